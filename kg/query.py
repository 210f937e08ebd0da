"""What a graph says of a thing, and the words behind it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from kg.errors import InputError
from kg.model import Claim, Document, Entity, Fact, KnowledgeGraph


@dataclass(frozen=True, slots=True)
class Explanation:
    """The claims behind one thing, by document and offset."""

    about: Entity | Fact | Claim
    claims: tuple[Claim, ...]


def explain(graph: KnowledgeGraph, what: str) -> tuple[Explanation, ...]:
    """What the graph says of ``what``: an entity, fact or claim by its IRI or the last part of it, else by name.

    A name that several entities bear gives one explanation for each, by IRI. Raises ``InputError`` where nothing
    in the graph is called so, with the names that come nearest.
    """
    named: tuple[Entity | Fact | Claim, ...] = (
        *(entity for entity in graph.entities if _is_called(entity.iri, what)),
        *(fact for fact in graph.facts if _is_called(fact.iri, what)),
        *(claim for claim in graph.claims if _is_called(claim.id, what)),
    )
    found = named or tuple(entity for entity in graph.entities if _fold(what) in map(_fold, _names(entity)))
    if not found:
        names = sorted({name for entity in graph.entities for name in _names(entity)})
        raise InputError(f"nothing in the graph is called {what!r}{_nearest(what, names)}")
    return tuple(Explanation(thing, _claims_of(graph, thing)) for thing in found)


def find_document(graph: KnowledgeGraph, what: str) -> Document:
    """The one document of that IRI, URL, or path as given. Raises ``InputError`` where there is none, or several."""
    found = [
        document
        for document in graph.documents
        if what in (document.uri, document.source) or _is_called(document.id, what)
    ]
    if not found:
        sources = sorted(document.source for document in graph.documents)
        raise InputError(f"the graph has no document {what!r}{_nearest(what, sources)}")
    if len(found) > 1:
        raise InputError(
            f"several documents are called {what!r}; name one by IRI: " + ", ".join(one.id for one in found)
        )
    return found[0]


def _claims_of(graph: KnowledgeGraph, thing: Entity | Fact | Claim) -> tuple[Claim, ...]:
    if isinstance(thing, Claim):
        return (thing,)
    if isinstance(thing, Fact):
        chosen: Iterable[Claim] = (claim for claim in graph.claims if claim.id in thing.claims)
    else:
        chosen = (claim for claim in graph.claims if thing.iri in (claim.subject, claim.object, claim.attributed_to))
    sources = {document.id: document.source for document in graph.documents}
    return tuple(
        sorted(
            chosen,
            key=lambda claim: (sources.get(claim.document, ""), claim.evidence.start, claim.evidence.end, claim.id),
        )
    )


def _is_called(iri: str, what: str) -> bool:
    return what in (iri, re.split(r"[/#:]", iri)[-1])


def _names(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def _fold(name: str) -> str:
    """The name without case, accents and doubled blanks."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return " ".join(plain.casefold().split())


def _nearest(what: str, names: list[str]) -> str:
    folded = {_fold(name): name for name in names}
    nearest = [folded[name] for name in get_close_matches(_fold(what), folded, n=3, cutoff=0.6)]
    nearest += [name for name in names if _fold(what) in _fold(name) and name not in nearest][: 3 - len(nearest)]
    return f"; near it are: {', '.join(nearest)}" if nearest else "; give a name, an alias or an IRI that it holds"
