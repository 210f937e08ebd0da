"""Letters that a lexicon knows for something else than the body of the article whose initials they are."""

from __future__ import annotations

from collections.abc import Sequence

from kg.mentions.acronyms import is_acronym
from kg.mentions.words import Span, Words
from kg.model import PERSON, MentionKind


def name_own_letters(passages: Sequence[Words]) -> None:
    """ "PRC" is no country where the article names the People's Rural Council and nothing else of that country: it
    is the acronym of the body, with its class."""
    lettered = [
        (words, span)
        for words in passages
        for span in words.spans
        if span.last - span.first == 1 and span.kind is MentionKind.NAMED and span.class_iri != PERSON
        if span.name not in ("", words.texts[span.first]) and is_acronym(words.texts[span.first])
    ]
    if not lettered:
        return
    asked = {words.texts[span.first] for words, span in lettered}
    classes: dict[str, str] = {}
    spelt_out: set[str] = set()
    for words in passages:
        for span in words.spans:
            if span.kind is not MentionKind.NAMED or span.class_iri == PERSON:
                continue
            text = words.words_of(span.first, span.last)
            if text not in asked:
                spelt_out.add(span.name or text)
            initials = "".join(words.texts[one][0] for one in range(span.first, span.last) if words.capital(one))
            if initials in asked and text != initials:
                classes.setdefault(initials, span.class_iri)
    for words, span in lettered:
        text = words.texts[span.first]
        if text in classes and span.name not in spelt_out:
            words.release(span)
            words.take(
                Span(span.first, span.last, classes[text], MentionKind.NAMED, text, text.lower(), {"acronym": "true"})
            )
