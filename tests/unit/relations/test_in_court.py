"""Courts and police: who is told of before the name, whose lawyer and whose prosecutor somebody is, who is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated
from tests.unit.relations.test_who_came import attendees, places


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        (
            "A former minister was jailed on Monday. Tom Miller, 61, pleaded not guilty.",
            "holdsRole",
            ("Tom Miller", "-", "minister"),
        ),
        (
            "A court in Oslo has jailed a Peruvian driver. Tom Miller, 29, had served two years.",
            "origin",
            ("Tom Miller", "Peru", "nationality"),
        ),
        (
            "Kenya's interior minister on Friday said the border was shut. Tom Miller told parliament so.",
            "holdsRole",
            ("Tom Miller", "Kenya", "interior minister"),
        ),
    ],
)
def test_who_the_first_sentence_tells_of_is_named_by_the_second(tmp_path: Path, text, relation, expected) -> None:
    assert expected in stated(tmp_path, text, relation)


@pytest.mark.parametrize(
    "text",
    [
        "A police spokesman said that two men had been held. Tom Miller, 35, was charged with theft.",
        "A Peruvian doctor and a nurse were freed on Friday. Tom Miller, 50, was thin.",
        "A Peruvian nurse was killed in a fire in Lagos. Tom Miller said he saw smoke.",
        "A Peruvian trader was jailed on Monday. Tom Miller, a witness, said it was fair.",
    ],
)
def test_a_bystander_is_not_who_the_first_sentence_tells_of(tmp_path: Path, text) -> None:
    told = stated(tmp_path, text, "holdsRole") | stated(tmp_path, text, "origin")
    assert not {one for one in told if one[0] == "Tom Miller"} - {("Tom Miller", "-", "witness")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tom Miller pleaded guilty. Judge Jane Hale jailed him. His lawyer, Ann Lee, said he was ill.",
            ("Ann Lee", "Tom Miller", "lawyer"),
        ),
        (
            "Tom Miller pleaded guilty. Attorney Ann Lee represented him.",
            ("Ann Lee", "Tom Miller", "Attorney"),
        ),
        ("Kenyan prosecutor Ann Lee said he was ill.", ("Ann Lee", "Kenya", "prosecutor")),
        ("Ann Lee, a Spanish judge, said it rained.", ("Ann Lee", "Spain", "judge")),
    ],
)
def test_whose_lawyer_and_whose_prosecutor(tmp_path: Path, text, expected) -> None:
    assert expected in stated(tmp_path, text, "holdsRole")


def test_a_prosecutor_is_of_no_firm_and_a_far_country_governs_nobody(tmp_path: Path) -> None:
    text = (
        "A Maltese official received payments from a company in the British Virgin Islands. The company, Coral Bay "
        "Holdings, is small. Prosecutor Ann Lee asked for bail. Prime Minister Tom Miller was away."
    )
    told = stated(tmp_path, text, "holdsRole")
    assert ("Ann Lee", "-", "Prosecutor") in told
    assert "British Virgin Islands" not in {one[1] for one in told}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee and Tom Miller will attend the Lagos Water Summit next month.", [{"Ann Lee", "Tom Miller"}]),
        ("Ann Lee spoke at the Nordic Security Conference on Monday.", [{"Ann Lee"}]),
        ("Ann Lee is a researcher at the Nordic Security Conference.", []),
        (
            "A trial opened in Oslo on Monday. Among those in the public gallery was Ann Lee. "
            "Tom Miller was present in court.",
            [{"Ann Lee", "Tom Miller"}],
        ),
        (
            "Prosecutor Ann Lee said so. Tom Miller is to appear before Judge Bo Ek on Friday.",
            [{"Tom Miller", "Bo Ek"}],
        ),
        ("Tom Miller is due in court on Friday.", [{"Tom Miller"}]),
        ("Prosecutor Ann Lee opened a preliminary inquiry in Nice in April.", []),
        (
            "Ministers met Bo Ek in Cairo on 3 March. Those present were Ann Lee, the trader Tom Miller, a Swiss "
            "lawyer named Beat Meyer and Carla Diaz, then the minister's chief of staff.",
            [{"Bo Ek", "Ann Lee", "Tom Miller", "Beat Meyer", "Carla Diaz"}],
        ),
    ],
)
def test_who_is_there(tmp_path: Path, text, expected) -> None:
    assert attendees(tmp_path, text) == expected


def test_a_list_goes_on_behind_who_is_called_so(tmp_path: Path) -> None:
    text = "Those present were the trader Tom Miller, a Swiss lawyer named Beat Meyer and Carla Diaz."
    assert stated(tmp_path, text, "origin") == {("Beat Meyer", "Switzerland", "nationality")}
    assert ("Tom Miller", "-", "lawyer") not in stated(tmp_path, text, "holdsRole")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Water Fund, a United Nations agency, said it would help.", {"Water Fund"}),
        ("Lawyer Ann Lee of the charity Casa Libre said no.", {"Ann Lee"}),
    ],
)
def test_who_speaks_is_no_body_that_only_stands_before(tmp_path: Path, text, speakers) -> None:
    assert {one[0] for one in stated(tmp_path, text, "said")} == speakers


def test_the_town_and_not_its_country_is_where_somebody_met(tmp_path: Path) -> None:
    assert places(tmp_path, "Ann Lee flew to Lyon, France, where she met Tom Miller on Monday.") == {"Lyon"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police named him as Tom Miller, 39, from Lima.", ("Tom Miller", "Lima", "from")),
        ("Tom Miller, a man of Peruvian origin, left.", ("Tom Miller", "Peru", "nationality")),
    ],
)
def test_where_somebody_is_named_to_be_from(tmp_path: Path, text, expected) -> None:
    assert expected in stated(tmp_path, text, "origin")
