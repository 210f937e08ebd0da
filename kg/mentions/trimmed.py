"""Names freed of what is not theirs: scores, trades before them, letters behind a person's, where a body is."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.mentions.scores import score_end
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, PLACE, MentionKind

_NOT_PERSONAL = ("organization", "role", "event", "body", "country", "demonym", "party", "thing", "person")
_CLASSES = (PERSON, ORGANIZATION, PLACE)
# Letters that clubs end in too: "Delmont SC".
_CLUBS = frozenset({"SC", "AC", "PC"})
_OWNING = frozenset({"'s", "’s"})
_SUMS = frozenset("million billion trillion thousand lakh crore m bn percent".split())
_MONEY = re.compile(r"(?:R|Rs\.?|N|K|P|RM|Sh|Ksh|USh|US\$|A\$|S\$|\$|€|£|¥|₦|₹)[\d][\d,.]*(?:m|bn|k)?")


def trim_names(words: Words, vocabulary: Vocabulary) -> None:
    """Cuts off what the passage's names do not own."""
    _without_owners(words)
    _without_peoples(words, vocabulary)
    _without_scores(words)
    _without_counts(words)
    _without_trades(words, vocabulary)
    _without_seats(words, vocabulary)


def follows_person(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether the word is letters behind a person's name, so that it names nothing: "Ann Lee MP"."""
    before = words.taken[index - 1] if index else None
    return before is not None and before.class_iri == PERSON and _is_letters(words, index, vocabulary)


def _is_letters(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether the word is an honour's letters, or those of an office, which stand behind names."""
    text = words.texts[index]
    return text in vocabulary.honours or (text.isupper() and len(text) > 1 and index in words.marks["role"])


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


def _without_owners(words: Words) -> None:
    """ "Sea Watch's Ann Lee" is two names: a person's name holds no possessive."""
    for span in list(words.spans):
        if span.class_iri != PERSON or span.last - span.first < 3 or not is_open(span):
            continue
        owned = next((one for one in range(span.first + 1, span.last - 1) if words.texts[one] in _OWNING), None)
        if owned is not None:
            several = owned - span.first > 1
            owner = replace(span, last=owned, head=words.lowers[owned - 1], attributes={})
            resize(words, span, owned + 1, span.last)
            words.take(replace(owner, class_iri=ORGANIZATION) if several else owner)


def _without_peoples(words: Words, vocabulary: Vocabulary) -> None:
    """ "The American Zeph Thorne won": a people's adjective behind an article is no part of the name of one of it."""
    for span in list(words.spans):
        first, last = span.first, span.last
        if last - first != 3 or not first or not is_open(span) or span.class_iri != ORGANIZATION:
            continue
        people = words.mark("demonym", first)
        if people is None or people.length > 1 or words.lowers[first - 1] not in ("the", "a", "an"):
            continue
        known = any(
            first + 1 in words.marks[family] or last - 1 in words.closing[family] for family in _NOT_PERSONAL
        ) or not vocabulary.modifiers.keys().isdisjoint(words.lowers[first + 1 : last])
        acts = words.tags[last : last + 1] in (["VBD"], ["VBZ"]) or words.texts[first + 1] in vocabulary.genders
        if acts and not known and all(text.isalpha() for text in words.texts[first + 1 : last]):
            entry = people.entry
            resize(words, span, first + 1, last, PERSON)
            attributes = {**entry.attributes, "form": "demonym"}
            words.take(Span(first, first + 1, entry.class_iri, MentionKind.NAMED, entry.name, entry.head, attributes))


def _without_scores(words: Words) -> None:
    """ "Lions 24-29" is "Lions", and who was paid "X 2 million euros" is "X"."""
    for span in list(words.spans):
        if is_open(span):
            inside = range(span.first + 1, span.last)
            score = next((one for one in inside if score_end(words, one) == span.last or _is_sum(words, one)), None)
            if score is not None:
                resize(words, span, span.first, score)


def _without_counts(words: Words) -> None:
    """ "Two Andean Pact members" are two members of the Andean Pact."""
    for span in list(words.spans):
        counted = words.tags[span.first] == "CD" and words.tags[span.last : span.last + 1] == ["NNS"]
        if counted and is_open(span) and span.last - span.first > 1 and words.texts[span.last].islower():
            resize(words, span, span.first + 1, span.last)


def _is_sum(words: Words, index: int) -> bool:
    """Whether a sum of money starts at the word: "2 million", "R5,000"."""
    amount = words.texts[index].replace(",", "").replace(".", "").isdigit()
    return (amount and words.lowers[index + 1 : index + 2] != [] and words.lowers[index + 1] in _SUMS) or bool(
        _MONEY.fullmatch(words.texts[index])
    )


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


def settle_letters(words: Words, vocabulary: Vocabulary) -> None:
    """ "Ann Lee KC, counsel for" is called "Ann Lee", and so is "Ann Lee MP", whose office is no part of the name:
    where a given name opens it or a title stands before, since "Delmont SC" is a club."""
    for span in list(words.spans):
        behind = span.last < len(words.texts) and words.taken[span.last] is None and span.class_iri == PERSON
        last = span.last if behind and words.texts[span.last] in vocabulary.honours else span.last - 1
        if not is_open(span) or last - span.first < 2 or not _is_letters(words, last, vocabulary):
            continue
        if words.texts[last + 1 : last + 2] == ["("]:  # "Ann Lee TD (Labour)": the party stands beside the name
            continue
        headed = any(one in words.closing["organization"] for one in range(span.first, last))
        titled = span.first - 1 in words.closing["role"] or span.first - 1 in words.closing["honorific"]
        known = words.texts[span.first] in vocabulary.genders or titled or words.texts[last] not in _CLUBS
        if headed or not known:
            continue
        if words.texts[last] not in vocabulary.honours:
            resize(words, span, span.first, last, PERSON)
            continue
        words.release(span)
        name = words.words_of(span.first, last)
        words.take(replace(span, last=last + 1, class_iri=PERSON, name=name, head=words.lowers[last - 1]))


def _without_seats(words: Words, vocabulary: Vocabulary) -> None:
    """ "HC Vrana of Croatia" is "HC Vrana": where a name ends before "of", a place behind only tells where it is. A
    noun for bodies there is part of one that the place belongs to: "the Bank of Cyprus", "Royal Society of Wales"."""
    heads = ("organization", "person", "role", "event")
    for span in list(words.spans):
        if is_open(span) and span.last - span.first > 1 and words.texts[span.last - 1] in ("since", "until"):
            resize(words, span, span.first, span.last - 1)
            continue
        _without_town(words, span)
        of = next((one for one in range(span.first + 2, span.last - 1) if words.lowers[one] == "of"), None)
        if of is None or not is_open(span) or span.class_iri != ORGANIZATION or words.lowers[of + 1] == "the":
            continue
        before = words.lowers[of - 1]
        listed = any(of - 1 in words.closing[one] for one in heads) or before in vocabulary.foreign
        mark = words.mark("country", of + 1)
        country = mark.entry if mark is not None and of + 1 + mark.length == span.last else None
        legal = words.mark("organization", span.first)
        club = legal is not None and legal.entry.cased and words.texts[span.first].isupper()
        trade = before in words.kinds.of("trade") or (before in vocabulary.signs.get("tail", {}) and not listed)
        if (club and country is not None) or (trade and (country is not None or span.last - of == 2)):
            last = span.last
            resize(words, span, span.first, of)
            seat = Span(of + 1, last, PLACE, MentionKind.NAMED, head=words.lowers[last - 1])
            if country is not None:
                seat = replace(seat, class_iri=country.class_iri, name=country.name, head=country.head)
                seat.attributes.update(country.attributes)
            words.take(seat)


def _without_town(words: Words, span: Span) -> None:
    """ "University of the North in Lima" is the university: a school is where the town behind it is."""
    at = span.last - 2
    if at < span.first + 2 or words.lowers[at] != "in" or not is_open(span) or span.class_iri != ORGANIZATION:
        return
    marks = (words.mark("organization", one) for one in range(span.first, at))
    if any(mark is not None and mark.entry.kind == "school" for mark in marks):
        last = span.last
        resize(words, span, span.first, at)
        words.take(Span(at + 1, last, PLACE, MentionKind.NAMED, head=words.lowers[at + 1]))
