import sys

import pytest

import kg.stores
from kg.errors import UsageError
from kg.model import LoadReceipt
from kg.stores import find_store, registry, write_graph


@pytest.fixture
def another_store(tmp_path, monkeypatch):
    """A store that is one new file of the folder."""
    (tmp_path / "crates.py").write_text(
        "from kg.model import LoadReceipt\n"
        "SUFFIXES = ('.crate',)\n"
        "SCHEMES = ('crate',)\n"
        "def write(graph, destination, ontology):\n"
        "    return LoadReceipt(destination, (('claim', '1'),))\n"
    )
    monkeypatch.setattr(kg.stores, "__path__", [*kg.stores.__path__, str(tmp_path)])
    registry.stores.cache_clear()
    yield
    registry.stores.cache_clear()
    sys.modules.pop("kg.stores.crates", None)


@pytest.mark.parametrize("destination", ["a/b.crate", "B.CRATE", "crate://host:1/x.ttl", "CRATE://host"])
def test_a_new_file_is_a_new_store(another_store, graph, ontology, destination):
    assert write_graph(graph, destination, ontology) == LoadReceipt(destination, (("claim", "1"),))


def test_the_known_are_named_with_the_new(another_store):
    with pytest.raises(UsageError, match=r"\.crate, .*\.ttl, .*crate:"):
        find_store("graph.doc")


def test_modules_that_stores_share_are_no_stores():
    names = {store.__name__.rsplit(".", 1)[-1] for store in registry.stores()}
    assert not names & {"files", "network", "records", "registry"}
