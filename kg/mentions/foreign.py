"""Names of bodies in other languages, by the word for their kind: "Fundación X", "X Sparekasse", "Société Y du Z"."""

from __future__ import annotations

from kg.mentions.organizations import shouted
from kg.mentions.vocabulary import PARTY, Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, MentionKind

_HYPHENS = ("-", "‐", "‑")
_LONGEST = 8
_OTHERS = ("role", "honorific", "demonym")
_OF = frozenset("de du des del della di do da".split())
_OF_SMALL = frozenset("des du della delle dei degli dos das".split())
_ARTICLES = frozenset("la les los las le l' l’ o a".split())
_ELIDED = ("d'", "l'", "d’", "l’")
_ADJECTIVES = ("ique", "aire", "onale", "ienne", "ísmo", "eaux", "iques", "aires", "ières")


def take_foreign_bodies(words: Words, vocabulary: Vocabulary) -> None:
    """Capitalised words around such a word are a body's name, its small words included."""
    if shouted(words):
        return
    for index, lower in enumerate(words.lowers):
        kind = vocabulary.foreign.get(lower)
        if kind is None or words.taken[index] is not None or index in words.marks["body"]:
            continue
        if not words.capital(index) and not _is_small_head(words, index):
            continue
        if words.sentence_start(index) and words.texts[index].isascii() and not words.tags[index].startswith("NNP"):
            continue
        first, last = _left(words, index), _right(words, index, vocabulary)
        if last - first > 1 and not _is_person(words, first, last, vocabulary):
            class_iri = PARTY if kind == "party" else ORGANIZATION
            words.take(Span(first, last, class_iri, MentionKind.NAMED, head=lower))


def _is_small_head(words: Words, index: int) -> bool:
    """Whether a word without a capital ends a name, as in languages that give it to the first alone: "Česká pošta"."""
    before = index - 1
    if (
        before < 0
        or words.lowers[index] in words.kinds.of("foreign and English")
        or words.tags[index][:2] not in ("NN", "FW", "JJ")
    ):
        return False
    first = words.capital(before) and words.taken[before] is None and words.texts[before].isalpha()
    listed = any(before in words.closing[one] for one in (*_OTHERS, "country", "organization", "person"))
    ends = index + 1 >= len(words.texts) or not words.tags[index + 1].startswith("NN")
    return first and not listed and ends and words.tags[before][:2] in ("NN", "FW", "JJ") and _attached(words, before)


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
        elif step == index + 1 and _is_small_kind(words, step):
            step += 1
        else:
            hyphen = words.texts[step] in _HYPHENS and words.ends[step - 1] == words.starts[step]
            link = words.texts[step] in vocabulary.links or words.texts[step] in words.kinds.of("foreign link")
            if not hyphen and (not link or step - last > 2):
                break
            step += 1
            if _is_small_noun(words, step):
                last = step = step + 1
    while last < len(words.texts) and words.taken[last] is None and _is_small_adjective(words, last):
        last += 1  # "Ministère de la Transition énergétique"
    return last


def _is_small_noun(words: Words, index: int) -> bool:
    """Whether a noun without a capital stands behind a small word that English does not have: "Cour des comptes"."""
    if index >= len(words.texts) or not words.texts[index].islower():
        return False
    before = words.texts[index - 1]
    behind_article = before in _ARTICLES and words.texts[index - 2] in ("de", "da", "do")  # "de la mer"
    text = words.texts[index]
    if text.startswith(_ELIDED) and text[2:].isalpha():
        return before in _OF  # "de l'eau"
    tag = words.tags[index][:2]
    noun = tag in ("NN", "FW", "JJ") or (tag == "VB" and before in _OF_SMALL)
    return (
        (before in _OF or before in _OF_SMALL or behind_article) and noun and text.isalpha() and text not in _ARTICLES
    )


def _is_small_adjective(words: Words, index: int) -> bool:
    """Whether a word without a capital is an adjective of French, Spanish or Portuguese by its letters."""
    text = words.texts[index]
    foreign = not text.isascii() or text.endswith(_ADJECTIVES)
    return foreign and len(text) > 4 and text.isalpha() and text.islower() and _attached(words, index - 1)


def _is_small_kind(words: Words, index: int) -> bool:
    """Whether an adjective without a capital stands between the head and what it is of: "Banque centrale de Tunis"."""
    if index + 1 >= len(words.texts) or words.lowers[index + 1] not in _OF:
        return False
    noun = index + 2 < len(words.texts) and words.texts[index + 2].isalpha()
    return words.texts[index].isalpha() and words.texts[index].islower() and noun


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
