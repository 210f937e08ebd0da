import pytest

from kg.errors import StoreError
from kg.model import KnowledgeGraph
from kg.stores.files import read_file, write_file

EMPTY = KnowledgeGraph((), (), (), ())


def test_a_file_keeps_its_permissions(tmp_path):
    path = tmp_path / "graph.ttl"
    path.write_text("old")
    path.chmod(0o640)
    write_file(str(path), ["new"], EMPTY)
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.ttl").write_text("old")
    link = tmp_path / "graph.ttl"
    link.symlink_to(tmp_path / "real.ttl")
    write_file(str(link), ["new"], EMPTY)
    assert link.is_symlink()
    assert (tmp_path / "real.ttl").read_text() == "new"


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(StoreError, match="cannot be written: is a directory"):
        write_file(str(tmp_path), ["new"], EMPTY)
    with pytest.raises(StoreError, match="cannot be read: is a directory"):
        read_file(str(tmp_path))


def test_line_ends_are_written_as_they_are(tmp_path):
    path = tmp_path / "graph.ttl"
    write_file(str(path), ["a\r\n", "b\n"], EMPTY)
    assert path.read_bytes() == b"a\r\nb\n"
