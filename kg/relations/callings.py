"""People who are only called by what they do: "Ann Lee won the prize. The novelist lives in Berlin"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import PERSON, ROLE, MentionKind, Sentence, pairs
from kg.ontology import Relation, gives_post
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.factuality import STATED
from kg.relations.lexicon import lexicon_of

_FORMER = "former"


def callings(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The drafts, and for each named person of whom no post or occupation is told that by which the article goes on to
    speak of the person."""
    drafts = list(drafts)
    relation = relation_of_holders(reading)
    if relation is None:
        return drafts
    occupations = lexicon_of(reading.ontology).occupations
    told = {draft.subject.id for draft in drafts if draft.role is not None}
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if mention is None or mention.class_iri != ROLE or mention.kind is not MentionKind.NOMINAL:
                continue
            chain = reading.chain(mention)
            if chain is None or chain.class_iri != PERSON or chain.id not in reading.named or chain.id in told:
                continue
            before = _words_to_article(sentence, node)
            if before is None or mention.head not in occupations or mention.attribute("number") != "singular":
                continue
            told.add(chain.id)
            status = mention.attribute("status") or next((one for one in before if one == _FORMER), None)
            values = {**dict(relation.defaults), **({"status": status} if status else {}), "role": mention.text}
            drafts.append(Draft(relation, chain, None, pairs(values), STATED, sentence, (node,), mention.text, node))
    return drafts


def relation_of_holders(reading: ArticleReading) -> Relation | None:
    """The ontology's first relation that tells who holds a post, of a body or of none; None where it has none."""
    return next((one for one in reading.ontology.relations.values() if _tells_holders(one, reading)), None)


def _tells_holders(relation: Relation, reading: ArticleReading) -> bool:
    """Whether the relation tells of posts that somebody has, of a body or of none, and not of how they were given."""
    return relation.has_status and relation.object_optional and gives_post(relation, reading.ontology)


def _words_to_article(sentence: Sentence, node: int) -> list[str] | None:
    """The adjectives and nouns between "the" and the noun, in lower case; None where no "the" stands before them."""
    place = node - 1
    while place >= 0 and sentence.tags[place].startswith(("JJ", "NN", "HYPH", "CD")):
        place -= 1
    definite = place >= 0 and sentence.words[place].lower() == "the"
    return [word.lower() for word in sentence.words[place + 1 : node]] if definite else None
