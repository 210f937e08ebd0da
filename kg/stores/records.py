"""Items as JSON objects, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from typing import Any, TypeAlias, TypeVar

from kg.model import (
    Certainty,
    Claim,
    Document,
    Entity,
    Evidence,
    Fact,
    Lead,
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
AnyItem: TypeAlias = Document | Entity | Claim | Fact | Run | Mention | MentionChain | Rejection | Lead
Item = TypeVar("Item", Document, Entity, Claim, Fact, Run, Mention, MentionChain, Rejection, Lead)


def to_record(item: AnyItem) -> Record:
    """The item as an object: its fields in their order."""
    return {name: _encode(name, getattr(item, name)) for name, _, _ in _plan(type(item))}


def from_record(kind: type[Item], record: Mapping[str, Any]) -> Item:
    """The item. Raises ``LookupError``, ``TypeError`` or ``ValueError`` where the object is none of its kind."""
    found: list[Any] = []
    for name, decode, default in _plan(kind):
        value = record.get(name, default)
        if value is MISSING:
            raise LookupError(name)
        found.append(decode(value) if decode is not None else tuple(value) if type(value) is list else value)
    return kind(*found)


Plan: TypeAlias = tuple[tuple[str, Callable[[Any], Any] | None, Any], ...]
_plans: dict[type[Any], Plan] = {}


def _plan(kind: type[Any]) -> Plan:
    """Of each field its name, how it is read, and what it is where it is missing: one that came later has a default."""
    known = _plans.get(kind)
    if known is None:
        known = tuple((one.name, _DECODERS.get(one.name), one.default) for one in fields(kind))
        _plans[kind] = known
    return known


def _encode(name: str, value: Any) -> Any:
    if name in ("qualifiers", "attributes"):
        return _encode_pairs(value)
    if name == "evidence":
        return {"start": value.start, "end": value.end, "text": value.text}
    if name == "object" and value is not None:
        return {"value": value.text, "datatype": value.datatype} if isinstance(value, Value) else {"id": value}
    return list(value) if isinstance(value, tuple) else value


def _encode_pairs(values: Pairs) -> Mapping[str, str] | Sequence[Sequence[str]]:
    """An object; where a name stands twice, a list of pairs."""
    named = dict(values)
    return named if len(named) == len(values) else [list(pair) for pair in values]


def _decode_pairs(values: Any) -> Pairs:
    if not values:
        return ()
    found = values.items() if isinstance(values, dict) else values
    return tuple(sorted((str(name), str(value)) for name, value in found))


def _decode_object(value: Any) -> str | Value | None:
    if value is None:
        return None
    return Value(value["value"], value["datatype"]) if "value" in value else str(value["id"])


_DECODERS: Mapping[str, Callable[[Any], Any]] = {
    "qualifiers": _decode_pairs,
    "attributes": _decode_pairs,
    "evidence": lambda value: Evidence(value["start"], value["end"], value["text"]),
    "object": _decode_object,
    "kind": {one.value: one for one in MentionKind}.__getitem__,
    "polarity": {one.value: one for one in Polarity}.__getitem__,
    "certainty": {one.value: one for one in Certainty}.__getitem__,
    "tense": {one.value: one for one in Tense}.__getitem__,
}


def to_ascii(content: Any) -> str:
    """JSON in one line of ASCII: what XML can carry whatever the text."""
    return json.dumps(content, ensure_ascii=True, separators=(",", ":"))
