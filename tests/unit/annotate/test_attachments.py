"""What hangs behind an object, a copula or an adjective is said of the right word too."""

from __future__ import annotations

import pytest

from tests.unit.annotate.test_syntax import edges, read


@pytest.mark.parametrize(
    ("text", "edge"),
    [
        ("Ana Ruiz plays volleyball for Arsenal.", ("play", "for", "Arsenal")),
        ("A court in Ghent convicted Omar Haddad of fraud.", ("convict", "of", "fraud")),
        ("Ana Ruiz is a member of the Red Cross and, briefly, of the World Bank.", ("member", "mod", "World Bank")),
        ("Omar Haddad was found guilty of fraud.", ("guilty", "subj", "Omar Haddad")),
        ("The World Bank completed its purchase of Arsenal.", ("purchase", "poss", "World Bank")),
        ("Ana Ruiz, a member of the opposition Green Party, left.", ("member", "mod", "Green Party")),
        ("Ana Ruiz used the drill to open the door.", ("open", "subj", "drill")),
    ],
)
def test_edges(text: str, edge: tuple[str, str, str]):
    (sentence,) = read(text)
    assert edge in edges(sentence)


def test_what_a_described_object_has_is_its_own():
    (sentence,) = read("Ana Ruiz met the director for Peru.")
    assert ("meet", "for", "Peru") not in edges(sentence)
