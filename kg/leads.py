"""The words of an article's beginning, by which two articles of one story can be told (``kg.entities`` weighs them)."""

from __future__ import annotations

import re

from kg.model import READ, Article, Lead

_WORDS = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d")
_MOST = 120
"""Words that are looked at: who tells a story tells what it is about at its beginning."""


def read_lead(article: Article) -> Lead:
    """The different words, in lower case, and numbers among the first 120, sorted."""
    found: list[str] = []
    for block in article.blocks:
        if block.kind in READ and len(found) < _MOST:
            found += _WORDS.findall(article.text[block.start : block.end])
    return Lead(article.id, tuple(sorted({word.casefold() for word in found[:_MOST]})))
