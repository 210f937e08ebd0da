"""Clubs and parties of those who move between them, and people who are told of by what they do."""

from pathlib import Path

import pytest

from tests.unit.relations.test_loose_wordings import stated
from tests.unit.relations.test_roles import affirmed


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ana Brito swaps Slovan Trnice for Hanko IK.", ("memberOf", "Ana Brito", "Hanko IK", "-")),
        ("Ana Brito swaps Slovan Trnice for Hanko IK.", ("memberOf", "Ana Brito", "Slovan Trnice", "former")),
        ("Ana Brito signed a new three-year deal at Hanko IK.", ("memberOf", "Ana Brito", "Hanko IK", "-")),
        ("Hanko IK completed the signing of Ana Brito on Friday.", ("memberOf", "Ana Brito", "Hanko IK", "-")),
        ("Ana Brito began her career at Slovan Trnice.", ("memberOf", "Ana Brito", "Slovan Trnice", "former")),
        ("Ana Brito was called up by Portugal in May.", ("memberOf", "Ana Brito", "Portugal", "-")),
        ("Ana Brito won the cup with Hanko IK in 2019.", ("memberOf", "Ana Brito", "Hanko IK", "-")),
        (
            "Police arrested Rui Sison, 45, a former mayor of Bacoor.",
            ("holdsRole", "Rui Sison", "Bacoor", "former"),
        ),
        ("Ana Brito was poached from Hanko IK in May.", ("memberOf", "Ana Brito", "Hanko IK", "former")),
        (
            "Malik Boateng left. The 22-year-old left-back joins Hanko IK.",
            ("memberOf", "Malik Boateng", "Hanko IK", "-"),
        ),
        (
            "Ana Costa leads the fund. The economist joined the Green Party.",
            ("memberOf", "Ana Costa", "Green Party", "-"),
        ),
    ],
)
def test_who_plays_where(text: str, claim: tuple[str, ...], tmp_path: Path):
    assert claim in stated(tmp_path, text)


def test_an_occupation_of_which_another_was_told_is_somebody_else(tmp_path: Path):
    found = stated(tmp_path, "Ana Costa, a nurse, leads the fund. The economist joined the Green Party.")
    assert not [claim for claim in found if claim[0] == "memberOf"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ana Dorr and Peter Lund run the Lind Museum.", ("holdsRole", "Peter Lund", "Lind Museum", "head")),
        (
            "Ana Dorr and Peter Lund met the governor. They belong to the Green Party.",
            ("memberOf", "Ana Dorr", "Green Party", "-"),
        ),
    ],
)
def test_two_of_whom_the_sentence_before_tells(text: str, claim: tuple[str, ...], tmp_path: Path):
    found = stated(tmp_path, text)
    assert claim in found
    assert not [one for one in found if one[3] == "former"]


def test_they_are_not_taken_for_some_of_several(tmp_path: Path):
    found = stated(tmp_path, "Ana Dorr praised the nurses and Peter Lund. They belong to the Green Party.")
    assert not [one for one in found if one[0] == "memberOf"]


@pytest.mark.parametrize(
    ("text", "happening"),
    [
        ("Ana Brito won bronze at the European Championships in Split.", "European Championships"),
        ("Ana Brito represented Chile at the Olympics in 2016.", "Olympics"),
        ("Ana Brito left Honduras with the caravan in October.", "caravan"),
        ("One of the migrants in the caravan, Ana Brito, was tired.", "caravan"),
    ],
)
def test_who_takes_part(text: str, happening: str, tmp_path: Path):
    assert ("participatesIn", "Ana Brito", happening, "-") in stated(tmp_path, text)


def test_who_watches_takes_no_part(tmp_path: Path):
    found = stated(tmp_path, "Ana Brito watched the World Cup on television.")
    assert not [one for one in found if one[0] == "participatesIn"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Lawyers for Lima resident Bo Lind asked a judge on Monday to throw it out.", "holdsRole"),
        ("Bo Lind will report to co-founder Elena Conti.", "told"),
    ],
)
def test_what_is_not_said_of_a_name(text: str, relation: str, tmp_path: Path):
    assert not [one for one in stated(tmp_path, text) if one[0] == relation and one[1] == "Bo Lind"]


def test_whom_an_athlete_or_writer_runs_or_writes_for_is_where_she_comes_from(tmp_path: Path):
    assert ("origin", "Ana Brito", "Peru", "-") in stated(tmp_path, "Sprinter Ana Brito of Peru withdrew.")
    assert not [one for one in stated(tmp_path, "Foreign Minister Ana Brito of Peru left.") if one[0] == "origin"]


def test_the_two_leaders_are_those_who_lead(tmp_path: Path):
    text = (
        "Peru's President Li Moreno arrived on Thursday. Chile's leader, Kim Soto, greeted him. "
        "Foreign Minister Bo Lind and the poet Ann Lee waved. The two leaders will hold talks on Friday."
    )
    assert {one[1] for one in stated(tmp_path, text) if one[0] == "attended"} == {"Li Moreno", "Kim Soto"}


@pytest.mark.parametrize("post", ["director", "manager", "chief executive", "CEO"])
def test_no_country_has_a_manager(post: str, tmp_path: Path):
    found = stated(tmp_path, f"Greek {post} Ana Brito left.")
    assert found == {("holdsRole", "Ana Brito", "-", post), ("origin", "Ana Brito", "Greece", "-")}


@pytest.mark.parametrize(
    ("text", "holder", "other"),
    [
        ("A spokesman for President Felix Amani, Tina Salam, said no.", "Tina Salam", "Felix Amani"),
        ("A lawyer for Bo Lind, Ann Lee, objected.", "Ann Lee", "Bo Lind"),
        ("A deputy to Governor Bo Lind, Ann Lee, objected.", "Ann Lee", "Bo Lind"),
    ],
)
def test_of_two_names_the_second_is_the_officer(text: str, holder: str, other: str, tmp_path: Path):
    assert [one for one in stated(tmp_path, text) if one[:3] == ("holdsRole", holder, other)]


def test_the_lawyer_of_two_is_no_lawyer_of_their_party(tmp_path: Path):
    text = "Javier Duart and Ann Lee belong to the Green Party. Their lawyer, Bo Lind, did not answer."
    assert ("holdsRole", "Bo Lind", "-", "lawyer") in stated(tmp_path, text)


def test_the_present_of_next_week_is_still_to_come(tmp_path: Path):
    held = [
        one for one in affirmed(tmp_path, "Ann Lee flies to Lima next week to meet Bo Lind.") if one[0] == "attended"
    ]
    assert {(one[1], one[3]["status"]) for one in held} == {("Ann Lee", "planned"), ("Bo Lind", "planned")}


def test_two_defence_ministers_are_not_of_one_country(tmp_path: Path):
    found = stated(tmp_path, "Defence ministers Ann Lee and Bo Lind signed an accord in Peru.")
    assert {one[2] for one in found if one[0] == "holdsRole"} == {"-"}
