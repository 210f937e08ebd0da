"""``kg validate``: whether a graph holds to the shapes of its ontology, in words and as a SHACL report."""

from __future__ import annotations

import argparse

from kg.cli.reading import read_named_graph
from kg.cli.writing import write_text
from kg.validation import check_graph


def run(options: argparse.Namespace) -> int:
    graph, ontology = read_named_graph(options)
    checked = check_graph(graph, ontology)
    if options.out:
        write_text(options.out, checked.report, "--out")
    for rejection in checked.rejections:
        print(f"<{rejection.item}>: {rejection.detail}")
    kinds = (graph.documents, graph.entities, graph.claims)
    print(f"{len(checked.rejections)} of {sum(map(len, kinds))} documents, entities and claims break a rule")
    return 1 if checked.rejections else 0
