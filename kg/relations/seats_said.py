"""What a post's own words say of where its seat is: an office of state, one in a parliament, council or court
(``lexicon/seats.tsv``)."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import COUNTRY, MentionChain, Sentence
from kg.relations.counterparts import is_counterpart
from kg.relations.drafts import Draft
from kg.relations.lexicon import Lexicon
from kg.relations.seats import union_at

_ACADEMIC = frozenset({"professor", "prof", "prof.", "dr", "dr."})


def seat_of(sentence: Sentence, node: int, lexicon: Lexicon) -> str:
    """What the lexicon says of a role: by the longest end of its words, else by its head word."""
    mention, seats = sentence.mentions[node], lexicon.seats
    if mention is None:
        return ""
    if (of_union := f"{union_at(sentence, node - 1)} {mention.head.lower()}") in seats:
        return seats[of_union]
    words = mention.text.lower().split()
    words = words[:-1] if len(words) > 1 and words[-1] in _ACADEMIC else words  # "Vice-Chancellor Professor X"
    ends = [
        " ".join(words[-length:])
        for length in (4, 3, 2, 1)
        if length <= len(words) and words[-length - 1 : len(words) - length] not in (["for"], ["of"])
    ]  # "minister for justice" is no justice
    found = next((seats[end] for end in [*ends, mention.head.lower()] if end in seats), "")
    if found == "title" and words and words[0] in lexicon.words.of("part"):
        return ""
    of_state = seats.get(mention.head.lower().split()[-1]) == "state"  # "deputy minister for fisheries"
    return found or ("state" if of_state or _has_portfolio(sentence, node, lexicon) else "")


def _has_portfolio(sentence: Sentence, node: int, lexicon: Lexicon) -> bool:
    """Whether a secretary before a name is one of state, by a portfolio that is written as part of the title: "Foreign
    Affairs Secretary X"."""
    mention = sentence.mentions[node]
    words = mention.text.replace("-", " ").split() if mention is not None else []
    lesser = lexicon.words.of("lesser secretary")
    if len(words) < 2 or words[-1] != "Secretary" or not lesser.isdisjoint(word.lower() for word in words):
        return False
    return (
        all(word[:1].isupper() for word in words)
        and sentence.mentions[min(node + 1, len(sentence.words) - 1)] is not None
    )


def governments_named(drafts: Iterable[Draft], lexicon: Lexicon) -> list[MentionChain]:
    """The countries whose officers of state the article names as such."""
    found = {
        draft.object.id: draft.object
        for draft in drafts
        if draft.role is not None
        and isinstance(draft.object, MentionChain)
        and draft.object.class_iri == COUNTRY
        and not is_counterpart(draft)
        and seat_of(draft.sentence, draft.role, lexicon) in ("state", "title")
    }
    return list(found.values())
