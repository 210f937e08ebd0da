"""The body of a role that its own words leave out: "Its president, X", "Interior Minister X", "Judge X".

What a possessive, an office of state or a post of a certain kind of body point to is looked up in the rest of the
article; where two bodies compete there is none. Which roles are offices of state, and which nouns name the body of
another, is data: ``lexicon/seats.tsv``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.model import COUNTRY, PLACE, BlockKind, Mention, MentionChain, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.bare_posts import (
    determiner_of,
    is_elected_beside,
    is_of_shown_works,
    rules_own_people,
    stands_alone,
    stands_before_name,
)
from kg.relations.chambers import (
    described_body,
    own_government,
    seated_rightly,
    state_of_article,
    state_of_legislature,
)
from kg.relations.drafts import Draft
from kg.relations.governments import government
from kg.relations.homeland import issuing_country, main_countries
from kg.relations.issuers import issuing_body, name_of_issuer
from kg.relations.lesser_posts import (
    body_in_title,
    body_of_chief,
    country_spoken_for,
    presides,
    stands_beside_chief,
)
from kg.relations.lexicon import lexicon_of
from kg.relations.namings import (
    firm_of_lead,
    heads_of_name,
    just_spoken_of,
    main_body,
    read_namings,
    salient_body,
)
from kg.relations.near_bodies import (
    body_described,
    body_speaking,
    committee_before,
    district_named,
    force_described,
    people_before,
    without_venues,
)
from kg.relations.neuters import body_of_its, owned_by_people
from kg.relations.owners import body_before_whose, owner_described, owner_in_title, owner_named, owning_noun, party_led
from kg.relations.ownership import is_of_title, is_party
from kg.relations.posts import (
    bodies_of_posts,
    countries_abroad,
    countries_of,
    head_of,
    named_countries,
    shared_titles,
    teams_of,
    titles_in,
)
from kg.relations.regions_told import district_called_so, region_called_so
from kg.relations.seated import (
    body_called_so,
    body_with_noun,
    chamber_of_committee,
    ministry_named,
    place_before,
    province_alone,
    region_or_bank,
    school_board,
)
from kg.relations.seats import (
    body_called,
    country_around,
    country_before,
    country_in_brackets,
    is_held,
    is_of_other,
    leading_place,
    main_place,
    province_of,
    province_spoken_of,
    region_by_name,
    region_of_dateline,
    said_before,
    side_above,
    side_of_line,
)
from kg.relations.seats_said import governments_named, seat_of
from kg.relations.sections import reading_of, sections
from kg.relations.surroundings import Surroundings
from kg.relations.teams import governs_sport, plays_for_other, team_of_article
from kg.relations.visits import hosts_and_guests, journeys, travelling_companies

_NEAR = 2
_NEUTRAL = frozenset({"its", "their"})
_OWNERS = _NEUTRAL | {"his", "her", "our", "my", "your", "whose"}
_OF_STATES = frozenset({"state", "provincial", "regional"})
_TOWNS = frozenset({"town", "city", "village"})
_OF_FIRMS = frozenset({"manager", "executive", "owner", "ceo", "cfo", "coo"})
_OF_MEMBERS = frozenset({"union", "party", "court", "federation"})
_COURTS = frozenset({"court", "tribunal"})
_CHAMBERS = frozenset({"parliament", "senate", "congress", "dáil"})
_COUNCILS = frozenset({"council"})
_HELD = frozenset({"office", "position", "military"})
_IN_BODIES = _HELD | {"sport"}
_OF_COUNTRIES = ("state", "title", "abroad")


def imply_objects(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The drafts, those of a role without a body with the one that the article implies, where it implies one."""
    drafts = [seated_rightly(one, reading) for one in drafts]
    if not any(_lacks(draft) for draft in drafts):
        return drafts
    parts = sections(reading)
    if not parts:
        return _implied(drafts, reading)
    found = []
    for part in parts:  # of a round-up each story is read as if it stood alone
        told = [one for one in drafts if one.sentence.index in part]
        found.extend(_implied(told, reading_of(part, reading)) if any(map(_lacks, told)) else told)
    return found


