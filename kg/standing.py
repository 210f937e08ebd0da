"""How a claim stands towards what it says: affirmed, planned, alleged or denied."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model import Certainty, Claim, Entity, Polarity, Tense

STANDINGS = ("affirmed", "planned", "alleged", "denied")

_NOT_YET = frozenset({"planned", "proposed", "cancelled"})


def standing_of(claim: Claim, entities: Mapping[str, Entity]) -> str:
    """One of ``STANDINGS``: denied before alleged, alleged before planned, planned before affirmed.

    Alleged is what is merely possible; planned what is told in the future tense, or of an event that was not held.
    """
    if claim.polarity is Polarity.NEGATED:
        return "denied"
    if claim.certainty is Certainty.POSSIBLE:
        return "alleged"
    if claim.tense is Tense.FUTURE or dict(claim.qualifiers).get("status") in _NOT_YET:
        return "planned"
    ends = (claim.subject, claim.object)
    events = (dict(entities[end].attributes).get("status") for end in ends if isinstance(end, str) and end in entities)
    return "planned" if _NOT_YET.intersection(filter(None, events)) else "affirmed"
