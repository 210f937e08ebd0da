"""Claims as they are printed: the record of a claim, and its forms JSON Lines, CSV and table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kg.graph import claim_iri
from kg.model import Claim, Extraction, MentionChain, Value
from kg.ontology import Ontology, local_name

Record = dict[str, Any]

CSV_COLUMNS = (
    "id document source predicate subject_id subject_name subject_type object_id object_name object_type "
    "object_value qualifiers polarity certainty tense attributed_to_id attributed_to_name start end text cue confidence"
).split()

TABLE_COLUMNS = ("predicate", "subject", "object", "qualifiers", "factuality", "source", "evidence")


def claim_records(extraction: Extraction, entity_of: Mapping[str, str], ontology: Ontology) -> Iterator[Record]:
    """One record a claim, its keys in the order of the contract.

    Names and aliases are those that the article itself uses, a country's also its adjectives ("German"), a party's what
    its members are called ("Democrat"), which are no names in the graph; ids, the claim's own too, are of the graph.
    """
    chains = {chain.id: chain for chain in extraction.chains}
    adjectives = {one.id: one.text for one in extraction.mentions if one.attribute("form") in ("demonym", "member")}
    sources = {document.id: document.source for document in extraction.documents}

    def name_of(iri: str) -> str:
        known = ontology.classes.get(iri) or ontology.relations.get(iri)
        return known.name if known else local_name(iri)

    def thing(chain: MentionChain) -> Record:
        return {
            "id": entity_of[chain.id],
            "name": chain.name,
            "type": name_of(chain.class_iri),
            "aliases": sorted({*chain.aliases, *(adjectives[one] for one in chain.mentions if one in adjectives)}),
        }

    for claim in extraction.claims:
        resolved = replace(
            claim,
            subject=entity_of[claim.subject],
            object=entity_of[claim.object] if isinstance(claim.object, str) else claim.object,
            attributed_to=entity_of[claim.attributed_to] if claim.attributed_to else None,
        )
        speaker = chains[claim.attributed_to] if claim.attributed_to else None
        yield {
            "id": claim_iri(resolved),
            "document": claim.document,
            "source": sources[claim.document],
            "predicate": name_of(claim.predicate),
            "subject": thing(chains[claim.subject]),
            "object": _object(claim, lambda chain: thing(chains[chain])),
            "qualifiers": dict(claim.qualifiers),
            "polarity": claim.polarity.value,
            "certainty": claim.certainty.value,
            "tense": claim.tense.value,
            "attributed_to": {"id": entity_of[speaker.id], "name": speaker.name} if speaker else None,
            "evidence": {"start": claim.evidence.start, "end": claim.evidence.end, "text": claim.evidence.text},
            "cue": claim.cue,
            "confidence": claim.confidence,
        }


def _object(claim: Claim, thing: Callable[[str], Record]) -> Record | None:
    if claim.object is None:
        return None
    if isinstance(claim.object, Value):
        number = claim.object.datatype == "integer"
        return {"value": int(claim.object.text) if number else claim.object.text}
    return thing(claim.object)


def jsonl_lines(records: Iterable[Record]) -> Iterator[str]:
    """One JSON object a line."""
    return (json.dumps(record, ensure_ascii=False) for record in records)


def csv_lines(records: Iterable[Record]) -> Iterator[str]:
    """A header and one row a claim; qualifiers as ``name=value``, separated by semicolons."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="")
    for row in (CSV_COLUMNS, *(_csv_row(record) for record in records)):
        writer.writerow(row)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def _csv_row(record: Record) -> list[Any]:
    subject, thing, speaker = record["subject"], record["object"] or {}, record["attributed_to"] or {}
    return [
        *(record[key] for key in ("id", "document", "source", "predicate")),
        *(subject[key] for key in ("id", "name", "type")),
        *(thing.get(key, "") for key in ("id", "name", "type", "value")),
        _qualifiers(record),
        *(record[key] for key in ("polarity", "certainty", "tense")),
        *(speaker.get(key, "") for key in ("id", "name")),
        *(record["evidence"][key] for key in ("start", "end", "text")),
        record["cue"],
        record["confidence"],
    ]


def table_row(record: Record) -> tuple[str, ...]:
    """The cells of ``TABLE_COLUMNS``."""
    thing = record["object"] or {}
    evidence = record["evidence"]
    return (
        record["predicate"],
        record["subject"]["name"],
        str(thing.get("name", thing.get("value", ""))),
        _qualifiers(record),
        factuality(record["polarity"], record["certainty"], record["tense"]),
        f"{record['source']}:{evidence['start']}-{evidence['end']}",
        evidence["text"],
    )


def factuality(polarity: str, certainty: str, tense: str) -> str:
    """The three in words, without what goes without saying: ``past``, ``negated, past``, ``possible, future``."""
    return ", ".join(word for word in (polarity, certainty, tense) if word not in ("affirmed", "certain"))


def _qualifiers(record: Record) -> str:
    return "; ".join(f"{name}={value}" for name, value in record["qualifiers"].items())
