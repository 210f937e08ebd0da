"""What tells that articles are of one story, and what a short name in it stands for."""

import pytest

from kg.entities import resolve_entities
from kg.entities.organization_levels import compare_names as compare_bodies
from kg.entities.organizations import read_organization_name
from kg.entities.persons import compare_names, read_person_name
from kg.entities.vocabulary import read_vocabulary
from kg.model import ORGANIZATION, PERSON, THING, Document, Lead, Mention, MentionChain, MentionKind
from kg.ontology import load_ontology
from kg.settings import Settings

FERRY = ("ferry", "sank", "divers", "strait", "lifeboats", "hull", "captain", "harbour")
BUDGET = ("budget", "deficit", "spending", "pensions", "taxes", "borrowing", "savings", "ceiling")


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


@pytest.fixture(scope="module")
def vocabulary(news):
    return read_vocabulary(news)


def named(name, class_iri, document, start=100, pronoun="", roles=()):
    """A chain of a name, descriptions and a pronoun, with its mentions."""
    identity = f"{document} {name} {start}"
    form = MentionKind.NAMED
    mentions = [Mention(identity, document, start, start + len(name), name, class_iri, form, name, name.split()[-1])]
    for number, role in enumerate(roles):
        at = start + 60 + 30 * number
        form = MentionKind.NOMINAL
        mentions.append(Mention(f"{identity} {number}", document, at, at + 9, role, class_iri, form, role, role))
    attributes = ()
    if pronoun:
        attributes = (("gender", {"he": "m", "she": "f"}[pronoun]),)
        at, form = start + 40, MentionKind.PRONOUN
        mentions.append(
            Mention(f"{identity} p", document, at, at + 3, pronoun, class_iri, form, pronoun, pronoun, attributes)
        )
    ids = tuple(one.id for one in mentions)
    return MentionChain(identity, document, class_iri, name, (), ids, attributes=attributes), mentions


def resolve(ontology, stories, *found):
    """For each chain the first that is the same; ``stories`` are the words of each document, one day after another."""
    chains = [chain for chain, _ in found]
    mentions = [one for _, held in found for one in held]
    leads = [Lead(document, tuple(sorted(words))) for document, words in stories.items()]
    documents = [
        Document(name, f"{name}.txt", None, None, f"2026-03-{number:02}", 900) for number, name in enumerate(stories, 1)
    ]
    answer = resolve_entities(chains, mentions, ontology, documents=documents, leads=leads)
    again = resolve_entities(chains[::-1], mentions[::-1], ontology, documents=documents[::-1], leads=leads[::-1])
    assert answer == again, "the order of chains matters"
    iris = [answer.entity_of[one.id] for one in chains]
    return [iris.index(iri) for iri in iris]


def test_a_pronoun_that_may_be_another_s_does_not_tell_two_apart(news):
    stories = dict.fromkeys(("d1", "d2"), FERRY)
    found = (named("Ann Holloway", PERSON, "d1", pronoun="she"), named("Holloway", PERSON, "d2", pronoun="he"))
    assert resolve(news, stories, *found) == [0, 0]


def test_a_pronoun_tells_two_of_one_full_name_apart_where_nothing_else_speaks(news):
    stories = {"d1": FERRY, "d2": BUDGET}
    found = (named("Sasha Holloway", PERSON, "d1", pronoun="she"), named("Sasha Holloway", PERSON, "d2", pronoun="he"))
    assert resolve(news, stories, *found) == [0, 1]


def test_of_two_who_fit_as_well_the_one_who_was_named_before_is_meant(news):
    stories = dict.fromkeys(("d1", "d2", "d3"), FERRY)
    found = (
        named("Ann Holloway", PERSON, "d1"),
        named("Holloway", PERSON, "d2"),
        named("Bob Holloway", PERSON, "d3"),
    )
    assert resolve(news, stories, *found) == [0, 0, 2]


def test_a_surname_s_bearer_may_have_another_role_once_the_full_name_was_there(news):
    stories = {"d1": FERRY, "d2": (*FERRY[:1], *BUDGET[:7])}
    full, alone = ("Ann Holloway", ("minister",)), ("Holloway", ("senator",))
    for first, second, same in ((full, alone, 0), (alone, full, 1)):
        found = [
            named(name, PERSON, document, roles=roles) for (name, roles), document in ((first, "d1"), (second, "d2"))
        ]
        assert resolve(news, stories, *found) == [0, same]


def test_both_surnames_that_nobody_else_has(news):
    stories = {"d1": FERRY, "d2": (*FERRY[:1], *BUDGET[:7])}
    found = [named("Marta Ibarra Quesal", PERSON, "d1"), named("Ibarra Quesal", PERSON, "d2")]
    assert resolve(news, stories, *found) == [0, 0]
    found.append(named("Pilar Ibarra Quesal", PERSON, "d1", start=300))
    assert resolve(news, stories, *found) == [0, 1, 2]


def test_a_nickname_in_its_story_where_nobody_else_has_the_surname(news):
    stories = {"d1": FERRY, "d2": (*FERRY[:1], *BUDGET[:7]), "d3": BUDGET}
    found = [named("Thomas Garroway", PERSON, "d1"), named("Tom Garroway", PERSON, "d2")]
    assert resolve(news, stories, *found) == [0, 0]
    assert resolve(news, {"d1": FERRY, "d2": BUDGET}, *found) == [0, 1]


