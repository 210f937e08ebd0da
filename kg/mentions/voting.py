"""What an article as a whole says of a name: one type for each name, and names found again where spaCy missed them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kg.mentions.acronyms import is_acronym
from kg.mentions.organizations import shouted
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.weighing import weigh_classes
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, PLACE, MentionKind

_VOTERS = (PERSON, ORGANIZATION, PLACE)
_NONE: Counter[str] = Counter()
_TOWARDS = frozenset(("in", "near", "to", "from", "at", "outside", "of", "for", "through", "via"))
_PEOPLE = ("role", "person")
_ARTICLES = (["a"], ["an"], ["the"])
_AT = frozenset(("in", "at", "inside"))
_COMING = frozenset(("come", "comes", "came", "hails", "hailed", "native"))
_MISTAGGED = frozenset(("JJ", "RB", "VB", "UH"))
_LOCAL = frozenset(("in", "near", "outside", "at", "around", "across", "off"))


class _Name(NamedTuple):
    """A name that no lexicon fixed, where it stands and as it is written."""

    words: Words
    span: Span
    text: str


def vote(passages: Sequence[Words], vocabulary: Vocabulary) -> None:
    """Retype and complete the names of an article by what most of their occurrences say."""
    surnames = settle(passages, vocabulary)
    weigh_classes(passages, vocabulary)
    names = _open_names(passages)
    _retype(names, _votes(names), surnames, vocabulary)
    votes = _votes(names)
    surnames = _surnames(names, votes, vocabulary)
    _propagate(passages, votes, surnames, _given_names(names, surnames), vocabulary)


def settle(passages: Sequence[Words], vocabulary: Vocabulary) -> frozenset[str]:
    """Settles the names that one place alone decides, before the others are weighed; gives the surnames so far."""
    names = _open_names(passages)
    if _cut_tails(names, _votes(names)):
        names = _open_names(passages)
    surnames = _surnames(names, _votes(names), vocabulary)
    _settle_places(names, surnames, vocabulary)
    _settle_titled(passages, names)
    return surnames


def _open_names(passages: Sequence[Words]) -> list[_Name]:
    return [
        _Name(words, span, words.words_of(span.first, span.last))
        for words in passages
        for span in words.spans
        if not span.name and span.kind is MentionKind.NAMED and span.class_iri in _VOTERS
    ]


def _votes(names: Sequence[_Name]) -> dict[str, Counter[str]]:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        votes[name.text][name.span.class_iri] += 1
    return votes


def _surnames(names: Sequence[_Name], votes: dict[str, Counter[str]], vocabulary: Vocabulary) -> frozenset[str]:
    """Every proper end of a full personal name that something besides spaCy vouches for."""
    found: set[str] = set()
    for words, span, text in names:
        if span.class_iri != PERSON or span.last - span.first < 2 or _has_body(words, span):
            continue
        before = span.first - 1
        titled = any(before in words.closing[family] for family in ("honorific", "role", "demonym"))
        ends = [words.words_of(first, span.last) for first in range(span.first + 1, span.last)]
        own = any(votes.get(one, _NONE)[PERSON] for one in ends)
        known = words.texts[span.first] in vocabulary.genders or votes[text][PERSON] > 2
        if titled or own or known or _is_described(words, span):
            found.update(one for one in ends if one[:1].isupper() or " " in one)
    return frozenset(found)


def _given_names(names: Sequence[_Name], surnames: frozenset[str]) -> frozenset[str]:
    """The first words of full personal names that end in one of these surnames."""
    return frozenset(
        words.texts[span.first]
        for words, span, text in names
        if span.class_iri == PERSON and len(words.texts[span.first]) > 2 and text.partition(" ")[2] in surnames
    )


def _is_described(words: Words, span: Span) -> bool:
    """Whether a comma parts the name from a noun for a person: "X Y, the new head of Z,"; "his daughter, X Y"."""
    before = span.first - 2
    if words.lowers[span.first - 1 : span.first] == [","] and any(before in words.closing[one] for one in _PEOPLE):
        return True
    if words.lowers[span.last : span.last + 1] != [","]:
        return False
    noun = words.mark("person", span.last + 1) or words.mark("role", span.last + 1)
    if noun is not None and not noun.entry.plural and words.lowers[span.last + 1 + noun.length :][:1] == ["of"]:
        return True  # "Ann Lee, grandson of the founder,"
    if words.lowers[span.last + 1 : span.last + 2] not in _ARTICLES:
        return False
    for place in range(span.last + 2, min(span.last + 6, len(words.texts))):
        if any(place in words.closing[one] for one in _PEOPLE):
            return True
        if words.tags[place][:2] not in ("JJ", "NN", "VB"):
            return False
    return False


def _has_body(words: Words, span: Span) -> bool:
    """Whether a noun that heads organizations' names is among the span's words."""
    return any(one in words.closing["organization"] for one in range(span.first, span.last))


def _cut_tails(names: Sequence[_Name], votes: dict[str, Counter[str]]) -> bool:
    """A personal name before a colon ends where a full name ends that the article has more often ("X Y Photo:")."""
    cut = False
    for words, span, text in names:
        if span.class_iri != PERSON or span.last - span.first < 3 or words.lowers[span.last : span.last + 1] != [":"]:
            continue
        for last in range(span.first + 2, span.last):
            if votes.get(words.words_of(span.first, last), _NONE)[PERSON] > votes[text][PERSON]:
                words.release(span)
                span.last, span.head = last, words.lowers[last - 1]
                words.take(span)
                cut = True
                break
    return cut


def _settle_places(names: Sequence[_Name], surnames: frozenset[str], vocabulary: Vocabulary) -> None:
    """A word after "in" is a place throughout, unless it is a surname, an acronym or a common noun."""
    places = set()
    for words, span, text in names:
        if span.class_iri == PLACE:
            if span.first == 0 and text.isupper() and len(text) > 4:
                places.add(text.title())  # A dateline's town.
            continue
        if span.first == 0 and _lies_in_country(words, 0, span.last):
            places.add(text)
            continue
        if text in surnames or text.isupper():
            continue
        several = span.last - span.first > 1
        if not several and text not in vocabulary.genders and _come_from(words, span.first):
            places.add(text)
        if several and (span.class_iri != PERSON or words.texts[span.first] in vocabulary.genders):
            continue
        if place_beside(words, span.first, span.last, vocabulary):
            places.add(text)
        elif span.first and words.lowers[span.first - 1] in ("in", "near"):
            following = words.tags[span.last] if span.last < len(words.tags) else ""
            if following[:2] not in ("NN", "PO", "HY") and span.first not in words.marks["organization"]:
                places.add(text)
        elif span.class_iri == PERSON and not several and text not in vocabulary.genders and _is_venue(words, span):
            places.add(text)
    for _, span, text in names:
        if text in places:
            span.class_iri = PLACE


def _is_venue(words: Words, span: Span) -> bool:
    """Whether one capitalised word is a hall or house by its article: "met in the Catshuis", "dined at the Astoria"."""
    following = words.tags[span.last] if span.last < len(words.tags) else ""
    before = words.texts[max(span.first - 2, 0) : span.first]
    at = len(before) == 2 and before[0] in _AT and before[1] == "the"
    return at and following[:2] not in ("NN", "PO", "HY", "JJ")


def _come_from(words: Words, first: int) -> bool:
    """Whether somebody is said to come from what starts here: "comes from X", "a nurse from X"."""
    if first < 2 or words.lowers[first - 1] != "from":
        return False
    before = words.lowers[first - 2]
    person = any(first - 2 in words.closing[family] for family in ("person", "role"))
    return before in _COMING or (person and not words.capital(first - 2))


def place_beside(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a noun for places stands beside the name: "X province", "the town of X"."""
    if last < len(words.texts) and words.lowers[last] in vocabulary.places and words.tags[last] == "NN":
        return True
    if _lies_in_country(words, first, last):
        return True
    if words.lowers[last : last + 2] in ([",", "a"], [",", "the"]):
        return any(one in vocabulary.places for one in words.lowers[last + 2 : last + 4])
    return first > 1 and words.lowers[first - 1] == "of" and words.lowers[first - 2] in vocabulary.places


