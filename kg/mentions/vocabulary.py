"""The words that mentions are found by: an ontology's lexicons and classes, indexed by first word.

Built once for each ontology and kept by its digest.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from kg.model import COUNTRY, EVENT, KG, MEETING, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE
from kg.ontology import NO_WORDS, Ontology, WordKinds, kept_by_ontology, word_kinds_of

PARTY = KG + "Party"

_CORE = (PERSON, ORGANIZATION, PLACE, COUNTRY, PERSON_GROUP, ROLE, EVENT)
_TITLE_ENTITIES = {"PERSON": PERSON, "ORG": ORGANIZATION, "GPE": PLACE, "LOC": PLACE, "FAC": PLACE, "EVENT": EVENT}


STATUSES = frozenset(("former", "acting", "elect", "candidate"))
_PARTICLES = ("particle", "patronymic")
_CITIES = (("city", "cities"), ("capital", "capitals"))
_LEXICONS = (
    ("role", "roles", ROLE),
    ("person", "persons", PERSON_GROUP),
    ("organization", "organizations", ORGANIZATION),
    ("event", "events", MEETING),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of a lexicon. ``family`` says of which kind; ``cased`` that only its own capitals count.

    ``head`` is its singular, lower case; ``name`` the normal form of what it names.
    """

    family: str
    phrase: str
    head: str
    class_iri: str = ""
    name: str = ""
    cased: bool = False
    plural: bool = False
    kind: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


class Sign(NamedTuple):
    """Words beside a name that tell its class, by how much."""

    words: tuple[str, ...]
    class_iri: str
    weight: int


Index: TypeAlias = Mapping[str, Mapping[str, tuple[Entry, ...]]]
"""Entries by their first word, then by the initial of their second ("" where there is none), longest first."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``names`` are found by first word as written, ``nouns`` in lower case.

    ``genders`` are of given names, ``doubtful`` those that are rather other words, such as "Per",
    ``families`` surnames that stand first, such as "Kovács"; ``modifiers`` the
    words of titles, each with its kind; ``label_classes`` the class of each of spaCy's entity labels; ``states`` name
    and code by name or abbreviation; ``links`` the small words of other languages within names of bodies; ``foreign``
    the words for bodies in other languages, in lower case, each with its kind; ``signs`` what tells a name's class, by
    where it stands and by the one or two words next to the name, longest first; ``seated`` are heads of roles that are
    of a place or body, whose name may follow: "Mayor of";
    ``class_weights`` how much each feature of a name speaks for a person, an organization and a place; ``letters``
    three letters that stand for a country behind a name, as in results: "NOR"; ``cities`` are known large ones and
    seats of government; ``kinds`` words by what they say; ``houses`` those that open the name of a building in another
    language: "Palazzo".
    """

    names: Index
    nouns: Index
    genders: Mapping[str, str]
    modifiers: Mapping[str, str]
    particles: frozenset[str]
    patronymics: frozenset[str]
    suffixes: frozenset[str]
    honours: frozenset[str]
    doubtful: frozenset[str]
    families: frozenset[str]
    quantifiers: Mapping[str, str]
    places: frozenset[str]
    label_classes: Mapping[str, str]
    patterns: tuple[tuple[re.Pattern[str], str, str], ...]
    party_patterns: tuple[tuple[re.Pattern[str], str], ...]
    states: Mapping[str, tuple[str, str]]
    links: frozenset[str] = frozenset()
    foreign: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, Mapping[str, tuple[Sign, ...]]] = field(default_factory=dict)
    seated: frozenset[str] = frozenset()
    class_weights: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    letters: Mapping[str, Entry] = field(default_factory=dict)
    cities: frozenset[str] = frozenset()
    kinds: WordKinds = NO_WORDS
    houses: frozenset[str] = frozenset()


# Where the tokenizer cuts words: "sheriff's office" begins with "sheriff", "magistrates' court" with "magistrates".
_CUT = re.compile(r"[\s\-]|(?<=\w)(?=['’]s\b)|(?<=s)(?=['’](?:\s|$))")


@kept_by_ontology
def vocabulary_of(ontology: Ontology) -> Vocabulary:
    """The vocabulary of the ontology, built on first use. The last four are kept."""
    return build_vocabulary(ontology)


