"""A passage as plain lists of words, what the lexicons say of them, and the spans found so far."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from kg.mentions.vocabulary import Entry, Vocabulary
from kg.model import MentionKind, Passage
from kg.ontology import WordKinds


@dataclass(slots=True)
class Span:
    """A mention in the making: words ``first`` up to, not including, ``last``."""

    first: int
    last: int
    class_iri: str
    kind: MentionKind
    name: str = ""
    head: str = ""
    attributes: dict[str, str] = field(default_factory=dict)


class Mark(NamedTuple):
    """A lexicon entry that stands at a word and covers ``length`` words."""

    length: int
    entry: Entry


@dataclass(slots=True)
class Words:
    """``taken`` holds for each word the span that covers it; ``entities`` spaCy's as (first, last, label).

    ``marks`` hold for each family its entries by the word at which they start, ``closing`` that word by the one at
    which they end. ``kinds`` are the lexicon's words by what they say.
    """

    text: str
    offset: int
    texts: list[str]
    lowers: list[str]
    tags: list[str]
    starts: list[int]
    ends: list[int]
    entities: list[tuple[int, int, str]]
    taken: list[Span | None]
    marks: dict[str, dict[int, Mark]]
    closing: dict[str, dict[int, int]]
    kinds: WordKinds
    spans: list[Span] = field(default_factory=list)

    def words_of(self, first: int, last: int) -> str:
        return self.text[self.starts[first] : self.ends[last - 1]]

    def word_ending(self, end: int) -> int | None:
        """The word that ends at the offset, if one does."""
        index = bisect_left(self.ends, end)
        return index if index < len(self.ends) and self.ends[index] == end else None

    def spans_in(self, first: int, last: int) -> list[Span]:
        """The spans that cover any of the words, each once, in the order of the text."""
        return list({id(span): span for span in self.taken[first:last] if span is not None}.values())

    def free(self, first: int, last: int) -> bool:
        return not any(self.taken[first:last])

    def take(self, span: Span) -> bool:
        """Keep the span, unless it is empty, one of its words is taken already or it is a tag of words run together."""
        if span.first >= span.last or not self.free(span.first, span.last) or self._is_tag(span.first):
            return False
        for index in range(span.first, span.last):
            self.taken[index] = span
        self.spans.append(span)
        return True

    def _is_tag(self, index: int) -> bool:
        """Whether a sign right before the word makes it a tag in which several words run together: "#SaveOurBay"."""
        text = self.texts[index]
        tag = index > 0 and self.texts[index - 1] == "#" and self.ends[index - 1] == self.starts[index]
        return tag and not text.isupper() and sum(one.isupper() for one in text) > 1

    def release(self, span: Span) -> None:
        for index in range(span.first, span.last):
            self.taken[index] = None
        self.spans.remove(span)

    def capital(self, index: int) -> bool:
        return self.texts[index][:1].isupper()

    def mark(self, family: str, index: int) -> Mark | None:
        return self.marks[family].get(index)

    def sentence_start(self, index: int) -> bool:
        """Whether the word opens a sentence or a quotation, so that its capital says nothing."""
        while index > 0 and self.tags[index - 1] in ("``", "''", '""', "-LRB-", "NFP", "HYPH", ":"):
            index -= 1
        return index == 0 or self.texts[index - 1] in (".", "!", "?", ":", "\n")


_EMPTY: dict[int, Any] = {}


class _Families(dict[str, dict[int, Any]]):
    """What stands at words by family. All families without any have one empty dictionary, which nobody writes to."""

    def __missing__(self, family: str) -> dict[int, Any]:
        self[family] = _EMPTY
        return _EMPTY


_BEFORE_PEOPLE = frozenset("a an the is are was were be been - both half".split())
_OF_RARE_NOUNS = frozenset(("JJ", "FW", "RB"))
_NOUNS = frozenset(("role", "person", "organization", "event", "thing"))


def read_words(passage: Passage, article: str, vocabulary: Vocabulary) -> Words:
    """The passage's words with the marks of the lexicons, nothing taken yet. ``article`` is the whole text."""
    doc = passage.doc
    # One array is several times faster than spaCy's token objects.
    table = doc.to_array(["IDX", "LENGTH", "TAG"]).tolist()
    tags = [tag for _, _, tag in table]
    names = {tag: doc.vocab.strings[tag] for tag in set(tags)}
    starts = [start for start, _, _ in table]
    ends = [start + length for start, length, _ in table]
    text = article[passage.start : passage.start + (ends[-1] if ends else 0)]
    texts = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    words = Words(
        text=text,
        offset=passage.start,
        texts=texts,
        lowers=[text.lower() for text in texts],
        tags=[names[tag] for tag in tags],
        starts=starts,
        ends=ends,
        entities=[(span.start, span.end, span.label_) for span in doc.ents],
        taken=[None] * len(texts),
        marks=_Families(),
        closing=_Families(),
        kinds=vocabulary.kinds,
    )
    _mark(words, vocabulary)
    return words


def _mark(words: Words, vocabulary: Vocabulary) -> None:
    names, nouns, given = vocabulary.names, vocabulary.nouns, vocabulary.genders
    for index, (text, lower) in enumerate(zip(words.texts, words.lowers, strict=True)):
        if text in names:
            _mark_groups(words, index, names[text], given)
        if lower in nouns:
            _mark_groups(words, index, nouns[lower], given)


def _mark_groups(words: Words, index: int, groups: Mapping[str, tuple[Entry, ...]], given: Mapping[str, str]) -> None:
    """Mark what starts at the word: entries of this word alone, and those whose next word begins as the text's does."""
    single = groups.get("")
    if single is not None:
        _mark_entries(words, index, single, given)
        if len(groups) == 1:
            return
    following = next((one for one in words.lowers[index + 1 : index + 3] if one not in ("-", ".")), "")
    phrases = groups.get(following[:1])
    if phrases is not None and following:
        _mark_entries(words, index, phrases, given)