def _lies_in_country(words: Words, first: int, last: int) -> bool:
    """Whether a country that the name lies in follows it: "to X, Poland.", "from X in western Poland"; a dateline."""
    before = words.lowers[first - 1] if first else ""
    if words.lowers[last : last + 1] == [","]:
        mark = words.mark("country", last + 1)
        after = last + 1 + mark.length if mark is not None else last
        alone = first == 0 and after >= len(words.texts)
        closed = after >= len(words.texts) or words.texts[after] in (",", ".", ";", ")", "–", "—")
        joined = words.lowers[after + 1 : after + 2] in (["and"], ["or"])
        return mark is not None and (alone or (first > 0 and closed and not joined and before in _TOWARDS))
    if words.lowers[last : last + 1] != ["in"] or before != "from":
        return False
    ahead = last + 2 if last + 1 < len(words.tags) and words.tags[last + 1] in ("JJ", "DT") else last + 1
    return words.mark("country", ahead) is not None


def _settle_titled(passages: Sequence[Words], names: Sequence[_Name]) -> None:
    """A name is a person's where its end stands elsewhere after an honorific ("Ms Smith")."""
    titled = {
        words.words_of(span.first, span.last)
        for words in passages
        if words.closing["honorific"]
        for span in words.spans
        if span.class_iri == PERSON and span.first - 1 in words.closing["honorific"]
    }
    if not titled:
        return
    for words, span, _ in names:
        if span.class_iri != PERSON and not _has_body(words, span):
            ends = (words.words_of(first, span.last) for first in range(span.first + 1, span.last))
            if not titled.isdisjoint(ends):
                span.class_iri = PERSON


