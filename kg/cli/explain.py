"""``kg explain``: the sentences behind an entity, a fact or a claim."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict

from kg.cli.claims import factuality
from kg.cli.reading import read_named_graph
from kg.model import Claim, Entity, Fact, KnowledgeGraph, Value
from kg.ontology import local_name
from kg.query import Explanation, explain


def run(options: argparse.Namespace) -> int:
    graph, _ = read_named_graph(options)
    explanations = explain(graph, options.what)
    if options.json:
        for explanation in explanations:
            for claim in explanation.claims:
                print(json.dumps(asdict(claim), ensure_ascii=False))
    else:
        print("\n\n".join("\n".join(explanation_lines(graph, explanation)) for explanation in explanations))
    return 0


def explanation_lines(graph: KnowledgeGraph, explanation: Explanation) -> Iterator[str]:
    """A heading, then three lines a claim: what it says, where and how it is said, and the words."""
    names = {entity.iri: entity.name for entity in graph.entities}
    documents = {document.id: document for document in graph.documents}
    yield _heading(explanation, names)
    for claim in explanation.claims:
        document = documents[claim.document]
        dated = f" ({document.published})" if document.published else ""
        where = f"{document.source}{dated}, {claim.evidence.start}-{claim.evidence.end}"
        how = [claim.polarity.value, factuality("affirmed", claim.certainty.value, claim.tense.value)]
        if claim.attributed_to:
            how.append(f"according to {names.get(claim.attributed_to, claim.attributed_to)}")
        yield ""
        yield f"  {statement(claim, names)}"
        yield f"    {where}: {', '.join(how)}"
        yield f"    “{' '.join(claim.evidence.text.split())}”"


def _heading(explanation: Explanation, names: dict[str, str]) -> str:
    thing = explanation.about
    number = len(explanation.claims)
    counted = f"{number} claim" + ("" if number == 1 else "s")
    if isinstance(thing, Entity):
        aliases = f", also {', '.join(thing.aliases)}" if thing.aliases else ""
        return f"{thing.name} ({local_name(thing.class_iri)}{aliases}): {counted}\n{thing.iri}"
    if isinstance(thing, Fact):
        return f"{statement(thing, names)}: {counted}\n{thing.iri}"
    return thing.id


def statement(said: Claim | Fact, names: dict[str, str]) -> str:
    """Subject, relation, object and qualifiers on one line."""
    if isinstance(said.object, Value):
        thing = said.object.text
    else:
        thing = names.get(said.object, said.object) if said.object else ""
    words = [names.get(said.subject, said.subject), local_name(said.predicate), thing]
    details = "; ".join(f"{name}={value}" for name, value in said.qualifiers)
    return " ".join(word for word in words if word) + (f" [{details}]" if details else "")
