"""Bodies that an article calls by the word for their kind, and names in other languages."""

import pytest

from kg.entities import resolve_entities
from kg.entities.organization_levels import CONTENT, RENDERED, compare_names
from kg.entities.organizations import read_organization_name
from kg.entities.vocabulary import read_vocabulary
from kg.model import (
    COUNTRY,
    ORGANIZATION,
    PERSON,
    PLACE,
    THING,
    Document,
    Lead,
    Mention,
    MentionChain,
    MentionKind,
    pairs,
)
from kg.ontology import load_ontology
from kg.settings import Settings

NAMED, NOMINAL = MentionKind.NAMED, MentionKind.NOMINAL
FERRY = ("ferry", "sank", "divers", "strait", "lifeboats", "hull", "captain", "harbour")
BUDGET = ("budget", "deficit", "spending", "pensions", "taxes", "borrowing", "savings", "ceiling")


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


def chain(name, class_iri, document, start=100, kind=NAMED, **attributes):
    identity = f"{document} {name} {start}"
    mention = Mention(identity, document, start, start + len(name), name, class_iri, kind, name, name.split()[-1])
    return MentionChain(identity, document, class_iri, name, (), (identity,), (), pairs(attributes)), mention


def resolve(ontology, stories, *found):
    """For each chain the first that is the same; ``stories`` are the words of each document."""
    chains, mentions = zip(*found, strict=True)
    leads = [Lead(document, tuple(sorted(words))) for document, words in stories.items()]
    documents = [Document(name, f"{name}.txt", None, None, "2026-03-02", 900) for name in stories]
    answer = resolve_entities(chains, mentions, ontology, documents=documents, leads=leads)
    assert answer == resolve_entities(chains[::-1], mentions[::-1], ontology, documents=documents, leads=leads)
    iris = [answer.entity_of[one.id] for one in chains]
    return [iris.index(iri) for iri in iris]


@pytest.mark.parametrize(
    ("whole", "word"),
    [
        ("Ferrymen's League", "League"),
        ("Halden Heritage Trust", "Trust"),
        ("Halden Tea Board", "Board"),
        ("Market Women's Front", "Front"),
    ],
)
def test_the_word_for_its_kind_with_a_capital_is_the_only_such_body_of_its_story(news, whole, word):
    found = [chain(whole, ORGANIZATION, "d1"), chain(word, ORGANIZATION, "d2", kind=NOMINAL)]
    assert resolve(news, dict.fromkeys(("d1", "d2"), FERRY), *found) == [0, 0]
    assert resolve(news, {"d1": FERRY, "d2": BUDGET}, *found) == [0, 1]


def test_the_word_for_the_kind_of_two_bodies_is_neither_s(news):
    found = [
        chain("Halden Heritage Trust", ORGANIZATION, "d1"),
        chain("Halden Water Trust", ORGANIZATION, "d2"),
        chain("Trust", ORGANIZATION, "d3", kind=NOMINAL),
    ]
    assert resolve(news, dict.fromkeys(("d1", "d2", "d3"), FERRY), *found) == [0, 1, 2]


@pytest.mark.parametrize("word", ["league", "OFFICE", "Rovers"])
def test_other_words_for_kinds_tell_nothing(news, word):
    found = [chain(f"Halden {word}", ORGANIZATION, "d1"), chain(word, ORGANIZATION, "d2", kind=NOMINAL)]
    assert resolve(news, dict.fromkeys(("d1", "d2"), FERRY), *found) == [0, 1]


def test_a_country_s_ministry_is_the_only_one_of_it_in_its_story(news):
    stories = dict.fromkeys(("d1", "d2", "d3"), FERRY)
    found = [
        chain("Ministry of Fisheries", ORGANIZATION, "d1"),
        chain("Peru", COUNTRY, "d1", start=93, code="PE"),
        chain("Ministry of Fisheries", ORGANIZATION, "d2"),
        chain("Chile", COUNTRY, "d2", start=92, code="CL"),
        chain("ministry", ORGANIZATION, "d3", kind=NOMINAL),
        chain("Peru", COUNTRY, "d3", start=93, code="PE"),
    ]
    assert resolve(news, stories, *found) == [0, 1, 2, 3, 0, 1]


def test_a_capital_that_is_read_as_a_body_still_tells_the_country(news):
    found = [
        chain("Health Ministry", ORGANIZATION, "d1"),
        chain("Bamako", ORGANIZATION, "d1", start=91),
        chain("Health Ministry", ORGANIZATION, "d2"),
        chain("Dakar", ORGANIZATION, "d2", start=92),
    ]
    assert resolve(news, dict.fromkeys(("d1", "d2"), FERRY), *found)[2] == 2


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Landwirtschaftskammer Halden", "Halden Chamber of Agriculture", CONTENT),
        ("Halden Saatgutarchiv", "Halden Seed Archive", CONTENT),
        ("Tribunal Marítimo de Lisboa", "Lisbon Maritime Court", CONTENT),
        ("Union of Anglers of Mazovia", "Mazovian Anglers' Union", RENDERED),
        ("Halden SC", "Halden Sports Club", RENDERED),
        ("SF Halden", "Schachfreunde Halden", RENDERED),
        ("Mazovian Anglers' Union", "Moravian Anglers' Union", None),
        ("Halden Saatgutarchiv", "Halden Seed Bank", None),
    ],
)
def test_names_in_other_languages(news, one, other, level):
    vocabulary = read_vocabulary(news)
    names = [read_organization_name(name, vocabulary) for name in (one, other)]
    assert compare_names(*names) == compare_names(*names[::-1]) == level


@pytest.mark.parametrize("name", ["Halden Kreuzbrand", "Banco Halden Norte"])
@pytest.mark.parametrize("class_iri", [PLACE, THING])
def test_a_name_of_several_words_is_the_body_of_its_story(news, name, class_iri):
    found = [chain(name, ORGANIZATION, "d1"), chain(name, class_iri, "d2")]
    assert resolve(news, dict.fromkeys(("d1", "d2"), FERRY), *found) == [0, 0]


def test_an_occupation_makes_no_person_of_a_body_of_one_word(news):
    found = [
        chain("Kreuzbrand", ORGANIZATION, "d1"),
        chain("Kreuzbrand", PERSON, "d2"),
        chain("driller", PERSON, "d2", start=90, kind=NOMINAL),
    ]
    assert resolve(news, dict.fromkeys(("d1", "d2"), FERRY), *found)[:2] == [0, 0]
