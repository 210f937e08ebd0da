"""What words for a meeting tell of no meeting: questions, relatives, and a pronoun that was taken for a body."""

from __future__ import annotations

from kg.model import ORGANIZATION, Certainty, Mention, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.factuality import Factuality
from kg.relations.lexicon import lexicon_of

_OWN = frozenset({"his", "her", "their", "my", "our"})


def tells_of_none(sentence: Sentence, node: int, judged: Factuality, reading: ArticleReading) -> bool:
    """Whether the sentence asks for the event and does not tell of it, or has somebody meet a relative."""
    return _is_asked(sentence, judged) or _is_of_kin(sentence, node, reading)


def _is_asked(sentence: Sentence, judged: Factuality) -> bool:
    """ "Did she meet the minister in August?": nobody says so."""
    return sentence.words[-1] == "?" and judged.speaker is None and judged.certainty is Certainty.POSSIBLE


def _is_of_kin(sentence: Sentence, verb: int, reading: ArticleReading) -> bool:
    """ "There she met her second husband": an acquaintance, not talks."""
    kin = lexicon_of(reading.ontology).kin
    for label, node in sentence.edges[verb]:
        if label in ("obj", "with") and sentence.mentions[node] is not None and sentence.lemmas[node].lower() in kin:
            below = [child for child, head in enumerate(sentence.heads) if head == node]
            if any(sentence.words[child].lower() in _OWN for child in below):
                return True
    return False


def is_misread(filler: Mention, reading: ArticleReading) -> bool:
    """Whether "he" or "she" was taken for a body."""
    if filler.kind is not MentionKind.PRONOUN or filler.attribute("gender") not in ("m", "f"):
        return False
    chain = reading.chain(filler)
    return chain is not None and reading.ontology.is_a(chain.class_iri, ORGANIZATION)