def plural_of(noun: str) -> str:
    """The regular English plural of a noun, or of the head of a phrase such as "chief of staff"."""
    head, separator, rest = noun.partition(" of ")
    if not separator:
        head, separator, rest = noun.partition("-in-")
    if head.endswith("man"):
        plural = head[:-3] + "men"
    elif re.search(r"[^aeiou]y$", head):
        plural = head[:-1] + "ies"
    elif re.search(r"(s|x|z|ch|sh)$", head):
        plural = head + "es"
    else:
        plural = head + "s"
    return plural + separator + rest


def _cell(row: Mapping[str, str], column: str) -> list[str]:
    return [part.strip() for part in (row.get(column) or "").split("|") if part.strip()]


def _noun_entries(family: str, row: Mapping[str, str], class_iri: str) -> Iterable[Entry]:
    head = (row.get("head") or next(iter(row.values()))).strip()
    kind = (row.get("kind") or "").strip()
    attributes = {"title": row.get("title", ""), "weak": row.get("weak", "")}
    lower = head.lower()
    cased = head != lower
    yield Entry(family, head, lower, class_iri, cased=cased, kind=kind, attributes=attributes)
    for plural in _cell(row, "plural") or [plural_of(head)]:
        if plural.lower() != lower:
            yield Entry(family, plural, lower, class_iri, cased=cased, plural=True, kind=kind, attributes=attributes)
    for short in _cell(row, "abbreviation"):
        plural_form = short.rstrip(".").endswith("s") and len(_cell(row, "abbreviation")) > 1
        yield Entry(family, short, lower, class_iri, cased=True, plural=plural_form, kind=kind, attributes=attributes)


def _country_entries(row: Mapping[str, str]) -> Iterable[Entry]:
    name, kind = row["name"], row.get("kind") or "country"
    class_iri = COUNTRY if kind in ("country", "territory") else PLACE
    attributes = {"code": row.get("code", "")}
    for form in dict.fromkeys([name, *_cell(row, "aliases")]):
        yield Entry("country", form, form.lower(), class_iri, name, True, kind=kind, attributes=attributes)
    for form in _cell(row, "abbreviations"):
        if kind not in ("state", "region") or (form.endswith(".") and len(form) > 3):
            yield Entry("country", form, form.lower(), class_iri, name, True, kind=kind, attributes=attributes)
    demonyms = _cell(row, "demonyms")
    for form in dict.fromkeys(demonyms):
        plural = form.endswith("men") or (form.endswith("s") and form[:-1] in demonyms)
        yield Entry("demonym", form, form.lower(), class_iri, name, True, plural, kind, attributes)
        if not plural and not form.endswith(("s", "sh", "ch", "ese")) and form + "s" not in demonyms:
            yield Entry("demonym", form + "s", form.lower(), class_iri, name, True, True, kind, attributes)


def _label_classes(ontology: Ontology) -> dict[str, str]:
    """For each entity label the deepest class that takes it; a class of one's own before a built-in one."""
    classes = dict(_TITLE_ENTITIES)
    ranked = sorted(ontology.classes.values(), key=lambda one: (one.iri not in _CORE, len(one.ancestors), one.iri))
    for known in ranked:
        for label in known.entity_labels:
            classes[label] = known.iri
    return classes


def _family_of(ontology: Ontology, class_iri: str) -> str:
    for ancestor, family in ((ROLE, "role"), (PERSON_GROUP, "person"), (PERSON, "person"), (EVENT, "event")):
        if ontology.is_a(class_iri, ancestor):
            return family
    return "organization" if ontology.is_a(class_iri, ORGANIZATION) else "thing"


def _noun_classes(ontology: Ontology) -> dict[str, dict[str, str]]:
    """For each family its nouns, each with the class that declares it; a class of few nouns goes before one of many."""
    claimed: dict[str, dict[str, str]] = defaultdict(dict)
    for known in sorted(ontology.classes.values(), key=lambda one: (len(one.nouns), one.iri)):
        family = _family_of(ontology, known.iri)
        for noun in known.nouns:
            claimed[family].setdefault(noun, known.iri)
    return claimed


def _own_nouns(ontology: Ontology, default: str) -> set[str]:
    """The nouns of classes of one's own, where no relation and no example tells of the built-in class that has them in
    its lexicon too: a "convention" is a treaty where nobody asks for meetings."""
    taught = [one.iri for one in ontology.classes.values() if one.examples]
    taught += [iri for one in ontology.relations.values() for iri in (*one.domain, *one.range)]
    if any(ontology.is_a(default, one) for one in taught):
        return set()
    own = (one for one in ontology.classes.values() if one.iri not in _CORE and not one.iri.startswith(KG))
    return {noun for one in own for noun in one.nouns}


