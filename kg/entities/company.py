"""Who and what is named beside whom: names that two articles share, the rarer the more they tell."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from math import log2

from kg.entities.names import normalise_name
from kg.entities.organizations import OrganizationName, read_organization_name
from kg.entities.stories import bare_word
from kg.entities.vocabulary import Vocabulary
from kg.model import COUNTRY, ORGANIZATION, PERSON, Mention, MentionChain, MentionKind
from kg.ontology import Ontology

_MOST = 50
_RAREST, _SURNAME, _WHOLE = 2.0, "|", "!"
_FEW, _SHORTEST, _TELLING = 6, 3, 2.0
_NOBODY = frozenset[str]()


def surname_mark(name: str) -> str:
    """What stands among the names of a document for the surname of a person that it names."""
    return f"{name.split()[-1]}{_SURNAME}"


def whole_mark(name: str) -> str:
    """What stands among the names of a document for a name that hardly two bear."""
    return f"{name}{_WHOLE}"


def is_whole_mark(name: str) -> bool:
    return name.endswith(_WHOLE)


def part_marks(body: OrganizationName, vocabulary: Vocabulary) -> set[str]:
    """What stands among the names of a document for what a later article may call a body by: its initials, and its
    first word where that tells it from others; for an acronym and a name of one word that itself."""
    if body.generic or body.known:
        return set()
    one_word = body.acronym or len(body.written) == 1
    parts = {body.core} if one_word else {*body.initials, body.written[0]}
    common = (vocabulary.common, vocabulary.empty, vocabulary.cities, vocabulary.capitals, vocabulary.nations)
    return {
        f"{part}{_SURNAME}"
        for part in parts
        if len(part) >= _SHORTEST
        and bare_word(part) not in vocabulary.shares
        and part not in vocabulary.translations
        and not any(part in words for words in common)
    }


def _is_whole(chain: MentionChain, name: str, ontology: Ontology, vocabulary: Vocabulary) -> bool:
    """Whether it is the full name of a person, or of a body that is not known everywhere and not one of many."""
    if " " not in name:
        return False
    if ontology.is_a(chain.class_iri, PERSON):
        return True
    if not ontology.is_a(chain.class_iri, ORGANIZATION):
        return False
    body = read_organization_name(chain.name, vocabulary)
    common = (vocabulary.common, vocabulary.empty, vocabulary.cities, vocabulary.capitals)
    return not (body.generic or body.known or body.acronym) and any(
        bare_word(word) not in vocabulary.shares and not any(word in words for words in common) for word in body.content
    )


class Company:
    """The names that stand in each document, by its number, and the bits that one of them in two articles tells: the
    fewer documents it stands in, the more; a name of one document alone tells nothing."""

    def __init__(self, names: Sequence[tuple[str, ...]]) -> None:
        self._names = names
        frequency = Counter(name for found in names for name in found)
        total = max(sum(1 for found in names if found), 2)
        self.rarity: Mapping[str, float] = {
            name: min(_RAREST, log2(total / number) / 3) for name, number in frequency.items() if number > 1
        }
        self._bearing: dict[str, list[int]] = defaultdict(list)
        for document, found in enumerate(names):
            for name in found:
                if 1 < frequency[name] <= _FEW:
                    self._bearing[name].append(document)
        self._kept = lru_cache(maxsize=1 << 12)(self._named_in)

    def shared(self, some: Sequence[int], others: Sequence[int]) -> frozenset[str]:
        """What is named in documents of both; a surname or an acronym alone too, where the other names its bearer in
        full."""
        mine, theirs = self.beside(some), self.beside(others)
        if mine.isdisjoint(theirs):
            return _NOBODY
        both = mine & theirs
        marks = {name for name in both if name.endswith(_SURNAME)}
        return both - {mark for mark in marks if (mark[:-1] in mine) == (mark[:-1] in theirs)}

    def beside(self, documents: Sequence[int]) -> frozenset[str]:
        """What is named in the first 50 of these documents and in others too."""
        return self._kept(tuple(documents[:_MOST]))

    def near(self, document: int, name: str) -> frozenset[int]:
        """The documents that name a rare other name of this one."""
        own = set(name.split())
        return frozenset(
            other
            for beside in self._names[document]
            if not beside.endswith((_SURNAME, _WHOLE)) and own.isdisjoint(beside.split())
            for other in self._bearing.get(beside, ())
            if other != document
        )

    def together(self) -> Iterator[tuple[int, int]]:
        """Documents that share a whole name which few have: they tell of one story. The smaller number first."""
        for name, documents in self._bearing.items():
            if name.endswith(_WHOLE):
                yield from combinations(documents, 2)

    def beside_each_other(self) -> Iterator[tuple[int, int]]:
        """Documents that share rare names of several persons or bodies, of whom one alone may be a namesake; places are
        those of many stories. The smaller number first."""
        shared = Counter(pair for documents in self._bearing.values() for pair in combinations(documents, 2))
        for one, other in sorted(pair for pair, number in shared.items() if number > 1):
            held = self.beside((one,)) & self.beside((other,))
            both = _of_several(self.shared((one,), (other,)), held)
            if len(both) > 1 and sum(self.rarity[name] for name in both) >= _TELLING:
                yield one, other

    def _named_in(self, documents: tuple[int, ...]) -> frozenset[str]:
        every = (name for document in documents for name in self._names[document])
        return frozenset(name for name in every if name in self.rarity or surname_mark(name) in self.rarity)


def _of_several(names: Collection[str], held: Collection[str]) -> list[str]:
    """One of these names for each person or body that bears them, as the marks tell that are held besides: a surname
    and letters stand beside the whole name."""
    whole = [
        name
        for name in names
        if not name.endswith((_SURNAME, _WHOLE))
        and not {whole_mark(name), surname_mark(name), f"{name}{_SURNAME}"}.isdisjoint(held)
    ]
    parts = {part for name in whole for part in (*name.split(), "".join(word[0] for word in name.split()))}
    return whole + sorted(name for name in names if name.endswith(_SURNAME) and name[:-1] not in parts)


def read_company(
    chains: Iterable[MentionChain], mention_of: Mapping[str, Mention], ontology: Ontology, vocabulary: Vocabulary
) -> dict[str, tuple[str, ...]]:
    """Who and what is named in each document, sorted, persons by their surname too, which is all that a later article
    may give, and whole names with a mark of their own; countries stand in too many to tell anything."""
    names: dict[str, set[str]] = defaultdict(set)
    for chain in chains:
        named = any(mention_of[one].kind is MentionKind.NAMED for one in chain.mentions if one in mention_of)
        if named and chain.class_iri != COUNTRY:
            name = normalise_name(chain.name)
            if ontology.is_a(chain.class_iri, ORGANIZATION):
                body = read_organization_name(chain.name, vocabulary)
                names[chain.document] |= part_marks(body, vocabulary)
                if body.plain and not body.known:
                    continue
                name = name if body.known else body.core
            names[chain.document].add(name)
            if ontology.is_a(chain.class_iri, PERSON):
                names[chain.document].add(surname_mark(name))
            if _is_whole(chain, name, ontology, vocabulary):
                names[chain.document].add(whole_mark(name))
    return {document: tuple(sorted(found)) for document, found in names.items()}
