"""Measures over scores: intervals, kinds of mistakes, benchmarks, coreference, calibration, recorded figures."""

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.evaluation import (
    Bin,
    Knowledge,
    Score,
    calibration_error,
    evaluate,
    evaluate_benchmark,
    falls,
    figures_of,
    interval,
    intervals,
    read_families,
    read_figures,
    read_rules,
    reliability,
    replace_section,
    score_coreference,
)
from kg.ontology import load_ontology
from kg.settings import Settings


def claim(predicate, subject, thing=None, start=0, end=10, **rest):
    record = {"source": "one.txt", "predicate": predicate, "subject": subject, "object": thing}
    return {**record, "evidence": {"start": start, "end": end, "text": ""}, **rest}


def named(name, kind="Person"):
    return {"id": name, "name": name, "type": kind, "aliases": []}


def kinds(facts, claims, ignore=(), found=()):
    knowledge = Knowledge(load_ontology(Settings().ontology_files), {"one": found})
    gold = [{"id": "one", "facts": facts, "ignore": list(ignore)}]
    return [(one.missed, one.kind) for one in evaluate(gold, claims, read_rules(), knowledge).mistakes]


FACT = {"predicate": "origin", "subject": "Ana Ruiz", "object": "Chile", "evidence": [0, 20]}
PERU, CHILE = named("Peru", "Country"), named("Chile", "Country")


@pytest.mark.parametrize(
    ("fact", "claims", "found", "kind"),
    [
        (FACT, [claim("origin", named("Ana Ruiz"), CHILE, polarity="negated")], (), "wrong factuality"),
        ({**FACT, "predicate": "married_to"}, [], (), "not taught"),
        (FACT, [], (), "missed mention"),
        (FACT, [], [(("Ana Ruiz",), "Person"), (("Chile",), "Country")], "not taught"),
        (FACT, [], [(("Ana Ruiz",), "Person"), (("Chile",), "Person")], "wrong type"),
    ],
)
def test_kind_of_a_missed_fact(fact, claims, found, kind):
    assert kinds([fact], claims, found=found) == [(True, kind)]


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (claim("origin", named("Omar Haddad"), CHILE), "wrong coreference"),
        (claim("origin", named("Ana Ruiz"), PERU), "wrong attachment"),
    ],
)
def test_a_wrong_claim_of_the_words_of_a_fact_tells_why_it_was_missed(one, kind):
    assert kinds([FACT], [one]) == [(True, kind), (False, kind)]


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (claim("origin", named("Ana Ruiz"), PERU, 50, 60, certainty="possible"), "wrong factuality"),
        (claim("origin", named("Ana Ruiz"), PERU, 50, 60), "wrong attachment"),
        (claim("origin", named("Chile"), PERU, 50, 60), "wrong type"),
        (claim("origin", named("Nobody"), PERU, 50, 60), "missed mention"),
    ],
)
def test_kind_of_a_wrong_claim(one, kind):
    right = claim("origin", named("Ana Ruiz"), CHILE)
    assert kinds([FACT], [right, one]) == [(False, kind)]


def test_interval_is_deterministic_and_holds_the_score():
    scores = [Score(3, 4, 4), Score(1, 4, 2), Score(5, 5, 6), Score(0, 2, 1)]
    low, high = interval(scores)
    assert 0 < low < sum(scores, Score()).f1 < high < 1
    assert (low, high) == interval(scores)
    assert interval([Score(1, 1, 1)] * 5) == (1.0, 1.0)
    assert interval([]) == (0.0, 0.0)


def test_intervals_are_of_each_relation_and_of_core():
    gold = [{"id": "one", "facts": [FACT]}]
    result = evaluate(gold, [claim("origin", named("Ana Ruiz"), CHILE)], read_rules())
    assert intervals(result)["origin"] == intervals(result)["CORE"] == (1.0, 1.0)


def test_verdicts_follow_the_order_of_the_claims():
    claims = [
        claim("origin", named("Ana Ruiz"), PERU),
        claim("origin", named("Ana Ruiz"), CHILE),
        claim("origin", named("Ana Ruiz"), CHILE, polarity="negated"),
        claim("memberOf", named("Ana Ruiz"), CHILE),
    ]
    result = evaluate([{"id": "one", "facts": [FACT]}], claims, read_rules())
    assert result.verdicts == (False, True, None, None)


