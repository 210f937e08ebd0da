"""What a run does to a graph folder: members are added, brought up to date or withdrawn, read where they must be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from kg import __version__, pipeline
from kg.batches import Task, read_in_processes
from kg.copies import sign_text
from kg.corpus.assembling import assemble_folder
from kg.corpus.mapping import VocabularyMapping, can_map, map_graph, read_mapping
from kg.errors import InputError, StoreError
from kg.model import FAILED, Article, CheckedGraph, KnowledgeGraph, Rejection, mint_iri
from kg.ontology import Ontology
from kg.settings import Settings
from kg.sources import count_documents, read_articles
from kg.stores import find_store, jsonl, read_graph
from kg.stores.folder import GraphFolder, Manifest, Member, open_for_reading, open_for_writing
from kg.stores.folder.readings import load_parse, save_parse, save_reading

Progress = Callable[[int, int], None]
"""Told after each document: documents done so far, documents of all inputs."""

ReadBatches = Callable[[Iterable[Task], Settings], Iterator[tuple[str, bytes, bytes] | Rejection]]
"""Reads documents by whatever means: for each in turn its IRI, its reading and its parse as files, or a refusal."""


class Outcome(NamedTuple):
    """What a run did: the graph and all that was refused, read from the folder wherever they are used, and documents
    read anew, taken as they were, withdrawn."""

    checked: CheckedGraph
    read: int
    same: int
    withdrawn: int
    unreadable: tuple[Rejection, ...]


def build_folder(
    inputs: Sequence[str],
    path: Path,
    settings: Settings,
    read_batches: ReadBatches | None = None,
    progress: Progress | None = None,
    mapping: Path | None = None,
    processes: int = 1,
) -> Outcome:
    """Adds the inputs to the graph folder; with none, brings it up to date with ontology, model and decisions.

    ``processes`` is for making the graph of what was read; ``read_batches`` has processes of its own.
    ``mapping`` tells what graphs of other vocabularies mean (see ``kg.corpus.mapping``). Raises ``StoreError``: the
    folder is held by another, or cannot be written; ``InputError``: an input is not there.
    """
    graphs = tuple(one for one in inputs if _is_graph(one))
    texts = tuple(one for one in inputs if one not in graphs)
    ontology = pipeline.ontology_of(settings)
    run = pipeline.describe_run(settings)
    with open_for_writing(path) as folder:
        before = folder.members_or_kept()
        members = dict(before)
        members |= _import(graphs, folder, ontology, read_mapping(mapping, ontology) if mapping else None)
        work = _Work(folder, members, settings, f"{run.iri} {__version__}")
        total = count_documents(texts) if texts and progress else 0
        tasks = work.tasks(texts)
        for result in (read_batches or read_in_processes(1))(tasks, settings):
            work.keep(result)
            if progress:
                progress(work.seen, max(total, work.seen))
        work.forget_unread()
        manifest = Manifest(
            software=run.software,
            model=run.model,
            ontology=run.ontology,
            settings=settings.to_record(),
            decisions=folder.decisions_digest(),
        )
        withdrawn = len(_documents(before.values()) - _documents(members.values()))
        same_state = replace(folder.manifest, files={}) == manifest and members == before and not work.read
        if not (same_state and folder.is_whole()):
            entry = _entry(inputs, before, members, folder.manifest, manifest)
            assemble_folder(folder, members, work.key_of, settings, ontology, manifest, entry, processes)
        return Outcome(folder.checked(), work.read, work.same, withdrawn, tuple(work.refused))


def remove_from_folder(path: Path, what: str, settings: Settings) -> tuple[KnowledgeGraph, KnowledgeGraph]:
    """Withdraws a document, named by source, URL or IRI; gives the graph before and after.

    Raises ``InputError`` where there is no such folder or it has no such document.
    """
    from kg.query import find_document

    ontology = pipeline.ontology_of(settings)
    open_for_reading(path)
    with open_for_writing(path) as folder:
        members = folder.members()
        graph = folder.graph()
        document = find_document(graph, what)
        left = {source: one for source, one in members.items() if one.document != document.id}
        if len(left) == len(members):
            raise InputError(f"{what!r} came with a graph that was merged in; remove it there and merge that again")
        work = _Work(folder, left, settings, "")
        work.run = f"{pipeline.describe_run(settings).iri} {__version__}"
        entry = _entry((), members, left, folder.manifest, folder.manifest)
        manifest = replace(folder.manifest, files={}, decisions=folder.decisions_digest())
        assemble_folder(folder, left, work.key_of, settings, ontology, manifest, entry)
        return graph, folder.checked().graph


class _Work:
    """What is to be read, what came of it, and the members as they become."""

    def __init__(self, folder: GraphFolder, members: dict[str, Member], settings: Settings, run: str) -> None:
        self.folder, self.members, self.settings, self.run = folder, members, settings, run
        self.read = self.same = self.seen = 0
        self.refused: list[Rejection] = []
        self._asked: set[str] = set()

    def key_of(self, member: Member) -> str:
        """What a reading depends on, beside the document: who read it, and its title."""
        return mint_iri(
            "reading", str(member.document), member.title or "", self.run, str(self.settings.min_confidence)
        )

    def tasks(self, inputs: Sequence[str]) -> Iterator[Task]:
        """What must be read, one by one: of the inputs what is not kept, then what was read by something else."""
        boilerplate = pipeline.page_rules(self.settings)
        options = {"published": self.settings.published, "encoding": self.settings.encoding}
        for item in read_articles(inputs, boilerplate=boilerplate, **options) if inputs else ():
            self.seen += 1
            if isinstance(item, Rejection):
                self._refuse(item)
                continue
            known = self.members.get(item.source)
            member = Member(item.source, item.id, item.title, known.signature if known else "")
            if known is None or known.document != item.id or not known.signature:
                member = replace(member, signature=sign_text(item.text))
            self.members[item.source] = member
            yield from self._ask(member, item)
        for member in sorted(self.members.values(), key=lambda one: one.source):
            if member.document is not None and member.document not in self._asked:
                yield from self._ask(member, None)

    def _ask(self, member: Member, article: Article | None) -> Iterator[Task]:
        assert member.document is not None
        if member.document in self._asked:
            return
        self._asked.add(member.document)
        if self.folder.has_reading(member.document, self.key_of(member)):
            self.same += 1
            return
        parsed = load_parse(self.folder.path, member.document)
        if article is None:
            article = parsed[0] if parsed is not None else None
        if article is None:
            raise StoreError(
                f"{self.folder.path}: what was kept of {member.source} is damaged or missing; run `kg build` with that "
                "source again, or withdraw it with `kg remove`"
            )
        yield Task(article, parsed[1] if parsed else None, self.key_of(member))

    def keep(self, result: tuple[str, bytes, bytes] | Rejection) -> None:
        """Puts what was read into the folder."""
        if isinstance(result, Rejection):
            self._refuse(result)
            return
        document, reading, parse = result
        save_parse(self.folder.path, document, parse)
        save_reading(self.folder.path, document, reading)
        self.read += 1

    def _refuse(self, rejection: Rejection) -> None:
        """A source that could not be read: what it held when it could stays in the graph."""
        self.refused.append(rejection)
        known = self.members.get(rejection.item)
        if known is None or known.document is None or known.document == rejection.document:
            kept = replace(rejection, document=None)
            self.members[rejection.item] = Member(rejection.item, rejection=kept)

    def forget_unread(self) -> None:
        """Sources whose document failed to be read under another source's name."""
        for source, member in list(self.members.items()):
            if member.document is not None and not self.folder.has_reading(member.document, self.key_of(member)):
                refused = Rejection(source, FAILED, "it is the same document as one that could not be read")
                self.members[source] = Member(source, rejection=refused)


