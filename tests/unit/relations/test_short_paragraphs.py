"""Articles of short paragraphs, as agencies and local papers write them: who speaks, and whose post it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import affirmed, stated


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The walkout was called by the Harbour Council. Rosa Mora called the police.", set()),
        ("Rosa Mora called it a disgrace. The fine was called unfair by Luis Paz.", {"Rosa Mora", "Luis Paz"}),
        ("Rosa Mora called on Luis Paz to resign. Rosa Mora had called Luis Paz twice.", {"Rosa Mora"}),
        ('Rosa Mora called referee Pekka Salo "a clown" in the tunnel.', {"Rosa Mora"}),
        ("It rained, according to a statement by Rosa Mora.", {"Rosa Mora"}),
        ("It rained, according to a report from the Turku Institute.", {"Turku Institute"}),
        ("The road was shut, according to the Red Cross report.", {"Red Cross"}),
        ("It rained, according to a book about Rosa Mora.", set()),
        ("She came at the invitation of her colleague, Rosa Mora, the foreign ministry in Turku said.", set()),
        ("They met in Turku on Sunday to talk about trade, the state news agency Lumo reported.", {"Lumo"}),
        ("Senator Luis Paz of Ohio met Rosa Mora. The Democrat said it rained.", set()),
    ],
)
def test_who_says_something_and_who_only_does(tmp_path: Path, text: str, speakers: set[str]):
    assert {one[0] for one in stated(tmp_path, text, "said")} == speakers


@pytest.mark.parametrize(
    ("text", "person", "bodies"),
    [
        (
            "The Turku Dockers Union struck on Monday. Union leader Rosa Mora spoke.",
            "Rosa Mora",
            {"Turku Dockers Union"},
        ),
        ("The Steel Union and the Dockers Union met. Union leader Rosa Mora spoke.", "Rosa Mora", {"Union"}),
        ("Elmbridge Council met on Monday. Council leader Tom Miller lost.", "Tom Miller", {"Elmbridge Council"}),
        ("Labour group leader Tom Miller spoke.", "Tom Miller", {"Labour Party"}),
        ("The Green group leader, Tom Miller, spoke.", "Tom Miller", {"Green Party"}),
        ("Reporters Without Borders' Sweden chair, Aino Laine, spoke.", "Aino Laine", {"Reporters Without Borders"}),
        (
            "Amnesty International's southern Africa director, Aino Laine, spoke.",
            "Aino Laine",
            {"Amnesty International"},
        ),
        ("Nepali Congress president Hari Basnet and CPN leader Maya Lama met.", "Hari Basnet", {"Nepali Congress"}),
        ("Floods hit the town of Oulainen. The town's mayor, Aino Laine, spoke.", "Aino Laine", {"Oulainen"}),
        ("LIMA — Floods hit the city of Piura in Peru. The city's mayor, Rosa Mora, left.", "Rosa Mora", {"Piura"}),
        ("Teachers in Benue State struck. Governor Simon Agba spoke in Makurdi.", "Simon Agba", {"Benue"}),
        ("Rosa Mora, who was until last month director at the Turku Museum, left.", "Rosa Mora", {"Turku Museum"}),
        ("Rosa Mora, until recently head of the Turku Museum, left.", "Rosa Mora", {"Turku Museum"}),
        ("Luis Paz was sworn in as governor of the Colombian department of Antioquia.", "Luis Paz", {"Antioquia"}),
        ("Insp Gwen Miller of South Wales Police spoke.", "Gwen Miller", {"South Wales Police"}),
        ("The council's executive member for health, Tom Miller, spoke.", "Tom Miller", {"council"}),
    ],
)
def test_whose_post_it_is(tmp_path: Path, text: str, person: str, bodies: set[str]):
    assert {one[1] for one in stated(tmp_path, text, "holdsRole") if one[0] == person} == bodies


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("She met army chief Gen. Yasir Kamal.", {"army chief", "Gen."}),
        ("Army chief of staff Lt. Gen. Yasir Kamal left.", {"Army chief of staff", "Lt. Gen."}),
        ("Additional Commissioner of Police Yasir Kamal left.", {"Additional Commissioner of Police"}),
        ("Leader of Opposition Yasir Kamal left.", {"Leader of Opposition"}),
        ("Brandt met the grid operator, Stromnetz Spree, on Monday.", set()),
        ("Malawi: Teachers Reject Pay Offer\nTeachers in Malawi rejected the offer on Monday.", set()),
        ("Ghana: Nurses Suspend Strike After Talks\nNurses in Ghana returned to work on Monday.", set()),
    ],
)
def test_which_posts_are_told(tmp_path: Path, text: str, roles: set[str]):
    assert {one[2] for one in stated(tmp_path, text, "holdsRole")} == roles


def test_who_dismisses_claims_keeps_the_post(tmp_path: Path):
    found = affirmed(tmp_path, 'Police commander Joseph Mutua dismissed the claims as "rumours".')
    assert [details["status"] for name, _, _, details in found if name == "holdsRole"] == ["current"]


def test_a_successor_of_one_who_left_has_the_post(tmp_path: Path):
    text = (
        "A Brazilian judge on Friday acquitted former planning minister Luis Paz of fraud. Paz, 67, wept. "
        "His successor at the ministry, Rosa Mora, was convicted last year."
    )
    found = affirmed(tmp_path, text)
    assert {(who, one["status"]) for name, who, _, one in found if name == "holdsRole" and who == "Rosa Mora"} == {
        ("Rosa Mora", "current")
    }


def test_the_delegation_led_by_somebody_only_plans_to_meet(tmp_path: Path):
    text = "The delegation, led by Archbishop Samuel Majak, will meet Gen. Peter Riek in Juba, the council said."
    found = [one for one in affirmed(tmp_path, text) if one[0] == "attended"]
    assert {(who, details["status"]) for _, who, _, details in found} == {
        ("Samuel Majak", "planned"),
        ("Peter Riek", "planned"),
    }


def test_signing_for_a_party_makes_nobody_its_member(tmp_path: Path):
    text = "Nepali Congress president Hari Basnet and CPN leader Maya Lama signed for their parties."
    assert {one[:2] for one in stated(tmp_path, text, "memberOf")} <= {("Hari Basnet", "Nepali Congress")}


def test_the_country_that_a_leader_leads_is_no_origin(tmp_path: Path):
    text = "The Chilean leader, Rosa Mora, left. Its Peruvian director, Luis Paz, spoke."
    assert {one[0] for one in stated(tmp_path, text, "origin")} == {"Luis Paz"}


def test_who_is_behind_the_second_by_comes_too(tmp_path: Path):
    text = (
        "The minister, Ama Darko, will be accompanied to the talks in Lome by Kofi Addo, the deputy minister, and by "
        "navy chief Rear Admiral Yaw Boateng, her office said."
    )
    assert "Yaw Boateng" in {one[0] for one in stated(tmp_path, text, "attended")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mr Verne told BFM television that it rained.", "BFM television"),
        ("Ms Orr told Okapi radio that it snowed.", "Okapi radio"),
    ],
)
def test_a_station_is_named_with_its_television(tmp_path: Path, text: str, told: str):
    assert {one[1] for one in stated(tmp_path, text, "told")} == {told}


def test_the_place_of_what_was_is_not_that_of_what_is_to_come(tmp_path: Path):
    text = "Rosa Mora met Luis Paz in Lima on Monday and will hold talks with Ana Ruiz on Friday."
    assert len(stated(tmp_path, text, "heldIn")) == 1


def test_an_international_of_a_part_of_a_country_is_from_there(tmp_path: Path):
    assert ("Craig Laing", "Scotland", "nationality") in stated(
        tmp_path, "He will compete with Scotland international Craig Laing for the spot.", "origin"
    )
