"""Which country, town or firm a post is of whose title names none, by what the article opens with."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.pipeline import extract
from kg.settings import Settings


def posts(text: str, folder: Path) -> set[tuple[str, str, str | None]]:
    path = folder / "case.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings())
    names = {chain.id: chain.name for chain in extraction.chains}
    return {
        (names[one.subject], dict(one.qualifiers)["role"], names.get(one.object or ""))
        for one in extraction.claims
        if "role" in dict(one.qualifiers)
    }


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "The Dáil passed the bill on Thursday. Housing Minister Niamh Tully welcomed it. French senator Luc Perrin "
            "watched from the gallery.",
            ("Niamh Tully", "Housing Minister", "Ireland"),
        ),
        (
            "Tampere's city council agreed on Monday to sell the pier. Mayor Jill Trask abstained.",
            ("Jill Trask", "Mayor", "Tampere"),
        ),
        (
            "Workers at Ordex Resources went on strike on Tuesday. Chief executive Ingrid Strand told reporters that "
            "the mine would close.",
            ("Ingrid Strand", "Chief executive", "Ordex Resources"),
        ),
        (
            "LIMA, Peru - Rescuers searched the rubble. Defense Minister Gen. Ramiro Quesada flew to the area.",
            ("Ramiro Quesada", "Defense Minister", "Peru"),
        ),
        ("European Commissioner Anna Kos met miners.", ("Anna Kos", "Commissioner", "European Commission")),
    ],
)
def test_the_opening_tells(text: str, post: tuple[str, str, str], tmp_path: Path):
    assert post in posts(text, tmp_path)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Eva Lund, the first African finance minister to chair the fund, died on Monday.", "Eva Lund"),
        (
            "A bill on barns passed on Thursday. Housing Minister Niamh Tully welcomed it. Debate took nine hours. "
            "It was hot. The French senator Luc Perrin watched from the gallery.",
            "Niamh Tully",
        ),
    ],
)
def test_no_continent_and_no_guest_has_the_post(text: str, name: str, tmp_path: Path):
    assert {body for person, _, body in posts(text, tmp_path) if person == name} == {None}


def test_the_company_is_the_only_body_named_so_far(tmp_path: Path):
    text = (
        'Shares in Ordex Metals fell on Tuesday. "We are not for sale," said chief executive Ingrid Strand. The '
        "company's finance director, Mona Reyes, said nothing."
    )
    assert ("Mona Reyes", "finance director", "Ordex Metals") in posts(text, tmp_path)