def _is_graph(name: str) -> bool:
    """Whether an input is a graph rather than articles: a file or folder that a store reads, JSON Lines apart."""
    path = Path(name)
    return path.exists() and path.suffix.lower() in _graph_suffixes()


def _graph_suffixes() -> frozenset[str]:
    return frozenset({".ttl", ".nt", ".nq", ".trig", ".jsonld", ".graphml", ".gexf", ".kg"})


def _import(
    graphs: Iterable[str], folder: GraphFolder, ontology: Ontology, mapping: VocabularyMapping | None
) -> dict[str, Member]:
    members = {}
    for source in graphs:
        find_store(source)
        mapped = mapping is not None and can_map(source)
        graph = map_graph(source, mapping, ontology) if mapping and mapped else read_graph(source, ontology)
        if not graph.claims and mapped:
            raise InputError(
                f"by this mapping {source} states nothing between things of the ontology's classes that have names; "
                "add lines for its classes, its properties and what names its things"
            )
        if not graph.entities and not graph.claims and not graph.documents:
            raise InputError(
                f"{source} holds nothing in the terms of this ontology; give the ontology that it follows with "
                "--ontology, or what its terms mean with --mapping (docs/reference/formats.md tells how)"
            )
        content = "".join(jsonl.item_lines(graph)).encode("utf-8", "surrogatepass")
        members[source] = Member(source, imported=folder.save_import(content))
    return members


def _documents(members: Iterable[Member]) -> set[str]:
    return {one.document for one in members if one.document is not None}


def _entry(
    inputs: Sequence[str],
    before: Mapping[str, Member],
    after: Mapping[str, Member],
    was: Manifest,
    now: Manifest,
) -> dict[str, object] | None:
    """The run as its log tells it, in terms of the state before and after; None where it changed nothing."""
    added = sorted(_documents(after.values()) - _documents(before.values()))
    gone = sorted(_documents(before.values()) - _documents(after.values()))
    refused = sorted(source for source, one in after.items() if one.rejection is not None and before.get(source) != one)
    imported = sorted(source for source, one in after.items() if one.imported and before.get(source) != one)
    made_by = {"software": now.software, "model": now.model, "ontology": now.ontology}
    same_makers = (was.software, was.model, was.ontology) == (now.software, now.model, now.ontology)
    if not (added or gone or refused or imported) and same_makers and was.decisions == now.decisions:
        return None
    return {
        "inputs": list(inputs),
        **made_by,
        "decisions": now.decisions,
        "added": added,
        "withdrawn": gone,
        "refused": refused,
        "imported": imported,
    }
