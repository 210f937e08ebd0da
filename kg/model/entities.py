"""Who is who across documents, and who decided so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.model.articles import Mention, Rejection
from kg.model.naming import Pairs


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor, place or event. ``iri`` derives from its class, names and attributes, or, for what has
    no name of its own (a group, a meeting), from its document and place there.

    ``attributes``: code (ISO 3166), count, approximate, status, label.
    """

    iri: str
    class_iri: str
    name: str
    aliases: tuple[str, ...] = ()
    attributes: Pairs = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Two chains that were compared for being of one entity.

    ``score`` is the sum of ``features`` in bits of evidence (log2 of a likelihood ratio), each with its name.
    ``verdict``: joined, decided (a person said that they are one), rule (an identifier, or a name by itself),
    below (too little evidence), contradiction, ambiguous (several rivals), or different (a person said so).
    """

    first: str
    second: str
    score: float
    features: tuple[tuple[str, float], ...]
    verdict: str


@dataclass(frozen=True, slots=True)
class MentionStep:
    """Why a mention is of its entity: ``step`` in words, and the link that joined its chain to another, if one did."""

    mention: Mention
    source: str
    step: str
    link: Link | None


@dataclass(frozen=True, slots=True)
class NearMiss:
    """An entity that was nearly the same as another one: the strongest link between the two."""

    entity: str
    name: str
    link: Link


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided: one line of a decisions file.

    ``kind``: same, different, rename, link, type, accept or reject. ``first`` is what it speaks of: an entity's IRI, a
    mention (``document#char=start,end``, the document by IRI or source) or a claim's IRI; ``second`` the other thing,
    the new name, the link's IRI or the class. ``place`` is the file and line where it stands.
    """

    kind: str
    first: str
    second: str
    who: str = ""
    when: str = ""
    why: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class AuthorityRecord:
    """What an authority file says of one thing: its class, where it says so, its names, the first one its own,
    ISO 3166 codes of its countries, roles, and for a place the number of its inhabitants."""

    iri: str
    class_iri: str | None
    names: tuple[str, ...]
    countries: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """Entities across documents, by IRI; the entity of each chain; what was refused; what was compared.

    ``redirects`` are IRIs that an entity bore, or would bear in a graph of fewer of these documents, each with the
    entities that it stands for now: one after a merge, several after a split.
    """

    entities: tuple[Entity, ...]
    entity_of: Mapping[str, str]
    rejections: tuple[Rejection, ...]
    links: tuple[Link, ...] = ()
    redirects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
