"""The body of a post by what the article says elsewhere: on its line, of its team, county or region."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "Tarrant County will pay. Sheriff Doug Amos agreed. The Tarrant County Board meets in May.",
            "Doug Amos",
            "Tarrant County",
        ),
        ("Peru's water minister flew home. The minister, Hanan Saadi, said nothing.", "Hanan Saadi", "Peru"),
        (
            "The Rail Workers Union will strike. General secretary Phil Hartigan left.",
            "Phil Hartigan",
            "Rail Workers Union",
        ),
        ("Peru was away. Madagascar was represented by Prime Minister Haja Rakoto.", "Haja Rakoto", "Madagascar"),
        ("National Rail Safety Board Chair Renee Tolliver opened it.", "Renee Tolliver", "National Rail Safety Board"),
        ("Councillors in Otley met. Cllr Pam Tranter objected.", "Pam Tranter", "Otley"),
    ],
)
def test_a_post_is_in_the_body_that_the_article_speaks_of(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


def test_each_line_of_a_list_has_the_country_it_begins_with(tmp_path: Path):
    text = "Who came:\n\nPeru — Prime Minister Ana Ruiz.\nChile — Interior Minister Tom Miller.\n"
    found = {one[:2] for one in stated(tmp_path, text, "holdsRole")}
    assert {("Ana Ruiz", "Peru"), ("Tom Miller", "Chile")} <= found


def test_a_mayor_is_not_of_the_state_before(tmp_path: Path):
    found = stated(tmp_path, "In Ohio, Mayor Jane Miller left.", "holdsRole")
    assert ("Jane Miller", "Ohio", "Mayor") not in found


def test_who_is_described_by_a_party_is_no_member(tmp_path: Path):
    assert not stated(tmp_path, "Jane Miller, a critic of the Green Party, left.", "memberOf")
    assert not stated(tmp_path, "She is a nurse. Jane Miller belonged to no party.", "memberOf")
