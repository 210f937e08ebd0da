"""A graph folder grows by runs: what is the same is not read again, and the same state has the same bytes."""

import json
import shutil
from pathlib import Path

import pytest

from kg import pipeline
from kg.batches import make_batches, read_in_processes
from kg.cli import main
from kg.corpus import build_folder, remove_from_folder
from kg.errors import InputError, UsageError
from kg.settings import Settings
from kg.stores import read_graph, write_graph

ROOT = Path(__file__).resolve().parents[3]


def test_a_folder_holds_the_graph_of_its_articles(corpus, settings, tmp_path):
    outcome = build_folder([str(corpus)], tmp_path / "a.kg", settings)
    assert (outcome.read, outcome.same, outcome.withdrawn) == (9, 0, 0)
    ontology = pipeline.ontology_of(settings)
    plain = pipeline.build([str(corpus)], settings).graph
    assert outcome.checked.graph.claims == plain.claims
    assert read_graph(str(tmp_path / "a.kg"), ontology) == outcome.checked.graph
    again = build_folder([str(corpus)], tmp_path / "a.kg", settings)
    assert (again.read, again.same) == (0, 9)
    assert again.checked == outcome.checked


def test_two_processes_write_the_bytes_of_one(corpus, settings, tmp_path, contents):
    build_folder([str(corpus)], tmp_path / "one.kg", settings)
    build_folder([str(corpus)], tmp_path / "two.kg", settings, read_in_processes(2))
    assert contents(tmp_path / "one.kg") == contents(tmp_path / "two.kg")


def test_a_run_that_changes_nothing_touches_nothing(corpus, settings, tmp_path, contents):
    build_folder([str(corpus)], tmp_path / "a.kg", settings)
    before = contents(tmp_path / "a.kg")
    build_folder([str(corpus)], tmp_path / "a.kg", settings)
    build_folder([], tmp_path / "a.kg", settings)
    assert contents(tmp_path / "a.kg") == before


def test_what_changed_replaces_and_what_is_new_joins(corpus, settings, tmp_path):
    first, *others = sorted(corpus.iterdir())
    build_folder([str(first)], tmp_path / "a.kg", settings)
    claims = {one.id for one in read_graph(str(tmp_path / "a.kg"), pipeline.ontology_of(settings)).claims}
    first.write_text("Ana Ruiz, minister of health, met Omar Haddad in Paris.", "utf-8")
    outcome = build_folder([str(corpus)], tmp_path / "a.kg", settings)
    assert (outcome.read, outcome.withdrawn) == (9, 1)
    assert not claims & {one.id for one in outcome.checked.graph.claims}
    whole = build_folder([str(corpus)], tmp_path / "b.kg", settings).checked
    assert whole.graph == outcome.checked.graph
    log = [json.loads(line) for line in (tmp_path / "a.kg" / "runs.jsonl").read_text().splitlines()]
    assert [(one["run"], len(one["added"]), len(one["withdrawn"])) for one in log] == [(1, 1, 0), (2, 9, 1)]
    assert len(others) == 8


def test_a_document_is_withdrawn(corpus, settings, tmp_path):
    path = tmp_path / "a.kg"
    first = sorted(corpus.iterdir())[0]
    build_folder([str(corpus)], path, settings)
    before, after = remove_from_folder(path, str(first), settings)
    assert len(before.documents) == len(after.documents) + 1 == 9
    assert not {one for one in after.claims if one.document not in {known.id for known in after.documents}}
    first.unlink()
    build_folder([str(corpus)], tmp_path / "b.kg", settings)
    assert read_graph(str(tmp_path / "b.kg"), pipeline.ontology_of(settings)) == after
    with pytest.raises(InputError, match="no document"):
        remove_from_folder(path, "nowhere.txt", settings)


def test_a_changed_ontology_reads_again_without_parsing(corpus, settings, tmp_path, monkeypatch, acquired):
    path, added = tmp_path / "a.kg", tmp_path / "added.ttl"
    (corpus / "deal.txt").write_text("Kessler Robotics Corp acquired Northwind Corp on Tuesday.", "utf-8")
    added.write_text(acquired, "utf-8")
    build_folder([str(corpus)], path, settings)
    taught = Settings(added_ontologies=(added,))
    reader = pipeline.load_reader(taught)
    fresh = build_folder([str(corpus)], tmp_path / "b.kg", taught).checked

    def fail(*_, **__):
        raise AssertionError("the model was asked")

    monkeypatch.setattr(reader.annotator._nlp, "pipe", fail)
    outcome = build_folder([], path, taught)
    assert outcome.read == 10
    assert outcome.checked.graph == fresh.graph
    assert any(one.predicate.endswith("acquired") for one in outcome.checked.graph.claims)


