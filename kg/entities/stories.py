"""Which documents tell of one story: those whose beginnings share rare words.

Two articles are alike by the cosine of their words, each weighed by its rarity (inverse document frequency, Spärck
Jones 1972). How rare a word is in a small corpus is not known from it alone, so the corpus counts on top of a hundred
articles of which a lexicon tells. Only documents that share a rare word are compared, and of each the ten likest are
kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import log2, prod, sqrt

from kg.entities.names import normalise_name

LIKE = 0.08
"""From here on two documents may tell of one story; of two that do not, one pair in a hundred is so like."""
_THROUGH, _BESIDE, _FAINT, _LESS = 0.15, 0.1, 0.03, 0.5
"""Two documents that are both so like a third one may tell of one story too; so are two that are both rather like it
and faintly like each other. They are counted as less like: what each of the three tells is halved."""
_CLOSE, _FAINTLY, _LARGEST, _OF_STORY = 0.12, 0.05, 8, 0.055
"""Documents that are so like each other make a story, as a whole of at most so many; any two of it count as so like."""
_MOST = 10
_PRIOR = 100.0
_UNLISTED = 0.003
_RAREST, _SHARED, _COMPARED = 10, 40, 30
"""Rare words by which a document looks for others, documents that such a word may stand in, and others compared."""
_ENDINGS = ("ings", "ing", "ies", "ers", "ed", "er", "es", "s")
_SHORTEST = 4


def bare_word(word: str) -> str:
    """The word without the ending of a plural, a participle or a doer: "rescues" and "rescued" are one."""
    plain = normalise_name(word)
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST:
            return plain[: -len(ending)]
    return plain


class Stories:
    """The documents that are like each document, by their numbers."""

    def __init__(self, leads: Sequence[Sequence[int]], words: Mapping[str, int], shares: Mapping[str, float]) -> None:
        """``leads`` are the numbers of each document's words, ``shares`` how many articles of all have a word."""
        frequency = Counter(number for lead in leads for number in lead)
        total = sum(1 for lead in leads if lead) + _PRIOR
        bits = {
            number: log2(total / (frequency[number] + _PRIOR * shares.get(word, _UNLISTED)))
            for word, number in words.items()
            if frequency[number]
        }
        # Whole numbers add up to the same in whatever order.
        self._weights = {number: round(16 * weight * weight) for number, weight in bits.items()}
        self._sizes = [sum(self._weights[number] for number in lead) for lead in leads]
        self._frequency, self._leads, self._words = frequency, leads, words
        self._likest: list[dict[int, float]] = [{} for _ in leads]
        self._through: dict[tuple[int, int], int] = {}
        self._story: dict[int, int] = {}
        self._find()
        self._find_through()

    def add(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Counts these documents as near too, however their words are."""
        for one, other in pairs:
            if len(self._likest[one]) < 2 * _MOST > len(self._likest[other]) and other not in self._likest[one]:
                self._likest[one][other] = self._likest[other][one] = self._compare(one, other)

    def gather(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Counts all documents of a story as near: those that like ones lead to, and these pairs if they are faintly
        alike. What many documents are linked by is a subject of the news, and no story."""
        leads_to = list(range(len(self._leads)))

        def root(document: int) -> int:
            while leads_to[document] != document:
                leads_to[document] = leads_to[leads_to[document]]
                document = leads_to[document]
            return document

        close = {
            (document, other)
            for document, found in enumerate(self._likest)
            for other, like in found.items()
            if document < other and like >= _CLOSE and (document, other) not in self._through
        }
        close.update(pair for pair in pairs if self._compare(*pair) >= _FAINTLY)
        for one, other in close:
            leads_to[root(one)] = root(other)
        members: dict[int, list[int]] = defaultdict(list)
        for document in {document for pair in close for document in pair}:
            members[root(document)].append(document)
        for found in members.values():
            if len(found) > _LARGEST:
                continue
            story = min(found)
            self._story |= dict.fromkeys(found, story)
            for one, other in combinations(found, 2):
                like = max(self._likest[one].get(other, 0.0), _OF_STORY)
                self._likest[one][other] = self._likest[other][one] = like

    def near(self, document: int) -> Mapping[int, float]:
        """The documents of the same story, and how like they are, from ``LIKE`` to 1."""
        return self._likest[document]

    def likeness(self, some: Sequence[int], others: Sequence[int], names: Iterable[str] = ()) -> float:
        """How like two documents of these are without the words of these names; 0 where no two are of one story."""
        few, many = sorted((some, others), key=len)
        held = set(many)
        pairs = [(one, other) for one in few for other in self._likest[one] if other in held and other != one]
        if not pairs:
            return 0.0
        left_out = frozenset(self._words.get(bare_word(word), -1) for name in names for word in name.split())
        return max(self._like(one, other, left_out) for one, other in pairs)

    def _like(self, one: int, other: int, left_out: frozenset[int]) -> float:
        """How like two near documents are, or those that a third one joins."""
        like = self._compare(one, other, left_out)
        if one in self._story and self._story[one] == self._story.get(other):
            like = max(like, _OF_STORY)
        third = self._through.get((min(one, other), max(one, other)))
        if third is None:
            return like
        return self._like_through(like, self._compare(one, third, left_out), self._compare(third, other, left_out))

    @staticmethod
    def _like_through(like: float, first: float, second: float) -> float:
        """How like two documents are that are so like each other and a third one."""
        least = min(first, second)
        joined = least >= (_BESIDE if like >= _FAINT else _THROUGH)
        return max(like, round(_LESS * (least + like), 3)) if joined else like

    def _find(self) -> None:
        bearing: dict[int, list[int]] = defaultdict(list)
        for document, lead in enumerate(self._leads):
            for number in lead:
                if 1 < self._frequency[number] <= _SHARED:
                    bearing[number].append(document)
        for document, lead in enumerate(self._leads):
            rare = sorted((number for number in lead if number in bearing), key=lambda one: (self._frequency[one], one))
            shared: Counter[int] = Counter()
            for number in rare[:_RAREST]:
                for other in bearing[number]:
                    shared[other] += self._weights[number]
            del shared[document]
            likest = sorted(shared.items(), key=lambda one: (-one[1], one[0]))[:_COMPARED]
            found = sorted((-self._compare(document, other), other) for other, _ in likest)
            for like, other in found[:_MOST]:
                if -like >= LIKE:
                    self._likest[document][other] = self._likest[other][document] = -like

    def _find_through(self) -> None:
        """Two documents that have no rare words in common, but both many with a third one."""
        close = [{other: like for other, like in found.items() if like >= _BESIDE} for found in self._likest]
        for third, found in enumerate(close):
            for one, other in combinations(sorted(found), 2):
                known = self._likest[one].get(other, 0.0)
                if known >= _BESIDE:
                    continue
                like = self._like_through(self._compare(one, other), found[one], found[other])
                room = len(self._likest[one]) < 2 * _MOST > len(self._likest[other])
                if like >= LIKE and like > known and (known or room):
                    self._likest[one][other] = self._likest[other][one] = like
                    self._through[one, other] = third

    def _compare(self, one: int, other: int, left_out: frozenset[int] = frozenset()) -> float:
        some, others = frozenset(self._leads[one]), frozenset(self._leads[other])
        shared = sum(self._weights[number] for number in some & others - left_out)
        if not shared:
            return 0.0
        sizes = (
            self._sizes[document] - sum(self._weights[number] for number in lead & left_out)
            for document, lead in ((one, some), (other, others))
        )
        return round(shared / sqrt(prod(sizes)), 3)


def read_shares(rows: Iterable[Mapping[str, str]]) -> dict[str, float]:
    """Of each common word the share of articles whose beginnings have it."""
    found: dict[str, float] = {}
    for row in rows:
        word = bare_word(row["word"])
        found[word] = max(found.get(word, 0.0), int(row["per_thousand"]) / 1000)
    return found
