"""A graph folder held open: read as it was last committed, or written by the one who holds its lock."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

from kg.errors import StoreError, UsageError
from kg.model import CheckedGraph, Extraction, KnowledgeGraph, Rejection
from kg.ontology import Ontology
from kg.stores import jsonl
from kg.stores.files import reason_of
from kg.stores.folder import layout
from kg.stores.folder.layout import Manifest, digest_of, manifest_text, read_manifest
from kg.stores.folder.locking import exclusive_lock
from kg.stores.folder.members import Member, member_lines, read_members
from kg.stores.folder.reading import read_checked
from kg.stores.folder.readings import has_reading, kept_documents, load_reading
from kg.stores.folder.statements import stage_graph
from kg.stores.folder.transaction import (
    commit,
    is_intact,
    read_committed,
    roll_forward,
    stage,
    told,
    write_whole,
)

OUTCOME = (layout.DOCUMENTS, layout.GRAPH, layout.QUADS, layout.REJECTIONS, layout.REPORT)
"""The files of the committed state that derive from readings, imports and decisions; the log is the only other."""


class GraphFolder:
    """A folder at a path and its manifest. Whoever writes holds ``open_for_writing``; whoever reads needs nothing."""

    def __init__(self, path: Path, manifest: Manifest) -> None:
        self.path = path
        self.manifest = manifest

    def members(self) -> dict[str, Member]:
        """What belongs to the graph, by source. Raises ``StoreError`` where the list is damaged."""
        content = read_committed(self.path, self.manifest, layout.DOCUMENTS)
        return read_members(content, str(self.path / layout.DOCUMENTS))

    def members_or_kept(self) -> dict[str, Member]:
        """The members; where the manifest was lost, those of the list that lies there; where that is damaged, those
        that the kept documents themselves tell of."""
        listed = self.path / layout.DOCUMENTS
        try:
            if self._lost_manifest():
                return read_members(listed.read_bytes(), str(listed))
            return self.members()
        except (StoreError, OSError):
            members = {}
            for path, _ in kept_documents(self.path):
                found = _document_of(path)
                if found is not None:
                    members[found.source] = found
            return members

    def graph(self) -> KnowledgeGraph:
        """The graph as it was last committed. Raises ``StoreError`` where its file is damaged."""
        content = read_committed(self.path, self.manifest, layout.GRAPH)
        return jsonl.read_items(content, str(self.path / layout.GRAPH))

    def checked(self) -> CheckedGraph:
        """The committed state, read anew from the folder wherever it is walked through. Its files must be whole;
        walking raises ``StoreError`` where another run has replaced them."""
        return read_checked(self.path, self.report())

    def walked_graph(self) -> KnowledgeGraph:
        """The graph as it was last committed, of which nothing is held. Raises ``StoreError`` where its file is
        damaged."""
        if not is_intact(self.path, self.manifest, layout.GRAPH):
            return self.graph()
        return self.checked().graph

    def rejections(self) -> tuple[Rejection, ...]:
        """What was refused, as it was last committed."""
        content = read_committed(self.path, self.manifest, layout.REJECTIONS)
        return tuple(Rejection(**json.loads(line)) for line in content.split(b"\n") if line)

    def report(self) -> str:
        """The SHACL report of the graph before what it refuses was left out, as it was last committed."""
        return read_committed(self.path, self.manifest, layout.REPORT).decode()

    def quads(self) -> bytes | Path:
        """The graph as N-Quads, as it was last committed: their file, or they themselves before they are in it. Raises
        ``StoreError`` where the file is damaged."""
        if is_intact(self.path, self.manifest, layout.QUADS):
            return self.path / layout.QUADS
        return read_committed(self.path, self.manifest, layout.QUADS)

    def quads_digest(self) -> str:
        """What stands for the N-Quads as they were last committed."""
        return self.manifest.files.get(layout.QUADS, "")

    def decisions(self) -> Path:
        """Where the user's decisions on entities lie, whether there are any or not."""
        return self.path / layout.DECISIONS

    def decisions_digest(self) -> str | None:
        """The SHA-256 of the user's decisions; None where there are none."""
        try:
            return digest_of(self.decisions().read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"{self.decisions()} cannot be read: {reason_of(error)}") from error

    def is_whole(self) -> bool:
        """Whether every file of the committed state is there, unchanged."""
        return bool(self.manifest.files) and all(
            is_intact(self.path, self.manifest, name) for name in (*OUTCOME, layout.RUNS)
        )

    def has_reading(self, document: str, key: str) -> bool:
        return has_reading(self.path, document, key)

    def load_reading(self, document: str, key: str, mentions: bool = True) -> Extraction | None:
        return load_reading(self.path, document, key, mentions)

    def save_import(self, content: bytes) -> str:
        """Keeps a graph in JSON Lines; gives the name it is kept by."""
        name = digest_of(content)[:32]
        write_whole(self.path / layout.IMPORTS / f"{name}.jsonl", content)
        return name

    def load_import(self, name: str) -> KnowledgeGraph:
        """A graph that was merged in. Raises ``StoreError`` where its file is damaged."""
        path = self.path / layout.IMPORTS / f"{name}.jsonl"
        try:
            content = path.read_bytes()
        except OSError as error:
            raise StoreError(f"{path} cannot be read: {reason_of(error)}; import the graph again") from error
        if digest_of(content)[:32] != name:
            raise StoreError(f"{path} was edited or cut short; import the graph again")
        return jsonl.read_items(content, str(path))

    def commit(
        self,
        checked: CheckedGraph,
        members: Mapping[str, Member],
        ontology: Ontology,
        manifest: Manifest,
        entry: Mapping[str, object] | None,
        staged: Mapping[str, str] | None = None,
    ) -> None:
        """Makes the folder hold this graph, and nothing of documents that belong to it no more.

        ``staged`` are the digests of the graph's own files where they were staged already. ``entry`` is added to the
        log of runs, unless it is None. It happens as a whole or not at all.
        """
        log = self._log()
        if entry is not None:
            number = log.count("\n") + 1
            log += json.dumps({"run": number, **entry}, ensure_ascii=False) + "\n"
        refused = (json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in checked.rejections)
        staged = {
            **(stage_graph(self.path, checked.graph, ontology) if staged is None else staged),
            layout.DOCUMENTS: stage(self.path, layout.DOCUMENTS, member_lines(members.values())),
            layout.REJECTIONS: stage(self.path, layout.REJECTIONS, refused),
            layout.REPORT: stage(self.path, layout.REPORT, (checked.report,)),
            layout.RUNS: stage(self.path, layout.RUNS, (log,)),
        }
        self.manifest = commit(self.path, manifest, staged)
        self._forget_others(members)

    def _lost_manifest(self) -> bool:
        """Whether the manifest names nothing though a run was committed: it is a new one in the place of another."""
        return not self.manifest.files and any((self.path / name).exists() for name in (*OUTCOME, layout.RUNS))

    def _log(self) -> str:
        """The log of runs; where the manifest was lost the one that lies there, empty where it was damaged."""
        lying = self.path / layout.RUNS
        try:
            if self._lost_manifest():
                return lying.read_bytes().decode()
            return read_committed(self.path, self.manifest, layout.RUNS).decode()
        except (StoreError, OSError, ValueError):
            return ""

    def _forget_others(self, members: Mapping[str, Member]) -> None:
        documents = {layout.local_id(one.document) for one in members.values() if one.document is not None}
        graphs = {one.imported for one in members.values() if one.imported is not None}
        with told(self.path):
            for path, name in kept_documents(self.path):
                if name not in documents or path.suffix == ".tmp":
                    path.unlink()
            for path in sorted((self.path / layout.IMPORTS).glob("*")):
                if path.stem not in graphs:
                    path.unlink()


