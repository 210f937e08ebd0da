"""Pieces of one name joined again that the tagger took apart: "Xavier do Rego", "Channel 4", "Local 705",
"Greenpeace Finland"."""

from __future__ import annotations

from kg.mentions.acronyms import is_acronym
from kg.mentions.trimmed import is_open, resize
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, MentionKind

_NUMBERED = frozenset({"TV", "Radio", "Channel", "Kanal", "Canal", "Canale", "Local"})
_BEHIND = frozenset(("VBD", "VBZ", "VBP", "MD", "POS", ",", ".", "CC", "IN"))
_ACTING = frozenset(("VBD", "VBZ", "MD"))
_MOST_WORDS = 3
_LISTED = ("role", "person", "organization", "country", "demonym", "event", "party", "body")
_BEFORE = frozenset((".", "“", '"', "of", "by", "at", "and"))
_OF_HOUSES = frozenset("de del della dei di do da das dos du des la le el al".split())
_IN_HOUSES = frozenset({ORGANIZATION, PERSON, PLACE})
_LOCAL = "Local"
"""A union's branch, whose number may be long."""


def join_over_particles(words: Words, vocabulary: Vocabulary) -> None:
    """ "Xavier do Rego": a given name, a particle that the tagger takes for a verb, and a surname are one name."""
    for span in list(words.spans):
        first = span.first - 2
        if first < 0 or words.texts[first + 1] not in vocabulary.particles or not is_open(span):
            continue
        before = words.taken[first]
        alone = before is None or (is_open(before) and before.last - before.first == 1)
        person = before is not None and is_open(before) and before.class_iri == PERSON and before.last == first + 1
        given = alone and words.texts[first] in vocabulary.genders
        surname = span.class_iri == PERSON or (given and span.last - span.first == 1)
        if surname and words.taken[first + 1] is None and (person or given):
            resize(words, span, before.first if before is not None else first, span.last, PERSON)


def join_houses(words: Words, vocabulary: Vocabulary) -> None:
    """ "Palazzo della Loggia", "Istana Merdeka": a word that opens the names of buildings, and what goes on behind."""
    if vocabulary.houses.isdisjoint(words.lowers):
        return
    for index, lower in enumerate(words.lowers):
        if lower not in vocabulary.houses or not words.capital(index):
            continue
        last = index + 1
        while last < len(words.texts) and (words.lowers[last] in _OF_HOUSES and words.texts[last].islower()):
            last += 1
        known = words.taken[last] if last < len(words.texts) else None
        if last >= len(words.texts) or not words.capital(last) or words.starts[last] > words.ends[last - 1] + 1:
            continue
        own = words.taken[index]
        if own is not None and (own.last > last or own.first < index or not is_open(own)):
            continue
        if known is not None and known.class_iri not in _IN_HOUSES:
            continue
        end = known.last if known is not None and known.first >= index else last + 1
        for inside in words.spans_in(index, end):
            words.release(inside)
        name = words.words_of(index, end)
        words.take(Span(index, end, PLACE, MentionKind.NAMED, name, words.lowers[end - 1]))


def add_numbers(words: Words) -> None:
    """ "TV 2 reported": the number behind is part of a broadcaster's or union branch's name."""
    for index in range(len(words.texts) - 1):
        if words.texts[index] not in _NUMBERED:
            continue
        number, behind = words.texts[index + 1], words.tags[index + 2 : index + 3]
        counts = bool(behind) and behind[0] in ("NNS", "NN", "HYPH", "CD")
        branch = words.texts[index] == _LOCAL and words.mark("role", index + 2) is not None
        counts = counts and not branch  # "Local 705 president Ann Lee"
        if (
            counts
            or not number.isdigit()
            or len(number) > (4 if words.texts[index] == _LOCAL else 2)
            or words.taken[index + 1] is not None
        ):
            continue
        span = words.taken[index]
        if span is None or (span.last - span.first == 1 and is_open(span)):
            first = _union_of_branch(words, index) if words.texts[index] == _LOCAL else index
            for inside in words.spans_in(first, index + 1):
                words.release(inside)
            name = words.words_of(first, index + 2)
            words.take(Span(first, index + 2, ORGANIZATION, MentionKind.NAMED, name, words.lowers[index]))
        elif is_open(span) and span.last == index + 1:
            resize(words, span, span.first, index + 2, ORGANIZATION)


