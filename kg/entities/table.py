"""All chains of a corpus, and of each as little as resolution asks for: some thirty bytes.

What an article says of a chain is its face; many chains share one. Chains are numbered in the order of their ids once
all are there: the number stands for the id wherever chains are put in order.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

import numpy as np

from kg.entities.company import read_company
from kg.entities.context import Context, is_place, read_contexts
from kg.entities.names import normalise_name
from kg.entities.numbering import ChainIds, Integers
from kg.entities.stories import bare_word
from kg.entities.telling import read_events
from kg.entities.vocabulary import Vocabulary
from kg.model import COUNTRY, EVENT, Claim, Document, Lead, Mention, MentionChain, MentionKind, Pairs, mint_iri
from kg.ontology import Ontology

OF_MENTIONS = frozenset(
    {
        "form",
        "acronym",
        "number",
        "title",
        "weak",
        "bound",
        "value",
        "value_future",
        "place",
        "seat",
        "acting",
        "generation",
    }
)
"""Attributes of a chain that say something of its words, not of what they refer to."""
NOWHERE = -1
_EVERYWHERE = 0.05
"""A word that so many articles begin with tells nothing."""
Place = tuple[str, int, int]
"""A document by IRI, source or URL, and the offsets of a mention."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """What an article says of a chain. ``called``: by a name, in some mention; ``code``: of a country, ISO 3166;
    ``kind``: of its class, as IRIs have it."""

    class_iri: str
    name: str
    aliases: tuple[str, ...]
    attributes: Pairs
    called: bool
    context: Context
    code: str
    kind: str

    @property
    def named(self) -> bool:
        return self.called and bool(normalise_name(self.name))

    @property
    def name_iri(self) -> str:
        return iri_of_name(self.kind, self.class_iri, self.name)


class ChainTable:
    """Columns by the number of a chain: ``face``, ``document``, and ``start``, where its first mention starts."""

    def __init__(self, ontology: Ontology, vocabulary: Vocabulary, places: Collection[Place] = ()) -> None:
        self.ontology, self.vocabulary = ontology, vocabulary
        self.faces: list[Face] = []
        self.classes: list[int] = []
        self.documents: list[str] = []
        self.published: list[str] = []
        self.company: list[tuple[str, ...]] = []
        self.leads: list[array[int]] = []
        self.words: dict[str, int] = {}
        self.face, self.document, self.start = array("I"), array("I"), array("i")
        self.events, self.told, self.dates = array("I"), array("I"), list[tuple[str, ...]]()
        """For each event its chain; actors, places and what is near, each after their number; the numbers of dates."""
        self.spans: dict[Place, int] = {}
        self._places = frozenset(places)
        self._ids = ChainIds()
        self._first = array("I")
        self._numbers: Integers = np.zeros(0, np.uint32)
        self._known: dict[tuple[object, ...], int] = {}
        self._shared: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._class_numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.face)

    def add(
        self,
        chains: Sequence[MentionChain],
        mentions: Iterable[Mention],
        claims: Collection[Claim],
        documents: Iterable[Document],
        leads: Iterable[Lead] = (),
    ) -> None:
        """Takes in all chains of some documents. Documents come in order of their IRIs, in one call or in several."""
        mention_of = {mention.id: mention for mention in mentions}
        described = {one.id: one for one in documents}
        contexts = read_contexts(chains, mention_of, claims, self.ontology, self.vocabulary)
        company = read_company(chains, mention_of, self.ontology, self.vocabulary)
        words_of = {lead.document: lead.words for lead in leads}
        number_of = {
            iri: len(self.documents) + number
            for number, iri in enumerate(sorted({c.document for c in chains} | set(described)))
        }
        for iri in number_of:
            self.documents.append(iri)
            self.published.append((described[iri].published if iri in described else None) or "")
            names = company.get(iri, ())
            self.company.append(self._shared.setdefault(names, names))
            self.leads.append(self._number_words(words_of.get(iri, ())))
        here = len(self.face)
        self._first.append(here)
        for chain in chains:
            held = [mention_of[one] for one in chain.mentions if one in mention_of]
            called = any(mention.kind is MentionKind.NAMED for mention in held)
            self.face.append(self._face_of(chain, called, contexts[chain.id]))
            self.document.append(number_of[chain.document])
            self.start.append(min((mention.start for mention in held), default=NOWHERE))
            self._ids.add(chain.id)
        self._add_events(chains, mention_of, claims, here)
        for place, number in self._spans(chains, mention_of, described, here):
            known = self.spans.get(place)
            if known is None or self._ids.get(known) < self._ids.get(number):
                self.spans[place] = number

    def _number_words(self, words: Iterable[str]) -> array[int]:
        """The numbers of the words that tell one story from another, each once."""
        shares = self.vocabulary.shares
        bare = sorted({one for one in map(bare_word, words) if shares.get(one, 0.0) < _EVERYWHERE})
        return array("I", (self.words.setdefault(one, len(self.words)) for one in bare))

    def _face_of(self, chain: MentionChain, called: bool, context: Context) -> int:
        attributes = tuple(pair for pair in chain.attributes if pair[0] not in OF_MENTIONS)
        key = (chain.class_iri, chain.name, chain.aliases, attributes, called, *context.key())
        known = self._known.get(key)
        if known is None:
            code = self._country_of(chain, called)
            kind = kind_of(chain.class_iri, self.ontology)
            known = self._known[key] = len(self.faces)
            self.faces.append(Face(chain.class_iri, chain.name, chain.aliases, attributes, called, context, code, kind))
            self.classes.append(self._class_numbers.setdefault(chain.class_iri, len(self._class_numbers)))
        return known

    def _country_of(self, chain: MentionChain, called: bool) -> str:
        """The ISO 3166 code of a chain that is a country, by its code or by a name that no other place has."""
        if self.ontology.is_a(chain.class_iri, COUNTRY):
            code = dict(chain.attributes).get("code", "")
            if code:
                return code
        if is_place(chain, self.ontology) and called and normalise_name(chain.name):
            return self.vocabulary.countries.get(normalise_name(chain.name), "")
        return ""

    def _add_events(
        self, chains: Sequence[MentionChain], mention_of: Mapping[str, Mention], claims: Collection[Claim], here: int
    ) -> None:
        faces = [self.faces[number] for number in self.face[here:]]
        place = {chain.id: here + number for number, chain in enumerate(chains)}
        events = [
            chain
            for chain, face in zip(chains, faces, strict=True)
            if not face.code and self.ontology.is_a(chain.class_iri, EVENT)
        ]
        if not events:
            return
        told = {chain.id for chain in events}
        named = {
            chain.id: chain.class_iri
            for chain, face in zip(chains, faces, strict=True)
            if face.named and chain.id not in told
        }
        starts: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for chain in chains:
            for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
                if chain.id in named and mention.kind is MentionKind.NAMED:
                    starts[mention.document].append((mention.start, chain.id))
        for found in starts.values():
            found.sort()

        def chains_near(document: str, start: int, end: int) -> Iterable[str]:
            found = starts.get(document, [])
            return {chain for _, chain in found[bisect_left(found, (start, "")) : bisect_left(found, (end, ""))]}

        records = read_events(events, claims, named, chains_near, self.ontology)
        for chain in events:
            record = records[chain.id]
            self.events.append(place[chain.id])
            for ids in (record.actors, record.places, record.near):
                self.told.append(len(ids))
                self.told.extend(sorted(place[one] for one in ids))
            dates = tuple(sorted(record.dates))
            self.dates.append(self._shared.setdefault(dates, dates))

    def _spans(
        self,
        chains: Sequence[MentionChain],
        mention_of: Mapping[str, Mention],
        documents: Mapping[str, Document],
        here: int,
    ) -> Iterable[tuple[Place, int]]:
        """Of the places that were asked for, those that a mention of a chain stands at."""
        for number, chain in enumerate(chains if self._places else ()):
            for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
                known = documents.get(mention.document)
                names = (mention.document, *((known.source, known.uri) if known else ()))
                for name in names:
                    place = (name or "", mention.start, mention.end)
                    if place in self._places:
                        yield place, here + number

    def number_chains(self) -> None:
        """Gives the chains their numbers; nothing is added any more."""
        order = self._ids.order()
        self._numbers = np.empty(len(order), np.uint32)
        self._numbers[order] = np.arange(len(order), dtype=np.uint32)
        self.face = _permuted(self.face, order)
        self.document = _permuted(self.document, order)
        self.start = _permuted(self.start, order)
        self._ids.permute(order)
        self.spans = {place: int(self._numbers[number]) for place, number in self.spans.items()}
        self._known.clear()
        self._shared.clear()

    def numbers_of(self, added: int, count: int) -> Sequence[int]:
        """The numbers of the chains that came with the call of ``add`` of this number, in their order."""
        first = self._first[added]
        found: list[int] = self._numbers[first : first + count].tolist()
        return found

    def number_at(self, place: int) -> int:
        """The number of the chain that was the so manieth to be added."""
        return int(self._numbers[place])

    def id_of(self, number: int) -> str:
        return self._ids.get(number)

    def face_of(self, number: int) -> Face:
        return self.faces[self.face[number]]

    def place_iri(self, number: int) -> str:
        """The IRI of what is known in one document alone. An event told by a verb has no mention: its chain stands
        in."""
        face, start = self.face_of(number), self.start[number]
        place = self.id_of(number) if start == NOWHERE else start
        return iri_of_place(face.kind, face.class_iri, self.documents[self.document[number]], place)

    def place_key(self, number: int) -> int:
        """A number that is equal where ``place_iri`` is."""
        start = self.start[number]
        if start == NOWHERE:
            return 1 << 63 | number
        return self.document[number] << 40 | self.classes[self.face[number]] << 28 | start


def _permuted(column: array[int], order: Integers) -> array[int]:
    held = np.frombuffer(column, column.typecode)[order] if len(column) else np.zeros(0, column.typecode)
    return array(column.typecode, held.tobytes())


def iri_of_name(kind: str, class_iri: str, name: str) -> str:
    """The IRI of what is known by its name."""
    return mint_iri(kind, class_iri, normalise_name(name))


def iri_of_place(kind: str, class_iri: str, document: str, place: int | str) -> str:
    """The IRI of what is known in one document alone, by where its first mention starts; its chain's id where it has
    none."""
    return mint_iri(kind, document, class_iri, str(place))


def kind_of(class_iri: str, ontology: Ontology) -> str:
    """The class's local name in lower case, as a part of an IRI."""
    known = ontology.classes.get(class_iri)
    name = known.name if known else class_iri.replace("#", "/").rstrip("/").rsplit("/", 1)[-1]
    return quote(name.lower(), safe="")
