"""Posts, memberships and bodies that stand beside a name, behind a described body or in the sentence before."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("Aino Laine, curator of prints at the Turku Museum, spoke.", "Aino Laine", "Turku Museum"),
        ("Aino Laine, director of the sponsor, Turku Bank, spoke.", "Aino Laine", "Turku Bank"),
        ("Aino Laine, head of the regional airline, Turku Air, spoke.", "Aino Laine", "Turku Air"),
        (
            "Aino Laine, a deputy secretary in the Agriculture Department, spoke.",
            "Aino Laine",
            "Agriculture Department",
        ),
        ("She arrived with the head of the coast guard, Vice Admiral Pekka Salo.", "Pekka Salo", "coast guard"),
        ("One of them, Ravi Menon, is now treasurer of the Kochi Trust.", "Ravi Menon", "Kochi Trust"),
        ("The Peruvian and Chilean presidents, Ana Ruiz and Jorge Soto, met.", "Ana Ruiz", "Peru"),
        ("The Peruvian and Chilean presidents, Ana Ruiz and Jorge Soto, met.", "Jorge Soto", "Chile"),
        (
            "Peru's president, Ana Ruiz, thanked her Chilean and Bolivian counterparts, Jorge Soto and Luis Paz.",
            "Luis Paz",
            "Bolivia",
        ),
        (
            "Teachers across Kenya left. President Amina Juma called her Ugandan counterpart, Okello Obbo.",
            "Amina Juma",
            "Kenya",
        ),
        (
            "Teachers across Kenya left. Finance Minister Amina Juma quit over a loan from China.",
            "Amina Juma",
            "Kenya",
        ),
        (
            "Rosa Mora was the first finance minister of Bolivia. She fell out with Prime Minister Luis Paz.",
            "Luis Paz",
            "Bolivia",
        ),
        (
            "Ann Lee travels to Kingston, Jamaica, for a fair hosted by Prime Minister Everton Hay.",
            "Everton Hay",
            "Jamaica",
        ),
    ],
)
def test_a_post_has_the_body_beside_it(tmp_path: Path, text: str, subject: str, body: str):
    found = {one[1] for one in stated(tmp_path, text, "holdsRole") if one[0] == subject and one[2] != "Vice Admiral"}
    assert found == {body}


def test_a_provincial_minister_is_of_no_country(tmp_path: Path):
    found = stated(
        tmp_path, "The provincial minister of health, Ann Lee, flew to Manila, the Philippines.", "holdsRole"
    )
    assert all(one[1] != "Philippines" for one in found)


def test_what_is_listed_behind_a_described_body_is_not_that_body(tmp_path: Path):
    found = stated(tmp_path, "Aino Laine, mayor of the town, Turku Bank and others signed.", "holdsRole")
    assert all(one[1] != "Turku Bank" for one in found)


def test_a_counterpart_of_a_host_is_no_host(tmp_path: Path):
    text = (
        "President Ana Ruiz of Peru, the host, thanked her Chilean and Bolivian counterparts, Jorge Soto and Luis Paz."
    )
    assert {one[2].lower() for one in stated(tmp_path, text, "holdsRole") if one[0] == "Luis Paz"} == {"president"}


def test_who_is_to_replace_an_officer_is_of_no_other_country(tmp_path: Path):
    text = (
        "Teachers across Kenya left. Kenya's prime minister, Joe Otieno, resigned. The Kenyan army and Kenyan police "
        "waited. Uganda's army, and its police in Uganda, watched. "
        "Amina Juma becomes acting prime minister."
    )
    assert all(one[1] != "Uganda" for one in stated(tmp_path, text, "holdsRole"))


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("The Oslo Panel will report in May. Its members are Ann Lee, a judge, and Bo Lind.", "Bo Lind", "Oslo Panel"),
        ("The jury met on Monday. Its members include Ann Lee and Bo Lind.", "Bo Lind", "jury"),
        ("Ann Lee entered parliament in 2016.", "Ann Lee", "parliament"),
        ("Ann Lee won a seat on Oslo City Council in 2016.", "Ann Lee", "Oslo City Council"),
        ("Bo Lind scored the winner for FC Turku.", "Bo Lind", "FC Turku"),
        ("The Oslo Union is affiliated to the Trades Union Congress.", "Oslo Union", "Trades Union Congress"),
    ],
)
def test_who_belongs_to_what(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {(one[0], one[1]) for one in stated(tmp_path, text, "memberOf")}


@pytest.mark.parametrize(
    "text",
    [
        "The council set up an inquiry panel on Monday. Its members include Ann Lee and Bo Lind.",
        "The family moved north. Its members were Ann Lee and Bo Lind.",
        "Ann Lee entered the company in 2016.",
        "Ann Lee entered the parliament building at noon.",
    ],
)
def test_who_belongs_to_nothing_that_is_told(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "memberOf")
