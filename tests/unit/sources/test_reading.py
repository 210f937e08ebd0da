"""Inputs, encodings, publication dates and identity of articles."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kg.errors import InputError, UsageError
from kg.model import ID, Article, Rejection
from kg.sources import read_articles
from kg.sources.decoding import Unreadable, decode_text

Rows = tuple[Mapping[str, str], ...]
Read = Callable[..., Article]
BODY = "The board of the harbour sacked its chairman on Monday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.md", "sub/c.html", ".hidden/d.txt", ".e.txt", "picture.png", "table.csv"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"<p>{BODY}" if name.endswith("html") else BODY, "utf-8")
    return tmp_path


def names(items: list[Article | Rejection], folder: Path) -> list[str]:
    assert all(isinstance(item, Article) for item in items)
    return [str(Path(item.source).relative_to(folder)) for item in items if isinstance(item, Article)]


def test_folders_globs_and_files(folder: Path, rows: Rows) -> None:
    everything = names(list(read_articles([str(folder)], boilerplate=rows)), folder)
    assert everything == ["a.md", "b.txt", "sub/c.html"]
    assert names(list(read_articles([f"{folder}/**/*.*"], boilerplate=rows)), folder) == everything
    twice = [f"{folder}/b.txt", str(folder), f"{folder}/table.csv"]
    assert names(list(read_articles(twice, boilerplate=rows)), folder) == ["b.txt", "a.md", "sub/c.html", "table.csv"]


@pytest.mark.parametrize("name", ["absent.txt", "*.xyz", "*.png", "sub/none/"])
def test_missing_inputs_are_told_before_anything_is_read(folder: Path, rows: Rows, name: str) -> None:
    with pytest.raises(InputError, match=r"absent|xyz|png|none"):
        read_articles([str(folder / "b.txt"), f"{folder}/{name}"], boilerplate=rows)


def test_a_folder_with_nothing_to_read(tmp_path: Path, rows: Rows) -> None:
    with pytest.raises(InputError, match="nothing to read"):
        read_articles([str(tmp_path)], boilerplate=rows)
    with pytest.raises(InputError, match="no input"):
        read_articles([], boilerplate=rows)


def test_options_that_do_not_hold(rows: Rows) -> None:
    for published in ("yesterday", "2023-13-01", ""):
        with pytest.raises(UsageError, match="YYYY-MM-DD"):
            read_articles(["-"], boilerplate=rows, published=published)
    with pytest.raises(UsageError, match="not known"):
        read_articles(["-"], boilerplate=rows, encoding="utf-99")


def test_one_bad_document_does_not_stop_the_others(folder: Path, rows: Rows) -> None:
    (folder / "a.md").write_bytes(b"Vik\x00left")
    first, *others = read_articles([str(folder)], boilerplate=rows)
    assert isinstance(first, Rejection)
    assert (first.item, first.reason, first.document) == (str(folder / "a.md"), "binary", None)
    assert names(others, folder) == ["b.txt", "sub/c.html"]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café"),
        ("café\r\nend".encode("utf-16"), "café\r\nend"),
        ("café".encode("utf-32"), "café"),
        ("“No,” said Zoë of the café in André’s town".encode("cp1252"), "“No,” said Zoë of the café in André’s town"),
    ],
)
def test_encodings_that_are_told_apart(data: bytes, text: str) -> None:
    assert decode_text(data) == text


@pytest.mark.parametrize(
    ("data", "reason", "told"),
    [
        (b"", "empty", "no text"),
        (b" \r\n\t", "empty", "no text"),
        (b"Vik\x00left", "binary", "character 3"),
        (b"%PDF-1.7 x", "binary", "PDF"),
        (bytes(range(256)) * 4, "binary", "control"),
        ("Vik left".encode("utf-16-le"), "binary", "utf-16"),
        (b"caf\xc3\xa9 \xff caf\xc3\xa9", "encoding", "byte 6"),
        ("Министр уехал".encode("cp1251"), "encoding", "byte 0"),
    ],
)
def test_what_is_no_text(data: bytes, reason: str, told: str) -> None:
    refused = decode_text(data)
    assert isinstance(refused, Unreadable)
    assert refused.reason == reason
    assert told in refused.detail


def test_a_given_encoding_is_the_only_one(read: Read) -> None:
    assert read("Министр уехал в Осло.".encode("cp1251"), encoding="cp1251").text == "Министр уехал в Осло."
    assert read("Vik left.".encode("utf-16"), encoding="utf-16").text == "Vik left."


def test_carriage_returns_count(read: Read) -> None:
    text = "A headline of five words\r\n\r\nBy Edda Quill\r\n\r\n" + BODY.replace("\n", "\r\n")
    article = read(text)
    assert article.text == text
    assert [article.text[block.start : block.end] for block in article.blocks] == [
        "A headline of five words",
        "By Edda Quill",
        BODY.strip(),
    ]


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("Oslo, 17 November 2024\n\n", "2024-11-17"),
        ("By Edda Quill\n13 June 2023 · 5 min read\n\n", "2023-06-13"),
        ("By Edda Quill | Pictures by Tom Bray | 8 August 2024\n\n", "2024-08-08"),
        ("Edda Quill in Oslo\nLast updated 9:17 a.m. ET, Tuesday, June 17, 2025\n\n", "2025-06-17"),
        ("Tue 26 Nov 2024 21.15 GMT\n\n", "2024-11-26"),
        ("Last updated 3 May 2024\nPublished 1 May 2024\n\n", "2024-05-01"),
        ("By Edda Quill - 05/15/24 4:52 PM ET\n\n", "2024-05-15"),
        ("June 3, 2024 – Oslo, Norway – Fjord Office\n\n", "2024-06-03"),
        ("OSLO, Sept 11 (Fjord News) - ", None),
        ("Fjord News, 2024 | Ports\n\nOSLO, Sept 11 (Fjord News) - ", "2024-09-11"),
        ("17/11/2024 - 10:30\n\n", "2024-11-17"),
        ("Sun, 03/11/2024\n\n", "2024-11-03"),
        ("03/11/2024\n\n", None),
        ("17-Nov-2024\n\n", "2024-11-17"),
        ("(Oslo, November 17, 2024) – ", "2024-11-17"),
        ("OSLO, 17th November, 2024 (FN) - ", "2024-11-17"),
        ("OSLO (FN) - November 17, 2024 - ", "2024-11-17"),
        ("OSLO, Norway, Nov. 17, 2024 /FjordWire/ -- ", "2024-11-17"),
        ("OSLO, Norway--(FJORD WIRE)--November 17, 2024-- ", "2024-11-17"),
        ("OSLO/BERGEN, 17 November 2024 – ", "2024-11-17"),
        ("OSLO, 17th November, 2024 (FN): ", "2024-11-17"),
        ("Oslo. 17 November 2024. ", "2024-11-17"),
        ("Oslo, 17.11.2024 – ", "2024-11-17"),
        ("Edda QUILL in Oslo – 17 November 2024\n\n", "2024-11-17"),
        ("Date: 2024-11-17T08:12:00Z\n\n", "2024-11-17"),
        ("OSLO, 17 November 2024 (FN). ", "2024-11-17"),
        ("17 November 2024, 10:30 – by Fjord Harbour Office\n\n", "2024-11-17"),
        ("https://fjord.example/ports/2024/11/17/board\n\n", "2024-11-17"),
        ("OSLO, Norway — November 17, 2024, 4:10 p.m.\n\n", "2024-11-17"),
        ("Oslo, 17 November 2024, 18h30 (Fjord) - ", "2024-11-17"),
        ("OSLO, November 17, 2024. /FN/ - ", "2024-11-17"),
        ("Oslo, 17 November 2024, FJN. ", "2024-11-17"),
        ("Oslo, Norway, Sunday November 17, 2024:- ", "2024-11-17"),
        ("Oslo, November 17/2024 (FN) ", "2024-11-17"),
        ("FJN - Oslo, 2024.11.17. - ", "2024-11-17"),
        ("Oslo, November 17, 2024 – ", "2024-11-17"),
        ("SUN, 17 NOV 2024 - 05:30 AM\n\n", "2024-11-17"),
        ("ISSUED ON: SUNDAY, 17TH NOVEMBER, 2024, AT 1500HRS\n\n", "2024-11-17"),
        ("Posted by Edda Quill on 17 November 2024 in News\n\n", "2024-11-17"),
        ("date 2024-11-17 ", "2024-11-17"),
        ("Today, 17 November 2024, it rained in Oslo. ", "2024-11-17"),
        ("Photo: Vik on 3 May 2019 (T. Bray/FN)\n\n", None),
        ("On 3 May 2019 the board met for the first time.\n\n", None),
    ],
)
def test_publication_date_of_the_dateline(read: Read, head: str, published: str | None) -> None:
    text = "Harbour board sacks its chairman after a row\n\n" + head + BODY
    assert read(text).published == published


@pytest.mark.parametrize("foot", ["(c) 2024 Fjord News", "https://fjord.example/2024/11/17/board"])
def test_the_foot_gives_the_year_that_a_dateline_leaves_out(read: Read, foot: str) -> None:
    text = "Harbour board sacks its chairman\n\nOSLO, Nov 17 (Fjord News) - " + BODY * 12
    assert read(f"{text}\n{foot}\n").published == "2024-11-17"


@pytest.mark.parametrize(
    "foot",
    [
        "Issued in Oslo, this 17th day of November, 2024\n\nEDDA QUILL\nHEAD OF PRESS",
        "E. Quill / Fjord News\nNovember 17, 2024, 7:45 p.m.",
        "MINISTRY OF PORTS\nOSLO\n17 NOVEMBER 2024",
        "Edda Quill and Tom Bray, Fjord News, 17 November 2024. Our newsletter is free.",
        "Done at Oslo on 17 November 2024.",
    ],
)
def test_the_foot_tells_the_day(read: Read, foot: str) -> None:
    assert read(f"Harbour board sacks its chairman\n\n{BODY * 12}\n\n{foot}\n").published == "2024-11-17"


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("said on Monday that it had closed the port, open since 2021", "2024-11-18"),
        ("said on Monday that it had closed the port", None),
        ("said on Sunday that it had closed the port, open since 2021", None),
        ("said on Monday that it would close the port by 2021", None),
    ],
)
def test_the_weekday_of_the_lead_gives_the_year(read: Read, told: str, published: str | None) -> None:
    text = f"Harbour board shuts port\n\nOSLO, Nov 18 (Fjord News) - The harbour board {told}, to the dismay of all."
    assert read(text).published == published


def test_the_address_gives_the_date(rows: Rows, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": BODY, "url": "https://fjord.example/20241117/board.html"}) + "\n", "utf-8")
    (article,) = read_articles([str(path)], boilerplate=rows)
    assert isinstance(article, Article)
    assert article.published == "2024-11-17"


def test_precedence_of_publication_dates(read: Read, rows: Rows, tmp_path: Path) -> None:
    text = "Harbour board sacks its chairman\n\nOslo, 17 November 2024\n\n" + BODY
    assert read(text, published="2024-11-19").published == "2024-11-19"
    assert read("---\ndate: 2024-11-20\n---\n" + text, "a.md", published="2024-11-19").published == "2024-11-20"
    assert read(text + "\nFirst published on 3 May 2001\n").published == "2024-11-17"
    assert read(BODY + "\nThis article was published on 3 May 2001.\n").published == "2001-05-03"
    assert read(BODY + "\nThis article was amended on 3 May 2001.\n").published is None


def test_identity_is_of_the_content(read: Read) -> None:
    first, second, third = read(BODY, "a.txt"), read(BODY, "b.txt"), read(BODY, published="2024-11-19")
    assert first.id == second.id != third.id
    assert first.id.startswith(ID + "document/")
    assert len(first.id) == len(ID) + len("document/") + 32


@pytest.mark.parametrize(
    ("data", "sources"),
    [
        (BODY, ["-"]),
        ('{"id": "a", "text": "Vik left."}\n\n{"text": "Berg came."}\n', ["a", "-#3"]),
        ('{"id": "a", "text": "Vik left."}\nno record\n', ["-"]),
    ],
)
def test_standard_input(rows: Rows, monkeypatch: pytest.MonkeyPatch, data: str, sources: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    assert [item.source for item in read_articles(["-"], boilerplate=rows) if isinstance(item, Article)] == sources
