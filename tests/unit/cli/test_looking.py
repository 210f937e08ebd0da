"""``kg view``, ``kg report`` and ``kg analyse`` on a graph in a file."""

import csv
import json

import pytest

from kg.cli import main
from kg.ontology import load_ontology
from kg.settings import Settings
from kg.stores import write_graph
from tests.browser.graphs import news_graph


@pytest.fixture
def stored(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_graph(news_graph(), "news.jsonl", load_ontology(Settings().ontology_files))
    return tmp_path


def test_view_writes_a_page_named_after_the_graph(stored, capsys) -> None:
    assert main(["view", "news.jsonl"]) == 0
    assert capsys.readouterr().out.startswith("wrote news.html (0.")
    first = (stored / "news.html").read_bytes()
    assert b"<title>Actors in news</title>" in first
    assert main(["view", "news.jsonl", "--out", "again.html"]) == 0
    assert (stored / "again.html").read_bytes() == first


def test_a_place_that_cannot_be_written_is_told_in_one_sentence(stored, capsys) -> None:
    assert main(["view", "news.jsonl", "--out", "missing/x.html"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "give --out a file in a folder that exists" in error


def test_report_prints_markdown_or_writes_a_page(stored, capsys) -> None:
    assert main(["report", "news.jsonl", "--title", "News"]) == 0
    assert capsys.readouterr().out.startswith("# News\n\n## What was read\n")
    assert main(["report", "news.jsonl", "--out", "report.html"]) == 0
    assert "<h2>Disagreements</h2>" in (stored / "report.html").read_text("utf-8")
    assert main(["report", "news.jsonl", "--out", "report.md"]) == 0
    written = (stored / "report.md").read_text("utf-8")
    for picture in stored.glob("report-*.svg"):
        assert f"]({picture.name})" in written


def test_report_refuses_a_file_that_holds_no_rejections(stored, capsys) -> None:
    (stored / "bad.jsonl").write_text('{"nothing": 1}\n', "utf-8")
    assert main(["report", "news.jsonl", "--rejections", "bad.jsonl"]) == 2
    assert "kg build --rejections" in capsys.readouterr().err


def test_analyse_ranks_slices_and_writes(stored, capsys) -> None:
    assert main(["analyse", "news.jsonl", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (rows[0]["name"], rows[0]["ties"]) == ("Peru", "2")
    assert main(["analyse", "news.jsonl", "--as-of", "2024-12-31", "--json"]) == 0
    early = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sum(int(row["ties"]) for row in early) < sum(int(row["ties"]) for row in rows)
    assert main(["analyse", "news.jsonl", "--every", "year"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["period", "2024", "2025"]
    for name in ("out.csv", "out.gexf", "out.graphml"):
        assert main(["analyse", "news.jsonl", "--out", name]) == 0
    with (stored / "out.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == len(rows)


def test_analyse_refuses_what_it_cannot_write(stored, capsys) -> None:
    assert main(["analyse", "news.jsonl", "--out", "out.png"]) == 2
    assert main(["analyse", "news.jsonl", "--out", "out.gexf", "--every", "year"]) == 2
    assert main(["analyse", "news.jsonl", "--as-of", "yesterday"]) == 2
    assert capsys.readouterr().err.count("\n") == 3
