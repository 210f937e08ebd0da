"""Names get the class that most speaks for, whatever the model takes them for."""

import pytest

from kg.model import PERSON

PERSONS = [
    ("Botir Yuldashev and Jasur Mirzaev met on Monday.", "Jasur Mirzaev"),
    ("The mayor of Arenal, Ximena Quiroga Loayza, resigned.", "Ximena Quiroga Loayza"),
    ('The paper will close, "and nobody asked us," said Larkspur.', "Larkspur"),
    ("Retnaningsih was 84. The batik maker taught three presidents' wives.", "Retnaningsih"),
    ("Oh Tae-joon will play the lead, the director said.", "Oh Tae-joon"),
    ("He got six years. His widow, Malyukova, got eight.", "Malyukova"),
    ("The market was balanced, al-Hamdani said.", "al-Hamdani"),
    ("Goals by Okafor and Lindqvist gave the hosts a lead.", "Okafor"),
]

BODIES = [
    ("The Danish lender Holmegaard posted a quarterly loss.", "Holmegaard"),
    ("Orvelec, which makes chips, is hiring. Shares in Orvelec rose.", "Orvelec"),
    ("Brenta Calcio lost 2-1 at Virtus Corneda on Sunday.", "Virtus Corneda"),
    ("Vistula Coal will close a pit.", "Vistula Coal"),
    ("Larvessa sign winger Ann Lee from Brennick.", "Larvessa"),
    ("Clara Holm signed for Lille from Nantes.", "Lille"),
    ("Hovland told reporters nothing. A spokesman for Brannick Tal said the plant would close.", "Brannick Tal"),
    ("Havnestyrelsen closed the port.", "Havnestyrelsen"),
    ("PRAGUE - Česká pošta will close 300 branches.", "Česká pošta"),
    ("Orla Coaches went bankrupt on Friday.", "Orla Coaches"),
    ("BRODEP and FRENAP signed the accord. A clerk waited for BRODEP.", "BRODEP"),
    ("The insurer's app Zoomba is leaving Nairobi.", "Zoomba"),
    ("Shareholders in Borova Metals voted against the pay report.", "Borova Metals"),
    ("Drivers for Zippo Cabs went on strike.", "Zippo Cabs"),
    ("Darwin Núñez scored for Caldera Sur.", "Caldera Sur"),
]

PLACES = [
    ("Clara Holm, 44, from Harstad, a nurse, was fined.", "Harstad"),
    ("Larvik is a town in Norway.", "Larvik"),
    ("Protesters marched through Kumbotso and Gwarzo on Monday.", "Gwarzo"),
    ("The road between Pokhara and Baglung was cut.", "Baglung"),
    ("Quillota was without power for six hours. The storm hit Quillota at dawn.", "Quillota"),
    ("Hobart's council rejected the plan.", "Hobart"),
    ("The Tampere council will meet again in June.", "Tampere"),
    ("Kumasi has more traders than Accra.", "Kumasi"),
]


@pytest.mark.parametrize(("text", "name"), PERSONS)
def test_what_people_do_and_are_called_tells_persons(words_of, text, name):
    assert name in words_of(text, "Person")


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_what_bodies_do_own_and_are_called_tells_bodies(words_of, text, name):
    assert name in words_of(text, "Organization")


@pytest.mark.parametrize(("text", "name"), PLACES)
def test_what_happens_in_places_tells_places(words_of, text, name):
    assert name in words_of(text, "Place")


def test_all_places_of_a_name_have_one_class(words_of):
    text = "Sunil Weerasooriya lost two boats.\nWeerasooriya, a fisherman, was asleep.\nWeerasooriya swam."
    assert words_of(text, "Person").count("Weerasooriya") == 2


def test_two_subjects_of_a_plural_verb_are_no_body(words_of):
    assert "Ignacio Beltrán" in words_of("Ann Lee and Foreign Minister Ignacio Beltrán are to meet.", "Person")


def test_what_is_said_of_a_noun_is_not_said_of_the_name_before_it(words_of):
    text = "She was treasurer of the Turin carmaker Sabauda."
    assert "Turin" not in words_of(text, "Organization")
    assert "Sabauda" in words_of(text, "Organization")


def test_a_person_has_the_gender_of_the_given_name(mentions_in):
    found = [one for one in mentions_in("Moira Thayle, the secretary, was asked to leave.") if one.class_iri == PERSON]
    assert [one.attribute("gender") for one in found if one.text == "Moira Thayle"] == ["f"]


def test_a_name_is_no_clause(words_of):
    assert "Hawks arrested Ndlovu" not in words_of(
        "The Hawks arrested Ndlovu in March over the payments.", "Organization"
    )
