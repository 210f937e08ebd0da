"""Names that are written differently: what may be one, and what stays two."""

import pytest

from kg.entities.organization_levels import compare_names as compare_organizations
from kg.entities.organizations import read_organization_name
from kg.entities.persons import compare_names, read_person_name
from kg.entities.vocabulary import read_vocabulary
from kg.ontology import load_ontology
from kg.settings import Settings

VOCABULARY = read_vocabulary(load_ontology(Settings().ontology_files))


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Bohdan Hnatyuk", "Bogdan Gnatyuk", "same name in another romanisation"),
        ("Mykhailo Hordiyenko", "Mikhail Gordiyenko", "same name in another romanisation"),
        ("Jörg Mößner", "Joerg Moessner", "same name in another romanisation"),
        ("A. Rahman", "Anwar Rahman", "initials that fit"),
        ("A. S. Rahman", "Anwar Rahman", "initials that fit"),
        ("Dolores Prieto", "Lola Prieto", "given names that stand for each other"),
        ("Lee Soojin", "Lee Soo-jin", "same full name"),
        ("Lee Soo Jin", "Lee Soo-jin", "same letters in other words"),
        ("Soo Jin Lee", "Lee Soo-jin", "same letters in other words"),
        ("Abdel Mohsen el-Rahwan", "Abdulmohsin Al Rahwan", "same name in another romanisation"),
        ("Abdel Aziz Rahal", "Abdelaziz Rahal", "same full name"),
        ("Abdul Aziz Rahal", "Abdelaziz Rahal", "same name in another romanisation"),
        ("Hsu Chih-wei", "Xu Zhiwei", "same name in another romanisation"),
        ("Jung Hyun-woo", "Jeong Hyeon-u", "same name in another romanisation"),
        ("Park Hyun-woo", "Bak Hyun-woo", "given names that stand for each other"),
        ("Yevheniia Halko", "Evgenia Galko", "same name in another romanisation"),
        ("Ana Lucía Paredes Rueda", "Lucía Paredes", "second given name or both surnames alone"),
        ("Rashed al-Mutlaq", "Rashid al-Mutlaq", "same name in another romanisation"),
        ("Qasim al-Saqr", "Qasim al-Sagr", "same name in another romanisation"),
        ("Hamad bin Rashed al-Mutlaq", "Hamad bin Rashid al-Mutlaq", "same name in another romanisation"),
        ("Piet Malan", "Pieter Malan", "given names that stand for each other"),
        ("Mario Soto", "Maria Soto", None),
        ("Xu Zhiwei", "Xu Zhiming", None),
        ("Marko Babel", "Mirko Babel", None),
        ("Anna Gross", "Anna Kross", None),
        ("Bogdan Hnatyuk", "Darya Hnatyuk", None),
    ],
)
def test_persons(one, other, level):
    first, second = (read_person_name(name, VOCABULARY) for name in (one, other))
    assert compare_names(first, second, VOCABULARY) == compare_names(second, first, VOCABULARY) == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Ministry of Defense", "Defence Ministry", "same words of meaning"),
        ("Department of Labor", "Labour Ministry", "same words of meaning"),
        ("Brandt Group", "Brandt", "name without what a firm or club is called by"),
        ("Brandt School", "Brandt", "name without its kind"),
        ("Brandt Steel", "Brandt Foods", None),
        ("FC Brandt", "Brandt", "name without what a firm or club is called by"),
        ("Peruvian top court", "Supreme Court of Peru", "same words of meaning"),
        ("Ministry of Energy and Mines", "Energy Ministry", "ministry with less of its field"),
        ("Ministry of Foreign Affairs and Trade", "Foreign Ministry", "ministry with less of its field"),
        ("Ministry of Foreign Trade", "Foreign Ministry", None),
        ("Ministry of Higher Education", "Ministry of Education", None),
        ("Lerma Police Department", "Lerma police", "same words of meaning"),
        ("Lerma Fire Dept.", "Lerma Fire Department", "same words of meaning"),
        ("Natl. Water Bureau", "National Water Bureau", "same words of meaning"),
        ("Banque Centrale de Tunisie", "Central Bank of Tunisia", "same words of meaning"),
        ("Partido Verde de Lerma", "Green Party of Lerma", "same words of meaning"),
        ("Universidad de Lerma", "University of Lerma", "same words of meaning"),
        ("Ministerio de Salud", "Ministry of Health", "same words of meaning"),
    ],
)
def test_organizations(one, other, level):
    first, second = (read_organization_name(name, VOCABULARY) for name in (one, other))
    assert compare_organizations(first, second) == compare_organizations(second, first) == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Cvetan Markov", "Tsvetan Markov", "same name in another romanisation"),
        ("Ilyas bin Omar", "Ilyas Omar", "same name in another romanisation"),
        ("Fergus McAra", "Fergus MacAra", "same name in another romanisation"),
        ("Bronw McAra", "Bronwyn McAra", "given names that stand for each other"),
        ("Maria Ordell", "Mariana Ordell", None),
        ("Ordell Jr.", "Peter Ordell Jr.", "surname alone"),
        ("Nagy", "Nagy Erzsébet", "surname alone"),
        ("Anna", "Anna Nagy", "given name alone"),
        ("Dag McAra", "Dagfinn McAra", "given name that begins or ends the other"),
        ("Bola McAra", "Adebola McAra", "given name that begins or ends the other"),
        ("Anna McAra", "Joanna McAra", None),
        ("Bea McAra", "Beata McAra", None),
        ("Omar Hadidi", "Omar al-Hadidi", "same name in another romanisation"),
        ("Hadidi", "Omar al-Hadidi", "surname alone"),
        ("Al-Hadidi", "Omar al-Hadidi", "surname alone"),
        ("Anders McAra", "Anđers McAra", "same full name"),
        ("Anđelo Grđal", "Andjelo Grdjal", "same name in another romanisation"),
        ("Gamel el-Hadidi", "Jamil al-Hadidi", "same name in another romanisation"),
        ("Berhan Tekle", "Birhan Tekli", "same name in another romanisation"),
        ("Lysenko Olha", "Olha Nagy-Lysenko", "part of a double surname"),
    ],
)
def test_forms_of_one_name_that_need_more_than_the_name(one, other, level):
    first, second = (read_person_name(name, VOCABULARY) for name in (one, other))
    assert compare_names(first, second, VOCABULARY) == level


def test_a_surname_may_keep_its_suffix():
    assert read_person_name("Ordell Jr.", VOCABULARY).suffix == "jr"
