"""Bodies that stand beside a role and are told by it: "director of X", "Talleres coach Ann Lee"."""

from __future__ import annotations

from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, PLACE, ROLE, MentionKind

_IN_CHARGE = frozenset(("office", "position", "rank", "military"))
_OF_BODIES = frozenset(("office", "position", "rank", "military", "sport"))
OF_PLACES = frozenset("mayor governor prefect sheriff bishop archbishop voivode burgomaster".split())
_DESCRIBING = tuple("ed ing ful less ous ive able ible ic ish ary ent ant year back".split())


def take_bodies_of_roles(words: Words, vocabulary: Vocabulary) -> None:
    """Capitalised words after "ROLE of", "ROLE NAME of", "ROLE at" or "ROLE for" that nothing else explains are a body;
    so are those after a nationality there, and those before "ROLE NAME"."""
    for role in [span for span in words.spans if span.class_iri == ROLE]:
        head = words.closing["role"].get(role.last - 1)
        kind = words.marks["role"][head].entry.kind if head is not None else ""
        name = words.taken[role.last] if role.last < len(words.texts) else None
        titled = name is not None and name.class_iri == PERSON and name.kind is MentionKind.NAMED
        if titled and kind in _OF_BODIES:
            _take_before(words, role.first, vocabulary)
        link = name.last if name is not None and titled and kind in _IN_CHARGE else role.last
        first = link + 1
        if first >= len(words.texts) or words.lowers[link] not in ("of", "at", "for", "with"):
            continue
        if words.lowers[first] == "the":
            first += 1
        nation = words.taken[first] if first < len(words.texts) else None
        if nation is not None and nation.attributes.get("form") == "demonym":
            first = nation.last
        last = _proper_end(words, first)
        if last == first or words.texts[last - 1] == "-" or not words.capital(first):
            continue
        if last < len(words.texts) and words.tags[last] in ("NN", "NNS"):
            continue
        seat = kind == "office" and (words.lowers[link] == "for" or link > role.last)
        of_place = words.lowers[first - 1] == "of" and role.head.rpartition(" ")[2] in OF_PLACES
        seat = seat or (of_place and last - 1 not in words.closing["organization"])
        words.take(Span(first, last, PLACE if seat else ORGANIZATION, MentionKind.NAMED, head=words.lowers[last - 1]))


def _take_before(words: Words, last: int, vocabulary: Vocabulary) -> None:
    """Unexplained proper nouns right before a title and a name: "Carabineros Captain X", "Talleres coach X"."""
    first = last
    while first > 0 and words.taken[first - 1] is None and _proper(words, first - 1) and words.texts[first - 1] != "-":
        first -= 1
    if first == last and _opens_sentence(words, first - 1, vocabulary):
        first -= 1
    known = any(
        words.texts[one] in vocabulary.genders or one in words.closing["honorific"] for one in range(first, last)
    )
    listed = any(words.lowers[one] in vocabulary.modifiers or one in words.closing["cue"] for one in range(first, last))
    if 0 < last - first <= 3 and not known and not listed:
        words.take(Span(first, last, ORGANIZATION, MentionKind.NAMED, head=words.lowers[last - 1]))


def _opens_sentence(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a word that opens a sentence, before a position in a sport, is on no list: "Aarby winger Ann Lee"."""
    role = words.mark("role", index + 1)
    if index < 0 or role is None or role.entry.kind != "sport" or not words.sentence_start(index):
        return False
    lower = words.lowers[index]
    listed = lower in vocabulary.modifiers or lower in vocabulary.nouns or lower in vocabulary.signs["noun"]
    free = words.taken[index] is None and words.capital(index) and words.tags[index] in ("NN", "JJ")
    return free and not listed and words.texts[index].isalpha() and not lower.endswith(_DESCRIBING)


def _proper_end(words: Words, first: int) -> int:
    """Where the capitalised words end; "of" joins two of them ("Port of X")."""
    last = first
    count = len(words.texts)
    while last < count and words.taken[last] is None:
        joined = words.lowers[last] == "of" and last > first and last + 1 < count and words.taken[last + 1] is None
        if not _proper(words, last) and not (joined and _proper(words, last + 1)):
            break
        last += 1
    return last


def _proper(words: Words, index: int) -> bool:
    if words.texts[index] == "-":
        return words.starts[index] == words.ends[index - 1]
    return words.capital(index) and words.tags[index].startswith("NNP") and index not in words.marks["role"]
