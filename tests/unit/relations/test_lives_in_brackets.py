"""What brackets behind a name tell of a life is no dateline and no other name."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.pipeline import extract
from kg.settings import Settings


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Betty Bowman (July 30, 1911 – September 12, 2007) was an American painter who drew barns.", "United States"),
        ("Jean Mabiala (born 1935 Brazzaville, died 2009) was a saxophonist. He lived in Brazzaville.", "Brazzaville"),
    ],
)
def test_whose_life_it_is(text: str, place: str, tmp_path: Path):
    path = tmp_path / "case.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings())
    names = {chain.id: chain.name for chain in extraction.chains}
    found = {(names[one.subject], names.get(str(one.object))) for one in extraction.claims}
    assert (" ".join(text.split()[:2]), place) in found
