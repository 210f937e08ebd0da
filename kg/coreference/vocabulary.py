"""What the lexicons say about names and nouns, in the form that the sieves ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from kg.coreference.names import Words, fold, organization_words
from kg.ontology import Ontology, cells_of, word_kinds_of


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``honorifics`` and ``given_names`` give m or f (honorifics: or nothing); ``organizations`` the kind of a head
    noun; ``called`` the words of names that a noun for a body may speak of; ``bodies`` the name and kind of a
    well-known body by each of its names; ``demonyms`` the country's code by its name and the words for its people;
    ``reporting`` are the verbs that introduce what somebody said; ``people`` are the nouns for people,
    ``collectives`` those for a number of them as one; ``renamings`` the words between a name and another name of
    the same; ``kin`` are the nouns for relatives, ``occupations`` those for what people do that is no office,
    ``rulers`` those for who leads a country, ``particles`` the small words of surnames, ``families`` surnames that
    stand first, ``counsel`` the nouns for who represents somebody in court and ``court`` those for who sits or
    prosecutes there, ``capitals`` the code of the country whose seat of government a town is, ``countries`` the
    names of countries."""

    honorifics: Mapping[str, str]
    given_names: Mapping[str, str]
    organizations: Mapping[str, str]
    bodies: Mapping[Words, tuple[str, str]]
    demonyms: Mapping[str, str]
    reporting: frozenset[str]
    collectives: frozenset[str]
    people: frozenset[str]
    renamings: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    occupations: frozenset[str] = frozenset()
    rulers: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    counsel: frozenset[str] = frozenset()
    court: frozenset[str] = frozenset()
    capitals: Mapping[str, str] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    called: Mapping[str, frozenset[str]] = field(default_factory=dict)


PASSED_OVER = frozenset(", ( - – the a has had have been was were is are be being will".split())
"""What may stand among the words of the lexicon of renamings."""
_OCCUPATIONS = ("occupation", "sport", "academic", "religious")
_FEMALE = ("woman", "girl", "mother", "wife", "daughter", "sister", "widow", "queen", "actress", "princess", "lady")
_MALE = ("man", "boy", "father", "husband", "son", "brother", "widower", "king", "actor", "prince", "gentleman")


@lru_cache(maxsize=1 << 12)
def noun_gender(noun: str) -> str:
    """m, f or nothing, by how the noun ends: spokeswoman, grandfather."""
    last = fold(noun).split()[-1] if noun.split() else ""
    if last in _FEMALE or last.endswith(("woman", "mother", "daughter")):
        return "f"
    if last.endswith("man") and last not in ("human", "german", "roman", "ottoman", "woman", "shaman"):
        return "m" if last not in ("chairman", "alderman", "ombudsman") else ""
    return "m" if last in _MALE or last.endswith(("father", "grandson")) else ""


_last: tuple[Ontology, Vocabulary] | None = None


def read_vocabulary(ontology: Ontology) -> Vocabulary:
    """The vocabulary of the ontology's lexicons; lexicons that it does not have are empty. The last one is kept."""
    global _last
    if _last is None or _last[0] is not ontology:
        _last = (ontology, _read(ontology))
    return _last[1]


def _read(ontology: Ontology) -> Vocabulary:
    def rows(name: str) -> tuple[Mapping[str, str], ...]:
        return ontology.lexicons.get(name, ())

    bodies = {}
    for row in (*rows("parties"), *rows("bodies")):
        kind = row.get("kind", "party")
        for name in cells_of(row, "name", "aliases"):
            bodies[organization_words(name)] = (row.get("name", name), kind)
    persons = rows("persons")
    return Vocabulary(
        honorifics={fold(row["form"]).rstrip("."): row.get("gender", "") for row in rows("honorifics")},
        given_names={
            fold(row["name"]): row["gender"] for row in rows("given_names") if row.get("gender") in ("m", "f")
        },
        organizations={fold(row["head"]): row.get("kind", "") for row in rows("organizations")},
        bodies=bodies,
        demonyms={
            fold(word): row.get("code", "")
            for row in rows("countries")
            if row.get("kind") in ("country", "territory")
            for word in cells_of(row, "demonyms", "name", "abbreviations")
        },
        reporting=frozenset(row["lemma"] for row in rows("reporting")),
        collectives=frozenset(fold(row["head"]) for row in persons if row.get("kind") == "collective"),
        people=frozenset(fold(row["head"]) for row in persons),
        kin=frozenset(fold(row["head"]) for row in persons if row.get("kind") == "kin"),
        occupations=frozenset(fold(row["head"]) for row in rows("roles") if row.get("kind") in _OCCUPATIONS),
        rulers=word_kinds_of(ontology).of("ruler"),
        counsel=word_kinds_of(ontology).of("counsel"),
        court=word_kinds_of(ontology).of("of a court"),
        families=frozenset(fold(row["form"]) for row in rows("name_parts") if row.get("kind") == "family"),
        particles=frozenset(fold(row["form"]) for row in rows("name_parts") if row.get("kind") == "particle"),
        capitals={fold(row["capital"]): row["code"] for row in rows("capitals")},
        countries=frozenset(
            fold(name)
            for row in rows("countries")
            if row.get("kind") in ("country", "territory")
            for name in cells_of(row, "name")
        ),
        called={row["noun"]: frozenset(cells_of(row, "heads")) for row in rows("called_bodies")},
        renamings=frozenset(
            " ".join(word for word in row["phrase"].lower().split() if word not in PASSED_OVER)
            for row in rows("renamings")
        ),
    )
