"""IRIs of entities: which one an entity bears, and what other IRIs stand for it.

Every chain has two IRIs of its own: that of its name (class and normalised name) and that of its place (document, class
and where its first mention starts). An entity bears one of its chains' IRIs: that of the name of its founding chain, or
of that chain's place where the name stands for several entities, or for nothing by itself. The founding chain is the
earliest published; of these the one of most words, the first by name, document and place of equals.

So the IRIs depend on the set of documents alone, not on their order. A document that is added changes an entity's IRI
only where it merges entities, brings a namesake, or is older than all others; and then the former IRI, as it was one of
a chain that is still there, redirects: to one entity after a merge, to several after a split. An IRI never comes to
stand for another thing.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from urllib.parse import quote

import numpy as np

from kg.entities.names import normalise_name
from kg.entities.table import NOWHERE, ChainTable
from kg.model import ID, mint_iri

BY_NAME, BY_PLACE, BY_ID = range(3)


def country_iri(code: str) -> str:
    return f"{ID}country/{quote(code, safe='')}"


class Naming:
    """The IRIs of clusters of chains, and those that stand for each of them besides."""

    def __init__(
        self, table: ChainTable, label: array[int], chains: array[int], unnamed: Sequence[int], least: int = 0
    ) -> None:
        """``chains`` in order of their clusters, whose numbers are their ``label``s. The names of the chains
        ``unnamed`` (1 for them) stand for nothing by themselves: no IRI is made of them. ``least`` is the least
        number that a cluster here may have."""
        self.least = least
        self._table, self._label, self._chains = table, label, chains
        self._names: dict[int, str] = {}
        self._bearers: dict[str, set[int]] = defaultdict(set)
        for chain in chains:
            if table.face_of(chain).called:
                self._bearers[self._name_iri(chain)].add(label[chain])
        self.founder, self.way, self.first = array("I"), bytearray(), array("I")
        """For each cluster its founding chain, how its IRI is made, and its number."""
        self._taken: set[str] = set()
        self._choose(unnamed)
        places = [table.place_key(one) for one, way in zip(self.founder, self.way, strict=True) if way == BY_PLACE]
        self._places = np.sort(np.array(places, np.uint64))

    def clusters(self) -> Iterator[tuple[int, list[int]]]:
        """The number of each cluster and its chains, in order."""
        for label, found in groupby(self._chains, key=self._label.__getitem__):
            yield label, list(found)

    def iri_of(self, label: int) -> str:
        """The IRI of the cluster of this number."""
        number = bisect_left(self.first, label)
        founder, way = self.founder[number], self.way[number]
        if way == BY_NAME:
            return self._name_iri(founder)
        if way == BY_PLACE:
            return self._table.place_iri(founder)
        return mint_iri(self._table.face_of(founder).kind, self._table.id_of(founder))

    def former(self, chains: Sequence[int]) -> set[str]:
        """The IRIs that stand for a cluster, of these chains, besides its own. The place of a chain that is joined to
        others can have been an IRI, while fewer documents were known."""
        table = self._table
        found = {self._name_iri(chain) for chain in chains if table.face_of(chain).called} - self._taken
        if len(chains) > 1:
            keys = np.array([table.place_key(chain) for chain in chains], np.uint64)
            at = np.searchsorted(self._places, keys)
            taken = self._places[np.minimum(at, len(self._places) - 1)] == keys if len(self._places) else keys < 0
            found.update(table.place_iri(chain) for chain, held in zip(chains, taken.tolist(), strict=True) if not held)
        return found

    def _choose(self, unnamed: Sequence[int]) -> None:
        table, order = self._table, self._founding_order()
        for label, chains in self.clusters():
            founder = min(chains, key=order)
            own = self._name_iri(founder)
            by_place = unnamed[founder] or len(self._bearers.get(own, ())) != 1
            self.founder.append(founder)
            self.way.append(BY_PLACE if by_place else BY_NAME)
            self.first.append(label)
        keys = array("Q", (table.place_key(one) for one in self.founder))
        counts = np.unique(np.frombuffer(keys, np.uint64), return_counts=True) if keys else ((), ())
        several = {int(key) for key, count in zip(*counts, strict=True) if count > 1}
        seen: set[int] = set()
        for number, key in enumerate(keys):
            # Two chains that begin with the same words: the later, in the order of clusters, goes by its own id.
            if self.way[number] == BY_NAME:
                own = self._name_iri(self.founder[number])
                if own in self._taken:
                    self.way[number] = BY_ID
                self._taken.add(own)
            elif key in several:
                if key in seen:
                    self.way[number] = BY_ID
                seen.add(key)

    def _name_iri(self, chain: int) -> str:
        face = self._table.face[chain]
        known = self._names.get(face)
        if known is None:
            known = self._names[face] = self._table.faces[face].name_iri
        return known

    def _founding_order(self) -> Callable[[int], tuple[str, tuple[bool, int, str], int, int, int]]:
        table = self._table
        names = {}
        for number in set(table.face):
            face = table.faces[number]
            name = normalise_name(face.name)
            names[number] = (not face.called, -len(name.split()), name)

        def order(chain: int) -> tuple[str, tuple[bool, int, str], int, int, int]:
            document, start = table.document[chain], table.start[chain]
            published = table.published[document] or "9999"
            return published, names[table.face[chain]], document, 0 if start == NOWHERE else start, chain

        return order
