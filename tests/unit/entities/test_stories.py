"""Articles of one story, told by the rare words that they begin with, and what they tell of a name that says little."""

import pytest

from kg.entities import resolve_entities
from kg.entities.stories import Stories, bare_word, read_shares
from kg.model import ORGANIZATION, PERSON, PLACE, THING, Lead, Mention, MentionChain, MentionKind
from kg.ontology import load_ontology
from kg.settings import Settings

FERRY = ("ferry", "sank", "divers", "strait", "lifeboats", "hull", "captain", "harbour")
BUDGET = ("budget", "deficit", "spending", "pensions", "taxes", "borrowing", "savings", "ceiling")


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


def named(name, class_iri, document, start=100, aliases=(), roles=()):
    """A chain of a name and of descriptions, with its mentions."""
    identity = f"{document} {name} {start}"
    mentions = [
        Mention(
            identity, document, start, start + len(name), name, class_iri, MentionKind.NAMED, name, name.split()[-1]
        )
    ]
    for number, role in enumerate(roles):
        at = start + 60 + 30 * number
        mentions.append(
            Mention(f"{identity} {number}", document, at, at + 9, role, class_iri, MentionKind.NOMINAL, role, role)
        )
    ids = tuple(one.id for one in mentions)
    return MentionChain(identity, document, class_iri, name, tuple(aliases), ids), mentions


def resolve(ontology, stories, *found):
    """For each chain the first that is the same, and the classes; ``stories`` are the words of each document."""
    chains = [chain for chain, _ in found]
    mentions = [one for _, held in found for one in held]
    leads = [Lead(document, tuple(sorted(words))) for document, words in stories.items()]
    answer = resolve_entities(chains, mentions, ontology, leads=leads)
    again = resolve_entities(chains[::-1], mentions[::-1], ontology, leads=leads[::-1])
    assert answer == again, "the order of chains matters"
    iris = [answer.entity_of[one.id] for one in chains]
    classes = {one.iri: one.class_iri for one in answer.entities}
    return [iris.index(iri) for iri in iris], [classes[iri] for iri in iris]


def stories_of(*leads):
    words: dict[str, int] = {}
    numbered = [[words.setdefault(bare_word(word), len(words)) for word in lead] for lead in leads]
    return Stories(numbered, words, {"budget": 0.2})


def test_documents_that_share_rare_words_are_of_one_story():
    found = stories_of(FERRY, (*FERRY[:5], "survivors", "inquiry"), BUDGET)
    assert set(found.near(0)) == {1}
    assert set(found.near(2)) == set()
    assert found.near(0)[1] == found.near(1)[0]


def test_the_words_of_the_names_compared_do_not_count():
    found = stories_of(("ferrostrand", *FERRY[:4], "winter"), ("ferrostrand", *FERRY[:4]), BUDGET)
    assert found.likeness([0], [1], ["anna ferrostrand"]) < found.likeness([0], [1])
    assert found.likeness([0], [2]) == 0.0
    assert found.likeness([0], [0]) == 0.0


def test_inflected_words_are_one():
    assert bare_word("rescued") == bare_word("Rescuing") == "rescu"
    assert read_shares([{"word": "rescue", "per_thousand": "20"}, {"word": "Réscue", "per_thousand": "30"}]) == {
        "rescue": 0.03
    }


def test_a_surname_alone_is_its_bearer_s_in_the_same_story(news):
    stories = {"d1": FERRY, "d2": FERRY[:6], "d3": BUDGET, "d4": BUDGET[:6]}
    found = (
        named("Ann Holloway", PERSON, "d1"),
        named("Holloway", PERSON, "d2"),
        named("Bob Holloway", PERSON, "d3"),
        named("Holloway", PERSON, "d4"),
    )
    assert resolve(news, stories, *found)[0] == [0, 0, 2, 2]


def test_a_surname_of_two_people_of_one_story_is_nobody_s(news):
    stories = dict.fromkeys(("d1", "d2", "d3"), FERRY)
    found = (
        named("Ann Holloway", PERSON, "d1"),
        named("Bob Holloway", PERSON, "d2"),
        named("Holloway", PERSON, "d3"),
    )
    assert resolve(news, stories, *found)[0] == [0, 1, 2]


def test_one_story_does_not_outweigh_another_walk_of_life(news):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    found = (
        named("Ann Holloway", PERSON, "d1", roles=("senator",)),
        named("Ann Holloway", PERSON, "d2", roles=("sprinter",)),
    )
    assert resolve(news, stories, *found)[0] == [0, 1]


@pytest.mark.parametrize("class_iri", [PLACE, THING, ORGANIZATION])
def test_a_word_whose_class_is_guessed_is_the_person_of_its_story(news, class_iri):
    stories = {"d1": FERRY, "d2": FERRY[:6]}
    found = (named("Anna Vostrikova", PERSON, "d1"), named("Vostrikova", class_iri, "d2"))
    places, classes = resolve(news, stories, *found)
    assert places == [0, 0]
    assert classes == [PERSON, PERSON]


def test_a_place_of_another_story_stays_a_place(news):
    stories = {"d1": FERRY, "d2": BUDGET}
    found = (named("Anna Vostrikova", PERSON, "d1"), named("Vostrikova", PLACE, "d2"))
    assert resolve(news, stories, *found) == ([0, 1], [PERSON, PLACE])


