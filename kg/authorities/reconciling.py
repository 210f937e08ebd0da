"""Records by the Reconciliation Service API (W3C Community Group, version 0.2), as Wikidata's service speaks it.

Only entities of a name in full are asked for. What the service is sure of (``match``) is linked if its score is 80 or
more of 100 and the next one is 10 lower; all else is NIL.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from kg.authorities.linking import add_link
from kg.errors import InputError
from kg.model import ORGANIZATION, PERSON, Entity
from kg.ontology import Ontology

_BATCH = 20
_SURE, _APART = 80.0, 10.0
_TYPES = {PERSON: "Q5", ORGANIZATION: "Q43229"}
_SECONDS = 30


def reconcile_entities(entities: Iterable[Entity], service: str, ontology: Ontology) -> tuple[Entity, ...]:
    """The entities, those that the service is sure of with its IRI in ``sameAs``; an entity that is linked already is
    not asked for. Raises ``InputError`` where the service does not answer, or not by the protocol."""
    if not service.startswith(("http://", "https://")):
        raise InputError(f"{service!r} is no address of a reconciliation service; give http://... or https://...")
    space = _identifier_space(_fetch(service, None), service)
    asked = []
    for entity in entities:
        kind = next((name for iri, name in _TYPES.items() if ontology.is_a(entity.class_iri, iri)), None)
        if kind and " " in entity.name and "sameAs" not in dict(entity.attributes):
            asked.append((entity, kind))
    found: dict[str, Entity] = {}
    for start in range(0, len(asked), _BATCH):
        batch = asked[start : start + _BATCH]
        queries = {
            f"q{number}": {"query": entity.name, "type": kind, "limit": 3}
            for number, (entity, kind) in enumerate(batch)
        }
        answers = _fetch(service, {"queries": json.dumps(queries, ensure_ascii=False)})
        for number, (entity, _) in enumerate(batch):
            identity = _sure(answers.get(f"q{number}"), service)
            if identity:
                found[entity.iri] = add_link(entity, space + identity)
    return tuple(found.get(entity.iri, entity) for entity in entities)


def _fetch(service: str, form: Mapping[str, str] | None) -> Mapping[str, Any]:
    data = urlencode(form).encode() if form else None
    request = Request(service, data=data, headers={"Accept": "application/json", "User-Agent": "actorgraph"})
    try:
        with urlopen(request, timeout=_SECONDS) as answer:
            content = json.load(answer)
    except (URLError, OSError) as error:
        raise InputError(f"the reconciliation service {service} does not answer: {error}; link without it") from error
    except ValueError as error:
        raise InputError(f"the reconciliation service {service} does not answer in JSON") from error
    if not isinstance(content, dict):
        raise InputError(f"the reconciliation service {service} does not speak the protocol")
    return content


def _identifier_space(manifest: Mapping[str, Any], service: str) -> str:
    space = manifest.get("identifierSpace")
    if not isinstance(space, str) or ":" not in space:
        raise InputError(f"the reconciliation service {service} names no identifierSpace in its manifest")
    return space


def _sure(answer: Any, service: str) -> str | None:
    try:
        ranked = sorted(answer["result"], key=lambda one: (-float(one["score"]), str(one["id"])))
        best = ranked[0] if ranked else None
        if best is None or not best.get("match") or float(best["score"]) < _SURE:
            return None
        near = len(ranked) > 1 and float(best["score"]) - float(ranked[1]["score"]) < _APART
        return None if near else str(best["id"])
    except (TypeError, LookupError, ValueError, AttributeError) as error:
        raise InputError(f"the reconciliation service {service} gave an answer without results") from error