def test_a_role_is_right_for_confidence_only_with_its_body():
    fact = {"predicate": "holds_role", "subject": "Ana Ruiz", "role": "minister", "object": "Chile"}
    claims = [
        claim("holdsRole", named("Ana Ruiz"), thing, qualifiers={"role": "minister"}) for thing in (PERU, CHILE, None)
    ]
    assert evaluate([{"id": "one", "facts": [fact]}], claims, read_rules()).verdicts == (False, True, True)


def test_benchmark_scores_pairs_of_annotated_families_once():
    text = {
        "id": "one",
        "entities": [
            {"id": "A", "text": "Ana Ruiz", "type": "PERSON", "aliases": ["Ruiz"]},
            {"id": "B", "text": "Chile", "type": "GPE"},
            {"id": "C", "text": "Acme Bank", "type": "ORG"},
        ],
        "relations": [
            {"subject": "A", "predicate": "nationality", "object": "B"},
            {"subject": "A", "predicate": "employee_of", "object": "C"},
        ],
        "annotated_predicates": ["nationality", "spouse"],
    }
    claims = [
        claim("origin", named("Ruiz"), CHILE),
        claim("origin", named("Ana Ruiz"), CHILE),
        claim("origin", named("Ana Ruiz"), PERU),
        claim("memberOf", named("Ana Ruiz"), named("Acme Bank")),
    ]
    assert evaluate_benchmark([text], claims, read_families()) == {"one": {"origin": Score(1, 1, 2)}}


def test_coreference_measures_of_the_published_example():
    """Of Bagga and Baldwin 1998: the first response has precision .90 by MUC and .76 by B3."""
    key = [{1, 2, 3, 4, 5}, {6, 7}, {8, 9, 10, 11, 12}]
    response = [{1, 2, 3, 4, 5}, {6, 7, 8, 9, 10, 11, 12}]
    scores = score_coreference(key, response)
    assert (scores.muc.precision, scores.muc.recall) == (0.9, 1.0)
    assert scores.b_cubed.precision == pytest.approx((5 + 4 / 7 + 25 / 7) / 12)
    assert scores.b_cubed.recall == 1.0
    assert scores.ceaf.precision == pytest.approx((1 + 10 / 12) / 2)
    assert scores.ceaf.recall == pytest.approx((1 + 10 / 12) / 3)
    assert scores.conll == pytest.approx((scores.muc.f1 + scores.b_cubed.f1 + scores.ceaf.f1) / 3)


def test_coreference_of_the_same_clusters_is_perfect_and_of_none_is_zero():
    clusters = [{1, 2}, {3, 4, 5}]
    assert score_coreference(clusters, clusters).conll == 1.0
    assert score_coreference(clusters, []).conll == 0.0


def test_reliability_and_calibration_error():
    bins = reliability([(0.95, True), (0.97, True), (0.15, False), (0.11, True), (1.0, True)])
    assert [(one.low, one.count, one.right) for one in bins] == [(0.1, 2, 0.5), (0.9, 3, 1.0)]
    assert calibration_error(bins) == pytest.approx((2 * abs(0.5 - 0.13) + 3 * (1 - (0.95 + 0.97 + 1.0) / 3)) / 5)
    assert calibration_error([Bin(0, 0.1, 4, 0.05, 0.05)]) == calibration_error([]) == 0.0


def test_falls_of_more_than_a_point_are_told():
    recorded = {"a": {"f1": 0.8}, "b": {"f1": 0.8}, "gone": {"f1": 0.5}}
    now = {"a": {"f1": 0.7899}, "b": {"f1": 0.79}}
    assert falls(recorded, now) == ("F1 of a fell from 0.8000 to 0.7899", "F1 of gone fell from 0.5000 to 0.0000")


def test_figures_leave_out_relations_without_gold():
    result = evaluate([{"id": "one", "facts": [FACT]}], [claim("memberOf", named("Ana Ruiz"), CHILE)], read_rules())
    assert figures_of(result) == {
        "origin": {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 1},
        "CORE": {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 1},
    }


def test_sections_are_replaced_and_prose_stays(tmp_path: Path):
    text = "before\n<!-- t: written by scripts/evaluate -->\nold\n<!-- t: end -->\nafter\n"
    assert replace_section(text, "t", "new") == text.replace("old", "new")
    with pytest.raises(InputError, match="no section 'x'"):
        replace_section(text, "x", "new")
    with pytest.raises(InputError, match="cannot read the recorded figures"):
        read_figures(tmp_path / "none.json")
