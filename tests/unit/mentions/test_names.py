"""Persons, organizations, places, countries and parties by name."""

import pytest

from kg.model import COUNTRY, KG, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, MentionKind
from kg.ontology import EntityClass

PERSONS = [
    ("The president met Maria del Carmen Ortega Ruiz on Monday.", "Maria del Carmen Ortega Ruiz"),
    ("Mr. Anders Lund-Eriksen declined.", "Anders Lund-Eriksen"),
    ("Dr Ioana Petrescu's clinic closed.", "Ioana Petrescu"),
    ("Prime Minister Tomas van der Berg resigned.", "Tomas van der Berg"),
    ("Defence Minister Ousmane ag Attaher spoke.", "Ousmane ag Attaher"),
    ("Interior Minister Mohamed Ould Lemine spoke.", "Mohamed Ould Lemine"),
    ("Henry J. Okafor Jr. won the seat.", "Henry J. Okafor Jr."),
    ("Foreign Minister Park Min-seo arrived in Lima.", "Park Min-seo"),
    ("Sheikh Nasser bin Sultan al-Kaabi left Doha.", "Nasser bin Sultan al-Kaabi"),
    ("The court heard Salim bin Emir Al Harthy.", "Salim bin Emir Al Harthy"),
    ("Van der Wouden chairs the board.", "Van der Wouden"),
    ('The drummer William "Billy" Prentice died.', 'William "Billy" Prentice'),
    ("Secretary of Homeland Security Miguel Andrade testified.", "Miguel Andrade"),
]


@pytest.mark.parametrize(("text", "name"), PERSONS)
def test_a_person_is_found_whole_and_without_title(text, name, words_of) -> None:
    assert words_of(text, "Person") == [name]


def test_gender_comes_from_honorific_and_given_name(mentions_in) -> None:
    found = {one.text: one for one in mentions_in("Mrs. Okonkwo met Robert Hale.") if one.class_iri == PERSON}
    assert found["Okonkwo"].attribute("gender") == "f"
    assert found["Robert Hale"].attribute("gender") == "m"


def test_names_beside_a_role_are_persons_whatever_their_origin(words_of) -> None:
    text = "Taking part were:\n• Zhanel Duisenbek, Deputy Minister of Energy\n• Oraz Temir, Ambassador to Austria"
    assert words_of(text, "Person") == ["Zhanel Duisenbek", "Oraz Temir"]


def test_a_surname_follows_the_full_name_of_the_article(words_of) -> None:
    text = "Minister Carla Espinosa spoke on Monday.\nLater Espinosa left.\nNobody asked Espinosa why."
    assert words_of(text, "Person") == ["Carla Espinosa", "Espinosa", "Espinosa"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Ministry of Energy and Natural Resources said no.", "Ministry of Energy and Natural Resources"),
        ("He joined the National Council for Human Rights in 2010.", "National Council for Human Rights"),
        ("She studied at the University of Eastbrook.", "University of Eastbrook"),
        ("The Foreign Relations Committee chair, Bob Hale, left.", "Foreign Relations Committee"),
    ],
)
def test_an_organization_is_built_around_its_head(text, name, words_of) -> None:
    assert words_of(text, "Organization") == [name]


def test_an_acronym_in_brackets_is_a_name_of_its_own(mentions_in) -> None:
    found = mentions_in("The Western Farm and Timber Union (WFTU) struck.\nThe WFTU won.")
    names = [(one.text, one.attribute("acronym")) for one in found if one.class_iri == ORGANIZATION]
    assert names == [("Western Farm and Timber Union", None), ("WFTU", "true"), ("WFTU", None)]


def test_countries_have_codes_and_demonyms_the_name_of_the_country(mentions_in) -> None:
    found = mentions_in("A Peruvian painter left the U.S. for Tapachula, Mexico.")
    countries = [(one.text, one.name, one.attribute("code"), one.attribute("form")) for one in found]
    assert ("Peruvian", "Peru", "PE", "demonym") in countries
    assert ("U.S.", "United States", "US", None) in countries
    assert ("Mexico", "Mexico", "MX", None) in countries
    assert [one.text for one in found if one.class_iri == PLACE] == ["Tapachula"]
    assert all(one.kind is MentionKind.NAMED for one in found if one.class_iri == COUNTRY)


