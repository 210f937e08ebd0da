"""Labels, types and property names. They come from the ontology and from this file, never from data."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cached_property
from urllib.parse import quote

from kg.ontology import Ontology, local_name

NODE = "KgNode"
"""The label of every node of ours. Its ``uri`` is unique; a node without it is somebody else's."""

CLAIM, DOCUMENT, RUN, VALUE, UNSTATED, THING = "Claim", "Document", "Run", "Value", "Unstated", "Thing"
IN_DOCUMENT, SUBJECT, OBJECT, ATTRIBUTED_TO, RELATED = "IN_DOCUMENT", "SUBJECT", "OBJECT", "ATTRIBUTED_TO", "RELATED_TO"

RESERVED_LABELS = frozenset({NODE, CLAIM, DOCUMENT, RUN, VALUE, UNSTATED})
RESERVED_TYPES = frozenset({IN_DOCUMENT, SUBJECT, OBJECT, ATTRIBUTED_TO})
RESERVED_PROPERTIES = frozenset(
    "aliases attributes certainty class confidence copy_of cue datatype end fact first_seen last_seen length "
    "model name object_datatype object_value ontology polarity predicate published qualifiers quote relation "
    "runs software source start support tense title type uri url value".split()
)


class Mapping:
    """The labels of an ontology's classes and the types of its relations."""

    def __init__(self, ontology: Ontology) -> None:
        self.ontology = ontology

    @cached_property
    def labels(self) -> dict[str, str]:
        """The label of each class by IRI: the declared one, else its local name in camel case.

        What no identifier may hold becomes "_"; a name that is reserved gets "Entity" behind it.
        """
        return {
            iri: _free(known.neo4j_label or _camel_case(local_name(iri)), RESERVED_LABELS, "Entity")
            for iri, known in self.ontology.classes.items()
        }

    @cached_property
    def types(self) -> dict[str, str]:
        """The type of each relation by IRI: the declared one, else its local name in upper case, as labels are made."""
        return {
            iri: _free(known.neo4j_type or _upper_case(local_name(iri)), RESERVED_TYPES, "_RELATION")
            for iri, known in self.ontology.relations.items()
        }

    def label(self, class_iri: str) -> str:
        """The label of a class; that of one which the ontology does not declare is "Thing"."""
        return self.labels.get(class_iri, THING)

    def type(self, relation: str) -> str:
        """The type of a relation; that of one which the ontology does not declare is "RELATED_TO"."""
        return self.types.get(relation, RELATED)


def property_name(name: str, kind: str) -> str:
    """The property of an attribute or qualifier: its own name; kind + "_" + name, with what no identifier may hold
    written as in a URL, where that is reserved or no identifier. Different names never give the same."""
    if name.isidentifier() and name.isascii() and name not in RESERVED_PROPERTIES and not name.startswith(f"{kind}_"):
        return name
    return f"{kind}_{quote(name, safe='')}"


def _free(name: str, taken: Collection[str], suffix: str) -> str:
    fit = re.sub(r"[^A-Za-z0-9_]", "_", name)
    fit = fit if re.match("[A-Za-z]", fit) else f"X{fit}"
    return fit + suffix if fit in taken else fit


def _camel_case(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[\W_]+", name))


def _upper_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()