def _retype(
    names: Sequence[_Name], votes: dict[str, Counter[str]], surnames: frozenset[str], vocabulary: Vocabulary
) -> None:
    leading = {text: max(counted, key=lambda one: counted[one]) for text, counted in votes.items()}
    firsts = {text.split()[0] for text, class_iri in leading.items() if " " in text and class_iri == ORGANIZATION}
    # "FC X" is X as well.
    firsts |= {rest for text in votes if is_acronym((parts := text.partition(" "))[0]) and (rest := parts[2])}
    families = {one for one in surnames if " " not in one}
    for words, span, text in names:
        if span.class_iri != PERSON and text in surnames:
            if not span.first or words.lowers[span.first - 1] not in _LOCAL:
                span.class_iri = PERSON
            continue
        if span.class_iri != PERSON and _of_known_family(words, span, families, vocabulary):
            span.class_iri = PERSON
            continue
        short_form = text in firsts and text not in surnames and text not in vocabulary.genders
        if span.class_iri == PERSON and short_form and span.first - 1 not in words.closing["honorific"]:
            span.class_iri = ORGANIZATION
        elif len(votes[text]) > 1:
            (first, most), (_, second) = votes[text].most_common(2)
            if most > max(1, second):
                span.class_iri = first


def _of_known_family(words: Words, span: Span, families: set[str], vocabulary: Vocabulary) -> bool:
    """Whether a name of two or three words ends in a surname that another person of the article has."""
    if not 2 <= span.last - span.first <= 3 or words.texts[span.last - 1] not in families:
        return False
    return words.texts[span.first] in vocabulary.genders and span.class_iri == ORGANIZATION


