"""Predecessors and successors: "the mayor, A, praised her predecessor, B" makes B a former mayor of the same town."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.model import Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.lexicon import lexicon_of

_STATUS = {"predecessor": "former", "successor": "elect"}
_HELD = frozenset({"office", "position", "sport", "military", "religious"})


def successions(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The drafts, and for each named predecessor or successor the post, with its body, of whose the words say that he
    is; what the sentence itself says of such a person's post is of that status."""
    drafts = list(drafts)
    found = []
    for sentence in reading.parsed.sentences:
        for node, lemma in enumerate(sentence.lemmas):
            if lemma in _STATUS:
                drafts = [_of_status(one, sentence, node) for one in drafts]
                found.extend(_posts(sentence, node, drafts, reading))
    return [*drafts, *found]


def _named(sentence: Sentence, node: int, reading: ArticleReading) -> list[int]:
    """The names of persons that the sentence says are the predecessor or successor."""
    others = (one for label, one in sentence.edges[node] if label == "isa")
    return [one for one in others if reading.names_person(sentence.mentions[one])]


def _of_status(draft: Draft, sentence: Sentence, node: int) -> Draft:
    """ "Her predecessor as mayor of Basel, X": a former one."""
    if draft.sentence is not sentence or draft.role is None or ("as", draft.role) not in sentence.edges[node]:
        return draft
    return _with_status(draft, _STATUS[sentence.lemmas[node]])


def _with_status(draft: Draft, status: str) -> Draft:
    return replace(draft, qualifiers=tuple(sorted({**dict(draft.qualifiers), "status": status}.items())))


def _posts(sentence: Sentence, node: int, drafts: Sequence[Draft], reading: ArticleReading) -> list[Draft]:
    if any(label == "as" for label, _ in sentence.edges[node]):
        return []
    owners = {
        chain.id
        for label, other in sentence.edges[node]
        if label == "mod" and other < node and (chain := reading.chain_at(sentence, other)) is not None
    }
    kinds = lexicon_of(reading.ontology).role_kinds
    models = [one for one in drafts if one.subject.id in owners and _may_pass_on(one, sentence, kinds)]
    model = max(models, key=lambda one: (one.sentence.index, one.role or 0), default=None)
    if model is None or len({one.subject.id for one in models}) > 1:
        return []
    found = []
    for name in _named(sentence, node, reading):
        person = reading.chain_at(sentence, name)
        if person is not None and person.id != model.subject.id and person.class_iri == model.subject.class_iri:
            post = replace(
                model, subject=person, sentence=sentence, nodes=(node, name), cue=sentence.words[node], role=None
            )
            found.append(_with_status(post, _STATUS[sentence.lemmas[node]]))
    return found


def _may_pass_on(draft: Draft, sentence: Sentence, kinds: Mapping[str, str]) -> bool:
    """Whether a draft gives a post with its body, told before the sentence ends, in which one follows another."""
    if draft.role is None or draft.object is None or draft.sentence.index > sentence.index:
        return False
    mention = draft.sentence.mentions[draft.role]
    return mention is not None and kinds.get(mention.head.lower()) in _HELD
