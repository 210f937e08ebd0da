"""The notation of taught examples: classes that a slot is held to, and those that it must not be of."""

from dataclasses import replace

import pytest

from kg.errors import OntologyError
from kg.ontology import Example, load_ontology
from kg.relations.examples import read_example
from kg.settings import ontology_folder

FILES = [ontology_folder() / "core.ttl", ontology_folder() / "news.ttl"]
EXAMPLE = Example(
    "https://example.org/leads", "[subject: Jane Miller] left [object/-Party|-Person: the club].", "a.ttl", 3
)


def test_a_minus_bars_a_class():
    ontology = load_ontology(FILES)
    plain = read_example(EXAMPLE, ontology)
    assert plain.text == "Jane Miller left the club."
    assert [len(place.barred) for place in plain.slots] == [0, 2]
    assert all(place.classes == () for place in plain.slots)


def test_an_unknown_class_is_named_with_its_line():
    broken = replace(EXAMPLE, text="[subject: Jane Miller] left [object/-Clan: the club].")
    with pytest.raises(OntologyError, match=r"line 3.*Clan"):
        read_example(broken, load_ontology(FILES))
