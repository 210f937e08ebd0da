"""What an example needs beside its slots: the object of a verb that means little, particles, every slot."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.model import Polarity
from kg.pipeline import extract, load_reader
from kg.settings import Settings
from tests.integration.test_taught_relations import CASES, stated

MONEY = Settings(only_ontology=CASES / "own-money.ttl")
RIVALS = Settings(only_ontology=CASES / "own-rivals.ttl")
PUBLIC = Settings(only_ontology=CASES / "own-public.ttl")


def told(text: str, settings: Settings, folder: Path) -> set[tuple[str, str, str]]:
    claims = stated(text, "2026-03-11", settings, folder)
    return {(one["predicate"], one["subject"][0], one["polarity"]) for one in claims}


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("Tom Abara took a map from Ilse Brandt.", MONEY),  # took bribes from
        ("The porters were brought by Interpol.", MONEY),  # brought ashore
        ("Anita Roy gave Delta Bank a chance.", PUBLIC),
        ("Japan and Kenya are islands.", RIVALS),  # are allies
        ("The Health Ministry awarded Delta Pharma a medal.", RIVALS),  # awarded a contract
        ("Tom Abara called Ilse Brandt a friend.", PUBLIC),  # called a liar
    ],
)
def test_a_verb_that_means_little_needs_its_words(text: str, settings: Settings, tmp_path: Path):
    assert not told(text, settings, tmp_path)


def test_what_is_had_is_told_by_its_noun(tmp_path: Path):
    assert told("Tom Abara's 9 percent stake in Delta Bank was sold.", MONEY, tmp_path) == {
        ("owns", "Tom Abara", "affirmed")
    }


@pytest.mark.parametrize(
    "text",
    ["Delta Bank no longer owns Nord Ferries.", "Nord Ferries is no longer owned by Delta Bank."],
)
def test_what_is_so_no_longer_is_denied(text: str, tmp_path: Path):
    assert told(text, MONEY, tmp_path) == {("owns", "Delta Bank", "negated")}


def test_what_is_so_no_longer_is_former_where_there_is_a_status(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text("Ilse Brandt no longer chairs Delta Bank.", "utf-8")
    (claim,) = extract([str(path)], Settings()).claims
    assert (dict(claim.qualifiers)["status"], claim.polarity) == ("former", Polarity.AFFIRMED)


def test_who_follows_another_gives_no_post_to_him(tmp_path: Path):
    text = "Marta Lind will succeed Olaf Berg as chief executive in June."
    assert told(text, PUBLIC, tmp_path) == {("succeeded", "Marta Lind", "affirmed")}


def test_an_example_without_a_slot_that_is_needed_is_refused(tmp_path: Path):
    own = tmp_path / "own.ttl"
    text = (CASES / "own-money.ttl").read_text("utf-8")
    own.write_text(text.replace("[subject: Jane Smith] bribed [object: John Doe].", "[subject: Jane Smith] bribed."))
    with pytest.raises(OntologyError, match=r"own\.ttl, line \d+: bribed: .* has no slot object"):
        load_reader(Settings(only_ontology=own))


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [
        ("staged", "VBD", "stage"),
        ("hopes", "VBZ", "hope"),
        ("fined", "VBN", "fine"),
        ("planned", "VBD", "plan"),
        ("visited", "VBD", "visit"),
        ("stages", "NNS", "stage"),
    ],
)
def test_a_short_verb_keeps_its_silent_e(word: str, tag: str, lemma: str):
    _, annotator, _ = load_reader(Settings())
    assert annotator.lemma(word, tag) == lemma


def test_an_added_event_class_leaves_the_built_in_ones_as_they_were(tmp_path: Path):
    text = "The council met on Monday. Councillor Ana Ruiz voted against the plan. Tom Abara was rescued off Samos."
    alone, beside = (
        told(text, settings, tmp_path)
        for settings in (Settings(), Settings(added_ontologies=(CASES / "own-money.ttl",)))
    )
    assert ("attended", "Ana Ruiz", "affirmed") in alone
    assert alone <= beside


def test_whom_somebody_follows_is_no_body_of_the_post(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text("Marta Lind will succeed Olaf Berg as chief executive in June.", "utf-8")
    claims = extract([str(path)], Settings(added_ontologies=(CASES / "own-public.ttl",))).claims
    posts = [one for one in claims if one.predicate.endswith("holdsRole")]
    assert len(posts) == 2
    assert all(one.object is None for one in posts)


def test_a_pattern_of_a_class_ends_with_a_word(tmp_path: Path):
    text = "The Aurora Mine is operated by Ordex Group. Haruto Minegishi left in May."
    settings = Settings(only_ontology=CASES / "own-mines.ttl")
    assert told(text, settings, tmp_path) == {("operates", "Ordex Group", "affirmed")}
    path = tmp_path / "case.txt"
    names = {chain.name for chain in extract([str(path)], settings).chains}
    assert "Haruto Minegishi" in names
