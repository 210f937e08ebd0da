"""The rules of ``lexicon/boilerplate.tsv``, compiled: what page furniture, credits and captions look like.

A row is ``pattern``, ``kind`` (boilerplate, credit, caption) and ``scope``: ``whole`` (it is the whole block),
``start`` (the block begins with it), ``tail`` (it ends a caption and becomes a block of its own), ``agency``
(a name that ``<AGENCY>`` in other patterns stands for) or ``town`` (a town's name, which a colon may follow where a
text begins). Patterns ignore case.
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
_TOWN = re.compile(r"(?P<town>[A-Z][^\W\d_]+(?:[ '’-][A-Z][^\W\d_]+){0,2})(?: \([^()\n]{2,30}\))?: (?=[\"“‘'A-Z])")


@dataclass(frozen=True, slots=True)
class Furniture:
    """Compiled rules, for ``kind_of``, ``split_tail`` and ``town_of``."""

    whole: tuple[tuple[BlockKind, re.Pattern[str]], ...]
    start: tuple[tuple[BlockKind, re.Pattern[str]], ...]
    tail: tuple[tuple[BlockKind, re.Pattern[str]], ...]
    towns: frozenset[str] = frozenset()

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

    def town_of(self, line: str) -> int:
        """How many characters a known town takes with which a line begins that goes on behind a colon, 0 without one:
        "KARACHI: Traders shut their shops"."""
        match = _TOWN.match(line)
        return match.end("town") if match and match["town"].lower() in self.towns else 0


def compile_furniture(rows: Sequence[Mapping[str, str]]) -> Furniture:
    """The rules of the rows; ``OntologyError`` for a pattern or a cell that does not hold."""
    agencies = [re.escape(row["pattern"]) for row in rows if row.get("scope") == "agency"]
    agency = rf"(?-i:{'|'.join(sorted(agencies, key=lambda name: (-len(name), name)))})\b" if agencies else r"(?!)"
    parts = {"<NAME>": NAME, "<PICTURE>": _PICTURE, "<AFTER>": _AFTER_SENTENCE, "<AGENCY>": agency}
    patterns: dict[tuple[str, BlockKind], list[str]] = {}
    for row in rows:
        pattern, scope = row.get("pattern", ""), row.get("scope") or "start"
        if scope in ("agency", "town"):
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

    towns = frozenset(row["pattern"].lower() for row in rows if row.get("scope") == "town")
    return Furniture(compiled("whole"), compiled("start"), compiled("tail"), towns)
