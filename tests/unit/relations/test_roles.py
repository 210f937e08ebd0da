"""Roles with the bodies that the text implies, memberships, origins and groups, over texts of a sentence or two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.model import Value
from kg.ontology import local_name
from kg.pipeline import extract
from kg.settings import Settings


def affirmed(folder: Path, text: str) -> Iterator[tuple[str, str, str, dict[str, str]]]:
    """(relation, subject, object, details) of each affirmed claim; a dash for an object that is not there."""
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(published="2026-03-11"))
    names = {chain.id: chain.name for chain in extraction.chains}
    for claim in extraction.claims:
        if claim.polarity == "affirmed":
            other = claim.object.text if isinstance(claim.object, Value) else names.get(claim.object or "", "-")
            yield local_name(claim.predicate), names[claim.subject], other, dict(claim.qualifiers)


def stated(folder: Path, text: str, relation: str) -> set[tuple[str, ...]]:
    """(subject, object, role or kind or status) of the relation's affirmed claims; a dash for what is not there."""
    return {
        (subject, other, details.get("role") or details.get("kind") or "-")
        for name, subject, other, details in affirmed(folder, text)
        if name == relation
    }


@pytest.mark.parametrize(
    ("text", "subject", "body", "role"),
    [
        ("House Speaker Jane Miller left.", "Jane Miller", "House", "Speaker"),
        (
            "The Dockers' Union was away. Its president, Jane Miller, left.",
            "Jane Miller",
            "Dockers' Union",
            "president",
        ),
        (
            "Peruvian President Ana Ruiz spoke. Interior Minister Tom Miller left.",
            "Tom Miller",
            "Peru",
            "Interior Minister",
        ),
        ("The City Court was full. Judge Jane Miller left.", "Jane Miller", "City Court", "Judge"),
        ("Labour leader Jane Miller left.", "Jane Miller", "Labour Party", "leader"),
        ("The Red Cross named Jane Miller its president.", "Jane Miller", "Red Cross", "president"),
        ("Jane Miller, a lawyer and professor at Oxford University, left.", "Jane Miller", "-", "lawyer"),
        ("The bank's chairman and chief executive Jane Miller left.", "Jane Miller", "bank", "chairman"),
        ("The bank's chairman and chief executive Jane Miller left.", "Jane Miller", "bank", "chief executive"),
        ("Peru's deputy premier and foreign minister Ana Ruiz left.", "Ana Ruiz", "Peru", "foreign minister"),
        ("Foreign minister and Labour leader Jane Miller left.", "Jane Miller", "Labour Party", "leader"),
        ("Ana Ruiz, Peru's defence minister and leader of Labour, left.", "Ana Ruiz", "Peru", "defence minister"),
        ("Ana Ruiz, Peru's defence minister and leader of Labour, left.", "Ana Ruiz", "Labour Party", "leader"),
        ("Jane Miller is CEO and owner of the Daily News.", "Jane Miller", "Daily News", "CEO"),
        ("Jane Miller, a lawyer and chairwoman of the Red Cross, left.", "Jane Miller", "-", "lawyer"),
        ("The Red Cross elected Jane Miller, a teacher, as its president.", "Jane Miller", "-", "teacher"),
        ("The Red Cross elected Jane Miller, a teacher, as its president.", "Jane Miller", "Red Cross", "president"),
        (
            "The election of Jane Miller as president of the Red Cross was close.",
            "Jane Miller",
            "Red Cross",
            "president",
        ),
        ("Jane Miller holds the post of director of the Red Cross.", "Jane Miller", "Red Cross", "director"),
        ("Ann Jones named Jane Miller foreign minister.", "Jane Miller", "-", "foreign minister"),
    ],
)
def test_a_role_has_the_body_that_the_text_implies(tmp_path: Path, text: str, subject: str, body: str, role: str):
    found = {one for one in stated(tmp_path, text, "holdsRole") if one[0] == subject and one[2] == role}
    assert found == {(subject, body, role)}


@pytest.mark.parametrize(
    "text",
    [
        "The president and Foreign Minister Jane Miller met.",
        "Head of the Red Cross Tom Miller and lawyer Jane Miller left.",
        "President Tom Miller named Jane Miller foreign minister.",
    ],
)
def test_who_stands_beside_another_has_a_title_alone(tmp_path: Path, text: str):
    roles = [(who, role) for who, _, role in stated(tmp_path, text, "holdsRole")]
    assert roles
    assert ("Jane Miller", "president") not in roles
    assert ("Jane Miller", "Head") not in roles
    assert ("Tom Miller", "foreign minister") not in roles


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Jane Miller was sacked as director of the Red Cross.", "former"),
        ("Jane Miller has quit as director of the Red Cross.", "former"),
        ("Jane Miller's dismissal as director of the Red Cross was unjust.", "former"),
        ("Jane Miller's appointment as director of the Red Cross was late.", "current"),
        ("Ann Jones nominated Jane Miller as ambassador.", "candidate"),
        ("Jane Miller is running for mayor of Lima.", "candidate"),
    ],
)
def test_the_status_of_a_role(tmp_path: Path, text: str, status: str):
    path = tmp_path / "text.txt"
    path.write_text(text, "utf-8")
    claims = extract([str(path)], Settings(published="2026-03-11")).claims
    assert {dict(one.qualifiers)["status"] for one in claims if local_name(one.predicate) == "holdsRole"} == {status}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Jane Miller (born 3 May 1960, Lima, Peru) is a nurse.", {"Lima", "Peru"}),
        ("Jane Miller (born 1960 in Lima) is a nurse.", {"Lima"}),
        ("Jane Miller (born 1960) is a nurse in Lima.", set()),
        ("Jane Miller was born on 3 May 1960 in Lima.", {"Lima"}),
    ],
)
def test_births(tmp_path: Path, text: str, places: set[str]):
    found = stated(tmp_path, text, "origin")
    assert {place for who, place, kind in found if (who, kind) == ("Jane Miller", "born")} == places


