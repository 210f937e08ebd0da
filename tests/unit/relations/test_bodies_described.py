"""Bodies of posts that the text only describes, issues from, or tells of by a country's action, and posts just left."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.ontology import local_name
from kg.pipeline import extract
from kg.settings import Settings


def posts(folder: Path, text: str) -> Iterator[tuple[str, str, str, str]]:
    """(subject, role, body, status) of each affirmed post; a dash for a body that is not there."""
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(published="2026-03-11"))
    names = {chain.id: chain.name for chain in extraction.chains}
    for claim in extraction.claims:
        if claim.polarity == "affirmed" and local_name(claim.predicate) == "holdsRole":
            details = dict(claim.qualifiers)
            yield names[claim.subject], details["role"], names.get(str(claim.object), "-"), details["status"]


@pytest.mark.parametrize(
    ("text", "subject", "role", "body"),
    [
        ("The owner of the quarry, Stan Lott, refused.", "Stan Lott", "owner", "quarry"),
        ("The hotel chain's owner, Karl Brandt, left.", "Karl Brandt", "owner", "hotel chain"),
        ("The captain of the trawler, Ole Vik, was arrested.", "Ole Vik", "captain", "trawler"),
        ("The growers' chairman, Tom Reid, resigned.", "Tom Reid", "chairman", "growers"),
        ("A lawyer for the captains, Ana Paz, spoke.", "Ana Paz", "lawyer", "captains"),
        (
            "Kenya's foreign minister, Amos Wako, rang his Tunisian colleague, Leila Amor.",
            "Leila Amor",
            "foreign minister",
            "Tunisia",
        ),
        (
            "Peru and Chile start talks on Monday in Quito. Lima has dispatched Deputy Foreign Minister Rosa Paz.",
            "Rosa Paz",
            "Deputy Foreign Minister",
            "Peru",
        ),
        (
            "The Senate Committee on Transport met on Tuesday. Senator Ali Gumel walked out.",
            "Ali Gumel",
            "Senator",
            "Senate",
        ),
        (
            "The central bank raised its rate on Thursday. Governor Nils Falk said inflation was stubborn.",
            "Nils Falk",
            "Governor",
            "central bank",
        ),
        (
            "Seaview University » Newsroom\n\nFerry named after botanist\n\nThe rector, Anna Holm, named it on Friday.",
            "Anna Holm",
            "rector",
            "Seaview University",
        ),
        (
            "FREE FARMERS' PARTY — PRESS OFFICE\n\nOn milk\n\nThe general secretary, Tom Ashe, met owners on Friday.",
            "Tom Ashe",
            "general secretary",
            "Free Farmers' Party",
        ),
        (
            "Castle General Hospital has closed two wards. Chief nurse Ana Duarte blamed the budget.",
            "Ana Duarte",
            "Chief nurse",
            "Castle General Hospital",
        ),
        (
            "Detective Inspector Joan Reid of Strathmore Police spoke. Sergeant Bill Muir found the knife.",
            "Bill Muir",
            "Sergeant",
            "Strathmore Police",
        ),
        (
            "The bakery appointed Ruth Adeyo, formerly of Bright Foods, as finance director.",
            "Ruth Adeyo",
            "finance director",
            "bakery",
        ),
    ],
)
def test_the_body_is_what_the_text_describes(tmp_path: Path, text: str, subject: str, role: str, body: str) -> None:
    assert (subject, role, body) in {post[:3] for post in posts(tmp_path, text)}


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "The bakery appointed Ruth Adeyo, formerly of Bright Foods, as finance director.",
            "Ruth Adeyo",
            "Bright Foods",
        ),
        ("The researcher Ann Lee met her French colleague, Paul Roux, in Paris.", "Paul Roux", "France"),
        (
            "The Northern Herald | News\n\nLibrary to stay open\n\nThe chief executive, Ruth Penn, agreed.",
            "Ruth Penn",
            "Northern Herald",
        ),
        ("The secretary of state for the sea, Ana Paz, and Odile Roux, a diver, left.", "Ana Paz", "Odile Roux"),
        ("President Emilio Caputo has cancelled a trip to Spain, his office says.", "Emilio Caputo", "Spain"),
        ("Leaders of 16 of its members, among them Ana Paz of Peru, came to Quito.", "Ana Paz", "members"),
    ],
)
def test_no_body_that_the_text_does_not_give(tmp_path: Path, text: str, subject: str, body: str) -> None:
    assert (subject, body) not in {(post[0], post[2]) for post in posts(tmp_path, text)}


@pytest.mark.parametrize(
    ("text", "role", "status"),
    [
        ("The harbourmaster, Ana Paz, resigned on Monday.", "harbourmaster", "former"),
        ("Prime Minister Ola Lund dismissed Health Minister Ana Paz over the scandal.", "Health Minister", "former"),
        ("Foreign Minister Ana Paz, who stepped down on Monday, was not there.", "Foreign Minister", "former"),
        ("Foreign Minister Ana Paz will resign on Friday.", "Foreign Minister", "current"),
        ("Mayor Ana Paz has not resigned.", "Mayor", "current"),
        ("Castle MP Ana Paz, who quit the Greens in March, spoke.", "MP", "current"),
    ],
)
def test_who_has_just_left_a_post_had_it(tmp_path: Path, text: str, role: str, status: str) -> None:
    found = {post[3] for post in posts(tmp_path, text) if post[0] == "Ana Paz" and post[1] == role}
    assert found == {status}


def test_a_host_is_no_post_and_who_is_served_has_none(tmp_path: Path) -> None:
    text = "Host President Mario Vega welcomed the leader of the strikers, Jan Horak."
    assert {post[1] for post in posts(tmp_path, text)} == {"President", "leader"}


def test_the_team_of_an_article_is_counted_by_a_word_of_its_name(tmp_path: Path) -> None:
    text = (
        "Marlow Rovers lost 4-0 at Kelso United on Sunday, their sixth defeat in a row. Kelso United are third.\n\n"
        "Assistant coach Mia Torres said Rovers would fight on. Rovers play again on Saturday."
    )
    assert ("Mia Torres", "Assistant coach", "Marlow Rovers") in {post[:3] for post in posts(tmp_path, text)}
