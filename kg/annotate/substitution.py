"""A passage rewritten so that each of its mentions is one plain word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.model import (
    COUNT,
    COUNTRY,
    DATE,
    KG,
    ORGANIZATION,
    PERSON,
    PLACE,
    ROLE,
    Mention,
    MentionKind,
    Passage,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

_DESCRIBING = frozenset({"DT", "JJ", "NN", "PRP$", "WP"})
"""How what stands behind an age begins where it says who that is: "Ann Lee, 44, a former nurse"."""

_APOSTROPHES = frozenset({"'", "’"})
# Short, frequent words of their kind, on which parsers trained on news make few errors.
_WORDS = {
    PERSON: "Smith",
    ORGANIZATION: "Congress",
    PLACE: "Paris",
    COUNTRY: "France",
    DATE: "Monday",
    COUNT: "twenty",
    KG + "Party": "Congress",
}
_FORMS = {"demonym": "French", "member": "Democrat"}
_OTHER_NAME = "Congress"
_STYLES = frozenset("Hon Rt Cllr Supt Insp Sgt Atty Engr Amb Cmdr Comm Assoc Sr Fr Mgr Msgr Arch Drs Ir".split())
"""Styles before a name whose full stop the tokeniser takes for the end of a sentence."""
_PREFIXES = {"re": "", "co": "co-"}
"""What a prefix adds to the verb behind its hyphen: to elect again is to elect, to co-chair is a verb of its own."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word to be parsed: its text and fine tag, whether a space follows, its place in the article, its mention.

    ``asides`` are mentions that stood in parentheses or between commas right after it and are not parsed: "(Labour)".
    """

    text: str
    tag: str
    space: bool
    start: int
    end: int
    mention: Mention | None
    asides: tuple[Mention, ...] = ()


def plain_word(mention: Mention) -> str:
    """The word that stands for a mention: descriptions keep their head word, names and values get a common one."""
    if mention.kind is MentionKind.PRONOUN:
        return mention.text
    if mention.class_iri == ROLE:
        return "ministers" if mention.attribute("number") == "plural" else "minister"
    if mention.kind is MentionKind.NOMINAL:
        words = mention.text.split()
        return next((word for word in words if word.lower().startswith(mention.head.split()[0][:4])), words[-1])
    form = _FORMS.get(mention.attribute("form") or "")
    return form or _WORDS.get(mention.class_iri, _OTHER_NAME)


def substitute(passage: Passage, mentions: Sequence[Mention]) -> list[Word]:
    """The passage's words, each run of tokens that a mention covers replaced by its plain word.

    What interrupts a sentence after a name is set aside.
    """
    doc = passage.doc
    starts = [passage.start + token.idx for token in doc]
    ends = [start + len(token.text) for start, token in zip(starts, doc, strict=True)]
    words: list[Word] = []
    number = bisect_left([mention.start for mention in mentions], passage.start)
    token = 0
    while token < len(doc):
        while number < len(mentions) and mentions[number].end <= starts[token]:
            number += 1
        mention = mentions[number] if number < len(mentions) else None
        if mention is None or mention.start >= ends[token]:
            if _is_style(doc, token):
                words.append(Word("Mr.", "NNP", True, starts[token], ends[token + 1], None))
                token += 2
                continue
            last = token + 2 if _is_prefix(doc, token) else token
            one = doc[last]
            text = one.text if last == token else _PREFIXES[doc[token].lower_] + one.text
            if text in _APOSTROPHES and words and _is_possessive(doc, token, words[-1]):
                text = "'s"  # the plain word for the name does not end in "s"
            tag = one.tag_ if last == token or one.tag_.startswith("VB") else "VBN"
            words.append(Word(text, tag, bool(one.whitespace_), starts[token], ends[last], None))
            token = last + 1
            continue
        last = token
        while last + 1 < len(doc) and starts[last + 1] < mention.end:
            last += 1
        if mention.class_iri == ROLE and mention.attribute("status") and _is_suffix(doc, last + 1):
            last += 2  # "Mayor-elect Ann Lee"
        tag, space = doc[last].tag_, bool(doc[last].whitespace_)
        words.append(Word(plain_word(mention), tag, space, mention.start, mention.end, mention))
        number += 1
        token = last + 1
    return _without_asides(words)


def _is_style(doc: Doc, index: int) -> bool:
    """Whether the tokens are "Hon" and its full stop, with a name or another style behind them."""
    if index + 2 >= len(doc) or doc[index].text not in _STYLES or doc[index + 1].text != ".":
        return False
    return not doc[index].whitespace_ and doc[index + 2].text[:1].isupper()


def _is_possessive(doc: Doc, index: int, before: Word) -> bool:
    """Whether a bare apostrophe behind a name in "s" owns what follows, and closes no quotation: "Peters’ visit"."""
    one = doc[index]
    if before.mention is None or before.space or not before.mention.text.endswith("s"):
        return False
    opened = any(token.text == "‘" or (token.text == "'" and not token.whitespace_) for token in doc[:index])
    return bool(one.whitespace_) and not opened and index + 1 < len(doc) and doc[index + 1].is_alpha


def _is_prefix(doc: Doc, index: int) -> bool:
    """Whether the tokens are the pieces of "re-elected" or "co-chaired"."""
    if index + 2 >= len(doc) or doc[index].lower_ not in _PREFIXES:
        return False
    verb = doc[index + 2]
    joined = doc[index + 1].text == "-" and not doc[index].whitespace_ and not doc[index + 1].whitespace_
    return joined and (verb.tag_.startswith("VB") or verb.lower_.endswith("ed"))


def _is_suffix(doc: Doc, index: int) -> bool:
    """Whether a hyphen and a word follow a title without a space: what status it has."""
    return index + 1 < len(doc) and doc[index].text == "-" and not doc[index].whitespace_ and doc[index + 1].is_lower


def _without_asides(words: list[Word]) -> list[Word]:
    """The words without what interrupts them after a name: an acronym, party, place or age of its own."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        length = _aside_length(words, index) if kept and kept[-1].mention is not None else 0
        if not length:
            kept.append(words[index])
            index += 1
            continue
        mention = words[index + 1].mention
        if mention is not None and mention.class_iri not in (COUNT, DATE) and not mention.attribute("acronym"):
            kept[-1] = replace(kept[-1], asides=(*kept[-1].asides, mention))
        index += length
        if index < len(words) and words[index].text not in (",", ".", ";", ":", ")"):
            kept[-1] = replace(kept[-1], space=True)
    return kept


