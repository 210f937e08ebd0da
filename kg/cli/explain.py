"""``kg explain``: the sentences behind an entity, a fact or a claim."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict

from kg.cli.claims import factuality
from kg.cli.reading import read_named_graph
from kg.cli.resolving import Resolved, is_folder, resolve_inputs
from kg.entities import THRESHOLD, explain_mentions, find_near_misses
from kg.errors import StoreError
from kg.model import Claim, Entity, Fact, KnowledgeGraph, Link, Value
from kg.ontology import local_name
from kg.query import Explanation, explain


def run(options: argparse.Namespace) -> int:
    graph, _ = read_named_graph(options)
    explanations = explain(graph, options.what)
    resolved = None
    if options.articles or is_folder(options.graph):
        resolved = _resolve(options)
    if options.json:
        for explanation in explanations:
            for claim in explanation.claims:
                print(json.dumps(asdict(claim), ensure_ascii=False))
    else:
        blocks = []
        for explanation in explanations:
            lines = list(explanation_lines(graph, explanation))
            if resolved is not None and isinstance(explanation.about, Entity):
                lines += identity_lines(explanation.about.iri, resolved)
            blocks.append("\n".join(lines))
        print("\n\n".join(blocks))
    return 0


def _resolve(options: argparse.Namespace) -> Resolved | None:
    """The graph's articles, resolved; None for a folder that holds none."""
    options.quiet, options.rejections, options.verbose = True, None, False
    if options.articles:
        return resolve_inputs(options, options.articles)
    try:
        return resolve_inputs(options, [options.graph])
    except StoreError:
        return None


def identity_lines(iri: str, resolved: Resolved) -> Iterator[str]:
    """Each mention of the entity with the step that brought it there, then the entities that came near."""
    steps = explain_mentions(iri, resolved.extraction, resolved.resolution)
    if not steps:
        yield ""
        yield "  These articles do not speak of it, or were resolved with other decisions."
        return
    yield ""
    yield f"  mentions: {len(steps)}"
    for step in steps:
        where = f"{step.source}#char={step.mention.start},{step.mention.end}"
        evidence = ""
        if step.link is not None and step.link.features and step.link.verdict == "joined":
            evidence = f" (score {step.link.score:g} of {THRESHOLD:g}: {features(step.link)})"
        yield f"    “{' '.join(step.mention.text.split())}” {where}: {step.step}{evidence}"
    misses = find_near_misses(iri, resolved.extraction, resolved.resolution)
    if misses:
        yield "  kept apart from:"
    for miss in misses:
        yield f"    {miss.name} {miss.entity}"
        yield f"      score {miss.link.score:g} of {THRESHOLD:g}, {miss.link.verdict}: {features(miss.link)}"
    former = [old for old, now in resolved.resolution.redirects.items() if iri in now]
    named = [old for old in former if len(resolved.resolution.redirects[old]) > 1]
    for old in named:
        yield f"  its name alone is several entities: {old}"


def features(link: Link) -> str:
    """The features with their weights; a contradiction without one."""
    return ", ".join(f"{name} {weight:+g}" if weight else name for name, weight in link.features)


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
