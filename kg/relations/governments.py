"""Of which country an officer of state is whose title names none."""

from __future__ import annotations

import re

from kg.model import COUNTRY, ROLE, MentionChain, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.countries import country_at
from kg.relations.drafts import Draft
from kg.relations.homeland import home_country, issuing_country, names_no_other, side_at, side_named
from kg.relations.officers_met import country_behind_which, country_of_capital, country_of_writer
from kg.relations.posts import SEVERAL, head_of, words_of
from kg.relations.seats import bodies_at, capital_beside, country_represented, is_governed
from kg.relations.surroundings import Surroundings
from kg.relations.visits import country_of_host, country_visited, other_side

_FIELD = re.compile(
    r"(?:foreign|finance|defen[cs]e|interior|justice|trade|health|energy|environment) ministers", re.IGNORECASE
)
_TRAVELLING = frozenset({"be", "fly", "go", "travel", "head"})
_TOWARDS = frozenset({"with", "against", "to", "towards", "over", "on", "from"})
_LEADING = frozenset({"lead", "head"})
_SENDING = frozenset({"send", "dispatch"})
_BRINGING = frozenset({"bring"})
_ACCOMPANYING = frozenset({"accompany", "join", "flank"})


def government(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country whose side the sentence speaks of; else the one whose government issues the text; else the one that
    the article is set in and of which nobody else has this office, of several the one that weighs half as much again as
    the next, or else that of the dateline or lead; none beside whose name this one stands."""
    assert draft.role is not None
    side = (
        _side_led(draft, context)
        or _side_headed(draft, context)
        or _sender(draft, context)
        or side_named(draft.sentence, draft.role, context.reading)
        or country_behind_which(draft.sentence, draft.role, context.reading)
        or country_represented(draft.sentence, draft.role, context.reading)
        or _of_company(draft, context)
        or country_visited(draft.sentence, draft.role, context.reading)
        or country_of_host(draft.sentence, draft.role, context.reading)
        or _of_place_of_talks(draft, context)
        or country_of_writer(draft.sentence, draft.role, context.countries_of, context.reading)
    )
    if side is not None:
        return side
    own = context.country_of(draft.subject) or _of_leader(draft.subject, context)
    if own is not None:
        return own
    if _are_counterparts(draft):
        return None
    issuer = issuing_country(context.reading)
    if issuer is not None and issuer.id not in context.abroad and not _held_by_other(draft, issuer, context):
        return issuer
    across = _envoys_only(context) | _across(draft, context) | _whereabouts(draft, context)
    for person in (draft.subject.id, *context.companies.get(draft.subject.id, ())):
        across |= context.visited.get(person, frozenset())
    beside = {chain.id for mention in draft.sentence.mentions if (chain := context.reading.chain(mention)) is not None}
    often = context.countries
    heaviest = {often[0][0].id} if often and all(2 * weight <= often[0][1] for _, weight in often[1:]) else set()
    here = home_country(context.reading) if context.abroad else None
    open_to = [
        (one, weight)
        for one, weight in often
        if one.id not in (context.abroad - heaviest - ({here.id} if here is not None else set())) | across
        and not _held_by_other(draft, one, context)
    ]
    shared = head_of(draft.sentence, draft.role) in context.shared or _is_one_of_two_sides(draft)
    if not often and not shared and (home := home_country(context.reading)) is not None:
        abroad = home.id in context.abroad | across or _held_by_other(draft, home, context)
        home_only = names_no_other(home, context.reading) or is_governed(home, context.reading, context.seats)
        alone = not (beside & context.nations) - {home.id} and home_only
        return home if alone and not abroad else _met_in_capital(draft, beside - across, context)
    if not often and not shared and (met := _met_in_capital(draft, beside - across, context)) is not None:
        return met
    if not open_to or shared or (len(often) > 1 and _is_served(draft)):
        return None
    country = open_to[0][0]
    first, governing = often[0][0], {one.id for one in context.governments}
    single = context.seats.get(head_of(draft.sentence, draft.role)) == "title"
    if single and country.id not in governing | {first.id} and _held_by_other(draft, first, context):
        return None  # "X becomes acting prime minister" is not so of the next country
    if len(open_to) > 1 and 2 * open_to[0][1] < 3 * open_to[1][1]:
        home = home_country(context.reading) or capital_beside(draft.sentence, context.reading)
        if home is None or all(one.id != home.id for one, _ in open_to):
            return None
        country = home
    ranked = {one.id for one, _ in often} | {one.id for one in context.governments}
    others = ((beside - {country.id}) & context.nations) - across - (_dealt_with(draft, context.reading) - ranked)
    others -= _of_other_posts(draft, context.reading)
    if others and country.id not in beside:
        return None
    return country if country.id not in beside - {one.id for one, _ in often[:1]} else None


def _of_place_of_talks(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country where somebody who serves another one meets the officer."""
    assert draft.role is not None
    nations = [one.chain for one in context.namings if one.chain.class_iri == COUNTRY]
    return country_of_capital(
        draft.sentence, draft.role, context.countries_of, context.visited, nations, context.reading
    )


def _met_in_capital(draft: Draft, beside: set[str], context: Surroundings) -> MentionChain | None:
    """The country in whose capital something is done to or with the officer: "handed the letter to President X in
    Lima"; none where another country than that of an envoy is named beside."""
    assert draft.role is not None
    sentence = draft.sentence
    officers = {draft.role} | {one for label, one in sentence.edges[draft.role] if label == "isa"}
    acting = any(label == "subj" and one in officers for edges in sentence.edges for label, one in edges)
    country = None if acting else capital_beside(sentence, context.reading)
    return country if country is not None and not (beside & context.nations) - {country.id} else None


def _are_counterparts(draft: Draft) -> bool:
    """Whether several hold the same office, which no government has twice: "Defence ministers X and Y"."""
    mention = draft.sentence.mentions[draft.role] if draft.role is not None else None
    if mention is None or mention.attribute("number") != "plural":
        return False
    return mention.text.lower() in ("prime ministers", "presidents") or _FIELD.fullmatch(mention.text) is not None


def _side_led(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country whose delegation the officer leads: "the Peruvian delegation led by X, deputy minister"."""
    sentence, role = draft.sentence, draft.role
    assert role is not None
    officers = {("subj", role)} | {("subj", one) for label, one in sentence.edges[role] if label == "isa"}
    for verb, edges in enumerate(sentence.edges):
        if sentence.lemmas[verb] not in _LEADING or not officers & set(edges):
            continue
        led = {node for label, node in edges if label == "obj"}
        for node, head in enumerate(sentence.heads):
            country = side_at(sentence, node, context.reading) if head in led else None
            if country is not None:
                return country
    return None


def _side_headed(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country whose delegation the officer is told to head: "the head of the Peruvian delegation, Minister X"."""
    sentence, role = draft.sentence, draft.role
    assert role is not None
    names = {one for label, one in sentence.edges[role] if label == "isa"}
    posts = {one for name in names for label, one in sentence.edges[name] if label == "isa"} - {role}
    parts = {part for post in posts for label, part in sentence.edges[post] if label == "of"}
    for node, head in enumerate(sentence.heads):
        country = side_at(sentence, node, context.reading) if head in parts else None
        if country is not None:
            return country
    return None


def _sender(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country that sends the officer, by its capital too: "Asmara is sending presidential adviser X"."""
    sentence, role = draft.sentence, draft.role
    assert role is not None
    officers = {("obj", role)} | {("obj", one) for label, one in sentence.edges[role] if label == "isa"}
    for verb, edges in enumerate(sentence.edges):
        if sentence.lemmas[verb] not in _SENDING or not officers & set(edges):
            continue
        for label, node in edges:
            if label == "subj":
                return country_at(sentence, node, context.reading)
    return None


def _envoys_only(context: Surroundings) -> set[str]:
    """The countries, other than that of the dateline or lead, of which only envoys are named: they are guests here."""
    envoys: set[str] = set()
    others: set[str] = set()
    for (_, head), bodies in context.known.items():
        (envoys if context.seats.get(head) == "abroad" else others).update(one.id for one in bodies)
    home = home_country(context.reading) if envoys else None
    return envoys - others - ({home.id} if home is not None else set())


def _is_one_of_two_sides(draft: Draft) -> bool:
    """Whether something is said to be between the officer and another: "the talks between President X and Minister Y"
    are hardly of one government."""
    sentence, role = draft.sentence, draft.role
    assert role is not None
    officers = {role} | {one for label, one in sentence.edges[role] if label == "isa"}
    return any(label == "between" and one in officers for edges in sentence.edges for label, one in edges)


def _across(draft: Draft, context: Surroundings) -> set[str]:
    """The countries of those whom the officer receives or who receive him, and of those whom he meets and whose title
    names theirs in the same sentence: "President X met the Norwegian prime minister, Y"."""
    assert draft.role is not None
    sentence, reading = draft.sentence, context.reading
    found = {
        country.id
        for person in other_side(sentence, draft.role, reading, received=True)
        for country in context.countries_of.get(person, ())
    }
    for person in context.received.get(draft.subject.id, ()):
        found |= {country.id for country in context.countries_of.get(person, ())}
    for person in other_side(sentence, draft.role, reading, received=False):
        found |= {country.id for country, _ in context.titles.get((person, sentence.index), ())}
    return found | _of_counterparts(sentence, draft.role, reading)


def _of_counterparts(sentence: Sentence, role: int, reading: ArticleReading) -> set[str]:
    """The countries of the counterparts of whom the sentence speaks behind the officer: "President X told his Peruvian
    counterpart"."""
    noun = next((node for node in range(role + 1, len(sentence.words)) if sentence.lemmas[node] == "counterpart"), role)
    chains = (
        reading.place_named_by(mention) or reading.chain(mention)
        for mention in sentence.mentions[role + 1 : noun]
        if mention is not None and mention.class_iri == COUNTRY
    )
    return {chain.id for chain in chains if chain is not None}


def _whereabouts(draft: Draft, context: Surroundings) -> set[str]:
    """The countries that the officer is said to be in or to go to: "President X, who was in Quito, Ecuador,"."""
    assert draft.role is not None
    sentence = draft.sentence
    officers = {draft.role} | {same for label, same in sentence.edges[draft.role] if label == "isa"}
    found: set[str] = set()
    for verb, edges in enumerate(sentence.edges):
        if sentence.lemmas[verb] not in _TRAVELLING or not any(("subj", one) in edges for one in officers):
            continue
        places = {node for label, node in edges if label in ("in", "to")}
        places |= {node for place in places for label, node in sentence.edges[place] if label in ("isa", "in")}
        for node in places:
            mention = sentence.mentions[node]
            if mention is not None and mention.class_iri == COUNTRY and not mention.attribute("form"):
                chain = context.reading.chain(mention)
                found |= {chain.id} if chain is not None else set()
    return found


def _of_company(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country of the one whom the officer accompanies: "X was joined by Interior Minister Y", "X brought along
    Interior Minister Y"."""
    sentence = draft.sentence
    assert draft.role is not None
    officers = {("subj", draft.role)} | {("subj", same) for label, same in sentence.edges[draft.role] if label == "isa"}
    for verb, edges in enumerate(sentence.edges):
        brought = sentence.lemmas[verb] in _BRINGING and {("obj", node) for _, node in officers} & set(edges)
        if not brought and (sentence.lemmas[verb] not in _ACCOMPANYING or not officers & set(edges)):
            continue
        for label, node in edges:
            chain = context.reading.chain_at(sentence, node) if label == ("subj" if brought else "obj") else None
            countries = {one.id: one for one in context.countries_of.get(chain.id, ())} if chain is not None else {}
            if len(countries) == 1:
                return next(iter(countries.values()))
    return None


def _of_leader(person: MentionChain, context: Surroundings) -> MentionChain | None:
    """The country of those with whom the officer is: "With President X of Peru was Interior Minister Y"."""
    leaders = context.companies.get(person.id, ())
    countries = {one.id: one for leader in leaders for one in context.countries_of.get(leader, ())}
    return next(iter(countries.values())) if len(countries) == 1 else None


def _of_other_posts(draft: Draft, reading: ArticleReading) -> set[str]:
    """The countries of which the sentence names another officer: "X said in Tokyo, where she met Japan's premier"."""
    sentence = draft.sentence
    found = set[str]()
    for node, mention in enumerate(sentence.mentions):
        if node != draft.role and mention is not None and mention.class_iri == ROLE:
            found |= {chain.id for chain in bodies_at(sentence, node, reading) if chain.class_iri == COUNTRY}
    return found


def _dealt_with(draft: Draft, reading: ArticleReading) -> set[str]:
    """The countries behind the officer with which or to which something is done, whose officer he hardly is: "Foreign
    Minister X resigned over an accord with Peru"."""
    sentence, role = draft.sentence, draft.role
    assert role is not None
    found = set()
    for node in range(role + 1, len(sentence.words)):
        mention, label = sentence.mentions[node], sentence.labels[node]
        towards = label == "pobj" and sentence.words[sentence.heads[node]].lower() in _TOWARDS
        if mention is not None and mention.class_iri == COUNTRY and (towards or label == "dobj"):
            chain = reading.chain(mention)
            found |= {chain.id} if chain is not None else set()
    return found


def _is_served(draft: Draft) -> bool:
    """Whether the officer is only named as whom another serves, who may be from abroad: "an adviser to President X"."""
    served = ("to", draft.role), ("of", draft.role), ("for", draft.role)
    roles = (node for node, one in enumerate(draft.sentence.mentions) if one is not None and one.class_iri == ROLE)
    return any(not set(served).isdisjoint(draft.sentence.edges[node]) for node in roles)


def _held_by_other(draft: Draft, country: MentionChain, context: Surroundings) -> bool:
    """Whether somebody else has this office of the country; one with a field of its own is of several."""
    assert draft.role is not None
    head = head_of(draft.sentence, draft.role)
    if head in SEVERAL:
        head = words_of(draft.sentence, draft.role)
    return any(
        subject != draft.subject.id and known == head and any(one.id == country.id for one in bodies)
        for (subject, known), bodies in context.known.items()
    )