def _document_of(path: Path) -> Member | None:
    """The member that a kept reading tells of."""
    if path.suffix != ".jsonl":
        return None
    try:
        with path.open("rb") as file:
            file.readline()
            record = json.loads(file.readline())
        return Member(record["source"], record["id"], record["title"])
    except (OSError, ValueError, LookupError, TypeError):
        return None


def open_for_reading(path: Path) -> GraphFolder:
    """The folder as it was last committed. Raises ``InputError`` where there is none."""
    return GraphFolder(path, read_manifest(path))


@contextmanager
def open_for_writing(path: Path) -> Iterator[GraphFolder]:
    """The folder, made if it is not there, locked against other writers, and any commit that was cut off completed.

    Raises ``StoreError``: not writable, held by another, of a newer format; ``UsageError``: a folder of other things.
    """
    if path.exists() and not path.is_dir():
        raise UsageError(f"{path} is a file; a graph folder needs a name of its own")
    fresh = not (path / layout.MANIFEST).exists()
    if fresh and path.is_dir():
        strange = sorted(one.name for one in path.iterdir() if one.name.partition(".new")[0] not in layout.KNOWN)
        strange = [name for name in strange if not name.endswith(".tmp")]
        if strange:
            raise UsageError(f"{path} is no graph folder: it holds {strange[0]}; give a new name that ends in .kg")
    if not path.parent.is_dir():
        raise StoreError(f"{path} cannot be made: there is no folder {str(path.parent)!r}; make it first")
    with told(path):
        path.mkdir(exist_ok=True)
    with exclusive_lock(path):
        if not (path / layout.MANIFEST).exists():
            write_whole(path / layout.MANIFEST, manifest_text(Manifest()).encode(), force=True)
        manifest = read_manifest(path)
        roll_forward(path, manifest)
        yield GraphFolder(path, replace(manifest, format=layout.FORMAT))
