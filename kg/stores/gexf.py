"""GEXF 1.2, by networkx: for Gephi. What is neither node nor edge stands in the file's description."""

from __future__ import annotations

from io import BytesIO
from xml.etree import ElementTree

from kg.errors import StoreError
from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.stores.files import read_file, write_file
from kg.stores.network import from_network, to_network

SUFFIXES = (".gexf",)


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    from networkx.readwrite.gexf import GEXFWriter

    network, rest = to_network(graph, ontology)
    writer = GEXFWriter(network)
    meta = writer.xml.find("meta")
    # The writer would put the day and its own version, and the same graph would not be the same bytes.
    meta.attrib.clear()
    meta.find("creator").text = "actorgraph"
    ElementTree.SubElement(meta, "description").text = rest
    buffer = BytesIO()
    writer.write(buffer)
    return write_file(destination, (buffer.getvalue(),), graph)


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    from networkx import NetworkXError, read_gexf

    content = read_file(source)
    try:
        network = read_gexf(BytesIO(content))
        description = ElementTree.fromstring(content).find("{*}meta/{*}description")
    except (ElementTree.ParseError, NetworkXError, LookupError, ValueError) as error:
        raise StoreError(f"{source} is no well-formed GEXF ({error}); write the graph anew") from error
    return from_network(network, None if description is None else description.text, source)
