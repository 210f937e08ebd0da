"""``Graph``: a knowledge graph with its ontology, to be asked in Python."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg import __version__, pipeline
from kg.analysis import Projection, actor_network, as_of, measure_network
from kg.api.frames import frame, table_rows
from kg.api.records import Meeting, Origin, Quote, Records, RoleHeld, Statement, html_table
from kg.errors import InputError
from kg.facts import named_entities
from kg.model import ActorMeasures, Claim, Entity, KnowledgeGraph, LoadReceipt, Rejection, Value
from kg.ontology import ClassKind, Ontology, RelationKind, class_kind, load_ontology, relation_kind
from kg.pseudonyms import pseudonymise
from kg.query import explain
from kg.settings import DEFAULT_MODEL, Settings
from kg.standing import standing_of
from kg.stores import read_graph, write_graph
from kg.viewer import render_page

if TYPE_CHECKING:
    import networkx
    import pandas

_SHOWN = 12


def build(
    inputs: Sequence[str | Path] | str | Path,
    *,
    ontology: Sequence[str | Path] = (),
    only_ontology: str | Path | None = None,
    model: str = DEFAULT_MODEL,
    published: str | None = None,
    encoding: str | None = None,
) -> Graph:
    """The checked graph of articles: files, folders or globs (.txt, .md, .html, .jsonl), as ``kg build`` reads them.

    ``ontology`` joins files to the built-in one, ``only_ontology`` takes its place; ``published`` is the ISO 8601 date
    of articles that state none. Raises ``kg.errors.InputError`` where no input can be read; what else was refused is in
    ``rejections``.
    """
    given = [inputs] if isinstance(inputs, (str, Path)) else list(inputs)
    settings = _settings(ontology, only_ontology, model, published, encoding)
    checked = pipeline.build([str(one) for one in given], settings)
    if not checked.graph.documents:
        first = next(iter(checked.rejections), None)
        raise InputError(f"{first.item}: {first.detail}" if first else "no input was given; give files or folders")
    return Graph(checked.graph, pipeline.ontology_of(settings), checked.rejections)


def read(source: str | Path, *, ontology: Sequence[str | Path] = (), only_ontology: str | Path | None = None) -> Graph:
    """The graph of a store: a file that ``kg build`` or ``Graph.write`` made, or a server's address.

    Raises ``kg.errors.StoreError`` where it holds none, ``UsageError`` where no store takes the source.
    """
    loaded = load_ontology(_settings(ontology, only_ontology).ontology_files)
    return Graph(read_graph(str(source), loaded), loaded)


def _settings(ontology: Sequence[str | Path], only: str | Path | None, *rest: str | None) -> Settings:
    model, published, encoding = rest or (DEFAULT_MODEL, None, None)
    return Settings(
        model=model or DEFAULT_MODEL,
        added_ontologies=tuple(Path(one) for one in ontology),
        only_ontology=Path(only) if only is not None else None,
        published=published,
        encoding=encoding,
    )


class Graph:
    """A knowledge graph and the ontology that it is read by. It never changes; what changes it gives a new one.

    Names are matched without regard to case and accents, and by alias. ``standing`` chooses claims: "affirmed"
    (default) leaves out what is denied, alleged or planned; None takes all.
    """

    def __init__(self, graph: KnowledgeGraph, ontology: Ontology, rejections: Iterable[Rejection] = ()) -> None:
        self.data = graph
        self.ontology = ontology
        self.rejections = tuple(rejections)
        self._entities = {entity.iri: entity for entity in graph.entities}
        self._documents = {document.id: document for document in graph.documents}

    def __repr__(self) -> str:
        counts = f"{len(self.data.documents)} documents, {len(self.data.entities)} entities"
        return f"<Graph: {counts}, {len(self.data.claims)} claims, {len(self.data.facts)} facts>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Graph) and self.data == other.data

    __hash__ = None  # type: ignore[assignment]

    def _repr_html_(self) -> str:
        ranked = sorted(self.measures(), key=lambda one: (-one.degree, one.iri))[:_SHOWN]
        rows = ([self._entities[one.iri].name, one.degree, f"{one.pagerank:.4f}", one.community + 1] for one in ranked)
        counts = repr(self).strip("<>")
        return f"<p>{counts}</p>" + html_table(("actor", "ties", "PageRank", "community"), rows)

    def find(self, name: str) -> tuple[Entity, ...]:
        """The entities of that name, alias or IRI. Raises ``InputError`` with near names where there is none."""
        return tuple(one.about for one in explain(self.data, name) if isinstance(one.about, Entity))

    def people(self) -> tuple[Entity, ...]:
        """The persons, by name."""
        return self._of_kind(ClassKind.PERSON)

    def organizations(self) -> tuple[Entity, ...]:
        """The bodies, by name."""
        return self._of_kind(ClassKind.ORGANIZATION)

    def meetings(
        self,
        with_: str | None = None,
        *,
        place: str | None = None,
        since: str | None = None,
        until: str | None = None,
        standing: str | None = None,
    ) -> Records[Meeting]:
        """Meetings by date: those with an actor, at a place, within dates (ISO 8601, inclusive) where given."""
        wanted = {one.iri for one in self.find(with_)} if with_ else None
        places = {one.iri for one in self.find(place)} if place else None
        found = []
        said: dict[str, dict[RelationKind, list[Claim]]] = defaultdict(lambda: defaultdict(list))
        for claim in self._chosen(standing):
            for end in {claim.subject, claim.object}:
                if isinstance(end, str):
                    said[end][relation_kind(claim.predicate, self.ontology)].append(claim)
        for event in self._of_kind(ClassKind.EVENT):
            parts = said[event.iri]
            attending = parts.get(RelationKind.ATTENDANCE, [])
            held_in = parts.get(RelationKind.EVENT_PLACE, [])
            dates = sorted(self._object(claim) or "" for claim in parts.get(RelationKind.EVENT_DATE, []))
            date = dates[0] if dates else None
            if not attending or (wanted and not wanted & {claim.subject for claim in attending}):
                continue
            if places and not places & {claim.object for claim in held_in}:
                continue
            if (since and not (date and date >= since)) or (until and not (date and date <= until + "~")):
                continue
            found.append(
                Meeting(
                    event.name,
                    date,
                    tuple(sorted({self._object(claim) or "" for claim in held_in})),
                    tuple(sorted({self._entities[claim.subject].name for claim in attending})),
                    dict(event.attributes).get("status", ""),
                    tuple(dict.fromkeys(self._quote(claim) for claim in attending)),
                    event.iri,
                )
            )
        return Records(sorted(found, key=lambda one: (one.date or "9999", one.iri)))

    def roles(
        self, of: str | None = None, *, body: str | None = None, standing: str | None = "affirmed"
    ) -> Records[RoleHeld]:
        """Posts held: of a person, in a body, where given."""
        return Records(
            RoleHeld(
                self._entities[claim.subject].name,
                dict(claim.qualifiers).get("role", ""),
                self._object(claim),
                dict(claim.qualifiers).get("status", ""),
                self._quote(claim),
            )
            for claim in self._about(RelationKind.ROLE, of, body, standing)
        )

    def origins(
        self, of: str | None = None, *, place: str | None = None, standing: str | None = "affirmed"
    ) -> Records[Origin]:
        """Where persons and groups come from."""
        return Records(
            Origin(
                self._entities[claim.subject].name,
                self._object(claim) or "",
                dict(claim.qualifiers).get("kind", ""),
                self._quote(claim),
            )
            for claim in self._about(RelationKind.ORIGIN, of, place, standing)
        )

    def statements(self, by: str | None = None, *, standing: str | None = None) -> Records[Statement]:
        """What was said, by whom."""
        return Records(
            Statement(self._entities[claim.subject].name, self._object(claim), self._quote(claim))
            for claim in self._about(RelationKind.STATEMENT, by, None, standing)
        )

    def quotes(self, name: str) -> Records[Quote]:
        """Every claim about an entity, a fact or a claim, in the words that state it: what ``kg explain`` prints."""
        return Records(self._quote(claim) for one in explain(self.data, name) for claim in one.claims)

    def as_of(self, day: str, since: str | None = None) -> Graph:
        """The graph of what was published up to and on a day, from ``since`` on where given (ISO 8601)."""
        return Graph(as_of(self.data, day, since), self.ontology)

    def pseudonymise(self, *classes: str, secret: bytes) -> Graph:
        """The graph with the names of these classes ("Person") replaced by pseudonyms, in quotes too.

        ``secret`` is 16 random bytes or more, not to be published; the same secret gives the same pseudonyms.
        """
        return Graph(pseudonymise(self.data, self.ontology, classes, secret), self.ontology)

    def measures(self, projection: str = "actors") -> tuple[ActorMeasures, ...]:
        """Degree, betweenness, PageRank and community of each actor."""
        return measure_network(self.to_networkx(projection))

    def to_networkx(self, projection: str = "actors") -> networkx.Graph[str]:
        """The network as networkx takes it: ``projection`` is actors, meetings, bipartite or entities."""
        return actor_network(self.data, self.ontology, Projection(projection))

    def to_pandas(self, table: str = "claims") -> pandas.DataFrame:
        """A table as a data frame: claims, facts, entities or documents. Needs pandas."""
        return frame(table_rows(self.data, self.ontology, table))

    def view(self, path: str | Path, title: str = "Actors") -> Path:
        """Writes the page of ``kg view``; gives its path."""
        measures = self.measures("entities")
        page = render_page(self.data, self.ontology, measures, title, f"actorgraph {__version__}")
        Path(path).write_text(page, "utf-8", "replace")
        return Path(path)

    def write(self, destination: str | Path) -> LoadReceipt:
        """Writes the graph to a store; the suffix or scheme of the destination picks it."""
        return write_graph(self.data, str(destination), self.ontology)

    def _of_kind(self, kind: ClassKind) -> tuple[Entity, ...]:
        found = (one for one in self.data.entities if class_kind(one.class_iri, self.ontology) is kind)
        return tuple(sorted(found, key=lambda one: (one.name, one.iri)))

    def _chosen(self, standing: str | None) -> list[Claim]:
        return [one for one in self.data.claims if standing is None or standing_of(one, self._entities) == standing]

    def _about(
        self, kind: RelationKind, subject: str | None, thing: str | None, standing: str | None
    ) -> tuple[Claim, ...]:
        subjects = {one.iri for one in self.find(subject)} if subject else None
        objects = {one.iri for one in self.find(thing)} if thing else None
        found = [
            claim
            for claim in self._chosen(standing)
            if relation_kind(claim.predicate, self.ontology) is kind
            and (subjects is None or claim.subject in subjects)
            and (objects is None or claim.object in objects)
        ]
        return tuple(sorted(found, key=self._place))

    def _place(self, claim: Claim) -> tuple[Any, ...]:
        document = self._documents[claim.document]
        return (document.published or "", document.source, claim.evidence.start, claim.id)

    def _object(self, claim: Claim) -> str | None:
        if isinstance(claim.object, Value):
            return claim.object.text
        return self._entities[claim.object].name if claim.object else None

    def _quote(self, claim: Claim) -> Quote:
        document = self._documents[claim.document]
        return Quote(
            claim.evidence.text,
            document.title or document.source,
            document.published,
            document.uri,
            claim.evidence.start,
            claim.evidence.end,
            standing_of(claim, self._entities),
            self._entities[claim.attributed_to].name if claim.attributed_to else None,
        )

    def most_named(self, number: int = 10) -> tuple[tuple[str, int], ...]:
        """The names of the entities with the most claims, and how many these are."""
        counts = Counter(iri for claim in self.data.claims for iri in set(named_entities(claim)))
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:number]
        return tuple((self._entities[iri].name, count) for iri, count in ranked)
