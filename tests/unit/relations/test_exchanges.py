"""Who speaks at a meeting with those who are there, sits in, leads the other side, or does what another did."""

from pathlib import Path

import pytest

from tests.unit.relations.test_who_came import attendees


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Tomas Silva met farmers in Braga on Monday. Paula Reis, who keeps goats, told Silva that she was "
            "ruined.",
            {"Tomas Silva", "Paula Reis"},
        ),
        (
            "Governor Tomas Silva met with bishops and imams on Monday. Imam Karim Fouad said the meeting had been "
            "warm.",
            {"Tomas Silva", "Karim Fouad"},
        ),
        (
            "Lina Haddad held talks with Tomas Silva on Monday. Paula Reis and Rita Alves sat in on the talks.",
            {"Lina Haddad", "Tomas Silva", "Paula Reis", "Rita Alves"},
        ),
        (
            "The delegations met on Monday. The French side was led by Paula Reis and the German side by Dan Brown.",
            {"Paula Reis", "Dan Brown"},
        ),
        (
            "The two delegations met on Monday. Paula Reis led the French delegation and Dan Brown the German one.",
            {"Paula Reis", "Dan Brown"},
        ),
        (
            "The council met on Monday. Cllr Paula Reis voted against the plan, as did Cllr Dan Brown.",
            {"Paula Reis", "Dan Brown"},
        ),
        (
            "The meeting between Tomas Silva and Lina Haddad, which was also attended by Paula Reis, was in Cairo.",
            {"Tomas Silva", "Lina Haddad", "Paula Reis"},
        ),
        ("President Tomas Silva had dinner with Chancellor Lina Haddad last month.", {"Tomas Silva", "Lina Haddad"}),
        (
            "Tomas Silva and Lina Haddad, together with Paula Reis, held a meeting.",
            {"Tomas Silva", "Lina Haddad", "Paula Reis"},
        ),
        ("Plans for Tomas Silva and Lina Haddad to meet were dropped.", {"Tomas Silva", "Lina Haddad"}),
        ("Tomas Silva hosted a dinner for visiting Dutch King Lars Lind on Monday.", {"Tomas Silva", "Lars Lind"}),
        (
            "Tomas Silva told his Danish counterpart, Lars Lind, it was late. The two spoke by telephone on Monday.",
            {"Tomas Silva", "Lars Lind"},
        ),
    ],
)
def test_who_is_there(tmp_path: Path, text: str, expected: set[str]):
    assert attendees(tmp_path, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Silva met Lina Haddad on Monday. In a letter, Dan Brown told Silva that the deal was dead.",
        "Tomas Silva met Lina Haddad on Monday. Haddad told her husband, Dan Brown, that it was useless.",
        "Tomas Silva met Lina Haddad and farmers on Monday. In the capital, farmer Dan Brown said he was angry.",
        "Tomas Silva met Lina Haddad and farmers on Monday. Farmer Dan Brown, who was not invited, said he was angry.",
        "Tomas Silva met Lina Haddad on Monday. Dan Brown accused Silva of treason.",
    ],
)
def test_who_speaks_elsewhere_is_not_there(tmp_path: Path, text: str):
    assert attendees(tmp_path, text) == [{"Tomas Silva", "Lina Haddad"}]


@pytest.mark.parametrize(
    "text",
    [
        "Paula Reis led the French team and Dan Brown the German one at the world championships.",
        "Coach Tomas Silva called Dan Brown into the team on Friday.",
        "Protesters called on Tomas Silva to release Dan Brown.",
        "Prosecutors said the concert was in Rome. Paula Reis was also there on holiday.",
    ],
)
def test_what_is_no_meeting(tmp_path: Path, text: str):
    assert attendees(tmp_path, text) == []
