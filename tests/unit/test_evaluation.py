"""Scores by hand: what is found, what is wrong, what counts neither way."""

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.evaluation import Evaluation, Score, evaluate, read_records, read_rules, same_name


def claim(predicate, subject, thing=None, source="texts/one.txt", **rest):
    return {"source": source, "predicate": predicate, "subject": subject, "object": thing, **rest}


def person(name, *aliases):
    return {"id": f"p/{name}", "name": name, "type": "Person", "aliases": list(aliases)}


def meeting(identity):
    return {"id": identity, "name": "talks", "type": "Meeting", "aliases": []}


def score(facts, claims, ignore=()) -> Evaluation:
    return evaluate([{"id": "one", "facts": facts, "ignore": list(ignore)}], claims, read_rules())


@pytest.mark.parametrize(
    ("some", "others", "is_person", "expected"),
    [
        ("Ana Ruiz", "Ruiz", True, True),
        ("Ana María Ruiz", "ana maria", True, True),
        ("Ana Ruiz", "Ana Soto", True, False),
        ("the Ministry of Health", "Health Ministry", False, True),
        ("Ministry of Health", "Ministry of Defence", False, False),
        ("Union", "Union of South American Nations", False, False),
        ("", "Union", False, False),
    ],
)
def test_same_name(some, others, is_person, expected):
    assert same_name([some], [others], person=is_person) is expected


def test_score_of_nothing_is_zero():
    assert (Score().precision, Score().recall, Score().f1) == (0.0, 0.0, 0.0)


def test_score_adds_counts_and_gives_their_ratios():
    total = Score(3, 4, 3) + Score(1, 4, 5)
    assert total == Score(4, 8, 8)
    assert (total.precision, total.recall, total.f1) == (0.5, 0.5, 0.5)


def test_roles_match_by_half_of_their_words_and_bodies_apart():
    facts = [
        {"predicate": "holds_role", "subject": "Ana Ruiz", "role": "foreign minister", "object": "Chile"},
        {"predicate": "holds_role", "subject": "Omar Haddad", "role": "lawyer", "object": None},
    ]
    claims = [
        claim("holdsRole", person("Ruiz"), {"name": "Peru"}, qualifiers={"role": "minister"}),
        claim("holdsRole", person("Omar Haddad"), None, qualifiers={"role": "lawyer"}),
        claim("holdsRole", person("Omar Haddad"), None, qualifiers={"role": "coach"}),
    ]
    result = score(facts, claims)
    assert result.relations["holdsRole"] == Score(2, 2, 3)
    assert result.relations["holdsRole with body"] == Score(1, 2, 3)
    assert result.core == Score(2, 2, 3)


def test_negated_claims_and_what_gold_ignores_count_neither_way():
    facts = [{"predicate": "origin", "subject": "Ana Ruiz", "object": "Chile"}]
    ignored = [
        {"predicate": "origin", "subject": "Omar Haddad", "object": "Syria", "why": "denied"},
        {"why": "a caption"},
    ]
    claims = [
        claim("origin", person("Ana Ruiz"), {"name": "Chile"}),
        claim("origin", person("Omar Haddad"), {"name": "Syria"}),
        claim("origin", person("Ana Ruiz"), {"name": "Peru"}, polarity="negated"),
    ]
    assert score(facts, claims, ignored).relations["origin"] == Score(1, 1, 1)


def test_aliases_of_gold_facts_are_as_good():
    facts = [
        {"predicate": "memberOf", "subject": "A. Ruiz", "object": "PS", "aliases": {"object": ["Socialist Party"]}},
        {"predicate": "memberOf", "subject": "B. Soto", "object": "RN", "aliases": {"B. Soto": ["Beatriz Lagos"]}},
    ]
    claims = [
        claim("memberOf", person("A. Ruiz"), {"name": "Socialist Party"}),
        claim("memberOf", person("Beatriz Lagos"), {"name": "RN"}),
    ]
    assert score(facts, claims).relations["memberOf"] == Score(2, 2, 2)


def test_numbers_are_compared_by_their_digits():
    facts = [{"predicate": "group_size", "subject": "migrants", "value": 7500}]
    claims = [claim("groupSize", {"name": "migrants"}, {"value": value}) for value in ("7,500", 7500, 75)]
    assert score(facts, claims).relations["groupSize"] == Score(1, 1, 2)


def test_speakers_are_compared_alone():
    facts = [{"predicate": "said", "subject": "Ana Ruiz"}]
    assert score(facts, [claim("said", person("Ruiz"), {"value": "Enough."})]).relations["said"] == Score(1, 1, 1)


