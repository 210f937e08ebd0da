"""What the articles say of each chain beside its name: roles, bodies, countries, company."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.entities.names import normalise_name
from kg.entities.organizations import is_one_of_its_country, read_organization_name
from kg.entities.persons import PersonName, read_person_name
from kg.entities.vocabulary import Vocabulary
from kg.model import (
    ORGANIZATION,
    PERSON,
    PLACE,
    THING,
    Claim,
    Mention,
    MentionChain,
    MentionKind,
    Polarity,
    Value,
)
from kg.ontology import Ontology

_FAR = 120
"""Characters behind a name from which on a capital that the article names first there suggests nothing of it."""
_POSSESSIVE, _OF, _OF_THE = 3, 4, 8
"""Characters between a country's name and a body's: "Ghana's ", " of ", " of the "."""


@dataclass(slots=True)
class Context:
    """``roles`` are (phrase, head noun, kind); ``bodies`` what a role or membership is in, as comparable names;
    ``described`` the nouns that describe a body; ``countries`` ISO 3166 codes; ``guessed`` a country that the article
    suggests, without saying so; ``pronouns`` a gender that its pronouns alone tell, which may be another's; ``seats``
    the places beside a body's name, as comparable names; ``fuller`` its name with the words for its country that stand
    beside it; ``holders`` who holds a role in it: the role's head noun and the person's name; ``implied`` countries of
    an office that the article does not name beside it; ``acting`` whether what was read as a place does what bodies do;
    ``generation`` "jr" or "sr" where the article tells it of a person."""

    genders: set[str] = field(default_factory=set)
    pronouns: set[str] = field(default_factory=set)
    roles: set[tuple[str, str, str]] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    guessed: set[str] = field(default_factory=set)
    seats: set[str] = field(default_factory=set)
    fuller: set[str] = field(default_factory=set)
    holders: set[tuple[str, PersonName]] = field(default_factory=set)
    implied: set[str] = field(default_factory=set)
    acting: bool = False
    generation: str = ""

    def key(self) -> tuple[object, ...]:
        """Equal for contexts that say the same."""
        parts = (self.genders, self.roles, self.bodies, self.described, self.countries, self.guessed)
        sets = (*parts, self.pronouns, self.seats, self.fuller, self.holders, self.implied)
        return (*(frozenset[object](part) for part in sets), self.acting, self.generation)

    @property
    def of_person(self) -> bool:
        """Whether a role, a gender or a pronoun makes a person of it."""
        return bool(self.roles or self.genders or self.pronouns)


def read_contexts(
    chains: Sequence[MentionChain],
    mention_of: Mapping[str, Mention],
    claims: Iterable[Claim],
    ontology: Ontology,
    vocabulary: Vocabulary,
) -> dict[str, Context]:
    """The context of each chain by its id."""
    contexts = {chain.id: Context() for chain in chains}
    chain_of = {chain.id: chain for chain in chains}
    for chain in chains:
        context = contexts[chain.id]
        values = dict(chain.attributes)
        if values.get("gender") in ("m", "f"):
            told = _is_by_pronoun(chain, mention_of)
            (context.pronouns if told else context.genders).add(values["gender"])
        context.acting, context.generation = "acting" in values, values.get("generation", "")
        if seat := values.get("seat"):
            context.seats.add(normalise_name(seat))
        if code := _code(chain, ontology, vocabulary):
            context.countries.add(code.partition("-")[0])
        body = ontology.is_a(chain.class_iri, ORGANIZATION)
        for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
            if mention.kind is MentionKind.NOMINAL and body:
                context.described.update(normalise_name(mention.name).split()[-1:])
            elif mention.kind is MentionKind.NOMINAL and (role := read_role(mention.name, vocabulary)):
                context.roles.add(role)
    for claim in claims:
        if claim.polarity is not Polarity.AFFIRMED or claim.subject not in contexts:
            continue
        _read_claim(claim, contexts, chain_of, mention_of, ontology, vocabulary)
    _read_neighbours(chains, contexts, mention_of, ontology, vocabulary)
    return contexts


def _is_by_pronoun(chain: MentionChain, mention_of: Mapping[str, Mention]) -> bool:
    """Whether no title and no given name tells the gender, but a pronoun that was taken for its."""
    mentions = [mention_of[one] for one in chain.mentions if one in mention_of]
    named = any(one.kind is MentionKind.NAMED and one.attribute("gender") for one in mentions)
    return not named and any(one.kind is MentionKind.PRONOUN and one.attribute("gender") for one in mentions)


def read_role(words: str, vocabulary: Vocabulary) -> tuple[str, str, str] | None:
    """The role that a description names, without what varies ("former", "new"), its head noun and the noun's kind."""
    name = normalise_name(words).split()
    for size in (3, 2, 1):
        head = " ".join(name[-size:])
        if len(name) >= size and head in vocabulary.titles:
            name[-size:] = vocabulary.titles[head].split()  # "Gov."
            return read_role(" ".join(name), vocabulary)
        if (
            len(name) > size - 1
            and size > 1
            and name[-1] == "officer"
            and " ".join(name[-size:-1]) in vocabulary.role_kinds
        ):
            return read_role(" ".join(name[:-1]), vocabulary)  # "chief executive officer"
        if len(name) >= size and head in vocabulary.role_kinds:
            return (
                " ".join(word for word in name if word not in ("former", "ex", "new", "then")),
                head,
                (vocabulary.role_kinds[head]),
            )
    if "of" in name[1:]:
        of = name.index("of", 1)
        found = read_role(" ".join(name[:of]), vocabulary)
        field = [word for word in name[of + 1 :] if word not in ("the", "affairs")]
        turned = " ".join((*field, found[1])) if found and found[1] == name[of - 1] else ""
        if found and turned in vocabulary.role_kinds:
            return turned, turned, vocabulary.role_kinds[turned]  # "minister of education"
        return found and (" ".join(name), found[1], found[2])
    return None


