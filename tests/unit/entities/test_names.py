import pytest

from kg.entities.names import is_acronym, normalise_name


@pytest.mark.parametrize(
    ("name", "normal"),
    [
        ("Andrés Manuel LÓPEZ Obrador", "andres manuel lopez obrador"),
        ("the U.S.", "us"),
        ("The Hague", "hague"),
        ("A", "a"),
        ("Ana-María  O’Neill", "ana maria oneill"),
        ("O'Neill, Ana", "oneill ana"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Trinidad & Tobago", "trinidad tobago"),
        ("हिन्दी", "हिन्दी"),
        ("...", "..."),
        ("", ""),
    ],
)
def test_names_are_compared_in_their_normal_form(name, normal):
    assert normalise_name(name) == normal
    assert normalise_name(normal) == normal


@pytest.mark.parametrize(("name", "answer"), [("WHO", 1), ("U.N.", 1), ("G20", 1), ("Who", 0), ("A", 0), ("A B", 0)])
def test_acronyms(name, answer):
    assert is_acronym(name) == bool(answer)
