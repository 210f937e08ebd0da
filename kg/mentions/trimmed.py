"""Names freed of what is not theirs: scores, trades before them, letters behind a person's, where a body is."""

from __future__ import annotations

from dataclasses import replace

from kg.mentions.scores import score_end
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, PLACE, MentionKind

_CLASSES = (PERSON, ORGANIZATION, PLACE)
# Senior and King's Counsel, members of parliaments.
_LETTERS = frozenset("SC KC QC PC MP MLA MPP MNA MEP MSP TD OBE CBE MBE KBE AO AM AC CNZM ONZM SAN PhD MD".split())

# What firms that are called after it go on with where they are.
_TRADES = frozenset("engineering construction builders motors logistics media group holdings shipping".split())


def trim_names(words: Words, vocabulary: Vocabulary) -> None:
    """Cuts off what the passage's names do not own."""
    _without_scores(words)
    _without_trades(words, vocabulary)
    _without_seats(words, vocabulary)


def follows_person(words: Words, index: int) -> bool:
    """Whether the word is letters behind a person's name, so that it names nothing: "Ann Lee SC"."""
    before = words.taken[index - 1] if index else None
    return before is not None and before.class_iri == PERSON and words.texts[index] in _LETTERS


def is_open(span: Span | None) -> bool:
    return span is not None and span.kind is MentionKind.NAMED and not span.name and span.class_iri in _CLASSES


def resize(words: Words, span: Span, first: int, last: int, class_iri: str = "") -> None:
    """The span with other bounds; other names within them are given up."""
    for inside in words.spans_in(min(span.first, first), max(span.last, last)):
        words.release(inside)
    grown = replace(span, first=first, last=last, class_iri=class_iri or span.class_iri, head=words.lowers[last - 1])
    if grown.class_iri != PERSON:
        grown.attributes.pop("gender", None)
    words.take(grown)


def _without_scores(words: Words) -> None:
    """ "Lions 24-29" is "Lions"."""
    for span in list(words.spans):
        if is_open(span):
            score = next((one for one in range(span.first + 1, span.last) if score_end(words, one) == span.last), None)
            if score is not None:
                resize(words, span, span.first, score)


def _without_trades(words: Words, vocabulary: Vocabulary) -> None:
    """ "Chipmaker X" at the start of a sentence is "X"."""
    for span in list(words.spans):
        first = span.first
        if not is_open(span) or span.last - first < 2 or not words.sentence_start(first):
            continue
        mark = words.mark("organization", first)
        company = mark is not None and not mark.entry.cased and mark.entry.kind in ("company", "media")
        beside = vocabulary.signs.get("beside", {}).get(words.lowers[first], ())
        trade = any(one.class_iri == ORGANIZATION and len(one.words) == 1 for one in beside)
        if (company or trade) and words.lowers[first].endswith(("er", "or")):
            resize(words, span, first + 1, span.last, ORGANIZATION)


def trim_letters(words: Words, vocabulary: Vocabulary) -> None:
    """ "Ann Lee SC, counsel for" is "Ann Lee", where a given name opens the name: "Delmont SC" is a club."""
    for span in list(words.spans):
        last = span.last - 1
        if not is_open(span) or last - span.first < 2 or words.texts[last] not in _LETTERS:
            continue
        if words.texts[span.last : span.last + 1] == ["("]:  # "Ann Lee TD (Labour)": the party stands beside the name
            continue
        headed = any(one in words.closing["organization"] for one in range(span.first, last))
        if words.texts[span.first] in vocabulary.genders and not headed:
            resize(words, span, span.first, last, PERSON)


def _without_seats(words: Words, vocabulary: Vocabulary) -> None:
    """ "HC Vrana of Croatia" is "HC Vrana": where a name ends before "of", a place behind only tells where it is. A
    noun for bodies there is part of one that the place belongs to: "the Bank of Cyprus", "Royal Society of Wales"."""
    heads = ("organization", "person", "role", "event")
    for span in list(words.spans):
        of = next((one for one in range(span.first + 2, span.last - 1) if words.lowers[one] == "of"), None)
        if of is None or not is_open(span) or span.class_iri != ORGANIZATION or words.lowers[of + 1] == "the":
            continue
        before = words.lowers[of - 1]
        listed = any(of - 1 in words.closing[one] for one in heads) or before in vocabulary.foreign
        mark = words.mark("country", of + 1)
        country = mark.entry if mark is not None and of + 1 + mark.length == span.last else None
        legal = words.mark("organization", span.first)
        club = legal is not None and legal.entry.cased and words.texts[span.first].isupper()
        trade = before in vocabulary.signs.get("tail", {}) and (not listed or before in _TRADES)
        if (club and country is not None) or (trade and span.last - of == 2):
            last = span.last
            resize(words, span, span.first, of)
            seat = Span(of + 1, last, PLACE, MentionKind.NAMED, head=words.lowers[last - 1])
            if country is not None:
                seat = replace(seat, class_iri=country.class_iri, name=country.name, head=country.head)
                seat.attributes.update(country.attributes)
            words.take(seat)