def _read_claim(
    claim: Claim,
    contexts: Mapping[str, Context],
    chain_of: Mapping[str, MentionChain],
    mention_of: Mapping[str, Mention],
    ontology: Ontology,
    vocabulary: Vocabulary,
) -> None:
    context, qualifiers = contexts[claim.subject], dict(claim.qualifiers)
    relation = ontology.relations.get(claim.predicate)
    thing = chain_of.get(claim.object) if isinstance(claim.object, str) else None
    role = qualifiers.get("role")
    found = read_role(role, vocabulary) if role else None
    if found:
        context.roles.add(found)
    if thing is None or isinstance(claim.object, Value) or relation is None or relation.event_role:
        return
    structural = bool(relation.qualifiers) and not relation.literal_range
    code = _code(thing, ontology, vocabulary)
    named = code or any(mention_of[one].kind is MentionKind.NAMED for one in thing.mentions if one in mention_of)
    person = ontology.is_a(thing.class_iri, PERSON)
    if named and not person and (role or (structural and relation.fact_class)):
        context.bodies.add(code or normalise_name(thing.name))
    holder = chain_of[claim.subject]
    body = named and not code and (ontology.is_a(thing.class_iri, ORGANIZATION) or thing.class_iri == THING)
    if body and role and found and ontology.is_a(holder.class_iri, PERSON):
        contexts[thing.id].holders.add((found[1], read_person_name(holder.name, vocabulary)))
    if code and (role or "kind" in qualifiers or not relation.qualifiers):
        country = code.partition("-")[0]
        if _stands_within(thing, claim, mention_of):
            context.implied.discard(country)
        elif country not in context.countries:
            context.implied.add(country)
        context.countries.add(country)


def _stands_within(thing: MentionChain, claim: Claim, mention_of: Mapping[str, Mention]) -> bool:
    """Whether the words that state the claim name the thing: "Defence Minister Kim" says nothing of a country."""
    held = (mention_of[one] for one in thing.mentions if one in mention_of)
    return any(claim.evidence.start <= one.start and one.end <= claim.evidence.end for one in held)


def _code(chain: MentionChain, ontology: Ontology, vocabulary: Vocabulary) -> str:
    """The ISO 3166 code of a place, or of an organization that bears it; a country is known by its name too."""
    code = dict(chain.attributes).get("code", "")
    return code or (vocabulary.countries.get(normalise_name(chain.name), "") if is_place(chain, ontology) else "")


def is_place(chain: MentionChain, ontology: Ontology) -> bool:
    return ontology.is_a(chain.class_iri, PLACE) or chain.class_iri == THING


