"""What the words beside a name tell: a place, a body or a person, whatever the model takes it for."""

import pytest


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Buses left Ostrova, in northern Peru, before dawn.", ["Ostrova"]),
        ("The engines are built at Kivela in Finland.", ["Kivela"]),
        ("The fund has offices in Vaduz, Liechtenstein, and Tarnau, Austria.", ["Vaduz", "Tarnau"]),
        ("The data came from the Ostrova-based company Polar Metrics.", ["Ostrova"]),
        ("Thousands fled El Marsa.", ["El Marsa"]),
        ("It is based in the Finnish city of Kivela.", ["Finnish", "Kivela"]),
        ("She was born in Klaten, in Central Java, in 1961.", ["Klaten", "Central Java"]),
    ],
)
def test_the_words_beside_a_name_tell_a_place(text, places, words_of):
    found = words_of(text, "Place") + [one for one in words_of(text, "Country") if one in places]
    assert sorted(found) == sorted(places)


@pytest.mark.parametrize("name", ["Sri Lanka", "Burkina Faso", "Papua New Guinea", "Costa Rica", "Cape Verde"])
def test_a_country_of_several_words_owns_a_role(name, words_of):
    assert words_of(f"{name}'s president resigned on Friday.", "Country") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zoran, a carpenter from Ostrova, said no.", "Zoran"),
        ("Elder Moses Kamanga said the village had waited.", "Moses Kamanga"),
        ("Mercy Phiri grew up in Blantyre.", "Mercy Phiri"),
        ("Hastuti, one of the first women to act there, died.", "Hastuti"),
    ],
)
def test_the_words_beside_a_name_tell_a_person(text, name, words_of):
    assert words_of(text, "Person") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He works at the Oslo-based fund Marsh Pike.", "Marsh Pike"),
        ("They asked the Welsh-led research group Biegga about it.", "Biegga"),
        ("He left Lekra, the artists' league.", "Lekra"),
    ],
)
def test_the_words_beside_a_name_tell_a_body(text, name, words_of):
    assert name in words_of(text, "Organization")


def test_a_noun_for_a_person_before_a_body_describes_the_body(words_of):
    assert words_of("Helmo and its Japanese rival Harbour Bank agreed.", "Person") == []
