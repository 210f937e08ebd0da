"""Mentions as they are printed: one named or described mention a record, with its entity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kg.model import DATE, ROLE, Extraction, MentionKind
from kg.ontology import Ontology, local_name

_SHOWN = (MentionKind.NAMED, MentionKind.NOMINAL)


def mention_records(
    extraction: Extraction, entity_of: Mapping[str, str], ontology: Ontology
) -> Iterator[dict[str, Any]]:
    """``source``, ``start``, ``end``, ``text``, ``type`` and ``entity`` (its IRI) of each named or described mention,
    by source and place. A role that nobody is said to hold is a description of nobody, and has none."""
    sources = {document.id: document.source for document in extraction.documents}
    chain_of = {mention: chain for chain in extraction.chains for mention in chain.mentions}
    shown = [one for one in extraction.mentions if one.kind in _SHOWN and one.class_iri != DATE and one.id in chain_of]
    for mention in sorted(shown, key=lambda one: (sources[one.document], one.start, one.end, one.id)):
        chain = chain_of[mention.id]
        if chain.class_iri == ROLE or chain.id not in entity_of:
            continue
        known = ontology.classes.get(chain.class_iri)
        yield {
            "source": sources[mention.document],
            "start": mention.start,
            "end": mention.end,
            "text": mention.text,
            "type": known.name if known else local_name(chain.class_iri),
            "entity": entity_of[chain.id],
        }
