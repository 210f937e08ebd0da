"""The field that an office is in, behind its noun: "Minister of Energy and Natural Resources", "head of research"."""

from __future__ import annotations

from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import MentionKind

_FIELD_KINDS = frozenset(("portfolio", "title", "unit"))
_NAME_LABELS = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "NORP"))
_FAMILIES = ("organization", "person", "role", "event", "country", "demonym", "body")


def field_end(words: Words, index: int, start: int, vocabulary: Vocabulary, known_only: bool) -> int | None:
    """The end of the field that an office is in ("Energy and Natural Resources", "the Interior", "research")."""
    count, kinds = len(words.texts), vocabulary.modifiers
    place = start + 1 if words.lowers[start] == "the" else start
    known_only = known_only or place > start
    end = place
    while end < count and words.taken[end] is None:
        lower, tag = words.lowers[end], words.tags[end]
        kind = kinds.get(lower)
        if lower in ("and", "&", ",") and end > place and end + 1 < count:
            following = kinds.get(words.lowers[end + 1])
            if following not in _FIELD_KINDS or (words.mark("role", end + 1) and following != "portfolio"):
                break
            if lower == "," and not (words.capital(end + 1) and words.capital(place)):
                break
            _release_field(words, end + 1)
            end += 1
            continue
        if kind in _FIELD_KINDS and tag[:2] in ("NN", "JJ", "VB") and words.capital(end) == words.capital(place):
            if words.mark("role", end) and kind != "portfolio":
                break
            end += 1
            continue
        if known_only or not tag.startswith(("NN", "JJ")) or not lower.isalpha():
            break
        if not _unlisted_field(words, index, place, end, vocabulary):
            break
        end += 1
    if end > place and place > start and _is_body(words, index, place, end):
        return None  # "head of the Law Society", "of the water department"
    while end > place and (kinds.get(words.lowers[end - 1]) == "title" or words.tags[end - 1].startswith("JJ")):
        if kinds.get(words.lowers[end - 1]) in ("portfolio", "unit"):
            break
        end -= 1
    while end > place and words.lowers[end - 1] in ("and", "&", ","):
        end -= 1
    owner = end < count and words.lowers[end] in ("'s", "’s")  # "secretary of the school's committee"
    if owner or (end < count and end > place and words.taken[end] is None and words.tags[end] in ("NN", "NNS")):
        return None
    return end if end > place else None


def _is_body(words: Words, role: int, first: int, last: int) -> bool:
    """Whether what a noun for bodies ends is a body that somebody is head of, and no office's field: "the police"."""
    noun = last if last in words.marks["organization"] and words.tags[last].startswith("NN") else last - 1
    headed = noun in words.closing["organization"] or noun in words.marks["organization"]
    owned = words.lowers[noun + 1 : noun + 2] == ["of"]  # "chairman of the management board of X"
    return headed and not owned and words.marks["role"][role].entry.kind not in ("office", "rank")


def _release_field(words: Words, index: int) -> None:
    """Give back a name that is the rest of a field and the country behind it: "Culture and [Tourism of Gabon]"."""
    span = words.taken[index]
    if span is None or span.first != index or span.kind is not MentionKind.NAMED or span.name:
        return
    link = next((place for place in range(index, span.last) if words.lowers[place] == "of"), None)
    country = words.mark("country", link + 1) if link is not None else None
    if link is not None and country is not None and link + 1 + country.length == span.last:
        words.release(span)
        one = country.entry
        words.take(
            Span(link + 1, span.last, one.class_iri, MentionKind.NAMED, one.name, one.head, dict(one.attributes))
        )


def _unlisted_field(words: Words, index: int, place: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word that is on no list is the field, or part of the field, of an office."""
    if any(end in words.marks[one] or end in words.closing[one] for one in _FAMILIES):
        return False
    if not words.capital(end):
        if words.capital(place):
            return False
        follows = end + 1 < len(words.texts) and words.tags[end + 1].startswith("NN")
        return words.tags[end] != "JJ" or follows
    if not words.capital(index) or words.texts[end] in vocabulary.genders:
        return False
    if words.marks["role"][index].entry.head in vocabulary.seated or _names_body(words, index, end):
        return False
    entity = entity_at(words, end)
    if end == place:
        return entity is None or (entity[2] == "ORG" and entity[1] - entity[0] == 1)
    return entity is not None and entity[2] == "ORG" and entity[0] <= place and entity[1] == end + 1


def _names_body(words: Words, index: int, field: int) -> bool:
    """Whether the capital of a role tells nothing of its field: "CEO of Ordex", "Students of UNESP"."""
    lettered = len(words.texts[field]) > 2 and words.texts[field].isupper()
    return lettered or words.texts[index].isupper() or words.sentence_start(index)


def entity_at(words: Words, index: int) -> tuple[int, int, str] | None:
    return next((one for one in words.entities if one[0] <= index < one[1] and one[2] in _NAME_LABELS), None)
