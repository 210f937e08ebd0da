"""The lexicons are well formed, sorted, without doubles, and say of a word what a reader would."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "ontology" / "lexicon"
# For each lexicon: its columns, those that may be empty, and the kinds that it knows.
FORMS = {
    "bodies": (
        "name kind aliases country",
        "aliases country",
        "government party team company media alliance court military school church other",
    ),
    "called_bodies": ("noun heads", "", ""),
    "countries": (
        "code name kind aliases demonyms abbreviations",
        "code aliases demonyms abbreviations",
        "country territory state region",
    ),
    "country_letters": ("letters code", "", ""),
    "cues": (
        "cue kind",
        "",
        "negation denial hedge plan delay cancel propose former acting elect candidate condition future accuser roster "
        "service occurrence",
    ),
    "events": ("head kind plural weak", "plural", ""),
    "foreign_bodies": (
        "head kind",
        "",
        "government party team company media court school other",
    ),
    "given_names": ("name gender", "", ""),
    "honorifics": ("form gender", "gender", ""),
    "nominal_verbs": ("verb action agent aimed", "action agent aimed", ""),
    "name_signs": ("words where tells weight", "", ""),
    "organizations": (
        "head kind plural",
        "plural",
        "government party team company media alliance court military school church other",
    ),
    "parties": ("word name country pattern", "name country pattern", ""),
    "persons": ("head kind plural", "plural", "person collective kin"),
    "premises": ("head kind", "", "organization place"),
    "venues": ("word kind", "", "last first either"),
    "reporting": ("lemma kind", "", "say tell deny allege hope promise ask know"),
    "roles": (
        "head kind title plural abbreviation",
        "plural abbreviation",
        "office position occupation rank military sport religious academic nobility",
    ),
    "verb_words": ("word kind", "", ""),
    "word_kinds": ("word kinds", "", ""),
}


def rows_of(name: str) -> list[dict[str, str]]:
    lines = [line for line in (FOLDER / f"{name}.tsv").read_text("utf-8").splitlines() if line[:1] != "#"]
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines[1:]]


def values(row: dict[str, str], *columns: str) -> list[str]:
    return [value for column in columns for value in row[column].split("|") if value]


@pytest.mark.parametrize("name", FORMS)
def test_a_lexicon_names_its_source_and_licence_and_has_its_columns(name: str) -> None:
    source, licence, columns, *_ = (FOLDER / f"{name}.tsv").read_text("utf-8").splitlines()
    assert re.fullmatch(r"# source: \S.*", source)
    assert re.fullmatch(r"# licence: \S.*", licence)
    assert columns.split("\t") == FORMS[name][0].split()


@pytest.mark.parametrize("name", FORMS)
def test_rows_are_sorted_and_clean(name: str) -> None:
    columns, may_be_empty, _ = (part.split() for part in FORMS[name])
    rows = [tuple(row.values()) for row in rows_of(name)]
    assert rows == sorted(rows)
    for row in rows_of(name):
        assert not [column for column in columns if not row[column] and column not in may_be_empty], row
        if not row.get("pattern"):
            cells = [part for cell in row.values() for part in cell.split("|") if cell]
            assert all(part and part == " ".join(part.split()) for part in cells), row


@pytest.mark.parametrize("name", FORMS)
def test_no_key_stands_twice(name: str) -> None:
    rows = rows_of(name)
    if name == "countries":
        keys = [row["code"] or row["name"] for row in rows]
    elif name == "cues":  # a cue may be of two kinds
        keys = [f"{row['cue']} {row['kind']}" for row in rows]
    elif name == "name_signs":  # the same words tell one thing before a name and another behind it
        keys = [f"{row['words']} {row['where']}" for row in rows]
    else:
        keys = [next(iter(row.values())) for row in rows]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.parametrize("name", [name for name, form in FORMS.items() if form[2]])
def test_kinds_are_known_and_each_is_used(name: str) -> None:
    assert {row["kind"] for row in rows_of(name)} == set(FORMS[name][2].split())


def test_genders_titles_and_weak_have_their_words() -> None:
    assert {row["gender"] for row in rows_of("given_names")} == {"m", "f", "mf"}
    assert {row["gender"] for row in rows_of("honorifics")} == {"m", "f", ""}
    assert {row["title"] for row in rows_of("roles")} == {"yes", "no", "beside"}
    assert {row["weak"] for row in rows_of("events")} == {"yes", "no", "indefinite"}


def test_verbs_are_of_known_kinds() -> None:
    assert {kind for row in rows_of("verb_words") for kind in values(row, "kind")} == {
        "light",
        "having",
        "doing",
        "direction",
        "arranging",
        "filing",
        "getting",
        "giving",
        "going",
        "taking",
    }


def test_each_kind_of_words_says_what_it_is() -> None:
    lines = (FOLDER / "word_kinds.tsv").read_text("utf-8").splitlines()
    told = [line[2:].split(" = ")[0] for line in lines if line.startswith("# ") and " = " in line]
    assert told == sorted({kind for row in rows_of("word_kinds") for kind in values(row, "kinds")})


def test_signs_stand_at_known_places_and_tell_known_classes() -> None:
    rows = rows_of("name_signs")
    places = "before behind noun owned beside tail landmark ending joined inverted leaving joining selling"
    assert {row["where"] for row in rows} == set(places.split())
    assert {row["tells"] for row in rows} == {"person", "organization", "place"}
    assert {row["weight"] for row in rows} <= {"1", "2", "3"}


def test_lexicons_are_wide() -> None:
    least = {"roles": 900, "persons": 300, "organizations": 300, "bodies": 400, "reporting": 120, "cues": 150}
    assert {name: len(rows_of(name)) for name in least if len(rows_of(name)) < least[name]} == {}
    assert 10_000 <= len(rows_of("given_names")) <= 30_000


def test_countries_are_complete_and_no_name_means_two() -> None:
    rows = rows_of("countries")
    assert len([row for row in rows if re.fullmatch(r"[A-Z]{2}", row["code"])]) == 250  # ISO 3166-1 and Kosovo
    assert len([row for row in rows if row["code"].startswith("US-")]) == 51
    names = Counter(form for row in rows for form in set(values(row, "name", "aliases", "abbreviations")))
    assert {name for name, count in names.items() if count > 1} == {"Georgia"}
    demonyms = Counter(form for row in rows for form in values(row, "demonyms"))
    assert {form for form, count in demonyms.items() if count > 1} == set()


@pytest.mark.parametrize(
    ("demonym", "code"),
    [
        ("Swede", "SE"),
        ("Finns", "FI"),
        ("Frenchwomen", "FR"),
        ("Burkinabè", "BF"),
        ("Nigerien", "NE"),
        ("Nigerian", "NG"),
        ("Filipina", "PH"),
        ("Hongkonger", "HK"),
        ("Kosovar", "XK"),
        ("Texan", "US-TX"),
        ("Welsh", "GB-WLS"),
        ("Catalan", "ES-CT"),
        ("Central American", "013"),
    ],
)
def test_demonyms(demonym: str, code: str) -> None:
    assert [row["code"] for row in rows_of("countries") if demonym in values(row, "demonyms")] == [code]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Côte d'Ivoire", "Ivory Coast"),
        ("DR Congo", "Democratic Republic of the Congo"),
        ("Czechia", "Czech Republic"),
        ("U.K.", "United Kingdom"),
        ("N.M.", "New Mexico"),
        ("Burma", "Myanmar"),
    ],
)
def test_other_names_of_places(form: str, name: str) -> None:
    assert [row["name"] for row in rows_of("countries") if form in values(row, "aliases", "abbreviations")] == [name]


def test_roles_are_not_mere_people_and_people_are_not_roles() -> None:
    roles = {row["head"].lower() for row in rows_of("roles")}
    assert not roles & set("man woman migrant victim witness winner fan supporter critic member".split())
    people = {row["head"].lower() for row in rows_of("persons")}
    assert not roles & people
    assert {row["head"] for row in rows_of("roles") if row["head"] in ("general", "major", "private", "justice")} <= {
        row["head"] for row in rows_of("roles") if row["title"] == "yes"
    }


@pytest.mark.parametrize(
    ("head", "plural"),
    [
        ("attorney general", "attorneys general|attorney generals"),
        ("chief of staff", "chiefs of staff"),
        ("spokeswoman", "spokeswomen"),
        ("chairperson", "chairpersons|chairpeople"),
        ("centre-half", "centre-halves|centre-halfs"),
        ("midwife", "midwives"),
    ],
)
def test_irregular_plurals(head: str, plural: str) -> None:
    assert [row["plural"] for row in rows_of("roles") if row["head"] == head] == [plural]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Doe, R-La., said", "Republican"),
        ("Roe, D-N.M., said", "Democrat"),
        ("(R-Texas)", "Republican"),
        ("Poe, D‑W.Va.,", "Democrat"),
        ("I-Vt.", "independent"),
        ("R-rated", None),
        ("the D-Day landings", None),
        ("on I-95", None),
    ],
)
def test_affiliations(text: str, word: str | None) -> None:
    found = [row["word"] for row in rows_of("parties") if row["pattern"] and re.search(row["pattern"], text)]
    assert found == ([word] if word else [])


def test_given_names_are_neither_words_nor_places() -> None:
    genders = {row["name"]: row["gender"] for row in rows_of("given_names")}
    assert not {"Will", "Art", "Paris", "Chad", "May", "April", "Israel", "Jordan", "Said"} & genders.keys()
    assert (genders["Maria"], genders["José"], genders["Jose"], genders["Volodymyr"]) == ("f", "m", "m", "m")
    assert genders["Kim"] == "mf"


def test_bodies_are_found_by_each_of_their_names() -> None:
    forms = Counter(form for row in rows_of("bodies") for form in values(row, "name", "aliases"))
    assert {form for form, count in forms.items() if count > 1} == set()
    by_form = {form: row for row in rows_of("bodies") for form in values(row, "name", "aliases")}
    assert by_form["U.S. State Department"]["name"] == "State Department"
    assert (by_form["CBP"]["country"], by_form["AP"]["kind"], by_form["NATO"]["kind"]) == ("US", "media", "alliance")
    codes = {row["code"] for row in rows_of("countries")}
    assert {row["country"] for name in ("bodies", "parties") for row in rows_of(name)} <= codes
