"""Who is who by name and context, and IRIs that hold when documents are added."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.entities import resolve_entities
from kg.entities.persons import compare_names, read_person_name
from kg.entities.vocabulary import read_vocabulary
from kg.model import ORGANIZATION, PERSON, Document, Mention, MentionChain, MentionKind, pairs
from kg.ontology import load_ontology
from kg.settings import Settings

NAMED, NOMINAL = MentionKind.NAMED, MentionKind.NOMINAL


@pytest.fixture(scope="module")
def news():
    return load_ontology(Settings().ontology_files)


def described(name, document, *roles, class_iri=PERSON, aliases=(), **attributes):
    """A chain of a name and descriptions, with its mentions."""
    identity = f"{document} {name}"
    mentions = [Mention(identity, document, 0, len(name), name, class_iri, NAMED, name, name.lower())]
    for number, role in enumerate(roles):
        start = 50 + 20 * number
        mentions.append(
            Mention(
                f"{identity} {number}", document, start, start + 9, role, class_iri, NOMINAL, role, role.split()[-1]
            )
        )
    ids = tuple(one.id for one in mentions)
    chain = MentionChain(identity, document, class_iri, name, tuple(aliases), ids, (), pairs(attributes))
    return chain, mentions


def partition(ontology, *found, documents=()):
    chains = [chain for chain, _ in found]
    mentions = [one for _, held in found for one in held]
    answers = [
        resolve_entities(order, mentions, ontology, documents=documents) for order in list(permutations(chains))[:12]
    ]
    assert all(answer == answers[0] for answer in answers), "the order of chains matters"
    iris = [answers[0].entity_of[chain.id] for chain in chains]
    return [iris.index(iri) for iri in iris]


def test_a_surname_and_a_role_join_the_one_of_that_surname(news):
    whole = described("Dalia Wexcombe", "d1", "sergeant")
    alone = described("Wexcombe", "d2", "sergeant")
    assert partition(news, whole, alone) == [0, 0]
    assert partition(news, whole, described("Wexcombe", "d2", "novelist")) == [0, 1]
    namesake = described("Nora Wexcombe", "d3", "novelist")
    assert partition(news, whole, alone, namesake) == [0, 1, 2]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (("Ana Ruiz Vidal", "labour minister"), ("Ana Ruiz", "labour minister"), True),
        (("Sergei Orlovsky", "banker"), ("Sergey Orlovsky", "banker"), True),
        (("Ann Hollow", "violinist"), ("Ann Hollow", "striker"), False),
        (("Ann Hollow", "minister"), ("Ann Hollow", "former minister"), True),
        (("Bo Lind Jr.", "lawyer"), ("Bo Lind Sr.", "lawyer"), False),
        (("Marko Babel", "banker"), ("Mirko Babel", "banker"), False),
        (("Viktor Stanev", "president"), ("Viktoria Staneva", "president"), False),
    ],
)
def test_persons_by_name_and_role(news, one, other, together):
    assert partition(news, described(one[0], "d1", one[1]), described(other[0], "d2", other[1])) == (
        [0, 0] if together else [0, 1]
    )


def test_a_name_that_fits_two_namesakes_joins_neither(news):
    found = partition(
        news,
        described("Ann Hollow", "d1", "violinist"),
        described("Ann Hollow", "d2", "striker"),
        described("Ann Hollow", "d3"),
    )
    assert found == [0, 1, 2]


def test_one_article_tells_two_persons_apart(news):
    assert partition(news, described("Ann Hollow", "d1"), described("Ann Hollow Frey", "d1")) == [0, 1]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("Ministry of Health of Peru", "Peruvian Health Ministry", True),
        ("Ministry of Health of Peru", "Health Ministry of Chile", False),
        ("University of Lund", "Lund University", False),  # there may be two, as in York
        ("University of Lund in Sweden", "Sweden's Lund University", True),
        ("Ghana's Ministry of Fisheries", "Ghanaian Fisheries Ministry", True),
        ("Ghana's Ministry of Fisheries", "Togo's Ministry of Fisheries", False),
        ("Ostmark", "Ostmark Military Junta", False),
        ("Acme Widgets Inc.", "Acme Widgets", True),
        ("Acme Widgets", "Acme Gadgets", False),
        ("World Health Organization", "WHO", True),
        ("Finance Ministry", "Finance Ministry", False),  # of which country nobody says
    ],
)
def test_organizations_by_name_and_country(news, one, other, together):
    found = partition(
        news, described(one, "d1", class_iri=ORGANIZATION), described(other, "d2", class_iri=ORGANIZATION)
    )
    assert found == ([0, 0] if together else [0, 1])


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("T. K. Raman", "Thiru Raman", "initials that fit"),
        ("Dr Ana Ruiz", "Ana Ruiz", "same full name"),
        ("Piet van der Berg", "Piet Van Der Berg", "same full name"),
        ("Park Ji-hoon", "Ji-hoon Park", "same words in another order"),
        ("Ana Ruiz", "Eva Ruiz", None),
    ],
)
def test_levels_of_agreement(news, one, other, level):
    vocabulary = read_vocabulary(news)
    assert compare_names(read_person_name(one, vocabulary), read_person_name(other, vocabulary), vocabulary) == level


def test_a_namesake_takes_no_iri_over(news):
    first = described("Ann Hollow", "d1", "violinist")
    second = described("Ann Hollow", "d2", "striker")
    alone = resolve_entities([first[0]], first[1], news)
    both = resolve_entities([first[0], second[0]], [*first[1], *second[1]], news)
    (old,) = {*alone.entity_of.values()}
    assert old not in both.entity_of.values()
    assert set(both.redirects[old]) == set(both.entity_of.values())
    assert len(both.redirects[old]) == 2


GIVEN = st.sampled_from(["Ann", "Anna", "Bob", "Robert", "R.", ""])
FAMILY = st.sampled_from(["Hollow", "Quill", "Hollow Quill", "Quill Jr."])
ROLE = st.sampled_from(["minister", "judge", "striker", ""])


@settings(max_examples=150, deadline=None)
@given(
    drawn=st.lists(
        st.tuples(GIVEN, FAMILY, ROLE, st.sampled_from(["2026-01-01", "2026-01-02", None])), min_size=2, max_size=7
    ),
    data=st.data(),
)
def test_what_was_an_iri_stands_for_its_mentions_still(drawn, data, news):
    """Of any documents, and any more: a mention's former IRI is its IRI, redirects to it, or stays with the part of the
    entity that it was made of, whose IRI it is or redirects to."""
    found, documents = [], []
    for number, (given_name, family, role, published) in enumerate(drawn):
        found.append(described(f"{given_name} {family}".strip(), f"d{number}", *([role] if role else [])))
        documents.append(Document(f"d{number}", f"{number}.txt", None, None, published, 100))
    few = data.draw(st.integers(1, len(found) - 1))
    mentions = [one for _, held in found for one in held]
    before = resolve_entities([chain for chain, _ in found[:few]], mentions, news, documents=documents)
    after = resolve_entities([chain for chain, _ in found], mentions, news, documents=documents)
    for chain, old in before.entity_of.items():
        new = after.entity_of[chain]
        kept = old in {entity.iri for entity in after.entities}
        parts = {after.entity_of[one] for one, former in before.entity_of.items() if former == old}
        assert kept or parts & set(after.redirects.get(old, ())), (chain, old, new)


def test_two_chains_that_begin_alike_are_two_entities(news):
    """Each has an entity of its own, whatever they share."""
    mentions = [
        Mention(name, "d1", 5, 5 + len(name), name, ORGANIZATION, NOMINAL, name, name) for name in ("team", "team side")
    ]
    chains = [MentionChain(one.id, "d1", ORGANIZATION, one.name, (), (one.id,)) for one in mentions]
    found = resolve_entities(chains, mentions, news)
    assert len({found.entity_of[chain.id] for chain in chains}) == 2
