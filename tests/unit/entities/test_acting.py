"""Bodies that were read as places or persons, and people of one surname, in articles of one story."""

import json

import pytest

from kg import pipeline
from kg.entities.context import read_role
from kg.entities.persons import compare_names, read_person_name
from kg.entities.vocabulary import read_vocabulary
from kg.ontology import load_ontology
from kg.settings import Settings

VOCABULARY = read_vocabulary(load_ontology(Settings().ontology_files))


@pytest.fixture
def told(tmp_path):
    """The entity of a name in the article of this number."""

    def resolve(*texts):
        lines = [{"id": f"a{number}", "text": text, "published": "2026-03-02"} for number, text in enumerate(texts)]
        path = tmp_path / "articles.jsonl"
        path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
        extraction, resolution = pipeline.resolve(pipeline.extract([str(path)], Settings()), Settings())
        number_of = {document.id: int(document.source[1:]) for document in extraction.documents}
        return {
            (number_of[chain.document], name): resolution.entity_of[chain.id]
            for chain in extraction.chains
            for name in (chain.name, *chain.aliases)
        }

    return resolve


def test_a_name_that_acts_is_the_body_and_not_a_place(told):
    found = told(
        "The refiner Minera Altovaro shut a tailings pond near Puno. Copper leaked, Minera Altovaro said.",
        "Copper leaked into the lake from a tailings pond of Altovaro. Fishermen near Puno want to be paid.",
    )
    assert found[0, "Minera Altovaro"] == found[1, "Altovaro"]


def test_a_name_that_stands_as_a_place_does_stays_one(told):
    found = told(
        "Altovaro Ceramics will close its kiln. The tiles of Altovaro Ceramics were sold in nine countries.",
        "The kiln of a maker of tiles will close. In Altovaro, where it stands, 90 people work. Altovaro has a school.",
    )
    assert found[0, "Altovaro Ceramics"] != found[1, "Altovaro"]


def test_the_younger_of_one_name_is_the_junior(told):
    primary = "Delegates in Nkawra North voted in a primary marred by bused voters and a recount"
    found = told(
        f"{primary}. Former minister Kofi Asumdei watched. His son, the lawyer Kofi Asumdei Jr., was ahead.",
        f"{primary}. The younger Asumdei won by nine votes.",
    )
    assert found[1, "Asumdei"] == found[0, "Kofi Asumdei Jr."] != found[0, "Kofi Asumdei"]


def test_a_parent_is_not_its_arm(told):
    found = told(
        "Lorvik Rail Baltija will build 24 trams for Riga. The seller is the Latvian arm of Sweden's Lorvik Rail.",
    )
    assert found[0, "Lorvik Rail Baltija"] != found[0, "Lorvik Rail"]


def test_a_minister_who_travels_keeps_the_office(told):
    found = told(
        "SEOUL - Defence Minister Kim Dae-ryun will sign a contract for 90 howitzers this week.",
        "WARSAW - Kim Dae-ryun signed a contract for 90 howitzers. Defence Minister Kim also saw a cemetery.",
    )
    assert found[0, "Kim Dae-ryun"] == found[1, "Kim Dae-ryun"]


def test_a_surname_of_two_goes_with_the_office(told):
    found = told(
        "KATHMANDU - Home Minister Sarita Thapal blamed teachers for a broken barrier. Finance Minister Deepak Thapal "
        "raised allowances for teachers.",
        "Home Minister Thapal survived a vote over tear gas and teachers.",
    )
    assert found[1, "Thapal"] == found[0, "Sarita Thapal"]


@pytest.mark.parametrize(
    ("words", "role"),
    [("Gov.", "governor"), ("State Sen.", "state senator"), ("chief executive officer", "chief executive")],
)
def test_titles_cut_short_are_roles(words, role):
    assert read_role(words, VOCABULARY)[0] == role


@pytest.mark.parametrize(
    ("one", "other"), [("Yerlan Zhumabaev", "Erlan Jumabaev"), ("Dzhamila Aliyeva", "Jamila Alieva")]
)
def test_one_letter_of_another_alphabet_is_written_in_many_ways(one, other):
    names = (read_person_name(name, VOCABULARY) for name in (one, other))
    assert compare_names(*names, VOCABULARY) is not None
