"""Names that one article takes for a person's and another for a body's, and bodies told apart by where they are."""

import pytest

from kg.entities import resolve_entities
from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, THING, Mention, MentionChain, MentionKind, pairs
from kg.ontology import load_ontology
from kg.settings import Settings

NAMED, NOMINAL = MentionKind.NAMED, MentionKind.NOMINAL


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


def chain(name, class_iri, document, start=100, kind=NAMED, aliases=(), **attributes):
    identity = f"{document} {name} {start}"
    mention = Mention(identity, document, start, start + len(name), name, class_iri, kind, name, name.split()[-1])
    return MentionChain(identity, document, class_iri, name, aliases, (identity,), (), pairs(attributes)), mention


def resolve(ontology, *found):
    chains, mentions = zip(*found, strict=True)
    answer = resolve_entities(chains, mentions, ontology)
    assert answer == resolve_entities(chains[::-1], mentions[::-1], ontology), "the order of chains matters"
    iris = [answer.entity_of[one.id] for one in chains]
    return [iris.index(iri) for iri in iris], {one.iri: one.class_iri for one in answer.entities}, iris


@pytest.mark.parametrize(
    ("name", "one", "other", "class_iri"),
    [
        ("Maria Vostrikova", PERSON, ORGANIZATION, PERSON),
        ("Vostrik Motors", PERSON, ORGANIZATION, ORGANIZATION),
        ("Anna Holding", PERSON, ORGANIZATION, ORGANIZATION),
        ("Vostrik Krasny", PERSON, ORGANIZATION, ORGANIZATION),
        ("Vostrikon", PERSON, ORGANIZATION, ORGANIZATION),
        ("Vostrikon", THING, ORGANIZATION, ORGANIZATION),
        ("Maria Vostrikova", THING, PERSON, PERSON),
    ],
)
def test_a_name_is_of_the_class_that_it_fits(news, name, one, other, class_iri):
    places, classes, iris = resolve(news, chain(name, one, "d1"), chain(name, other, "d2"))
    assert places == [0, 0]
    assert classes[iris[0]] == class_iri


@pytest.mark.parametrize("name", ["Maria Mills", "Maria"])
def test_a_name_that_fits_both_classes_is_left_as_it_was_read(news, name):
    assert resolve(news, chain(name, PERSON, "d1"), chain(name, ORGANIZATION, "d2"))[0] == [0, 1]


def test_a_word_of_somebody_s_full_name_is_no_body(news):
    found = (chain("Vostrik", PERSON, "d1"), chain("Vostrik", ORGANIZATION, "d2"), chain("Ada Vostrik", PERSON, "d3"))
    assert resolve(news, *found)[0] == [0, 1, 0]


def test_an_acronym_of_no_class_is_the_body_that_it_stands_for(news):
    body = chain("Union of Upland Growers", ORGANIZATION, "d1", aliases=("UUG",))
    assert resolve(news, body, chain("UUG", THING, "d2"))[0] == [0, 0]


def test_police_are_of_the_town_beside_them(news):
    found = (
        chain("Lerma Police Department", ORGANIZATION, "d1"),
        chain("police", ORGANIZATION, "d2", kind=NOMINAL),
        chain("Lerma", PLACE, "d2", start=94),
        chain("police", ORGANIZATION, "d3", kind=NOMINAL, seat="Olmo"),
        chain("police", ORGANIZATION, "d4", kind=NOMINAL),
    )
    assert resolve(news, *found)[0] == [0, 0, 2, 3, 4]


def test_a_court_in_a_town_is_the_town_s(news):
    found = (
        chain("Lerma District Court", ORGANIZATION, "d1"),
        chain("District Court", ORGANIZATION, "d2"),
        chain("Lerma", PLACE, "d2", start=118),
        chain("District Court", ORGANIZATION, "d3"),
        chain("Olmo", PLACE, "d3", start=118),
    )
    places, _, _ = resolve(news, *found)
    assert places[0] == places[1] != places[3]


def test_authorities_of_two_countries_are_two(news):
    found = (
        chain("Rail Safety Authority", ORGANIZATION, "d1"),
        chain("Peru", COUNTRY, "d1", start=94, code="PE"),
        chain("Rail Safety Authority", ORGANIZATION, "d2"),
        chain("Chile", COUNTRY, "d2", start=93, code="CL"),
    )
    assert resolve(news, *found)[0] == [0, 1, 2, 3]


def test_a_long_name_of_common_words_is_one_unless_countries_differ(news):
    name = "Rural Highways Directorate"
    assert resolve(news, chain(name, ORGANIZATION, "d1"), chain(name, ORGANIZATION, "d2"))[0] == [0, 0]
    peru, chile = (chain("Lima", PLACE, "d1", start=0), chain("Santiago", PLACE, "d2", start=0))
    assert resolve(news, chain(name, ORGANIZATION, "d1"), chain(name, ORGANIZATION, "d2"), peru, chile)[0][1] == 1


def test_a_former_name_of_one_word_is_the_body_s(news):
    body = chain("Lerma Telecom", ORGANIZATION, "d1", aliases=("Olmotel",))
    assert resolve(news, body, chain("Olmotel", ORGANIZATION, "d2"))[0] == [0, 0]
