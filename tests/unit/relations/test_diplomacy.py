"""Readouts and state visits: whose officers meet, who is told of before being named, who came from afar."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated
from tests.unit.relations.test_who_came import attendees


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "Peru's president opened a bridge in Chile on Sunday. President Ana Ruiz said it would last.",
            "Ana Ruiz",
            "Peru",
        ),
        (
            "Kenya's interior minister on Friday rejected the report. Amina Juma told parliament that it was a lie. "
            "Juma, a member of the Unity Party, left early.",
            "Amina Juma",
            "Kenya",
        ),
        ("Presidents of Uzbekistan and Kazakhstan Ana Ruiz and Tom Miller met in Tashkent.", "Ana Ruiz", "Uzbekistan"),
        (
            "Presidents of Uzbekistan and Kazakhstan Ana Ruiz and Tom Miller met in Tashkent.",
            "Tom Miller",
            "Kazakhstan",
        ),
        (
            "Kenyan Foreign Minister Amina Juma leaves on Friday. In Doha she is to see Prime Minister Khalid Nasr.",
            "Khalid Nasr",
            "Qatar",
        ),
        (
            "Denmark will be represented by Foreign Minister Tom Miller and Finland by state secretary Aino Laine.",
            "Aino Laine",
            "Finland",
        ),
        (
            "Kenya's Foreign Minister Amina Juma received Chad's ambassador, Idriss Nour, who delivered a letter from "
            "President Tom Miller.",
            "Tom Miller",
            "Chad",
        ),
        ("The talks were led by Peru's Deputy Secretary of State Ana Ruiz.", "Ana Ruiz", "Peru"),
        ("Commonwealth Secretary-General Ana Ruiz left.", "Ana Ruiz", "Commonwealth"),
    ],
)
def test_whose_officer(tmp_path: Path, text: str, subject: str, body: str) -> None:
    assert {one[1] for one in stated(tmp_path, text, "holdsRole") if one[0] == subject} == {body}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's president has died. Amina Juma, a nurse, heard it on the radio. Juma said she was sad.",
        "The prime minister of Malta has sacked his interior minister. Joe Borg was accused of bribes. Borg denied it.",
        "Peru's president will fly to Bogota. President Jorge Soto of Colombia will receive her.",
    ],
)
def test_who_is_named_next_is_not_always_the_officer(tmp_path: Path, text: str) -> None:
    assert not {one for one in stated(tmp_path, text, "holdsRole") if one[1] in ("Kenya", "Malta", "Peru")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz received the credentials of Ambassador Tom Miller in Lima.", {"Ana Ruiz", "Tom Miller"}),
        ("Ana Ruiz presented copies of her credentials to Tom Miller in Lima.", {"Ana Ruiz", "Tom Miller"}),
        ("Ana Ruiz received a courtesy call from Tom Miller at City Hall.", {"Ana Ruiz", "Tom Miller"}),
        ("The ministers met in Oslo. Canada's ambassador, Tom Miller, joined by phone.", {"Tom Miller"}),
        ("Ana Ruiz and Amy Cole acted as guarantors at the talks in Lima.", {"Ana Ruiz", "Amy Cole"}),
    ],
)
def test_who_was_there(tmp_path: Path, text: str, expected: set[str]) -> None:
    assert attendees(tmp_path, text) == [expected]


def test_a_call_for_something_is_no_talk(tmp_path: Path) -> None:
    text = (
        "Leaders ended a meeting in Kingston on Tuesday with a call for calm by December. "
        "President Ana Ruiz and Premier Tom Miller took part."
    )
    assert attendees(tmp_path, text) == [{"Ana Ruiz", "Tom Miller"}]


def test_the_day_of_agreeing_is_not_that_of_the_talks(tmp_path: Path) -> None:
    text = "Peru and Chile agreed on Saturday to resume talks."
    assert not stated(tmp_path, text, "heldOn")


def test_a_post_told_aside_is_not_denied_with_the_clause(tmp_path: Path) -> None:
    text = "Tunisia's union of traders, headed by Tom Miller, was not consulted."
    assert {one[0] for one in stated(tmp_path, text, "holdsRole")} == {"Tom Miller"}
