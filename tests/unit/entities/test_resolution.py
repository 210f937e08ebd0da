from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.entities import resolve_entities
from kg.model import COUNTRY, ID, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, Mention, MentionChain, MentionKind, pairs

NAMED, NOMINAL = MentionKind.NAMED, MentionKind.NOMINAL


def chain(name, class_iri=PERSON, document="d1", aliases=(), kind=NAMED, start=0, **attributes):
    """A chain with its one mention."""
    identity = f"{document} {name} {class_iri} {start}"
    mention = Mention(identity, document, start, start + 1, name, class_iri, kind, name, name.lower())
    made = MentionChain(identity, document, class_iri, name, tuple(aliases), (identity,), (), pairs(attributes))
    return made, mention


def resolve(ontology, *found):
    chains, mentions = zip(*found, strict=True)
    answers = [resolve_entities(order, mentions, ontology) for order in list(permutations(chains))[:24]]
    assert all(answer == answers[0] for answer in answers), "the order of chains matters"
    entities, entity_of, rejections = answers[0].entities, answers[0].entity_of, answers[0].rejections
    assert set(entity_of) == {one.id for one in chains}
    assert set(entity_of.values()) == {entity.iri for entity in entities}
    assert [entity.iri for entity in entities] == sorted(entity.iri for entity in entities)
    return entities, [entity_of[one.id] for one in chains], rejections


def test_equal_full_names_are_one_across_documents(ontology):
    entities, iris, rejections = resolve(
        ontology,
        chain("Ana María Ruiz", aliases=["Ruiz"]),
        chain("Ana Maria RUIZ", document="d2", gender="f"),
        chain("Ana Maria RUIZ", document="d3"),
    )
    (ana,) = entities
    assert len(set(iris)) == 1
    assert not rejections
    assert ana.name == "Ana Maria RUIZ"
    assert ana.aliases == ("Ana María Ruiz", "Ruiz")
    assert ana.attributes == (("gender", "f"),)
    assert ana.iri.startswith(f"{ID}person/")
    assert len(ana.iri.removeprefix(f"{ID}person/")) == 20


def test_equal_names_of_two_classes_are_two(ontology):
    entities, _, _ = resolve(ontology, chain("Paris Hilton"), chain("Paris Hilton", ORGANIZATION, "d2"))
    assert len(entities) == 2


def test_the_iri_comes_from_class_and_name_alone(ontology):
    _, (first,), _ = resolve(ontology, chain("Ana Ruiz", start=3))
    _, (second,), _ = resolve(ontology, chain("ANA RUIZ", document="d9", start=50, aliases=["Ruiz"]))
    assert first == second


def test_a_country_is_known_by_its_code(ontology):
    entities, iris, _ = resolve(
        ontology, chain("Venezuela", COUNTRY, code="VE"), chain("Bolivarian Republic", COUNTRY, "d2", code="VE")
    )
    (country,) = entities
    assert set(iris) == {f"{ID}country/VE"}
    assert (country.name, country.aliases, country.attributes) == (
        "Venezuela",
        ("Bolivarian Republic",),
        (("code", "VE"),),
    )


def test_a_code_makes_no_country_of_a_body(ontology):
    entities, _, _ = resolve(
        ontology, chain("House", ORGANIZATION, code="US"), chain("Senate", ORGANIZATION, code="US")
    )
    assert len(entities) == 2


@pytest.mark.parametrize("class_iri", [PERSON, PERSON_GROUP])
def test_what_has_no_name_stays_in_its_document(ontology, class_iri):
    entities, iris, _ = resolve(
        ontology,
        chain("migrants", class_iri, kind=NOMINAL, start=7, count="300"),
        chain("migrants", class_iri, kind=NOMINAL, start=90),
        chain("migrants", class_iri, "d2", kind=NOMINAL, start=7),
    )
    assert len(set(iris)) == 3
    assert sorted(entity.attributes for entity in entities) == [(), (), (("count", "300"),)]


def test_an_event_without_a_mention_is_known_by_its_chain(ontology):
    one = MentionChain("c1", "d1", PERSON_GROUP, "talks", (), ())
    other = MentionChain("c2", "d1", PERSON_GROUP, "talks", (), ())
    entity_of = resolve_entities([one, other], [], ontology).entity_of
    assert entity_of["c1"] != entity_of["c2"]


def test_a_full_name_joins_the_chain_that_has_it_as_an_alias(ontology):
    entities, iris, rejections = resolve(
        ontology,
        chain("Andres Manuel Lopez Obrador", aliases=["Lopez Obrador"]),
        chain("López Obrador", document="d2"),
    )
    assert len(set(iris)) == 1
    assert not rejections
    assert entities[0].name == "Andres Manuel Lopez Obrador"
    assert entities[0].aliases == ("Lopez Obrador", "López Obrador")


