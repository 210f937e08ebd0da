"""What the noun right before a name says of it: "the charity X" is a body, "the nationalist X" a party; line-ups."""

from __future__ import annotations

from collections.abc import Sequence

from kg.mentions.name_runs import name_word, run_end
from kg.mentions.vocabulary import PARTY, Vocabulary
from kg.mentions.words import Span, Words
from kg.model import DATE, ORGANIZATION, PERSON, PLACE, MentionKind

_DETERMINERS = frozenset(
    ("the", "a", "an", "its", "their", "his", "her", "our", "'s", "’s", "of", "at", "from", "with", "for")
)
_IN_PHRASE = frozenset(("DT", "JJ", "NN", "PO", "PR", "HY", "CD"))
_LINEUP = 7
_BEFORE_PARTY = frozenset({"the", "opposition", "ruling", "governing"})
_FEASTS = frozenset("christmas halloween easter thanksgiving passover purim carnival hogmanay".split())
_OPEN_CLASSES = frozenset({PERSON, ORGANIZATION, PLACE})


def take_described_names(words: Words, vocabulary: Vocabulary) -> None:
    """Capitalised words right after a lower-case noun for a body, or a political leaning, are a body or a party."""
    for index, mark in sorted(words.marks["organization"].items()):
        first = index + mark.length
        if mark.entry.plural or words.capital(index) or not _determined(words, index):
            continue
        apposed = _apposed(words, index, first, vocabulary)
        _take_body(words, apposed or first, mark.entry.class_iri or ORGANIZATION, vocabulary)
        if mark.entry.kind not in ("team", "company"):
            _take_cause(words, apposed or first)
    leanings = words.kinds.of("leaning")
    for index, lower in enumerate(words.lowers):
        if lower == "party" and words.texts[index] == lower:
            _take_party(words, index)
        if lower in leanings and not words.capital(index) and _determined(words, index):
            _take_body(words, index + 1, PARTY, vocabulary)


def _take_cause(words: Words, first: int) -> None:
    """What a body named by a plural is for is part of its name: "the charity Hands for Peru"."""
    known = words.taken[first] if first < len(words.texts) else None
    if known is None or known.first != first or known.class_iri != ORGANIZATION or known.name:
        return
    link, end = known.last, known.last + 1
    plural = words.tags[link - 1].startswith("NN") and words.lowers[link - 1][-1:] == "s"
    if not plural or words.lowers[link : link + 1] not in (["for"], ["without"], ["against"]):
        return
    while end < len(words.texts) and words.capital(end):
        end += 1
    inside = words.spans_in(link, end)
    if end == link + 1 or any(one.last > end for one in inside):
        return
    for one in (known, *inside):
        words.release(one)
    words.take(Span(first, end, known.class_iri, MentionKind.NAMED, head=words.lowers[link - 1]))


def _apposed(words: Words, index: int, comma: int, vocabulary: Vocabulary) -> int:
    """Where a name starts that stands between commas behind the noun, and is no person's of somebody whom the phrase
    before may be about: "The student council, X, will", but "the head of the council, X,"; 0 where none does."""
    first = comma + 1 + (words.lowers[comma + 1 : comma + 2] == ["the"])
    if words.texts[comma : comma + 1] != [","] or first >= len(words.texts) or not words.capital(first):
        return 0
    known = words.taken[first]
    last = known.last if known is not None else run_end(words, first, vocabulary)
    if words.texts[last : last + 1] not in ([","], ["."]) or words.texts[first] in vocabulary.genders:
        return 0
    if known is not None and (known.class_iri not in _OPEN_CLASSES or "code" in known.attributes):
        return 0
    start = index
    while start > 0 and words.tags[start - 1][:2] in _IN_PHRASE and words.texts[start - 1] != ",":
        start -= 1
    if start and words.tags[start - 1] in ("IN", "TO") and words.lowers[start - 1] not in ("by", "with"):
        return 0
    one_of_several = words.texts[last] == "," and last + 1 < len(words.texts) and words.capital(last + 1)
    return 0 if one_of_several else first


def _take_party(words: Words, index: int) -> None:
    """ "the Forward Kenya party", "the Bridge for Peru party": what is between an article and the noun is a party's."""
    first = _capitals_before(words, index)
    if 1 < first < index and words.lowers[first - 1] == "for":
        aim = first - 1
        first = _capitals_before(words, aim)
        if first == aim:
            return
    before, leaning = first - 1, words.kinds.of("leaning") - _BEFORE_PARTY
    while before > 0 and words.lowers[before] in leaning:
        before -= 1
    if not first or first == index or words.lowers[before] not in _BEFORE_PARTY:
        return
    inside = words.spans_in(first, index)
    ruling = words.lowers[before] != "the"
    if _is_listed_party(words, inside, first, index, ruling):
        _take_noun(words, inside[-1], index)
        return
    settled = any(one.first < first or one.last > index or one.class_iri == DATE for one in inside)
    whole = any(one.first == first and one.last == index and one.class_iri not in _OPEN_CLASSES for one in inside)
    ends = ("event", "role", "person", "demonym", "party")
    dated = words.lowers[first] in _FEASTS or any(index - 1 in words.closing[one] for one in ends)
    if not (settled or whole or dated or all(words.texts[one].isupper() for one in range(first, index))):
        for one in inside:
            words.release(one)
        name = words.words_of(first, index)  # Settled: by itself it may be a thing's or a place's.
        last = index + 1 if words.taken[index] is None else index
        kind = PARTY if ruling else ORGANIZATION
        words.take(Span(first, last, kind, MentionKind.NAMED, name, words.lowers[index - 1]))


