"""What joins bodies of which later articles say little: letters, names in another language, a third article."""

import pytest

from kg.entities import resolve_entities
from kg.entities.organization_letters import has_all_initials
from kg.entities.organization_levels import compare_names, is_division
from kg.entities.organizations import read_organization_name
from kg.entities.renderings import rendering_level
from kg.entities.stories import LIKE, Stories, bare_word
from kg.entities.vocabulary import read_vocabulary
from kg.model import COUNTRY, ORGANIZATION, PLACE, Document, Lead, Mention, MentionChain, MentionKind, pairs
from kg.ontology import load_ontology
from kg.settings import Settings

FERRY = ("ferry", "sank", "divers", "strait", "lifeboats", "hull", "captain", "harbour")
BUDGET = ("budget", "deficit", "spending", "pensions", "taxes", "borrowing", "savings", "ceiling")
HARVEST = ("harvest", "combine", "barley", "mildew", "silo", "tractor", "acre", "drought")


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


@pytest.fixture(scope="module")
def vocabulary(news):
    return read_vocabulary(news)


def named(name, class_iri, document, start=100, **attributes):
    """A chain of one name, with its mention."""
    identity = f"{document} {name} {start}"
    form = MentionKind.NAMED
    mention = Mention(identity, document, start, start + len(name), name, class_iri, form, name, name.split()[-1])
    return MentionChain(identity, document, class_iri, name, (), (identity,), (), pairs(attributes)), mention


def resolve(ontology, stories, *found):
    """For each chain the first that is the same; ``stories`` are the words of each document, one day after another."""
    chains, mentions = zip(*found, strict=True)
    leads = [Lead(document, tuple(sorted(words))) for document, words in stories.items()]
    documents = [
        Document(name, f"{name}.txt", None, None, f"2026-03-{number:02}", 900) for number, name in enumerate(stories, 1)
    ]
    answer = resolve_entities(chains, mentions, ontology, documents=documents, leads=leads)
    again = resolve_entities(chains[::-1], mentions[::-1], ontology, documents=documents[::-1], leads=leads[::-1])
    assert answer == again, "the order of chains matters"
    iris = [answer.entity_of[one.id] for one in chains]
    return [iris.index(iri) for iri in iris]


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Dirección Nacional de Faros", "National Beacons Directorate", "of the same kind of body"),
        ("Latvian Kuģinieku savienība", "Latvian Seafarers' Union", "as far as its words are known"),
        ("Vizes Munkások Szövetsége", "Union of Ferry Workers", "of the same kind of body"),
        ("Fundación Belmora", "Tamarisk Foundation", None),
        ("Ministerio de Energía", "Ministry of Mines", None),
        ("Sindicato de Maestros", "Nurses' Union", None),
        ("Ghana Boat Union", "Zambian Boat Union", None),
    ],
)
def test_names_in_two_languages_as_far_as_their_words_are_known(vocabulary, one, other, level):
    found = rendering_level(*(read_organization_name(name, vocabulary) for name in (one, other)), vocabulary)
    assert (level in found) if level and found else found == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("BelTel", "Belmora Telecom", "word made of the beginnings of the name's words"),
        ("PT BKS", "PT Belmora Karya Sentosa", "acronym that fits"),
        ("Ethics Council", "Press Ethics Council of North Macedonia", "first or last words of the name"),
        ("Ministry of Internal Affairs", "Interior Ministry", "same words of meaning"),
        ("University of Belmora", "Belmora University of Technology", None),
    ],
)
def test_short_forms_of_bodies(vocabulary, one, other, level):
    assert compare_names(*(read_organization_name(name, vocabulary) for name in (one, other))) == level


def test_letters_of_each_word_of_meaning(vocabulary):
    bank = read_organization_name("Central Bank of Belmora", vocabulary)
    assert has_all_initials(bank, "cbb")
    assert not has_all_initials(bank, "cbob")


def test_an_acronym_of_which_the_corpus_has_one_body(news):
    stories = {"d1": FERRY, "d2": BUDGET, "d3": HARVEST}
    found = [named("Belmora Tidal Survey", ORGANIZATION, "d1"), named("BTS", ORGANIZATION, "d2")]
    assert resolve(news, stories, *found) == [0, 0]
    found.append(named("Bureau of Trade Standards", ORGANIZATION, "d3"))
    assert resolve(news, stories, *found) == [0, 1, 2]


def test_what_a_later_article_names_for_a_part_of_a_firm_is_another_body(news, vocabulary):
    stories = {"d1": FERRY, "d2": FERRY}
    short, long = ("Belmora Wings", "d1"), ("Belmora Wings Cargo", "d2")
    assert resolve(news, stories, *(named(name, ORGANIZATION, at) for name, at in (short, long))) == [0, 1]
    short, long = ("Belmora Wings", "d2"), ("Belmora Wings Cargo", "d1")
    assert resolve(news, stories, *(named(name, ORGANIZATION, at) for name, at in (short, long))) == [0, 0]
    assert not is_division(*(read_organization_name(name, vocabulary) for name in ("Belmora", "Belmora Ferries")))


def test_two_articles_that_are_like_a_third_tell_of_one_story():
    words = {bare_word(word): number for number, word in enumerate((*FERRY, *BUDGET, *HARVEST))}
    third = (*FERRY[:5], *BUDGET[:5])
    leads = [[words[bare_word(word)] for word in lead] for lead in (FERRY, third, BUDGET, HARVEST)]
    stories = Stories(leads, words, {})
    assert LIKE <= stories.likeness([0], [2]) < stories.likeness([0], [1])
    assert stories.likeness([0], [3]) == 0.0
    assert stories.likeness([0], [2], FERRY) == 0.0, "names that are compared count for nothing"


@pytest.mark.parametrize(("dateline", "same"), [("TIRANA", True), ("Tirana", False)])
def test_a_dateline_tells_whose_ministry_an_article_of_two_countries_means(news, dateline, same):
    def ministry(document, name="Interior Ministry"):
        return named(name, ORGANIZATION, document, start=200)

    found = [
        ministry("d1"),
        ministry("d2"),
        named(dateline, PLACE, "d1", 0),
        named("Kosovo", COUNTRY, "d1", 60, code="XK"),
    ]
    found += [named("Albania", COUNTRY, "d2", 60, code="AL")]
    assert (resolve(news, {"d1": FERRY, "d2": BUDGET}, *found)[:2] == [0, 0]) == same


def test_parties_of_one_name_in_articles_of_two_countries(news):
    stories = {"d1": FERRY, "d2": (*FERRY[:2], *BUDGET)}
    found = [named("Belmoran Renewal Front", ORGANIZATION, document) for document in stories]
    places = [named("Lusaka", PLACE, "d1", 0), named("Freetown", PLACE, "d2", 0)]
    assert resolve(news, stories, *found)[:2] == [0, 0]
    assert resolve(news, stories, *found, *places)[:2] == [0, 1]