def _read_neighbours(
    chains: Sequence[MentionChain],
    contexts: Mapping[str, Context],
    mention_of: Mapping[str, Mention],
    ontology: Ontology,
    vocabulary: Vocabulary,
) -> None:
    """The countries that stand right before or after a name: "Polish Foreign Ministry", "Health Ministry of Uganda".

    A document that speaks of one country alone, if only in bodies' names, of its capital, or first of a large city of
    it, suggests it for all of its names; one that speaks of several suggests that of its dateline for bodies of which a
    country has one: "TIRANA - Kosovo ... The Interior Ministry". Other places beside a body's name are its seat:
    "Millbrook police", "the District Court in Tarnow".
    """
    ending: dict[tuple[str, int], tuple[str, bool, str]] = {}
    starting: dict[tuple[str, int], tuple[str, str]] = {}
    regions: dict[tuple[str, int], str] = {}
    towns: tuple[dict[tuple[str, int], str], ...] = ({}, {})
    spoken: dict[str, set[str]] = defaultdict(set)
    capitals_of: dict[str, dict[str, int]] = defaultdict(dict)
    named_so: dict[str, set[str]] = defaultdict(set)
    datelined: dict[str, str] = {}
    first: dict[str, str] = {}
    for mention in sorted(mention_of.values(), key=lambda one: one.start):
        first.setdefault(mention.document, mention.id)
    for chain in chains:
        code = _code(chain, ontology, vocabulary)
        name = normalise_name(chain.name)
        # A capital that acts may be read as a body.
        acting = name in vocabulary.capitals and ontology.is_a(chain.class_iri, ORGANIZATION)
        if (not code or "-" in code) and (acting or is_place(chain, ontology)):
            opens = chain.document in first and chain.mentions[0] == first[chain.document]
            known = code[:2] or vocabulary.cities.get(name)
            country = vocabulary.capitals.get(name) or (opens and known)
            if country:
                start = min((mention_of[one].start for one in chain.mentions if one in mention_of), default=0)
                held = capitals_of[chain.document]
                held[country] = min(start, held.get(country, start))
            if opens and mention_of[chain.mentions[0]].text.isupper():
                datelined[chain.document] = country or ""
            for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
                towns[0][(mention.document, mention.end)] = towns[1][(mention.document, mention.start)] = name
        if "-" in code:
            for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
                if mention.attribute("form") == "demonym":
                    regions[(mention.document, mention.end)] = normalise_name(mention.text)
        if not code or "-" in code:
            continue
        spoken[chain.document].add(code)
        for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
            written = normalise_name(mention.text)
            ending[(mention.document, mention.end)] = (code, mention.attribute("form") == "demonym", written)
            starting[(mention.document, mention.start)] = (code, written)
    for chain in chains if any(not spoken[chain.document] for chain in chains) else ():
        if ontology.is_a(chain.class_iri, ORGANIZATION):
            nation = read_organization_name(chain.name, vocabulary).nation
            if nation:
                named_so[chain.document].add(nation)
    later: dict[str, int] = {}
    for document, found in capitals_of.items():
        # "VILLAMONTES - ... in Asunción": who writes from a town that nobody knows may name the capital of elsewhere.
        if datelined.get(document) != "":
            later |= {document: min(found.values())} if not spoken[document] else {}
            spoken[document] |= set(found)
    for chain in chains:
        context = contexts[chain.id]
        suggested = spoken.get(chain.document) or named_so.get(chain.document, set())
        home = datelined.get(chain.document)
        last = max((mention_of[one].end for one in chain.mentions if one in mention_of), default=0)
        if len(suggested) == 1 and last + _FAR > later.get(chain.document, 0):
            context.guessed |= suggested
        elif home and ontology.is_a(chain.class_iri, ORGANIZATION) and _is_of_a_country(chain, vocabulary):
            context.guessed.add(home)
        for mention in (mention_of[one] for one in chain.mentions if one in mention_of):
            body = ontology.is_a(chain.class_iri, ORGANIZATION)
            named = mention.kind is MentionKind.NAMED
            if not (named or body):
                continue
            if body and named and (region := regions.get((mention.document, mention.start - 1))):
                context.fuller.add(f"{region} {normalise_name(mention.name)}")
            for gap in (1, _POSSESSIVE, _POSSESSIVE - 1):
                before = ending.get((mention.document, mention.start - gap))
                # Of a body "Japan Coast Guard" too.
                if before and (gap > 1 or before[1] or (body and named)):
                    context.countries.add(before[0])
                    context.implied.discard(before[0])
                    if gap == 1 and body and named:
                        context.fuller.add(f"{before[2]} {normalise_name(mention.name)}")
            for gap in (_OF, _OF_THE) if body else ():
                after = starting.get((mention.document, mention.end + gap))
                if after:
                    context.countries.add(after[0])
                    context.implied.discard(after[0])
                    if named:
                        context.fuller.add(f"{normalise_name(mention.name)} of {after[1]}")
            if body:
                beside = {towns[0].get((mention.document, mention.start - gap)) for gap in (1, 2, _POSSESSIVE)}
                beside.add(towns[1].get((mention.document, mention.end + _OF)))
                context.seats.update(name for name in beside if name)
                if _is_of_a_country(chain, vocabulary) or normalise_name(chain.name).endswith(" court"):
                    capitals = [vocabulary.capitals[name] for name in context.seats if name in vocabulary.capitals]
                    context.countries.update(capitals)


def _is_of_a_country(chain: MentionChain, vocabulary: Vocabulary) -> bool:
    return is_one_of_its_country(read_organization_name(chain.name, vocabulary))
