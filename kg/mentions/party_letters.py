"""Letters behind names of persons: of parties that the article names in full, "Ann Lee (Lib) 3,377", or countries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.mentions.vocabulary import PARTY, Vocabulary
from kg.mentions.words import Span, Words
from kg.model import COUNTRY, PERSON, PLACE, MentionKind

_LONGEST = 6
_KNOWN = frozenset({COUNTRY, PERSON, PLACE, PARTY})


def name_party_letters(passages: Sequence[Words], vocabulary: Vocabulary) -> None:
    """Letters in brackets right behind a person's name are the one party of the article that they fit: its beginning,
    the first letters of its words, or its consonants; else the country that they stand for in results, "(NOR)". In a
    line of results, and beside two parties in brackets, they are a party in any other case."""
    named = {(span.name or words.words_of(span.first, span.last)) for words, span in _parties(passages)}
    for words in passages:
        bracketed = [span for span in words.spans if span.class_iri == PARTY and _is_bracketed(words, span)]
        for place in _letters(words):
            fitting = [name for name in sorted(named) if _fits(words.texts[place], name)]
            counted = place + 2 < len(words.texts) and words.texts[place + 2][:1].isdigit()
            known = words.taken[place]
            country = vocabulary.letters.get(words.texts[place])
            if not fitting and country is not None:
                if known is not None:
                    words.release(known)
                attributes = {**country.attributes, "form": "letters"}
                words.take(Span(place, place + 1, COUNTRY, MentionKind.NAMED, country.name, country.head, attributes))
                continue
            beside_parties = len(bracketed) > 1 and (known is None or known.class_iri not in _KNOWN)
            if len(fitting) != 1 and not beside_parties and (known is not None or not counted):
                continue
            if known is not None:
                if known.last - known.first > 1:
                    continue
                words.release(known)
            name = fitting[0] if len(fitting) == 1 else ""
            words.take(Span(place, place + 1, PARTY, MentionKind.NAMED, name, name.lower()))


def _parties(passages: Sequence[Words]) -> Iterator[tuple[Words, Span]]:
    """The parties that stand in no brackets."""
    for words in passages:
        for span in words.spans:
            if span.class_iri == PARTY and not _is_bracketed(words, span):
                yield words, span


def _is_bracketed(words: Words, span: Span) -> bool:
    return span.first > 0 and words.texts[span.first - 1] == "("


def _letters(words: Words) -> Iterator[int]:
    """The places of single short words in brackets right behind a person's name."""
    for place in range(2, len(words.texts) - 1):
        text, before = words.texts[place], words.taken[place - 2]
        bracketed = words.texts[place - 1] == "(" and words.texts[place + 1] == ")"
        person = before is not None and before.class_iri == PERSON and before.kind is MentionKind.NAMED
        if bracketed and person and text.isalpha() and text[0].isupper() and 2 <= len(text) <= _LONGEST:
            yield place


def _fits(letters: str, party: str) -> bool:
    words = [word for word in party.split() if word[0].isupper()]
    plain = [word for word in words if word.lower() != "party"]
    if not plain:
        return False
    first, short = plain[0].lower(), letters.lower()
    initials = {"".join(word[0] for word in some) for some in (words, plain)}
    consonants = "".join(letter for letter in first if letter not in "aeiou")
    return first.startswith(short) or letters in initials or (len(short) > 2 and consonants.startswith(short))
