"""Wordings that newspapers, obituaries and their pages use and careful prose does not."""

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import affirmed


def stated(folder: Path, text: str) -> set[tuple[str, ...]]:
    """(relation, subject, object, role or status) of the affirmed claims; a dash for what is not there."""
    found = set()
    for name, subject, other, details in affirmed(folder, text):
        found.add((name, subject, other, details.get("role", "-")))
        if details.get("status") == "former":
            found.add((name, subject, other, "former"))
    return found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The chemist Robert Alan (Bob) Hartnell died. He joined the Institute of Physics in 1960.",
            ("memberOf", "Robert Alan Hartnell", "Institute of Physics", "-"),
        ),
        (
            "Peter Lansdowne died. Born in Oxford, the son of Edward Lansdowne, rector of Wytham, he joined the "
            "Foreign Office in 1952.",
            ("memberOf", "Peter Lansdowne", "Foreign Office", "-"),
        ),
        (
            "Sunita Rao, Managing Director, Gujarat Ports Corporation said to Reuters that trade was up.",
            ("holdsRole", "Sunita Rao", "Gujarat Ports Corporation", "Managing Director"),
        ),
        (
            "The bank said Anna Keller will succeed Paul Weiss as its chairman.",
            ("holdsRole", "Anna Keller", "bank", "chairman"),
        ),
        (
            "The bank said Anna Keller had succeeded Paul Weiss as its chairman.",
            ("holdsRole", "Paul Weiss", "bank", "former"),
        ),
        ("Former Arsenal striker Ian Moss signed.", ("memberOf", "Ian Moss", "Arsenal", "former")),
        (
            "Eva Ruiz, director of the Lind Museum from 1990 to 2004, died.",
            ("holdsRole", "Eva Ruiz", "Lind Museum", "former"),
        ),
        ("Detective Supt Alan Fry left.", ("holdsRole", "Alan Fry", "-", "Detective Supt")),
        ("Mergers, Ann Lee said, aren't possible.", ("said", "Ann Lee", "-", "-")),
        (
            "Inmates at HMP Hartwell in Leeds, HMP Birch in Kent and HMP Stoke Lane in Shropshire left.",
            ("locatedIn", "HMP Stoke Lane", "Shropshire", "-"),
        ),
        (
            "Bo Chen is a director of St Vincent's Health Australia.",
            ("holdsRole", "Bo Chen", "St Vincent's Health Australia", "director"),
        ),
        (
            "Ian Bell, professor of logic in the University of Leeds, spoke.",
            ("holdsRole", "Ian Bell", "University of Leeds", "professor of logic"),
        ),
        (
            "The Kestrel Group said on Monday its board named Tom Ash chief executive.",
            ("holdsRole", "Tom Ash", "Kestrel Group", "chief executive"),
        ),
        (
            "Mayor Ann Reyes Resigns Over Harbour Budget\n\nMayor Ann Reyes left on Monday.",
            ("holdsRole", "Ann Reyes", "-", "Mayor"),
        ),
        (
            "Other targets include former Brentmoor, Kilby and Hadley striker Tom Reyes.",
            ("holdsRole", "Tom Reyes", "Brentmoor", "former"),
        ),
        (
            "The Ambassador Extraordinary and Plenipotentiary of the Republic of Peru to Kenya, Carla Rojas, spoke.",
            ("holdsRole", "Carla Rojas", "Peru", "Ambassador Extraordinary and Plenipotentiary"),
        ),
        (
            "Talks began in Tokyo under Prime Minister Hiro Tanabe.",
            ("holdsRole", "Hiro Tanabe", "Japan", "Prime Minister"),
        ),
        (
            "Former Harbour Board Chairman Ashok Rane died.",
            ("holdsRole", "Ashok Rane", "Harbour Board", "former"),
        ),
        (
            "The Peruvian delegation led by Luis Soto, Deputy Prime Minister, paid a visit to Chile. Chile was glad.",
            ("holdsRole", "Luis Soto", "Peru", "Deputy Prime Minister"),
        ),
        (
            "HE Salim Al Amri, Minister of Trade, left.",
            ("holdsRole", "Salim Al Amri", "-", "Minister of Trade"),
        ),
        (
            "John Whitby OBE, chairman of Marlow Council, was present.",
            ("holdsRole", "John Whitby", "Marlow Council", "chairman"),
        ),
        (
            "Ann Lee, former Director of State Protocol, spoke.",
            ("holdsRole", "Ann Lee", "-", "Director of State Protocol"),
        ),
    ],
)
def test_what_is_said(tmp_path: Path, text: str, claim: tuple[str, ...]) -> None:
    assert claim in stated(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "relation", "subject", "other"),
    [
        ("Tom Rees is the son of Alan Rees, the club's former captain.", "holdsRole", "Tom Rees", "club"),
        (
            "Sunita Rao, Director, Gujarat Ports Corporation said so to Reuters.",
            "said",
            "Gujarat Ports Corporation",
            "-",
        ),
        ("Ann Lee joined Tom Smith, government and unions in the talks.", "memberOf", "Ann Lee", "government"),
        ("Two bank directors, Ann Lee of Corvus Bank and Bo Chen, spoke.", "holdsRole", "Ann Lee", "bank"),
        (
            "Ann Bell moved to Leeds in 1962 as Professor of the Philosophy of Education.",
            "holdsRole",
            "Ann Bell",
            "Philosophy of Education",
        ),
        ("Ann Bell was named Neighbour of the Year.", "memberOf", "Neighbour", "Year"),
        ("The Golden Heart Volunteer Award went to Fiona Bell.", "holdsRole", "Award", "-"),
        ("‘I loved watching Andy Field. They were my idols’ he told The Sun.", "told", "Andy Field", "The Sun"),
        ("Eva Orr will step down (see Hate Your Job? Lind Seeks Director).", "attended", "Eva Orr", "meeting"),
        (
            "Kestrel CEO Hopeful Will Clear Deal\n\nPaul Rand, who runs Kestrel Air, was hopeful.",
            "holdsRole",
            "Hopeful",
            "Kestrel Air",
        ),
        (
            "Sam Otieno, the director, Ruth Wanjiru, head of credit and Mark Kamau, clerk of Marlow Council, left.",
            "holdsRole",
            "Ruth Wanjiru",
            "Marlow Council",
        ),
        (
            "Nagy, 33, director of the Lowell Symphony, and Ross, 31, conductor of the City Opera, will speak.",
            "holdsRole",
            "Nagy",
            "City Opera",
        ),
        ("Lucy Barasa of Kenya claimed the top spot in the race.", "said", "Lucy Barasa", "-"),
        ("Coach Ray Poole told the club's official website that he was glad.", "told", "Ray Poole", "website"),
        ("Kenji Mori had a trial with Brentmoor last week.", "attended", "Kenji Mori", "trial"),
        (
            "The club completed the signing of striker Diego Salas. He joins winger Leon Berg at the club.",
            "attended",
            "Diego Salas",
            "signing",
        ),
        (
            "President Kofi Mensa met envoys. They are the Ambassador of South Korea, Lim Tae, and the Ambassador of "
            "Mexico, Luis Soto. South Korea, President Mensa said, had helped. South Korea is a friend.",
            "holdsRole",
            "Kofi Mensa",
            "South Korea",
        ),
    ],
)
def test_what_is_not_said(tmp_path: Path, text: str, relation: str, subject: str, other: str) -> None:
    assert not {one for one in stated(tmp_path, text) if one[:3] == (relation, subject, other)}


def test_a_verb_behind_a_relative_clause_and_a_day(tmp_path: Path) -> None:
    text = "Ordex Group, which makes joints for sea cables, on Tuesday named Ann Lee as chair of its board."
    assert ("holdsRole", "Ann Lee", "Ordex Group", "chair") in stated(tmp_path, text)


def test_counted_people_behind_a_speaker_are_not_the_speaker(tmp_path: Path) -> None:
    text = "According to the president of the Chess League, Ann Lee, more than 90 players from 14 countries took part."
    assert {one[3] for one in stated(tmp_path, text) if one[0] == "holdsRole"} == {"president"}


def test_who_did_not_take_part_did_not(tmp_path: Path) -> None:
    text = "Ann Lee, who represents the Dutch fund Ordex, did not take part in the meeting, according to a filing."
    assert "attended" not in {one[0] for one in stated(tmp_path, text)}
