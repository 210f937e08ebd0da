"""Posts of which a sentence says that a body has a new holder, whom the next names: "Ordex has a new chair. X takes
over from Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import ORGANIZATION, ROLE, MentionChain, Polarity, Sentence, pairs
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.factuality import Judge

_NEW = "new"
_HAVING = frozenset({"have", "get", "welcome", "introduce", "unveil"})
_NEAR = 2


def announced_post(
    sentence: Sentence, subject: MentionChain, drafts: Sequence[Draft], reading: ArticleReading, judge: Judge
) -> Draft | None:
    """What the sentences right before one say that a body has, as the post of the subject."""
    model = next((one for one in drafts if one.role is not None and one.relation.has_status), None)
    for before in reading.parsed.sentences[max(sentence.index - _NEAR, 0) : sentence.index][::-1]:
        if model is None or _NEW not in before.lemmas:
            continue
        for verb, lemma in enumerate(before.lemmas):
            if lemma not in _HAVING or not before.tags[verb].startswith("VB"):
                continue
            edges = before.edges[verb]
            bodies = [chain for label, node in edges if label == "subj" and (chain := reading.chain_at(before, node))]
            roles = [node for label, node in edges if label == "obj" and _is_new(before, node)]
            judged = judge(before, verb)
            if len(bodies) != 1 or len(roles) != 1 or judged.polarity is not Polarity.AFFIRMED:
                continue
            body, post = bodies[0], before.mentions[roles[0]]
            if post is None or not reading.ontology.is_a(body.class_iri, ORGANIZATION):
                continue
            return Draft(
                model.relation,
                subject,
                body,
                pairs({"role": post.text, "status": "current"}),
                judged,
                before,
                (verb, roles[0]),
                post.text,
                roles[0],
            )
    return None


def _is_new(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    post = mention is not None and mention.class_iri == ROLE and mention.attribute("number") != "plural"
    return post and any(label == "mod" and sentence.lemmas[one] == _NEW for label, one in sentence.edges[node])
