"""Who is there by a sentence turned round: "Also briefing were A and B", "At the microphone stood C", "Present, people
in the room said, were D and E"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import DATE, PERSON, ROLE, BlockKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.enumerations import listed_parts
from kg.relations.event_model import EventMention, Part
from kg.relations.factuality import Judge
from kg.relations.lexicon import SessionWords, lexicon_of
from kg.relations.teaching import taking_part
from kg.relations.tense import FINITE

_BLOCKS = frozenset({BlockKind.BODY, BlockKind.ITEM})
_LONGEST_FRONT = 12
_COPULAS = frozenset({"was", "were", "is", "are"})
_POSTURES = frozenset({"sat", "stood", "came", "spoke"})
_OPENING = frozenset({"also", "already", "and", "there", "then", "all", "both"})
_WHERE = frozenset({"at", "in", "on", "around", "round", "behind", "from", "by", "near", "along"})
_THOSE = frozenset({"those", "others"})
_BESIDE = frozenset({"with", "beside", "behind", "opposite", "next", "near", "alongside"})
_AWAY = frozenset({"home", "television", "tv", "afar", "abroad", "court"})


def presence_mentions(reading: ArticleReading, judge: Judge) -> Iterator[EventMention]:
    """One mention of the event told before for each such sentence, with the persons whom it names behind its verb.

    What stands in front of the verb must say that they are there: a word of presence, what somebody does at a meeting,
    or where one is at it (``lexicon/sessions.tsv``, kinds ``presence`` and ``spot``).
    """
    filling = taking_part(reading.ontology)
    words = lexicon_of(reading.ontology).sessions
    if filling is None:
        return
    class_iri, role = filling
    for sentence in reading.parsed.sentences:
        verb = _verb_behind_front(sentence, words) if sentence.kind in _BLOCKS else None
        person = _first_person(sentence, verb, reading) if verb is not None else None
        if verb is None or person is None or sentence.quoted[verb]:
            continue
        told = judge(sentence, verb)
        filler = sentence.mentions[person]
        assert filler is not None
        found = EventMention(class_iri, sentence, verb, None, False, True, told)
        found.parts.append(Part(role, person, filler, (verb, person), sentence, told))
        found.parts.extend(listed_parts(found, reading))
        yield found


def opens_turned(sentence: Sentence, node: int) -> bool:
    """Whether a word that looks like a noun for an event is what somebody does: "Also briefing were A and B"."""
    before = {word.lower() for word in sentence.words[:node]}
    behind = sentence.words[node + 1].lower() if node + 1 < len(sentence.words) else ""
    return sentence.words[node].lower().endswith("ing") and before <= _OPENING and behind in _COPULAS


def _verb_behind_front(sentence: Sentence, words: SessionWords) -> int | None:
    """The copula or verb of posture behind words that say who is there."""
    start = 0
    while start < len(sentence.words) and sentence.words[start].lower() in _OPENING:
        start += 1
    if start + 1 >= len(sentence.words):
        return None
    opening = sentence.words[start].lower()
    if opening == "among" and sentence.words[start + 1].lower() in _THOSE:  # "Among those in the gallery was X"
        start, opening = start + 1, sentence.words[start + 1].lower()
    verbs = [
        node
        for node, word in enumerate(sentence.words[: start + _LONGEST_FRONT])
        if word.lower() in _COPULAS or word.lower() in _POSTURES or sentence.tags[node] in FINITE
    ]
    aside = opening == "present" and sentence.words[start + 1] == ","
    if aside:  # "Present, people in the room said, were"
        verbs = [node for node in verbs if node and sentence.words[node - 1] == ","]
    verb = verbs[0] if verbs else None
    if verb is None or verb <= start:
        return None
    word = sentence.words[verb].lower()
    front = range(start, verb)
    if opening == "present" and (aside or verb == start + 1):
        return verb if word in _COPULAS else None
    if opening in _THOSE:
        present = sentence.words[start + 1].lower() == "present"
        here = present or _is_spot(sentence, front[1:], words) or _acts(sentence, front[1:], words)
        here = here and verb - start > 1
        return verb if here and word in _COPULAS | {"included", "include"} else None
    here = word in _COPULAS | _POSTURES and _is_spot(sentence, front, words)
    return verb if here or (word in _COPULAS and _acts(sentence, front, words)) else None


def _acts(sentence: Sentence, front: range, words: SessionWords) -> bool:
    """Whether a participle opens the words that only those who are there do."""
    word, rest = sentence.words[front.start].lower(), front[1:]
    dated = any((one := sentence.mentions[node]) is not None and one.class_iri == DATE for node in rest)
    if dated or any(sentence.words[node].lower() in _AWAY for node in rest):
        return False  # "Watching from home was X", "Appearing in court on Monday was X"
    if words.are("posture", word):  # "Facing her was X", not "Facing charges was X"
        beside = any((one := sentence.mentions[node]) is not None and one.class_iri == PERSON for node in rest)
        return beside or any(words.are("spot", sentence.words[node].lower()) for node in rest)
    return words.are("presence", word)


def _is_spot(sentence: Sentence, front: range, words: SessionWords) -> bool:
    """Whether the words are "at" or "on" and where somebody is at a meeting, alone: "at the head of the table"."""
    if sentence.words[front.start].lower() not in _WHERE or any(sentence.words[node] == "," for node in front):
        return False
    spots = [node for node in front[1:] if words.are("spot", sentence.words[node].lower())]
    behind = sentence.words[spots[-1] + 1].lower() if spots else ""  # "in the hall of fame", "in the chamber orchestra"
    return bool(spots) and (spots[-1] == front[-1] or behind in _BESIDE)


def _first_person(sentence: Sentence, verb: int, reading: ArticleReading) -> int | None:
    """The person named right behind the verb, a title before the name or not; none whose something is told of."""
    for node in range(verb + 1, len(sentence.words)):
        mention = sentence.mentions[node]
        if reading.names_person(mention):
            following = sentence.tags[node + 1] if node + 1 < len(sentence.words) else ""
            return None if following == "POS" or following in FINITE else node
        plain = sentence.tags[node].startswith(("NN", "JJ", "DT", "PRP$", "POS", "HYPH", "CD", "RB", "RP"))
        if not (plain or sentence.words[node] in (",", "also") or (mention is not None and mention.class_iri == ROLE)):
            return None
    return None
