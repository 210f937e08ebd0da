"""Items as JSON objects, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields
from typing import Any, TypeAlias, TypeVar

from kg.model import (
    Certainty,
    Claim,
    Document,
    Entity,
    Evidence,
    Fact,
    Mention,
    MentionChain,
    MentionKind,
    Pairs,
    Polarity,
    Rejection,
    Run,
    Tense,
    Value,
)

Record: TypeAlias = dict[str, Any]
AnyItem: TypeAlias = Document | Entity | Claim | Fact | Run | Mention | MentionChain | Rejection
Item = TypeVar("Item", Document, Entity, Claim, Fact, Run, Mention, MentionChain, Rejection)


def to_record(item: AnyItem) -> Record:
    """The item as an object: its fields in their order."""
    return {field.name: _encode(field.name, getattr(item, field.name)) for field in fields(item)}


def from_record(kind: type[Item], record: Mapping[str, Any]) -> Item:
    """The item. Raises ``LookupError``, ``TypeError`` or ``ValueError`` where the object is none of its kind."""
    return kind(
        **{field.name: _decode(field.name, record[field.name]) for field in fields(kind) if _has(field, record)}
    )


def _has(field: Field[Any], record: Mapping[str, Any]) -> bool:
    """Whether to read the field: one that came later, and has a default, may be missing."""
    return field.name in record or field.default is MISSING


def _encode(name: str, value: Any) -> Any:
    if name in ("qualifiers", "attributes"):
        return _encode_pairs(value)
    if name == "evidence":
        return {"start": value.start, "end": value.end, "text": value.text}
    if name == "object" and value is not None:
        return {"value": value.text, "datatype": value.datatype} if isinstance(value, Value) else {"id": value}
    return list(value) if isinstance(value, tuple) else value


def _decode(name: str, value: Any) -> Any:
    match name:
        case "qualifiers" | "attributes":
            return _decode_pairs(value)
        case "evidence":
            return Evidence(value["start"], value["end"], value["text"])
        case "object":
            return _decode_object(value)
        case "kind":
            return MentionKind(value)
        case "polarity":
            return Polarity(value)
        case "certainty":
            return Certainty(value)
        case "tense":
            return Tense(value)
    return tuple(value) if isinstance(value, list) else value


def _encode_pairs(values: Pairs) -> Mapping[str, str] | Sequence[Sequence[str]]:
    """An object; where a name stands twice, a list of pairs."""
    named = dict(values)
    return named if len(named) == len(values) else [list(pair) for pair in values]


def _decode_pairs(values: Any) -> Pairs:
    found = values.items() if isinstance(values, dict) else values
    return tuple(sorted((str(name), str(value)) for name, value in found))


def _decode_object(value: Any) -> str | Value | None:
    if value is None:
        return None
    return Value(value["value"], value["datatype"]) if "value" in value else str(value["id"])


def to_ascii(content: Any) -> str:
    """JSON in one line of ASCII: what XML can carry whatever the text."""
    return json.dumps(content, ensure_ascii=True, separators=(",", ":"))
