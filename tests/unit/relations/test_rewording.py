"""What an example teaches is read with other light verbs, spellings and attachments, and with the details of others."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.pipeline import extract, load_reader
from kg.settings import Settings
from tests.integration.test_taught_relations import CASES, stated

LAW = Settings(only_ontology=CASES / "own-law.ttl")
ASYLUM = Settings(only_ontology=CASES / "own-asylum.ttl")
ARMS = Settings(only_ontology=CASES / "own-arms.ttl")
PROTESTS = Settings(only_ontology=CASES / "own-protests.ttl")


def told(text: str, settings: Settings, folder: Path) -> set[tuple[str, str, str, str]]:
    claims = stated(text, "2026-03-11", settings, folder)
    return {(one["predicate"], one["subject"][0], one["object"][0], one["polarity"]) for one in claims}


@pytest.mark.parametrize(
    ("text", "settings", "claim"),
    [
        ("Ilse Brandt lodged a lawsuit against Baltic Shipping.", LAW, ("sued", "Ilse Brandt", "Baltic Shipping")),
        (
            "Ilse Brandt's lawsuit against Baltic Shipping was dismissed.",
            LAW,
            ("sued", "Ilse Brandt", "Baltic Shipping"),
        ),
        ("Tom Abara asked why he had won the backing of Oxfam.", PROTESTS, ("endorsed", "Oxfam", "Tom Abara")),
        ("Tom Abara has the backing of Oxfam.", PROTESTS, ("endorsed", "Oxfam", "Tom Abara")),
        ("Tom Abara applied in Peru for asylum.", ASYLUM, ("soughtAsylumIn", "Tom Abara", "Peru")),
        ("Estonia bought howitzers from Sweden.", ARMS, ("armed", "Sweden", "Estonia")),
        ("Tom Abara's brother, Goran Abara, left.", PROTESTS, ("relativeOf", "Goran Abara", "Tom Abara")),
        ("The arrest of Tom Abara by Interpol made news.", PROTESTS, ("arrested", "Interpol", "Tom Abara")),
    ],
)
def test_said_otherwise(text: str, settings: Settings, claim: tuple[str, str, str], tmp_path: Path):
    assert told(text, settings, tmp_path) == {(*claim, "affirmed")}


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("Tom Abara sought work in Portugal.", ASYLUM),
        ("Tom Abara applied for a permit in Portugal.", ASYLUM),
        ("Oxfam received a letter of 3 pages from Norway.", ASYLUM),
        ("Tom Abara won the match against Greenpeace.", PROTESTS),
        ("Ilse Brandt filed a report against Baltic Shipping.", LAW),
        ("The Norway-based charity Oxfam runs two ships.", ASYLUM),
        ("Tom Abara took office in May.", LAW),  # took X to court
        ("Interpol took Tom Abara by surprise.", PROTESTS),  # took X into custody
        ("Tom Abara pulled back Ilse Brandt.", ASYLUM),  # pulled from the sea
        ("Sweden delivered grain to Estonia.", ARMS),  # delivered tanks to
        ("Ilse Brandt's deputy, Tom Abara, left.", PROTESTS),  # X's sister
        ("The hearing opened on Tuesday. Mayor Tom Abara asked about Oxfam.", PROTESTS),
    ],
)
def test_another_object_is_another_matter(text: str, settings: Settings, tmp_path: Path):
    assert not told(text, settings, tmp_path)


@pytest.mark.parametrize(
    ("text", "settings", "name", "value"),
    [
        ("Peru expelled Tom Abara to Chile.", ASYLUM, "destination", "Chile"),
        ("Interpol detained Tom Abara on suspicion of theft.", PROTESTS, "reason", "theft"),
    ],
)
def test_details_of_one_example_hold_for_the_others(
    text: str, settings: Settings, name: str, value: str, tmp_path: Path
):
    path = tmp_path / "case.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], settings)
    names = {chain.id: chain.name for chain in extraction.chains}
    assert [
        names.get(found, getattr(found, "text", found))
        for one in extraction.claims
        for key, found in one.qualifiers
        if key == name
    ] == [value]


def test_two_may_hold_one_event(tmp_path: Path):
    found = told("Oxfam and Greenpeace organised a march in Quito.", PROTESTS, tmp_path)
    assert {one[2] for one in found if one[0] == "protestOrganizer"} == {"Oxfam", "Greenpeace"}


def test_who_is_joined_to_the_noun_of_a_compound_has_no_part_in_it(tmp_path: Path):
    found = told("The Norway-funded charity Oxfam and the union Solidar agreed.", ASYLUM, tmp_path)
    assert found == {("funds", "Norway", "Oxfam", "affirmed")}


def test_a_class_that_a_slot_names_wrongly(tmp_path: Path):
    wrong = tmp_path / "wrong.ttl"
    wrong.write_text((CASES / "own-asylum.ttl").read_text("utf-8").replace("/PersonGroup:", "/Group:"), "utf-8")
    with pytest.raises(OntologyError, match=r"names the class Group, .*; do you mean PersonGroup\?"):
        load_reader(Settings(only_ontology=wrong))
