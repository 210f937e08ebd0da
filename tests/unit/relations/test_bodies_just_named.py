"""Bodies told right before a post, and what only looks like one: arms, streets, the party of the next of a list."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import affirmed, stated


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "The bridge was built by Ordex Works, a company based in Basel. Its chairman, Bo Lind, left the country.",
            "Bo Lind",
            "Ordex Works",
        ),
        (
            "Delegates of the People's Forum met on Saturday. Party chairman Bo Lind opened the congress.",
            "Bo Lind",
            "People's Forum",
        ),
        ("Ann Lee runs Blue Reef Shipping. The firm's founder, Bo Lind, was glad.", "Bo Lind", "Blue Reef Shipping"),
        ("Peru's parliament elected Ann Lee as president.", "Ann Lee", "Peru"),
        ("Dan Reed, coach of Premier League side Austin Wolves, left.", "Dan Reed", "Austin Wolves"),
        ("Lawyer Ann Lee, who represents Bo Lind, said no.", "Ann Lee", "Bo Lind"),
        ("POKHARA, March 4 — It rained. The transport minister, Kamal Thapa, spoke.", "Kamal Thapa", "Nepal"),
        (
            "Chamber Votes\n\nPokhara | 4 March\n\nIt rained. Transport Minister Kamal Thapa left Pokhara.",
            "Kamal Thapa",
            "Nepal",
        ),
    ],
)
def test_the_body_just_named_is_that_of_the_post(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("Bo Lind, a 34-year-old artillery officer, said no.", "Bo Lind", "artillery"),
        ("Mayor Bo Lind wants to close the Elm Street shelter.", "Bo Lind", "Elm Street"),
        ("Rep. Bo Lind (R-Texas) and Rep. Ann Lee (D-N.M.) left.", "Ann Lee", "Texas"),
        ("Ann Lee joined the Labour Party as a student.", "Ann Lee", "Labour Party"),
        (
            "Ann Lee spoke to the Senate Agriculture Committee. Agriculture Secretary Bo Lind is next.",
            "Bo Lind",
            "Senate Agriculture Committee",
        ),
        ("Ordex Works and Lume Steel met. The company's founder, Bo Lind, was glad.", "Bo Lind", "Lume Steel"),
        ("The Ordex Alliance sued the group. Its founder, Bo Lind, was glad.", "Bo Lind", "group"),
    ],
)
def test_what_is_no_body_of_the_post(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) not in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


def test_the_party_in_brackets_is_of_the_name_before_it(tmp_path: Path):
    found = {one[:2] for one in stated(tmp_path, "Rep. Bo Lind (R-Texas) and Rep. Ann Lee (D-N.M.) left.", "memberOf")}
    assert found == {("Bo Lind", "Republican Party"), ("Ann Lee", "Democratic Party")}


def test_a_former_post_is_not_what_somebody_is_named(tmp_path: Path):
    text = "Former Liverpool captain Bo Lind has been named head coach."
    assert ("Bo Lind", None) not in {one[:2] for one in stated(tmp_path, text, "holdsRole") if "captain" in str(one)}


def test_each_of_those_called_by_their_people_is_from_there(tmp_path: Path):
    found = {one[:2] for one in stated(tmp_path, "Spaniards Ana Ruiz and Luis Gil won the race.", "origin")}
    assert {("Ana Ruiz", "Spain"), ("Luis Gil", "Spain")} <= found


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("The Lind Philharmonic fell silent. The orchestra's manager, Ann Lee, wept.", "Ann Lee", "Lind Philharmonic"),
        (
            "Weston Bank named Ida Ray director. She came from the insurer Northmark.\n"
            "The lender's chairman, Bo Lind, knew her.",
            "Bo Lind",
            "Weston Bank",
        ),
        (
            "The National Teachers' Syndicate (SNP) went on strike. Ann Lee, a spokeswoman for the SNP, said so.",
            "Ann Lee",
            "National Teachers' Syndicate",
        ),
        ("Weston Hospital is full. Hospital spokeswoman Ann Lee said so.", "Ann Lee", "Weston Hospital"),
        ("Lume Rovers lost. The club doctor, Ann Lee, left.", "Ann Lee", "Lume Rovers"),
        ("Engineer Ann Lee from the charity Mostpro spoke.", "Ann Lee", "Mostpro"),
        ("Geologist Ann Lee, from the University of Lind, left.", "Ann Lee", "University of Lind"),
        ("Helixa Pharma has stopped a trial. Finance director Dr Ann Lee said so.", "Ann Lee", "Helixa Pharma"),
        ("A spokeswoman for the justice ministry, Ann Lee, left.", "Ann Lee", "justice ministry"),
        ("Ann Lee has been rector of the seminary in Turo since 2016.", "Ann Lee", "seminary"),
        ("Ann Lee, until recently director of the Red Cross, left.", "Ann Lee", "Red Cross"),
        ("The chairman of the jury, the French miller Bo Lind, praised its crust.", "Bo Lind", "jury"),
        ("The Climbing Federation met. Bo Lind, president since 2016, will stay.", "Bo Lind", "Climbing Federation"),
        ("The Red Cross has made Ann Lee, a lawyer from Kent, its treasurer.", "Ann Lee", "Red Cross"),
        ("The chief executive of Ordex resigned. Ann Lee had led the company for years.", "Ann Lee", "Ordex"),
    ],
)
def test_a_body_told_in_other_words_is_that_of_the_post(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "A clinic burnt down. Doctors of Weston Hospital came. The clinic's owner, Bo Lind, wept.",
            "Bo Lind",
            "Weston",
        ),
        ("Inmates of Lind Prison froze. Ombudsman Ann Lee said so.", "Ann Lee", "Lind Prison"),
        ("Harvest Trust gave the maize. Chief Mwanza lent the land.", "Mwanza", "Harvest Trust"),
        ("The governor of the islands, Ann Lee, left Peru.", "Ann Lee", "Peru"),
        ("The World Bank met. Its vice-president for Europe, Ann Lee, left.", "Ann Lee", "Europe"),
        ("Nurse manager Ann Lee left.", "Ann Lee", "Nurse"),
        ("Bo Lind was succeeded by Ida Ray, a director of the Red Cross.", "Bo Lind", "Red Cross"),
        ("The European Parliament voted. Parliament speaker Ann Lee left.", "Ann Lee", "European Parliament"),
        ("Labour minister Ann Lee left.", "Ann Lee", "Labour Party"),
    ],
)
def test_what_is_spoken_of_beside_a_post_is_not_its_body(tmp_path: Path, text: str, subject: str, body: str):
    assert not [one for one in stated(tmp_path, text, "holdsRole") if one[0] == subject and body in str(one[1])]


@pytest.mark.parametrize(
    ("text", "body", "status"),
    [
        ("Ann Lee was named acting director of the Red Cross.", "Red Cross", "acting"),
        ("Ordex named Ann Lee interim chief executive.", "Ordex", "acting"),
        ("The Red Cross named Ann Lee its interim director.", "Red Cross", "acting"),
        ("Ann Lee was mayor of Paris and is now director of the Red Cross.", "Red Cross", "current"),
        ("Ann Lee was named director of the Red Cross.", "Red Cross", "current"),
    ],
)
def test_a_posts_own_words_and_verb_say_whether_it_is_held(tmp_path: Path, text: str, body: str, status: str):
    found = {other: details["status"] for name, _, other, details in affirmed(tmp_path, text) if name == "holdsRole"}
    assert found[body] == status


def test_who_is_named_as_somebody_is_described_and_does_not_name_himself(tmp_path: Path):
    text = "The union's secretary, Bo Lind, named the player as Ann Lee, an Israeli."
    found = stated(tmp_path, text, "holdsRole")
    assert ("Bo Lind", "union", "secretary") in found
    assert {one[2] for one in found if one[0] == "Ann Lee"} == {"player"}
    assert not [one for one in found if one[0] == "Bo Lind" and one[2] == "player"]


def test_who_is_told_aside_of_somebody_chosen_has_that_trade_in_no_body(tmp_path: Path):
    found = stated(tmp_path, "Congress named Ann Lee, a Peruvian physicist, its president.", "holdsRole")
    assert found == {("Ann Lee", "Congress", "president"), ("Ann Lee", "-", "physicist")}
