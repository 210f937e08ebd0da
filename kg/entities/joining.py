"""Groups of chains of one name, joined where one bears another's name as an alias."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kg.entities.names import is_acronym, normalise_name
from kg.model import MentionChain, Rejection


@dataclass(frozen=True, slots=True)
class NameGroup:
    """Chains of one class whose normalised full name is ``name``."""

    class_iri: str
    name: str
    chains: tuple[MentionChain, ...]


def join_groups(groups: Sequence[NameGroup]) -> tuple[tuple[tuple[MentionChain, ...], ...], tuple[Rejection, ...]]:
    """The chains of each joined whole, and a rejection for each group that could be joined to several.

    Each round looks for every group's bearers among the wholes as the round before left them, and joins all that it
    finds at once, so that the order of groups does not matter.
    """
    bearers = _bearers(groups)
    roots = list(range(len(groups)))

    def root(number: int) -> int:
        while roots[number] != number:
            number = roots[number]
        return number

    genders = [_genders(group) for group in groups]
    changed = True
    refused: dict[int, frozenset[int]] = {}
    while changed:
        found = {number: frozenset(map(root, bearers[number])) - {root(number)} for number in bearers}
        whole_genders: dict[int, set[str]] = defaultdict(set)
        for number, own in enumerate(genders):
            whole_genders[root(number)] |= own
        clear = {
            number: next(iter(wholes))
            for number, wholes in found.items()
            if len(wholes) == 1 and not _contradict(whole_genders[root(number)], whole_genders[next(iter(wholes))])
        }
        refused = {number: wholes for number, wholes in found.items() if wholes and number not in clear}
        for number, whole in clear.items():
            first, second = sorted((root(number), root(whole)))
            roots[second] = first
        changed = bool(clear)
    joined: dict[int, list[MentionChain]] = defaultdict(list)
    for number, group in enumerate(groups):
        joined[root(number)].extend(group.chains)
    rejections = tuple(
        _rejection(groups[number], [groups[whole] for whole in sorted(wholes)]) for number, wholes in refused.items()
    )
    return tuple(tuple(chains) for chains in joined.values()), rejections


def _bearers(groups: Sequence[NameGroup]) -> dict[int, frozenset[int]]:
    """For each group, the other groups of its class that have its name as an alias: in full, or as an acronym."""
    by_alias: dict[tuple[str, str], set[int]] = defaultdict(set)
    by_acronym: dict[tuple[str, str], set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        for alias in {alias for chain in group.chains for alias in chain.aliases}:
            key = (group.class_iri, normalise_name(alias))
            by_alias[key].add(number)
            if is_acronym(alias):
                by_acronym[key].add(number)
    found = {}
    for number, group in enumerate(groups):
        key = (group.class_iri, group.name)
        bearers: set[int] = set()
        if " " in group.name:
            bearers |= by_alias.get(key, set())
        if any(is_acronym(chain.name) for chain in group.chains):
            bearers |= by_acronym.get(key, set())
        if bearers - {number}:
            found[number] = frozenset(bearers - {number})
    return found


def _genders(group: NameGroup) -> set[str]:
    return {value for chain in group.chains for key, value in chain.attributes if key == "gender"}


def _contradict(one: set[str], other: set[str]) -> bool:
    return len(one) == 1 and len(other) == 1 and one != other


def _rejection(group: NameGroup, bearers: Sequence[NameGroup]) -> Rejection:
    name = min(chain.name for chain in group.chains)
    others = ", ".join(sorted({repr(min(chain.name for chain in bearer.chains)) for bearer in bearers}))
    why = f"may be {others}" if len(bearers) > 1 else f"is an alias of {others}, whose gender differs"
    return Rejection(name, "ambiguous-name", f"{name!r} {why}; kept apart", None)
