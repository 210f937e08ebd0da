"""What somebody meant who wrote a term of the ontology wrongly."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import get_close_matches

TERMS = frozenset(
    "example counterExample qualifier required default pastDefault objectOptional namedOnly exceptFor eventRole "
    "factClass subjectProperty objectProperty neo4jType neo4jLabel ftm noun nounsFrom phrase pattern entityLabel "
    "slotClass".split()
)
"""The properties by which an ontology is read, by their local names."""

KINDS = frozenset({"Relation", "EventClass"})
"""The classes by which an ontology is read."""

_CLOSE = 0.75
_LEAST = 3  # letters of a part of a name


def meant(written: str, known: Iterable[str]) -> str | None:
    """The one of some names that another is a slip for: by its case, a letter or two, or as the beginning or end of one
    alone ("Group" for "PersonGroup"). None where it is one of them itself or like none."""
    by_case = {name.lower(): name for name in sorted(known)}
    if by_case.get(written.lower()) == written:
        return None
    found = get_close_matches(written.lower(), by_case, n=1, cutoff=_CLOSE)
    if found:
        return by_case[found[0]]
    parts = [name for name in by_case if name.startswith(written.lower()) or name.endswith(written.lower())]
    return by_case[parts[0]] if len(parts) == 1 and len(written) >= _LEAST else None


def unknown_term(predicates: Iterable[str], kinds: Iterable[str], namespace: str) -> tuple[str, str] | None:
    """The first property or kind in a namespace that is only like one by which an ontology is read, and that one."""
    for iris, known in ((predicates, TERMS), (kinds, KINDS)):
        found = _slip(iris, known, namespace)
        if found is not None:
            return found
    return None


def _slip(iris: Iterable[str], known: Collection[str], namespace: str) -> tuple[str, str] | None:
    for iri in iris:
        written = iri.removeprefix(namespace)
        other = meant(written, known) if written != iri and written not in known else None
        if other is not None:
            return written, other
    return None
