"""The options that put names under pseudonyms, and the graph that they give."""

from __future__ import annotations

import argparse
from pathlib import Path

from kg.errors import InputError, UsageError
from kg.model import KnowledgeGraph
from kg.ontology import Ontology


def add_hiding_options(parser: argparse.ArgumentParser) -> None:
    """``--pseudonymise`` and ``--secret``."""
    parser.add_argument(
        "--pseudonymise",
        metavar="CLASS",
        action="append",
        default=[],
        help="replace names of this class (Person) by pseudonyms, in quotes too; repeatable; needs --secret",
    )
    parser.add_argument(
        "--secret",
        metavar="FILE",
        type=Path,
        help="a file of 16 random bytes or more, never to be published; the same secret gives the same pseudonyms",
    )


def hide_names(graph: KnowledgeGraph, ontology: Ontology, options: argparse.Namespace) -> KnowledgeGraph:
    """The graph as the options want it. Raises ``UsageError`` and ``InputError``."""
    if not options.pseudonymise:
        return graph
    if options.secret is None:
        raise UsageError(
            "--pseudonymise needs a secret; make one with `head -c 32 /dev/urandom > secret.key`, then give "
            "--secret secret.key"
        )
    from kg.pseudonyms import pseudonymise

    try:
        secret = options.secret.read_bytes()
    except OSError as error:
        raise InputError(
            f"cannot read the secret {options.secret}: {(error.strerror or str(error)).lower()}"
        ) from error
    return pseudonymise(graph, ontology, options.pseudonymise, secret)
