"""Documents are added: what an IRI stood for it stands for still, by itself or by its redirect, in whatever order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.entities import resolve_entities
from kg.model import PERSON, Document, Mention, MentionChain, MentionKind
from kg.ontology import load_ontology
from kg.settings import Settings

NEWS = load_ontology(Settings().ontology_files)
NAMES = st.sampled_from(
    ["Ann Hollow", "Anna Hollow", "A. Hollow", "Hollow", "Ann Hollow Frey", "Ann Frey", "Bob Hollow"]
)
ROLES = st.sampled_from(["", "finance minister", "violinist", "judge"])
DAYS = st.sampled_from([None, "2026-01-01", "2026-01-02"])


def person(number: int, name: str, role: str, day: str | None):
    document = Document(f"d{number}", f"{number}.txt", None, None, day, length=100)
    mentions = [
        Mention(f"d{number} name", document.id, 0, len(name), name, PERSON, MentionKind.NAMED, name, name.lower())
    ]
    if role:
        mentions.append(
            Mention(f"d{number} role", document.id, 50, 60, role, PERSON, MentionKind.NOMINAL, role, role.split()[-1])
        )
    chain = MentionChain(f"c{number}", document.id, PERSON, name, (), tuple(one.id for one in mentions))
    return document, chain, mentions


def resolve(people):
    documents, chains, mentions = zip(*people, strict=True)
    return resolve_entities(chains, [one for held in mentions for one in held], NEWS, (), documents)


@settings(max_examples=300, deadline=None)
@given(drawn=st.lists(st.tuples(NAMES, ROLES, DAYS), min_size=2, max_size=8), data=st.data())
def test_a_former_iri_leads_to_where_its_mentions_are(drawn, data):
    people = [person(number, *one) for number, one in enumerate(drawn)]
    few = data.draw(st.integers(1, len(people) - 1))
    before, after = resolve(people[:few]), resolve(people)
    held: dict[str, set[str]] = {}
    for chain, iri in before.entity_of.items():
        held.setdefault(iri, set()).add(after.entity_of[chain])
    for iri, now in held.items():
        # Where a document divides an entity, the part of the chain that the IRI is made of keeps it.
        stands_for = {iri} if iri in after.entity_of.values() else set(after.redirects.get(iri, ()))
        assert stands_for & now, (iri, now)
    assert not set(after.redirects) & {one.iri for one in after.entities}
    assert resolve(people[::-1]) == after


def test_a_name_that_fits_two_namesakes_joins_neither_and_does_not_bridge_them():
    drawn = [("Ann Hollow", "violinist", None), ("Ann Hollow", "judge", None), ("Ann Hollow", "", None)]
    people = [person(number, *one) for number, one in enumerate(drawn)]
    found = resolve(people)
    assert len(set(found.entity_of.values())) == 3
    assert {one.reason for one in found.rejections} == {"ambiguous-name"}


@settings(max_examples=150, deadline=None)
@given(drawn=st.lists(st.tuples(NAMES, ROLES, DAYS), min_size=2, max_size=12))
def test_what_is_not_asked_of_large_clusters_could_not_have_kept_them_apart(drawn):
    people = [person(number, *one) for number, one in enumerate(drawn)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kg.entities.joining._FEW_PAIRS", 0)
        asked_little = resolve(people)
    assert asked_little == resolve(people)


def test_forms_of_one_given_name_leave_a_surname_to_one_person():
    drawn = [("Robert Hollow", "judge", None), ("Bob Hollow", "judge", None), ("Hollow", "judge", None)]
    assert len(set(resolve([person(number, *one) for number, one in enumerate(drawn)]).entity_of.values())) == 1
