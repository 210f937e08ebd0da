"""Names from their first word to their last, and nothing else."""

import pytest

WHOLE = [
    ("Haoyuan Optics Co., Ltd. named a chairman.", "Organization", "Haoyuan Optics Co., Ltd."),
    ("Sawa Group Holdings Pte. Ltd. fell 8%.", "Organization", "Sawa Group Holdings Pte. Ltd."),
    ("Harold Finnegan Sr., who founded the brewery, died.", "Person", "Harold Finnegan Sr."),
    ("Clearwater police found the boy on Sunday.", "Organization", "Clearwater police"),
    ("The Maple Ridge school district will close two schools.", "Organization", "Maple Ridge school district"),
    ("Deputies of the Marion County Sheriff's Office came.", "Organization", "Marion County Sheriff's Office"),
    ("The Bakers' and Millers' Guild expelled him.", "Organization", "Bakers' and Millers' Guild"),
    ("She chairs the Housing and Transport Council.", "Organization", "Housing and Transport Council"),
    ("Prosecutors raided the offices of Taeyang Marine on Tuesday.", "Organization", "Taeyang Marine"),
    ("A trial of Wilson “Tito” Cárdenas opened.", "Person", "Wilson “Tito” Cárdenas"),
    ("Chipmaker Orvelec said it would build a plant.", "Organization", "Orvelec"),
    ("The Agriculture Committee of the Danish parliament sat.", "Organization", "Agriculture Committee"),
    ("Rheinfeld SV lost 24-29 on Sunday.", "Organization", "Rheinfeld SV"),
    ("Jonas Weck left Everton for Nantes on Friday.", "Organization", "Everton"),
]


@pytest.mark.parametrize(("text", "name", "whole"), WHOLE)
def test_names_are_found_whole(words_of, text, name, whole):
    assert whole in words_of(text, name)


def test_two_names_that_meet_stay_two(words_of):
    found = words_of("In Berlin Ann Lee met the unions.", "Person")
    assert found == ["Ann Lee"]


def test_a_body_and_another_body_stay_two(words_of):
    found = words_of("The Taliban and Nimroz Border Police signed it.", "Organization")
    assert "Taliban and Nimroz Border Police" not in found


FOREIGN = [
    ("The Fundación Aguas Claras paid for the well.", "Fundación Aguas Claras"),
    ("Hyllested Sparekasse will merge.", "Hyllested Sparekasse"),
    ("Actors at the Kodály Színház walked out.", "Kodály Színház"),
    ("Société Minière du Kasaï denied it.", "Société Minière du Kasaï"),
    ("Polskie Koleje Wschodnie will run trains.", "Polskie Koleje Wschodnie"),
]


@pytest.mark.parametrize(("text", "name"), FOREIGN)
def test_words_for_bodies_in_other_languages_tell_bodies(words_of, text, name):
    assert name in words_of(text, "Organization")


def test_a_surname_that_is_such_a_word_is_a_persons(words_of):
    assert "Moses Banda" in words_of("Ann Lee and Moses Banda met.", "Person")


def test_a_language_is_no_nationality(words_of):
    assert "Persian" not in words_of("Farid Golzar (Persian: X; born 1980) is a poet.", "Country")
