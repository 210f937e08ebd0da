"""What kind of mistake it is: a reading of gold facts and claims side by side, by rules that are tried in order.

Of a gold fact that was missed:

1. wrong factuality: the claim was made, and taken for denied.
2. not taught: the ontology has no such relation.
3. wrong coreference: the words that state it gave a claim of the same relation and object, of another subject.
4. wrong attachment: they gave one of the same relation and subject, with another object or role.
5. missed mention: its subject or its object was not found as a mention.
6. wrong type: they were found, as things of which the relation is not said.
7. not taught: no pattern reads the wording.

Of a claim that is wrong: wrong factuality if it is but possible, or if the gold lists its words among what is denied;
wrong coreference and wrong attachment as above, against the gold facts of the same words; missed mention if its subject
is no name in the gold; else wrong attachment. They are guesses, to say where to look first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.evaluation.names import Record, claim_forms, describes_event, fact_forms, identity, plain, same_name
from kg.evaluation.records import Rule
from kg.ontology import Ontology, Relation

MISSED_MENTION = "missed mention"
WRONG_TYPE = "wrong type"
WRONG_ATTACHMENT = "wrong attachment"
WRONG_COREFERENCE = "wrong coreference"
WRONG_FACTUALITY = "wrong factuality"
NOT_TAUGHT = "not taught"

KINDS = (MISSED_MENTION, WRONG_TYPE, WRONG_ATTACHMENT, WRONG_COREFERENCE, WRONG_FACTUALITY, NOT_TAUGHT)

Known = tuple[tuple[str, ...], str]
"""The names of something that was found in a document, and the name of its class."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The ontology, and what was found in each document whether or not a claim names it."""

    ontology: Ontology
    found: Mapping[str, Sequence[Known]] = field(default_factory=dict)

    def relation(self, predicate: str) -> Relation | None:
        return next((one for one in self.ontology.relations.values() if plain(one.name) == plain(predicate)), None)

    def fits(self, class_name: str, allowed: Sequence[str]) -> bool:
        """Whether something of the class may be one of the allowed classes. What is not known may be anything."""
        known = next((one for one in self.ontology.classes.values() if one.name == class_name), None)
        return known is None or not allowed or any(self.ontology.is_a(known.iri, one) for one in allowed)


def kind_of_missed(
    fact: Record,
    rule: Rule,
    document: str,
    claims: Sequence[Record],
    facts: Sequence[Record],
    knowledge: Knowledge | None,
    match: Callable[[Record, Record], bool],
) -> str:
    """The kind of mistake that left out a gold fact; ``claims`` and ``facts`` are all of the
    document, claims that are denied too."""
    alike = [claim for claim in claims if plain(claim["predicate"]) == plain(rule.relation)]
    if any(claim.get("polarity") == "negated" and match(fact, claim) for claim in alike):
        return WRONG_FACTUALITY
    relation = knowledge.relation(rule.relation) if knowledge is not None else None
    if knowledge is not None and relation is None:
        return NOT_TAUGHT
    others = [one for one in facts if plain(one["predicate"]) == plain(rule.relation)]
    near = [
        claim
        for claim in alike
        if claim.get("polarity") != "negated"
        and _same_words(fact, claim)
        and not any(match(one, claim) for one in others)
    ]
    subjects = [same_name(fact_forms(fact, "subject"), claim_forms(claim["subject"]), person=True) for claim in near]
    objects = [_same_object(fact, claim) for claim in near]
    if any(there and not who for who, there in zip(subjects, objects, strict=True)):
        return WRONG_COREFERENCE
    if any(who and not there for who, there in zip(subjects, objects, strict=True)):
        return WRONG_ATTACHMENT
    found = _found(claims) + list(knowledge.found.get(document, ()) if knowledge is not None else ())
    slots = [("subject", relation.domain if relation else ()), ("object", relation.range if relation else ())]
    classes = [
        (
            [class_name for names, class_name in found if same_name(fact_forms(fact, slot), names, slot == "subject")],
            fit,
        )
        for slot, fit in slots
        if fact_forms(fact, slot) and "meeting" not in fact
    ] or [([name for names, name in found if same_name(fact_forms(fact, "subject"), names, True)], slots[0][1])]
    if not all(names for names, _ in classes):
        return MISSED_MENTION
    if knowledge is not None and not all(any(knowledge.fits(one, fit) for one in names) for names, fit in classes):
        return WRONG_TYPE
    return NOT_TAUGHT


def kind_of_wrong(claim: Record, rule: Rule, facts: Sequence[Record], ignored: Sequence[Record]) -> str:
    """The kind of mistake that made a claim which no gold fact bears out."""
    if claim.get("certainty") == "possible":
        return WRONG_FACTUALITY
    alike = [fact for fact in facts if plain(fact["predicate"]) == plain(rule.relation) and not describes_event(fact)]
    near = [fact for fact in alike if _same_words(fact, claim)]
    forms = claim_forms(claim["subject"])
    for fact in near:
        who = same_name(fact_forms(fact, "subject"), forms, person=True)
        if not who and _same_object(fact, claim):
            return WRONG_COREFERENCE
    if any(same_name(fact_forms(fact, "subject"), forms, person=True) for fact in near):
        return WRONG_ATTACHMENT
    for fact in ignored:
        if "subject" in fact and same_name(fact_forms(fact, "subject"), forms, person=True):
            reason = str(fact.get("why", ""))
            if any(word in reason for word in ("denied", "negated", "hypothetical", "did not", "not expected")):
                return WRONG_FACTUALITY
    subjects = [fact_forms(fact, "subject") for fact in facts if not describes_event(fact)]
    if any(same_name(names, forms, person=True) for names in subjects):
        return WRONG_ATTACHMENT
    if any(same_name(fact_forms(fact, "object"), forms) for fact in facts):
        return WRONG_TYPE
    return MISSED_MENTION


def _same_object(fact: Record, claim: Record) -> bool:
    """Whether a claim says of somebody what the fact says: the same role, object or number."""
    role = (claim.get("qualifiers") or {}).get("role")
    if "role" in fact and role:
        return same_name(fact_forms(fact, "role"), [role])
    if "value" in fact:
        return same_name([str(fact["value"])], claim_forms(claim.get("object")))
    if "meeting" in fact:
        return bool(claim.get("object"))
    return same_name(fact_forms(fact, "object"), claim_forms(claim.get("object")))


def _same_words(fact: Record, claim: Record) -> bool:
    """Whether the evidence of both overlaps; what gives no place is never of the same words."""
    span, evidence = fact.get("evidence"), claim.get("evidence")
    if not span or not isinstance(evidence, Mapping):
        return False
    return bool(span[0] < evidence["end"] and evidence["start"] < span[1])


def _found(claims: Sequence[Record]) -> list[Known]:
    """What the claims name, each thing once."""
    things = {}
    for claim in claims:
        for thing in (claim["subject"], claim.get("object")):
            if thing and "value" not in thing:
                things[identity(thing)] = (tuple(claim_forms(thing)), str(thing.get("type", "")))
    return list(things.values())
