"""``kg review``: the least certain joins and claims on a local page."""

from __future__ import annotations

import argparse
import secrets
import socket
import sys
import webbrowser
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import uvicorn

from kg import pipeline
from kg.cli.explain import statement
from kg.cli.resolving import Resolved, resolve_inputs, today, who_decides
from kg.decisions import add_decisions, take_back
from kg.entities import THRESHOLD
from kg.errors import ActorgraphError, UsageError
from kg.model import Decision
from kg.questions import Passage, ask_claims, ask_links
from kg.reviewing import ReviewItem, make_review

_MOST = 200
_TOLD = {
    "joined": "They are one now",
    "below": "They are two now: too little speaks for one",
    "ambiguous": "They are two now: several fit as well",
    "contradiction": "They are two now: something tells against one",
}


def run(options: argparse.Namespace) -> int:
    resolved = resolve_inputs(options, options.inputs)
    if resolved.decisions is None:
        raise UsageError("say where decisions are kept: give a graph folder (NAME.kg), or --decisions FILE.tsv")
    path: Path = resolved.decisions
    items = list(review_items(resolved, who_decides(options), today()))
    token = secrets.token_urlsafe(24)
    summary = f"{len(items)} questions; decisions go to {path}"

    def decide(decision: Decision) -> None:
        add_decisions(path, [decision])

    application = make_review(items, token, decide, partial(take_back, path), summary)
    try:
        with socket.socket() as held:
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            held.bind(("127.0.0.1", options.port))
            held.listen()  # who opens the address at once waits, and is not refused
            address = f"http://127.0.0.1:{held.getsockname()[1]}/{token}/"
            print(f"kg: review at {address}; end with Ctrl-C", file=sys.stderr, flush=True)
            if not options.no_browser:
                webbrowser.open(address)
            uvicorn.Server(uvicorn.Config(application, log_level="warning")).run(sockets=[held])
    except OSError as error:
        raise ActorgraphError(
            f"port {options.port} cannot be used: {(error.strerror or str(error)).lower()}; give another with --port"
        ) from error
    return 0


def review_items(resolved: Resolved, who: str, when: str) -> Iterator[ReviewItem]:
    """The questions that nobody decided yet: of who is who, then of claims, the least certain of each first."""
    decided = {(one.kind, one.first) for one in resolved.settings.decisions}
    for question in ask_links(resolved.extraction, resolved.resolution, resolved.texts, THRESHOLD)[:_MOST]:
        first, second = question.passages
        told = f"{_TOLD[question.link.verdict]} (score {question.link.score:g} of {THRESHOLD:g})."
        yield ReviewItem(
            f"Are {question.names[0]} and {question.names[1]} the same?",
            told,
            question.link.features,
            (_shown(first), _shown(second)),
            {kind: Decision(kind, first.where, second.where, who, when) for kind in ("same", "different")},
        )
    graph = pipeline.assemble(resolved.extraction, resolved.settings).graph
    names = {entity.iri: entity.name for entity in graph.entities}
    for asked in ask_claims(graph.claims, graph.facts, resolved.extraction, resolved.texts)[:_MOST]:
        claim = asked.claim
        if {("accept", claim.id), ("reject", claim.id)} & decided:
            continue
        yield ReviewItem(
            statement(claim, names),
            f"Do these words say so? Confidence {claim.confidence:g}, {asked.support} supporting.",
            (),
            (_shown(asked.passage),),
            {kind: Decision(kind, claim.id, asked.passage.where, who, when) for kind in ("accept", "reject")},
        )


def _shown(passage: Passage) -> tuple[str, str, str, str]:
    dated = f" ({passage.published})" if passage.published else ""
    text, start, end = passage.text, passage.start, passage.end
    return f"{passage.where}{dated}", text[:start], text[start:end], text[end:]