def test_a_bad_document_is_a_rejection_and_stays_told(corpus, settings, tmp_path):
    path = tmp_path / "a.kg"
    (corpus / "bad.jsonl").write_text('{"text": 3}\n', "utf-8")
    outcome = build_folder([str(corpus)], path, settings)
    assert [one.item for one in outcome.unreadable] == [f"{corpus / 'bad.jsonl'}#1"]
    assert outcome.read == 9
    assert outcome.unreadable[0] in build_folder([], path, settings).checked.rejections


def test_copies_of_one_text_support_a_fact_once(settings, tmp_path):
    text = next(
        json.loads(line)["text"] for line in (ROOT / "examples" / "briefs.jsonl").read_text("utf-8").splitlines()
    )
    wire = text + " The talks were held behind closed doors and lasted for most of the day, people present said."
    (tmp_path / "wire.txt").write_text(wire, "utf-8")
    (tmp_path / "copy.txt").write_text(wire + "\n\nReporting by the desk.", "utf-8")
    graph = build_folder([str(tmp_path / "wire.txt"), str(tmp_path / "copy.txt")], tmp_path / "a.kg", settings)
    assert sum(one.copy_of is not None for one in graph.checked.graph.documents) == 1
    assert {one.support for one in graph.checked.graph.facts} == {1}
    assert any(len(one.claims) == 2 for one in graph.checked.graph.facts)


def test_a_graph_is_merged_in(corpus, settings, tmp_path):
    ontology = pipeline.ontology_of(settings)
    first, *others = sorted(corpus.iterdir())
    alone = pipeline.build([str(first)], settings).graph
    write_graph(alone, str(tmp_path / "other.ttl"), ontology)
    build_folder([str(tmp_path / "other.ttl"), *map(str, others)], tmp_path / "a.kg", settings)
    merged = read_graph(str(tmp_path / "a.kg"), ontology)
    assert set(alone.claims) <= set(merged.claims)
    assert len(merged.documents) == 9
    (tmp_path / "foreign.ttl").write_text("<http://a.org/x> <http://a.org/y> <http://a.org/z> .", "utf-8")
    with pytest.raises(InputError, match="holds nothing in the terms"):
        build_folder([str(tmp_path / "foreign.ttl")], tmp_path / "a.kg", settings)


def test_the_users_decisions_are_never_written(corpus, settings, tmp_path):
    path = tmp_path / "a.kg"
    build_folder([str(corpus)], path, settings)
    (path / "decisions.tsv").write_text("# mine\n", "utf-8")
    build_folder([str(corpus)], path, settings)
    assert (path / "decisions.tsv").read_text("utf-8") == "# mine\n"


def test_batches_are_a_quarter_of_an_even_share():
    assert [len(one) for one in make_batches(iter(range(16)), 2)] == [2] * 8
    assert max(len(one) for one in make_batches(iter(range(1000)), 2)) == 16
    assert sum(len(one) for one in make_batches(iter(range(1001)), 3)) == 1001
    assert list(make_batches(iter(()), 2)) == []


def test_the_command_line_builds_exports_and_asks(built, tmp_path, capsys):
    assert main(["export", str(built), "--to", str(tmp_path / "x.ttl")]) == 0
    assert main(["query", str(built), "SELECT ?n { ?p a schema:Person ; skos:prefLabel ?n }", "--format", "csv"]) == 0
    assert capsys.readouterr().out.count("\n") > 10
    assert main(["build", "--to", str(tmp_path / "new.kg"), "--to", str(tmp_path / "other.kg")]) == 2
    assert main(["build", str(ROOT / "examples"), "--to", str(tmp_path / "x.ttl"), "--jobs", "2"]) == 2
    assert "need a graph folder" in capsys.readouterr().err


def test_a_folder_of_other_things_is_left_alone(settings, tmp_path):
    path = tmp_path / "mine.kg"
    path.mkdir()
    (path / "thesis.txt").write_text("mine", "utf-8")
    with pytest.raises(UsageError, match=r"thesis\.txt"):
        build_folder([str(path / "thesis.txt")], path, settings)
    assert [one.name for one in path.iterdir()] == ["thesis.txt"]


def test_a_folder_may_be_moved(built, settings, tmp_path):
    moved = Path(shutil.copytree(built, tmp_path / "moved.kg"))
    assert build_folder([], moved, settings).read == 0
