"""Posts in reshuffles, councils and parties: who is named, dropped, has just begun, and whose seat it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import affirmed, stated


@pytest.mark.parametrize(
    ("text", "person", "role", "status"),
    [
        ("The president named Lina Saleh health minister.", "Lina Saleh", "health minister", "current"),
        (
            "President Omar Haddad on Monday named lawyer Lina Saleh as interior minister.",
            "Lina Saleh",
            "interior minister",
            "current",
        ),
        ("The party named Lina Saleh its leader in place of Omar Haddad.", "Omar Haddad", "leader", "former"),
        (
            "The president named Lina Saleh as health minister to replace Eva Berg.",
            "Eva Berg",
            "health minister",
            "former",
        ),
        ("The premier dropped Health Minister Eva Berg.", "Eva Berg", "Health Minister", "former"),
        ("Health Minister Eva Berg was replaced by Lina Saleh.", "Eva Berg", "Health Minister", "former"),
        ("Lina Saleh became mayor of Leeds in May.", "Lina Saleh", "mayor", "current"),
        ("Lina Saleh becomes minister of justice.", "Lina Saleh", "minister of justice", "current"),
        ("Four-term lawmaker Lina Saleh left.", "Lina Saleh", "lawmaker", "current"),
    ],
)
def test_what_a_reshuffle_gives_and_takes(tmp_path: Path, text: str, person: str, role: str, status: str):
    found = {(one[1], one[3]["role"], one[3]["status"]) for one in affirmed(tmp_path, text) if "role" in one[3]}
    assert (person, role, status) in found


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        (
            "President Omar Haddad on Monday named lawyer Lina Saleh as interior minister.",
            "Omar Haddad",
            "interior minister",
        ),
        ("The prime minister sacked Finance Minister Omar Haddad on Monday.", "Omar Haddad", "prime minister"),
        ("The president named Lina Saleh as health minister to replace Eva Berg.", "Lina Saleh", "president"),
    ],
)
def test_who_gives_a_post_does_not_get_it(tmp_path: Path, text: str, person: str, role: str):
    assert (person, role) not in {(one[0], one[2]) for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (
            "Lume city council met. Councillor Eva Berg of the New Civic Congress presented it.",
            "Eva Berg",
            "Lume city council",
        ),
        ("Councillors in the Kenyan county of Nyeri impeached Governor Omar Haddad.", "Omar Haddad", "Nyeri"),
        ("Tom Reiter of the Liberals and Labour leader Eva Berg attended the talks.", "Eva Berg", "Labour Party"),
    ],
)
def test_whose_the_seat_is(tmp_path: Path, text: str, person: str, body: str):
    assert {one[1] for one in stated(tmp_path, text, "holdsRole") if one[0] == person} == {body}


def test_a_party_beside_a_title_in_capitals(tmp_path: Path):
    text = "Conor Daly, a Fianna Fáil TD for Galway West, was appointed in June."
    assert ("Conor Daly", "Fianna Fáil") in {one[:2] for one in stated(tmp_path, text, "memberOf")}
