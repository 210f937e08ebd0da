"""``kg resolution``: who was joined and who was kept apart, the least certain first."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from kg.cli.resolving import resolve_inputs
from kg.entities import THRESHOLD
from kg.questions import Question, ask_links


def run(options: argparse.Namespace) -> int:
    resolved = resolve_inputs(options, options.inputs)
    questions = ask_links(resolved.extraction, resolved.resolution, resolved.texts, THRESHOLD)[: options.limit]
    if options.json:
        for question in questions:
            print(json.dumps(asdict(question), ensure_ascii=False))
    elif questions:
        print("\n\n".join("\n".join(question_lines(question)) for question in questions))
    else:
        print("nobody was weighed against anybody: no two names of different articles come near each other")
    return resolved.code


def question_lines(question: Question) -> list[str]:
    """What was answered, how sure it is, and the words on both sides."""
    verdict = {"joined": "one", "below": "two", "ambiguous": "two (several fit)", "contradiction": "two"}
    answer = verdict[question.link.verdict]
    lines = [f"{question.names[0]} / {question.names[1]}: {answer}, score {question.link.score:g} of {THRESHOLD:g}"]
    lines += [f"  {weight:+g}  {name}" if weight else f"   !  {name}" for name, weight in question.link.features]
    for passage in question.passages:
        dated = f" ({passage.published})" if passage.published else ""
        text = passage.text[: passage.start] + "[" + passage.text[passage.start : passage.end] + "]"
        lines.append(f"  {passage.where}{dated}: {' '.join((text + passage.text[passage.end :]).split())}")
    return lines
