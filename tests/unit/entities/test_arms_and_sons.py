"""What is another body or person in spite of the name: a firm's company abroad, a court elsewhere; and
what is the same in other words."""

import pytest

from kg.entities.context import read_role
from kg.entities.organization_levels import compare_names, is_arm
from kg.entities.organizations import is_court_of_a_town, read_organization_name
from kg.entities.persons import compare_names as compare_people
from kg.entities.persons import read_person_name
from kg.entities.vocabulary import read_vocabulary
from kg.ontology import load_ontology
from kg.settings import Settings


@pytest.fixture(scope="module")
def vocabulary():
    return read_vocabulary(load_ontology(Settings().ontology_files))


@pytest.mark.parametrize(
    ("one", "other", "arm"),
    [
        ("Belmora Ireland", "Belmora Group", True),
        ("Belmora Bank Ghana Ltd", "Belmora Bank Group", True),
        ("Belmora Portugal", "Belmora AG", True),
        ("Belmora Portugal", "Belmora", False),
        ("Bank of Ireland", "Bank Group", False),
        ("Irish Belmora", "Belmora Group", False),
        ("Belmora Ireland", "Belmora Ireland DAC", False),
    ],
)
def test_a_firm_in_a_country_is_not_its_group(vocabulary, one, other, arm):
    assert is_arm(*(read_organization_name(name, vocabulary) for name in (one, other))) is arm


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("BRC Youth Wing", "Belmora Reform Congress Youth Wing", "name with letters for some of its words"),
        ("Mid Belmora FA", "Mid Belmora Football Association", "name with letters for some of its words"),
        ("Belmora Phil", "Belmora Philharmonic", "name in other words of its kind"),
        (
            "Spilka Pasichnykiv Halychyny",
            "Union of Galician Beekeepers",
            "name of several words in another language",
        ),
        ("Audiencia Provincial de Belmora", "Provincial Court of Belmora", "same words of meaning"),
        ("Magyar Tudományos Akadémia", "Hungarian Academy of Sciences", "same words of meaning"),
        ("Staff Union", "Belmora Post-Secondary Staff Union", "first or last words of the name"),
    ],
)
def test_bodies_in_other_words(vocabulary, one, other, level):
    assert compare_names(*(read_organization_name(name, vocabulary) for name in (one, other))) == level


def test_letters_pass_over_small_words_that_an_apostrophe_binds(vocabulary):
    assert "ibse" in read_organization_name("Institut belmorien des sciences de l'eau", vocabulary).initials


@pytest.mark.parametrize(
    ("name", "town"), [("Commercial Court", True), ("Supreme Court", False), ("High Court", False)]
)
def test_courts_of_towns(vocabulary, name, town):
    assert is_court_of_a_town(read_organization_name(name, vocabulary)) is town


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Chirine Mir-Belmorai", "Shirine Mirbelmorai", "same name in another romanisation"),
        ("Guiti Sohrabpour", "Giti Sohrabpour", "same name in another romanisation"),
        ("Sidi Ould Belmour", "Sidi Belmour", "same name in another romanisation"),
        ("Ould Belmour", "Sidi Ould Belmour", "surname alone"),
        ("Chen Xiaoming", "Shen Xiaoming", None),
    ],
)
def test_persons_whom_french_and_english_spell(vocabulary, one, other, level):
    assert compare_people(*(read_person_name(name, vocabulary) for name in (one, other)), vocabulary) == level


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("minister of education", "education minister"),
        ("minister of the interior", "interior minister"),
        ("minister of lost causes", "minister"),
    ],
)
def test_the_minister_of_a_field_is_that_fields_minister(vocabulary, phrase, head):
    assert read_role(phrase, vocabulary)[1] == head