def test_a_list_has_the_country_of_the_line_above_it(tmp_path: Path):
    text = "From the Peruvian side:\n\n- Jane Miller, Minister of Energy\n- Tom Miller, Deputy Minister of Energy\n"
    found = stated(tmp_path, text, "holdsRole")
    assert found == {("Jane Miller", "Peru", "Minister of Energy"), ("Tom Miller", "Peru", "Deputy Minister of Energy")}


def test_two_governments_that_compete_give_no_body(tmp_path: Path):
    text = "Peruvian President Ana Ruiz met Chilean President Rosa Diaz. Interior Minister Tom Miller stayed away."
    found = stated(tmp_path, text, "holdsRole")
    assert ("Tom Miller", "-", "Interior Minister") in found


def test_a_party_is_no_body_of_an_office(tmp_path: Path):
    text = "Labour senator Jane Miller left."
    assert stated(tmp_path, text, "holdsRole") == {("Jane Miller", "-", "senator")}
    assert stated(tmp_path, text, "memberOf") == {("Jane Miller", "Labour Party", "-")}


def test_a_plural_role_is_said_in_the_singular(tmp_path: Path):
    found = stated(tmp_path, "Presidents Ana Ruiz of Peru and Tom Miller of Chile left.", "holdsRole")
    assert found == {("Ana Ruiz", "Peru", "President"), ("Tom Miller", "Chile", "President")}


def test_the_kin_of_an_officer_holds_no_office(tmp_path: Path):
    assert stated(tmp_path, "The minister's brother, Tom Miller, left.", "holdsRole") == set()


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("The members of the Nordic League are Peru, Chile and Norway.", "Chile", "Nordic League"),
        ("Jane Miller was expelled from the Labour Party.", "Jane Miller", "Labour Party"),
        ("Peru belongs to the Nordic League, as does Chile.", "Chile", "Nordic League"),
        ("Jane Miller sits on the Finance Committee.", "Jane Miller", "Finance Committee"),
    ],
)
def test_memberships(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "memberOf")}


def test_occupations_of_many_are_groups(tmp_path: Path):
    text = "About 60 Peruvian nurses left."
    assert stated(tmp_path, text, "groupSize") == {("nurses", "60", "-")}
    assert stated(tmp_path, text, "origin") == {("nurses", "Peru", "nationality")}


def test_officers_of_a_country_are_not_from_it(tmp_path: Path):
    assert stated(tmp_path, "Three Peruvian ministers left with President Ana Ruiz.", "origin") == set()


def test_a_citizen_is_the_one_who_became_one(tmp_path: Path):
    found = stated(tmp_path, "Jane Miller became a Peruvian citizen.", "origin")
    assert found == {("Jane Miller", "Peru", "nationality")}


def test_who_says_as_an_officer_is_one_still(tmp_path: Path):
    path = tmp_path / "text.txt"
    path.write_text("As director of the Red Cross, Jane Miller said no.", "utf-8")
    claims = extract([str(path)], Settings(published="2026-03-11")).claims
    assert "former" not in {dict(claim.qualifiers).get("status") for claim in claims}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Jane Miller stepped down as mayor of Paris on Monday.", "former"),
        ("Jane Miller, who stood down as mayor of Paris, left.", "former"),
        ("Jane Miller left her post as mayor of Paris in May.", "former"),
        ("Jane Miller, mayor of Paris until last year, left.", "former"),
        ("Jane Miller will step down as mayor of Paris in May.", "current"),
        ("Jane Miller became mayor of Paris.", "current"),
        ("Jane Miller was mayor of Paris.", "former"),
    ],
)
def test_status_of_posts_gained_and_left(tmp_path: Path, text: str, status: str):
    path = tmp_path / "text.txt"
    path.write_text(text, "utf-8")
    claims = extract([str(path)], Settings(published="2026-03-11")).claims
    assert {dict(one.qualifiers)["status"] for one in claims if local_name(one.predicate) == "holdsRole"} == {status}


@pytest.mark.parametrize(
    ("text", "subject", "country"),
    [
        ("A 24-year-old man from Peru, Tom Miller, told reporters he had paid.", "Tom Miller", "Peru"),
        ("Venezuelan mother of two Ana Ruiz said she would wait.", "Ana Ruiz", "Venezuela"),
        ("Among those rescued were nationals of Peru and Chile.", "nationals", "Chile"),
        ("Ana Ruiz moved to Canada from Peru when she was six.", "Ana Ruiz", "Peru"),
        ("Police detained 17 migrants of Indian origin.", "migrants", "India"),
    ],
)
def test_origins_of_the_described(tmp_path: Path, text: str, subject: str, country: str):
    assert (subject, country) in {one[:2] for one in stated(tmp_path, text, "origin")}


@pytest.mark.parametrize(
    "text", ["Delegations from Chad and Peru left.", "A Chadian team won.", "Peruvian diplomats left."]
)
def test_who_serves_a_country_has_no_origin_there(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "origin")