def _capitals_before(words: Words, index: int) -> int:
    """Where the words with a capital before a word begin."""
    first = index
    while first > 0 and words.capital(first - 1) and words.tags[first - 1].startswith(("NNP", "JJ", "RB", "NN", "VB")):
        first -= 1
    return first


def _is_listed_party(words: Words, inside: Sequence[Span], first: int, index: int, ruling: bool) -> bool:
    """Whether what stands before the noun is a party of a lexicon, or an acronym that rules: "the ruling ANC party"."""
    if not inside or inside[-1].last != index or inside[-1].first < first or words.taken[index] is not None:
        return False
    one = inside[-1]
    return one.class_iri == PARTY or (ruling and one.class_iri == ORGANIZATION and one.first == first)


def _take_noun(words: Words, party: Span, index: int) -> None:
    """The noun behind the name of a party is part of how it is called, not of its name."""
    words.release(party)
    party.name = party.name or words.words_of(party.first, party.last)
    party.class_iri, party.last = PARTY, index + 1
    words.take(party)


def _determined(words: Words, index: int) -> bool:
    """Whether an article, possessive or preposition opens the noun phrase, with nothing but adjectives and nouns before
    the word."""
    for place in range(index - 1, max(index - 6, -1), -1):
        if words.lowers[place] in _DETERMINERS:
            return True
        hyphened = words.texts[place + 1] == "-"  # "the Sámi-led group X"
        if words.tags[place][:2] not in ("JJ", "NN", "HY", "VB", "RB") or (
            words.capital(place) and words.taken[place] is None and not hyphened
        ):
            return False
    return False


def _take_body(words: Words, first: int, class_iri: str, vocabulary: Vocabulary) -> None:
    if first >= len(words.texts) or not words.capital(first):
        return
    based = first > 2 and words.lowers[first - 2] == "based"  # "the Oslo-based fund X"
    if words.texts[first] in vocabulary.genders and not based and not _closed(words, first, vocabulary):
        return
    known = words.taken[first]
    if known is not None:
        open_name = known.kind is MentionKind.NAMED and not known.name and known.first == first
        if open_name and known.class_iri in (PERSON, PLACE, ORGANIZATION):
            known.class_iri = class_iri
            known.attributes.pop("gender", None)
        return
    if any(first in words.marks[family] for family in ("role", "honorific", "event", "person", "demonym", "country")):
        return
    last = run_end(words, first, vocabulary) if name_word(words, first, vocabulary) else first
    words.take(Span(first, last, class_iri, MentionKind.NAMED, head=words.lowers[last - 1]))


def _closed(words: Words, first: int, vocabulary: Vocabulary) -> bool:
    """Whether a comma and another name follow the name, though it starts as a person's: "the company X Y, Z"."""
    known = words.taken[first]
    last = known.last if known is not None else run_end(words, first, vocabulary)
    return words.texts[last : last + 1] == [","] and last + 1 < len(words.texts) and words.capital(last + 1)


def take_lineups(words: Words, vocabulary: Vocabulary) -> None:
    """ "City FC (4-4-2): Smith; Jones, Brown": a body, a colon and nothing but names; "Subs: Miller" behind it."""
    found = False
    for colon in [index for index, text in enumerate(words.texts) if text in (":", "):")]:
        first = max((index + 1 for index in range(colon) if _ends_list(words.texts[index])), default=0)
        end = next((index for index in range(colon, len(words.texts)) if words.texts[index] == "."), len(words.texts))
        end = next((index + 1 for index in range(colon, end) if _ends_list(words.texts[index])), end)
        bracket = next((index for index in range(first, colon) if words.texts[index] == "("), colon)
        formed = any(text[:1].isdigit() for text in words.texts[bracket:colon])
        names = _only_names(words, colon + 1, end, vocabulary)
        counted = sum(last < end and words.texts[last].rstrip(".").isdigit() for _, last in names or ())
        named = all(words.tags[index] != "NNS" for index in range(first, bracket))  # "Results: Smith 9, Jones 7"
        scored = named and names is not None and counted == len(names) > 1  # "City FC: Smith 9, Jones 7"
        substitutes = found and not scored and colon - first == 1 and names is not None
        lined_up = names is not None and len(names) >= _LINEUP and (formed or ";" in words.texts[colon:end])
        if not (substitutes or scored or lined_up):
            continue
        if not substitutes:
            if not all(words.capital(index) or words.texts[index] in ("&", "-") for index in range(first, bracket)):
                continue
            team = words.words_of(first, bracket)
            words.take(Span(first, bracket, ORGANIZATION, MentionKind.NAMED, team, words.lowers[bracket - 1]))
        found = True
        for start, last in names or ():
            name = words.words_of(start, last)  # Settled: the rest of the article has no vote.
            words.take(Span(start, last, PERSON, MentionKind.NAMED, name, words.lowers[last - 1]))


def _ends_list(text: str) -> bool:
    return text in (".", "—", "–") or (text.endswith(".") and text[:-1].isdigit())


def _only_names(words: Words, first: int, end: int, vocabulary: Vocabulary) -> list[tuple[int, int]] | None:
    """The runs of one to three capitalised words between the marks of a list; None where anything else stands there."""
    names: list[tuple[int, int]] = []
    index, inside = first, False
    while index < end:
        text = words.texts[index]
        if "(" in text or ")" in text:
            inside = ")" not in text
        elif not inside and text not in (",", ";", "and", "/") and not (names and text.rstrip(".").isdigit()):
            last = index
            while last < end and (
                words.texts[last][:1].isupper() or words.texts[last] in vocabulary.particles or words.texts[last] == "-"
            ):
                last += 1
            if not 0 < last - index <= 4:
                return None
            names.append((index, last))
            index = last
            continue
        index += 1
    return names or None
