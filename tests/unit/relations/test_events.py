"""Meetings, over texts of a sentence or a few: who took part, which words speak of one meeting, where and when."""

from pathlib import Path

import pytest

from kg.model import Extraction, Value
from kg.ontology import local_name
from kg.pipeline import extract
from kg.settings import Settings


def read(folder: Path, text: str) -> Extraction:
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    return extract([str(path)], Settings(published="2026-03-11"))


def meetings(folder: Path, text: str) -> list[set[str]]:
    """The parties of each meeting, in order of its first claim."""
    extraction = read(folder, text)
    names = {chain.id: chain.name for chain in extraction.chains}
    found: dict[str, set[str]] = {}
    for claim in extraction.claims:
        if local_name(claim.predicate) == "attended" and claim.polarity == "affirmed":
            assert isinstance(claim.object, str)
            found.setdefault(claim.object, set()).add(names[claim.subject])
    return list(found.values())


def details(folder: Path, text: str) -> set[tuple[str, str]]:
    """(relation, place or date) of the meetings."""
    extraction = read(folder, text)
    names = {chain.id: chain.name for chain in extraction.chains}
    return {
        (local_name(one.predicate), one.object.text if isinstance(one.object, Value) else names[str(one.object)])
        for one in extraction.claims
        if local_name(one.predicate) in ("heldIn", "heldOn")
    }


PAIR = "Governor Ana Ruiz met Mayor Tom Miller in Paris. "
BOTH = {"Ana Ruiz", "Tom Miller"}


@pytest.mark.parametrize(
    "text",
    [
        "Governor Ana Ruiz met with Mayor Tom Miller.",
        "Governor Ana Ruiz shared a working lunch with Mayor Tom Miller.",
        "Governor Ana Ruiz paid a visit to Mayor Tom Miller.",
        "Talks took place between Governor Ana Ruiz and Mayor Tom Miller.",
        "After talks with Mayor Tom Miller, Governor Ana Ruiz said that prices fell.",
        "The session was co-chaired by Governor Ana Ruiz and Mayor Tom Miller.",
        "Governor Ana Ruiz emerged from talks with Mayor Tom Miller.",
    ],
)
def test_wordings_of_one_meeting(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


@pytest.mark.parametrize(
    "sentence",
    [
        "Also present was Minister Eva Stone.",
        "Also in the room was Minister Eva Stone.",
        "Among the guests was Minister Eva Stone.",
        "Also taking part were Minister Eva Stone and others.",
        "The ministry was represented by Eva Stone.",
        "The delegation was headed by Minister Eva Stone.",
        "Minister Eva Stone accompanied him.",
        "Minister Eva Stone also attended the meeting.",
    ],
)
def test_who_joins_the_meeting_just_told_of(tmp_path: Path, sentence: str):
    assert meetings(tmp_path, PAIR + sentence) == [BOTH | {"Eva Stone"}]


def test_a_witness_belongs_to_a_hearing_and_to_nothing_else(tmp_path: Path):
    assert meetings(tmp_path, "The hearing began on Monday. Engineer Eva Stone testified.") == [{"Eva Stone"}]
    assert meetings(tmp_path, PAIR + "Engineer Eva Stone testified.") == [BOTH]


def test_a_hearing_may_be_named_after_its_witness(tmp_path: Path):
    text = "Engineer Eva Stone took the stand on Monday. The hearing was chaired by Judge Ana Ruiz."
    assert meetings(tmp_path, text) == [{"Eva Stone", "Ana Ruiz"}]


@pytest.mark.parametrize("words", ["The pair", "The two", "They", "Both leaders", "The two leaders"])
def test_words_for_two_stand_for_the_two_named_before(tmp_path: Path, words: str):
    found = meetings(tmp_path, PAIR + f"{words} attended the dinner on Friday.")
    assert found == [BOTH, BOTH]


def test_they_without_two_names_before_is_nobody(tmp_path: Path):
    assert meetings(tmp_path, "Governor Ana Ruiz left. They attended the dinner.") == []


def test_the_meeting_is_the_one_just_told_of(tmp_path: Path):
    assert meetings(tmp_path, PAIR + "The meeting, on Monday, was chaired by Judge Eva Stone.") == [
        BOTH | {"Eva Stone"}
    ]


def test_another_meeting_and_another_kind_are_apart(tmp_path: Path):
    assert len(meetings(tmp_path, PAIR + "Judge Eva Stone attended the second meeting.")) == 2
    assert len(meetings(tmp_path, PAIR + "Judge Eva Stone attended the dinner.")) == 2


def test_a_meeting_on_the_sidelines_of_a_summit_is_not_the_summit(tmp_path: Path):
    told = "Ana Ruiz and Tom Miller attended the summit in Paris. On the sidelines of the summit "
    assert meetings(tmp_path, f"{told}Ana Ruiz held a meeting with Lea Roth.") == [BOTH, {"Ana Ruiz", "Lea Roth"}]


def test_a_name_without_a_noun_for_a_meeting_is_none(tmp_path: Path):
    assert meetings(tmp_path, "Governor Ana Ruiz told the Evening Wire that prices fell.") == []


def test_names_after_a_colon_and_between_semicolons(tmp_path: Path):
    text = PAIR + "In the front row sat two guests: Eva Stone, the mayor of Lima, and Joe Park, a writer."
    assert meetings(tmp_path, text) == [BOTH | {"Eva Stone", "Joe Park"}]
    listed = "Eva Stone, mayor of Lima; Joe Park, a writer; and Ida Holm, who chairs the bank."
    found = meetings(tmp_path, PAIR + "Among the participants were:\n\n" + listed)
    assert found == [BOTH | {"Eva Stone", "Joe Park", "Ida Holm"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 March Governor Ana Ruiz was received by Mayor Tom Miller.", {("heldOn", "2026-03-03")}),
        ("Governor Ana Ruiz will meet Mayor Tom Miller on Friday.", {("heldOn", "2026-03-13")}),
        (PAIR + "The talks took place on Monday.", {("heldIn", "Paris"), ("heldOn", "2026-03-09")}),
    ],
)
def test_where_and_when(tmp_path: Path, text: str, expected: set[tuple[str, str]]):
    assert details(tmp_path, text) == expected


def test_his_meeting_with_another_is_one_of_its_own(tmp_path: Path) -> None:
    text = (
        "This would be the first visit to Norway by Prime Minister Ana Ruiz and follows her meeting with "
        "President Olav Berg in Lima in January."
    )
    assert ("heldIn", "Lima") in details(tmp_path, text)
    assert {"Olav Berg"} not in [one for one in meetings(tmp_path, text) if "Norway" in one]


def test_what_is_discussed_is_not_held_at_the_dateline(tmp_path: Path) -> None:
    text = "PARIS - Mali needs calm, Ghana's president said Wednesday after discussing negotiations with an envoy.\n"
    assert ("heldIn", "Paris") not in details(tmp_path, text)
