"""Verbs of speech that tell of no statement: who asks for something, calls somebody up or calls something off."""

from __future__ import annotations

from kg.model import DATE, PERSON, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import lexicon_of
from kg.relations.matching import Match, trigger_of

_SAYING_WHAT = frozenset({"ccomp", "oprd", "xcomp", "attr", "acomp"})
_CALLING_FOR = frozenset({"for", "on", "upon"})


def is_request(match: Match, reading: ArticleReading) -> bool:
    """Whether the verb, of which no statement is told, asks for something ("asked to be heard", "had asked for time")
    or calls somebody or something ("called Jane Smith on Monday", "called a strike", "called off the talks")."""
    verb = trigger_of(match)
    if verb is None:
        return False
    sentence = match.sentence
    kinds = lexicon_of(reading.ontology).words
    asking = sentence.lemmas[verb] in kinds.of("asking for")
    if not asking and sentence.lemmas[verb] not in kinds.of("calling up"):
        return False
    below = [node for node, head in enumerate(sentence.heads) if head == verb and node != verb]
    labels = {sentence.labels[node] for node in below}
    dated = {sentence.heads[node] for node, one in enumerate(sentence.mentions) if one and one.class_iri == DATE}
    prepositions = {
        sentence.words[node].lower() for node in below if sentence.labels[node] == "prep" and node not in dated
    }
    if asking:
        return "xcomp" in labels or "for" in prepositions
    if labels & _SAYING_WHAT:
        return False
    objects = [node for node in below if sentence.labels[node] == "dobj"]
    whom = (sentence.mentions[node] for node in objects)
    called = any(one is not None and one.class_iri == PERSON and one.kind is not MentionKind.PRONOUN for one in whom)
    held = any(_noun_at(sentence, node) in kinds.of("called") for node in objects)
    summoned = called and any(sentence.words[node + 1 : node + 2] == ["to"] for node in objects)
    if prepositions & _CALLING_FOR and not summoned:  # "called X to Lima for talks"
        return False
    return called or held or "prt" in labels


def _noun_at(sentence: Sentence, node: int) -> str:
    """The noun that heads what stands at the node."""
    mention = sentence.mentions[node]
    return mention.head.lower().split(" ")[-1] if mention is not None else sentence.lemmas[node]