def _propagate(
    passages: Sequence[Words],
    votes: dict[str, Counter[str]],
    surnames: frozenset[str],
    given: frozenset[str],
    vocabulary: Vocabulary,
) -> None:
    """Names of the article at places where nothing was found."""
    known: dict[str, dict[str, str]] = defaultdict(dict)
    for name, counted in sorted(votes.items()):
        class_iri, count = next(iter(counted.items()))
        acronym = class_iri == ORGANIZATION and name.isupper() and len(name) > 3
        if len(counted) == 1 and (" " in name or count >= 2 or acronym):
            for first in _first_words(name):
                known[first][name] = class_iri
    for name in _short_names(passages, votes, vocabulary):
        known[name].setdefault(name, ORGANIZATION)
    for name, counted in votes.items():
        kind, _, rest = name.partition(" ")
        if rest and rest not in votes and list(counted) == [ORGANIZATION] and kind.lower() in vocabulary.foreign:
            known[rest.split()[0]].setdefault(rest, ORGANIZATION)
    for name in surnames:
        for first in _first_words(name):
            known[first].setdefault(name, PERSON)
    for name in given:
        known[name].setdefault(name, PERSON)
    ranked = {word: sorted(names.items(), key=lambda one: (-len(one[0]), one[0])) for word, names in known.items()}
    for words in passages:
        if shouted(words):
            continue
        for index, text in enumerate(words.texts):
            if text not in ranked:
                continue
            for name, class_iri in ranked[text]:
                start = words.starts[index]
                last = words.word_ending(start + len(name))
                if last is None or words.text[start : start + len(name)] != name:
                    continue
                _place(words, index, last + 1, class_iri)
                break


def _first_words(name: str) -> set[str]:
    """What a name may start with in the text's words: a name with a hyphen is one word or several."""
    first = name.split()[0]
    return {first, first.partition("-")[0]} - {""}


def _short_names(
    passages: Sequence[Words], votes: Mapping[str, Counter[str]], vocabulary: Vocabulary
) -> frozenset[str]:
    """First words of bodies' names that stand for the whole elsewhere: a word on no list, never of others."""
    firsts: dict[str, set[str]] = defaultdict(set)
    for name in votes:
        firsts[name.split()[0]].add(next(iter(votes[name])) if len(votes[name]) == 1 else "")
    found = {first for first, classes in firsts.items() if classes == {ORGANIZATION} and len(first) > 3}
    found = {first for first in found if first not in vocabulary.genders and first.lower() not in vocabulary.modifiers}
    listed: set[str] = set()
    for words in passages:
        for index, text in enumerate(words.texts):
            if text in found and (words.tags[index] not in ("NNP", "NNPS") or _has_mark(words, index)):
                listed.add(text)
    return frozenset(found - listed)


def _has_mark(words: Words, index: int) -> bool:
    return any(index in marks for marks in words.marks.values())


def _place(words: Words, first: int, last: int, class_iri: str) -> None:
    within = words.spans_in(first, last)
    if any(one.kind is not MentionKind.NAMED or one.name or one.class_iri != class_iri for one in within):
        return
    if any(one.first < first or (one.last >= last and one.first <= first) for one in within):
        return
    if not within and last - first == 1:
        tag = words.tags[first]
        odd = tag[:2] not in ("NN", "JJ", "FW") or (words.sentence_start(first) and tag == "JJ")
        if odd and not (class_iri == PERSON and _acts(words, first)):
            return
        beside = [one for one in (first - 1, last) if 0 <= one < len(words.texts)]
        if any(words.taken[one] is None and words.tags[one].startswith("NNP") and words.capital(one) for one in beside):
            return
        if last < len(words.texts) and words.texts[last] == "-" and words.starts[last] == words.ends[last - 1]:
            return
    for span in within:
        words.release(span)
    words.take(Span(first, last, class_iri, MentionKind.NAMED, head=words.lowers[last - 1]))


def _acts(words: Words, index: int) -> bool:
    """Whether a surname that the tagger takes for another word opens a sentence, a verb behind it: "Tuohy joined"."""
    verb = words.tags[index + 1 : index + 2] in (["VBD"], ["VBZ"], ["MD"], ["POS"])
    return verb and words.sentence_start(index) and len(words.texts[index]) > 3 and words.tags[index][:2] in _MISTAGGED
