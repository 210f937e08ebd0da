"""Whose officer somebody is whom another post, a part of a body or a fronted "as" stands beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


def posts(tmp_path: Path, text: str) -> set[tuple[str, ...]]:
    return stated(tmp_path, text, "holdsRole")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jean Petit, an adviser to the French president, left.", {("Jean Petit", "France", "adviser")}),
        ("Kofi Addo, a spokesman for the Ghanaian premier, left.", {("Kofi Addo", "Ghana", "spokesman")}),
        ("The aide to the Peruvian president, Olga Paz, left.", {("Olga Paz", "Peru", "aide")}),
        ("The wife of the French president, Anne Morel, left.", set()),
        ("The French president, Luc Morel, left.", {("Luc Morel", "France", "president")}),
        ("The director of Oxfam's Nairobi office, Tom Otieno, left.", {("Tom Otieno", "Oxfam", "director")}),
        ("The head of the Red Cross's delegation in Niger, Lucie Roth, left.", {("Lucie Roth", "Red Cross", "head")}),
        (
            "Health and Human Services Secretary Malek Hayes left.",
            {("Malek Hayes", "Health and Human Services", "Secretary")},
        ),
        ("The head of the Danish delegation, Ida Holm, left.", {("Ida Holm", "delegation", "head")}),
        ("As chair of the Port Board, Edna Marsh met Rita Bell.", {("Edna Marsh", "Port Board", "chair")}),
        ("The party named Rita Bell as chair of the Port Board.", {("Rita Bell", "Port Board", "chair")}),
        (
            "Ines Moyo, who holds the rotating chairmanship of the African Union, left.",
            {("Ines Moyo", "African Union", "chair")},
        ),
        ("Ines Moyo wants the chairmanship of the African Union.", set()),
        (
            "Cyrus Tamm founded the Harbour Clinic and still runs it.",
            {("Cyrus Tamm", "Harbour Clinic", "founder"), ("Cyrus Tamm", "Harbour Clinic", "head")},
        ),
        (
            "Otto Brandt is chair of Norvik. His daughter, Carla Brandt, who had been seen as his successor, left.",
            {("Otto Brandt", "Norvik", "chair")},
        ),
        (
            "Otto Brandt is chair of Norvik. Lena Fox was named as his successor.",
            {("Otto Brandt", "Norvik", "chair"), ("Lena Fox", "Norvik", "chair")},
        ),
    ],
)
def test_whose_officer_somebody_is(tmp_path: Path, text: str, expected: set[tuple[str, ...]]):
    assert posts(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As a member of the Green Party, Olaf Ek knows Rita Bell.", {("Olaf Ek", "Green Party")}),
        (
            "Thailand has sheltered people. As a member of the Arctic Union, it has endorsed the pact.",
            {("Thailand", "Arctic Union")},
        ),
        (
            "Rina Velo, a member of the centrist Path for Albania party, left.",
            {("Rina Velo", "Path for Albania party")},
        ),
    ],
)
def test_who_is_a_member_of_what_stands_first(tmp_path: Path, text: str, expected: set[tuple[str, str]]):
    assert {(one[0], one[1]) for one in stated(tmp_path, text, "memberOf")} == expected


def test_letters_are_those_of_the_body_that_the_article_names(tmp_path: Path):
    own = "The People's Rural Council won in Jamaica. The PRC leader, Gina Holt, spoke."
    assert posts(tmp_path, own) == {("Gina Holt", "People's Rural Council", "leader")}
    known = "China wants talks. The People's Rural Council met. The PRC leader, Li Wei, spoke."
    assert posts(tmp_path, known) == {("Li Wei", "China", "leader")}


def test_who_competes_alone_has_no_team_by_the_article(tmp_path: Path):
    text = (
        "Arden Rovers won on Sunday. Rovers striker Mia Fox scored. Rovers goalkeeper Ann Holt saved a penalty. "
        "Marathon runner Ida Holm, a friend of hers, was there."
    )
    found = posts(tmp_path, text)
    assert ("Mia Fox", "Arden Rovers", "striker") in found
    assert ("Ida Holm", "-", "Marathon runner") in found


def test_a_request_that_is_turned_down_brings_nobody_to_a_hearing(tmp_path: Path):
    text = (
        "The hearing opened in Lima on Monday. Judge Eva Stone adjourned it. "
        "She turned down a request by the defence to question Ida Holm."
    )
    assert "Ida Holm" not in {one[0] for one in stated(tmp_path, text, "attended")}
