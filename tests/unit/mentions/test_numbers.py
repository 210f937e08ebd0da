"""Numbers in words and digits."""

import pytest

from kg.mentions.numbers import number_of


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("7,500", 7500),
        ("seventy - two", 72),
        ("two hundred and five", 205),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("three thousand four hundred", 3400),
        ("1.2 million", 1_200_000),
        ("eleven hundred", 1100),
        ("thousands", None),
        ("3.5", None),
        ("4x4", None),
    ],
)
def test_numbers(words: str, number: int | None) -> None:
    assert number_of(words.split()) == number
