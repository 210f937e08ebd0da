"""Bodies whose names say little of each other: what else tells that they are one, or two."""

import pytest

from kg.entities import resolve_entities
from kg.entities.organization_levels import compare_names
from kg.entities.organizations import read_organization_name
from kg.entities.vocabulary import read_vocabulary
from kg.model import (
    KG,
    ORGANIZATION,
    PERSON,
    PLACE,
    THING,
    Certainty,
    Claim,
    Evidence,
    Lead,
    Mention,
    MentionChain,
    MentionKind,
    Polarity,
    Tense,
)
from kg.ontology import load_ontology
from kg.settings import Settings

NEWS = load_ontology(Settings().ontology_files)
VOCABULARY = read_vocabulary(NEWS)
FERRY = ("ferry", "sank", "divers", "strait", "lifeboats", "hull", "captain", "harbour")
BUDGET = ("budget", "deficit", "spending", "pensions", "taxes", "borrowing", "savings", "ceiling")
FACTUAL = (Polarity.AFFIRMED, Certainty.CERTAIN, Tense.PRESENT, None, Evidence(0, 9, "leads it"), "leads")


def named(name, class_iri, document, start=100, aliases=()):
    identity = f"{document} {name} {start}"
    mention = Mention(identity, document, start, start + len(name), name, class_iri, MentionKind.NAMED, name, name)
    return MentionChain(identity, document, class_iri, name, tuple(aliases), (identity,)), mention


def holds(person, role, body):
    chains = (person[0], body[0])
    role_of = (("role", role),)
    return Claim(
        f"{chains[0].id} {role}", chains[0].document, f"{KG}holdsRole", chains[0].id, chains[1].id, role_of, *FACTUAL
    )


def partition(stories, *found, claims=()):
    """For each chain the first that is the same, whatever the order."""
    chains, mentions = [chain for chain, _ in found], [mention for _, mention in found]
    leads = [Lead(document, tuple(sorted(words))) for document, words in stories.items()]
    answer = resolve_entities(chains, mentions, NEWS, claims, leads=leads)
    again = resolve_entities(chains[::-1], mentions[::-1], NEWS, claims[::-1], leads=leads[::-1])
    assert answer.entity_of == again.entity_of
    iris = [answer.entity_of[chain.id] for chain in chains]
    return [iris.index(iri) for iri in iris]


def led(document, person, role, body, class_iri=ORGANIZATION):
    leader, of = named(person, PERSON, document, 10), named(body, class_iri, document)
    return [leader, of], holds(leader, role, of)


@pytest.mark.parametrize(
    ("one", "other", "role", "story", "same"),
    [
        ("Brezanske Plovidbe", "Brezan Shipping", "director", FERRY[:6], True),
        ("Brezanske Plovidbe", "Brezan Shipping", "director", BUDGET, False),
        ("Brezan Rovers", "Vostrik Rovers", "manager", FERRY[:6], False),
        ("Brezan Foundation", "Vostrik Bank", "chairman", FERRY[:6], False),
        ("Ministry of Health", "Finance Ministry", "minister", FERRY[:6], False),
    ],
)
def test_who_leads_two_bodies_of_one_story_tells_that_they_are_one(one, other, role, story, same):
    first, mine = led("d1", "Ana Vostrikova", role, one)
    second, theirs = led("d2", "Ana Vostrikova", role, other)
    found = partition({"d1": FERRY, "d2": story}, *first, *second, claims=[mine, theirs])
    assert found == [0, 1, 0, 1 if same else 3]


def test_a_third_article_goes_with_the_name_that_one_of_them_has():
    first, mine = led("d1", "Ana Vostrikova", "director", "Brezanske Plovidbe")
    second, theirs = led("d2", "Ana Vostrikova", "director", "Brezan Shipping")
    third = named("Brezan Shipping", ORGANIZATION, "d3")
    stories = {"d1": FERRY, "d2": FERRY[:6], "d3": FERRY[:7]}
    assert partition(stories, *first, *second, third, claims=[mine, theirs])[-1] == 1


@pytest.mark.parametrize(
    ("letters", "name", "level"),
    [
        ("DSG", "Deutsche Seehilfsgesellschaft", "letters that the name's words have in order"),
        ("BEPCO", "Brezan Electric Power", "letters that the name's words have in order"),
        ("Bepco", "Brezan Electric Power", "letters that the name's words have in order"),
        ("DSG", "Deutsche Hilfsgesellschaft", None),
        ("BSK", "BSK Vostrik", "first or last words of the name"),
        ("Kenyan BPA", "Brezan Ports Authority of Kenya", "acronym that fits"),
    ],
)
def test_letters_of_a_name(letters, name, level):
    first, second = (read_organization_name(one, VOCABULARY) for one in (letters, name))
    assert compare_names(first, second) == compare_names(second, first) == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Brezan Präzision", "Brezan Praezision", "name in other words of its kind"),
        ("Brezan Met Office", "Brezan Meteorological Office", "name in other words of its kind"),
        ("Virtus Brezan", "Virtus Ordex Brezan", "first or last words of the name"),
        ("Virtus Brezan", "Virtus of Ordex Brezan", None),
        ("Agriculture Committee", "Senate Agriculture Committee", "first or last words of the name"),
        ("Agriculture Ministry", "Brezan Agriculture Ministry", None),
        ("St Olave Hospice", "St Olave Hospice in Brezan", "first or last words of the name"),
    ],
)
def test_names_with_more_words_and_other_spellings(one, other, level):
    first, second = (read_organization_name(name, VOCABULARY) for name in (one, other))
    assert compare_names(first, second) == compare_names(second, first) == level


