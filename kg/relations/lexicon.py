"""What claims need of the ontology's lexicons, in tables that are made once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from kg.ontology import Ontology, WordKinds, kept_by_ontology, word_kinds_of

_OCCUPATIONS = frozenset({"occupation", "academic", "sport", "religious"})
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cues:
    """Lemmas by what they do to a clause: ``kinds[lemma]`` holds negation, denial, hedge, plan, cancel, propose..."""

    kinds: Mapping[str, frozenset[str]]
    reporting: Mapping[str, str]

    def of(self, *forms: str) -> frozenset[str]:
        """What the forms of one word do, together."""
        kinds = self.kinds
        found = [kinds[form] for form in forms if form in kinds]
        return _NOTHING.union(*found) if found else _NOTHING


@dataclass(frozen=True, slots=True)
class SessionWords:
    """The lexicon of sessions by kind of word; ``members`` maps the title of a member to the bodies it is of."""

    kinds: Mapping[str, frozenset[str]]
    members: Mapping[str, frozenset[str]]

    def are(self, kind: str, *words: str) -> bool:
        return not self.kinds.get(kind, frozenset()).isdisjoint(words)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``role_kinds``, ``seats`` and ``event_kinds`` by head noun, in lower case. ``occupations`` are heads of roles
    that anybody may have, ``body_words`` those that stand in the names of bodies, ``parties`` those of parties' names,
    ``public`` those of bodies of a state.
    ``national`` gives the code of the country of each capital and of each public body and office that is known to be
    of one country, ``nations`` that of each country's name and adjective. ``kin`` are nouns for relatives, ``premises``
    those for works, houses and vessels, each with the kind of thing it is, ``venues`` those in the names of buildings
    and rooms, with whether they stand first or last, ``words`` those that rules ask for by what they say."""

    cues: Cues
    occupations: frozenset[str]
    role_kinds: Mapping[str, str]
    seats: Mapping[str, str]
    event_kinds: Mapping[str, str]
    body_words: frozenset[str]
    parties: frozenset[str]
    public: frozenset[str]
    national: Mapping[str, str]
    capitals: Mapping[str, str]
    cities: Mapping[str, str]
    nations: Mapping[str, str]
    sessions: SessionWords
    kin: frozenset[str]
    premises: Mapping[str, str]
    venues: Mapping[str, str]
    adherents: frozenset[str]
    words: WordKinds


_PUBLIC = frozenset({"government", "court", "military", "alliance"})
_OF_THE_WORLD = frozenset({"New York", "Geneva", "The Hague", "Davos", "Strasbourg"})
"""Cities where those of all countries meet, which tell nothing of whose officers are spoken of."""


@kept_by_ontology
def lexicon_of(ontology: Ontology) -> Lexicon:
    """The tables of the ontology, built on first use. The last four are kept."""
    lexicons = ontology.lexicons
    roles, bodies = lexicons.get("roles", ()), lexicons.get("organizations", ())
    return Lexicon(
        _read_cues(ontology),
        frozenset(row["head"] for row in roles if row["kind"] in _OCCUPATIONS),
        {row["head"].lower(): row["kind"] for row in roles},
        {row["head"].lower(): row["seat"] for row in lexicons.get("seats", ())},
        {row["head"].lower(): row["kind"] for row in lexicons.get("events", ())},
        frozenset(row["head"].lower() for row in bodies) | {"of", "the", "and", "for"},
        frozenset(row["head"].lower() for row in bodies if row["kind"] == "party"),
        frozenset(row["head"].lower() for row in bodies if row["kind"] in _PUBLIC),
        {row["capital"]: row["code"] for row in lexicons.get("capitals", ())}
        | {row["name"]: row["country"] for row in lexicons.get("bodies", ()) if _is_national(row)}
        | {row["head"].lower(): row["country"] for row in lexicons.get("seats", ()) if row.get("country")},
        {row["capital"]: row["code"] for row in lexicons.get("capitals", ())},
        {row["city"]: row["code"] for row in lexicons.get("cities", ()) if row["city"] not in _OF_THE_WORLD},
        _read_nations(ontology),
        _read_sessions(ontology),
        frozenset(row["head"].lower() for row in lexicons.get("persons", ()) if row["kind"] == "kin"),
        {row["head"]: row["kind"] for row in lexicons.get("premises", ())},
        {row["word"]: row["kind"] for row in lexicons.get("venues", ())},
        frozenset(row["word"] for row in lexicons.get("adherents", ())),
        word_kinds_of(ontology),
    )


def _read_nations(ontology: Ontology) -> dict[str, str]:
    """The code of each country by its name, its other names and its adjectives."""
    return {
        form: row["code"]
        for row in ontology.lexicons.get("countries", ())
        if row["kind"] == "country" and len(row["code"]) == 2
        for form in (row["name"], *row["aliases"].split("|"), *row["demonyms"].split("|"))
        if form
    }


def _is_national(row: Mapping[str, str]) -> bool:
    return bool(row.get("country")) and row.get("kind") in ("government", "court", "military", "party")


def _read_cues(ontology: Ontology) -> Cues:
    """The cues of the ontology's lexicons; several words of one cue are kept as one string."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in ontology.lexicons.get("cues", ()):
        kinds[row["cue"].lower()].add(row["kind"])
    reporting = {row["lemma"].lower(): row["kind"] for row in ontology.lexicons.get("reporting", ())}
    return Cues({cue: frozenset(found) for cue, found in kinds.items()}, reporting)


def _read_sessions(ontology: Ontology) -> SessionWords:
    kinds: dict[str, set[str]] = defaultdict(set)
    members: dict[str, frozenset[str]] = {}
    for row in ontology.lexicons.get("sessions", ()):
        kinds[row["kind"]].add(row["word"])
        if row["kind"] == "member":
            members[row["word"]] = frozenset(row["of"].split("|"))
    return SessionWords({kind: frozenset(words) for kind, words in kinds.items()}, members)
