"""Where and when sessions and meetings are, by halls that the text names and by the day of its lead."""

from pathlib import Path

import pytest

from tests.unit.relations.test_events import details


def places(folder: Path, text: str) -> set[str]:
    return {value for name, value in details(folder, text) if name == "heldIn"}


def days(folder: Path, text: str) -> set[str]:
    return {value for name, value in details(folder, text) if name == "heldOn"}


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("in the National Palace of Culture", "National Palace of Culture"),
        ("in the Hotel Deux Rives", "Hotel Deux Rives"),
        ("in the Sala dos Actos", "Sala dos Actos"),
        ("in the Corn Exchange", "Corn Exchange"),
        ("in a dressing room at the Lakeside Arena", "Lakeside Arena"),
        ("in the province of Arauca", "Arauca"),
    ],
)
def test_a_building_goes_by_its_first_or_last_word(tmp_path: Path, where: str, place: str):
    assert places(tmp_path, f"Ana Ruiz met Tom Miller {where} on Monday.") == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "The council's leader, Lena Raab, opened the session on Monday. Councilwoman Ana Ruiz spoke in the "
            "Guildhall Chamber for an hour. Councilman Tom Miller voted no.",
            "Guildhall Chamber",
        ),
        (
            "Ana Ruiz told the inquiry on Monday that it rained. Lead counsel Tom Miller asked her why. She was the "
            "third witness in the sitting at the Harbour Centre.",
            "Harbour Centre",
        ),
    ],
)
def test_a_session_is_in_the_hall_that_its_sentences_name(tmp_path: Path, text: str, place: str):
    assert places(tmp_path, text) == {place}


def test_no_chamber_is_a_building_for_its_name(tmp_path: Path):
    text = "Ana Ruiz met Tom Miller to discuss a vote in the House of Representatives on Monday."
    assert "House of Representatives" not in places(tmp_path, text)


def test_what_is_called_off_was_for_the_nearest_day(tmp_path: Path):
    text = "A dinner that Ana Ruiz was to have given for Tom Miller on Tuesday has been called off."
    assert days(tmp_path, text) == {"2026-03-10"}


def test_no_day_of_asking(tmp_path: Path):
    assert not days(tmp_path, "On Tuesday evening Ana Ruiz invited Tom Miller to her home in Lima.")


def test_a_day_past_is_not_that_of_what_has_been_done(tmp_path: Path):
    text = "Ana Ruiz met Tom Miller in Lima on Tuesday, a day after talks in Quito with Lena Raab."
    assert days(tmp_path, text) == {"2026-03-10"}


def test_days_are_counted_from_the_lead(tmp_path: Path):
    text = (
        "Envoy Lars Holm told the Council this morning that it rained. Nobody spoke. "
        "Two days earlier, Ana Ruiz had met Tom Miller in Lima."
    )
    assert "2026-03-09" in days(tmp_path, text)


def test_what_follows_an_aside_is_of_the_clause_before_it(tmp_path: Path):
    text = "She would fly to Lima on Sunday, she added, for talks with Tom Miller."
    assert places(tmp_path, text) == {"Lima"}