def test_a_whole_name_in_both_makes_one_story(news):
    others = {f"d{number}": (f"word{number}",) for number in range(3, 20)}
    stories = {"d1": FERRY, "d2": BUDGET, **others}
    short = (
        named("Halden Institute of Marine Study", ORGANIZATION, "d1"),
        named("Halden Institute", ORGANIZATION, "d2"),
    )
    beside = [named("Ann Holloway", PERSON, document, start=300) for document in ("d1", "d2")]
    rest = [named("Halden", THING, document) for document in others]
    assert resolve(news, stories, *short, *rest)[:2] == [0, 1]
    assert resolve(news, stories, *short, *beside, *rest)[:2] == [0, 0]


def test_a_party_of_several_countries_needs_its_country(news):
    stories = {"d1": FERRY, "d2": BUDGET}
    found = [named("Green Party", ORGANIZATION, document) for document in stories]
    assert resolve(news, stories, *found) == [0, 1]
    assert resolve(news, dict.fromkeys(stories, FERRY), *found) == [0, 0]


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("Halden Institute of Marine Research", "Institute of Marine Research"),
        ("National Transport Authority", "Transport Authority"),
        ("Gorlan Centre for Palaeontology", "Gorlan Centre"),
        ("Copper Kite Capital", "Copper Kite"),
        ("Fenwick University", "Fenwick"),
        ("Fenwick Primary School", "Fenwick Primary"),
        ("Halden Rural Police", "Rural Police"),
        ("Amalgamated Union of Upland Lockkeepers", "Lockkeepers' Union"),
        ("Halden Road Corporation", "Road Corporation"),
        ("Gorlan Delta Drilling Company", "Drilling Company"),
        ("Halden Maritime Court", "Maritime Court"),
        ("Halden Pet Foods of Fenwick", "Halden Pet Foods"),
        ("Teatro Gorlan de Fenwick", "Gorlan"),
        ("Gorlan Norska", "GN"),
        ("Northern Education Authority", "NEA"),
    ],
)
def test_short_forms_of_bodies_in_their_story(news, whole, part):
    found = (named(whole, ORGANIZATION, "d1"), named(part, ORGANIZATION, "d2"))
    assert resolve(news, dict.fromkeys(("d1", "d2"), FERRY), *found) == [0, 0]
    assert resolve(news, {"d1": FERRY, "d2": BUDGET}, *found) == [0, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Liberal Alliance", "Young Liberal Alliance"),
        ("Fenwick University", "Fenwick University Hospital"),
        ("Friends of Halden Museum", "Halden Museum"),
        ("Halden Steel AG", "Halden Steel Energy GmbH"),
        ("Union of Halden Lockkeepers", "Young Lockkeepers' Union"),
        ("Halden Steel Workers' Union", "Halden Copper Workers' Union"),
        ("Supreme Court", "Halden Supreme Court"),
        ("Gorlan Norska Sverna", "GN"),
    ],
)
def test_other_bodies_stay_two_in_one_story(news, one, other):
    found = (named(one, ORGANIZATION, "d1"), named(other, ORGANIZATION, "d2"))
    assert resolve(news, dict.fromkeys(("d1", "d2"), FERRY), *found) == [0, 1]


@pytest.mark.parametrize("class_iri", [THING, ORGANIZATION])
def test_a_surname_of_two_letters_is_its_story_s(news, class_iri):
    found = (named("Wu Jia-ling", PERSON, "d1"), named("Wu", class_iri, "d2"))
    assert resolve(news, dict.fromkeys(("d1", "d2"), FERRY), *found) == [0, 0]


@pytest.mark.parametrize(
    ("whole", "part", "level"),
    [
        ("Joris Van Hamme", "Van Hamme", "surname alone"),
        ("Lieve De Wael", "De Wael", "surname alone"),
        ("Noh Hye-rim", "Noh", "surname alone"),
        ("Le Van Minh", "Le Minh", "same name without a middle name or second surname"),
        ("Le Van Minh", "Van Minh", "second given name or both surnames alone"),
    ],
)
def test_surnames_alone(vocabulary, whole, part, level):
    names = (read_person_name(whole, vocabulary), read_person_name(part, vocabulary))
    assert compare_names(*names, vocabulary) == level


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("Yasmin Haldenby-Roe", "Haldenby-Roe"),
        ("Tiago Halden Neto", "Tiago Halden"),
        ("K. P. Halden", "Pradeep Halden"),
    ],
)
def test_names_shortened_as_their_countries_do(vocabulary, whole, part):
    names = (read_person_name(whole, vocabulary), read_person_name(part, vocabulary))
    assert compare_names(*names, vocabulary) is not None


def test_a_double_surname_with_a_hyphen_is_hardly_anybody_else_s(news):
    stories = {"d1": FERRY, "d2": BUDGET, "d3": ("opera", "tenor", "stage")}
    found = [named("Yasmin Haldenby-Roe", PERSON, "d1"), named("Haldenby-Roe", PERSON, "d2")]
    assert resolve(news, stories, *found) == [0, 0]
    found.append(named("Piet Haldenby-Roe", PERSON, "d3"))
    assert resolve(news, stories, *found) == [0, 1, 2]


def test_a_grandson_s_suffix_is_a_surname_behind_a_given_name(vocabulary):
    suffixes = [read_person_name(name, vocabulary).suffix for name in ("Halden Neto", "Carlos Neto")]
    assert suffixes == ["neto", ""]


def test_a_commercial_bank_may_be_called_a_bank(vocabulary):
    names = [read_organization_name(name, vocabulary) for name in ("Upland Commercial Bank", "Upland Bank")]
    assert compare_bodies(*names) is not None
