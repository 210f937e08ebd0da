"""Capitalised words that name nobody: laws ("the Ports (Amendment) Bill, 2019"), verbs of headlines ("Envoy Says"),
words that open a sentence turned round ("Present were A and B")."""

from __future__ import annotations

from kg.mentions.words import Span, Words
from kg.model import PERSON, ROLE, THING, MentionKind

_LAWS = frozenset({"Bill", "Act", "Ordinance"})
_INSIDE = frozenset({"of", "and", "for", "to", "on", "the", "&", "(", ")", "-", ",", "'s", "’s"})
_LONGEST = 12
_CONTEST = 6
_LINKED = frozenset({"of", "and", "for", "&", "-", "'s", "’s"})
_TURNED = frozenset({"present", "absent", "attending", "missing", "seated"})
_BEHIND_TURNED = frozenset({"was", "were", "is", "are", ",", ":"})


def take_laws(words: Words) -> None:
    """Takes the titles of laws, which hold words of bodies, places and persons: from "the" up to "Bill" or "Act"."""
    for end, text in enumerate(words.texts):
        if text not in _LAWS or not _ends_title(words, end):
            continue
        first = end
        while first > 0 and end - first < _LONGEST and (words.capital(first - 1) or words.texts[first - 1] in _INSIDE):
            if words.lowers[first - 1] == "the" and words.texts[first - 1] == "the":
                break
            first -= 1
        opens = words.lowers[first] == "the"
        first += opens
        if not opens and words.lowers[first - 1 : first] not in (["the"], ["a"], ["an"], ["this"]):
            continue
        while first < end and any(first in words.marks[one] for one in ("country", "demonym")):
            first += 1
        if end - first > 0:
            words.take(Span(first, end + 1, THING, MentionKind.NAMED, head=words.lowers[end]))


def take_contests(words: Words) -> None:
    """Takes the names of prizes and contests, which hold words of bodies, places and persons: "the Halloran Prize"."""
    contests = words.kinds.of("contest")
    if contests.isdisjoint(words.texts):
        return
    for end, text in enumerate(words.texts):
        if text not in contests or words.texts[end - 1 : end] == [] or end in words.marks["event"]:
            continue
        if end + 1 < len(words.texts) and words.capital(end + 1) and words.texts[end + 1].isalpha():
            continue  # "Pachacuti Award Committee"
        first = end
        while first > 0 and end - first < _CONTEST and (words.capital(first - 1) or words.texts[first - 1] in _LINKED):
            if words.tags[first - 1][:2] not in ("NN", "JJ", "PO", "HY", "CD", "FW", "IN"):
                break
            first -= 1
        while first < end and (words.texts[first] in _LINKED or _is_style(words, first)):
            first += 1
        event = any(start <= end < last and label == "EVENT" for start, last, label in words.entities)
        if first < end and not event and not any(one in words.marks["event"] for one in range(first, end)):
            words.take(Span(first, end + 1, THING, MentionKind.NAMED, head=words.lowers[end]))


def _is_style(words: Words, index: int) -> bool:
    return any(index in words.marks[one] for one in ("role", "demonym")) or words.sentence_start(index)


def _ends_title(words: Words, end: int) -> bool:
    """Whether no name goes on at the word, and words of a title stand before: brackets, or two capitalised words."""
    behind = end + 1
    if behind < len(words.texts) and words.capital(behind) and words.texts[behind].isalpha():
        return False
    if end > 0 and words.texts[end - 1] == ")":
        return True
    return end > 1 and words.capital(end - 1) and (words.texts[end] != "Bill" or words.lowers[end - 2] != "the")


def release_headline_verbs(words: Words) -> None:
    """Releases verbs of a headline in capitals that were taken for a person: "Official Says", "Secretary Meets PM"."""
    verbs = words.kinds.of("headline verb")
    for span in list(words.spans):
        alone = span.class_iri == PERSON and span.kind is MentionKind.NAMED and span.last - span.first == 1
        if not alone or words.lowers[span.first] not in verbs or span.first == 0:
            continue
        before = words.taken[span.first - 1]
        if before is not None and before.class_iri in (ROLE, PERSON):
            words.release(span)


def release_turned(words: Words) -> None:
    """Releases a word of presence that opens a sentence and was taken for a name: "Present were A and B"."""
    for span in list(words.spans):
        alone = span.kind is MentionKind.NAMED and span.last - span.first == 1 and words.sentence_start(span.first)
        behind = words.lowers[span.last] if span.last < len(words.lowers) else ""
        if alone and words.lowers[span.first] in _TURNED and behind in _BEHIND_TURNED:
            words.release(span)