def _mark_entries(words: Words, index: int, entries: tuple[Entry, ...], given: Mapping[str, str]) -> None:
    """Mark what starts at the word, of each family the longest."""
    start = words.starts[index]
    for entry in entries:
        end = start + len(entry.phrase)
        last = index if end == words.ends[index] else words.word_ending(end)
        if last is None or not _same(words.text[start:end], entry):
            continue
        if entry.kind == "people" and entry.family == "phrase" and _says_whose(words, index, last):
            continue
        if entry.attributes.get("title") == "beside" and not _beside_name(words, index, last + 1, given):
            continue
        marks = words.marks.setdefault(entry.family, {})
        closing = words.closing.setdefault(entry.family, {})
        known = marks.get(index)
        if known is not None and known.length >= last - index + 1:
            continue
        titled = entry.family == "role" and not entry.plural and _before_person(words, last + 1)
        rare = (
            entry.family == "thing" and words.tags[last] in _OF_RARE_NOUNS
        )  # "malaria", which the tagger hardly knows
        # "the attorney general-elect"
        elect = entry.family == "role" and words.lowers[last + 1 : last + 3] == ["-", "elect"]
        behind = entry.family == "role" and last > index and words.lowers[last] == "general" and _noun(words, index)
        firm = entry.family == "organization" and (_is_firm(words, index) or _is_bare(words, index, last, entry))
        named = titled or rare or elect or behind or firm or _noun(words, last)
        if entry.family in _NOUNS and not (named or entry.phrase.endswith(".")):
            continue
        marks[index] = Mark(last - index + 1, entry)
        closing[last] = index
        if known is not None and closing.get(index + known.length - 1) == index:
            del closing[index + known.length - 1]


def _is_firm(words: Words, index: int) -> bool:
    """Whether what looks like an adjective is the noun for a body that is named next: "the firm Ordex"."""
    if words.tags[index] != "JJ" or not index or words.lowers[index - 1] not in ("the", "a"):
        return False
    named = index + 1 < len(words.texts) and words.texts[index + 1][0].isupper()
    return named and words.texts[index].islower() and words.lowers[index] in words.kinds.of("body")


def _is_bare(words: Words, first: int, last: int, entry: Entry) -> bool:
    """Whether what looks like an adjective has no noun behind it that it could be said of: "rector of the seminary"."""
    of_firms = entry.kind in ("company", "team") and first == last  # "the wireless", "the United"
    if of_firms or words.tags[last] != "JJ" or not first or words.tags[first - 1] not in ("DT", "PRP$", "POS"):
        return False
    behind = words.tags[last + 1] if last + 1 < len(words.tags) else ""
    return words.texts[last].islower() and behind in ("IN", "POS", ",", ".", "MD", "VBD", "VBZ")


def _says_whose(words: Words, first: int, last: int) -> bool:
    """Whether a word says of a noun behind it, or of somebody before it, what people it is of: "a Spanish nurse", "is
    French", and not "speaks French"."""
    behind = words.tags[last + 1] if last + 1 < len(words.tags) else ""
    before = words.lowers[first - 1] if first else ""
    named = first > 0 and words.tags[first - 1] == "NNP"  # "Premier Ann English"
    return named or behind.startswith(("NN", "JJ", "HYPH", "CD")) or before in _BEFORE_PEOPLE


def _same(written: str, entry: Entry) -> bool:
    if entry.cased:
        return written == entry.phrase or (len(written) > 4 and written == entry.phrase.upper())
    return written.lower().replace("-", " ") == entry.phrase.lower().replace("-", " ")


def _before_person(words: Words, index: int) -> bool:
    """Whether spaCy sees a person's name that starts at the word: "the Russian general X", whatever "general" is."""
    return any(start == index and label == "PERSON" for start, _, label in words.entities)


def _beside_name(words: Words, index: int, last: int, given: Mapping[str, str]) -> bool:
    """Whether letters that are much else stand beside a person's name: "PC Ann Lee", "Ann Lee MS", but "DC Comics"."""
    if _begins_name(words, last, given) or any(
        start == index and end > last and label == "PERSON" for start, end, label in words.entities
    ):
        return True
    first = index - 2
    if words.lowers[index - 1 : index] == [","] and words.lowers[last : last + 1] == ["for"]:
        return True  # "Ann Lee, MS for Arfon,"
    return (
        first >= 0
        and words.tags[index - 1] == "NNP"
        and (
            words.texts[first] in given
            or any(
                start <= first and end in (index, last) and label == "PERSON" for start, end, label in words.entities
            )
        )
    )


def _begins_name(words: Words, index: int, given: Mapping[str, str]) -> bool:
    if _before_person(words, index):
        return True
    pair = words.tags[index : index + 2] == ["NNP", "NNP"]
    return pair and words.texts[index] in given and words.texts[index + 1].istitle()


_STAYING = (["living"], ["residing"], ["working"], ["staying"], ["studying"])
"""What somebody does who is called a national: "a Romanian national living in X"."""


def _noun(words: Words, index: int) -> bool:
    tag = words.tags[index]
    if tag.startswith("NN") or (words.capital(index) and not tag.startswith(("V", "MD"))):
        return True
    before, behind = words.lowers[index - 1 : index], words.lowers[index + 1 : index + 2]
    if before == ["retired"] and behind != [] and words.capital(index + 1):
        return True  # "retired general X"
    return before != [] and words.lowers[index] == "national" and words.capital(index - 1) and behind in _STAYING
