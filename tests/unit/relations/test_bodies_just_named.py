"""Bodies told right before a post, and what only looks like one: arms, streets, the party of the next of a list."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


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