def _union_of_branch(words: Words, index: int) -> int:
    """Where the name of a branch starts: at the plural for its members or the one word right before it, "Steelworkers
    Local 705", "Unifor Local 88", or at "Local"."""
    first = index - 1
    if first < 0 or not words.capital(first) or not words.tags[first].startswith("NNP"):
        return index
    before = words.taken[first]
    single = before is None or (before.first == first and before.kind is not MentionKind.VALUE)
    return first if single and words.texts[first].isalpha() else index


def add_sides(words: Words) -> None:
    """ "Lorem Celtic Ladies": what stands behind a club's name for another team of it is part of that team's name."""
    sides = words.kinds.of("side of a club")
    if sides.isdisjoint(words.lowers):
        return
    for span in list(words.spans):
        last = span.last
        if not is_open(span) or span.class_iri != ORGANIZATION or last >= len(words.texts):
            continue
        near = words.starts[last] == words.ends[last - 1] + 1 and words.capital(last) and words.taken[last] is None
        behind = words.tags[last + 1 : last + 2]
        if near and words.lowers[last] in sides and not (behind and behind[0].startswith(("NN", "POS"))):
            resize(words, span, span.first, last + 1, ORGANIZATION)


def join_branches(words: Words) -> None:
    """ "Greenpeace Finland sent observers": a body and the country right behind it are the body's branch there."""
    for country in [span for span in words.spans if span.class_iri == COUNTRY and not span.attributes.get("form")]:
        first = country.first - 1
        if first < 0 or words.starts[country.first] != words.ends[first] + 1 or not words.tags[first].startswith("NNP"):
            continue
        body, text = words.taken[first], words.texts[first]
        acts = country.last < len(words.tags) and words.tags[country.last] in _ACTING
        if body is not None and acts and is_open(body) and 1 < body.last - body.first <= _MOST_WORDS:
            if body.class_iri == ORGANIZATION and text[1:].islower():
                resize(words, body, body.first, country.last)  # "Lorem Bank Ghana said"
            continue
        single = body is not None and body.class_iri == ORGANIZATION and body.last - body.first == 1
        behind = words.tags[country.last] if country.last < len(words.tags) else "."
        if not (single or (body is None and _is_lone(words, first))) or not text[1:].islower() or behind not in _BEHIND:
            continue
        if body is not None:
            words.release(body)
        words.release(country)
        words.take(Span(first, country.last, ORGANIZATION, MentionKind.NAMED, head=words.lowers[country.last - 1]))


def join_hyphens(words: Words) -> None:
    """ "FLK-Original", "KLT-Nord": an acronym and the word that a hyphen joins to it are one body's name, unless the
    word is on a list ("EU-Commissioner", "US-China")."""
    if "-" not in words.text:
        return
    for index in range(1, len(words.texts) - 1):
        if words.texts[index] != "-":
            continue
        before, after = words.texts[index - 1], words.texts[index + 1]
        if not (is_acronym(before) and before.isalpha() and after[1:].islower()):
            continue
        attached = words.ends[index - 1] == words.starts[index] and words.ends[index] == words.starts[index + 1]
        country = any(words.mark(one, index - 1) for one in ("country", "demonym", "body"))
        listed = any(index + 1 in words.marks[one] for one in _LISTED)
        inside = words.spans_in(index - 1, index + 2)
        whole = all(index - 1 <= span.first and span.last <= index + 2 for span in inside)
        if attached and after[0].isupper() and words.tags[index + 1].startswith("NN") and whole and not country:
            if listed or any(span.kind is not MentionKind.NAMED or span.class_iri == PERSON for span in inside):
                continue
            for span in inside:
                words.release(span)
            words.take(Span(index - 1, index + 2, ORGANIZATION, MentionKind.NAMED, head=words.lowers[index + 1]))


def _is_lone(words: Words, index: int) -> bool:
    """Whether a capital on no list, with a small word or nothing before it, is the subject of a verb behind: it is no
    name of a month or place that only happens to stand there."""
    listed = any(index in marks or index in words.closing[family] for family, marks in words.marks.items())
    alone = index == 0 or words.lowers[index - 1] in _BEFORE
    return alone and not listed and len(words.texts[index]) > 3
