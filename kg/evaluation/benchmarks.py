"""Claims against public relation benchmarks, folded into families of pairs.

A benchmark is JSON Lines, one text a line: ``id``, ``entities`` (each ``id``, ``text``, ``aliases``, ``type``),
``relations`` (``subject``, ``predicate``, ``object``, by entity id) and ``annotated_predicates``. Which of its
predicates and of our relations belong to a family is data: ``benchmarks.tsv`` beside the ontology. A pair counts once a
text, and only families that a text annotates are scored in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.evaluation.names import Record, claim_forms, plain, same_name, stem
from kg.evaluation.scoring import Score
from kg.ontology import read_lexicon
from kg.settings import ontology_folder


@dataclass(frozen=True, slots=True)
class Families:
    """The family of each predicate of the benchmarks, and of each of our relations (in plain letters)."""

    theirs: Mapping[str, str]
    ours: Mapping[str, str]


def read_families(path: Path | None = None) -> Families:
    """The families of ``benchmarks.tsv``."""
    rows = read_lexicon(path or ontology_folder() / "benchmarks.tsv")
    return Families(
        {row["predicate"]: row["family"] for row in rows if row["whose"] == "benchmark"},
        {plain(row["predicate"]): row["family"] for row in rows if row["whose"] == "ours"},
    )


Pair = tuple[list[str], list[str]]


def evaluate_benchmark(
    texts: Iterable[Record], claims: Iterable[Record], families: Families
) -> Mapping[str, Mapping[str, Score]]:
    """The scores of each family, by text; those that a text does not annotate are left out."""
    told: dict[tuple[str, str], list[Pair]] = {}
    for claim in claims:
        family = families.ours.get(plain(claim["predicate"]))
        if family and claim.get("object") and claim.get("polarity") != "negated":
            pair = (claim_forms(claim["subject"]), claim_forms(claim["object"]))
            told.setdefault((stem(claim["source"]), family), []).append(pair)
    return {text["id"]: _evaluate_text(text, told, families) for text in texts}


def _evaluate_text(text: Record, told: Mapping[tuple[str, str], list[Pair]], families: Families) -> Mapping[str, Score]:
    names = {one["id"]: [one["text"], *one.get("aliases", ())] for one in text["entities"]}
    persons = {one["id"] for one in text["entities"] if one.get("type", "").upper().startswith("PER")}
    predicates = text.get("annotated_predicates", families.theirs)
    annotated = {families.theirs[name] for name in predicates if name in families.theirs}
    gold: dict[str, set[tuple[str, str]]] = {}
    for relation in text["relations"]:
        family = families.theirs.get(relation["predicate"])
        if family:
            gold.setdefault(family, set()).add((relation["subject"], relation["object"]))

    def matches(wanted: tuple[str, str], pair: Pair) -> bool:
        subject, thing = wanted
        return same_name(names[subject], pair[0], subject in persons) and same_name(
            names[thing], pair[1], thing in persons
        )

    scores = {}
    for family in sorted(annotated):
        unique: list[Pair] = []
        for subject, thing in told.get((text["id"], family), ()):
            if not any(same_name(subject, one, person=True) and same_name(thing, other) for one, other in unique):
                unique.append((subject, thing))
        wanted = sorted(gold.get(family, ()))
        found = sum(any(matches(one, pair) for pair in unique) for one in wanted)
        wrong = sum(not any(matches(one, pair) for one in wanted) for pair in unique)
        scores[family] = Score(found, len(wanted), found + wrong)
    return scores
