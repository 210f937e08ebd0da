"""Which countries an article is set in: whose officers need no country beside their title."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.model import (
    COUNTRY,
    KG,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    ROLE,
    BlockKind,
    Mention,
    MentionChain,
    Sentence,
)
from kg.relations.arguments import ArticleReading
from kg.relations.countries import country_at, country_in_name, country_of_city, country_of_code
from kg.relations.drafts import Draft
from kg.relations.lexicon import lexicon_of

_SIDES = frozenset({"side", "delegation", "part", "team", "camp"})
_STANDING = frozenset({"represent", "lead", "head", "include", "be", "chair"})
_OFTEN = 3
_GOVERNED = frozenset({ORGANIZATION, ROLE, KG + "Party"})
_OPENING = 2
_LEAD = 2
_MANY = 4
_WITHIN = frozenset({"in", "across", "throughout"})
_LETTERHEAD = 6
_BYLINE = 80
_BETWEEN = re.compile(r"[|,·•–—/]|\bin\b")
_ISSUERS = frozenset({"office", "government", "presidency"})


def main_countries(
    drafts: Iterable[Draft], governing: frozenset[str], abroad: frozenset[str], reading: ArticleReading
) -> list[tuple[MentionChain, int]]:
    """The countries that the article is set in, each with its weight, the heaviest first.

    A country weighs one for each mention, another where it names a body or officers ("Spanish police") or what lies in
    it, two more where the article opens with it, three in a dateline or as an issuer's own line ("REPUBLIC OF X"), and
    one for each mention of its capital, of one of its states, of a public body or an office known to be its own, three
    for another large city of the dateline or byline, one for each such city where no country weighs; none
    where it only tells where people come from, other than those of the opening, or whose envoy somebody is. Those that
    weigh less than three and have no officer of their own in the article (``governing``), or less than half of the
    heaviest, are left out, unless it is the only one, and not just where somebody goes to; so are those of which one
    sentence alone speaks that is none of the first ("a French senator watched"). Countries of somebody's
    counterpart (``abroad``) are no measure.
    """
    lexicon = lexicon_of(reading.ontology)
    national, seats, occupations = lexicon.national, lexicon.seats, lexicon.occupations
    weights, towns = Counter[str](), Counter[str]()
    chains: dict[str, MentionChain] = {}
    parts: dict[str, Mention] = {}
    gone_to, stayed, located = set[str](), set[str](), set[str]()
    told = defaultdict[str, set[int]](set)
    origins, places = _uses(drafts, reading)
    opening = opening_of(reading)
    leads = _countries_in(opening, reading)
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if mention is None:
                continue
            code = mention.attribute("code") or ""
            if mention.class_iri == COUNTRY and len(code) == 2:
                chain = reading.chain(mention)
                told[code].add(sentence.index)
                opens = sentence.index in opening and _tells_of_all(sentence, node, alone=leads == {code})
                if opens or (sentence.index, node) not in origins:
                    weights[code] += _weight(sentence, node, seats, occupations) + ((sentence.index, node) in places)
                    weights[code] += _OPENING if opens else 0
                towards = sentence.labels[node] == "pobj" and sentence.words[sentence.heads[node]].lower() == "to"
                (gone_to if towards and code not in chains else stayed).add(code)
                if chain is not None:
                    chains.setdefault(code, chain)
            elif "-" in code:
                parts.setdefault(code[:2], mention)
                told[code[:2]].add(sentence.index)
                weights[code[:2]] += 1
            elif mention.class_iri in (PLACE, ORGANIZATION) and (own := country_in_name(mention, reading)):
                parts.setdefault(own, mention)
                told[own].add(sentence.index)
                acts = sentence.index in opening and sentence.labels[node] == "nsubj"  # "Lima holds out for more"
                headline = sentence.kind is BlockKind.HEADING and mention.class_iri == ORGANIZATION and leads <= {own}
                acts = acts or (headline and sentence.index in opening)  # "Act passes: updates from the Tweede Kamer"
                weights[own] += 3 if sentence.kind is BlockKind.DATELINE or acts else 1
                located |= {own} if mention.class_iri == PLACE else set()
            elif mention.class_iri == PLACE and (own := country_of_city(mention, reading)):
                parts.setdefault(own, mention)
                told[own].add(sentence.index)
                towns[own] += 1
                located.add(own)
                weights[own] += 3 if sentence.kind is BlockKind.DATELINE else 0
            elif mention.class_iri == ROLE and (head := mention.head.lower()) in national:
                parts.setdefault(national[head], mention)
                told[national[head]].add(sentence.index)
                weights[national[head]] += 2
    gone_to -= stayed | parts.keys()
    guests = {code for code, found in told.items() if len(found) == 1 and min(found) > max(opening, default=0) + 2}
    weights.update(dict.fromkeys(_codes_in_byline(reading), _OFTEN))
    if not any(weights.values()):
        weights.update(towns)  # nothing but towns tells where it is
    alone = not chains and sum(1 for weight in weights.values() if weight) == 1
    for code, part in parts.items():
        heavy = weights[code] >= (_OFTEN - 1 if alone else _OFTEN)
        country = country_of_code(code, part, reading) if heavy else None
        if country is not None:
            chains.setdefault(code, country)
    signs = {code: weights[code] + towns[code] for code in located - guests - gone_to}
    named = {code: chain for code, chain in chains.items() if weights[code]}
    ranked = sorted(named, key=lambda code: (-weights[code], code))
    known = {code for code in ranked if named[code].id in governing}
    top = max((weights[code] for code in ranked if named[code].id not in abroad), default=0)
    weighty = [code for code in ranked if weights[code] >= _OFTEN or code in known]
    kept = [code for code in weighty if 2 * weights[code] > top and code not in guests]
    alone = len(ranked) == 1 and ranked[0] not in gone_to | guests and max(weights.values()) <= weights[ranked[0]]
    if not kept and not alone and home_country(reading) is None:
        most = _most_told_of(signs, told, [one.index for one in reading.parsed.sentences if one.kind is BlockKind.BODY])
        chain = (chains.get(most) or country_of_code(most, parts[most], reading)) if most is not None else None
        return [(chain, signs[most])] if chain is not None and most is not None else []
    return [(named[code], weights[code]) for code in (ranked if alone else kept)]


def _most_told_of(signs: Mapping[str, int], told: Mapping[str, set[int]], body: Sequence[int]) -> str | None:
    """The country with most signs, its towns counted, of equals the first that is told of: one of the lead, or with
    many signs."""
    most = max(signs.values(), default=0)
    first = sorted((min(told[code]), code) for code in signs if signs[code] == most)
    lead = body[:_LEAD][-1] if body else 0
    return first[0][1] if most >= _MANY or (most >= _OPENING and first[0][0] <= lead) else None


def _codes_in_byline(reading: ArticleReading) -> set[str]:
    """The codes of the countries of towns in the lines above the text: "By Ann Lee in Basel", "Basel | 3 May"."""
    lexicon, text = lexicon_of(reading.ontology), reading.parsed.article.text
    read = [one for one in reading.parsed.sentences if one.kind in (BlockKind.BODY, BlockKind.HEADING)]
    start = next((one.start for one in read if one.kind is BlockKind.BODY), 0)
    headings = {text.count("\n", 0, one.start) for one in read if one.start < start}
    found = set()
    for number, line in enumerate(text[:start].split("\n")):
        if number in headings or len(line) > _BYLINE:
            continue
        for part in _BETWEEN.split(line):
            town = part.strip()
            code = lexicon.cities.get(town) or lexicon.capitals.get(town)
            found |= {code} if code is not None else set()
    return found


def _uses(
    drafts: Iterable[Draft], reading: ArticleReading
) -> tuple[frozenset[tuple[int, int]], frozenset[tuple[int, int]]]:
    """Where a country is only named as that of people, and where as that of a place, as sentence and node."""
    people: set[tuple[int, int]] = set()
    places: set[tuple[int, int]] = set()
    for draft in drafts:
        if draft.role is None and isinstance(draft.object, MentionChain) and draft.object.class_iri == COUNTRY:
            found = {(draft.sentence.index, node) for node in draft.nodes}
            if draft.subject.class_iri in (PERSON, PERSON_GROUP):
                people |= found
            elif reading.ontology.is_a(draft.subject.class_iri, PLACE):
                places |= found
    return frozenset(people), frozenset(places)


def _weight(sentence: Sentence, node: int, seats: Mapping[str, str], occupations: frozenset[str]) -> int:
    if sentence.kind is BlockKind.DATELINE or _is_issuer(sentence, node) or _is_slug(sentence, node):
        return 3
    named = sentence.mentions[sentence.heads[node]]
    if named is not None and seats.get(named.head.lower()) == "abroad" and sentence.words[node - 1].lower() != "to":
        return 0
    if named is not None and named.class_iri == ROLE and named.head in occupations:
        return 0
    return 2 if named is not None and named.class_iri in _GOVERNED else 1


def opening_of(reading: ArticleReading) -> frozenset[int]:
    """The headline and the first sentence of the text; a heading further down opens only its own part."""
    headings = [one.index for one in reading.parsed.sentences if one.kind is BlockKind.HEADING][:1]
    body = [one.index for one in reading.parsed.sentences if one.kind is BlockKind.BODY][:1]
    return frozenset([one for one in headings if not body or one < body[0]] + body)


def _countries_in(sentences: frozenset[int], reading: ArticleReading) -> set[str]:
    """The codes of the countries that the sentences name."""
    mentions = (
        one for sentence in reading.parsed.sentences if sentence.index in sentences for one in sentence.mentions
    )
    return {one.attribute("code") or "" for one in mentions if one is not None and one.class_iri == COUNTRY}


def _tells_of_all(sentence: Sentence, node: int, alone: bool) -> bool:
    """Whether something is in the country ("Teachers in Peru") or, where no other is named, off it or about several of
    its people ("Peruvian teachers")."""
    mention, head = sentence.mentions[node], sentence.heads[node]
    if mention is not None and mention.attribute("form") == "demonym":
        return alone and head > node and sentence.tags[head] in ("NNS", "NNPS") and sentence.mentions[head] is not None
    if sentence.labels[node] != "pobj" or sentence.words[head].lower() not in ("in", "across", "throughout"):
        return False
    there = sentence.heads[head]  # "was paid by a company in Peru" tells of that company alone
    firm = sentence.mentions[there]
    firm_alone = firm is not None and firm.class_iri == ORGANIZATION and firm.attribute("number") == "singular"
    return not (firm_alone and sentence.labels[there] in ("pobj", "dobj"))


def _is_issuer(sentence: Sentence, node: int) -> bool:
    """Whether a line tells which state issues the text: "REPUBLIC OF BOTSWANA", "Ministry of Health, Peru"."""
    if sentence.kind is not BlockKind.HEADING or node != len(sentence.words) - 1:
        return False
    mention, words = sentence.mentions[node], [word.lower() for word in sentence.words]
    alone = len(words) == 1 and mention is not None and " of " in mention.text.lower()
    return alone or (len(words) < _LETTERHEAD and words[0] in _ISSUERS)


def _is_slug(sentence: Sentence, node: int) -> bool:
    """Whether a headline begins with the country that the whole text is about: "Peru: Miners Go on Strike"."""
    first = sentence.kind is BlockKind.HEADING and node == 0 and len(sentence.words) > 2
    return first and sentence.words[1] in (":", "—", "–")


def issuing_country(reading: ArticleReading) -> MentionChain | None:
    """The one country whose government the first lines say to have issued the text."""
    found: dict[str, MentionChain] = {}
    for sentence in reading.parsed.sentences[:_LETTERHEAD]:
        for node, mention in enumerate(sentence.mentions):
            if mention is not None and mention.class_iri == COUNTRY and _is_issuer(sentence, node):
                chain = reading.chain(mention)
                if chain is not None:
                    found[chain.id] = chain
    return next(iter(found.values())) if len(found) == 1 else None


def home_country(reading: ArticleReading) -> MentionChain | None:
    """The country that the dateline names, itself or by its capital or a part of it; else the only one that the
    headline and the first sentence speak of."""
    opening = opening_of(reading)
    datelines = [one for one in reading.parsed.sentences if one.kind is BlockKind.DATELINE]
    for sentences in (datelines, [one for one in reading.parsed.sentences if one.index in opening]):
        found: dict[str, MentionChain] = {}
        for sentence in sentences:
            for node, mention in enumerate(sentence.mentions):
                chain = country_at(sentence, node, reading) if mention is not None else None
                if chain is not None:
                    found[chain.id] = chain
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def names_no_other(country: MentionChain, reading: ArticleReading) -> bool:
    """Whether the article speaks of no other country, its people, its capital or a part of it."""
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if mention is None:
                continue
            named = country_at(sentence, node, reading)
            if named is None and mention.class_iri == COUNTRY:
                named = reading.chain(mention)
            if named is not None and named.class_iri == COUNTRY and named.id != country.id:
                return False
    return True


def side_named(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The one country whose side the sentence speaks of, and no other: "the Peruvian side was represented by X"; behind
    the post at the node only where somebody stands for it."""
    found, sides = {}, set()
    stands = not _STANDING.isdisjoint(sentence.lemmas)
    for node, mention in enumerate(sentence.mentions):
        if mention is not None and mention.class_iri == COUNTRY and len(mention.attribute("code") or "") == 2:
            chain = reading.chain(mention)
            if chain is not None:
                found[chain.id] = chain
                sides |= {chain.id} if (node < role or stands) and side_at(sentence, node, reading) else set()
    return next(iter(found.values())) if len(found) == 1 and sides else None


def side_at(sentence: Sentence, node: int, reading: ArticleReading) -> MentionChain | None:
    """The country whose side a mention at a node tells: "the Peruvian delegation"."""
    mention = sentence.mentions[node]
    if mention is None or mention.class_iri != COUNTRY or sentence.lemmas[sentence.heads[node]] not in _SIDES:
        return None
    return reading.place_named_by(mention) or reading.chain(mention)
