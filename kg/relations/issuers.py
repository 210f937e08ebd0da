"""Which body issues the text, by the line above it: "University of X » Newsroom", "X PARTY — PRESS OFFICE"."""

from __future__ import annotations

import re

from kg.model import ORGANIZATION, Mention, MentionChain
from kg.relations.arguments import ArticleReading, chain_called
from kg.relations.lexicon import lexicon_of
from kg.relations.namings import heads_of_name

_BETWEEN = re.compile(r"\s*[»>|·•/]\s*|\s+[—–-]\s+")
_SHORT = re.compile(r"\s*\([^)]*\)\Z")
_ISSUING = frozenset("newsroom news press release releases media office communications".split())
_PAPERS = frozenset({"media"})
_LINES = 2
_LONGEST = 80


def name_of_issuer(reading: ArticleReading) -> str:
    """The name of the body of whose newsroom or press office one of the first two lines tells, else nothing. No
    newspaper, whose line has its name and "News" too."""
    lines = [one for one in reading.parsed.article.text[: _LINES * _LONGEST].split("\n") if one.strip()][:_LINES]
    for line in lines:
        parts = [_SHORT.sub("", part.strip()) for part in _BETWEEN.split(line)] if len(line) <= _LONGEST else []
        issued = any(_ISSUING & set(part.lower().split()) for part in parts[1:])
        if issued and _is_body(parts[0], reading):
            return parts[0].title() if parts[0].isupper() else parts[0]
    return ""


def issuing_body(name: str, role: Mention, reading: ArticleReading) -> MentionChain | None:
    """The chain of the issuer with a name, for a post that a mention names; a new one where the text has no other."""
    if not name:
        return None
    for chain in reading.chains.values():
        if any(name.lower() == form.lower() for form in (chain.name, *chain.aliases)):
            return chain
    return chain_called(name, ORGANIZATION, role, reading)


def _is_body(name: str, reading: ArticleReading) -> bool:
    """Whether a name has the noun of a body in it, and none of a newspaper."""
    kinds = {row["head"]: row["kind"] for row in reading.ontology.lexicons.get("organizations", ())}
    kinds |= dict.fromkeys(lexicon_of(reading.ontology).seats.get("rector", "").split("|"), "school")
    found = {kinds[one] for one in heads_of_name(name) if one in kinds} if len(name.split()) > 1 else set()
    return bool(found) and not found & _PAPERS
