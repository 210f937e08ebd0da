"""What ``kg explain`` and ``kg remove`` find in a graph made by hand."""

import pytest

from kg.errors import InputError
from kg.model import (
    ID,
    KG,
    ORGANIZATION,
    PERSON,
    Certainty,
    Claim,
    Document,
    Entity,
    Evidence,
    Fact,
    KnowledgeGraph,
    Polarity,
    Tense,
)
from kg.query import explain, find_document

ANA = Entity(f"{ID}person/1", PERSON, "Ana Ruíz", ("Ruíz",))
OTHER = Entity(f"{ID}person/2", PERSON, "Luis Ruíz", ("Ruíz",))
UNION = Entity(f"{ID}organization/3", ORGANIZATION, "Green Union")
DOCUMENTS = (
    Document(f"{ID}document/a", "b.txt", None, "https://example.org/b", None, 100),
    Document(f"{ID}document/b", "a.txt", None, None, None, 100),
    Document(f"{ID}document/c", "a.txt", None, None, None, 90),
)


def claim(number: int, subject: Entity, document: Document, start: int, speaker: Entity | None = None) -> Claim:
    return Claim(
        id=f"{ID}claim/{number}",
        document=document.id,
        predicate=KG + "joined",
        subject=subject.iri,
        object=UNION.iri,
        qualifiers=(),
        polarity=Polarity.AFFIRMED,
        certainty=Certainty.CERTAIN,
        tense=Tense.PAST,
        attributed_to=speaker.iri if speaker else None,
        evidence=Evidence(start, start + 1, "x"),
        cue="joined",
    )


CLAIMS = (claim(1, ANA, DOCUMENTS[0], 5), claim(2, ANA, DOCUMENTS[1], 9), claim(3, OTHER, DOCUMENTS[1], 2, speaker=ANA))
FACT = Fact(f"{ID}fact/7", KG + "joined", ANA.iri, UNION.iri, (), (CLAIMS[0].id, CLAIMS[1].id), 2)
GRAPH = KnowledgeGraph(DOCUMENTS, (ANA, OTHER, UNION), CLAIMS, (FACT,))


def numbers(what: str) -> list[list[str]]:
    return [[one.id[-1] for one in explanation.claims] for explanation in explain(GRAPH, what)]


@pytest.mark.parametrize("what", ["Ana Ruíz", "ana ruiz", " ANA  RUIZ", ANA.iri])
def test_an_entity_is_found_by_name_and_iri_with_its_claims_by_document_and_offset(what):
    assert numbers(what) == [["3", "2", "1"]]


def test_a_name_that_several_bear_gives_each():
    assert [explanation.about for explanation in explain(GRAPH, "ruiz")] == [ANA, OTHER]
    assert numbers("ruiz") == [["3", "2", "1"], ["3"]]


def test_facts_and_claims_are_found_by_iri_and_by_its_end():
    assert numbers(FACT.iri) == numbers("7") == [["2", "1"]]
    assert numbers(CLAIMS[2].id) == [["3"]]


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("Anna Ruis", "near it are: Ana Ruíz"),
        ("Union", "near it are: Green Union"),
        ("Zzz", "give a name, an alias or an IRI"),
    ],
)
def test_what_is_not_there_is_told_with_what_comes_near(what, words):
    with pytest.raises(InputError, match=words):
        explain(GRAPH, what)


@pytest.mark.parametrize("what", ["b.txt", "https://example.org/b", f"{ID}document/a"])
def test_a_document_is_found_by_source_url_and_iri(what):
    assert find_document(GRAPH, what) == DOCUMENTS[0]


def test_a_document_that_is_not_there_or_not_alone_is_told():
    with pytest.raises(InputError, match=r"no document 'c\.txt'; near it are: b\.txt, a\.txt"):
        find_document(GRAPH, "c.txt")
    with pytest.raises(InputError, match="several documents"):
        find_document(GRAPH, "a.txt")
