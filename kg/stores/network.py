"""The graph as a network of networkx: entities and literal values as nodes, facts as edges.

Nodes and edges have attributes to look at (label, class, support, ...) and a ``record``: the exact entity or fact as
JSON. ``rest`` is the JSON of what is neither node nor edge: documents, claims, runs, and facts without an object.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

from kg.errors import StoreError
from kg.model import Claim, Document, Entity, Fact, KnowledgeGraph, Run, Value, mint_iri
from kg.ontology import Ontology, local_name
from kg.stores.records import from_record, to_ascii, to_record

if TYPE_CHECKING:
    import networkx

    Network: TypeAlias = networkx.MultiDiGraph

_UNFIT_FOR_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OF_FORMATS = frozenset(
    "aliases class end facts first_seen id key label last_seen mode networkx_key parents pid predicate record slices "
    "spells start support type viz weight".split()
)


def to_network(graph: KnowledgeGraph, ontology: Ontology) -> tuple[Network, str]:
    """The network and its ``rest``. An edge's key is the fact's IRI, so that parallel facts stay apart."""
    import networkx

    network: Network = networkx.MultiDiGraph()
    said = _unary_facts(graph, ontology)
    for entity in graph.entities:
        known = ontology.classes.get(entity.class_iri)
        shown = {
            "label": entity.name,
            "class": known.name if known else local_name(entity.class_iri),
            "aliases": " | ".join(entity.aliases),
            "facts": " | ".join(said.get(entity.iri, ())),
            **_named(entity.attributes, "attribute"),
        }
        network.add_node(entity.iri, **_displayed(shown), record=to_ascii(to_record(entity)))
    unary = []
    for fact in graph.facts:
        if fact.object is None:
            unary.append(fact)
            continue
        target = fact.object if isinstance(fact.object, str) else _add_value(network, fact.object)
        for end in (fact.subject, target):
            if end not in network:
                network.add_node(end, label=local_name(end))
        shown = {
            "label": _label(fact, ontology),
            "predicate": fact.predicate,
            "first_seen": fact.first_seen or "",
            "last_seen": fact.last_seen or "",
            **_named(fact.qualifiers, "qualifier"),
        }
        network.add_edge(
            fact.subject,
            target,
            key=fact.iri,
            **_displayed(shown),
            support=fact.support,
            weight=float(fact.support),
            record=to_ascii(to_record(fact)),
        )
    rest = {
        "documents": [to_record(document) for document in graph.documents],
        "claims": [to_record(claim) for claim in graph.claims],
        "facts": [to_record(fact) for fact in unary],
        "runs": [to_record(run) for run in graph.runs],
    }
    return network, to_ascii(rest)


def from_network(network: Any, rest: str | None, source: str) -> KnowledgeGraph:
    """The graph of a network and its ``rest``. Raises ``StoreError`` where they are none of ours."""
    if rest is None:
        raise StoreError(f"{source} holds no graph of this program: it lacks the claims; write the graph anew")
    try:
        records = json.loads(rest)
        entities = [json.loads(data["record"]) for _, data in network.nodes(data=True) if data.get("record")]
        facts = [json.loads(data["record"]) for _, _, data in network.edges(data=True)] + records["facts"]
        return KnowledgeGraph(
            documents=tuple(from_record(Document, record) for record in records["documents"]),
            entities=tuple(sorted((from_record(Entity, record) for record in entities), key=lambda one: one.iri)),
            claims=tuple(from_record(Claim, record) for record in records["claims"]),
            facts=tuple(sorted((from_record(Fact, record) for record in facts), key=lambda fact: fact.iri)),
            runs=tuple(from_record(Run, record) for record in records["runs"]),
        )
    except (LookupError, TypeError, ValueError) as error:
        raise StoreError(f"{source} holds an item that is not whole ({error!r}); write the graph anew") from error


def _add_value(network: Network, value: Value) -> str:
    iri = mint_iri("value", value.text, value.datatype)
    network.add_node(iri, **_displayed({"label": value.text, "class": value.datatype}))
    return iri


def _unary_facts(graph: KnowledgeGraph, ontology: Ontology) -> dict[str, list[str]]:
    """Facts without an object, in words, by subject."""
    found: dict[str, list[str]] = {}
    for fact in graph.facts:
        if fact.object is None:
            details = ", ".join(value for _, value in fact.qualifiers)
            found.setdefault(fact.subject, []).append(f"{_label(fact, ontology)}: {details}".removesuffix(": "))
    return found


def _label(fact: Fact, ontology: Ontology) -> str:
    relation = ontology.relations.get(fact.predicate)
    return relation.label if relation else local_name(fact.predicate)


def _named(values: tuple[tuple[str, str], ...], kind: str) -> dict[str, str]:
    """The values by name; a name that a format keeps for itself gets the kind before it."""
    return {f"{kind}_{name}" if name in _OF_FORMATS else name: value for name, value in values}


def _displayed(shown: dict[str, str]) -> dict[str, str]:
    """What has a value, without characters that XML cannot hold."""
    fit = {_UNFIT_FOR_XML.sub("\ufffd", name): _UNFIT_FOR_XML.sub("\ufffd", value) for name, value in shown.items()}
    return {name: value for name, value in fit.items() if value}
