"""Parts of names that one bearer alone has, and parts that two have."""

import pytest

from kg.entities import resolve_entities
from kg.model import ORGANIZATION, PERSON, Lead, Mention, MentionChain, MentionKind
from kg.ontology import load_ontology
from kg.settings import Settings

FERRY = ("ferry", "sank", "divers", "strait", "lifeboats", "hull", "captain", "harbour", "tugs", "fog", "radar", "crew")
HARDLY = (FERRY[0], "snow", "owls", "choir", "winter")
"""Words of an article that is like the first, if barely."""
BUDGET = ("budget", "deficit", "spending", "pensions", "taxes", "borrowing", "savings", "ceiling")


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


def named(name, document, class_iri=PERSON, start=100, aliases=(), role=""):
    identity = f"{document} {name} {start}"
    mention = Mention(identity, document, start, start + 9, name, class_iri, MentionKind.NAMED, name, name.split()[-1])
    mentions = [mention]
    if role:
        beside = f"{identity} {role}"
        mentions.append(
            Mention(beside, document, start + 60, start + 69, role, class_iri, MentionKind.NOMINAL, role, role)
        )
    return MentionChain(
        identity, document, class_iri, name, tuple(aliases), tuple(one.id for one in mentions)
    ), mentions


def resolve(ontology, stories, *found):
    """For each chain the first that is the same."""
    chains = [chain for chain, _ in found]
    mentions = [one for _, held in found for one in held]
    leads = [Lead(document, tuple(sorted(words))) for document, words in stories.items()]
    answer = resolve_entities(chains, mentions, ontology, leads=leads)
    assert answer == resolve_entities(chains[::-1], mentions[::-1], ontology, leads=leads[::-1])
    iris = [answer.entity_of[one.id] for one in chains]
    return [iris.index(iri) for iri in iris]


def test_whoever_is_named_in_full_beside_a_surname_is_not_meant_by_it(news):
    found = (named("Rok Verdling", "d1"), named("Tara Verdling", "d2", start=10), named("Verdling", "d2"))
    assert resolve(news, {}, *found) == [0, 1, 0]
    both = (*found, named("Ivo Verdling", "d2", start=300))
    assert resolve(news, {}, *both) == [0, 1, 2, 3]


def test_a_given_name_that_nobody_else_has_is_its_bearer_s_in_one_story(news):
    found = (named("Hrafnvild Ketils", "d1"), named("Hrafnvild", "d2"))
    assert resolve(news, {"d1": FERRY, "d2": HARDLY}, *found) == [0, 0]
    assert resolve(news, {"d1": FERRY, "d2": BUDGET}, *found) == [0, 1]
    other = named("Hrafnvild Dagbjarts", "d3")
    assert resolve(news, {"d1": FERRY, "d2": HARDLY}, *found, other) == [0, 1, 2]


def test_half_of_a_double_surname_is_rather_whose_whole_surname_it_is(news):
    stories = dict.fromkeys(("d1", "d2", "d3"), FERRY)
    found = (named("Clive Astling", "d1"), named("Gwen Astling-Moor", "d2"), named("Astling", "d3"))
    assert resolve(news, stories, *found) == [0, 1, 0]


def test_a_father_s_name_is_not_the_surname_of_his_son(news):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    found = (named("Tewod Gizachal", "d1"), named("Gizachal Wondaf", "d1", start=300), named("Gizachal", "d2"))
    assert resolve(news, stories, *found)[2] != 0


def test_the_only_one_of_a_surname_in_a_role_is_meant_by_both(news):
    found = (
        named("Crisanto Magling", "d1", role="governor"),
        named("Pilar Magling", "d2", role="mayor"),
        named("Magling", "d3", role="governor"),
    )
    assert resolve(news, {"d1": FERRY, "d2": BUDGET, "d3": HARDLY}, *found) == [0, 1, 0]


def test_short_names_of_one_body_alone_join_it_in_one_story(news):
    found = (named("Rosling Bakers' Guild", "d1", ORGANIZATION), named("Bakers' Guild", "d2", ORGANIZATION))
    assert resolve(news, {"d1": FERRY, "d2": HARDLY}, *found) == [0, 0]
    other = named("Tolva Bakers' Guild", "d3", ORGANIZATION)
    assert resolve(news, {"d1": FERRY, "d2": HARDLY}, *found, other) == [0, 1, 2]


def test_letters_of_two_bodies_are_neither_s_without_more(news):
    found = (
        named("National Angling Federation", "d1", ORGANIZATION, aliases=("NAF",)),
        named("NAF", "d2", ORGANIZATION),
    )
    assert resolve(news, {}, *found) == [0, 0]
    assert resolve(news, {}, *found, named("Nannies' Alliance of Fiji", "d3", ORGANIZATION)) == [0, 1, 2]


@pytest.mark.parametrize(
    ("short", "long", "places"), [("Halvek", "Halvek Cycling", [0, 0]), ("Halvek", "Halvek-Norden", [0, 1])]
)
def test_one_of_two_names_that_a_hyphen_joins_is_another_s(news, short, long, places):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    assert resolve(news, stories, named(short, "d1", ORGANIZATION), named(long, "d2", ORGANIZATION)) == places
