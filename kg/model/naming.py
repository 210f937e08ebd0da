"""IRIs that are known everywhere, and how the others are made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TypeAlias

KG = "https://w3id.org/actorgraph/ns#"

ID = "https://w3id.org/actorgraph/id/"

SCHEMA = "https://schema.org/"

ORG = "http://www.w3.org/ns/org#"

PERSON = SCHEMA + "Person"

ORGANIZATION = ORG + "Organization"

PLACE = SCHEMA + "Place"

COUNTRY = SCHEMA + "Country"

PERSON_GROUP = KG + "PersonGroup"

ROLE = KG + "Role"

DATE = KG + "Date"

COUNT = KG + "Count"

EVENT = KG + "Event"

MEETING = KG + "Meeting"

"""The class of the events that the lexicon ``events`` names, where no other class declares them."""

THING = "http://www.w3.org/2002/07/owl#Thing"

"""The class of a name of which nothing else is known."""

Pairs: TypeAlias = tuple[tuple[str, str], ...]

"""Named values in order of name, for example ``(("role", "minister"), ("status", "former"))``."""


def pairs(values: Mapping[str, str | None]) -> Pairs:
    """The given values as ``Pairs``: sorted by name, without those that are None or empty."""
    return tuple(sorted((name, value) for name, value in values.items() if value))


def mint_iri(kind: str, *parts: str) -> str:
    """``ID`` + kind + "/" + 20 hexadecimal digits of the parts' SHA-256: equal parts, equal IRI."""
    content = f"[{','.join(json.dumps(part) for part in parts)}]"  # as json.dumps of them all, in a third of the time
    return f"{ID}{kind}/{hashlib.sha256(content.encode()).hexdigest()[:20]}"
