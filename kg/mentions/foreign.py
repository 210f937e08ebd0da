"""Names of bodies in other languages, by the word for their kind: "Fundación X", "X Sparekasse", "Société Y du Z"."""

from __future__ import annotations

from kg.mentions.organizations import shouted
from kg.mentions.vocabulary import PARTY, Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, MentionKind

_HYPHENS = ("-", "‐", "‑")
_LONGEST = 8
_OTHERS = ("role", "honorific", "demonym")


def take_foreign_bodies(words: Words, vocabulary: Vocabulary) -> None:
    """Capitalised words around such a word are a body's name, its small words included."""
    if shouted(words):
        return
    for index, lower in enumerate(words.lowers):
        kind = vocabulary.foreign.get(lower)
        if kind is None or not words.capital(index) or words.taken[index] is not None or index in words.marks["body"]:
            continue
        if words.sentence_start(index) and words.texts[index].isascii() and not words.tags[index].startswith("NNP"):
            continue
        first, last = _left(words, index), _right(words, index, vocabulary)
        if last - first > 1 and not _is_person(words, first, last, vocabulary):
            class_iri = PARTY if kind == "party" else ORGANIZATION
            words.take(Span(first, last, class_iri, MentionKind.NAMED, head=lower))


def _left(words: Words, index: int) -> int:
    first = index
    while first > 0 and index - first < _LONGEST and _is_name(words, first - 1) and _attached(words, first - 1):
        if words.sentence_start(first - 1) and words.tags[first - 1][:2] not in ("NN", "FW", "JJ"):
            break
        first -= 1
    return first


def _right(words: Words, index: int, vocabulary: Vocabulary) -> int:
    last = step = index + 1
    while step < min(len(words.texts), index + _LONGEST) and words.taken[step] is None and _attached(words, step - 1):
        if _is_name(words, step):
            last = step = step + 1
        else:
            hyphen = words.texts[step] in _HYPHENS and words.ends[step - 1] == words.starts[step]
            if not hyphen and (words.texts[step] not in vocabulary.links or step - last > 1):
                break
            step += 1
    return last


def _attached(words: Words, index: int) -> bool:
    """Whether nothing but a space stands behind the word."""
    return index + 1 < len(words.texts) and words.starts[index + 1] <= words.ends[index] + 1


def _is_name(words: Words, index: int) -> bool:
    if words.taken[index] is not None or not words.capital(index) or not words.texts[index][0].isalpha():
        return False
    if words.tags[index] in ("DT", "IN", "PRP", "PRP$", "WP", "WRB", "CC", "MD") and words.texts[index] != "Sin":
        return False
    return not any(index in words.marks[one] or index in words.closing[one] for one in _OTHERS)


def _is_person(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a given name opens the name, and it is one of two words or spaCy sees a person there: "Moses Banda"."""
    if words.texts[first] not in vocabulary.genders:
        return False
    return last - first == 2 or any(
        start == first and end == last and vocabulary.label_classes.get(label) == PERSON
        for start, end, label in words.entities
    )
