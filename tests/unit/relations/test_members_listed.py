"""Members who are listed, counted or called "the other members", and bodies that "it" stands for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "members", "body"),
    [
        (
            "The Harbour Council is chaired by Olga Lund. The other members are Tom Hale, a farmer, and Ana Kosta.",
            {"Tom Hale", "Ana Kosta"},
            "Harbour Council",
        ),
        (
            "She met the other members of the Tide Band: drummer Sam Price, the singer Noor Aziz and Ida Holm.",
            {"Sam Price", "Noor Aziz", "Ida Holm"},
            "Tide Band",
        ),
        (
            "Pavel Nemec and Anton Sykora were jailed. Both were members of the Iron Guard.",
            {"Pavel Nemec"},
            "Iron Guard",
        ),
        (
            "Kenya, Uganda and Rwanda signed. All three belong to the East African Community.",
            {"Kenya", "Uganda", "Rwanda"},
            "East African Community",
        ),
        ("The Danube League is based in Linz. Its members include Austria and Serbia.", {"Serbia"}, "Danube League"),
        ("The Red Cross opened a clinic. It belongs to the Health Alliance.", {"Red Cross"}, "Health Alliance"),
        ("A founding member of the Weavers' Guild, Joan Hill spoke first.", {"Joan Hill"}, "Weavers' Guild"),
        ("Joan Hill is one of 14 members of the Human Rights Committee.", {"Joan Hill"}, "Human Rights Committee"),
        ("Joan Hill was a member of the Labour Party, the Choral Society and Unite.", {"Joan Hill"}, "Choral Society"),
        ("Ana Ruiz, director of the Coast Fund, which is part of the Sea League, left.", {"Coast Fund"}, "Sea League"),
        ("Councillors Ann Roe (Lab) and Bill Tate (Con) objected.", {"Ann Roe"}, "Labour Party"),
        ("Ann Roe (Lab, Leeds North) and Bill Tate (Con, Ely) objected.", {"Bill Tate"}, "Conservative Party"),
        ("Sen. Ann Roe, D-Ohio, and Rep. Bill Tate, a Texas Republican, objected.", {"Ann Roe"}, "Democratic Party"),
    ],
)
def test_members(tmp_path: Path, text: str, members: set[str], body: str):
    assert {(one, body) for one in members} <= {one[:2] for one in stated(tmp_path, text, "memberOf")}


@pytest.mark.parametrize(
    "text",
    [
        "Senator Ann Roe (I-Maine) and the councillor Bill Tate (Ind) objected.",
        "Ann Roe sits on several boards.",
        "It rained in Peru. It belongs to the Sea League, Ann Roe said.",
        "Ann Roe left. The other members are Bill Tate and Carl Fox.",
    ],
)
def test_no_members(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "memberOf")


def test_counted_officers_are_a_group_of_so_many(tmp_path: Path):
    assert ("lawmakers", "5", "-") in stated(tmp_path, "A delegation of five lawmakers left.", "groupSize")
    assert ("group", "12", "-") in stated(tmp_path, "The 12-member group left.", "groupSize")
    assert not stated(tmp_path, "She faces five counts of fraud.", "groupSize")


@pytest.mark.parametrize(
    ("text", "group", "size"),
    [
        ("On Monday 400 women walked out.", "women", "400"),
        ("A crowd of about 2,000 cheered.", "crowd", "2000"),
        ("A committee of five runs the camp.", "committee", "5"),
        ("The five-member team left.", "team", "5"),
        ("Six of her colleagues walked out.", "colleagues", "6"),
        ("About two dozen farmers took part.", "farmers", "24"),
        ("For the 190 or so people there, it was enough.", "people", "190"),
    ],
)
def test_people_counted_in_plain_wordings(tmp_path: Path, text: str, group: str, size: str):
    assert (group, size) in {one[:2] for one in stated(tmp_path, text, "groupSize")}


@pytest.mark.parametrize(
    "text",
    [
        "The two ministers signed the text.",
        "All four party leaders came.",
        "According to two people at the table, nobody spoke.",
        "A few thousand migrants crossed the river.",
    ],
)
def test_no_count_of_those_spoken_of_and_none_without_a_number(tmp_path: Path, text: str):
    assert not stated(tmp_path, text, "groupSize")


def test_a_heading_and_its_list_tell_members(tmp_path: Path):
    text = "Ordex chose a new board.\n\nThe new board\n\n- Ann Roe, a lawyer\n- Bill Tate\n- Carl Fox, economist\n"
    found = {one[:2] for one in stated(tmp_path, text, "memberOf")}
    assert {("Ann Roe", "board"), ("Bill Tate", "board"), ("Carl Fox", "board")} <= found
    talks = "Speakers\n\n- Ann Roe, a lawyer\n- Bill Tate\n- Carl Fox, economist\n"
    assert not stated(tmp_path, talks, "memberOf")
