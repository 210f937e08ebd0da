"""What desks of business and labour write: makers of a country, chiefs who come and go, regulators, unions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "body", "place"),
    [
        ("Kenyan cement maker Ordex Holdings has cut jobs.", "Ordex Holdings", "Kenya"),
        ("Sales rose at Dutch supermarket chain Groenhof Foods.", "Groenhof Foods", "Netherlands"),
        ("He bought U.S. rival Dalton Polymers.", "Dalton Polymers", "United States"),
        ("Zurich-based cement maker Portas Group said sales rose.", "Portas Group", "Zurich"),
    ],
)
def test_a_maker_of_a_country_is_there(tmp_path: Path, text: str, body: str, place: str):
    assert (body, place) in {one[:2] for one in stated(tmp_path, text, "locatedIn")}


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (
            "Ordex AG has named Aino Laine as its new head, Minister Otto Berg announced on Monday.",
            "Aino Laine",
            "Ordex AG",
        ),
        ("The agency Ordex named Aino Laine as president, chairman Otto Berg said.", "Aino Laine", "Ordex"),
        ("Ordex AG has 90 shops. Its owner, Aino Laine, 81, said so.", "Aino Laine", "Ordex AG"),
        (
            "The Reserve Bank of India kept its rate. Governor Aino Laine, once a professor in Ohio, said so.",
            "Aino Laine",
            "Reserve Bank of India",
        ),
        ("The regulator suspended the chairman of Ordex AG, Aino Laine.", "Aino Laine", "Ordex AG"),
        (
            "Nurses at two hospitals in Manitoba voted. Health Minister Aino Laine thanked them.",
            "Aino Laine",
            "Manitoba",
        ),
        ("Ordex AG named former Finnish finance minister Aino Laine as chairwoman.", "Aino Laine", "Finland"),
    ],
)
def test_whose_a_post_is(tmp_path: Path, text: str, person: str, body: str):
    assert (person, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        ("Ordex AG has named Aino Laine as its new head, Minister Otto Berg announced on Monday.", "Otto Berg", "head"),
        ("He was named as the head of the agency, Minister Otto Berg said.", "Otto Berg", "head"),
        ("A judge, Aino Laine, named accountant Otto Berg as administrator.", "Aino Laine", "administrator"),
    ],
)
def test_who_speaks_or_chooses_has_not_the_post(tmp_path: Path, text: str, person: str, role: str):
    assert (person, role) not in {(one[0], one[2]) for one in stated(tmp_path, text, "holdsRole")}


def test_a_calling_before_the_name_is_no_post_of_the_firm(tmp_path: Path):
    found = stated(tmp_path, "Ordex AG appointed engineer Aino Laine as its president.", "holdsRole")
    assert ("Aino Laine", "Ordex AG", "president") in {one[:3] for one in found}
    assert ("Aino Laine", "Ordex AG", "engineer") not in {one[:3] for one in found}


@pytest.mark.parametrize("text", ["Aino Laine called a strike on Monday.", "Aino Laine called an emergency meeting."])
def test_who_calls_a_strike_says_nothing(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "said")


@pytest.mark.parametrize(
    "text",
    ["The Energy Board has opened an inquiry of its own.", "Unions welcomed Aino Laine, whom Ordex AG has hired."],
)
def test_an_inquiry_begun_and_praise_are_no_meetings(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "attended")


def test_who_meets_both_sides_takes_part(tmp_path: Path):
    text = "Labour Minister Aino Laine is due to meet both sides in Lima on Thursday."
    assert "Aino Laine" in {one[0] for one in stated(tmp_path, text, "attended")}
