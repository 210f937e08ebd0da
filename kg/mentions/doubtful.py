"""Names of persons whose first word is rather another word of English, so that taggers overlook them: "Per Lund"."""

from __future__ import annotations

from kg.mentions.beside import is_aged
from kg.mentions.organizations import shouted
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import PERSON, MentionKind

_FAMILIES = ("role", "honorific", "organization", "event", "person", "body", "demonym", "party", "country", "thing")
_LONGEST = 4
_ENDS = frozenset({",", ".", ";", ")", "–", "—"})
_VERBS = frozenset({"VBD", "VBZ"})


def take_doubtful_names(words: Words, vocabulary: Vocabulary) -> None:
    """Such a word and the capitals behind it are a person's name where a title, a kin noun, or "and" after a person
    stands before, or an age, an apposition or a verb behind."""
    if shouted(words):
        return
    for index, text in enumerate(words.texts):
        if text not in vocabulary.doubtful or words.taken[index] is not None:
            continue
        last = _end(words, index + 1, vocabulary)
        if last - index < 2 or _in_run(words, index):
            continue
        if _is_introduced(words, index, last) or _is_subject(words, index, last):
            words.take(Span(index, last, PERSON, MentionKind.NAMED, head=words.lowers[last - 1]))


def _end(words: Words, place: int, vocabulary: Vocabulary) -> int:
    """Where the capitals end that stand close behind each other and are on no list."""
    start = place
    while place < len(words.texts) and place - start < _LONGEST and words.taken[place] is None:
        near = words.starts[place] == words.ends[place - 1] + 1
        proper = words.tags[place].startswith("NN") or words.texts[place] in vocabulary.doubtful
        listed = any(place in words.marks[one] for one in _FAMILIES) or words.lowers[place] in vocabulary.places
        if not (near and proper and words.capital(place) and words.texts[place].isalpha()) or listed:
            break
        place += 1
    return place


def _in_run(words: Words, index: int) -> bool:
    """Whether other capitals stand right before, which are no title and no start of the sentence."""
    before = index - 1
    if before < 0 or not words.capital(before) or words.taken[before] is not None or words.sentence_start(before):
        return False
    titled = before in words.closing["role"] or before in words.closing["honorific"]
    return not titled and words.starts[index] == words.ends[before] + 1


def _is_introduced(words: Words, first: int, last: int) -> bool:
    """Whether a title, or a noun for somebody and a comma, stands before: "Coach Per Lund", "her coach, Per Lund,"."""
    before = first - 1
    if before < 0:
        return False
    if any(before in words.closing[one] for one in ("role", "honorific", "person")):
        return True
    comma = words.texts[before] == "," and any(before - 1 in words.closing[one] for one in ("role", "person"))
    if comma:
        return last >= len(words.texts) or words.texts[last] in _ENDS
    closed = last >= len(words.texts) or words.texts[last] in _ENDS or words.lowers[last] in ("of", "from", "and")
    return words.lowers[before] in ("and", "with", "by") and closed


def _is_subject(words: Words, first: int, last: int) -> bool:
    """Whether a verb, an age or an apposition follows: "Per Lund left", "Per Strand, regional manager of X, said"."""
    if last >= len(words.texts):
        return False
    opens = words.sentence_start(first) or words.lowers[first - 1] in ("and", ",", "that", "but", "when", "as")
    if is_aged(words, last) or (opens and words.tags[last] in _VERBS):
        return True
    if opens and words.lowers[last] == "and":
        return not words.sentence_start(first) and last + 1 < len(words.texts) and words.capital(last + 1)
    if words.texts[last] != ",":
        return False
    for place in range(last + 1, min(last + 6, len(words.texts))):
        if place in words.marks["role"]:
            return not words.capital(place)
        if words.tags[place][:2] not in ("DT", "JJ", "NN", "HY", "VB") or words.capital(place):
            return False
    return False