def test_a_country_s_name_in_one_name_alone_of_a_state_s_body_is_no_likeness():
    stories = {"d1": FERRY, "d2": BUDGET}
    kenyan = named("Kenya Ports Commission", ORGANIZATION, "d1")
    assert partition(stories, kenyan, named("Ports Commission", ORGANIZATION, "d2")) == [0, 1]
    other = named("Ghana Ports Commission", ORGANIZATION, "d2")
    assert partition(stories, kenyan, other) == [0, 1]
    assert partition({"d1": FERRY, "d2": FERRY}, kenyan, named("Ports Commission", ORGANIZATION, "d2")) == [0, 0]


def test_a_country_beside_a_name_counts_against_another_in_the_other_article():
    stories = dict.fromkeys(("d1", "d2", "d3"), FERRY)
    found = (
        named("Malta", PLACE, "d1", 10),
        named("Malta Shipwrights Union", ORGANIZATION, "d1"),
        named("Malta", PLACE, "d2", 10),
        named("Shipwrights Union", ORGANIZATION, "d2"),
        named("Poland", PLACE, "d3", 121),
        named("Shipwrights Union", ORGANIZATION, "d3"),
    )
    assert partition(stories, *found) == [0, 1, 0, 1, 4, 5]


def test_a_city_that_opens_an_article_suggests_its_country():
    stories = {"d1": FERRY, "d2": BUDGET}
    towns = [named("Lagos", PLACE, "d1", 0), named("Toronto", PLACE, "d2", 0)]
    papers = [named("Clarion", ORGANIZATION, "d1"), named("Clarion", ORGANIZATION, "d2")]
    assert partition(stories, *towns, *papers) == [0, 1, 2, 3]
    assert partition(stories, *papers) == [0, 0]


def test_a_renamed_body_goes_by_parts_of_its_new_name():
    stories = dict.fromkeys(("d1", "d2", "d3"), FERRY)
    found = (
        named("Brezan Water Company", ORGANIZATION, "d1", aliases=("Ordex Flow",)),
        named("Ordex Flow", ORGANIZATION, "d2"),
        named("Ordex", ORGANIZATION, "d3"),
    )
    assert partition(stories, *found) == [0, 0, 0]


def test_equal_names_alone_join_after_parts_that_tell_them_apart():
    def described(name, document, role, start):
        chain, mention = named(name, PERSON, document, start)
        words = Mention(f"{chain.id} r", document, 300, 309, role, PERSON, MentionKind.NOMINAL, role, role)
        return MentionChain(chain.id, document, PERSON, name, (), (mention.id, words.id)), (mention, words)

    found = [
        described("Ana Vostrikova", "d1", "governor", 100),
        (named("Ana Vostrikova", PERSON, "d2")[0], (named("Ana Vostrikova", PERSON, "d2")[1],)),
        described("Vostrikova", "d3", "goalkeeper", 100),
    ]
    chains, mentions = [chain for chain, _ in found], [one for _, held in found for one in held]
    leads = [Lead("d1", tuple(sorted(BUDGET))), *(Lead(one, tuple(sorted(FERRY))) for one in ("d2", "d3"))]
    entity_of = resolve_entities(chains, mentions, NEWS, leads=leads).entity_of
    assert entity_of[chains[1].id] == entity_of[chains[2].id] != entity_of[chains[0].id]


def test_an_acronym_of_no_class_goes_with_the_name_that_spells_it():
    found = (named("Deutsche Seehilfsgesellschaft", ORGANIZATION, "d1"), named("DSG", THING, "d2"))
    assert partition({"d1": FERRY, "d2": FERRY[:6]}, *found) == [0, 0]
    assert partition({"d1": FERRY, "d2": BUDGET}, *found) == [0, 1]


def test_a_full_name_read_as_a_body_s_is_a_person_s_whom_the_story_calls_by_surname():
    stories = {"d1": FERRY, "d2": FERRY[:6]}
    chain, mention = named("Vostrikova", PERSON, "d2")
    role = Mention("r", "d2", 300, 308, "minister", PERSON, MentionKind.NOMINAL, "minister", "minister")
    minister = MentionChain(chain.id, "d2", PERSON, "Vostrikova", (), (mention.id, "r"))
    full, its = named("Dilrani Vostrikova", ORGANIZATION, "d1")
    leads = [Lead(document, tuple(sorted(words))) for document, words in stories.items()]
    answer = resolve_entities([full, minister], [its, mention, role], NEWS, leads=leads)
    assert len(set(answer.entity_of.values())) == 1
    assert [one.class_iri for one in answer.entities] == [PERSON]
