"""Posts of those whom somebody replaces, succeeds, takes over from or makes way for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import affirmed, stated


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("The new head of the World Bank is Aino Laine. She replaces Otto Berg, who left.", "Otto Berg", "World Bank"),
        ("Aino Laine was named president of the Turku Bank, succeeding Otto Berg.", "Otto Berg", "Turku Bank"),
        ("Aino Laine takes over as treasurer of the Turku Bank from Otto Berg.", "Otto Berg", "Turku Bank"),
        ("The Turku Bank's president, Otto Berg, is to retire, making way for Aino Laine.", "Aino Laine", "Turku Bank"),
        ("Otto Berg, the Turku Bank's president, was replaced by Aino Laine.", "Aino Laine", "Turku Bank"),
        ("Turku Bank president Otto Berg handed over to Aino Laine on Friday.", "Aino Laine", "Turku Bank"),
        ("Lume FC have named Aino Laine head coach. She succeeds Otto Berg.", "Otto Berg", "Lume FC"),
        ("Turku Bank appointed Aino Laine president, replacing Otto Berg.", "Otto Berg", "Turku Bank"),
        (
            "Turku Bank appointed Aino Laine as president. She will take over from Otto Berg, a lawyer, in May.",
            "Otto Berg",
            "Turku Bank",
        ),
    ],
)
def test_a_post_passes_to_whom_the_verb_says(tmp_path: Path, text: str, person: str, body: str):
    assert (person, body) in {(one[0], one[1]) for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("He replaces Turkish Hall of Famer Otto Berg, who left.", "Hall"),
        ("The striker Aino Laine replaced Eva Berg after an hour.", "Eva Berg"),
        ("Aino Laine, the Turku Bank's deputy president, is to succeed Otto Berg.", "Otto Berg"),
        ("Aino Laine replaces Otto Berg, who left to become ambassador to Peru.", "Aino Laine"),
        ("The president, Aino Laine, did not replace Otto Berg.", "Otto Berg"),
        ("The president, Aino Laine, may replace Otto Berg.", "Otto Berg"),
    ],
)
def test_a_post_does_not_pass_otherwise(tmp_path: Path, text: str, person: str):
    assert person not in {one[0] for one in stated(tmp_path, text, "holdsRole") if one[2] != "ambassador"}


@pytest.mark.parametrize(
    "text",
    ["Aino Laine is no politician.", "Under coach Aino Laine they lost."],
)
def test_what_somebody_is_not_is_no_post(tmp_path: Path, text: str):
    assert not {one[2] for one in stated(tmp_path, text, "holdsRole")} - {"coach"}


def test_who_has_left_is_a_former_one_before_the_next_comes(tmp_path: Path):
    text = "Turku Bank appointed Aino Laine as president. She will succeed Otto Berg, who resigned in May."
    found = {name: details["status"] for _, name, _, details in affirmed(tmp_path, text) if "status" in details}
    assert found == {"Aino Laine": "current", "Otto Berg": "former"}
