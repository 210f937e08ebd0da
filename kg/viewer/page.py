"""The page: script and style from the folder ``assets``, which ``scripts/build-viewer`` makes, and the graph's data.

The page asks nothing of any network and its policy forbids it to; only its own script may run, told by its digest.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterable
from pathlib import Path
from string import Template
from typing import Any

from kg.model import ActorMeasures, KnowledgeGraph
from kg.ontology import Ontology
from kg.viewer.content import page_content

ASSETS = Path(__file__).parent / "assets"

_IN_SCRIPT = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def render_page(
    graph: KnowledgeGraph, ontology: Ontology, measures: Iterable[ActorMeasures], title: str, generator: str
) -> str:
    """The whole page as HTML. ``generator`` names the software; the same graph gives the same page."""
    script = (ASSETS / "page.js").read_text("utf-8")
    style = (ASSETS / "page.css").read_text("utf-8")
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_digest(script)}'",
            "style-src 'unsafe-inline'",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    return Template((ASSETS / "page.html").read_text("utf-8")).substitute(
        policy=html.escape(policy, quote=True).replace("&#x27;", "'"),
        title=html.escape(title),
        generator=html.escape(generator),
        style=style,
        data=script_json(page_content(graph, ontology, measures, title)),
        script=script,
    )


def script_json(content: Any) -> str:
    """The content as JSON that can stand inside a ``script`` element: no character of it ends or opens markup."""
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return "".join(_IN_SCRIPT.get(letter, letter) for letter in written.encode("utf-8", "replace").decode("utf-8"))


def _digest(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode()