def _nouns(ontology: Ontology) -> Iterable[Entry]:
    """The nouns of the lexicons, and those that classes declare themselves."""
    claimed = _noun_classes(ontology)
    cues = {row["cue"].lower().strip("-") for row in ontology.lexicons.get("cues", ()) if row.get("kind") in STATUSES}
    for family, lexicon, default in _LEXICONS:
        classes = claimed[family]
        own = _own_nouns(ontology, default) if family == "event" else ()
        for row in ontology.lexicons.get(lexicon, ()):
            if row["head"].lower() in own:
                continue
            words = re.split(r"[\s-]", row["head"].lower())
            # "acting director" and "mayor-elect" are a title and its status.
            if len(words) > 1 and (words[0] in cues or words[-1] in cues):
                classes.pop(row["head"].lower(), None)
                continue
            yield from _noun_entries(family, row, classes.pop(row["head"].lower(), default))
    for family, classes in sorted(claimed.items()):
        for noun, class_iri in sorted(classes.items()):
            yield from _noun_entries(family, {"head": noun}, class_iri)


def _phrases(ontology: Ontology) -> Iterable[Entry]:
    """The names that classes give in full; of the kind ``people`` where one is a people's as well ("Spanish", which is
    a language and what somebody from Spain is)."""
    peoples = {form for row in ontology.lexicons.get("countries", ()) for form in _cell(row, "demonyms")}
    for class_iri, known in sorted(ontology.classes.items()):
        for phrase, normal in sorted(known.phrases.items()):
            kind = "people" if phrase in peoples else ""
            yield Entry("phrase", phrase, normal.lower(), class_iri, normal, phrase != phrase.lower(), kind=kind)


def build_vocabulary(ontology: Ontology) -> Vocabulary:
    """Indexes of the ontology's lexicons, classes and entity labels."""
    rows = ontology.lexicons
    found = [*_nouns(ontology), *_phrases(ontology)]
    for row in rows.get("countries", ()):
        found.extend(_country_entries(row))
    for row in rows.get("bodies", ()):
        attributes = {"code": row.get("country", "")}
        for form in dict.fromkeys([row["name"], *_cell(row, "aliases")]):
            class_iri = PARTY if row.get("kind") == "party" else ORGANIZATION
            found.append(Entry("body", form, form.lower(), class_iri, row["name"], True, attributes=attributes))
    given = {row["name"] for row in rows.get("given_names", ())}
    for row in rows.get("capitals", ()):
        if row["capital"] not in given:
            found.append(Entry("capital", row["capital"], row["capital"].lower(), PLACE, cased=True))
    for row in rows.get("honorifics", ()):
        found.append(Entry("honorific", row["form"], row["form"].lower(), cased=True, kind=row.get("gender", "")))
    for row in rows.get("cues", ()):
        if row.get("kind") in STATUSES:
            found.append(Entry("cue", row["cue"].strip("-"), row["cue"].strip("-").lower(), kind=row["kind"]))
    for row in rows.get("parties", ()):
        attributes = {"form": "member", "code": row.get("country", "")}
        # A word without a party ("independent") says that its bearer has none.
        for form in dict.fromkeys([row["word"], plural_of(row["word"])] if row["word"] and row["name"] else []):
            found.append(
                Entry("party", form, row["word"].lower(), PARTY, row["name"], True, form != row["word"], "", attributes)
            )
        if row["name"]:
            found.append(Entry("party", row["name"], row["name"].lower(), PARTY, row["name"], True))
    found.extend(_pronouns(rows.get("pronouns", ())))
    names, nouns = _index(found)
    return Vocabulary(
        names=names,
        nouns=nouns,
        genders={row["name"]: row.get("gender", "") for row in rows.get("given_names", ())},
        modifiers={row["word"].lower(): row.get("kind", "") for row in rows.get("modifiers", ())},
        particles=frozenset(row["form"] for row in rows.get("name_parts", ()) if row.get("kind") in _PARTICLES),
        patronymics=frozenset(row["form"] for row in rows.get("name_parts", ()) if row.get("kind") == "patronymic"),
        suffixes=frozenset(row["form"] for row in rows.get("name_parts", ()) if row.get("kind") == "suffix"),
        honours=frozenset(row["form"] for row in rows.get("name_parts", ()) if row.get("kind") == "honour"),
        doubtful=frozenset(row["form"] for row in rows.get("name_parts", ()) if row.get("kind") == "doubtful"),
        families=frozenset(row["form"] for row in rows.get("name_parts", ()) if row.get("kind") == "family"),
        quantifiers={row["phrase"]: row.get("bound", "") for row in rows.get("quantifiers", ())},
        places=frozenset(row["head"] for row in rows.get("places", ())),
        label_classes=_label_classes(ontology),
        patterns=tuple(
            (re.compile(pattern), template, iri)
            for iri, one in sorted(ontology.classes.items())
            for pattern, template in one.patterns
        ),
        party_patterns=tuple(
            (re.compile(row["pattern"]), row["name"]) for row in rows.get("parties", ()) if row.get("pattern")
        ),
        states={
            form: (row["name"], row.get("code", ""))
            for row in rows.get("countries", ())
            for form in (row["name"], *_cell(row, "abbreviations"))
        },
        links=frozenset(row["form"] for row in rows.get("name_parts", ()) if row.get("kind") == "link"),
        foreign={row["head"].lower(): row["kind"] for row in rows.get("foreign_bodies", ())},
        class_weights={
            row["feature"]: (float(row["person"]), float(row["organization"]), float(row["place"]))
            for row in rows.get("name_weights", ())
        },
        signs=_signs(rows.get("name_signs", ())),
        letters=_letters(rows.get("country_letters", ()), found),
        cities=frozenset(row[column] for column, name in _CITIES for row in rows.get(name, ())),
        seated=frozenset(
            row["head"].lower() for row in rows.get("seats", ()) if row["seat"] not in ("", "state", "title")
        ),
        kinds=word_kinds_of(ontology),
        houses=frozenset(row["word"] for row in rows.get("venues", ()) if row["kind"] == "first"),
    )


