"""Bodies of posts that stand beside another's: the stories of a round-up, a chair's deputy and clerk, who travels with
or receives whom, works that are only described; and words before a post that name no body."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated

ROUND_UP = """THE WEEK IN SHORT

RIGA: Latvia's health minister, Ilze Kalna, quit on Tuesday. Prime Minister Andris Ozols was glad.

TALLINN: Estonia said on Thursday that it would sell the port. Finance Minister Rein Tamm spoke.

VILNIUS: The Lithuanian parliament rose. Interior Minister Rasa Kairyte left."""

UNDER_COUNTRIES = """ROUND-UP

Georgia
Finance Minister Eka Lortki presented a new budget.

Armenia
Energy Minister Ani Petrosyan sat in."""

SCHOOL_BOARD = (
    "MILLBROOK, Ohio — The Millbrook school board voted on Monday to close a school. Superintendent Carl Jessup was "
    "glad. Board President Ellen Marsh was not. Vice President Tom Odell voted no. Treasurer Rita Blum and board clerk "
    "Josie Lund voted with Marsh."
)


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (ROUND_UP, "Andris Ozols", "Latvia"),
        (ROUND_UP, "Rein Tamm", "Estonia"),
        (ROUND_UP, "Rasa Kairyte", "Lithuania"),
        (UNDER_COUNTRIES, "Eka Lortki", "Georgia"),
        (UNDER_COUNTRIES, "Ani Petrosyan", "Armenia"),
        (SCHOOL_BOARD, "Carl Jessup", "Millbrook school board"),
        (SCHOOL_BOARD, "Tom Odell", "Millbrook school board"),
        (SCHOOL_BOARD, "Rita Blum", "Millbrook school board"),
        (SCHOOL_BOARD, "Josie Lund", "Millbrook school board"),
        ("Mayor-elect Ana Ruiz of Santa Clara left. The deputy mayor, Bo Paz, stayed.", "Bo Paz", "Santa Clara"),
        ("The representative of Malta, Ambassador Carmen Vella, abstained.", "Carmen Vella", "Malta"),
        (
            "The German ambassador, Eva Vogt, handed her letters to President Idris Alao in Abuja.",
            "Idris Alao",
            "Nigeria",
        ),
        (
            "WELLINGTON, May 6 - Prime Minister Jane Tolley said in Tokyo, where she met Japan's Prime Minister Haru "
            "Endo, that it had rained.",
            "Jane Tolley",
            "New Zealand",
        ),
        (
            "President Ato Mensah of Ghana flew to Lima. With him were Trade Minister Kofi Baah and his wife.",
            "Kofi Baah",
            "Ghana",
        ),
        ("The port's manager, Bo Lind, left.", "Bo Lind", "port"),
        ("The developer's spokesman, Bo Lind, left.", "Bo Lind", "developer"),
        ("They struck at the mine. Mine manager Bo Lind left.", "Bo Lind", "mine"),
        ("Kaloko National Park reopened. The park's chief ranger, Bo Lind, left.", "Bo Lind", "Kaloko National Park"),
        ("Two vice-presidents of the club, Ann Lee and Bo Lind, left.", "Bo Lind", "club"),
        ("Mayor Ann Lee thanked the fire brigade, whose chief, Bo Lind, was glad.", "Bo Lind", "fire brigade"),
        ("The keeper of Northgate Zoo, Ann Lee, has died. Director Bo Lind wept.", "Bo Lind", "Northgate Zoo"),
        ("Their lawyer, Ann Lee of the firm Lee & Roe, spoke.", "Ann Lee", "Lee & Roe"),
    ],
)
def test_the_body_is_told_beside_the_post(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("Vice President Eva Duarte left. Club president Bo Sosa met her.", "Eva Duarte", "Club"),
        ("The Korean plant manager, Bo Lind, left.", "Bo Lind", "South Korea"),
        ("The Georgian mediator, Zurab Lordia, left.", "Zurab Lordia", "Georgia"),
        ("New Zealand pilot Bo Lind left.", "Bo Lind", "New Zealand"),
        ("Bo Lind, a Lutheran pastor, left.", "Bo Lind", "Lutheran"),
        ("Independent Cllr Bo Lind left.", "Bo Lind", "Independent"),
        ("Women's football director Eva Lind left.", "Eva Lind", "Women"),
        ("Sugar Minister Bo Lind left.", "Bo Lind", "Sugar"),
        ("Industries Minister Bo Lind left.", "Bo Lind", "Industries"),
    ],
)
def test_what_is_no_body_beside_the_post(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) not in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


def test_a_labour_minister_is_in_no_party(tmp_path: Path):
    assert not stated(tmp_path, "Labour Minister Fathima Begum will also be present.", "memberOf")


def test_a_body_behind_the_second_post_is_not_that_of_the_first(tmp_path: Path):
    text = "Bo Lind, Leader of the Opposition and head of the Rural Council, left."
    found = {one[1:] for one in stated(tmp_path, text, "holdsRole")}
    assert ("Rural Council", "head") in found
    assert ("Rural Council", "Leader of the Opposition") not in found
