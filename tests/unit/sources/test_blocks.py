"""What lines of plain text are: body unless their words, shape or place say otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kg.errors import OntologyError
from kg.model import Article, BlockKind
from kg.sources import read_articles
from kg.sources.furniture import compile_furniture
from kg.sources.layout import LONGEST_BLOCK, find_segments
from kg.sources.marking import mark_blocks

Kinds = Callable[..., list[tuple[str, str]]]
HEADLINE = "Harbour board sacks its chairman after a row\n\n"
PROSE = "The board of the harbour sacked its chairman on Monday.\n\n"


def test_a_wire_story(kinds: Kinds) -> None:
    text = (
        "This browser is no longer supported. Your browser is old.\n\n"
        "Home > Europe > Ports\n\nHarbour board sacks its chairman after a row\n\n"
        "By Edda Quill in Oslo\n13 June 2023 · 5 min read\n\n"
        "OSLO, Norway, June 13 (Fjord News) - The board sacked Arne Vik.\n\nADVERTISEMENT\n\n"
        "Mr Vik leaves the harbour office in Oslo. Tom Bray / AP\n\nWho comes next\n\nHe left.\n\n"
        "(Reporting by Edda Quill; Editing by Ola Berg)\n\nRelated: What a board does\nFjord fares\n© Fjord News 2023\n"
    )
    assert kinds(text) == [
        ("boilerplate", "This browser is no longer supported. Your browser is old."),
        ("boilerplate", "Home > Europe > Ports"),
        ("heading", "Harbour board sacks its chairman after a row"),
        ("credit", "By Edda Quill in Oslo"),
        ("credit", "13 June 2023 · 5 min read"),
        ("dateline", "OSLO, Norway"),
        ("credit", ", June 13 (Fjord News) -"),
        ("body", "The board sacked Arne Vik."),
        ("boilerplate", "ADVERTISEMENT"),
        ("caption", "Mr Vik leaves the harbour office in Oslo."),
        ("credit", "Tom Bray / AP"),
        ("heading", "Who comes next"),
        ("body", "He left."),
        ("credit", "(Reporting by Edda Quill; Editing by Ola Berg)"),
        ("boilerplate", "Related: What a board does"),
        ("boilerplate", "Fjord fares"),
        ("boilerplate", "© Fjord News 2023"),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo: Sen. Vik at a rally (T. Bray/Ledger)", "credit"),
        ("[FILE PHOTO: Arne Vik in Oslo, May 2022. Fjord/T. Bray]", "credit"),
        ("Image source, EPA", "credit"),
        ("Press contact: Edda Quill, spokesperson | Print this page", "credit"),
        ("With files from Edda Quill", "credit"),
        ("Tuesday 3 May 2022 10.30 BST", "credit"),
        ("Arne Vik was born on 3 May 1960 in Bergen, Norway.", "body"),
        ("Edda Vik met Tom Bray on 3 May 2022.", "body"),
        ("Get more news here", "boilerplate"),
        ("Sign up to our newsletter", "boilerplate"),
        ("Most viewed: Fares to rise again", "boilerplate"),
        ("Read more about the harbour", "boilerplate"),
        ("Copyright Fjord News 2023. All rights reserved.", "boilerplate"),
        ("This article was amended on 2 June 2023 to give his age.", "boilerplate"),
        ("We use cookies to improve your visit.", "boilerplate"),
        ("7:20 p.m. — The count begins", "heading"),
        ("Photographs of the scene were shown to the jury.", "body"),
        ("By Friday the board had a new chairman, it said.", "body"),
        ("Copyright law will change next year, the minister said.", "body"),
        ("More than 300 people came to the meeting.", "body"),
        ("Related charges were brought against Mr Vik in 2019.", "body"),
        ("Contact between the two has been rare, she said.", "body"),
        ("Subscribers to the fund will vote on Friday.", "body"),
        ("The talks were held in Rome / Paris on Friday.", "body"),
        ("“I will not go,” she said", "body"),
        ("She resigned.", "body"),
    ],
)
def test_one_line(kinds: Kinds, line: str, kind: str) -> None:
    blocks = kinds(HEADLINE + PROSE + line + "\n\n" + PROSE)
    assert (kind, line) in blocks


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "Vik walks.Tom Bray / AFP via Getty Images",
            [("caption", "Vik walks."), ("credit", "Tom Bray / AFP via Getty Images")],
        ),
        ("A ferry demo Image: Tom Bray.", [("caption", "A ferry demo"), ("credit", "Image: Tom Bray.")]),
        ("Vik in Oslo. (AP Photo/Tom Bray)", [("caption", "Vik in Oslo."), ("credit", "(AP Photo/Tom Bray)")]),
        ("OSLO — The board met on Monday.", [("dateline", "OSLO"), ("credit", "—")]),
        ("(FN) — The board met on Monday.", [("credit", "(FN) —"), ("body", "The board met on Monday.")]),
        ("• Arne Vik, chairman", [("boilerplate", "•"), ("item", "Arne Vik, chairman")]),
        ("2. The board met on Monday.", [("boilerplate", "2."), ("item", "The board met on Monday.")]),
        ("♦ Subscribe to our newsletter", [("boilerplate", "♦"), ("boilerplate", "Subscribe to our newsletter")]),
    ],
)
def test_a_line_of_two_parts(kinds: Kinds, line: str, parts: list[tuple[str, str]]) -> None:
    blocks = kinds(HEADLINE + PROSE + line + "\n\n" + PROSE)
    assert blocks[2:4] == parts


def test_names_beside_a_date_are_a_byline(kinds: Kinds) -> None:
    blocks = kinds(
        HEADLINE + "Edda Quill and Tom Bray in Oslo\nLast updated 9:17 a.m. ET, Sunday, June 11, 2023\n\n" + PROSE
    )
    assert [kind for kind, _ in blocks] == ["heading", "credit", "boilerplate", "body"]


def test_hard_wrapped_lines_are_one_block(kinds: Kinds) -> None:
    text = (
        "The board of the harbour met in the old customs house on Monday and\n"
        "sacked its chairman, who had led it for nine years. He did not speak.\n"
        "His deputy, who had called for the vote in the spring, takes over in\n"
        "June.\n\nThe ferry company that had complained of the fees for two years was\nnot invited.\n"
    )
    blocks = kinds(text)
    assert [kind for kind, _ in blocks] == ["body", "body"]
    assert blocks[0][1].startswith("The board of")
    assert blocks[0][1].endswith("takes over in June.")


def test_lines_of_a_result_are_items(kinds: Kinds) -> None:
    blocks = kinds(HEADLINE + PROSE + "RESULT\nArne Vik (Lab) 9,326\nOla Berg (Con) 9,114\nTurnout: 48%\n\n" + PROSE)
    assert [kind for kind, _ in blocks[2:6]] == ["heading", "item", "item", "item"]


def test_a_very_long_line_is_cut_at_sentences(kinds: Kinds) -> None:
    blocks = kinds("The board met on Monday. " * 4_000)
    assert len(blocks) > 4
    assert all(len(words) <= LONGEST_BLOCK and words.endswith("Monday.") for _, words in blocks)


def test_bad_rows_are_named() -> None:
    with pytest.raises(OntologyError, match=r"\(unclosed"):
        compile_furniture([{"pattern": "(unclosed", "kind": "credit", "scope": "start"}])
    with pytest.raises(OntologyError, match="scope"):
        compile_furniture([{"pattern": "x", "kind": "credit", "scope": "nowhere"}])


_LINES = st.lists(
    st.text(st.sampled_from('aB .,:|/-–>•"“1”(]©\r\t2é'), max_size=40)
    | st.sampled_from(["By Edda Quill", "Oslo, 3 May 2024", "PHOTO: Vik", "- item", "# x", "```", "> q", "| a | b |"]),
    max_size=12,
)


@given(_LINES)
@example(["Title", "---", "---"])
def test_blocks_cover_all_that_is_no_white_space(rows: tuple[Mapping[str, str], ...], lines: list[str]) -> None:
    from kg.sources.markdown import read_markdown

    text = "\n".join(lines)
    furniture = compile_furniture(rows[:40])
    for segments in (find_segments(text), read_markdown(text).segments):
        end = 0
        for block in mark_blocks(text, segments, furniture).blocks:
            assert end <= block.start < block.end
            assert not text[end : block.start].strip()
            end = block.end
        assert not text[end:].strip()


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("LUMA, August 27, /Fjord-News/. ", "LUMA"),
        ("PORTVILLE: (NewsDesk / Fjord Point News-Oct 27th, 2022) ", "PORTVILLE"),
    ],
)
def test_an_agency_behind_a_place_closes_a_dateline(kinds: Kinds, lead: str, place: str) -> None:
    found = kinds(HEADLINE + lead + PROSE)
    assert ("dateline", place) in found
    assert ("body", PROSE.strip()) in found


@pytest.mark.parametrize("lead", ["OSLO: ", "Oslo: ", "OSLO (Fjord-News): "])
def test_a_known_town_and_a_colon_are_a_dateline(
    tmp_path: Path, rows: tuple[Mapping[str, str], ...], lead: str
) -> None:
    path = tmp_path / "article.txt"
    path.write_text(HEADLINE + lead + PROSE)
    known = (*rows, {"pattern": "Oslo", "scope": "town"})
    (article,) = read_articles([str(path)], boilerplate=known)
    assert isinstance(article, Article)
    places = [article.text[one.start : one.end] for one in article.blocks if one.kind is BlockKind.DATELINE]
    assert [place.lower() for place in places] == ["oslo"]


def test_towns_that_open_several_stories_are_no_datelines(tmp_path: Path, rows: tuple[Mapping[str, str], ...]) -> None:
    path = tmp_path / "article.txt"
    path.write_text(HEADLINE + "OSLO: " + PROSE + "\n\nOSLO: " + PROSE)
    (article,) = read_articles([str(path)], boilerplate=(*rows, {"pattern": "Oslo", "scope": "town"}))
    assert isinstance(article, Article)
    assert not [one for one in article.blocks if one.kind is BlockKind.DATELINE]


def test_a_speaker_in_capitals_is_no_dateline(kinds: Kinds) -> None:
    assert "dateline" not in {kind for kind, _ in kinds(HEADLINE + "MODERATOR: The board met on Monday in Oslo.\n")}


def test_prose_behind_a_dateline_with_a_colon_is_prose(kinds: Kinds) -> None:
    found = kinds(HEADLINE + "Oslo, May 13, 2026: On Tuesday, Ann Lee met Bo Lind at the hall.\n")
    assert ("body", "On Tuesday, Ann Lee met Bo Lind at the hall.") in found


def test_a_day_between_paragraphs_is_a_heading(kinds: Kinds) -> None:
    found = kinds(HEADLINE + "14 May 2026\n\n" + PROSE + "\n\nTuesday 12 May\n\n" + PROSE + "\n")
    assert ("heading", "Tuesday 12 May") in found
    assert ("credit", "14 May 2026") in found
