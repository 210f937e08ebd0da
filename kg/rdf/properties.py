"""Which property a qualifier or attribute is written as, so that its name can be told from the property again."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache
from urllib.parse import quote, unquote

from kg.model import DATE, KG
from kg.ontology import Ontology, Relation
from kg.rdf.terms import Literal, check_datatype, date_literal
from kg.rdf.vocabulary import FACT, OBJECT, STRUCTURE, SUBJECT

Naming = Callable[[str], str]


class RelationProperties:
    """How one relation's claims and facts are written.

    ``qualifier`` gives a qualifier's property: the declared one; ``KG`` + name if none is declared; ``KG`` +
    "qualifier-" + name where that is taken. ``name`` is its inverse.
    """

    def __init__(self, relation: Relation | None) -> None:
        self.fact_class = (relation.fact_class if relation else "") or FACT
        self.subject = (relation.subject_property if relation else "") or SUBJECT
        self.object = (relation.object_property if relation else "") or OBJECT
        if self.object == self.subject:
            self.subject, self.object = SUBJECT, OBJECT
        self.structure = STRUCTURE | {self.subject, self.object}
        self._declared = {one.name: one for one in relation.qualifiers} if relation else {}
        self._properties: dict[str, str] = {}
        for qualifier in relation.qualifiers if relation else ():
            if qualifier.iri and qualifier.iri not in self.structure | set(self._properties.values()):
                self._properties.setdefault(qualifier.name, qualifier.iri)
        self._names = {iri: name for name, iri in self._properties.items()}
        taken = self.structure | self._names.keys()
        self.qualifier: Naming = lambda name: self._properties.get(name) or free_property(name, "qualifier", taken)
        self.name: Naming = lambda iri: self._names.get(iri) or name_of_property(iri, "qualifier")

    def literal(self, name: str, value: str) -> Literal:
        """A qualifier's value, of the type that the relation declares; a date's type is told by its looks."""
        declared = self._declared.get(name)
        if declared is None:
            return Literal(value)
        if declared.datatype == "string" and DATE in declared.classes:
            return date_literal(value)
        return Literal(value, check_datatype(declared.datatype))


def free_property(name: str, kind: str, taken: Collection[str]) -> str:
    """``KG`` + name, or ``KG`` + kind + "-" + name where that is taken or could be read as such."""
    iri = KG + quote(name, safe="")
    return f"{KG}{kind}-{quote(name, safe='')}" if iri in taken or name.startswith(f"{kind}-") or not name else iri


def name_of_property(iri: str, kind: str) -> str:
    """The name that ``free_property`` was given."""
    return unquote(iri.removeprefix(KG).removeprefix(f"{kind}-"))


def relation_properties(ontology: Ontology) -> Callable[[str], RelationProperties]:
    """The properties of each relation by IRI; of one that the ontology does not declare, those of no relation."""

    @cache
    def properties(relation: str) -> RelationProperties:
        return RelationProperties(ontology.relations.get(relation))

    return properties
