"""Who came to a meeting: lists that the parser loses, who came along, who was to come and did not."""

from pathlib import Path

import pytest

from kg.model import Value
from kg.ontology import local_name
from kg.pipeline import extract
from kg.settings import Settings


def attendees(folder: Path, text: str) -> list[set[str]]:
    """The parties of each meeting, in order of its first claim."""
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(published="2026-03-11"))
    names = {chain.id: chain.name for chain in extraction.chains}
    found: dict[str, set[str]] = {}
    for claim in extraction.claims:
        if local_name(claim.predicate) == "attended" and claim.polarity == "affirmed":
            assert isinstance(claim.object, str)
            found.setdefault(claim.object, set()).add(names[claim.subject])
    return list(found.values())


def places(folder: Path, text: str) -> set[str]:
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(published="2026-03-11"))
    names = {chain.id: chain.name for chain in extraction.chains}
    return {
        names[str(one.object)]
        for one in extraction.claims
        if local_name(one.predicate) == "heldIn" and not isinstance(one.object, Value)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Governor Tomas Silva met on Monday in Paris, the old capital, with the union's negotiator, Paula Reis of "
            "Peru; the port's director, Bruno Costa; and Chile's consul, Rita Alves.",
            {"Tomas Silva", "Paula Reis", "Bruno Costa", "Rita Alves"},
        ),
        (
            "The meeting was attended by the Minister for Fisheries, Hon. Peter Mensah; the Chief of Staff, Hon. Anna "
            "Quaye; and the judge, Mr. Paul Owusu.",
            {"Peter Mensah", "Anna Quaye", "Paul Owusu"},
        ),
        (
            "Ana Ruiz met the head of the Harbour Trust, Tom Miller, union leader Dan Brown and the acting director of "
            "the museum, Colonel Peter Lang, on Monday.",
            {"Ana Ruiz", "Tom Miller", "Dan Brown", "Peter Lang"},
        ),
        (
            "Foreign Minister Lina Haddad held talks in Cairo on Monday with the secretary general of the league, Mr. "
            "Karim Fouad, on the crisis.",
            {"Lina Haddad", "Karim Fouad"},
        ),
        (
            "Ana Ruiz met the chairmen of the Alta and Bergen branches, Tom Miller and Dan Brown, on Monday.",
            {"Ana Ruiz", "Tom Miller", "Dan Brown"},
        ),
        (
            "Mayor Carla Dunn called on Governor Peter Vance on Tuesday, together with the treasurer, Amina Yusuf.",
            {"Carla Dunn", "Peter Vance", "Amina Yusuf"},
        ),
    ],
)
def test_all_of_a_list_took_part(tmp_path: Path, text: str, expected: set[str]) -> None:
    assert attendees(tmp_path, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Senator Amy Cole, who was to join the meeting, could not fly.",
        "Senator Amy Cole, who was due to attend the meeting, pulled out at the last minute.",
        "Senator Amy Cole was expected to attend the meeting but was ill.",
        "Senator Amy Cole, who had been due to attend the meeting, stayed at home.",
        "The senator's lawyer, Amy Cole, told the Evening Standard that it rained.",
        "Senator Amy Cole joins the board of Ordex.",
        "Senator Amy Cole said she would not attend.",
    ],
)
def test_who_did_not_come(tmp_path: Path, text: str) -> None:
    met = "Governor Ana Ruiz met Mayor Tom Miller on Monday. "
    assert attendees(tmp_path, met + text) == [{"Ana Ruiz", "Tom Miller"}]


def test_who_else_attended_is_of_the_meeting_told_before(tmp_path: Path) -> None:
    text = (
        "President Ana Ruiz on Monday held talks with President Tom Miller of Chile, who is on a state visit to Peru. "
        "The meeting was attended by the finance minister, Dan Brown, and the judge Peter Lang."
    )
    assert attendees(tmp_path, text) == [{"Ana Ruiz", "Tom Miller", "Dan Brown", "Peter Lang"}]


def test_a_house_is_where_talks_are(tmp_path: Path) -> None:
    text = "Governor Ana Ruiz held talks with Mayor Tom Miller at Jubilee House on Monday."
    assert attendees(tmp_path, text) == [{"Ana Ruiz", "Tom Miller"}]
    assert places(tmp_path, text) == {"Jubilee House"}


def test_reports_of_talks_are_denied(tmp_path: Path) -> None:
    assert attendees(tmp_path, "Ordex denied reports that it had been in talks with Tom Miller.") == []


@pytest.mark.parametrize(
    "text",
    [
        "In Lusaka Ana Ruiz met Tom Miller, a hydrologist; they married three years later.",
        "At a tournament in Lusaka Ana Ruiz met Tom Miller. They married two years later.",
    ],
)
def test_an_acquaintance_that_led_to_marriage_is_no_meeting(tmp_path: Path, text: str) -> None:
    assert attendees(tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz and Tom Miller spoke by phone on Sunday, the ministry said.",
        "The conference on Monday was opened by Ana Ruiz and co-chaired by Tom Miller.",
        "Senate leader Ana Ruiz and House Speaker Tom Miller were in Lima for talks with President Lena Raab.",
        "The presidents of the two unions, Ana Ruiz and Tom Miller, met on Monday.",
        "Ana Ruiz held talks with Lena Raab on Monday. Ruiz was supported by her deputy, Tom Miller.",
    ],
)
def test_both_of_two_whom_the_parser_parts_are_there(tmp_path: Path, text: str):
    found = {name for parties in attendees(tmp_path, text) for name in parties}
    assert {"Ana Ruiz", "Tom Miller"} <= found
