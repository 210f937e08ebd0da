"""Counterparts: "the foreign minister, A, met his Tunisian counterpart, B" makes B foreign minister of Tunisia; so does
"his Tunisian colleague, B" of an officer of state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.model import COUNTRY, ORGANIZATION, PLACE, MentionChain, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.lexicon import lexicon_of

_COLLEAGUES = frozenset({"colleague", "colleagues"})
_NOUNS = frozenset({"counterpart", "counterparts"}) | _COLLEAGUES
_RANKS = frozenset({"military", "rank"})
_OF_STATE = frozenset({"state", "title"})


def counterparts(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The drafts, and for each named counterpart the role of whom the words before make it the counterpart."""
    drafts = list(drafts)
    found = []
    for sentence in reading.parsed.sentences:
        for node, word in enumerate(sentence.words):
            if word.lower() in _NOUNS:
                found.extend(_posts(sentence, node, drafts, reading))
    return [*drafts, *found]


def is_counterpart(draft: Draft) -> bool:
    """Whether the draft tells of somebody's counterpart, so that its country is not that of the others."""
    return draft.cue.lower() in _NOUNS


def _posts(sentence: Sentence, node: int, drafts: Sequence[Draft], reading: ArticleReading) -> list[Draft]:
    models = _models(sentence, node, drafts, reading)
    of_state = sentence.words[node].lower() in _COLLEAGUES
    if of_state:
        models = [one for one in models if _is_of_state(one, reading)]
    if not models:
        return []
    found = []
    for label, name in sentence.edges[node]:
        mention, person = sentence.mentions[name], reading.chain_at(sentence, name)
        if label != "isa" or mention is None or mention.kind is not MentionKind.NAMED or person is None:
            continue
        country = _country(sentence, name, reading, ("of",)) or _country(sentence, node, reading, ("mod", "from"))
        if of_state and country is not None and country.class_iri != COUNTRY:
            continue
        for model in models if country is not None else ():
            if person.id != model.subject.id and person.class_iri == model.subject.class_iri:
                found.append(
                    replace(
                        model,
                        subject=person,
                        object=country,
                        sentence=sentence,
                        nodes=(node, name),
                        cue=sentence.words[node],
                        role=model.role if model.sentence is sentence else None,
                    )
                )
    return found


def _is_of_state(draft: Draft, reading: ArticleReading) -> bool:
    """Whether the draft tells of an office of state, whose holder has colleagues of other countries."""
    mention = draft.sentence.mentions[draft.role] if draft.role is not None else None
    seats = lexicon_of(reading.ontology).seats
    heads = (
        (mention.text.lower(), mention.head.lower(), mention.head.lower().split()[-1]) if mention is not None else ()
    )
    return any(seats.get(one) in _OF_STATE for one in heads)


def _kind(draft: Draft, reading: ArticleReading) -> str:
    """The kind of post, by the lexicon of roles."""
    mention = draft.sentence.mentions[draft.role] if draft.role is not None else None
    return lexicon_of(reading.ontology).role_kinds.get(mention.head.lower(), "") if mention is not None else ""


def _country(sentence: Sentence, node: int, reading: ArticleReading, labels: tuple[str, ...]) -> MentionChain | None:
    """The one place that the noun's adjective or possessive names, or the body that it is at; each one's own where
    several are named: "her Peruvian and Chilean counterparts, A and B"."""
    found = {}
    for label, other in sentence.edges[node]:
        mention = sentence.mentions[other]
        if label in labels and mention is not None:
            chain = reading.place_named_by(mention) or reading.chain(mention)
            body = chain is not None and chain.class_iri == ORGANIZATION and chain.id in reading.named and other > node
            if chain is not None and (body or reading.ontology.is_a(chain.class_iri, PLACE)):
                found[chain.id] = chain  # "her counterpart at Ordex, B"
    return next(iter(found.values())) if len(found) == 1 else None


def _models(sentence: Sentence, node: int, drafts: Sequence[Draft], reading: ArticleReading) -> list[Draft]:
    """The present role of whose counterpart is spoken of: the owner's last one told before, else the sentence's one."""
    before = [
        one
        for one in drafts
        if one.role is not None
        and one.sentence.index <= sentence.index
        and dict(one.qualifiers).get("status", "current") == "current"
        and _kind(one, reading) not in _RANKS
    ]
    owners = {
        chain.id
        for label, other in sentence.edges[node]
        if label == "mod" and (chain := reading.chain_at(sentence, other)) is not None
    }
    own = [one for one in before if one.subject.id in owners]
    here = [one for one in before if one.sentence is sentence and one.role is not None and one.role < node]
    chosen = own or here
    chosen = [one for one in chosen if _kind(one, reading) == "office"] or chosen
    last = max(chosen, key=lambda one: (one.sentence.index, one.role or 0), default=None)
    return [last] if last is not None else []