def test_what_an_article_tells_of_a_name_is_not_overruled(news):
    stories = {"d1": FERRY, "d2": FERRY[:6]}
    found = (named("Anna Vostrik", PERSON, "d1"), named("Vostrik Bank", ORGANIZATION, "d2"))
    assert resolve(news, stories, *found) == ([0, 1], [PERSON, ORGANIZATION])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ordelin Semiconductor Co.", "Ordelin", True),
        ("Deportivo Ordelin", "Ordelin", True),
        ("The Ordelin Courier", "Courier", True),
        ("Société Nautique d'Ordelin", "Société Nautique d'Ordelin", True),
        ("Ordelin Water Board", "Ordelin Water Authority", True),
        ("Ordelin Theatre", "Ordelin Színház", True),
        ("Fundación Ordelin", "Ordelin Foundation", True),
        ("Universitetet i Ordelin", "University of Ordelin", True),
        ("Ordelin Foundation", "Ordelin", False),
        ("Ordelin Women", "Ordelin", False),
        ("Ordelin AG", "Ordelin Travel", False),
        ("Social Democratic Party", "Democratic Party", False),
        ("Harbour Board of Ordelin", "Harbour Services of Ordelin", False),
        ("Ordelin Court of Appeal", "Court of Appeal of Vostrik", False),
    ],
)
def test_bodies_of_one_story(news, one, other, same):
    stories = {"d1": FERRY, "d2": FERRY[:6]}
    places, _ = resolve(news, stories, named(one, ORGANIZATION, "d1"), named(other, ORGANIZATION, "d2"))
    assert places == [0, 0 if same else 1]


def test_a_short_form_of_another_story_stays_apart(news):
    found = (named("Ordelin Semiconductor", ORGANIZATION, "d1"), named("Ordelin", ORGANIZATION, "d2"))
    assert resolve(news, {"d1": FERRY, "d2": BUDGET}, *found)[0] == [0, 1]


def test_a_short_form_makes_no_one_of_two_longer_names(news):
    stories = dict.fromkeys(("d1", "d2", "d3"), FERRY)
    found = (
        named("Ordelin Semiconductor", ORGANIZATION, "d1"),
        named("Ordelin", ORGANIZATION, "d2"),
        named("Ordelin Shipping", ORGANIZATION, "d3"),
    )
    assert resolve(news, stories, *found)[0] == [0, 1, 2]


def test_an_acronym_of_two_bodies_goes_with_the_one_of_its_story(news):
    stories = {"d1": FERRY, "d2": BUDGET, "d3": FERRY[:6], "d4": BUDGET[:6]}
    found = (
        named("Ordelin Coast Rescue", ORGANIZATION, "d1", aliases=("OCR",)),
        named("Office of Cost Review", ORGANIZATION, "d2", aliases=("OCR",)),
        named("OCR", ORGANIZATION, "d3"),
        named("OCR", ORGANIZATION, "d4"),
    )
    assert resolve(news, stories, *found)[0] == [0, 1, 0, 1]


def test_two_names_of_one_go_together_where_an_article_gives_both(news):
    stories = dict.fromkeys(("d1", "d2", "d3"), FERRY)
    found = (
        named("Anna Vostrikova", PERSON, "d1"),
        named("Anna Halloran", PERSON, "d2", aliases=("Vostrikova",)),
        named("Anna Halloran", PERSON, "d3"),
    )
    assert resolve(news, stories, *found)[0] == [0, 0, 0]


def test_parts_that_fit_each_other_best_do_not_go_with_somebody_of_another_role(news):
    stories = {"d1": FERRY, "d2": FERRY[:7], "d3": (*BUDGET, "ferry")}
    found = (
        named("Vostrikin", PERSON, "d1", roles=("minister",)),
        named("Vostrikin", PERSON, "d2"),
        named("Anna Vostrikin", PERSON, "d3", roles=("bishop",)),
    )
    assert resolve(news, stories, *found)[0] == [0, 0, 2]


def test_two_languages_names_go_together_by_the_acronym_that_both_explain(news):
    stories = {"d1": FERRY, "d2": FERRY[:7], "d3": FERRY[:6], "d4": BUDGET}
    found = (
        named("Varnian National Bank", ORGANIZATION, "d1", aliases=("BNV",)),
        named("Banca Nationala Varna", ORGANIZATION, "d2", aliases=("BNV",)),
        named("BNV", ORGANIZATION, "d3"),
        named("Varnian National Bureau", ORGANIZATION, "d4", aliases=("VNB",)),
    )
    assert resolve(news, stories, *found)[0] == [0, 0, 0, 3]


def test_an_acronym_that_is_a_word_goes_with_its_letters_in_one_story(news):
    stories = {"d1": FERRY, "d2": FERRY[:7], "d3": BUDGET}
    found = (
        named("Northern Oar Racing Assembly", ORGANIZATION, "d1"),
        named("Nora", ORGANIZATION, "d2"),
        named("Nora", ORGANIZATION, "d3"),
    )
    assert resolve(news, {**stories}, *found[:2])[0] == [0, 0]
    assert resolve(news, {"d1": FERRY, "d3": BUDGET}, found[0], found[2])[0] == [0, 1]
