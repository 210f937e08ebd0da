"""``kg eval``: precision, recall and F1 of claims against gold facts."""

from __future__ import annotations

import argparse
import json

from kg.cli.table import table_lines
from kg.evaluation import Score, evaluate, read_records, read_rules

COLUMNS = ("relation", "precision", "recall", "F1", "gold", "predicted")


def run(options: argparse.Namespace) -> int:
    gold = read_records(options.gold, ("id", "facts"))
    claims = read_records(options.claims, ("source", "predicate", "subject"))
    result = evaluate(gold, claims, read_rules())
    if options.json:
        relations = {name: _numbers(score) for name, score in result.relations.items()}
        scores: dict[str, object] = {"relations": relations, "CORE": _numbers(result.core)}
        if options.by_document:
            scores["documents"] = {name: _numbers(score) for name, score in result.documents.items()}
        if options.show_errors:
            scores["errors"] = [
                {"document": one.document, "relation": one.relation, "missed": one.missed, "detail": one.detail}
                for one in result.mistakes
            ]
        print(json.dumps(scores, ensure_ascii=False))
        return 0
    if options.show_errors:
        for mistake in result.mistakes:
            print(f"{'MISS ' if mistake.missed else 'WRONG'} {mistake.document}: {mistake.relation}: {mistake.detail}")
    if options.by_document:
        print(
            "\n".join(table_lines(("document", *COLUMNS[1:]), [_row(*one) for one in result.documents.items()])) + "\n"
        )
    rows = [_row(name, score) for name, score in (*result.relations.items(), ("CORE", result.core))]
    print("\n".join(table_lines(COLUMNS, rows)))
    return 0


def _numbers(score: Score) -> dict[str, float]:
    return {
        "precision": round(score.precision, 3),
        "recall": round(score.recall, 3),
        "f1": round(score.f1, 3),
        "gold": score.gold,
        "predicted": score.predicted,
    }


def _row(name: str, score: Score) -> tuple[str, ...]:
    ratios = (f"{ratio:.3f}" for ratio in (score.precision, score.recall, score.f1))
    return (name, *ratios, str(score.gold), str(score.predicted))