def test_demonyms_as_nouns_are_people(mentions_in) -> None:
    found = {one.text: one for one in mentions_in("A Swede and several Bolivians swam.")}
    assert (found["Swede"].class_iri, found["Swede"].attribute("nation")) == (PERSON, "Sweden")
    assert (found["Bolivians"].class_iri, found["Bolivians"].attribute("code")) == (PERSON_GROUP, "BO")
    assert found["Bolivians"].kind is MentionKind.NOMINAL


def test_party_patterns_give_party_and_state(mentions_in) -> None:
    found = {one.text: one for one in mentions_in("Sen. Alma Reyes, D-N.M., and Rep. Carl Voss, R-Texas, voted.")}
    assert (found["D-N.M."].class_iri, found["D-N.M."].name) == (KG + "Party", "Democratic Party")
    assert found["D-N.M."].attribute("place") == "New Mexico"
    assert found["R-Texas"].name == "Republican Party"


def test_classes_of_ones_own_take_labels_nouns_phrases_and_patterns(mentions_in, with_classes) -> None:
    ship = EntityClass(
        iri="urn:Ship",
        name="Ship",
        label="ship",
        definition="",
        ancestors=frozenset({"urn:Ship"}),
        nouns=frozenset({"trawler"}),
        phrases={"Lucky Star": "MV Lucky Star"},
        patterns=((r"\bIMO (\d{7})\b", r"ship \1"),),
    )
    found = mentions_in("The trawlers Lucky Star and IMO 1234567 sank.", with_classes(ship))
    assert [(one.text, one.name, one.kind.value) for one in found if one.class_iri == "urn:Ship"] == [
        ("trawlers", "trawlers", "nominal"),
        ("Lucky Star", "MV Lucky Star", "named"),
        ("IMO 1234567", "ship 1234567", "named"),
    ]


def test_a_class_of_ones_own_takes_an_entity_label(mentions_in, with_classes) -> None:
    agency = EntityClass(
        iri="urn:Firm",
        name="Firm",
        label="firm",
        definition="",
        ancestors=frozenset({"urn:Firm", ORGANIZATION}),
        entity_labels=frozenset({"ORG"}),
    )
    found = mentions_in("Microsoft bought Nokia.", with_classes(agency))
    assert "urn:Firm" in {one.class_iri for one in found} or {one.class_iri for one in found} == {ORGANIZATION}


def test_the_title_of_a_law_holds_no_names(words_of) -> None:
    text = "Lawmakers have rejected the Control of Borders (Amendment) Bill, 2019. Bill Rowe was glad."
    assert words_of(text, "Person") == ["Bill Rowe"]
    assert words_of(text, "Organization") == []


def test_a_role_with_its_letters_is_no_body(words_of) -> None:
    assert words_of("Member of Parliament (MP) Ann Hill left.", "Organization") == []


def test_presidential_alone_is_no_body(words_of) -> None:
    assert words_of("They were joined by Presidential spokesman Kemal Aydin.", "Organization") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The South Sudan Council of Churches said so.", "South Sudan Council of Churches"),
        (
            "The UN's Economic and Social Commission for Western Asia met.",
            "Economic and Social Commission for Western Asia",
        ),
        ("Rosa Mora of Zimbabwe Lawyers for Justice said so.", "Zimbabwe Lawyers for Justice"),
        ("A man called Avon and Somerset Police on Monday.", "Avon and Somerset Police"),
        ("She works for North Wales Police.", "North Wales Police"),
    ],
)
def test_a_body_is_named_to_its_end(text: str, name: str, words_of) -> None:
    assert name in words_of(text, "Organization")


def test_whom_the_ministry_speaks_of_is_no_ministry(words_of) -> None:
    text = "She came at the invitation of her Chadian counterpart, Idris Haroun, the foreign ministry in Lima said."
    assert words_of(text, "Person") == ["Idris Haroun"]
