"""The network of actors as networkx sees it: ties, measures, slices of time, files for Gephi and Cytoscape."""

from kg.analysis.formats import gexf_text, graphml_text
from kg.analysis.measures import measure_network
from kg.analysis.networks import Projection, actor_network, as_of, document_dates
from kg.analysis.slices import Slice, slice_network

__all__ = [
    "Projection",
    "Slice",
    "actor_network",
    "as_of",
    "document_dates",
    "gexf_text",
    "graphml_text",
    "measure_network",
    "slice_network",
]