def _letters(rows: Iterable[Mapping[str, str]], entries: Iterable[Entry]) -> dict[str, Entry]:
    countries = {one.attributes["code"]: one for one in entries if one.family == "country" and one.phrase == one.name}
    return {row["letters"]: countries[row["code"]] for row in rows if row["code"] in countries}


def _signs(rows: Iterable[Mapping[str, str]]) -> dict[str, dict[str, tuple[Sign, ...]]]:
    classes = {"person": PERSON, "organization": ORGANIZATION, "place": PLACE}
    found: dict[str, dict[str, list[Sign]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        words = tuple(row["words"].split())
        next_to = " ".join(words[-2:] if row["where"] == "before" else words[:2])
        found[row["where"]][next_to].append(Sign(words, classes[row["tells"]], int(row["weight"])))
    return {
        where: {word: tuple(sorted(signs, key=lambda one: (-len(one.words), one))) for word, signs in by_word.items()}
        for where, by_word in found.items()
    }


def _pronouns(rows: Iterable[Mapping[str, str]]) -> Iterable[Entry]:
    classes = {"person": PERSON, "group": PERSON_GROUP, "organization": ORGANIZATION}
    for row in rows:
        attributes = {"gender": row.get("gender", ""), "number": row.get("number", "")}
        class_iri = classes.get(row.get("refers", ""), PERSON)
        yield Entry("pronoun", row["form"], row["form"], class_iri, attributes=attributes)


def _index(found: Iterable[Entry]) -> tuple[Index, Index]:
    """Two indexes: of what only its own capitals match, by first word as written, and of the rest in lower case."""
    cased: dict[str, dict[str, dict[tuple[str, str, str], Entry]]] = defaultdict(lambda: defaultdict(dict))
    plain: dict[str, dict[str, dict[tuple[str, str, str], Entry]]] = defaultdict(lambda: defaultdict(dict))
    for entry in found:
        first, *rest = (one for one in _CUT.split(entry.phrase) if one)
        initial = rest[0][0].lower() if rest else ""
        # The tokenizer cuts the dot off some abbreviations and keeps it on others.
        forms = {first, first.rstrip(".")} - {""}
        forms = forms | {one.upper() for one in forms} if entry.cased else {one.lower() for one in forms}
        for form in sorted(forms):
            index = cased if entry.cased else plain
            index[form][initial].setdefault((entry.phrase, entry.family, entry.class_iri), entry)
    return _frozen(cased), _frozen(plain)


def _frozen(index: Mapping[str, Mapping[str, Mapping[tuple[str, str, str], Entry]]]) -> Index:
    return {
        word: {initial: tuple(sorted(entries.values(), key=_longest_first)) for initial, entries in groups.items()}
        for word, groups in index.items()
    }


def _longest_first(entry: Entry) -> tuple[int, str, str, str]:
    return -len(entry.phrase), entry.family, entry.phrase, entry.class_iri