def test_events_are_aligned_one_to_one_by_who_takes_part():
    facts = [
        *(
            {"predicate": "attended", "subject": name, "meeting": "m1"}
            for name in ("Ana Ruiz", "Omar Haddad", "Lea Roth")
        ),
        {"predicate": "attended", "subject": "Lea Roth", "meeting": "m2"},
        {"predicate": "meeting", "meeting": "m1", "label": "talks", "place": "Quito", "date": "2024-05-02"},
        {"predicate": "meeting", "meeting": "m2", "label": "call", "place": "Lima", "date": None},
    ]
    claims = [
        claim("attended", person("Ana Ruiz"), meeting("a")),
        claim("attended", person("Lea Roth"), meeting("a")),
        claim("attended", person("Omar Haddad"), meeting("b")),
        claim("heldIn", meeting("a"), {"name": "Quito"}),
        claim("heldOn", meeting("a"), {"value": "2024-05-03"}),
    ]
    result = score(facts, claims)
    assert result.relations["attended"] == Score(2, 4, 3)
    assert result.relations["attended: place"] == Score(1, 2, 1)
    assert result.relations["attended: date"] == Score(0, 1, 1)
    assert [(mistake.missed, mistake.detail) for mistake in result.mistakes] == [
        (True, "subject Omar Haddad, meeting m1"),
        (True, "subject Lea Roth, meeting m2"),
        (False, "subject Omar Haddad, object talks"),
    ]
    assert result.verdicts == (True, True, False, True, False)


def test_participants_that_gold_ignores_count_neither_way():
    facts = [{"predicate": "attended", "subject": "Ana Ruiz", "meeting": "m1"}]
    ignored = [{"predicate": "attended", "subject": "Omar Haddad", "meeting": "m1"}]
    claims = [claim("attended", person(name), meeting("a")) for name in ("Ana Ruiz", "Omar Haddad")]
    assert score(facts, claims, ignored).relations["attended"] == Score(1, 1, 1)


def test_a_relation_without_a_rule_is_compared_by_subject_and_object():
    facts = [{"predicate": "acquired", "subject": "Acme", "object": "Globex"}]
    claims = [
        claim("acquired", {"name": "Acme"}, {"name": "Globex"}),
        claim("acquired", {"name": "Globex"}, {"name": "Acme"}),
    ]
    result = score(facts, claims)
    assert result.relations["acquired"] == Score(1, 1, 2)
    assert result.core == Score()


def test_documents_are_scored_apart_and_claims_of_others_left_out():
    gold = [
        {"id": name, "facts": [{"predicate": "origin", "subject": "Ana", "object": "Chile"}]} for name in ("one", "two")
    ]
    claims = [
        claim("origin", person("Ana"), {"name": "Chile"}, source="/data/one.txt"),
        claim("origin", person("Ana"), {"name": "Chile"}, source="three"),
    ]
    result = evaluate(gold, claims, read_rules())
    assert result.documents == {"one": Score(1, 1, 1), "two": Score(0, 1, 0)}
    assert result.core == Score(1, 2, 1)
    assert [(mistake.document, mistake.missed) for mistake in result.mistakes] == [("two", True)]


def test_order_of_the_claims_changes_nothing():
    facts = [{"predicate": "origin", "subject": name, "object": "Chile"} for name in ("Ana", "Lea")]
    claims = [claim("origin", person(name), {"name": "Chile"}) for name in ("Ana", "Omar", "Lea")]
    assert score(facts, claims).relations == score(facts, claims[::-1]).relations


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"id": "one", "facts": []}\n{"id"', "line 2: not JSON"),
        ('\n{"id": "one"}', "line 2: the record lacks 'facts'"),
        ("[1]", "line 1: the record lacks 'id'"),
    ],
)
def test_bad_records_are_told_with_their_line(tmp_path: Path, content, expected):
    path = tmp_path / "gold.jsonl"
    path.write_text(content, "utf-8")
    with pytest.raises(InputError, match=expected):
        read_records(path, ("id", "facts"))


def test_files_that_cannot_be_read_are_told(tmp_path: Path):
    with pytest.raises(InputError, match=r"cannot read .*missing\.jsonl"):
        read_records(tmp_path / "missing.jsonl", ())
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "\xe9"}')
    with pytest.raises(InputError, match="not UTF-8"):
        read_records(tmp_path / "latin.jsonl", ())
