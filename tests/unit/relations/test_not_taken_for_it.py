"""What a reader is not led to: others who are named nowhere, ranks of counterparts, what stands before a colon."""

from __future__ import annotations

from pathlib import Path

from tests.unit.relations.test_roles import affirmed, stated


def test_the_other_two_may_be_named_nowhere(tmp_path: Path):
    text = (
        "Police arrested three people over the theft of a Braque drawing from Otto Berg. Luc Lund was a driver. "
        "The other two, a Moroccan couple living in Lyon, deny any part in it."
    )
    assert {one[0] for one in stated(tmp_path, text, "origin")} == {"couple"}


def test_what_a_subject_is_doing_is_not_denied_with_the_rest(tmp_path: Path):
    text = "A couple living in Lyon deny any part in the theft."
    assert ("couple", "Lyon", "resident") in stated(tmp_path, text, "origin")


def test_a_rank_is_no_post_that_a_counterpart_holds_too(tmp_path: Path):
    text = "Vice Admiral Luis Arre hosted his Vietnamese counterpart, Major General Tran Van Duc."
    assert {one[2] for one in stated(tmp_path, text, "holdsRole") if one[0] == "Tran Van Duc"} == {"Major General"}
    text = "Defence Minister Luis Arre hosted his Vietnamese counterpart, Tran Van Duc."
    assert ("Tran Van Duc", "Vietnam", "Defence Minister") in stated(tmp_path, text, "holdsRole")


def test_what_stands_before_a_colon_is_not_what_is_said_behind_it(tmp_path: Path):
    text = "Analysts were less kind: Eva Lund said investors would want answers."
    assert stated(tmp_path, text, "said") == {("Eva Lund", "investors would want answers", "-")}


def test_who_are_counted_by_another_number(tmp_path: Path):
    text = "Two of the victims were Ethiopian and seven Somali."
    assert ("Somali", "2") not in {one[1:3] for one in affirmed(tmp_path, text) if one[0] == "groupSize"}
    text = "Some 40 of the plant's 300 workers left."
    assert ("workers", "40") in {one[1:3] for one in affirmed(tmp_path, text) if one[0] == "groupSize"}


def test_the_elder_of_two_holds_no_post_of_that_name(tmp_path: Path):
    text = "She leaves two daughters. The elder, Eva Lund, chairs the Turku Bank."
    assert {one[2] for one in stated(tmp_path, text, "holdsRole")} == {"chair"}


def test_what_opens_meanwhile_is_not_denied(tmp_path: Path):
    text = "Former minister denies taking bribes as trial opens in Penang"
    assert {one[2] for one in affirmed(tmp_path, text) if one[0] == "heldIn"} == {"Penang"}


def test_a_name_that_says_which_team_is_meant_is_of_nobody(tmp_path: Path):
    text = "Ana Ruiz had belonged to the Soviet Himalaya team."
    assert not stated(tmp_path, text, "origin")


def test_nobody_is_told_of_by_a_pronoun_with_the_name_further_on(tmp_path: Path):
    text = "Prosecutor Lim Wei Shan told the court that Razlan Omar was paid. She alleged that Razlan met a manager."
    assert {one[0] for one in stated(tmp_path, text, "said")} == {"Lim Wei Shan"}


def test_the_year_of_a_birth_is_none_of_what_follows(tmp_path: Path):
    text = "Eva Lund left. Born in Lyon, France, in 1971, the former army medic spent twelve years with Oxfam."
    told = {one[0]: one[3] for one in affirmed(tmp_path, text)}
    assert "date" not in told["memberOf"]
    assert told["holdsRole"] == {"role": "medic", "status": "former"}


def test_the_operator_based_somewhere_is_the_body_s_and_not_the_person(tmp_path: Path):
    text = "Eva Lund, a vice-president of Ordex Ferries, the Lyon-based operator, said it was late."
    assert {one[2] for one in stated(tmp_path, text, "holdsRole")} == {"vice-president"}
    assert ("Ordex Ferries", "Lyon", "-") in stated(tmp_path, text, "locatedIn")
    assert not stated(tmp_path, text, "origin")
