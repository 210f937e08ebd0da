"""A passage rewritten so that each of its mentions is one plain word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

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
_BETWEEN_SENTENCES = frozenset({".", "?", "!", "\n", "”", '"'})
_IN_TITLE = ("DT", "PRP$", "NN", "JJ", "POS", "HYPH", "VBN", "CD")

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
_OPENING = frozenset({"DT", "PRP", "PRP$", "IN", "EX", "WRB"})
"""How the next sentence begins where a name's full stop ends one."""
_PREFIXES = {"re": "", "co": "co-"}
"""What a prefix adds to the verb behind its hyphen: to elect again is to elect, to co-chair is a verb of its own."""


class Word(NamedTuple):
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


class _Tokens(NamedTuple):
    """A passage as plain lists, which are several times faster to read than spaCy's token objects: each token's text,
    fine tag, whether a space follows, and where it starts and ends in the article."""

    texts: list[str]
    tags: list[str]
    spaces: list[bool]
    starts: list[int]
    ends: list[int]


def _tokens(passage: Passage, article: str) -> _Tokens:
    table = passage.doc.to_array(["IDX", "LENGTH", "TAG", "SPACY"]).tolist()
    strings = passage.doc.vocab.strings
    names = {tag: strings[tag] for tag in {row[2] for row in table}}
    starts = [passage.start + row[0] for row in table]
    ends = [start + row[1] for start, row in zip(starts, table, strict=True)]
    return _Tokens(
        [article[start:end] for start, end in zip(starts, ends, strict=True)],
        [names[row[2]] for row in table],
        [bool(row[3]) for row in table],
        starts,
        ends,
    )


def substitute(passage: Passage, article: str, mentions: Sequence[Mention]) -> list[Word]:
    """The passage's words, each run of tokens that a mention covers replaced by its plain word. ``article`` is the
    whole text.

    What interrupts a sentence after a name is set aside.
    """
    tokens = _tokens(passage, article)
    texts, tags, spaces, starts, ends = tokens
    words: list[Word] = []
    number = bisect_left(mentions, passage.start, key=lambda mention: mention.start)
    token = 0
    while token < len(texts):
        while number < len(mentions) and mentions[number].end <= starts[token]:
            number += 1
        mention = mentions[number] if number < len(mentions) else None
        if mention is None or mention.start >= ends[token]:
            if _is_style(tokens, token):
                words.append(Word("Mr.", "NNP", True, starts[token], ends[token + 1], None))
                token += 2
                continue
            last = token + 2 if _is_prefix(tokens, token) else token
            text, tag = texts[last], tags[last]
            if last != token:
                text = _PREFIXES[texts[token].lower()] + text
                tag = tag if tag.startswith("VB") else "VBN"
            if text in _APOSTROPHES and words and _is_possessive(tokens, token, words[-1]):
                text = "'s"  # the plain word for the name does not end in "s"
            words.append(Word(text, tag, spaces[last], starts[token], ends[last], None))
            token = last + 1
            continue
        last = token
        while last + 1 < len(texts) and starts[last + 1] < mention.end:
            last += 1
        if mention.class_iri == ROLE and mention.attribute("status") and _is_suffix(tokens, last + 1):
            last += 2  # "Mayor-elect Ann Lee"
        words.append(Word(plain_word(mention), tags[last], spaces[last], mention.start, mention.end, mention))
        number += 1
        token = last + 1
        if token < len(texts) and _ends_sentence(mention, texts[token], tags[token]):
            words.append(Word(".", ".", True, mention.end - 1, mention.end, None))
    return _without_asides(words)


def _ends_sentence(mention: Mention, following: str, tag: str) -> bool:
    """Whether the full stop of a state's abbreviation ends a sentence too, "Rep. Ann Lee, D-N.M. Cruz said", or that of
    a firm's legal form: "works for Ordex Ltd. The firm"."""
    if not mention.text.endswith(".") or not following[:1].isupper():
        return False
    named = mention.class_iri == ORGANIZATION and mention.kind is MentionKind.NAMED
    return mention.attribute("place") is not None or (named and tag in _OPENING)


def _is_style(tokens: _Tokens, index: int) -> bool:
    """Whether the tokens are "Hon" and its full stop, with a name or another style behind them."""
    texts = tokens.texts
    if texts[index] not in _STYLES or index + 2 >= len(texts) or texts[index + 1] != ".":
        return False
    return not tokens.spaces[index] and texts[index + 2][:1].isupper()


def _is_possessive(tokens: _Tokens, index: int, before: Word) -> bool:
    """Whether a bare apostrophe behind a name in "s" owns what follows, and closes no quotation: "Peters’ visit"."""
    texts, spaces = tokens.texts, tokens.spaces
    if before.mention is None or before.space or not before.mention.text.endswith("s"):
        return False
    opened = any(text == "‘" or (text == "'" and not space) for text, space in zip(texts[:index], spaces, strict=False))
    return spaces[index] and not opened and index + 1 < len(texts) and texts[index + 1].isalpha()


def _is_prefix(tokens: _Tokens, index: int) -> bool:
    """Whether the tokens are the pieces of "re-elected" or "co-chaired"."""
    texts, spaces = tokens.texts, tokens.spaces
    if index + 2 >= len(texts) or texts[index + 1] != "-" or texts[index].lower() not in _PREFIXES:
        return False
    joined = not spaces[index] and not spaces[index + 1]
    return joined and (tokens.tags[index + 2].startswith("VB") or texts[index + 2].lower().endswith("ed"))


def _is_suffix(tokens: _Tokens, index: int) -> bool:
    """Whether a hyphen and a word follow a title without a space: what status it has."""
    texts = tokens.texts
    joined = index + 1 < len(texts) and texts[index] == "-" and not tokens.spaces[index]
    return joined and texts[index + 1].islower()


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
            kept[-1] = kept[-1]._replace(asides=(*kept[-1].asides, mention))
        index += length
        if index < len(words) and words[index].text not in (",", ".", ";", ":", ")"):
            kept[-1] = kept[-1]._replace(space=True)
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
    return 2 if closing.text == "." or described or _has_opening_title(words, index - 1) else 3


def _has_opening_title(words: Sequence[Word], name: int) -> bool:
    """Whether nothing but a title stands before a name and a comma, so that the comma behind it stays: "Its owner, Ann
    Lee, 81, said"."""
    if name < 2 or words[name - 1].text != ",":
        return False
    title = words[name - 2].mention
    if title is None or title.class_iri != ROLE or title.attribute("number") == "plural":
        return False
    before = next((word for word in words[name - 2 :: -1] if not word.tag.startswith(_IN_TITLE)), None)
    return before is None or before.text in _BETWEEN_SENTENCES


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
