"""``kg serve``: a SPARQL endpoint on loopback."""

from __future__ import annotations

import argparse
import sys

from kg.cli.reading import index_of
from kg.errors import ActorgraphError
from kg.serving import make_application, serve_application
from kg.sparql import Form, ask, query_form


def _gives_statements(query: str) -> bool:
    return query_form(query) is Form.STATEMENTS


def run(options: argparse.Namespace) -> int:
    index, ontology = index_of(options)
    application = make_application(index, ontology.prefixes, options.timeout, ask, _gives_statements)
    if not options.quiet:
        print(f"kg: SPARQL at http://127.0.0.1:{options.port}/sparql; end with Ctrl-C", file=sys.stderr)
    try:
        serve_application(application, options.port)
    except OSError as error:
        raise ActorgraphError(
            f"port {options.port} cannot be used: {(error.strerror or str(error)).lower()}; give another with --port"
        ) from error
    return 0
