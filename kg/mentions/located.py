"""Names that the words around them show to be a place's, whatever the tagger takes them for."""

from __future__ import annotations

from kg.mentions.organizations import shouted
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import PLACE, MentionKind

_SEATED = frozenset({"based", "headquartered"})
_AT = frozenset({"in", "at", "near", "outside", "from", "to", "around", "into"})
_FLED = frozenset("fled flee flees fleeing".split())
_SAINTS = frozenset({"saint", "st", "st.", "sainte", "san", "santa"})
_CLOSING = frozenset({",", ".", ";", ")", "(", "–", "—", ":"})
_FAMILIES = ("role", "honorific", "organization", "event", "person", "body", "demonym", "party", "country")
_FUNCTION = frozenset(("DT", "IN", "PRP", "PRP$", "CC", "WP", "WRB", "MD", "RB"))
_LONGEST = 3
_HYPHENS = ("-", "‐", "‑")


def take_located_names(words: Words, vocabulary: Vocabulary) -> None:
    """ "MOMBASA, Kenya" on a line of its own, "the X-based charity", "the Finnish town of X", "left X, in Peru,",
    "at X in Peru", "fled X"."""
    if _is_dateline(words):
        comma = words.texts.index(",")
        words.take(Span(0, comma, PLACE, MentionKind.NAMED, head=words.lowers[comma - 1]))
        return
    if shouted(words):
        return
    for index, lower in enumerate(words.lowers):
        if lower in _SEATED and index > 1 and words.texts[index - 1] in _HYPHENS:
            _take_before(words, index - 1)
    for index in range(1, len(words.texts)):
        if words.texts[index] == "County":
            _take_county(words, index)
        elif words.lowers[index] in _SAINTS and words.lowers[index - 1] in ("in", "near", "outside"):
            _take_saint(words, index)
    for index in range(len(words.texts)):
        if not _may_name(words, index) or _capital(words, index - 1):
            continue
        last = index + 1
        while last < min(index + _LONGEST, len(words.texts)) and _may_name(words, last):
            last += 1
        if not _capital(words, last) and _is_located(words, index, last, vocabulary):
            words.take(Span(index, last, PLACE, MentionKind.NAMED, head=words.lowers[last - 1]))


def _is_dateline(words: Words) -> bool:
    """Whether the passage is a name, a comma and the country or state that it lies in."""
    if "," not in words.texts[1:5]:
        return False
    comma = words.texts.index(",")
    mark = words.mark("country", comma + 1)
    ends = mark is not None and comma + 1 + mark.length >= len(words.texts) - (words.texts[-1] in (".", ","))
    return ends and words.free(0, comma) and all(words.capital(one) for one in range(comma))


def _take_before(words: Words, hyphen: int) -> None:
    first = hyphen
    while first > 0 and hyphen - first < _LONGEST and _may_name(words, first - 1):
        first -= 1
    if first > 0 and words.lowers[first - 1] in _SAINTS and _capital(words, first - 1):
        first -= 1
    words.take(Span(first, hyphen, PLACE, MentionKind.NAMED, head=words.lowers[hyphen - 1]))


def _take_saint(words: Words, index: int) -> None:
    """ "In St Paul, the mayor": a town that is called after a saint, unless the saint owns something."""
    last = index + 1
    while last < len(words.texts) and words.capital(last) and words.taken[last] is None:
        last += 1
    owner = words.tags[last : last + 1] == ["POS"]
    listed = any(one in words.marks["organization"] for one in range(index + 1, last))
    if 1 < last - index < 4 and words.capital(index) and not (owner or listed):
        words.take(Span(index, last, PLACE, MentionKind.NAMED, head=words.lowers[last - 1]))


def _take_county(words: Words, index: int) -> None:
    """ "Cook County": one capital before the noun and none behind, whatever word it is elsewhere."""
    alone = index + 1 >= len(words.texts) or not words.capital(index + 1) or index + 1 in words.marks["role"]
    before = index - 1
    proper = words.capital(before) and words.texts[before].isalpha() and words.tags[before][:2] in ("NN", "JJ", "VB")
    longer = before > 0 and words.capital(before - 1) and words.starts[before] == words.ends[before - 1] + 1
    longer = longer and before - 1 not in words.closing["role"] and not words.sentence_start(before - 1)
    if alone and proper and not longer:
        words.take(Span(before, index + 1, PLACE, MentionKind.NAMED, head="county"))


def _may_name(words: Words, index: int) -> bool:
    """Whether a capitalised word is free and on no list."""
    if not 0 <= index < len(words.texts) or words.taken[index] is not None or not words.capital(index):
        return False
    if words.tags[index] in _FUNCTION:
        return False
    text = words.texts[index]
    listed = any(index in words.marks[one] for one in _FAMILIES)
    return text.replace("-", "").replace("'", "").replace("’", "").isalpha() and not listed and len(text) > 1


def _capital(words: Words, index: int) -> bool:
    """Whether a name may go on at the word, listed or not."""
    return 0 <= index < len(words.texts) and words.taken[index] is None and words.capital(index)


def _is_located(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    before = words.lowers[first - 1] if first else ""
    if (
        before == "of"
        and first > 2
        and words.lowers[first - 2] in words.kinds.of("town")
        and not words.capital(first - 2)
    ):
        return words.tags[first - 3][:2] in ("DT", "JJ", "NN", "IN", "CD", "PO")
    if words.texts[first] in vocabulary.genders and last - first > 1:
        return False
    closed = last >= len(words.texts) or words.texts[last] in _CLOSING
    if before in _FLED and (closed or words.tags[last][:2] in ("IN", "RB", "CC", "TO", "WR")):
        return True
    if before == "and" and first > 3 and words.texts[first - 2] == "," and first - 3 in words.closing["country"]:
        end = _end_of_place(words, last + 1) if words.lowers[last : last + 1] == [","] else None
        return end is not None and (end >= len(words.texts) or words.texts[end] in _CLOSING)
    if before not in _AT and before not in words.kinds.of("left or reached") and before != "on":
        return False
    if words.lowers[last : last + 2] == [",", "in"]:
        end = _end_of_place(words, last + 2)
        return end is not None and (end >= len(words.texts) or words.texts[end] in _CLOSING)
    if words.lowers[last : last + 1] == ["in"] and before in ("at", "near", "outside", "from"):
        return _end_of_place(words, last + 1) is not None
    if words.lowers[last : last + 1] == [","] and before in _AT:
        end = _end_of_place(words, last + 1)
        joined = end is not None and words.lowers[end + 1 : end + 2] in (["and"], ["or"])
        return end is not None and not joined and (end >= len(words.texts) or words.texts[end] in _CLOSING)
    return False


def _end_of_place(words: Words, first: int) -> int | None:
    """Where a country or state ends that starts here, an article or adjective before it or not: "in northern Peru"."""
    for place in range(first, min(first + 3, len(words.texts))):
        mark = words.mark("country", place)
        if mark is not None:
            return place + mark.length
        if words.capital(place) or words.tags[place] not in ("DT", "JJ"):
            return None
    return None
