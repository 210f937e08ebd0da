"""Articles that make a story as a whole, and names that its other articles tell."""

import pytest

from kg.entities import resolve_entities
from kg.entities.company import Company
from kg.entities.organizations import read_organization_name
from kg.entities.renderings import has_letters_of_rendering
from kg.entities.stories import Stories
from kg.entities.vocabulary import read_vocabulary
from kg.model import ORGANIZATION, PERSON, Lead, Mention, MentionChain, MentionKind, pairs
from kg.ontology import load_ontology
from kg.settings import Settings

FERRY = ("ferry", "sank", "divers", "strait", "lifeboats", "hull", "captain", "harbour")
BUDGET = ("budget", "deficit", "spending", "pensions", "taxes", "borrowing", "savings", "ceiling")


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


def chain(name, class_iri, document, start=100, roles=(), pronoun="", **attributes):
    identity = f"{document} {name} {start}"
    told = [(start, name, MentionKind.NAMED, {})]
    told += [(start + 60 + 30 * number, role, MentionKind.NOMINAL, {}) for number, role in enumerate(roles)]
    told += [(start + 200, pronoun, MentionKind.PRONOUN, {"gender": "m"})] if pronoun else []
    mentions = [
        Mention(
            f"{identity} {at}", document, at, at + len(text), text, class_iri, kind, text, text.split()[-1], pairs(own)
        )
        for at, text, kind, own in told
    ]
    values = {**attributes, **({"gender": "m"} if pronoun else {})}
    return MentionChain(
        identity, document, class_iri, name, (), tuple(one.id for one in mentions), (), pairs(values)
    ), mentions


def resolve(ontology, stories, *found):
    """For each chain the first that is the same; ``stories`` are the words of each document."""
    chains = [one for one, _ in found]
    mentions = [one for _, held in found for one in held]
    leads = [Lead(document, tuple(sorted(words))) for document, words in stories.items()]
    answer = resolve_entities(chains, mentions, ontology, leads=leads)
    assert answer == resolve_entities(chains[::-1], mentions[::-1], ontology, leads=leads[::-1])
    iris = [answer.entity_of[one.id] for one in chains]
    return [iris.index(iri) for iri in iris]


def chained(number):
    """The words of so many documents, each of which shares words with the next alone."""
    return [[one * 10 + step for step in range(14)] for one in range(number)]


def numbered(leads):
    words = {f"word{number}": number for lead in leads for number in lead}
    return Stories(leads, words, {})


def test_documents_that_others_lead_to_are_of_one_story():
    found = numbered(chained(5))
    assert 4 not in found.near(0)
    found.gather(())
    assert set(found.near(0)) == {1, 2, 3, 4}
    assert found.likeness([0], [4]) > 0.0


def test_what_links_many_documents_is_a_subject_and_no_story():
    found = numbered(chained(12))
    found.gather(())
    assert 4 not in found.near(0)


def test_rare_names_of_two_make_two_documents_near_and_one_alone_or_places_do_not():
    held, rest = ("ann hill", "ann hill!", "hill|", "ordex", "ordex|"), [(f"other {one}",) for one in range(20)]
    two = Company([held, held, *rest])
    assert list(two.beside_each_other()) == [(0, 1)]
    one = ("ann hill", "ann hill!", "hill|")
    assert not list(Company([one, one, *rest]).beside_each_other())
    assert not list(Company([("obra", "lorem"), ("obra", "lorem"), *rest]).beside_each_other())


def test_a_pronoun_makes_no_person_of_a_firm_of_the_story(news):
    stories = {"d1": FERRY, "d2": FERRY[:6]}
    found = (chain("Vostrik Shipping", ORGANIZATION, "d1"), chain("Vostrik", PERSON, "d2", pronoun="he"))
    assert resolve(news, stories, *found) == [0, 0]
    owner = chain("Anna Vostrik", PERSON, "d1", start=300)
    assert resolve(news, stories, found[0], owner, found[1]) == [0, 1, 1]


@pytest.mark.parametrize(
    ("long", "short", "same"),
    [
        ("Papermakers' Guild of Ordelin", "Guild", True),
        ("Heritage Restoration Trust", "Heritage Trust", True),
        ("Papermakers' Guild of Ordelin", "League", False),
        ("Reservoir Restoration Trust", "Heritage Trust", False),
    ],
)
def test_words_for_its_kind_are_the_body_s_of_the_story(news, long, short, same):
    stories = {"d1": FERRY, "d2": FERRY[:6]}
    found = (chain(long, ORGANIZATION, "d1"), chain(short, ORGANIZATION, "d2"))
    assert resolve(news, stories, *found) == [0, 0 if same else 1]


@pytest.mark.parametrize(
    ("letters", "name", "fits"),
    [
        ("ftv", "Glass Workers' Federation", True),  # Federación de Trabajadores del Vidrio
        ("cvo", "Glass Company of Ordelin", True),
        ("gwf", "Glass Workers' Federation", False),
        ("xtv", "Glass Workers' Federation", False),
        ("ft", "Workers' Federation", False),
    ],
)
def test_letters_of_a_name_in_another_language(news, letters, name, fits):
    vocabulary = read_vocabulary(news)
    assert has_letters_of_rendering(letters, read_organization_name(name, vocabulary), vocabulary) is fits


def test_letters_that_are_a_name_s_as_it_is_are_no_translation_s(news):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    found = (chain("Glass Workers' Federation", ORGANIZATION, "d1"), chain("FTV", ORGANIZATION, "d2"))
    assert resolve(news, stories, *found) == [0, 0]
    other = chain("Fishers' Trade Venture", ORGANIZATION, "d3")
    assert resolve(news, {**stories, "d3": BUDGET}, *found, other)[1] != 0


def test_who_is_called_by_the_given_name_is_not_meant_by_the_surname_beside_it(news):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    found = (
        chain("Rok Verdling", PERSON, "d1"),
        chain("Tara Verdling", PERSON, "d1", start=300),
        chain("Verdling", PERSON, "d2"),
    )
    assert resolve(news, stories, *found) == [0, 1, 2]
    assert resolve(news, stories, *found, chain("Tara", PERSON, "d2", start=300)) == [0, 1, 0, 1]


def test_a_surname_with_a_suffix_is_the_son_s(news):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    found = (
        chain("Rok Verdling Jr.", PERSON, "d1"),
        chain("Rok Verdling Sr.", PERSON, "d1", start=300),
        chain("Verdling Jr.", PERSON, "d2"),
    )
    assert resolve(news, stories, *found) == [0, 1, 0]


def test_a_skipper_may_be_the_captain_and_a_sprinter_not(news):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    whole = chain("Rok Verdling", PERSON, "d1", roles=("skipper",))
    assert resolve(news, stories, whole, chain("Verdling", PERSON, "d2", roles=("captain",))) == [0, 0]
    assert resolve(news, stories, whole, chain("Verdling", PERSON, "d2", roles=("senator",))) == [0, 1]


def test_two_surnames_behind_lo_are_a_surname_alone(news):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    found = (chain("Rosalia Lo Verdo", PERSON, "d1"), chain("Lo Verdo", PERSON, "d2"))
    assert resolve(news, stories, *found) == [0, 0]