def _aside_length(words: Sequence[Word], index: int) -> int:
    """How many words from here on are an aside: "(X)", or ", D-Ohio," and ", 44," with their commas; else 0."""
    if index + 2 >= len(words):
        return 0
    opening, inside, closing = words[index : index + 3]
    mention = inside.mention
    if opening.text in ("(", "[") and closing.text in (")", "]"):
        return 3 if mention is not None or inside.text.isalnum() else 0
    if opening.text == "(" and closing.text == "," and mention is not None and mention.class_iri == KG + "Party":
        return _to_bracket(words, index)
    if opening.text != "," or closing.text not in (",", "."):
        return 0
    person = words[index - 1].mention
    if person is None or person.class_iri != PERSON or person.kind is not MentionKind.NAMED:
        return 0
    party = mention is not None and mention.attribute("place") is not None
    age = inside.text.isdigit() and len(inside.text) <= 2 and (mention is None or mention.class_iri == COUNT)
    if not (party or age):
        return 0
    described = index + 3 < len(words) and words[index + 3].tag in _DESCRIBING
    return 2 if closing.text == "." or described else 3


def _to_bracket(words: Sequence[Word], index: int) -> int:
    """How many words from a bracket on lead to its end, with a seat's name behind a party: "(Labour, Leeds North)"."""
    for end in range(index + 3, min(index + 9, len(words))):
        if words[end].text == ")":
            return end + 1 - index
        if not (words[end].text[:1].isupper() or words[end].text in ("and", "of", "the", "-")):
            return 0
    return 0


def plain_doc(words: Sequence[Word], vocab: Vocab) -> Doc:
    """The words as an unparsed document."""
    from spacy.tokens import Doc

    return Doc(vocab, words=[word.text for word in words], spaces=[word.space for word in words])
