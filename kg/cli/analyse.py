"""``kg analyse``: measures of the network of actors, as a table or as a file for Gephi and Cytoscape."""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Sequence

from kg.analysis import (
    Projection,
    actor_network,
    as_of,
    gexf_text,
    graphml_text,
    measure_network,
    slice_network,
)
from kg.cli.hiding import hide_names
from kg.cli.reading import read_named_graph
from kg.cli.table import table_lines
from kg.cli.writing import write_text
from kg.errors import UsageError

SUFFIXES = (".csv", ".gexf", ".graphml")
_COLUMNS = ("name", "type", "ties", "strength", "betweenness", "pagerank", "community")
_SLICES = ("period", "documents", "actors", "ties", "density", "components", "most_tied")


def run(options: argparse.Namespace) -> int:
    suffix = options.out.suffix.lower() if options.out else ""
    if options.out and suffix not in SUFFIXES:
        raise UsageError(f"--out {options.out} has no known suffix; give one of {', '.join(SUFFIXES)}")
    if options.every and suffix not in ("", ".csv"):
        raise UsageError("--every makes a table; leave --out away or give it a .csv file")
    graph, ontology = read_named_graph(options)
    graph = hide_names(graph, ontology, options)
    if options.as_of or options.since:
        graph = as_of(graph, options.as_of or "9999", options.since)
    projection = Projection(options.network)
    if options.every:
        slices = slice_network(graph, ontology, options.every, projection)
        return _deliver(options, _SLICES, [_slice_row(one.period, one.documents, one.network) for one in slices])
    network = actor_network(graph, ontology, projection)
    measures = measure_network(network)
    if suffix in (".gexf", ".graphml"):
        text = (gexf_text if suffix == ".gexf" else graphml_text)(network, measures)
        write_text(options.out, text, "--out")
        print(f"wrote {options.out}: {network.number_of_nodes()} nodes, {network.number_of_edges()} ties")
        return 0
    order = {"ties": "degree", "name": "iri"}.get(options.by, options.by)
    ranked = sorted(measures, key=lambda one: (-getattr(one, order), -one.degree, one.iri))
    rows = [
        (
            network.nodes[one.iri]["label"],
            network.nodes[one.iri]["type"],
            str(one.degree),
            f"{one.strength:g}",
            f"{one.betweenness:.6f}",
            f"{one.pagerank:.6f}",
            str(one.community + 1),
        )
        for one in ranked
    ]
    return _deliver(options, _COLUMNS, rows)


def _deliver(options: argparse.Namespace, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """Prints the first rows, or all of them as JSON or CSV."""
    if options.json:
        for row in rows:
            print(json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False))
    elif options.out:
        buffer = io.StringIO()
        csv.writer(buffer, lineterminator="\n").writerows((columns, *rows))
        write_text(options.out, buffer.getvalue(), "--out")
        print(f"wrote {options.out}: {len(rows)} rows")
    else:
        shown = rows if options.every else rows[: options.top]
        print("\n".join(table_lines(columns, shown)))
    return 0


def _slice_row(period: str, documents: int, network: object) -> tuple[str, ...]:
    import networkx

    assert isinstance(network, networkx.Graph)
    degrees = sorted(network.degree, key=lambda item: (-item[1], item[0]))
    return (
        period,
        str(documents),
        str(network.number_of_nodes()),
        str(network.number_of_edges()),
        f"{networkx.density(network):.4f}",
        str(networkx.number_connected_components(network)),
        network.nodes[degrees[0][0]]["label"] if degrees else "",
    )
