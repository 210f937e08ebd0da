"""Files of a measured network: GEXF for Gephi with colours, sizes and times, GraphML for Cytoscape."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from kg.model import ActorMeasures

if TYPE_CHECKING:
    from kg.analysis.networks import Network

_KIND_COLOURS = {
    "person": (0, 103, 165),
    "organization": (178, 74, 0),
    "place": (0, 120, 90),
    "event": (156, 47, 120),
    "group": (122, 98, 0),
}
_OTHER_COLOUR = (91, 100, 112)
_UNFIT_FOR_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_DAY = re.compile(r"(?!\d{4}-\d\d-\d\d$)")


def graphml_text(network: Network, measures: Iterable[ActorMeasures]) -> str:
    """The network as GraphML, each node with its measures and each tie with its weight, relations and dates."""
    from networkx.readwrite.graphml import GraphMLWriter

    buffer = BytesIO()
    GraphMLWriter(_measured(network, measures), prettyprint=True).dump(buffer)
    return buffer.getvalue().decode("utf-8") + "\n"


def gexf_text(network: Network, measures: Iterable[ActorMeasures]) -> str:
    """The network as GEXF 1.2: nodes coloured by kind and sized by degree, ties and nodes alive from the date on which
    a document first states them, and the dynamic attribute ``ties_so_far``. Gephi's timeline plays those that are dated
    by day."""
    from networkx.readwrite.gexf import GEXFWriter

    measured = _measured(network, measures)
    first: dict[str, str] = {}
    days: dict[str, list[str]] = defaultdict(list)
    for one, two, data in measured.edges(data=True):
        day = data["first_seen"]
        if _NO_DAY.match(day):
            continue
        data["start"] = day
        for end in (one, two):
            first[end] = min(first.get(end, day), day)
            days[end].append(day)
    most = max((data["degree"] for _, data in measured.nodes(data=True)), default=1) or 1
    for node, data in measured.nodes(data=True):
        red, green, blue = _KIND_COLOURS.get(data["kind"], _OTHER_COLOUR)
        size = round(4 + 36 * (data["degree"] / most) ** 0.5, 3)
        data["viz"] = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}, "size": size}
        if node in first:
            data["start"] = first[node]
            data["ties_so_far"] = _so_far(days[node])
    measured.graph.update(mode="dynamic", timeformat="date")
    writer = GEXFWriter(measured)
    meta = writer.xml.find("meta")
    # The writer would put the day and its own version, and the same network would not be the same bytes.
    meta.attrib.clear()
    meta.find("creator").text = "actorgraph"
    # GEXF's schema knows no name of a graph.
    writer.xml.find("graph").attrib.pop("name", None)
    buffer = BytesIO()
    writer.write(buffer)
    text = buffer.getvalue().decode("utf-8")
    ElementTree.fromstring(text)
    return text + "\n"


def _so_far(days: list[str]) -> list[tuple[int, str, str | None]]:
    """How many of the days had come, from each until the next."""
    counts = Counter(days)
    ordered = sorted(counts)
    return [
        (sum(counts[earlier] for earlier in ordered[: at + 1]), day, following)
        for at, (day, following) in enumerate(zip(ordered, [*ordered[1:], None], strict=True))
    ]


def _measured(network: Network, measures: Iterable[ActorMeasures]) -> Network:
    import networkx

    by_iri = {one.iri: one for one in measures}
    measured: Network = networkx.Graph()
    for node, data in network.nodes(data=True):
        one = by_iri[node]
        measured.add_node(
            node,
            **_fit(data),
            degree=one.degree,
            strength=one.strength,
            betweenness=one.betweenness,
            pagerank=one.pagerank,
            community=one.community,
        )
    for first, second, data in network.edges(data=True):
        measured.add_edge(first, second, **_fit(data))
    return measured


def _fit(data: dict[str, Any]) -> dict[str, Any]:
    """The values without characters that XML cannot hold."""
    return {
        name: _UNFIT_FOR_XML.sub("\ufffd", value) if isinstance(value, str) else value for name, value in data.items()
    }
