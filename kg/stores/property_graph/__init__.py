"""The graph as labelled nodes and typed relationships with properties: what Neo4j holds, loaded by Bolt or in bulk."""

from kg.stores.property_graph.decoding import decode_graph
from kg.stores.property_graph.encoding import ClaimRow, FactRow, NodeRow, Rows, encode_graph
from kg.stores.property_graph.mapping import Mapping

__all__ = ["ClaimRow", "FactRow", "Mapping", "NodeRow", "Rows", "decode_graph", "encode_graph"]
