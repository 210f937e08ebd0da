"""What can go wrong with a folder: each is a sentence or mends itself, and nothing that was built is lost."""

import json
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kg import batches, pipeline
from kg.cli import main
from kg.corpus import build_folder
from kg.errors import InputError, StoreError
from kg.stores import read_graph, write_graph
from kg.stores.folder import open_for_writing


def build_in_child(inputs: list[str], path: Path, settings) -> multiprocessing.process.BaseProcess:
    child = multiprocessing.get_context("fork").Process(target=build_folder, args=(inputs, path, settings))
    child.start()
    return child


def test_a_run_killed_anywhere_goes_on_to_the_same_bytes(corpus, settings, tmp_path, contents):
    inputs = [str(corpus)]
    started = time.monotonic()
    build_folder(inputs, tmp_path / "whole.kg", settings)
    length = time.monotonic() - started
    expected = contents(tmp_path / "whole.kg")
    chance = random.Random(20)
    killed = 0
    for number in range(20):
        path = tmp_path / f"{number}.kg"
        child = build_in_child(inputs, path, settings)
        time.sleep(chance.uniform(0, length * 1.2))
        killed += child.is_alive()
        child.kill()
        child.join()
        build_folder(inputs, path, settings)
        assert contents(path) == expected
        shutil.rmtree(path)
    assert killed >= 10


def test_what_a_killed_run_leaves_of_processes_ends_and_holds_no_lock(corpus, settings, tmp_path, contents):
    build_folder([str(corpus)], tmp_path / "whole.kg", settings)
    path = tmp_path / "a.kg"
    command = [sys.executable, "-m", "kg", "build", str(corpus), "--to", str(path), "--jobs", "2", "--quiet"]
    child = subprocess.Popen(command)
    while not list((path / "readings").glob("??/*.jsonl")):
        time.sleep(0.05)
        assert child.poll() is None, "it ended before it could be killed"
    others = children_of(child.pid)
    assert len(others) >= 2
    child.kill()
    child.wait()
    with open_for_writing(path):
        pass
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{one}").exists() for one in others) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(Path(f"/proc/{one}").exists() for one in others)
    build_folder([str(corpus)], path, settings, batches.read_in_processes(2), processes=2)
    assert contents(path) == contents(tmp_path / "whole.kg")


def children_of(process: int) -> list[str]:
    return Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()


def test_a_commit_cut_off_after_its_moment_is_completed(copied, settings, contents):
    """Killed between the renames: files staged that the manifest names already."""
    expected = contents(copied)
    for name in ("graph.jsonl", "documents.jsonl"):
        (copied / name).rename(copied / f"{name}.new")
    (copied / "graph.nq.new").write_text("of a run that never committed", "utf-8")
    assert len(read_graph(str(copied), pipeline.ontology_of(settings)).documents) == 16
    build_folder([], copied, settings)
    assert contents(copied) == expected


