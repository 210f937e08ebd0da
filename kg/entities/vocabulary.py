"""What the lexicons say about names and roles, in the form that entity resolution asks for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.entities.names import normalise_name, sound_of
from kg.entities.stories import read_shares
from kg.ontology import Ontology, WordKinds, cells_of, word_kinds_of

_EMPTY = frozenset(
    "the of for and in on to at a an s de la le les du des et del el los las y di da do dos das della delle dei il lo "
    "der die das für und i på van het im zu zur zum za na v w og och av af ve til den det et en e op ter ten te von "
    "vom per sur sous".split()
)


SHORTEST_STEM, _ENDING = 7, 2


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Words of normalised names.

    ``given_classes`` are the numbers of the groups of given names that stand for each other, by sound; ``role_kinds``
    the kinds of a role's head noun, ``titles`` that noun for each abbreviation; ``canonical`` the name that a
    well-known body goes by, for each of its names;
    ``common`` the words of organizations' names that name no particular one, ``official`` those for bodies of a state;
    ``nations`` the country's code for each of its names and the words for its people, ``countries`` of its names that
    are no other place's, ``capitals`` of its seat of government, ``cities`` of other large ones; ``translations`` the
    English word, spelled out, for words of bodies' names, ``stems`` that for what is left of long ones without their
    endings; ``parties`` the names of parties that several
    countries have, ``partisan`` the words for parties in others' names; ``shares`` of each common word the share of
    articles that begin with it. ``kinds`` are words by what they say.
    """

    honorifics: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    legal_forms: frozenset[str]
    given_classes: Mapping[str, frozenset[int]]
    role_kinds: Mapping[str, str]
    titles: Mapping[str, str]
    modifiers: frozenset[str]
    canonical: Mapping[str, str]
    common: frozenset[str]
    official: frozenset[str]
    empty: frozenset[str]
    nations: Mapping[str, str]
    countries: Mapping[str, str]
    event_kinds: Mapping[str, str]
    translations: Mapping[str, str]
    stems: Mapping[str, str]
    capitals: Mapping[str, str]
    cities: Mapping[str, str]
    given_names: frozenset[str]
    parties: frozenset[str]
    partisan: frozenset[str]
    shares: Mapping[str, float]
    kinds: WordKinds


_last: tuple[Ontology, Vocabulary] | None = None


def read_vocabulary(ontology: Ontology) -> Vocabulary:
    """The vocabulary of the ontology's lexicons; lexicons that it does not have are empty. The last one is kept."""
    global _last
    if _last is None or _last[0] is not ontology:
        _last = (ontology, _read(ontology))
    return _last[1]


def _country_names(rows: Iterable[Mapping[str, str]]) -> dict[str, str]:
    codes: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for form in cells_of(row, "name", "aliases"):
            codes[normalise_name(form)].add(row.get("code", "") if row.get("kind") in ("country", "territory") else "")
    return {form: min(found) for form, found in codes.items() if len(found) == 1 and "" not in found}


def _stems(translations: Mapping[str, str]) -> dict[str, str]:
    """What long words of other languages begin with, whatever their ending, where it is that of one English word."""
    found: dict[str, set[str]] = defaultdict(set)
    for form, word in translations.items():
        if form != word and len(form) - _ENDING >= SHORTEST_STEM and " " not in form:
            found[form[:-_ENDING]].add(word)
    return {stem: min(words) for stem, words in found.items() if len(words) == 1}


def _read(ontology: Ontology) -> Vocabulary:
    def rows(name: str) -> tuple[Mapping[str, str], ...]:
        return ontology.lexicons.get(name, ())

    given: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(rows("nicknames")):
        for form in cells_of(row, "name", "forms"):
            given[sound_of(normalise_name(form))].add(number)
    names: dict[str, set[str]] = defaultdict(set)
    for row in rows("bodies"):
        for form in cells_of(row, "name", "aliases"):
            names[normalise_name(form)].add(normalise_name(row["name"]))
    heads = {word for row in rows("organizations") for word in normalise_name(row["head"]).split()}
    modifiers = {normalise_name(row["word"]) for row in rows("modifiers")}
    portfolios = {normalise_name(row["word"]) for row in rows("modifiers") if row.get("kind") in ("portfolio", "unit")}
    parts, kinds = rows("name_parts"), word_kinds_of(ontology)
    translations = {
        normalise_name(form): normalise_name(row["word"])
        for row in rows("translations")
        for form in cells_of(row, "word", "forms")
    }
    return Vocabulary(
        honorifics=frozenset(normalise_name(row["form"]) for row in rows("honorifics")),
        particles=frozenset(
            normalise_name(row["form"]).rstrip("-") for row in parts if row.get("kind") in ("particle", "patronymic")
        ),
        suffixes=kinds.of("name suffix")
        | {normalise_name(row["form"]) for row in parts if row.get("kind") == "suffix"},
        legal_forms=kinds.of("legal form"),
        given_classes={sound: frozenset(classes) for sound, classes in given.items()},
        role_kinds={
            normalise_name(form): row["kind"] for row in rows("roles") for form in cells_of(row, "head", "plural")
        },
        titles={
            normalise_name(form): normalise_name(row["head"])
            for row in rows("roles")
            for form in cells_of(row, "abbreviation")
        },
        modifiers=frozenset(modifiers),
        canonical={form: min(bodies) for form, bodies in names.items() if len(bodies) == 1},
        common=frozenset(heads | portfolios | kinds.of("common to bodies")),
        official=frozenset(
            normalise_name(row["head"])
            for row in rows("organizations")
            if row.get("kind") in ("government", "court", "military")
        ),
        empty=_EMPTY,
        nations={
            normalise_name(form): row["code"]
            for row in rows("countries")
            if row.get("code") and row.get("kind") in ("country", "territory")
            for form in cells_of(row, "name", "aliases", "demonyms", "abbreviations")
        },
        countries=_country_names(rows("countries")),
        translations=translations,
        stems=_stems(translations),
        capitals={normalise_name(row["capital"]): row["code"] for row in rows("capitals")},
        cities={normalise_name(row["city"]): row["code"] for row in rows("cities")},
        given_names=frozenset(normalise_name(row["name"]) for row in rows("given_names")),
        parties=frozenset(normalise_name(row["name"]) for row in rows("parties") if not row.get("country")),
        shares=read_shares(rows("common_words")),
        partisan=frozenset(normalise_name(row["head"]) for row in rows("organizations") if row.get("kind") == "party"),
        kinds=kinds,
        event_kinds={normalise_name(row["head"]): row.get("kind", "") for row in rows("events")},
    )
