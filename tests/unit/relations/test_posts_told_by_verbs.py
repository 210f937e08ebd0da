"""Posts that a verb, letters before a name or a word beside the post tell, and what they are no post of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import affirmed


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        ("PC Ravi Menon and DC Farah Munir attended the scene.", "Farah Munir", "DC"),
        ("Angharad Vaughan MS said the Senedd should act.", "Angharad Vaughan", "MS"),
        ("Aino Laine, Chargé d'affaires a.i. of Peru, spoke.", "Aino Laine", "Chargé d'affaires a.i."),
        ("The secretary-general, Ms. Aino Laine, spoke.", "Aino Laine", "secretary-general"),
        ("The foreign minister, retired general Ravi Menon, spoke.", "Ravi Menon", "general"),
        ("Ravi Menon, who plays football for Turku City, signed.", "Ravi Menon", "footballer"),
        ("Lord Menon now advises Turku Capital.", "Menon", "adviser"),
        ("A working group co-chaired by Aino Laine and Ravi Menon will report.", "Ravi Menon", "co-chair"),
        ("Aino Laine, a partner in the fund Turku Capital, led the revolt.", "Aino Laine", "partner"),
        ("The Cuban pianist and composer Ravi Menon played.", "Ravi Menon", "pianist"),
        ("Aino Laine now volunteers with the charity Turku Aid.", "Aino Laine", None),
        ('Aino Laine said Ravi Menon was a "builder".', "Ravi Menon", None),
        ("DC Comics sued Ravi Menon.", "Ravi Menon", None),
    ],
)
def test_posts_are_told_by_verbs_and_letters(tmp_path: Path, text: str, subject: str, role: str | None):
    found = {one for name, one, _ in _posts(tmp_path, text) if name == subject}
    assert found == set() if role is None else role in found


def test_what_somebody_used_to_do_is_a_former_post(tmp_path: Path):
    assert ("Ravi Menon", "coach", "former") in _posts(tmp_path, "Ravi Menon used to coach Turku Rovers.")


@pytest.mark.parametrize("text", ["His Tanzanian deputy, Ravi Menon, left.", "Ravi Menon is a Tanzanian bassoonist."])
def test_a_people_before_a_trade_or_a_deputy_is_an_origin(tmp_path: Path, text: str):
    found = [(subject, other) for name, subject, other, _ in affirmed(tmp_path, text) if name == "origin"]
    assert found == [("Ravi Menon", "Tanzania")]


def _posts(folder: Path, text: str) -> set[tuple[str, str, str]]:
    """(holder, role, status) of the posts that the text affirms."""
    return {
        (subject, details["role"], details["status"])
        for name, subject, _, details in affirmed(folder, text)
        if name == "holdsRole"
    }
