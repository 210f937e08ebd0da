"""What the words around an event's noun tell of it: whose it is, that it is new, what it is the purpose of."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import BlockKind, Mention, Sentence, Tense
from kg.relations.event_model import EventMention
from kg.relations.prepositions import preposition_of
from kg.relations.tense import verb_above

_ALSO = "also"
_TAKING = frozenset({"be", "take"})
_ATTENDING = frozenset({"attend", "join", "participate"})
_BEFORE_OR_AFTER = frozenset({"before", "after"})
_OF_CLAUSE = frozenset({"subj", "obj", "iobj", "attr", "isa", "conj"})
_TO_WHICH = frozenset({"for", "at", "in", "during", "over", "by", "via"})


def is_purpose(mention: EventMention, other: EventMention) -> bool:
    """Whether the noun says what the verb before it comes to: "met for talks", "signed it at a meeting"."""
    if mention.noun is None or other.noun is not None or mention.sentence is not other.sentence:
        return False
    sentence = mention.sentence
    return preposition_of(sentence, mention.node) in _TO_WHICH and verb_above(sentence, mention.node) == other.node


def is_restricted(mention: EventMention) -> bool:
    """Whether the noun itself says whose it is: "the meeting with X"."""
    parties = {part.node for part in mention.parts if part.role != "place"}
    edges = mention.sentence.edges[mention.node]
    return any(label in ("with", "between", "mod", "to", "of") and node in parties for label, node in edges)


def adds_others(mention: EventMention) -> bool:
    """Whether the sentence says who else was there: "The meeting was also attended by", "X sat in on the talks"."""
    sentence = mention.sentence
    verb = verb_above(sentence, mention.node)
    attended = verb is not None and (sentence.lemmas[verb] in _ATTENDING or _takes_part(sentence, verb))
    also = any(word.lower() == _ALSO for word in sentence.words)
    return (also or attended) and not is_restricted(mention)


def _takes_part(sentence: Sentence, verb: int) -> bool:
    """Whether somebody "took part in", "was part of" or "sat in on" it."""
    behind = sentence.words[verb + 1 : verb + 3]
    return (sentence.lemmas[verb] in _TAKING and "part" in behind) or behind == ["in", "on"]


def is_what_was_told(mention: EventMention) -> bool:
    """Whether the noun is said of "it" or "this", which stands for what was told just before."""
    sentence = mention.sentence
    if mention.noun is None or mention.implicit:
        return False
    verb = next((one for one, edges in enumerate(sentence.edges) if ("attr", mention.node) in edges), None)
    subjects = [one for label, one in sentence.edges[verb] if label == "subj"] if verb is not None else []
    return any(sentence.words[one].lower() in ("it", "this", "that") for one in subjects)


def is_introduced(mention: EventMention) -> bool:
    """Whether the noun is spoken of as new: "a three-way meeting"."""
    sentence = mention.sentence
    below = [node for node, head in enumerate(sentence.heads) if head == mention.node and node < mention.node]
    return any(sentence.words[node].lower() in ("a", "an", "another") for node in below)


def is_headline(mention: EventMention) -> bool:
    """Headlines tell what is past or to come in the present tense."""
    present = mention.factuality.tense is Tense.PRESENT
    return mention.sentence.kind is BlockKind.HEADING and present and mention.factuality.status == "held"


def is_owned(mention: EventMention) -> bool:
    """Whether the noun is somebody's: "his meeting with X", "their dinner"."""
    sentence = mention.sentence
    below = [node for node, head in enumerate(sentence.heads) if head == mention.node and node < mention.node]
    return mention.noun is not None and any(sentence.tags[node] == "PRP$" for node in below)


def is_of_other_time(sentence: Sentence, node: int, event: int) -> bool:
    """Whether a place is one where somebody goes before or after the event: "met X before flying to Paris"."""
    place, verb = verb_above(sentence, node), verb_above(sentence, event)
    if place is None or verb is None or place == verb:
        return False
    for inner, outer in ((place, verb), (verb, place)):
        word = sentence.heads[inner]
        if sentence.labels[inner] == "pcomp" and sentence.words[word].lower() in _BEFORE_OR_AFTER:
            return verb_above(sentence, word) == outer
    return False


def verb_forms(sentence: Sentence, verb: int) -> list[str]:
    """The verb's lemma, alone and with each word that hangs on it: "cast", "cast vote", "look on"."""
    lemma = sentence.lemmas[verb]
    below = {sentence.lemmas[node] for _, node in sentence.edges[verb]}
    below |= {sentence.words[node].lower() for node, head in enumerate(sentence.heads) if head == verb}
    below |= {one.head for _, node in sentence.edges[verb] if (one := sentence.mentions[node]) is not None}
    below |= {f"@{label}" for label, _ in sentence.edges[verb]}
    return [lemma, *(f"{lemma} {word}" for word in sorted(below))]


def nouns_in(sentence: Sentence) -> list[str]:
    """The nouns of a sentence, those within names too, in the singular where the lemma gives it."""
    found: list[str] = []
    for node, lemma in enumerate(sentence.lemmas):
        mention: Mention | None = sentence.mentions[node]
        found.extend([lemma, sentence.words[node]])
        if mention is not None:
            found.extend(mention.text.split())
            found.append(mention.head)
    return found


def verb_of_role(sentence: Sentence, noun: int, nodes: Iterable[int | None]) -> int | None:
    """The verb of a match below whose preposition the event's noun is, and which so tells whether anything happened
    there: "did not score in the match"."""
    for verb in nodes:
        below = sentence.edges[verb] if verb is not None and sentence.tags[verb].startswith("VB") else ()
        if any(one == noun and label not in _OF_CLAUSE for label, one in below):
            return verb
    return None
