"""Members of chambers whose title names no body: of a country's parliament, of one that has a name of its own, of a
state's legislature."""

from __future__ import annotations

from kg.model import COUNTRY, MentionChain
from kg.relations.drafts import Draft
from kg.relations.governments import government
from kg.relations.homeland import home_country
from kg.relations.lexicon import Lexicon
from kg.relations.posts import head_of
from kg.relations.surroundings import Surroundings


def is_seated_abroad(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a member of a chamber that has a name of its own only comes from the country before: "Spanish MEP X"."""
    if draft.role is None or not isinstance(draft.object, MentionChain) or draft.object.class_iri != COUNTRY:
        return False
    head = head_of(draft.sentence, draft.role)
    seat = lexicon.seats.get(head, "")
    called = "|" in seat and any(one[:1].isupper() and len(one) > 2 for one in seat.split("|"))
    return called and lexicon.national.get(head) != dict(draft.object.attributes).get("code")


def own_government(draft: Draft, context: Surroundings) -> MentionChain | None:
    """The country of a member of a chamber that the article does not name: one that it speaks of as its own."""
    country, home = government(draft, context), home_country(context.reading)
    own = {one.id for one in (*context.governments, home) if one is not None}
    return country if country is not None and country.id in own else None
