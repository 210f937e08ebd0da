"""Records to compare: the chains that say the same of a name, as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kg.entities.context import Context
from kg.entities.names import normalise_name
from kg.entities.organizations import OrganizationName, read_organization_name
from kg.entities.persons import PersonName, read_person_name
from kg.entities.vocabulary import Vocabulary
from kg.model import MentionChain


class Family(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True)
class Record:
    """Chains of one name and one context. ``key`` is the least of their ids.

    ``persons`` or ``organizations`` are the names as parts, the fullest first; ``aliases`` all of them, normalised.
    ``partial``: a surname, initials or an acronym, which names somebody only among others. ``sole``: one word by which
    nobody of a fuller name is called.
    """

    key: str
    family: Family
    chains: tuple[MentionChain, ...]
    persons: tuple[PersonName, ...]
    organizations: tuple[OrganizationName, ...]
    aliases: frozenset[str]
    context: Context
    documents: frozenset[str]
    partial: bool
    sole: bool
    named_nations: frozenset[str] = frozenset()

    @property
    def nations(self) -> set[str]:
        """The countries that an organization's names and its article give."""
        return self.context.countries | self.named_nations


def make_records(
    chains: Iterable[MentionChain],
    family: Family,
    contexts: Mapping[str, Context],
    vocabulary: Vocabulary,
    alone: Collection[str],
    fuller: Collection[str],
) -> list[Record]:
    """The records, by key. Chains of ``alone`` (those that a person decided about) are not put together with others,
    nor are names that tell nothing by themselves, such as a surname without a role in a body or country; ``fuller``
    are the words of persons' full names."""
    alike: dict[tuple[object, ...], list[MentionChain]] = defaultdict(list)
    seen: dict[tuple[object, ...], int] = defaultdict(int)
    for chain in sorted(chains, key=lambda one: one.id):
        signature = _signature(chain, family, contexts[chain.id], vocabulary, chain.id in alone, fuller)
        number = seen[(*signature, chain.document)]
        seen[(*signature, chain.document)] += 1
        alike[(*signature, number)].append(chain)
    records = [_record(found, family, contexts, vocabulary, fuller) for found in alike.values()]
    return sorted(records, key=lambda record: record.key)


def _signature(
    chain: MentionChain,
    family: Family,
    context: Context,
    vocabulary: Vocabulary,
    alone: bool,
    fuller: Collection[str],
) -> tuple[object, ...]:
    name = normalise_name(chain.name)
    if family is Family.PERSON:
        parsed = read_person_name(chain.name, vocabulary)
        placed = bool(context.roles) and bool(context.bodies or context.countries)
        weak = parsed.is_partial and not placed and (len(parsed.words) > 1 or parsed.words[0] in fuller)
        nations: set[str] = context.countries
    else:
        body = read_organization_name(chain.name, vocabulary)
        nations = context.countries | _named_nations([chain], vocabulary)
        weak = (body.generic and not nations) or body.acronym
    return (
        name,
        frozenset(map(normalise_name, chain.aliases)),
        frozenset(context.genders),
        frozenset(context.roles),
        frozenset(context.bodies),
        frozenset(nations),
        frozenset(context.guessed) if family is Family.ORGANIZATION else (),
        chain.id if alone or weak else "",
    )


def _named_nations(chains: Iterable[MentionChain], vocabulary: Vocabulary) -> frozenset[str]:
    """The countries in the names that a body goes by in its articles."""
    forms = {form for chain in chains for form in (chain.name, *chain.aliases)}
    return frozenset(read_organization_name(form, vocabulary).nation for form in forms) - {""}


def _record(
    chains: Sequence[MentionChain],
    family: Family,
    contexts: Mapping[str, Context],
    vocabulary: Vocabulary,
    fuller: Collection[str],
) -> Record:
    forms = sorted({form for chain in chains for form in (chain.name, *chain.aliases) if form})
    persons: tuple[PersonName, ...] = ()
    organizations: tuple[OrganizationName, ...] = ()
    sole = False
    nations: frozenset[str] = frozenset()
    if family is Family.PERSON:
        found = {read_person_name(form, vocabulary) for form in forms}
        found = {name for name in found if len(name.words) > 1} or found
        full = {name for name in found if not name.is_partial} or found
        persons = tuple(sorted(full, key=lambda name: (-len(name.words), name.words, name.suffix)))
        partial = persons[0].is_partial
        sole = len(persons[0].words) == 1 and persons[0].words[0] not in fuller
    else:
        bodies = {read_organization_name(chain.name, vocabulary) for chain in chains}
        organizations = tuple(sorted(bodies, key=lambda name: (name.acronym, -len(name.content), name.core)))
        partial = organizations[0].acronym
        nations = _named_nations(chains, vocabulary)
    return Record(
        key=chains[0].id,
        family=family,
        chains=tuple(chains),
        persons=persons,
        organizations=organizations,
        aliases=frozenset(map(normalise_name, forms)),
        context=contexts[chains[0].id],
        documents=frozenset(chain.document for chain in chains),
        partial=partial,
        sole=sole,
        named_nations=nations,
    )
