"""Names, numbers and predicates as they are compared: forms of facts and claims, and whether they are the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import product
from pathlib import PurePosixPath
from typing import Any

Record = Mapping[str, Any]

_UNTOLD = frozenset("the a an of and & for u.s. us s".split())
_SUFFIXES = (".txt", ".md", ".html", ".htm")


def same_name(some: Iterable[str], others: Iterable[str], person: bool = False) -> bool:
    """Whether a form of one name is a form of the other.

    Compared in lower case without accents, articles and punctuation: equal; or, of a person, the shorter a run of words
    in the longer; or, of anything else, two thirds of the shorter's words among the longer's, which is at most three
    times as long.
    """
    for short, long in (sorted(pair, key=len) for pair in product(map(tokens, some), map(tokens, others))):
        if not short:
            continue
        if short == long:
            return True
        if person and any(long[place : place + len(short)] == short for place in range(len(long) - len(short) + 1)):
            return True
        words = set(short)
        if not person and 3 * len(words & set(long)) >= 2 * len(words) and 3 * len(short) >= len(long):
            return True
    return False


@lru_cache(maxsize=4096)
def tokens(name: str) -> tuple[str, ...]:
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", ascii_name)
    return tuple(word for word in words if word not in _UNTOLD) or tuple(words)


def overlap(some: Sequence[str], others: Sequence[str]) -> float:
    """Dice's coefficient of the words."""
    return 2 * len(set(some) & set(others)) / (len(set(some)) + len(set(others))) if some and others else 0.0


def fact_forms(fact: Record, slot: str) -> list[str]:
    if fact.get(slot) is None:
        return []
    value, aliases = str(fact[slot]), fact.get("aliases")
    if not isinstance(aliases, dict):
        return [value]
    return [value, *aliases.get(slot, ()), *aliases.get(value, ())]


def claim_forms(thing: Record | None) -> list[str]:
    if thing is None:
        return []
    if "value" in thing:
        return [str(thing["value"])]
    return [name for name in (thing.get("name"), *thing.get("aliases", ())) if name]


def describes_event(fact: Record) -> bool:
    """Whether a gold fact is of an event itself, not of somebody in it."""
    return "meeting" in fact and "subject" not in fact


def identity(thing: Record) -> str:
    return str(thing.get("id") or thing.get("name"))


def digits(value: object) -> str:
    return re.sub(r"[^0-9]", "", str(value).split(".")[0])


def plain(predicate: str) -> str:
    """The local name of a predicate in lower-case letters alone, so that ways of writing it fall together."""
    return re.sub(r"[^a-z]", "", re.split(r"[:#/]", predicate)[-1].lower())


def stem(source: str) -> str:
    name = PurePosixPath(source).name
    return next((name.removesuffix(suffix) for suffix in _SUFFIXES if name.endswith(suffix)), name)


def fact_words(fact: Record) -> str:
    parts = {
        key: value
        for key, value in fact.items()
        if key not in ("evidence", "aliases", "predicate") and value is not None
    }
    return ", ".join(f"{key} {value}" for key, value in parts.items())


def claim_words(claim: Record) -> str:
    parts = {
        "subject": "".join(claim_forms(claim["subject"])[:1]),
        "object": "".join(claim_forms(claim.get("object"))[:1]),
        **(claim.get("qualifiers") or {}),
    }
    return ", ".join(f"{key} {value}" for key, value in parts.items() if value)
