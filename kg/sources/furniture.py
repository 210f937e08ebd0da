"""The rules of ``lexicon/boilerplate.tsv``, compiled: what page furniture, credits and captions look like.

A row is ``pattern``, ``kind`` (boilerplate, credit, caption) and ``scope``: ``whole`` (it is the whole block),
``start`` (the block begins with it), ``tail`` (it ends a caption and becomes a block of its own) or ``agency``
(a name that ``<AGENCY>`` in other patterns stands for). Patterns ignore case.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.errors import OntologyError
from kg.model import BlockKind

NAME_WORD = r"(?-i:[A-ZÀ-ÖØ-Þ][\w.'’-]*)"
_PARTICLE = r"(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|al|el|ag|ben|bin|ibn|ould|and|y|e|&)\b"
NAME = rf"{NAME_WORD}(?:\s(?:{NAME_WORD}|{_PARTICLE})){{0,6}}"
_PICTURE = (
    r"(?:photo(?:graph)?s?|pictures?|pics?|images?|foto|video|graphics?|illustrations?|charts?|maps?|infographics?)"
)
_AFTER_SENTENCE = r"(?<=[.!?\"”’)])\s*"
_LONGEST_LINE = 600  # code points; longer ones are prose whatever they start with
_LONGEST_FURNITURE = 60  # words
_LONGEST_CAPTION = 150  # words
_PROSE_ENDS, _CREDIT_MARKS = (".", "!", "?", '"', "”", "’"), ":/|©(["
_LONGEST_TAIL = 220  # code points


@dataclass(frozen=True, slots=True)
class Furniture:
    """Compiled rules, for ``kind_of`` and ``split_tail``."""

    whole: tuple[tuple[BlockKind, re.Pattern[str]], ...]
    start: tuple[tuple[BlockKind, re.Pattern[str]], ...]
    tail: tuple[tuple[BlockKind, re.Pattern[str]], ...]

    def kind_of(self, line: str) -> BlockKind | None:
        """The kind of a line that is furniture as a whole, None for any other."""
        if len(line) > _LONGEST_LINE or line.count(" ") >= _LONGEST_FURNITURE:
            return None
        for kind, pattern in self.whole:
            if pattern.fullmatch(line):
                return kind
        for kind, pattern in self.start:
            if pattern.match(line):
                return kind
        return None

    def split_tail(self, line: str) -> tuple[int, BlockKind] | None:
        """Where in the line a credit begins that runs to its end, and its kind; None without one."""
        if len(line) > 2 * _LONGEST_LINE or line.count(" ") >= _LONGEST_CAPTION:
            return None
        if line.endswith(_PROSE_ENDS) and not any(mark in line for mark in _CREDIT_MARKS):
            return None  # most paragraphs end here
        found = []
        for kind, pattern in self.tail:
            match = pattern.search(line, max(0, len(line) - _LONGEST_TAIL))
            if match and match.start():
                found.append((match.end() - len(match.group().lstrip()), kind))
        return min(found, default=None)


def compile_furniture(rows: Sequence[Mapping[str, str]]) -> Furniture:
    """The rules of the rows; ``OntologyError`` for a pattern or a cell that does not hold."""
    agencies = [re.escape(row["pattern"]) for row in rows if row.get("scope") == "agency"]
    agency = rf"(?-i:{'|'.join(sorted(agencies, key=lambda name: (-len(name), name)))})\b" if agencies else r"(?!)"
    parts = {"<NAME>": NAME, "<PICTURE>": _PICTURE, "<AFTER>": _AFTER_SENTENCE, "<AGENCY>": agency}
    patterns: dict[tuple[str, BlockKind], list[str]] = {}
    for row in rows:
        pattern, scope = row.get("pattern", ""), row.get("scope") or "start"
        if scope == "agency":
            continue
        for part, meaning in parts.items():
            pattern = pattern.replace(part, meaning)
        try:
            re.compile(pattern, re.IGNORECASE)
            kind = BlockKind(row.get("kind", ""))
        except (re.error, ValueError) as error:
            raise OntologyError(f"lexicon boilerplate, pattern {row.get('pattern')!r}: {error}; correct it") from error
        if scope not in ("whole", "start", "tail"):
            raise OntologyError(f"lexicon boilerplate, pattern {row.get('pattern')!r}: no scope is named {scope!r}")
        patterns.setdefault((scope, kind), []).append(pattern)

    def compiled(scope: str) -> tuple[tuple[BlockKind, re.Pattern[str]], ...]:
        end = r"\s*$" if scope == "tail" else ""
        rules = []
        for key in sorted(patterns):
            if key[0] == scope:
                alternatives = "|".join(f"(?:{pattern})" for pattern in patterns[key])
                rules.append((key[1], re.compile(f"(?:{alternatives}){end}", re.IGNORECASE)))
        return tuple(rules)

    return Furniture(compiled("whole"), compiled("start"), compiled("tail"))
