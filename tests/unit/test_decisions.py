"""What people decided: the file, its faults, what it does, and how it is undone."""

from dataclasses import replace

import pytest

from kg.decisions import add_decisions, decide_claims, read_decisions, take_back
from kg.entities import resolve_entities
from kg.errors import InputError, UsageError
from kg.model import ORGANIZATION, PERSON, Decision, Document, Mention, MentionChain, MentionKind

DOCUMENTS = tuple(Document(f"urn:doc:{one}", f"{one}.txt", None, None, None, 100) for one in "ab")


def named(name, document, class_iri=PERSON, start=0):
    identity = f"{document} {name} {start}"
    place = (document, start, start + len(name))
    mention = Mention(identity, *place, name, class_iri, MentionKind.NAMED, name, name.lower())
    return MentionChain(identity, document, class_iri, name, (), (identity,)), mention


ANN, BEA = named("Ann Hollow", "urn:doc:a"), named("Bea Quill", "urn:doc:b")
AGAIN = named("Ann Hollow", "urn:doc:b", start=30)


def resolve(ontology, found, *decisions):
    chains, mentions = zip(*found, strict=True)
    return resolve_entities(chains, mentions, ontology, documents=DOCUMENTS, decisions=decisions)


def decision(kind, first, second="", place="d.tsv, line 2"):
    return Decision(kind, first, second, place=place)


def test_a_file_is_read_as_it_is_written_and_a_line_is_undone(tmp_path):
    path = tmp_path / "decisions.tsv"
    first, second = decision("same", "urn:x", "urn:y"), Decision("rename", "urn:x", "Ann", "me", "2026-01-02", "so")
    add_decisions(path, [first])
    add_decisions(path, [second])
    read = read_decisions(path)
    assert [replace(one, place="") for one in read] == [replace(first, place=""), second]
    assert read[1].place == f"{path}, line 3"
    take_back(path, first)
    assert [one.kind for one in read_decisions(path)] == ["rename"]
    assert read_decisions(tmp_path / "none.tsv") == ()


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("same\turn:a\turn:b", "line 1: the first line must name the columns"),
        ("decision\tfirst\tsecond\nmerge\ta\tb", "line 2: no decision is called 'merge'"),
        ("decision\tfirst\tsecond\n\n# note\nsame\ta", "line 4: same needs a third column"),
        ("decision\tfirst\tsecond\nsame\ta\ta", "line 2: same says one thing twice"),
        ("decision\tfirst\tsecond\nlink\ta\tQ42", "line 2: 'Q42' is no IRI"),
        ("decision\tfirst\tsecond\twho\twhen\nreject\ta\t\tme\tMonday", "line 2: 'Monday' is no date"),
        ("decision\tfirst\tsecond\nreject", "line 2: reject of nothing"),
    ],
)
def test_a_malformed_line_is_one_sentence_with_its_place(tmp_path, lines, words):
    path = tmp_path / "decisions.tsv"
    path.write_text(lines)
    with pytest.raises(InputError) as caught:
        read_decisions(path)
    assert str(caught.value).startswith(f"{path}, ")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_decision_is_one_line(tmp_path):
    with pytest.raises(UsageError):
        add_decisions(tmp_path / "d.tsv", [decision("rename", "urn:a", "two\nlines")])


def test_same_joins_what_no_rule_would(ontology):
    assert len(set(resolve(ontology, [ANN, BEA]).entity_of.values())) == 2
    joined = resolve(ontology, [ANN, BEA], decision("same", "a.txt#char=0,10", "b.txt#char=0,9"))
    assert len(set(joined.entity_of.values())) == 1
    assert not joined.rejections
    before = resolve(ontology, [ANN, BEA])
    for chain, iri in before.entity_of.items():
        now = joined.entity_of[chain]
        assert now == iri or now in joined.redirects[iri]


def test_different_splits_and_beats_the_name(ontology):
    apart = resolve(ontology, [ANN, AGAIN], decision("different", "urn:doc:a#char=0,10", "b.txt#char=30,40"))
    assert len(set(apart.entity_of.values())) == 2


def test_same_joins_things_of_two_kinds(ontology):
    body = named("Hollow", "urn:doc:b", ORGANIZATION)
    joined = resolve(ontology, [ANN, body], decision("same", "a.txt#char=0,10", "b.txt#char=0,6"))
    assert len(set(joined.entity_of.values())) == 1


def test_iris_of_entities_are_names_in_decisions(ontology):
    plain = resolve(ontology, [ANN, BEA])
    ann, bea = (plain.entity_of[one.id] for one, _ in (ANN, BEA))
    told = resolve(
        ontology,
        [ANN, BEA],
        decision("same", ann, bea),
        decision("rename", ann, "Ann Quill"),
        decision("type", ann, "Organization"),
        decision("link", bea, "http://www.wikidata.org/entity/Q42"),
    )
    (entity,) = told.entities
    assert entity.name == "Ann Quill"
    assert {"Ann Hollow", "Bea Quill"} <= set(entity.aliases)
    assert entity.class_iri == ORGANIZATION
    assert dict(entity.attributes)["sameAs"] == "http://www.wikidata.org/entity/Q42"
    assert not told.rejections


def test_conflicts_are_reported_and_the_later_line_holds(ontology):
    places = ("a.txt#char=0,10", "b.txt#char=0,9")
    told = resolve(
        ontology,
        [ANN, BEA],
        decision("same", *places, place="d.tsv, line 2"),
        decision("different", *places, place="d.tsv, line 3"),
    )
    assert len(set(told.entity_of.values())) == 2
    assert [one.detail for one in told.rejections] == [
        "d.tsv, line 2: d.tsv, line 3 decides otherwise; the later line holds"
    ]


def test_what_nothing_is_called_is_reported(ontology):
    told = resolve(ontology, [ANN], decision("rename", "urn:gone", "Eve"))
    assert [(one.reason, one.detail) for one in told.rejections] == [
        ("decision", "d.tsv, line 2: nothing here is called urn:gone")
    ]


def test_a_rejected_claim_goes_and_an_accepted_one_is_sure(graph):
    first, second = graph.claims[0], graph.claims[1]
    kept, refused = decide_claims(
        graph.claims, graph.documents, [decision("reject", first.id), decision("accept", second.id)]
    )
    assert {one.id for one in kept} == {one.id for one in graph.claims} - {first.id}
    assert next(one for one in kept if one.id == second.id).confidence == 1.0
    assert [one.item for one in refused] == [first.id]


def test_a_claim_whose_iri_changed_is_known_by_its_words(graph, parts):
    claim = next(one for one in graph.claims if one.document == parts.other.id)
    place = f"{parts.other.source}#char={claim.evidence.start},{claim.evidence.end}"
    kept, _ = decide_claims(graph.claims, graph.documents, [decision("reject", "urn:former", place)])
    assert claim.id not in {one.id for one in kept}
