"""The ontology: classes, relations taught by example, and the lexicons that they name, as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.model import Pairs


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with slots, as written in ``file`` at ``line``; it teaches ``owner`` (an IRI)."""

    owner: str
    text: str
    file: str
    line: int
    counter: bool = False


@dataclass(frozen=True, slots=True)
class EntityClass:
    """A class of things that a slot may hold.

    ``ancestors`` hold every superclass that is known, itself included. ``entity_labels`` are the labels of
    spaCy's named entities that it takes; ``nouns`` the head nouns (lemmas) of its descriptions;
    ``phrases`` names given in full, each with its normal form; ``patterns`` regular expressions of names,
    each with its normal form (``re`` template). ``examples`` are there for an event class alone. ``ftm`` says what its
    members and facts are in FollowTheMoney, in the notation of ``kg.stores.ftm``.
    """

    iri: str
    name: str
    label: str
    definition: str
    ancestors: frozenset[str]
    entity_labels: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    phrases: Mapping[str, str] = field(default_factory=dict)
    patterns: tuple[tuple[str, str], ...] = ()
    examples: tuple[Example, ...] = ()
    counter_examples: tuple[Example, ...] = ()
    neo4j_label: str = ""
    ftm: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A named detail of a claim. ``iri`` is its RDF property; ``classes`` what its slot may hold, if typed;
    ``datatype`` the local name of its XML Schema type. A qualifier in the key keeps facts apart."""

    name: str
    iri: str
    classes: tuple[str, ...] = ()
    datatype: str = "string"


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation, taught by examples.

    ``name`` is the local name, ``iri`` also the predicate of the plain edge (subject, iri, object).
    A fact is a node of ``fact_class`` with ``subject_property`` and ``object_property``. ``event_role``
    names the slot of the event class in its range (or domain) that it stands for, if any. ``defaults`` are qualifiers
    of a claim that does not say, ``past_defaults`` those of one in a plain past ("was a judge"). ``named_only``: a
    subject that is only described ("a man") makes no claim; one whose head word is in ``except_for`` makes none either
    ("a delegation from Peru" has no origin: it serves Peru). ``required`` are qualifiers without which there is none.
    ``ftm`` is that of ``EntityClass``.
    """

    iri: str
    name: str
    label: str
    definition: str
    domain: tuple[str, ...]
    range: tuple[str, ...]
    qualifiers: tuple[Qualifier, ...]
    examples: tuple[Example, ...]
    counter_examples: tuple[Example, ...]
    object_optional: bool = False
    literal_range: str | None = None
    defaults: Pairs = ()
    past_defaults: Pairs = ()
    named_only: bool = False
    except_for: frozenset[str] = frozenset()
    required: tuple[str, ...] = ()
    event_role: str | None = None
    fact_class: str = ""
    subject_property: str = ""
    object_property: str = ""
    neo4j_type: str = ""
    ftm: tuple[str, ...] = ()

    @property
    def has_status(self) -> bool:
        """Whether its claims tell if they hold still: a post that one has, and another has had."""
        return any(qualifier.name == "status" for qualifier in self.qualifiers)


@dataclass(frozen=True, slots=True)
class Ontology:
    """Classes and relations by IRI. ``digest`` is of all its files' content, lexicons included."""

    classes: Mapping[str, EntityClass]
    relations: Mapping[str, Relation]
    prefixes: Mapping[str, str]
    lexicons: Mapping[str, tuple[Mapping[str, str], ...]]
    digest: str
    files: tuple[str, ...]

    def is_a(self, class_iri: str, ancestor: str) -> bool:
        """Whether the class is the ancestor or below it."""
        known = self.classes.get(class_iri)
        return class_iri == ancestor or (known is not None and ancestor in known.ancestors)

    def is_any(self, class_iri: str, ancestors: Sequence[str]) -> bool:
        """Whether the class is one of the ancestors or below one."""
        if class_iri in ancestors:
            return True
        known = self.classes.get(class_iri)
        return known is not None and not known.ancestors.isdisjoint(ancestors)
