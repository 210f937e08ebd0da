"""The graph of a folder's members, made from what is kept of each and written without ever being held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg import pipeline
from kg.batches import Task, read_in_processes
from kg.copies import find_copies
from kg.corpus.writing import GraphWriter, open_writer
from kg.decisions import follow_ruling, read_decisions, rule_claims
from kg.entities import make_table, resolve_chains
from kg.errors import StoreError
from kg.graph import link_claims
from kg.model import CheckedGraph, Claim, Decision, Document, Extraction, KnowledgeGraph, Rejection, Run
from kg.ontology import Ontology
from kg.settings import Settings
from kg.stores.folder import GraphFolder, Manifest, Member
from kg.stores.folder.readings import load_parse, save_reading
from kg.stores.folder.spool import Spool, open_spool
from kg.validation import find_faults, tell_faults

KeyOf = Callable[[Member], str]


def assemble_folder(
    folder: GraphFolder,
    members: Mapping[str, Member],
    key_of: KeyOf,
    settings: Settings,
    ontology: Ontology,
    manifest: Manifest,
    entry: Mapping[str, object] | None,
    processes: int = 1,
) -> None:
    """Commits the checked graph of all members, by what is kept of them, in so many processes, two at most.

    Claims and entities lie in a spool while they are linked, decided on and checked; what is in memory of a document is
    what it is called, and for a while what its chains are.
    """
    settings = replace(settings, decisions=(*read_decisions(folder.decisions()), *settings.decisions))
    readings = _Readings(folder, members, key_of, settings)
    with open_spool(folder.path) as spool, open_writer(folder.path, spool, settings, processes) as writer:
        unresolved = _link(readings, spool, settings, ontology)
        documents, runs = _import(folder, members, readings.documents, spool, settings)
        decided = _decide(spool, documents, settings.decisions)
        unlinked = _link_records(spool.graph(documents, runs), spool, settings)
        documents, refused, report = _check(spool, writer, documents, runs, ontology)
        rejections = (*readings.rejections, *unresolved, *decided, *unlinked, *refused)
        graph = spool.graph(documents, runs)
        checked = CheckedGraph(graph, rejections, report)
        folder.commit(checked, members, ontology, manifest, entry, writer.finish(graph))


class _Readings:
    """What is kept of each document, in order of their IRIs, the documents as the graph has them, what was refused."""

    def __init__(self, folder: GraphFolder, members: Mapping[str, Member], key_of: KeyOf, settings: Settings) -> None:
        self._folder, self._key_of, self._settings = folder, key_of, settings
        ordered = sorted(members.values(), key=lambda one: one.source)
        self._sources: dict[str, list[Member]] = defaultdict(list)
        for member in ordered:
            if member.document is not None:
                self._sources[member.document].append(member)
        self._copies = find_copies({document: held[0].signature for document, held in self._sources.items()})
        self.rejections = [one.rejection for one in ordered if one.rejection]
        self.documents: list[Document] = []

    def first(self) -> Iterator[Extraction]:
        """Each extraction, as its document and what was refused of it is noted."""
        for document, held in sorted(self._sources.items()):
            extraction = self._read(document, held[0])
            self.documents += extraction.documents
            self.rejections += extraction.rejections
            for again in held[1:]:
                detail = f"it is the same document as {held[0].source}"
                self.rejections.append(Rejection(again.source, "duplicate", detail, document))
            yield replace(extraction, rejections=())

    def again(self) -> Iterator[Extraction]:
        """Each extraction once more, without mentions unless chains are to be divided by them."""
        divided = any(one.kind == "different" for one in self._settings.decisions)
        return (self._read(document, held[0], divided) for document, held in sorted(self._sources.items()))

    def _read(self, document: str, member: Member, mentions: bool = True) -> Extraction:
        """What the document says, divided as people decided, under the source that it is a member by."""
        extraction = self._load(document, member, mentions)
        described = replace(extraction.documents[0], source=member.source, copy_of=self._copies.get(document))
        return pipeline.divide(replace(extraction, documents=(described,)), self._settings)

    def _load(self, document: str, member: Member, mentions: bool) -> Extraction:
        """What the document says; read anew from its kept parse where the reading was damaged."""
        folder, key = self._folder, self._key_of(member)
        for attempt in range(2):
            extraction = folder.load_reading(document, key, mentions)
            if extraction is not None:
                return extraction
            parsed = load_parse(folder.path, document)
            if attempt or parsed is None:
                break
            for result in read_in_processes(1)([Task(parsed[0], parsed[1], key)], self._settings):
                if not isinstance(result, Rejection):
                    save_reading(folder.path, document, result[1])
        raise StoreError(
            f"{folder.path}: what was kept of {member.source} is damaged; run `kg build` with that source again, or "
            "withdraw it with `kg remove`"
        )


def _link(readings: _Readings, spool: Spool, settings: Settings, ontology: Ontology) -> tuple[Rejection, ...]:
    """Spools the claims between entities, and those entities; gives what could not be resolved."""
    table = make_table(ontology, settings.decisions)
    for one in readings.first():
        table.add(one.chains, one.mentions, one.claims, one.documents, one.leads)
    resolved = resolve_chains(table, settings.decisions)
    run = pipeline.describe_run(settings)
    for number, one in enumerate(readings.again()):
        entity_of = resolved.entity_of(number, [chain.id for chain in one.chains])
        spool.add_claims(link_claims(one.claims, entity_of, ontology, run))
    spool.put_entities(resolved.entities(redirected=True))
    spool.keep_named()
    return resolved.rejections


def _import(
    folder: GraphFolder,
    members: Mapping[str, Member],
    documents: Sequence[Document],
    spool: Spool,
    settings: Settings,
) -> tuple[tuple[Document, ...], tuple[Run, ...]]:
    """Merges in the graphs that were imported; the documents and runs of all."""
    runs = [pipeline.describe_run(settings)]
    held = list(documents)
    for name in sorted({one.imported for one in members.values() if one.imported is not None}):
        graph = folder.load_import(name)
        spool.merge_entities(graph.entities)
        spool.merge_claims(graph.claims)
        held += graph.documents
        runs += graph.runs
    spool.keep_named()
    # Of what several hold, what is known to be a copy of another stays one.
    held.sort(key=lambda one: (one.copy_of is not None, repr(one)))
    found = {one.id: one for one in held}
    return tuple(found[iri] for iri in sorted(found)), tuple(runs)


def _decide(spool: Spool, documents: Sequence[Document], decisions: Sequence[Decision]) -> list[Rejection]:
    """Drops the claims that people rejected; these, and what became of each decision that cannot be followed."""
    graph = spool.graph(documents, ())
    ruled, rejections = rule_claims(graph.claims, documents, decisions)
    if not ruled:
        return rejections
    followed = [follow_ruling(one, ruled[one.id]) for one in graph.claims if one.id in ruled]
    spool.change_claims(one for one in followed if isinstance(one, Claim))
    refused = [one for one in followed if isinstance(one, Rejection)]
    spool.drop_claims(one.item for one in refused)
    spool.keep_named()
    return rejections + refused


def _link_records(graph: KnowledgeGraph, spool: Spool, settings: Settings) -> tuple[Rejection, ...]:
    if not (settings.authorities or settings.reconciliation):
        return ()
    linked, unlinked = pipeline.link_graph(graph, settings)
    spool.put_entities(linked.entities)
    return unlinked


def _check(
    spool: Spool, writer: GraphWriter, documents: tuple[Document, ...], runs: Sequence[Run], ontology: Ontology
) -> tuple[tuple[Document, ...], tuple[Rejection, ...], str]:
    """Drops what violates a shape; the documents that are left, what was refused, and the report. The graph is written
    meanwhile, and once more if anything was dropped."""
    writer.start(documents, runs)
    faults, report = find_faults(documents, spool.entities, spool.claims_by_document, (), ontology)
    if not faults:
        return documents, (), report
    refused = tuple(tell_faults(spool.graph(documents, runs), faults, ontology))
    writer.stop()
    spool.drop_claims(faults)
    spool.drop_entities(faults)
    spool.keep_named()
    left = tuple(one for one in documents if one.id not in faults)
    writer.start(left, runs)
    return left, refused, report
