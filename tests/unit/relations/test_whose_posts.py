"""Whose a post is: countries told by names, chambers, courts, titles whole, some of several told before."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "The Peruvian Rail Union met the Peruvian Fund and the Bank of Peru. Finance Minister Tom Cole left.",
            "Tom Cole",
            "Peru",
        ),
        ("She flew to Accra on Monday. She was received by President Kofi Darko.", "Kofi Darko", "Ghana"),
        ("German MEP Karla Vogt said it was late.", "Karla Vogt", "European Parliament"),
        ("TD Brian Foley backed it.", "Brian Foley", "Dáil Éireann"),
        ("SALEM, Ore. — Rep. Dana Cole spoke in the Legislature. Oregon votes.", "Dana Cole", "Oregon"),
        ("The high court in Windhoek sat. Judge Peter Malan will rule.", "Peter Malan", "high court"),
        ("Jo Park, Chief of Staff, Peruvian Defence Force, spoke.", "Jo Park", "Defence Force"),
        ("Dr Helen Marr, Head of Mission, Red Cross Sudan, spoke.", "Helen Marr", "Red Cross"),
        ("Tembo Phiri lectures in law at the University of Tembeka.", "Tembo Phiri", "University of Tembeka"),
        (
            "The engineer Hugo Paz and a delegate of the Red Cross, Anna Keller, flew home.",
            "Anna Keller",
            "Red Cross",
        ),
    ],
)
def test_a_post_has_the_body_that_the_words_around_it_tell(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The Senate Finance Committee met. Speaker Kwame Boadu left.", "Kwame Boadu"),
        ("The Durban High Court sat. A retired magistrate, Leo Banda, watched.", "Leo Banda"),
        ("The president of the Republic, Paul Mbarga, signed it.", "Paul Mbarga"),
        ("The restaurant owner Maura Gil objected.", "Maura Gil"),
        ("Somali American organizer Hodan Ali spoke.", "Hodan Ali"),
        ("Minister for Justice Aoife Burke defended it. The High Court sat.", "Aoife Burke"),
    ],
)
def test_a_post_has_no_body_that_is_only_named_beside_it(tmp_path: Path, text: str, subject: str):
    assert {one[1] for one in stated(tmp_path, text, "holdsRole") if one[0] == subject} == {"-"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Council appointed realtor Tom Ng and retired teacher Bev Lane to the board.", ("Tom Ng", "teacher")),
        ("The club named swimmer Lea Moraa and sprinter Tom Kip.", ("Tom Kip", "swimmer")),
        ("The engineer Hugo Paz and a delegate of the fund, Anna Keller, left.", ("Anna Keller", "engineer")),
    ],
)
def test_a_title_is_that_of_the_name_behind_it(tmp_path: Path, text: str, wrong: tuple[str, str]):
    assert wrong not in {(one[0], one[2]) for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "post", "people"),
    [
        ("Four judges sat. Two of them, Mary Otieno and John Kilonzo, left.", "judge", {"Mary Otieno", "John Kilonzo"}),
        (
            "Five councillors objected. Two of them, Ann Cole and Bo Ek, left. The others were Tom Moe and Ida Fox.",
            "councillor",
            {"Ann Cole", "Bo Ek", "Tom Moe", "Ida Fox"},
        ),
        ("Two former ministers spoke. They were Ana Prieto and Luis Soto.", "minister", {"Ana Prieto", "Luis Soto"}),
    ],
)
def test_some_of_several_are_what_those_are(tmp_path: Path, text: str, post: str, people: set[str]):
    assert {one[0] for one in stated(tmp_path, text, "holdsRole") if one[2] == post} == people


@pytest.mark.parametrize(
    "text",
    [
        "Five coaches rested. Two of the boys, Tim Hall and Ned Hall, won.",
        "Two firefighters were hurt. They are well, Tim Wu said.",
        "A third of the pupils left with 22 guests. One of them, Yusuf Rahim, stayed.",
    ],
)
def test_who_is_named_behind_others_is_none_of_them(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "holdsRole")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rep. Dana Cole, D-Salem, spoke.", ("Dana Cole", "Democratic Party")),
        ("Ida Fox (R-Moscow) spoke.", ("Ida Fox", "Republican Party")),
        ("Sara Moe trains with AC Vento.", ("Sara Moe", "AC Vento")),
        ("Mara Lenko, who bowls for Surrey Stars, left.", ("Mara Lenko", "Surrey Stars")),
    ],
)
def test_members_by_letters_and_by_what_they_do(tmp_path: Path, text: str, claim: tuple[str, str]):
    assert claim in {one[:2] for one in stated(tmp_path, text, "memberOf")}
