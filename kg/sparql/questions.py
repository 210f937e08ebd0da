"""The cookbook: named questions, one file each, whose first lines say what they ask."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from kg.errors import UsageError
from kg.settings import queries_folder


@dataclass(frozen=True, slots=True)
class Question:
    """``name`` is what follows the @; ``text`` the query, in the language of its file's suffix."""

    name: str
    title: str
    question: str
    text: str


def read_questions(suffix: str = ".sparql") -> tuple[Question, ...]:
    """The questions of the cookbook in one language, by name."""
    return tuple(_read(path) for path in sorted(queries_folder().glob(f"*{suffix}")))


def find_question(name: str, suffix: str = ".sparql") -> Question:
    """The question of that name. Raises ``UsageError`` with those that come nearest where there is none."""
    questions = {one.name: one for one in read_questions(suffix)}
    if name in questions:
        return questions[name]
    nearest = get_close_matches(name, questions, n=3, cutoff=0.4)
    told = f"; near it are: {', '.join('@' + one for one in nearest)}" if nearest else "; see `kg query --list`"
    raise UsageError(f"there is no question @{name}{told}")


def _read(path: Path) -> Question:
    text = path.read_text("utf-8")
    said = {}
    for line in text.splitlines():
        key, colon, value = line.lstrip("/# ").partition(":")
        if not line.startswith(("#", "//")) or not colon:
            break
        said[key.strip()] = value.strip()
    return Question(path.stem, said.get("title", path.stem), said.get("question", ""), text)