@pytest.mark.parametrize(
    "name", ["graph.jsonl", "graph.nq", "documents.jsonl", "rejections.jsonl", "validation.ttl", "runs.jsonl"]
)
@pytest.mark.parametrize("harm", ["cut", "edited", "deleted"])
def test_a_damaged_file_is_told_and_made_anew(name, harm, copied, settings, capsys):
    graph = read_graph(str(copied), pipeline.ontology_of(settings))
    path = copied / name
    content = path.read_bytes()
    if harm == "deleted":
        path.unlink()
    else:
        path.write_bytes(content[: len(content) // 2] if harm == "cut" else content.replace(b"a", b"e", 1))
    if name == "graph.jsonl":
        assert main(["explain", str(copied), "nobody"]) == 2
        assert "run `kg build --to" in capsys.readouterr().err
    build_folder([], copied, settings)
    assert read_graph(str(copied), pipeline.ontology_of(settings)) == graph
    assert path.exists()


@pytest.mark.parametrize("kind", ["readings", "parses"])
def test_a_damaged_document_is_read_anew(kind, copied, settings):
    graph = read_graph(str(copied), pipeline.ontology_of(settings))
    path = sorted((copied / kind).glob("*/*"))[0]
    path.write_bytes(path.read_bytes()[:-100])
    (copied / "graph.jsonl").unlink()
    build_folder([], copied, settings)
    assert read_graph(str(copied), pipeline.ontology_of(settings)) == graph


def test_a_document_lost_altogether_is_named(copied, settings):
    name = sorted((copied / "readings").glob("*/*"))[0].stem
    for path in copied.glob(f"*/*/{name}.*"):
        path.unlink()
    with pytest.raises(StoreError, match="damaged or missing"):
        build_folder([], copied, settings)
    assert len(read_graph(str(copied), pipeline.ontology_of(settings)).documents) == 16


def test_two_writers_are_told_apart(copied, settings):
    with open_for_writing(copied), pytest.raises(StoreError, match="being written by another process"):
        build_folder([], copied, settings)
    build_folder([], copied, settings)


def test_a_newer_format_is_refused(copied, settings, capsys, contents):
    manifest = json.loads((copied / "manifest.json").read_text())
    (copied / "manifest.json").write_text(json.dumps(manifest | {"format": 99}))
    before = contents(copied)
    with pytest.raises(StoreError, match="format 99"):
        build_folder([], copied, settings)
    assert contents(copied) == before


def test_a_broken_manifest_is_told_and_nothing_is_lost(copied, settings):
    (copied / "manifest.json").write_text("{")
    with pytest.raises(StoreError, match="delete it and run"):
        build_folder([], copied, settings)
    (copied / "manifest.json").unlink()
    outcome = build_folder([], copied, settings)
    assert (outcome.read, len(outcome.checked.graph.documents)) == (0, 16)


def test_a_lost_manifest_is_made_anew_from_what_lies_there(copied, settings, tmp_path, contents):
    """Whoever reads is told; a build brings back graph, sources, refusals and log, and reads nothing again."""
    (tmp_path / "bad.jsonl").write_text('{"text": 3}\n', "utf-8")
    build_folder([str(tmp_path / "bad.jsonl")], copied, settings)
    before = contents(copied)
    (copied / "manifest.json").unlink()
    with pytest.raises(InputError, match="make one with"):
        read_graph(str(copied), pipeline.ontology_of(settings))
    assert build_folder([], copied, settings).read == 0
    after = contents(copied)
    made = {"manifest.json", "runs.jsonl"}
    assert {name: after[name] for name in after if name not in made} == {
        name: before[name] for name in before if name not in made
    }
    assert after["runs.jsonl"].startswith(before["runs.jsonl"])


def test_a_lost_manifest_and_a_lost_list_leave_what_was_read(copied, settings):
    for name in ("manifest.json", "documents.jsonl"):
        (copied / name).unlink()
    build_folder([], copied, settings)
    (copied / "manifest.json").unlink()
    (copied / "documents.jsonl").write_text("{", "utf-8")
    outcome = build_folder([], copied, settings)
    assert (outcome.read, len(outcome.checked.graph.documents)) == (0, 16)


def test_an_ontology_that_changed_under_a_killed_run_gives_the_bytes_of_a_fresh_one(
    corpus, settings, tmp_path, contents, acquired
):
    (tmp_path / "taught.ttl").write_text(acquired, "utf-8")
    taught = replace(settings, added_ontologies=(tmp_path / "taught.ttl",))
    child = build_in_child([str(corpus)], tmp_path / "a.kg", settings)
    while not list((tmp_path / "a.kg").glob("readings/*/*")) and child.is_alive():
        time.sleep(0.01)
    child.kill()
    child.join()
    build_folder([str(corpus)], tmp_path / "a.kg", taught)
    build_folder([str(corpus)], tmp_path / "b.kg", taught)
    assert contents(tmp_path / "a.kg") == contents(tmp_path / "b.kg")


@pytest.mark.parametrize("harm", ["deleted", "broken"])
def test_an_ontology_that_is_gone_or_broken_is_told_and_nothing_is_lost(harm, corpus, tmp_path, contents, acquired):
    path, taught = tmp_path / "a.kg", tmp_path / "taught.ttl"
    taught.write_text(acquired, "utf-8")
    first = str(sorted(corpus.iterdir())[0])
    assert main(["build", first, "--ontology", str(taught), "--to", str(path), "--quiet"]) == 0
    before = contents(path)
    if harm == "deleted":
        taught.unlink()
    else:
        taught.write_text("ex:acquired a", "utf-8")
    # In a process of its own, as it would be: this one remembers the ontology.
    command = [sys.executable, "-m", "kg", "build", str(corpus), "--to", str(path), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "taught.ttl" in done.stderr
    assert done.stderr.count("\n") == 1
    assert contents(path) == before


def test_a_damaged_import_is_told_and_the_graph_stays(copied, settings, tmp_path):
    ontology = pipeline.ontology_of(settings)
    write_graph(read_graph(str(copied), ontology), str(tmp_path / "other.ttl"), ontology)
    build_folder([str(tmp_path / "other.ttl")], copied, settings)
    (held,) = (copied / "imports").iterdir()
    held.write_bytes(held.read_bytes()[:-100])
    (copied / "graph.nq").unlink()
    with pytest.raises(StoreError, match="import the graph again"):
        build_folder([], copied, settings)
    assert len(read_graph(str(copied), ontology).documents) == 16
    build_folder([str(tmp_path / "other.ttl")], copied, settings)
    assert (copied / "graph.nq").exists()


def mounted(command: list[str]) -> bool:
    return shutil.which(command[0]) is not None and subprocess.run(command, capture_output=True).returncode == 0


def test_a_full_disk_is_told_and_the_run_goes_on(corpus, settings, tmp_path, contents):
    disk = tmp_path / "disk"
    disk.mkdir()
    if not mounted(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(disk)]):
        pytest.skip("mounting a small disk needs root")
    try:
        with pytest.raises(StoreError, match="no space left"):
            build_folder([str(corpus)], disk / "a.kg", settings)
        assert mounted(["mount", "-o", "remount,size=50m", str(disk)])
        build_folder([str(corpus)], disk / "a.kg", settings)
        build_folder([str(corpus)], tmp_path / "b.kg", settings)
        assert contents(disk / "a.kg") == contents(tmp_path / "b.kg")
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_folder_that_cannot_be_written_is_told_and_read(built, settings, tmp_path):
    shown = tmp_path / "shown.kg"
    shown.mkdir()
    bound = mounted(["mount", "--bind", str(built), str(shown)])
    if not bound or not mounted(["mount", "-o", "remount,ro,bind", str(shown)]):
        if bound:
            subprocess.run(["umount", str(shown)], check=True)
        pytest.skip("a read-only mount needs root")
    try:
        with pytest.raises(StoreError, match="cannot be written"):
            build_folder([], shown, settings)
        assert len(read_graph(str(shown), pipeline.ontology_of(settings)).documents) == 16
        assert main(["query", str(shown), "ASK { ?s a kg:Claim }"]) == 0
    finally:
        subprocess.run(["umount", str(shown)], check=True)


def test_a_worker_that_dies_ends_the_run_in_a_sentence(corpus, settings, tmp_path, monkeypatch):
    from kg.errors import ActorgraphError

    monkeypatch.setattr(batches, "read_batch", die)
    with pytest.raises(ActorgraphError, match="ended from outside"):
        build_folder([str(corpus)], tmp_path / "a.kg", settings, batches.read_in_processes(2))


def die(*_) -> None:
    os._exit(9)
