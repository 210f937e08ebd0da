"""GraphML, by networkx: for Cytoscape, yEd, Gephi and igraph."""

from __future__ import annotations

from io import BytesIO
from xml.etree.ElementTree import ParseError

from kg.errors import StoreError
from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.stores.files import read_file, write_file
from kg.stores.network import from_network, to_network

SUFFIXES = (".graphml",)

_REST = "actorgraph"


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    from networkx.readwrite.graphml import GraphMLWriter

    network, rest = to_network(graph, ontology)
    network.graph[_REST] = rest
    buffer = BytesIO()
    GraphMLWriter(network, prettyprint=True).dump(buffer)
    return write_file(destination, (buffer.getvalue(),), graph)


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    from networkx import NetworkXError, read_graphml

    try:
        network = read_graphml(BytesIO(read_file(source)), force_multigraph=True)
    except (ParseError, NetworkXError, LookupError, ValueError) as error:
        raise StoreError(f"{source} is no well-formed GraphML ({error}); write the graph anew") from error
    return from_network(network, network.graph.get(_REST), source)
