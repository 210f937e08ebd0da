"""The graph: assembled from what was extracted, merged with others, and rid of a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.errors import ActorgraphError, UsageError
from kg.facts import fold_claims, graph_of_claims, merge_entities, object_key, pairs_key
from kg.model import Claim, Entity, Extraction, KnowledgeGraph, Run, mint_iri
from kg.ontology import Ontology


def assemble_graph(
    extraction: Extraction,
    entities: Sequence[Entity],
    chain_to_entity: Mapping[str, str],
    ontology: Ontology,
    run: Run,
) -> KnowledgeGraph:
    """The claims between entities, the facts that they state, and the entities that they name.

    A claim's id derives from its content, so that claims that say the same with the same words are one: of these the
    most confident is kept, the first by cue of equals. Raises ``ActorgraphError`` for a claim whose relation the
    ontology does not declare, or whose chain has no entity: the stages were run on different things.
    """
    claims = link_claims(extraction.claims, chain_to_entity, ontology, run)
    return graph_of_claims(claims, extraction.documents, entities, (run,))


def link_claims(
    claims: Iterable[Claim], chain_to_entity: Mapping[str, str], ontology: Ontology, run: Run
) -> tuple[Claim, ...]:
    """The claims between entities, by id: what ``assemble_graph`` makes its graph of. Those of one document can be
    linked by themselves, for a claim's id derives from its document too."""
    held = tuple(claims)
    for claim in held:
        if claim.predicate not in ontology.relations:
            raise ActorgraphError(
                f"claim {claim.id} of {claim.document} at {claim.evidence.start} states {claim.predicate}, which the "
                "ontology does not declare; assemble with the ontology of the extraction"
            )
    return fold_claims(_with_entities(claim, chain_to_entity, run) for claim in held)


def _with_entities(claim: Claim, chain_to_entity: Mapping[str, str], run: Run) -> Claim:
    def entity(chain: str) -> str:
        if chain not in chain_to_entity:
            raise ActorgraphError(
                f"claim {claim.id} of {claim.document} at {claim.evidence.start} speaks of chain {chain}, which has no "
                "entity; resolve the entities of the same extraction first"
            )
        return chain_to_entity[chain]

    resolved = replace(
        claim,
        subject=entity(claim.subject),
        object=entity(claim.object) if isinstance(claim.object, str) else claim.object,
        attributed_to=None if claim.attributed_to is None else entity(claim.attributed_to),
        qualifiers=tuple(sorted(claim.qualifiers)),
        runs=(run.iri,),
    )
    return replace(resolved, id=claim_iri(resolved))


def claim_iri(claim: Claim) -> str:
    """The IRI of a claim, of everything in it but cue, confidence and runs."""
    return mint_iri(
        "claim",
        claim.document,
        claim.predicate,
        claim.subject,
        object_key(claim.object),
        pairs_key(claim.qualifiers),
        claim.polarity,
        claim.certainty,
        claim.tense,
        claim.attributed_to or "",
        str(claim.evidence.start),
        str(claim.evidence.end),
        claim.evidence.text,
    )


def merge_graphs(graphs: Iterable[KnowledgeGraph]) -> KnowledgeGraph:
    """One graph of all, the same in whatever order they come.

    An entity that several hold keeps every name; its own is the least of those that it goes by, and so is the value of
    an attribute on which they differ.
    """
    held = tuple(graphs)
    entities: dict[str, Entity] = {}
    for entity in (one for graph in held for one in graph.entities):
        known = entities.get(entity.iri)
        entities[entity.iri] = entity if known is None else merge_entities(known, entity)
    return graph_of_claims(
        fold_claims(claim for graph in held for claim in graph.claims),
        # Of what several hold, what is known to be a copy of another stays one.
        sorted(
            (one for graph in held for one in graph.documents), key=lambda one: (one.copy_of is not None, repr(one))
        ),
        entities.values(),
        (run for graph in held for run in graph.runs),
    )


def remove_document(graph: KnowledgeGraph, document: str) -> KnowledgeGraph:
    """The graph without a document, named by its IRI or its source, and without what only that document supports.

    Its claims go, with them each fact that no other claim states, and each entity and run that no other claim names;
    names that it lent to an entity stay with it. Raises ``UsageError`` where the graph has no such document.
    """
    gone = {one.id for one in graph.documents if document in (one.id, one.source)}
    if not gone:
        raise UsageError(
            f"the graph has no document {document!r} among its {len(graph.documents)}; give IRI or source of one"
        )
    return graph_of_claims(
        (claim for claim in graph.claims if claim.document not in gone),
        (one for one in graph.documents if one.id not in gone),
        graph.entities,
        graph.runs,
    )