def _implied(drafts: list[Draft], reading: ArticleReading) -> list[Draft]:
    lexicon = lexicon_of(reading.ontology)
    seats, kinds, heads = lexicon.seats, lexicon.role_kinds, lexicon.body_words
    teams, abroad = teams_of(drafts), countries_abroad(drafts)
    places = frozenset(row["head"] for row in reading.ontology.lexicons.get("places", ()))
    namings = read_namings(reading)
    towns = [one for one in namings if one.chain.class_iri == PLACE]
    namings = [one for one in namings if one.chain.class_iri != PLACE]
    context = Surroundings(
        reading,
        namings,
        towns,
        seats,
        kinds,
        (),
        {},
        teams,
        (),
        abroad,
        heads,
        places,
        titles_in(drafts),
        {},
        journeys(reading),
        hosts_and_guests(reading),
        travelling_companies(reading),
        frozenset(),
        name_of_issuer(reading),
    )
    named, seen = named_countries(reading), list[Draft]()
    # Those that a list's own heading, or the person's other claims, settle tell which governments there are.
    beside = any(_lacks(one) and stands_beside_chief(one.sentence, one.role) for one in drafts)
    for complete in (_listed, *((_presiding,) if beside else ()), _body, _listed):
        if drafts != seen:
            governments = governments_named(drafts, lexicon)
            countries = main_countries(drafts, frozenset(one.id for one in governments), abroad, reading)
            context = replace(context, governments=governments, known=bodies_of_posts(drafts), countries=countries)
            of_people, shared = countries_of(context.known, named), shared_titles(drafts, seats)
            context, seen = replace(context, countries_of=of_people, shared=shared), drafts
        drafts = [_completed(draft, complete(draft, context)) if _lacks(draft) else draft for draft in drafts]
    return drafts


def _completed(draft: Draft, body: MentionChain | None) -> Draft:
    return draft if body is None or body.id == draft.subject.id else replace(draft, object=body)


def _lacks(draft: Draft) -> bool:
    return draft.object is None and draft.relation.object_optional and draft.role is not None


