"""A report of validation as the SHACL Recommendation has it (section 3.6), in Turtle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pyoxigraph

from kg.rdf import TurtleWriter, prefix_lines, quote_text
from kg.rdf.vocabulary import PREFIXES


def report_turtle(results: Iterable[Mapping[str, Any]]) -> str:
    """The report of these results of the engine, in their order: the same text for the same results.

    Of the engine's messages the shape's own, in words, is given. The shapes have no names, and are not told.
    """
    writer = TurtleWriter(PREFIXES)
    found = [_result(one, writer) for one in results]
    lines = [f"[] a sh:ValidationReport ;\n    sh:conforms {'false' if found else 'true'}"]
    lines += [f"    sh:result {one}" for one in found]
    return f"{prefix_lines(PREFIXES)}\n" + " ;\n".join(lines) + " .\n"


def _result(result: Mapping[str, Any], writer: TurtleWriter) -> str:
    parts = [
        "a sh:ValidationResult",
        f"sh:focusNode {_term(result['focusNode'], writer)}",
        f"sh:resultSeverity {_term(result['severity'], writer)}",
        f"sh:sourceConstraintComponent {_term(result['sourceConstraintComponent'], writer)}",
        f"sh:resultMessage {quote_text(result['messages'][-1])}@en",
    ]
    for name, key in (("resultPath", "resultPath"), ("value", "value")):
        if result.get(key) is not None:
            parts.append(f"sh:{name} {_term(result[key], writer)}")
    inner = " ;\n        ".join(parts)
    return f"[\n        {inner} ]"


def _term(text: str, writer: TurtleWriter) -> str:
    """A term as the engine writes it; what is none as a text."""
    if text.startswith("<") and text.endswith(">"):
        return writer.term(text[1:-1])
    try:
        (quad,) = pyoxigraph.parse(f"<a:a> <a:b> {text} .", format=pyoxigraph.RdfFormat.N_TRIPLES)
    except (SyntaxError, ValueError):
        return quote_text(text)
    return str(quad.object) if isinstance(quad.object, pyoxigraph.Literal) else quote_text(text)
