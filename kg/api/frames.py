"""Tables of a graph for pandas, an optional dependency."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kg.errors import UsageError
from kg.model import KnowledgeGraph, Value
from kg.ontology import Ontology, local_name

if TYPE_CHECKING:
    import pandas

TABLES = ("claims", "documents", "entities", "facts")


def frame(rows: Sequence[dict[str, Any]], columns: Sequence[str] | None = None) -> pandas.DataFrame:
    """The rows as a data frame. Raises ``UsageError`` where pandas is not installed."""
    try:
        import pandas
    except ImportError as error:
        raise UsageError("pandas is not installed; run `pip install 'actorgraph[pandas]'`") from error
    return pandas.DataFrame(list(rows), columns=list(columns) if columns else None)


def table_rows(graph: KnowledgeGraph, ontology: Ontology, table: str) -> list[dict[str, Any]]:
    """One of ``TABLES`` as rows with names in place of IRIs, whose columns end in ``_iri`` where both are given."""
    if table not in TABLES:
        raise UsageError(f"there is no table {table!r}; ask for one of {', '.join(TABLES)}")
    names = {entity.iri: entity.name for entity in graph.entities}
    sources = {document.id: document for document in graph.documents}

    def thing(value: str | Value | None) -> dict[str, Any]:
        if isinstance(value, Value):
            return {"object": value.text, "object_iri": None}
        return {"object": names.get(value, value) if value else None, "object_iri": value}

    def relation(iri: str) -> str:
        known = ontology.relations.get(iri)
        return known.name if known else local_name(iri)

    if table == "documents":
        return [
            {"source": one.source, "title": one.title, "uri": one.uri, "published": one.published, "length": one.length}
            for one in graph.documents
        ]
    if table == "entities":
        return [
            {
                "iri": one.iri,
                "name": one.name,
                "type": known.name if (known := ontology.classes.get(one.class_iri)) else local_name(one.class_iri),
                "aliases": "; ".join(one.aliases),
                **dict(one.attributes),
            }
            for one in graph.entities
        ]
    if table == "facts":
        return [
            {
                "relation": relation(one.predicate),
                "subject": names.get(one.subject, one.subject),
                "subject_iri": one.subject,
                **thing(one.object),
                **dict(one.qualifiers),
                "support": one.support,
                "first_seen": one.first_seen,
                "last_seen": one.last_seen,
            }
            for one in graph.facts
        ]
    return [
        {
            "relation": relation(one.predicate),
            "subject": names.get(one.subject, one.subject),
            "subject_iri": one.subject,
            **thing(one.object),
            **dict(one.qualifiers),
            "polarity": one.polarity.value,
            "certainty": one.certainty.value,
            "tense": one.tense.value,
            "attributed_to": names.get(one.attributed_to) if one.attributed_to else None,
            "document": sources[one.document].source,
            "published": sources[one.document].published,
            "start": one.evidence.start,
            "end": one.evidence.end,
            "text": one.evidence.text,
        }
        for one in graph.claims
    ]