def _twin(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country of an office that stands beside another of the same person: "Peru's leader, President X"."""
    assert draft.role is not None
    status = dict(draft.qualifiers).get("status")
    state = seat_of(draft.sentence, draft.role, context.lexicon) in ("state", "title")
    found = context.titles.get((draft.subject.id, draft.sentence.index), ()) if state else ()
    beside = {one.id: one for one, known in found if known == status}
    return next(iter(beside.values())) if len(beside) == 1 else None


def _listed(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country above a list of officers, or the body that another claim gives the person's role."""
    assert draft.role is not None
    if (party := party_led(draft.sentence, draft.role, context.reading)) is not None:
        return party
    known = context.known.get((draft.subject.id, head_of(draft.sentence, draft.role)), ())
    if len(known) == 1:
        owned = determiner_of(draft.sentence, draft.role) in _NEUTRAL
        return (_of_neuter(draft.sentence, draft.role, context) if owned else None) or known[0]
    kind = context.kinds.get(head_of(draft.sentence, draft.role), "")
    plays = kind == "sport" or (kind == "occupation" and head_of(draft.sentence, draft.role) in context.seats)
    teams = context.teams.get(draft.subject.id, ()) if plays else ()
    if len(teams) == 1 and dict(draft.qualifiers).get("status") != "former":
        return teams[0]
    office = kind == "office"
    if kind in _HELD and (behind := country_in_brackets(draft.sentence, draft.role, context.reading)) is not None:
        return behind
    if office or seat_of(draft.sentence, draft.role, context.lexicon) in _OF_COUNTRIES:
        side = side_of_line(draft.sentence, context.reading)
        if side is not None and determiner_of(draft.sentence, draft.role) not in _OWNERS:
            return side
    if seat_of(draft.sentence, draft.role, context.lexicon) == "title" and stands_alone(draft.sentence, draft.role):
        return context.country_of(draft.subject)  # "who was president until 2009"
    return side_above(draft.sentence, context.reading) if office and draft.sentence.kind is BlockKind.ITEM else None


def _presiding(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The body of one that presides, which those of the posts beside it are looked up by."""
    return _body(draft, context) if presides(draft.sentence, draft.role) else None


def _body(draft: Draft, context: Surroundings) -> MentionChain | None:
    assert draft.role is not None
    sentence, role = draft.sentence, draft.role
    owner = determiner_of(sentence, role)
    if owner in _OWNERS:
        if owner not in _NEUTRAL:
            return body_before_whose(sentence, role, context.reading) if owner == "whose" else None
        chamber = frozenset(context.seats.get(head_of(sentence, role), "").split("|"))
        own = sentence.mentions[role]
        called = body_called(chamber, own, context.reading) if own is not None else None
        plain = owner == "their" and head_of(sentence, role) in context.lexicon.words.of("servant")
        if called is not None or plain:
            return called
        of_people = people_before(sentence, context) if owner == "their" else None
        return of_people or _of_neuter(sentence, role, context)
    seat = seat_of(sentence, role, context.lexicon)
    mention = sentence.mentions[role]
    if mention is None:
        return None
    if seat == "state" and role and is_of_title(sentence, role - 1, role, context.reading):
        return None  # "Methodist minister X"
    if is_of_shown_works(sentence, role, context.lexicon.words.of("shown works")) or rules_own_people(sentence, role):
        return None
    kind = context.kinds.get(mention.head.lower(), "")
    said = _twin(draft, context) or owner_named(sentence, role, kind, context.reading)
    if said is not None:
        return said
    district = district_named(sentence, role, context)
    if district is not None:
        return district
    described = owner_described(sentence, role, context.reading) or owner_in_title(sentence, role, context.reading)
    if described is not None:
        return body_called_so(described, context) or described
    if owner in ("", "the"):
        lesser = body_of_chief(sentence, role, draft.subject, context) or body_in_title(sentence, role, context)
        lesser = lesser or committee_before(sentence, role, context)
        if lesser is not None:
            return lesser
    elif owner == "a":
        speaking = body_in_title(sentence, role, context) or body_speaking(sentence, role, context)
        if speaking is not None:
            return speaking
    noun = owning_noun(sentence, role)
    if noun in ("country", "nation"):
        return country_before(sentence, role, context.reading) or government(draft, context)
    if noun in context.places:
        return (
            place_before(sentence, role, context.reading, noun not in _TOWNS)
            or region_called_so(context.reading, frozenset({noun}))
            or main_place(context.reading)
            or (leading_place(context.reading) if noun in _TOWNS else None)
        )
    titled = stands_before_name(sentence, role)
    if owner == "the" and kind == "office" and not titled and mention.text.islower():
        before = said_before(sentence, role, context.reading, near=True)
        if before is not None:
            return before
    if seat.startswith("province") and titled and (region := province_of(seat, context.reading)) is not None:
        return region
    if (
        seat == "state"
        and not context.countries
        and (region := province_spoken_of(mention, context.reading)) is not None
    ):
        return region
    if mention.text.lower().startswith(("provincial ", "regional ")) and kind == "office":
        region = province_spoken_of(mention, context.reading) or region_by_name(sentence, role, context.reading)
        return region or region_called_so(context.reading)
    if not seat and (district := district_called_so(mention, context.reading)) is not None:
        return district
    if seat.startswith("province"):
        seat = "title"
    if seat == "title" and owner == "the" and (host := country_around(sentence, role, context.reading)) is not None:
        return host
    addressed = titled and not owner
    if owner == "the" and is_held(sentence, role, context.reading):  # "The President, Dr. Ann Lee,"
        addressed = issuing_country(context.reading) is not None
    if seat == "abroad" and (served := country_spoken_for(draft.subject, context)) is not None:
        return served
    if seat == "state" or (seat == "title" and addressed and mention.text[:1].isupper()):
        province = province_alone(mention, context.reading) if seat == "state" else None
        return ministry_named(mention, context) or province or government(draft, context)
    if kind == "office" and titled and not owner and (ministry := ministry_named(mention, context)) is not None:
        return ministry
    if seat in ("place", "region"):
        several = seat == "region" and mention.attribute("number") == "plural"
        if (not titled and owner != "the") or several or " of " in mention.text.lower():
            return None  # also "the governor of the islands"
        place = (
            (region_or_bank(sentence, role, context) if seat == "region" else None)
            or (region_of_dateline(context.reading) if seat == "region" and titled else None)
            or place_before(sentence, role, context.reading, seat == "region")
            or said_before(sentence, role, context.reading, near=False)
            or main_place(context.reading)
            or (leading_place(context.reading) if titled and seat == "place" else None)
            or (body_with_noun(sentence, _COUNCILS, context) if seat == "place" else None)
        )
        return None if place is None or is_of_other(sentence, role, place, context.reading) else place
    if seat not in ("", "title", "team"):
        nouns = frozenset(seat.split("|"))
        seated = (
            body_called(nouns, mention, context.reading)
            or context.body_of(draft.subject, nouns)
            or body_with_noun(sentence, nouns, context)
            or said_before(sentence, role, context.reading, near=False)
        )
        seated = seated or force_described(nouns, sentence, context)
        if seated is None and "board" in nouns:
            seated = body_described(sentence, "board", context)
        if seated is None and "schools" in nouns and (titled or owner == "the"):
            seated = school_board(context)
        if nouns <= _COURTS and dict(draft.qualifiers).get("status") == "former":
            return None  # "a retired magistrate" is of no court before him
        issued = not nouns.isdisjoint(heads_of_name(context.issuer)) if context.issuer else False
        if issued and (seated is None or seated.name.lower() in context.issuer.lower()):
            return issuing_body(context.issuer, mention, context.reading)
        if seated is None and nouns <= _COURTS:
            return described_body(nouns, context.reading)
        if seated is None and not _CHAMBERS.isdisjoint(nouns):
            seated = state_of_legislature(context.reading) or chamber_of_committee(nouns, mention, context)
        if seated is None and not _CHAMBERS.isdisjoint(nouns):
            of_part = mention.text.lower().split()[0] in _OF_STATES  # "state senator"
            return state_of_article(context.reading) if of_part else own_government(draft, context)
        if seated is not None or "place" not in nouns:
            return seated
        return main_place(context.reading) or (leading_place(context.reading) if titled else None)
    plain = mention.text.islower() or (role == 0 and mention.text[1:].islower()) or kind == "position"
    if seat == "title" and titled and not owner and context.governments:
        return None  # "president X", beside ministers of countries
    if kind == "sport" and mention.head.lower().split()[-1] in context.lexicon.words.of("alone in sport"):
        return None  # "swimmer X"
    if kind in _IN_BODIES and titled and plain and owner in ("", "the"):
        team = team_of_article(sentence, role, kind, context)
        if team is not None:
            return team
    if kind in _IN_BODIES and titled and not owner and plain:
        bodies = [one for one in context.namings if one.chain.class_iri != COUNTRY]
        if kind == "sport":
            bodies = [one for one in bodies if not governs_sport(one.chain, context)]
        if mention.text.lower().split()[-1] in _OF_FIRMS:
            bodies = [one for one in bodies if _OF_MEMBERS.isdisjoint(one.chain.name.lower().split())]
        main = main_body(bodies)
        if main is not None and not plays_for_other(main, sentence, role, context):
            return main
        spoken_of = just_spoken_of(sentence, role, bodies) or firm_of_lead(sentence, role, bodies, context.reading)
        return spoken_of or issuing_body(context.issuer, mention, context.reading)
    if kind in _HELD and not owner and is_elected_beside(sentence, role):
        bodies = [one for one in context.namings if one.chain.class_iri != COUNTRY]
        main = main_body(bodies) or issuing_body(context.issuer, mention, context.reading)
        return main or salient_body(sentence, role, without_venues(bodies, context))
    if kind in _HELD and (owner == "the" or (not owner and stands_alone(sentence, role))):
        bodies = [one for one in context.namings if one.chain.class_iri != COUNTRY]
        if context.lexicon.words.of("party post").isdisjoint(mention.head.lower().split()):
            bodies = [one for one in bodies if not is_party(one.chain)]
        main = main_body(bodies) or issuing_body(context.issuer, mention, context.reading)
        return main or salient_body(sentence, role, without_venues(bodies, context))
    return None


def _of_neuter(sentence: Sentence, role: int, context: Surroundings) -> MentionChain | None:
    """The body that "its" before a role stands for, named or described."""
    named = {one.chain.id: one.chain for one in context.namings}
    if determiner_of(sentence, role) == "their" and owned_by_people(sentence, role):
        return None

    def body(mention: Mention) -> MentionChain | None:
        chain = context.reading.chain(mention)
        if chain is None or (mention.kind is MentionKind.NAMED and chain.id not in named):
            return None
        return chain

    before = context.reading.parsed.sentences[max(sentence.index - _NEAR, 0) : sentence.index][::-1]
    return body_of_its(sentence, role, before, body)
