"""A corpus built into a graph folder: what is new or changed is read, what is the same is taken from the folder.

The folder's state is a function of what it held and of the inputs: a run that was killed and run again, or run in any
number of processes, ends in the same bytes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from kg import __version__, pipeline
from kg.batches import Task, read_in_processes
from kg.copies import find_copies, sign_text
from kg.decisions import read_decisions
from kg.errors import InputError, StoreError
from kg.graph import assemble_graph, merge_graphs
from kg.model import Article, CheckedGraph, Extraction, KnowledgeGraph, Rejection, mint_iri
from kg.ontology import Ontology
from kg.settings import Settings
from kg.sources import count_documents, read_articles
from kg.stores import find_store, jsonl, read_graph
from kg.stores.folder import GraphFolder, Manifest, Member, open_for_writing
from kg.stores.folder.readings import load_parse, save_parse, save_reading
from kg.validation import check_graph

Progress = Callable[[int, int], None]
"""Told after each document: documents done so far, documents of all inputs."""

ReadBatches = Callable[[Iterable[Task], Settings], Iterator[tuple[str, bytes, bytes] | Rejection]]
"""Reads documents by whatever means: for each in turn its IRI, its reading and its parse as files, or a refusal."""


class Outcome(NamedTuple):
    """What a run did: the graph, all that was refused, and documents read anew, taken as they were, withdrawn."""

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
) -> Outcome:
    """Adds the inputs to the graph folder; with none, brings it up to date with ontology, model and decisions.

    Raises ``StoreError``: the folder is held by another, or cannot be written; ``InputError``: an input is not there.
    """
    graphs = tuple(one for one in inputs if _is_graph(one))
    texts = tuple(one for one in inputs if one not in graphs)
    ontology = pipeline.ontology_of(settings)
    run = pipeline.describe_run(settings)
    with open_for_writing(path) as folder:
        before = folder.members_or_kept()
        members = dict(before)
        members |= _import(graphs, folder, ontology)
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
        if same_state and folder.is_whole():
            checked = CheckedGraph(folder.graph(), folder.rejections(), folder.report())
        else:
            checked = _assemble(folder, members, work.key_of, settings, ontology)
            entry = _entry(inputs, before, members, folder.manifest, manifest)
            folder.commit(checked, members, ontology, manifest, entry)
        return Outcome(checked, work.read, work.same, withdrawn, tuple(work.refused))


def remove_from_folder(path: Path, what: str, settings: Settings) -> tuple[KnowledgeGraph, KnowledgeGraph]:
    """Withdraws a document, named by source, URL or IRI; gives the graph before and after.

    Raises ``InputError`` where the folder has no such document.
    """
    from kg.query import find_document

    ontology = pipeline.ontology_of(settings)
    with open_for_writing(path) as folder:
        members = folder.members()
        graph = folder.graph()
        document = find_document(graph, what)
        left = {source: one for source, one in members.items() if one.document != document.id}
        if len(left) == len(members):
            raise InputError(f"{what!r} came with a graph that was merged in; remove it there and merge that again")
        work = _Work(folder, left, settings, "")
        work.run = f"{pipeline.describe_run(settings).iri} {__version__}"
        checked = _assemble(folder, left, work.key_of, settings, ontology)
        entry = _entry((), members, left, folder.manifest, folder.manifest)
        manifest = replace(folder.manifest, files={}, decisions=folder.decisions_digest())
        folder.commit(checked, left, ontology, manifest, entry)
        return graph, checked.graph


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
        boilerplate = pipeline.ontology_of(self.settings).lexicons.get("boilerplate", ())
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
                refused = Rejection(source, "failed", "it is the same document as one that could not be read")
                self.members[source] = Member(source, rejection=refused)


def _is_graph(name: str) -> bool:
    """Whether an input is a graph rather than articles: a file or folder that a store reads, JSON Lines apart."""
    path = Path(name)
    return path.exists() and path.suffix.lower() in _graph_suffixes()


def _graph_suffixes() -> frozenset[str]:
    return frozenset({".ttl", ".nt", ".nq", ".trig", ".jsonld", ".graphml", ".gexf", ".kg"})


def _import(graphs: Iterable[str], folder: GraphFolder, ontology: Ontology) -> dict[str, Member]:
    members = {}
    for source in graphs:
        find_store(source)
        graph = read_graph(source, ontology)
        if not graph.entities and not graph.claims and not graph.documents:
            raise InputError(
                f"{source} holds nothing in the terms of this ontology; give the ontology that it follows with "
                "--ontology, or write it in these terms first (docs/reference/formats.md tells how)"
            )
        content = "".join(jsonl.item_lines(graph)).encode("utf-8", "surrogatepass")
        members[source] = Member(source, imported=folder.save_import(content))
    return members


def _assemble(
    folder: GraphFolder,
    members: Mapping[str, Member],
    key_of: Callable[[Member], str],
    settings: Settings,
    ontology: Ontology,
) -> CheckedGraph:
    """The checked graph of all members, by what is kept of them."""
    sources: dict[str, list[Member]] = defaultdict(list)
    for member in sorted(members.values(), key=lambda one: one.source):
        if member.document is not None:
            sources[member.document].append(member)
    copies = find_copies({document: held[0].signature for document, held in sources.items()})
    parts: list[Extraction] = []
    rejections = [one.rejection for one in sorted(members.values(), key=lambda one: one.source) if one.rejection]
    for document, held in sorted(sources.items()):
        extraction = _load(folder, document, held[0], key_of, settings)
        described = replace(extraction.documents[0], source=held[0].source, copy_of=copies.get(document))
        used = {one for chain in extraction.chains for one in chain.mentions}
        mentions = tuple(one for one in extraction.mentions if one.id in used)
        parts.append(replace(extraction, documents=(described,), mentions=mentions))
        rejections += extraction.rejections
        for again in held[1:]:
            detail = f"it is the same document as {held[0].source}"
            rejections.append(Rejection(again.source, "duplicate", detail, document))
    whole = pipeline.join_extractions(parts)
    settings = replace(settings, decisions=(*read_decisions(folder.decisions()), *settings.decisions))
    whole = pipeline.divide(whole, settings)
    resolution = pipeline.resolve(whole, settings)
    # Mentions and links take most of the memory, and nothing after this asks for them.
    whole, parts = replace(whole, mentions=()), []
    graph = assemble_graph(whole, resolution.entities, resolution.entity_of, ontology, pipeline.describe_run(settings))
    unresolved = resolution.rejections
    del whole, resolution
    imported = sorted({one.imported for one in members.values() if one.imported is not None})
    if imported:
        graph = merge_graphs([graph, *(folder.load_import(name) for name in imported)])
    graph, decided = pipeline.follow_decisions(graph, settings.decisions)
    graph, unlinked = pipeline.link_graph(graph, settings)
    checked = check_graph(graph, ontology)
    refused = (*rejections, *unresolved, *decided, *unlinked, *checked.rejections)
    return CheckedGraph(checked.graph, refused, checked.report)


def _load(
    folder: GraphFolder, document: str, member: Member, key_of: Callable[[Member], str], settings: Settings
) -> Extraction:
    """What the document says; read anew from its kept parse where the reading was damaged."""
    key = key_of(member)
    for attempt in range(2):
        extraction = folder.load_reading(document, key)
        if extraction is not None:
            return extraction
        parsed = load_parse(folder.path, document)
        if attempt or parsed is None:
            break
        for result in read_in_processes(1)([Task(parsed[0], parsed[1], key)], settings):
            if not isinstance(result, Rejection):
                save_reading(folder.path, document, result[1])
    raise StoreError(
        f"{folder.path}: what was kept of {member.source} is damaged; run `kg build` with that source again, or "
        "withdraw it with `kg remove`"
    )


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
