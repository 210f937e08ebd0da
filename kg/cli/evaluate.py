"""``kg eval``: precision, recall and F1 of claims against gold facts, with intervals and kinds of mistakes."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable

from kg.cli.table import table_lines
from kg.evaluation import KINDS, Evaluation, Knowledge, Mistake, Score, evaluate, intervals, read_records, read_rules
from kg.ontology import load_ontology
from kg.settings import Settings

COLUMNS = ("relation", "precision", "recall", "F1", "gold", "predicted")


def run(options: argparse.Namespace) -> int:
    gold = read_records(options.gold, ("id", "facts"))
    claims = read_records(options.claims, ("source", "predicate", "subject"))
    settings = Settings(added_ontologies=tuple(options.ontology), only_ontology=options.only_ontology)
    result = evaluate(gold, claims, read_rules(), Knowledge(load_ontology(settings.ontology_files)))
    bounds = intervals(result)
    rows = (*result.relations.items(), ("CORE", result.core))
    if options.json:
        print(json.dumps(_record(result, options), ensure_ascii=False))
        return 0
    if options.show_errors:
        for one in result.mistakes:
            side = "MISS " if one.missed else "WRONG"
            print(f"{side} {one.document}: {one.relation}: {one.detail} ({one.kind})")
        print()
        print("\n".join(table_lines(("relation", *KINDS), kind_rows(result.mistakes))) + "\n")
    if options.by_document:
        print(
            "\n".join(table_lines(("document", *COLUMNS[1:]), [_row(*one) for one in result.documents.items()])) + "\n"
        )
    lines = [(*_row(name, score), "{:.3f}-{:.3f}".format(*bounds[name])) for name, score in rows]
    print("\n".join(table_lines((*COLUMNS, "F1, 95%"), lines)))
    return 0


def kind_rows(mistakes: Iterable[Mistake]) -> list[tuple[str, ...]]:
    """Each relation with its number of mistakes of each kind, and their sums."""
    counts = Counter((one.relation, one.kind) for one in mistakes)
    relations = sorted({relation for relation, _ in counts})
    rows = [(relation, *(str(counts[relation, kind]) for kind in KINDS)) for relation in relations]
    sums = (str(sum(counts[relation, kind] for relation in relations)) for kind in KINDS)
    return [*rows, ("all", *sums)]


def _record(result: Evaluation, options: argparse.Namespace) -> dict[str, object]:
    bounds = intervals(result)

    def bounded(name: str, score: Score) -> dict[str, object]:
        return {**_numbers(score), "f1_95": [round(bound, 3) for bound in bounds[name]]}

    counts = Counter(one.kind for one in result.mistakes)
    record: dict[str, object] = {
        "relations": {name: bounded(name, score) for name, score in result.relations.items()},
        "CORE": bounded("CORE", result.core),
        "mistakes": {kind: counts[kind] for kind in KINDS},
    }
    if options.by_document:
        record["documents"] = {name: _numbers(score) for name, score in result.documents.items()}
    if options.show_errors:
        record["errors"] = [
            {
                "document": one.document,
                "relation": one.relation,
                "missed": one.missed,
                "kind": one.kind,
                "detail": one.detail,
            }
            for one in result.mistakes
        ]
    return record


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
