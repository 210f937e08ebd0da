"""What an article says of its events: who and what is told of with each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from kg.model import COUNTRY, Claim, MentionChain, Polarity, Value
from kg.ontology import Ontology

_REACH = 150
"""Characters around an event's words in which a name belongs to its story."""


@dataclass(slots=True)
class EventWords:
    """What one article says of an event; actors, places and what is named ``near`` its words are chains of it."""

    actors: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    near: set[str] = field(default_factory=set)


def read_events(
    chains: Iterable[MentionChain],
    claims: Iterable[Claim],
    classes: Mapping[str, str],
    chains_near: Callable[[str, int, int], Iterable[str]],
    ontology: Ontology,
) -> dict[str, EventWords]:
    """What affirmed claims say of these events, by chain id. ``classes`` are those of the named chains;
    ``chains_near`` gives those of a document that are named between two offsets."""
    records = {chain.id: EventWords() for chain in chains}
    for claim in claims:
        if claim.polarity is not Polarity.AFFIRMED:
            continue
        event = records.get(claim.object) if isinstance(claim.object, str) else None
        if event is not None and claim.subject in classes:
            event.actors.add(claim.subject)
        record = records.get(claim.subject)
        told = event or record
        if told is not None:
            found = chains_near(claim.document, claim.evidence.start - _REACH, claim.evidence.end + _REACH)
            told.near |= {one for one in found if not ontology.is_a(classes[one], COUNTRY)}
        if record is None:
            continue
        if isinstance(claim.object, Value):
            if claim.object.datatype == "date":
                record.dates.add(claim.object.text)
        elif claim.object is not None and claim.object in classes and not ontology.is_a(classes[claim.object], COUNTRY):
            record.places.add(claim.object)
    return records
