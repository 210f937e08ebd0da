"""Lists in which roles stand before some names and behind others."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "He came with Finance Minister Tomas Brun, the Danish bank's director, Ida Falk, and Judge Rita Peck.",
            {("Tomas Brun", "Finance Minister"), ("Ida Falk", "director"), ("Rita Peck", "Judge")},
        ),
        (
            "Ana Costa, the mayor, Bo Lind, the treasurer, and Ruth Adeyemi, a lawyer, spoke.",
            {("Ana Costa", "mayor"), ("Bo Lind", "treasurer"), ("Ruth Adeyemi", "lawyer")},
        ),
        (
            "Guests were Ana Costa, the mayor of Faro, Bo Lind, envoy to Peru, Ruth Adeyemi, a judge, and Carl Meyer.",
            {("Ana Costa", "mayor"), ("Bo Lind", "envoy"), ("Ruth Adeyemi", "judge")},
        ),
        (
            "Present were Kenya's water minister, Ana Costa, her deputy, Bo Lind, the bank's director, Carl Meyer, "
            "and two guests.",
            {("Ana Costa", "water minister"), ("Bo Lind", "deputy"), ("Carl Meyer", "director")},
        ),
        (
            "Those present included the mayor, Ana Costa, two former governors of Ohio, Bo Lind and Carl Meyer, and "
            "Bishop Paul Otis.",
            {("Ana Costa", "mayor"), ("Bo Lind", "governor"), ("Carl Meyer", "governor"), ("Paul Otis", "Bishop")},
        ),
        (
            "President Ana Costa and Governor Bo Lind of Ohio, former governors of Iowa and Utah, Carl Meyer and Rita "
            "Peck, left.",
            {
                ("Ana Costa", "President"),
                ("Bo Lind", "Governor"),
                ("Carl Meyer", "governor"),
                ("Rita Peck", "governor"),
            },
        ),
        (
            "He met Senators Ana Costa and Carl Meyer, the committee's chairman, Bo Lind, and its clerk, Amy Wu.",
            {("Ana Costa", "Senator"), ("Carl Meyer", "Senator"), ("Bo Lind", "chairman"), ("Amy Wu", "clerk")},
        ),
        (
            "Former prime ministers Ana Costa and Carl Meyer, now a lawyer, spoke.",
            {("Ana Costa", "prime minister"), ("Carl Meyer", "prime minister"), ("Carl Meyer", "lawyer")},
        ),
        (
            "President Ana Costa, the commander of the army, met Bo Lind and Carl Meyer.",
            {("Ana Costa", "President"), ("Ana Costa", "commander")},
        ),
    ],
)
def test_each_role_has_its_own_bearer(tmp_path: Path, text: str, posts: set[tuple[str, str]]):
    assert {(one[0], one[2]) for one in stated(tmp_path, text, "holdsRole")} == posts


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "The union has a new board: Ana Costa as chair, Carl Meyer as deputy chair and Bo Lind as treasurer.",
            {("Ana Costa", "chair"), ("Carl Meyer", "deputy chair"), ("Bo Lind", "treasurer")},
        ),
        (
            "Ana Costa was elected chair, Carl Meyer deputy chair and Bo Lind treasurer.",
            {("Ana Costa", "chair"), ("Carl Meyer", "deputy chair"), ("Bo Lind", "treasurer")},
        ),
        (
            "The club appointed Ana Costa as chief executive and Carl Meyer as sporting director.",
            {("Ana Costa", "chief executive"), ("Carl Meyer", "sporting director")},
        ),
        (
            "President Rita Peck named Ana Costa finance minister and Carl Meyer interior minister.",
            {("Rita Peck", "President"), ("Ana Costa", "finance minister"), ("Carl Meyer", "interior minister")},
        ),
    ],
)
def test_posts_that_one_verb_gives(tmp_path: Path, text: str, posts: set[tuple[str, str]]):
    assert {(one[0], one[2]) for one in stated(tmp_path, text, "holdsRole")} == posts
