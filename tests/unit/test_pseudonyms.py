"""Pseudonyms: no name is left anywhere, the same secret gives the same, another gives others."""

import json
import re
from dataclasses import replace

import pytest

from kg.errors import UsageError
from kg.facts import graph_of_claims
from kg.ontology import load_ontology
from kg.pseudonyms import pseudonymise
from kg.settings import Settings
from kg.stores import read_graph, write_graph
from tests.browser.graphs import news_graph

SECRET = b"0123456789abcdef"


@pytest.fixture(scope="module")
def news_ontology():
    return load_ontology(Settings().ontology_files)


@pytest.fixture(scope="module")
def hidden(news_ontology):
    return pseudonymise(news_graph(), news_ontology, ["Person"], SECRET)


def test_no_name_of_a_person_is_left(hidden, news_ontology, tmp_path) -> None:
    write_graph(hidden, str(tmp_path / "graph.jsonl"), news_ontology)
    written = (tmp_path / "graph.jsonl").read_text("utf-8")
    for name in ("Ruiz", "Haddad", "Berg", "Ana", "Omar", "Eva", "gender", "news.example"):
        assert name not in written
    assert "Ministry of Ports" in written
    assert "Peru" in written
    assert read_graph(str(tmp_path / "graph.jsonl"), news_ontology) == hidden


def test_no_identity_is_kept_that_a_guess_could_be_tried_on(hidden) -> None:
    before = json.dumps([one.iri for one in news_graph().entities] + [one.id for one in news_graph().documents])
    assert not [one.iri for one in hidden.entities if one.iri in before]
    assert not [one.id for one in hidden.documents if one.id in before]


def test_quotes_keep_their_other_words(hidden) -> None:
    quotes = [claim.evidence.text for claim in hidden.claims]
    assert any(quote.startswith("Person ") and quote.endswith(", minister") for quote in quotes)
    assert len(hidden.claims) == len(news_graph().claims)
    assert len(hidden.facts) == len(news_graph().facts)


def test_the_same_secret_gives_the_same_pseudonyms(hidden, news_ontology) -> None:
    assert pseudonymise(news_graph(), news_ontology, ["Person"], SECRET) == hidden
    other = pseudonymise(news_graph(), news_ontology, ["Person"], SECRET + b"x")
    assert not {one.name for one in other.entities if "Person" in one.name} & {one.name for one in hidden.entities}


def test_a_secret_too_short_and_an_unknown_class_are_refused(news_ontology) -> None:
    with pytest.raises(UsageError, match="16 or more"):
        pseudonymise(news_graph(), news_ontology, ["Person"], b"short")
    with pytest.raises(UsageError, match="no class 'Alien'"):
        pseudonymise(news_graph(), news_ontology, ["Alien"], SECRET)


def test_short_joined_shouted_and_plain_writings_of_a_name_are_replaced(news_ontology) -> None:
    graph = news_graph()
    names = {"Ana Ruiz": "Ľubica al-Núñez", "Omar Haddad": "Wu Li-Berg", "Eva Berg": "Eve O'Dea"}
    entities = tuple(replace(one, name=names.get(one.name, one.name)) for one in graph.entities)
    said = "al-Núñez and NUNEZ; Lubica; WU, Li's, Berg and Dea"
    claims = [replace(one, evidence=replace(one.evidence, text=said)) for one in graph.claims]
    hidden = pseudonymise(
        graph_of_claims(claims, graph.documents, entities, graph.runs), news_ontology, ["Person"], SECRET
    )
    left = {word for one in hidden.claims for word in re.findall(r"[^\W\d_]+", one.evidence.text)}
    assert not left & {"Núñez", "NUNEZ", "Lubica", "WU", "Li", "Berg", "Dea"}
    assert {"and", "s"} <= left


def test_files_former_identities_and_copies(news_ontology) -> None:
    graph = news_graph()
    former = "https://w3id.org/actorgraph/id/person/0123456789abcdef0123"
    entities = [
        replace(one, attributes=(*one.attributes, ("replaces", former))) if one.name == "talks" else one
        for one in graph.entities
    ]
    first, second = graph.documents
    documents = [replace(first, source="obituary-ana-ruiz.txt"), replace(second, copy_of=first.id)]
    hidden = pseudonymise(
        graph_of_claims(graph.claims, documents, entities, graph.runs), news_ontology, ["Person"], SECRET
    )
    assert all(one.source.startswith("document ") and one.uri is None for one in hidden.documents)
    assert former not in str(hidden)
    copies = [one.copy_of for one in hidden.documents if one.copy_of]
    assert copies == [one.id for one in hidden.documents if one.copy_of is None]