def test_an_acronym_joins_what_it_stands_for(ontology):
    _, iris, _ = resolve(
        ontology, chain("World Health Body", ORGANIZATION, aliases=["WHB"]), chain("W.H.B.", ORGANIZATION, "d2")
    )
    assert len(set(iris)) == 1


def test_a_single_word_that_is_no_acronym_joins_nothing_by_alias(ontology):
    _, iris, _ = resolve(
        ontology, chain("Green Party", ORGANIZATION, aliases=["Green"]), chain("Green", ORGANIZATION, "d2")
    )
    assert len(set(iris)) == 2


def test_an_acronym_of_two_stays_apart_and_is_reported(ontology):
    _, iris, rejections = resolve(
        ontology,
        chain("Popular Party", ORGANIZATION, aliases=["PP"]),
        chain("Pirate Party", ORGANIZATION, "d2", aliases=["PP"]),
        chain("PP", ORGANIZATION, "d3"),
    )
    assert len(set(iris)) == 3
    (rejection,) = rejections
    assert rejection.reason == "ambiguous-name"
    assert "'Pirate Party', 'Popular Party'" in rejection.detail


def test_an_acronym_of_two_names_of_one_thing_is_clear(ontology):
    _, iris, rejections = resolve(
        ontology,
        chain("Popular Party of Spain", ORGANIZATION, aliases=["PP", "Popular Party"]),
        chain("Popular Party", ORGANIZATION, "d2", aliases=["PP"]),
        chain("PP", ORGANIZATION, "d3"),
    )
    assert len(set(iris)) == 1
    assert not rejections


def test_a_surname_alone_joins_none_of_two_fuller_names(ontology):
    entities, iris, rejections = resolve(
        ontology,
        chain("Jane Smith", aliases=["Smith"]),
        chain("Ada Smith", document="d4", aliases=["Smith"]),
        chain("Smith", document="d2"),
        chain("Smith", document="d3"),
    )
    assert len(set(iris)) == 4
    assert len(entities) == 4
    assert [one.document for one in rejections] == ["d2", "d3"]


def test_a_surname_that_one_person_has_alone_is_that_person_s(ontology):
    _, iris, rejections = resolve(ontology, chain("Jane Smith", aliases=["Smith"]), chain("Smith", document="d2"))
    assert len(set(iris)) == 1
    assert not rejections
    _, iris, _ = resolve(
        ontology, chain("Jane Smith", aliases=["Smith"], gender="f"), chain("Smith", document="d2", gender="m")
    )
    assert len(set(iris)) == 2


def test_a_name_of_one_word_joins_itself_where_none_is_fuller(ontology):
    _, iris, rejections = resolve(ontology, chain("Pelé"), chain("Pele", document="d2"))
    assert len(set(iris)) == 1
    assert not rejections


def test_gender_keeps_persons_of_one_word_apart(ontology):
    _, iris, _ = resolve(ontology, chain("Kim", gender="f"), chain("Kim", document="d2", gender="m"))
    assert len(set(iris)) == 2


def test_gender_keeps_an_alias_from_joining(ontology):
    _, iris, rejections = resolve(
        ontology,
        chain("Maria Lopez Obrador", aliases=["Lopez Obrador"], gender="f"),
        chain("Lopez Obrador", document="d2", gender="m"),
    )
    assert len(set(iris)) == 2
    assert "gender" in rejections[0].detail


def test_a_place_of_one_word_joins(ontology):
    _, iris, _ = resolve(ontology, chain("Paris", PLACE), chain("Paris", PLACE, "d2"))
    assert len(set(iris)) == 1


def test_of_attributes_the_most_frequent_stays(ontology):
    entities, _, _ = resolve(
        ontology,
        chain("Globex Widgets", ORGANIZATION, code="US", number="singular"),
        chain("Globex Widgets", ORGANIZATION, "d2", code="GB"),
        chain("Globex Widgets", ORGANIZATION, "d3", code="GB"),
    )
    assert entities[0].attributes == (("code", "GB"),)


names = st.lists(st.sampled_from(["Ann", "Lee", "Lopez", "WHO", "U.N."]), min_size=1, max_size=3).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(
    data=st.data(),
    drawn=st.lists(
        st.tuples(
            names,
            st.sampled_from([PERSON, ORGANIZATION]),
            st.sampled_from(["d1", "d2", "d3"]),
            st.lists(names, max_size=2),
            st.sampled_from([NAMED, NOMINAL]),
            st.integers(0, 3),
            st.sampled_from(["m", "f", ""]),
        ),
        min_size=1,
        max_size=7,
        unique_by=lambda one: (one[0], one[1], one[2], one[5]),
    ),
)
def test_the_order_of_chains_does_not_matter(data, drawn, ontology):
    found = [chain(*one[:6], gender=one[6]) for one in drawn]
    chains, mentions = [one for one, _ in found], [one for _, one in found]
    shuffled = data.draw(st.permutations(chains))
    assert resolve_entities(shuffled, mentions, ontology) == resolve_entities(chains, mentions, ontology)
