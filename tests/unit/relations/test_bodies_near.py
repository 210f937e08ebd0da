"""Which body a post is of that the sentences right before it speak of, and whom a list behind a colon makes members."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_homes_of_posts import posts
from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "The Senate committee on energy heard two witnesses. Chairwoman Gail Marsh opened the session.",
            ("Gail Marsh", "Chairwoman", "committee"),
        ),
        (
            "Ordex Steel's board has sacked its finance chief. Chairwoman Thandi Moyo will run the firm for now.",
            ("Thandi Moyo", "Chairwoman", "Ordex Steel"),
        ),
        (
            "Police in Tarnow said two men had been held. A spokeswoman, Ewa Zielna, gave no names.",
            ("Ewa Zielna", "spokeswoman", "Police"),
        ),
        (
            "The Riverton Unified School District shut on Monday. A district spokesperson, Corinne Ladd, blamed ice.",
            ("Corinne Ladd", "district spokesperson", "Riverton Unified School District"),
        ),
        (
            "Police in Kandor arrested nine men. Inspector Lew Harwood said more would follow.",
            ("Lew Harwood", "Inspector", "Police"),
        ),
        (
            "The report angered the miners. The miners went home. Their spokesman, Joseph Phiri, tore it up.",
            ("Joseph Phiri", "spokesman", "miners"),
        ),
        (
            "PHOENIX, Ariz. — The hearing lasted all day. State Sen. Al Rowe heard 40 witnesses.",
            ("Al Rowe", "State Sen.", "Arizona"),
        ),
        (
            "Benin was represented by Transport Minister Alain Dossou, Togo by its works minister, Kossi Ayeva.",
            ("Kossi Ayeva", "works minister", "Togo"),
        ),
        ("The Red Cross has a new leader, Jo Webb.", ("Jo Webb", "leader", "Red Cross")),
        (
            "The World Karate Council elected Ivan Petrov president.",
            ("Ivan Petrov", "president", "World Karate Council"),
        ),
        (
            "Analyst Rita Paul at Corvo Capital said the shares were cheap.",
            ("Rita Paul", "Analyst", "Corvo Capital"),
        ),
    ],
)
def test_a_post_is_of_the_body_that_was_just_spoken_of(
    text: str, post: tuple[str, str, str | None], tmp_path: Path
) -> None:
    assert post in posts(text, tmp_path)


def test_the_members_of_a_body_do_not_own_their_convener(tmp_path: Path) -> None:
    text = "Members of the coalition Port Watch left. Their convener, Aisha Lawal, stayed."
    assert ("Aisha Lawal", "convener", "Members") not in posts(text, tmp_path)


@pytest.mark.parametrize(
    ("text", "members", "body"),
    [
        (
            "Three members of the Farmers' Union voted against the deal: Ole Strand, Kari Moen and Per Lien.",
            {"Ole Strand", "Kari Moen", "Per Lien"},
            "Farmers' Union",
        ),
        (
            "The speaker suspended three deputies of the Revival Front: Ivan Stoev, Petar Ganev and Lili Marin.",
            {"Ivan Stoev", "Petar Ganev", "Lili Marin"},
            "Revival Front",
        ),
        ("Emily Roach, now with Brackley Bees, faces Hull on Sunday.", {"Emily Roach"}, "Brackley Bees"),
        ("Christian Democratic senator Jens Kopp left.", {"Jens Kopp"}, "Christian Democratic Party"),
        ("Ann Lee was elected to the Harbour Council; Bo Lind was not.", {"Ann Lee"}, "Harbour Council"),
    ],
)
def test_members_by_a_colon_or_an_adjective(text: str, members: set[str], body: str, tmp_path: Path) -> None:
    found = stated(tmp_path, text, "memberOf")
    assert {one[0] for one in found if one[1] == body} == members


def test_who_is_counted_behind_a_colon_met_nobody(tmp_path: Path) -> None:
    text = "Two members of the Green Party voted against: Ada Klein and Bo Ruiz."
    assert stated(tmp_path, text, "attended") == set()
