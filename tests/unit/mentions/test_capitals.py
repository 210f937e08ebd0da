"""Capitals behind a preposition are places, whatever the model takes them for; a person's name ends at one."""

import pytest


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The talks in Tunis ended.", ["Tunis"]),
        ("The envoy flew to Bogotá.", ["Bogotá"]),
        ("He spoke in Montevideo.", ["Montevideo"]),
        ("The letter named Nairobi Street.", ["Nairobi Street"]),
    ],
)
def test_a_capital_behind_a_preposition_is_a_place(text, places, words_of):
    assert words_of(text, "Place") == places


def test_a_gulf_keeps_its_name(words_of):
    assert "Riga" not in words_of("They cleaned the Gulf of Riga.", "Place")


def test_a_person_s_name_ends_at_a_preposition(words_of):
    assert words_of("A letter from Amina Yusuf to Ravi Banerjee came.", "Person") == ["Amina Yusuf", "Ravi Banerjee"]
