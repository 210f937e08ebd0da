"""What every store owes. The stores are those of the folder: a new one is tested by being there."""

from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import InputError, StoreError, UsageError
from kg.model import KnowledgeGraph
from kg.stores import find_store, read_graph, stores, write_graph
from kg.stores.registry import schemes, suffixes

SUFFIXES = [suffix for store in stores() for suffix in suffixes(store)]
every_file_store = pytest.mark.parametrize("suffix", SUFFIXES)


def error_of(action, *arguments) -> StoreError | None:
    """The store's error, if the action ends in one."""
    try:
        action(*arguments)
    except StoreError as error:
        return error
    return None


def test_the_folder_is_the_registry():
    folder = Path(find_store("graph.ttl").__file__).parent
    modules = [*folder.glob("*.py"), *folder.glob("*/__init__.py")]
    declaring = {
        path.parent.name if path.stem == "__init__" else path.stem
        for path in modules
        if any(f"\n{name} = " in path.read_text() for name in ("SUFFIXES", "SCHEMES", "FOLDERS", "EXPORTS"))
    }
    assert {store.__name__.rsplit(".", 1)[-1] for store in stores()} == declaring
    assert {".ttl", ".nt", ".trig", ".nq", ".jsonld", ".graphml", ".gexf", ".jsonl"} <= set(SUFFIXES)


def test_no_two_stores_take_the_same():
    taken = [*SUFFIXES, *(scheme for store in stores() for scheme in schemes(store))]
    assert len(taken) == len(set(taken))


@every_file_store
def test_what_is_written_is_read(suffix, graph, ontology, tmp_path):
    destination = str(tmp_path / f"graph{suffix}")
    receipt = write_graph(graph, destination, ontology)
    assert read_graph(destination, ontology) == graph
    assert receipt.destination == destination
    assert dict(receipt.created) == {
        "claim": str(len(graph.claims)),
        "document": "2",
        "entity": str(len(graph.entities)),
        "fact": str(len(graph.facts)),
    }


@every_file_store
def test_copies_of_one_text_stay_one_source(suffix, parts, ontology, tmp_path):
    path = str(tmp_path / f"graph{suffix}")
    copied = parts.copied_graph()
    assert [fact.support for fact in copied.facts] == [1]
    write_graph(copied, path, ontology)
    assert read_graph(path, ontology) == copied


@every_file_store
def test_writing_twice_changes_nothing(suffix, graph, ontology, tmp_path):
    path = tmp_path / f"graph{suffix}"
    first = write_graph(graph, str(path), ontology)
    content, written = path.read_bytes(), path.stat().st_mtime_ns
    second = write_graph(graph, str(path), ontology)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (content, written)
    assert (second.created, second.unchanged) == ((), first.created)


@every_file_store
def test_a_graph_replaces_another(suffix, graph, parts, ontology, tmp_path):
    path = str(tmp_path / f"graph{suffix.upper()}")
    write_graph(graph, path, ontology)
    smaller = parts.graph(graph.claims[0])
    write_graph(smaller, path, ontology)
    assert read_graph(path, ontology) == smaller


@every_file_store
def test_an_empty_graph_is_a_graph(suffix, ontology, tmp_path):
    path = str(tmp_path / f"graph{suffix}")
    write_graph(KnowledgeGraph((), (), (), ()), path, ontology)
    assert read_graph(path, ontology) == KnowledgeGraph((), (), (), ())


@every_file_store
def test_a_failure_leaves_the_old_file(suffix, graph, parts, ontology, tmp_path, monkeypatch):
    path = tmp_path / f"graph{suffix}"
    write_graph(graph, str(path), ontology)
    before = path.read_bytes()

    def fail(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(StoreError, match="no space left"):
        write_graph(parts.graph(graph.claims[0]), str(path), ontology)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@every_file_store
def test_a_text_that_is_no_text_is_refused(suffix, parts, ontology, tmp_path):
    half = replace(parts.ann, name="half \ud83e")
    claim = parts.claim("joins", half, parts.talks)
    path = tmp_path / f"graph{suffix}"
    error = error_of(write_graph, parts.graph(claim, entities=(half, parts.talks)), str(path), ontology)
    if error:
        assert "surrogate" in str(error)
        assert not path.exists()
    else:
        assert half.name in {entity.name for entity in read_graph(str(path), ontology).entities}


@every_file_store
def test_a_missing_folder_is_one_sentence(suffix, graph, ontology, tmp_path):
    with pytest.raises(StoreError, match=r"there is no folder .*missing"):
        write_graph(graph, str(tmp_path / "missing" / f"graph{suffix}"), ontology)


@every_file_store
def test_a_missing_file_is_one_sentence(suffix, ontology, tmp_path):
    with pytest.raises(StoreError, match="cannot be read"):
        read_graph(str(tmp_path / f"graph{suffix}"), ontology)


@every_file_store
@pytest.mark.parametrize("content", [b"<nonsense", b"\xff\xfe\x00", b'{"kind": 1', b'{"a": {"@id": [}'])
def test_a_broken_file_is_one_sentence(suffix, content, ontology, tmp_path):
    path = tmp_path / f"graph{suffix}"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=path.name):
        read_graph(str(path), ontology)


@every_file_store
def test_half_a_graph_is_refused_or_holds_whole_items(suffix, graph, ontology, tmp_path):
    path = tmp_path / f"graph{suffix}"
    write_graph(graph, str(path), ontology)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    error = error_of(read_graph, str(path), ontology)
    if error:
        assert path.name in str(error)
    else:
        half = read_graph(str(path), ontology)
        assert set(half.claims) <= set(graph.claims)
        assert set(half.facts) <= set(graph.facts)


@pytest.mark.parametrize("destination", ["graph.doc", "graph", "ftp://place/graph.ttl", ""])
def test_an_unknown_destination_names_the_known(destination, graph, ontology):
    with pytest.raises(UsageError, match=r"\.ttl"):
        write_graph(graph, destination, ontology)


def test_a_folder_is_a_store(graph, parts, ontology, tmp_path):
    path = tmp_path / "graph.kg"
    first = write_graph(graph, str(path), ontology)
    assert read_graph(str(path), ontology) == graph
    content = {one: one.read_bytes() for one in path.rglob("*") if one.is_file()}
    second = write_graph(graph, str(path), ontology)
    assert {one: one.read_bytes() for one in path.rglob("*") if one.is_file()} == content
    assert (second.created, second.unchanged) == ((), first.created)
    smaller = parts.graph(graph.claims[0])
    write_graph(smaller, str(path), ontology)
    assert read_graph(str(path), ontology) == smaller
    with pytest.raises(InputError, match="no graph folder"):
        read_graph(str(tmp_path / "other.kg"), ontology)
