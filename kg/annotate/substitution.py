"""A passage rewritten so that each of its mentions is one plain word."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.model import (
    COUNT,
    COUNTRY,
    DATE,
    ORGANIZATION,
    PERSON,
    PLACE,
    Mention,
    MentionKind,
    Passage,
)

# Short, frequent words of their kind, on which parsers trained on news make few errors.
_WORDS = {
    PERSON: "Smith",
    ORGANIZATION: "Congress",
    PLACE: "Paris",
    COUNTRY: "France",
    DATE: "Monday",
    COUNT: "twenty",
}
_DEMONYM = "French"
_OTHER_NAME = "Congress"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """``doc`` has one word for each item of ``places``: (start, end) in the article, and the mention there or None."""

    doc: Doc
    places: tuple[tuple[int, int], ...]
    mentions: tuple[Mention | None, ...]


def plain_word(mention: Mention) -> str:
    """The word that stands for a mention: descriptions keep their head word, names and values get a common one."""
    if mention.kind is MentionKind.PRONOUN:
        return mention.text
    if mention.kind is MentionKind.NOMINAL:
        words = mention.text.split()
        return next((word for word in words if word.lower().startswith(mention.head.split()[0][:4])), words[-1])
    if mention.attribute("form") == "demonym":
        return _DEMONYM
    return _WORDS.get(mention.class_iri, _OTHER_NAME)


def substitute(passage: Passage, mentions: tuple[Mention, ...], vocab: Vocab) -> Rewritten:
    """The passage's tokens, each run of tokens that a mention covers replaced by its plain word."""
    doc = passage.doc
    starts = [passage.start + token.idx for token in doc]
    ends = [start + len(token.text) for start, token in zip(starts, doc, strict=True)]
    words: list[str] = []
    spaces: list[bool] = []
    places: list[tuple[int, int]] = []
    found: list[Mention | None] = []
    number = bisect_left([mention.start for mention in mentions], passage.start)
    token = 0
    while token < len(doc):
        while number < len(mentions) and mentions[number].end <= starts[token]:
            number += 1
        mention = mentions[number] if number < len(mentions) else None
        if mention is None or mention.start >= ends[token]:
            words.append(doc[token].text)
            places.append((starts[token], ends[token]))
            found.append(None)
            spaces.append(bool(doc[token].whitespace_))
            token += 1
            continue
        last = token
        while last + 1 < len(doc) and starts[last + 1] < mention.end:
            last += 1
        words.append(plain_word(mention))
        places.append((mention.start, mention.end))
        found.append(mention)
        spaces.append(bool(doc[last].whitespace_))
        number += 1
        token = last + 1
    return Rewritten(Doc(vocab, words=words, spaces=spaces), tuple(places), tuple(found))
