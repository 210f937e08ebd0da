"""Plural words that stand for persons or countries named before: "the pair", "both", "the two ministers", "they"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from kg.model import COUNTRY, ORGANIZATION, PERSON, ROLE, Mention, MentionKind, Sentence
from kg.relations.arguments import ArticleReading, titles_of
from kg.relations.factuality import children_of
from kg.relations.lexicon import lexicon_of

_PAIRS = frozenset({"pair", "duo", "couple"})
_COUNTRIES = frozenset({"country", "nation", "state", "neighbour", "neighbor", "government", "capital"})
_SIDES = frozenset({"side"})
_CONFERRING = frozenset({"talks", "meeting"})
_WHOLE = frozenset({"the", "all"})
_WORDS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "trio": 3}
_ASKING = _PAIRS | _WORDS.keys() | {"they", "them", "their"}
_BEFORE = frozenset({"the", "these", "those", "both", "all"})
_OTHERS = frozenset({"other", "remaining"})
_ALIKE = frozenset({"counterpart", "homologue"})
_LEADING = frozenset("leader president premier chancellor king queen emir sultan taoiseach".split()) | {
    "prime minister"
}
_OWNERS = frozenset({"his", "her", "their"})
_GENDERS = {"men": "m", "women": "f"}
_REACH = 3
_FAR = 12

Groups = Mapping[tuple[int, int], tuple[Mention, ...]]
"""The members of what stands at a node, by the number of its sentence and its own."""


def find_groups(reading: ArticleReading) -> Groups:
    """For each plural word the named ones that it stands for: a series or the only two of the sentences just before."""
    sentences = reading.parsed.sentences
    found: dict[tuple[int, int], tuple[Mention, ...]] = {}
    for sentence in sentences:
        if not _may_ask(sentence):
            continue
        children = children_of(sentence)
        for node in range(len(sentence.words)):
            asked = _asked(sentence, node, children[node], reading)
            if asked is None:
                continue
            size, classes = asked
            near = classes if len(classes) > 1 else ()  # persons or countries, whichever were named last
            for class_iri, reach in (*((one, 1) for one in near), *((one, _REACH) for one in classes)):
                members = _members(sentence, node, size, class_iri, reach, found, reading)
                if members is not None and not _are_others(sentence.words[node], members, reading):
                    found[(sentence.index, node)] = members
                    break
    return MappingProxyType(found)


def _are_others(word: str, members: Sequence[Mention], reading: ArticleReading) -> bool:
    """Whether a word for men or women cannot stand for one of those named, by their names or their pronouns."""
    gender = _GENDERS.get(word.lower())
    if gender is None:
        return False
    chains = {chain.id for one in members if (chain := reading.chain(one)) is not None}
    pronouns = (
        one
        for one in reading.parsed.mentions
        if one.kind is MentionKind.PRONOUN and (chain := reading.chain(one)) is not None and chain.id in chains
    )
    return any(one.attribute("gender") not in (None, gender) for one in (*members, *pronouns))


def _members(
    sentence: Sentence,
    node: int,
    size: int | None,
    class_iri: str,
    reach: int,
    found: Mapping[tuple[int, int], tuple[Mention, ...]],
    reading: ArticleReading,
) -> tuple[Mention, ...] | None:
    """Those of the class for whom the word at a node stands, of so many where the size is given, by as many sentences
    before."""
    sentences, place = reading.parsed.sentences, sentence.index
    here = [one for one in _series(sentence, class_iri, reading) if one[-1][0] < node]
    before = sentences[max(place - reach, 0) : place][::-1]
    members = _holders(sentence, node, size, sentences[max(place - _FAR, 0) : place], reading)
    members = members or next(_fitting(here, size), None)
    for earlier in before if members is None else ():
        persons = [one for one in _named(earlier, class_iri, reading) if one[1].kind is MentionKind.NAMED]
        every = _distinct(persons, reading)
        options = _series(earlier, class_iri, reading)
        options += [
            [(word, one) for one in found[(earlier.index, word)]]
            for word in range(len(earlier.words))
            if (earlier.index, word) in found
            and reading.ontology.is_a(found[(earlier.index, word)][0].class_iri, class_iri)
        ]
        own = {chain.id for _, one in every if (chain := reading.chain(one)) is not None}
        alone = _owners(earlier, reading) <= (own if size is not None else set())
        if len(every) == (size or 2) and alone:
            options.append(every)
        members = next(_fitting(options, size), None)
        if members is not None:
            break
    noun = sentence.words[node].lower() not in _WORDS
    if members is None and size is not None and noun and sentence.lemmas[node] not in _PAIRS:
        members = _told_one_by_one(before, size, class_iri, reading)
    if members is None and size is not None and noun and reach == _REACH:
        far = sentences[max(place - _FAR, 0) : max(place - _REACH, 0)][::-1]
        series = [option for earlier in far for option in _series(earlier, class_iri, reading)]
        post = sentence.lemmas[node].split(" ")[-1]
        alike = [option for option in series if len(option) == size]
        titles = titles_of(reading) if alike else {}
        members = next(_fitting([one for one in alike if _hold(one, post, titles, reading)], size), None)
    return members


def _owners(sentence: Sentence, reading: ArticleReading) -> set[str]:
    """The chains of "his" and "her" of the sentence: of one whom it does not name where these are not among its own."""
    owners = (one for one in sentence.mentions if one is not None and one.text.lower() in _OWNERS)
    return {chain.id if (chain := reading.chain(one)) is not None else "" for one in owners}


def _holders(
    sentence: Sentence, node: int, size: int | None, before: Sequence[Sentence], reading: ArticleReading
) -> tuple[Mention, ...] | None:
    """Those who hold the post that the word names, where just so many were named: "the two ministers"; a counterpart
    holds it too."""
    mention = sentence.mentions[node]
    if mention is None or mention.class_iri != ROLE or size is None:
        return None
    post, titles = mention.head.split(" ")[-1], titles_of(reading)
    posts = _LEADING if post == "leader" else frozenset({post})
    found: dict[str, Mention] = {}
    for earlier in before:
        for place, one in _named(earlier, PERSON, reading):
            chain = reading.chain(one)
            if chain is None or one.kind is not MentionKind.NAMED:
                continue
            same = [earlier.lemmas[other] for label, other in earlier.edges[place] if label == "isa"]
            if not posts.isdisjoint(titles.get(chain.id, ())) or not _ALIKE.isdisjoint(same):
                found.setdefault(chain.id, one)
    return tuple(found.values()) if len(found) == size else None


def _hold(
    option: Sequence[tuple[int, Mention]], post: str, titles: Mapping[str, frozenset[str]], reading: ArticleReading
) -> bool:
    """Whether all of a series hold the post: for "the three ministers" three ministers."""
    chains = [reading.chain(mention) for _, mention in option]
    return all(chain is not None and post in titles.get(chain.id, frozenset()) for chain in chains)


def _told_one_by_one(
    before: Sequence[Sentence], size: int, class_iri: str, reading: ArticleReading
) -> tuple[Mention, ...] | None:
    """Those of whom the sentences before tell, where these are just so many: "A said. B replied."."""
    found: dict[str, Mention] = {}
    for sentence in before:
        subjects = {node for edges in sentence.edges for label, node in edges if label == "subj"}
        for node, mention in _named(sentence, class_iri, reading):
            chain = reading.chain(mention)
            if chain is not None and node in subjects:
                found.setdefault(chain.id, mention)
        if len(found) >= size:
            break
    return tuple(found.values())[::-1] if len(found) == size else None


def _may_ask(sentence: Sentence) -> bool:
    """Whether the sentence has a word without which none of its words stands for others."""
    if not _ASKING.isdisjoint(sentence.lemmas) or any(word.lower() in _ASKING for word in sentence.words):
        return True
    return any(
        mention is not None and (mention.text.lower() in _ASKING or mention.head.split(" ")[-1] in _ASKING)
        for mention in sentence.mentions
    )


def _asked(
    sentence: Sentence, node: int, governed: Sequence[int], reading: ArticleReading
) -> tuple[int | None, tuple[str, ...]] | None:
    """How many a word stands for, None for any number, and of which classes, the likeliest first; None where it stands
    for nobody named."""
    word, mention = sentence.words[node].lower(), sentence.mentions[node]
    if word in ("both", "all") and node and sentence.mentions[node - 1] is not None:
        return None  # "Peru and Chile both belong"
    chain = reading.chain(mention)
    if chain is not None and chain.id in reading.named:
        return None
    if word in ("they", "them", "their") and not sentence.quoted[node]:
        return None, (PERSON,)
    children = [one for one in governed if one < node]
    words = {sentence.words[one].lower() for one in children}
    if words & _OTHERS:
        return None  # "the other two", who may be named nowhere
    if word == "both" or (word in _WORDS and words & _WHOLE):
        return (_WORDS[word], (PERSON, COUNTRY)) if sentence.labels[node] not in ("det", "nummod", "preconj") else None
    lemma = sentence.lemmas[node].split(" ")[-1]
    if not words & _BEFORE or (len(children) > 2 and lemma not in _PAIRS):
        return None
    if lemma in _PAIRS:
        return 2, (PERSON,)
    size = next((_WORDS[one] for one in (_count(sentence, child) for child in children) if one in _WORDS), None)
    plural = sentence.tags[node] in ("NNS", "NNPS") or (mention is not None and mention.attribute("number") == "plural")
    if lemma == "trio":
        return 3, (PERSON,)
    if size is None or not plural:
        return None
    if lemma in _SIDES:
        return size, (COUNTRY, ORGANIZATION) if _confer(sentence, reading) else (COUNTRY,)
    body = lemma in lexicon_of(reading.ontology).words.of("body")
    return size, (COUNTRY if lemma in _COUNTRIES else ORGANIZATION if body else PERSON,)


def _confer(sentence: Sentence, reading: ArticleReading) -> bool:
    """Whether talks are told of before: sides are parties to these, and no teams."""
    kinds = lexicon_of(reading.ontology).event_kinds
    before = reading.parsed.sentences[max(sentence.index - _FAR, 0) : sentence.index + 1]
    nouns = {one.head for other in before for one in other.mentions if one is not None and one.head in kinds}
    return any(kinds[noun] in _CONFERRING for noun in nouns)


def _count(sentence: Sentence, node: int) -> str:
    mention = sentence.mentions[node]
    return (mention.text if mention is not None else sentence.words[node]).lower()


def _named(sentence: Sentence, class_iri: str, reading: ArticleReading) -> list[tuple[int, Mention]]:
    found = []
    for node, mention in enumerate(sentence.mentions):
        if mention is None or mention.kind is MentionKind.VALUE or mention.attribute("form"):
            continue
        chain = reading.chain(mention)
        known = chain is not None and chain.id in reading.named
        if known and chain is not None and reading.ontology.is_a(chain.class_iri, class_iri):
            found.append((node, mention))
    return found


def _distinct(named: list[tuple[int, Mention]], reading: ArticleReading) -> list[tuple[int, Mention]]:
    by_chain: dict[str, tuple[int, Mention]] = {}
    for node, mention in named:
        chain = reading.chain(mention)
        if chain is not None:
            by_chain.setdefault(chain.id, (node, mention))
    return list(by_chain.values())


def _series(sentence: Sentence, class_iri: str, reading: ArticleReading) -> list[list[tuple[int, Mention]]]:
    """Names joined by "and", each series by itself; the parties of one verb too."""
    named = dict(_named(sentence, class_iri, reading))
    found = []
    for every in sentence.edges:
        edges = [(edge, node) for edge, node in every if node in named]
        if len(edges) < 2:
            continue
        for label in ("subj", "obj", "with", "between", "by"):
            below = [(node, named[node]) for edge, node in edges if edge == label]
            if len(_distinct(below, reading)) > 1:
                found.append(_distinct(sorted(below, key=lambda one: one[0]), reading))
        parties = [(node, named[node]) for edge, node in edges if edge in ("subj", "obj", "with", "to")]
        if len(_distinct(parties, reading)) > 1:
            found.append(_distinct(sorted(parties, key=lambda one: one[0]), reading))
    return found


def _fitting(options: list[list[tuple[int, Mention]]], size: int | None) -> Iterator[tuple[Mention, ...]]:
    for option in options:
        if len(option) == size or (size is None and len(option) > 1):
            yield tuple(mention for _, mention in option)
