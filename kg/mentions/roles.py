"""Offices, ranks and occupations: a head noun with the words that belong to the title."""

from __future__ import annotations

from kg.mentions.fields_of_roles import entity_at, field_end
from kg.mentions.honours import opens_honour
from kg.mentions.names import in_personal_name
from kg.mentions.numbers import NUMBER_NOUNS
from kg.mentions.plural_bodies import plural_name
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Mark, Span, Words
from kg.model import PERSON, ROLE, MentionKind

_WITH_FIELD = frozenset(("office", "position", "rank", "academic", "religious", ""))
_OF_THINGS = frozenset(("owner", "founder", "co-owner", "co-founder"))
_BEFORE_VERBS = frozenset(("now", "also", "still", "currently", "who"))
_OLDER = frozenset(("elder", "older"))
_BEHIND = frozenset(("emeritus", "emerita", "emeriti"))

_HOST = "host"
_OFFICE = frozenset({"office"})
_LED = frozenset({"office", "position", "religious"})


def take_roles(words: Words, vocabulary: Vocabulary) -> None:
    """Role nouns with their own modifiers become roles; "former" and the like become their status."""
    marks = words.marks["role"]
    # From right to left, so that "deputy" joins a longer title before it could stand alone. What is within another is
    # left for later, and only stands where that one does not: "party leader" in "the Green Party leader".
    waiting = sorted(marks)
    inside = {place for index, mark in marks.items() for place in range(index + 1, index + mark.length)}
    for index in (
        *(one for one in reversed(waiting) if one not in inside),
        *(one for one in reversed(waiting) if one in inside),
    ):
        mark = marks[index]
        if (index in inside and words.taken[index] is not None) or _is_field(words, index, vocabulary):
            continue
        if words.lowers[max(index - 2, 0) : index] == ["used", "to"] or _is_verb(words, index, mark):
            continue  # "used to coach the side"
        if _is_of_two(words, index) or _means_alike(words, index):
            continue
        last = index + mark.length
        _release_inside(words, index, last)
        last = _before_taken(words, index, last)
        if words.lowers[last : last + 1] and words.lowers[last] in _BEHIND:
            last += 1
        if not words.free(index, last) or not _heads(words, index, last):
            continue
        if (
            _plain_title(words, index, last, mark, vocabulary)
            or _is_style(words, index, last, mark)
            or (mark.length == 1 and in_personal_name(words, index, vocabulary))
            or _in_plural_name(words, index, mark)
            or _ends_body(words, index, last)
            or _is_virtue(words, index, last)
        ):
            continue
        first = _left(words, index, mark, vocabulary)
        end = _right(words, index, last, mark, vocabulary)
        span = Span(
            first,
            end,
            mark.entry.class_iri or ROLE,
            MentionKind.NOMINAL,
            head=mark.entry.head,
            attributes={"number": "plural" if mark.entry.plural else "singular"},
        )
        status = "candidate" if _is_candidate(words, index) else _status(words, first, end)
        if status == "candidate" and mark.entry.kind == "occupation" and not _is_candidate(words, index):
            status = None  # "nominated surgeon X"
        if status:
            span.attributes["status"] = status
            _take_in_status(words, span)
        if words.take(span):
            words.closing["role"][end - 1] = index


def _is_virtue(words: Words, index: int, last: int) -> bool:
    """Whether justice is what somebody works for, and no judge: "Lawyers for Justice"."""
    sought = words.lowers[index] == "justice" and words.lowers[max(index - 1, 0)] in ("for", "of")
    return sought and not (last < len(words.texts) and words.capital(last))


def _means_alike(words: Words, index: int) -> bool:
    """Whether "fellow" says of those behind it that they are of the same sort: "fellow Labour councillors A and B"."""
    if words.lowers[index] != "fellow" or index + 1 >= len(words.tags):
        return False
    before = words.tags[index - 1] if index else ""
    return words.tags[index + 1].startswith(("NN", "JJ")) and not before.startswith(("NN", "JJ", "POS"))


def _is_of_two(words: Words, index: int) -> bool:
    """Whether the word only compares one with another: "The elder, Ann Hill, left" of two daughters."""
    compares = words.lowers[index] in _OLDER and words.lowers[max(index - 1, 0)] == "the"
    return compares and words.texts[index + 1 : index + 2] == [","] and words.sentence_start(index - 1)


def _is_verb(words: Words, index: int, mark: Mark) -> bool:
    """Whether a word is rather what somebody does: "she now volunteers with", "who also coaches", "will host"."""
    if words.lowers[index] == _HOST and not words.capital(index) and _is_only_verb(words, index):
        return True
    if mark.length == 1 and index and words.tags[index - 1] == "MD" and not words.capital(index):
        return True  # "Peru will host Ann Lee"
    alone = mark.length == 1 and mark.entry.plural and not words.capital(index)
    return alone and index > 0 and words.lowers[index - 1] in _BEFORE_VERBS and not words.sentence_start(index - 1)


def _is_only_verb(words: Words, index: int) -> bool:
    """Whether a word between two names is all that its sentence has for a verb: "Ordex City host Lume on Saturday"."""
    if not 0 < index < len(words.texts) - 1 or not (words.capital(index - 1) and words.capital(index + 1)):
        return False
    for step, first in ((1, index + 1), (-1, index - 1)):
        place = first
        while 0 <= place < len(words.texts) and words.texts[place] not in (".", "!", "?", "\n"):
            if words.tags[place] in ("VBD", "VBZ", "VBP", "MD"):
                return False
            place += step
    return True


def _is_field(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether the word tells what an office is for and is no title: "the Minister for Justice Ann Lee"."""
    if index < 2 or words.lowers[index - 1] not in ("for", "of"):
        return False
    office = words.closing["role"].get(index - 2)
    return (
        office is not None
        and vocabulary.modifiers.get(words.lowers[index]) == "portfolio"
        and words.marks["role"][office].entry.kind in _WITH_FIELD
    )


def _ends_body(words: Words, index: int, last: int) -> bool:
    """Whether the word only ends a longer noun for a body: "the coast guard", but "a coast guard"."""
    body = words.mark("organization", index - 1) if index else None
    whole = body is not None and index - 1 + body.length == last
    return whole and words.lowers[index - 2 : index - 1] not in (["a"], ["an"])


def _before_taken(words: Words, index: int, last: int) -> int:
    """The end of a listed title, before the body that it names ("member of the European Parliament")."""
    taken = next((place for place in range(index + 1, last) if words.taken[place] is not None), last)
    if taken == last:
        return last
    while taken > index + 1 and words.lowers[taken - 1] in ("of", "the", "for", "in"):
        taken -= 1
    return taken


def _release_inside(words: Words, index: int, last: int) -> None:
    """Give back names that spaCy saw within a listed title ("State" in "Secretary of State", "Hall" in "Hall of
    Famer")."""
    for span in words.spans_in(index, last):
        inside = span.last <= last and (span.first > index or (span.first == index and span.last < last))
        if inside and span.kind is MentionKind.NAMED and not span.name:
            words.release(span)


def _heads(words: Words, index: int, last: int) -> bool:
    """Whether the noun heads its phrase: no common noun follows that it would merely describe."""
    if last >= len(words.texts):
        return True
    tag, text = words.tags[last], words.texts[last]
    if text == "-":
        after = last + 1
        return (
            after >= len(words.texts)
            or words.mark("cue", after) is not None
            or words.starts[last] > words.ends[last - 1]
        )
    following = words.taken[last]
    if following is not None:
        own = words.marks["role"][index].entry
        return following.class_iri != ROLE or own.cased or words.text[words.starts[last]].isupper()
    if tag in ("NN", "NNS") and not words.capital(last):
        status = words.mark("cue", last)
        return status is not None and status.entry.kind == "acting"  # "mayor ad interim"
    if words.lowers[last] in words.kinds.of("for a role") or opens_honour(words, last):
        return False
    organization = words.mark("organization", last)
    common = tag in ("NNP", "NNPS") and not words.capital(last)  # "the justice ministry"
    return not (organization and (common or (words.capital(last) and words.capital(index))))


def _plain_title(words: Words, index: int, last: int, mark: Mark, vocabulary: Vocabulary) -> bool:
    """Whether a capitalised occupation is rather the name of a thing ("the Courier")."""
    if not words.capital(index) or mark.entry.kind not in ("occupation", "nobility") or words.texts[index].isupper():
        return False
    alone = last >= len(words.texts) or not words.capital(last)
    if not alone or index == 0 or words.mark("honorific", index):
        return False
    before = index - 1
    listed = any(before in words.closing[one] for one in ("country", "demonym", "body", "cue"))
    named = words.tags[before] == "NNP" and words.lowers[before] not in vocabulary.modifiers and not listed
    return words.lowers[before] == "the" or (named and words.capital(before))


def _is_style(words: Words, index: int, last: int, mark: Mark) -> bool:
    """Whether the word only styles the name behind it: "Dr Smith", "Lady Smith"."""
    style = words.mark("honorific", index)
    following = last < len(words.texts) and words.capital(last)
    whole = style is not None and style.length >= mark.length
    return following and whole and mark.entry.kind in ("occupation", "nobility")


def _is_candidate(words: Words, index: int) -> bool:
    cue = words.mark("cue", index)
    return cue is not None and cue.entry.kind == "candidate"


def _in_plural_name(words: Words, index: int, mark: Mark) -> bool:
    """Whether a capitalised plural is part of a name: "Lowland Players", "Doctors of the North"."""
    if not mark.entry.plural or not words.capital(index) or words.texts[index].isupper() or mark.entry.cased:
        return False
    return plural_name(words, index) is not None


def _left(words: Words, index: int, mark: Mark, vocabulary: Vocabulary) -> int:
    first = index
    # "MP" and the like stand after a name as well: what is before them is no part of them.
    titled = words.capital(index) and not words.texts[index].isupper()
    while first > 0 and words.taken[first - 1] is None:
        before = first - 1
        lower, tag = words.lowers[before], words.tags[before]
        kind = vocabulary.modifiers.get(lower)
        if (
            kind == "evaluative"
            or lower in NUMBER_NOUNS
            or _cue_ending(words, before)
            or _is_below(words, before, first)
            or (lower == "visiting" and mark.entry.kind == "office")
        ):
            break
        if lower == "-" and before > 0 and words.taken[before - 1] is None:
            joined = words.lowers[before - 1]
            if _cue_ending(words, before - 1) or not joined.isalpha() or words.starts[before] > words.ends[before - 1]:
                break
            if words.tags[before - 1] == "CD" and joined not in vocabulary.modifiers:
                first += first < index  # "four-term mayor"
                break
            first = before - 1
            continue
        if lower in ("and", "&") and before > 0 and titled and vocabulary.modifiers.get(words.lowers[before - 1]):
            if words.capital(before - 1) and words.capital(first):
                first = before - 1
                continue
            break
        longer = words.closing["role"].get(before, before) < before
        if mark.entry.kind == "military" and (longer or _ends_office(words, before) or lower == "chief"):
            break  # "Defense Minister Gen. X", "army chief Gen. X", "chief of staff Gen. X"
        if mark.entry.head == "professor" and not kind and _ends_office(words, before, _LED):
            break  # "Vice-Chancellor Prof. X"
        body = before in words.marks["organization"] or before in words.closing["organization"]
        if body and _is_long_name(words, before):
            break
        if kind:
            first = before
            continue
        if before in words.closing["role"] and titled and not words.capital(before):
            break
        if body and not (titled and words.capital(before) and before > 0 and words.capital(before - 1)):
            break
        if before in words.closing["person"] and not tag.startswith("NN"):
            break
        if not _modifies(words, before, first, index, titled):
            break
        first = before
    return first


def _ends_office(words: Words, index: int, kinds: frozenset[str] = _OFFICE) -> bool:
    """Whether a word ends the title of an office, beside which a rank stands for itself."""
    office = words.closing["role"].get(index)
    return office is not None and words.marks["role"][office].entry.kind in kinds


def _is_below(words: Words, before: int, first: int) -> bool:
    """Whether "under" says whose rule it is, and is no part of a title: "in Lima under President X", "Under coach"."""
    return words.lowers[before] == "under" and words.capital(first) != words.capital(before)


def _is_long_name(words: Words, last: int) -> bool:
    """Whether a noun for a body ends a name of three words or more: "National Rail Safety Board Chair"."""
    return last >= 2 and all(
        words.capital(place) and words.tags[place].startswith(("NNP", "JJ")) for place in range(last - 2, last + 1)
    )


def _modifies(words: Words, before: int, first: int, index: int, titled: bool) -> bool:
    """Whether an unlisted word before a role belongs to its title."""
    tag, capital = words.tags[before], words.capital(before)
    acronym = len(words.texts[before]) > 2 and words.texts[before].isupper() and words.texts[before].isalpha()
    if capital and words.sentence_start(before) and not words.capital(first) and tag.startswith("NN"):
        return before in words.marks["role"] or before in words.marks["person"]  # "Nurse manager X"
    if (not capital and words.capital(first)) or (acronym and capital and not words.text.isupper()):
        return False
    if tag in ("NN", "NNS") and not capital:
        return words.lowers[before].isalpha()
    if tag == "JJ" and not capital:
        return first < index and words.tags[first] in ("NN", "NNS")
    if tag in ("NNP", "NNPS", "NN", "JJ") and capital and titled and not words.sentence_start(before):
        entity = entity_at(words, before)
        return entity is None or (entity[2] == "ORG" and entity[0] == before and entity[1] > index)
    return False


def _cue_ending(words: Words, index: int) -> bool:
    return index in words.closing["cue"]


def _right(words: Words, index: int, last: int, mark: Mark, vocabulary: Vocabulary) -> int:
    """The end of the role with its field: "Minister of State for Older People", "head of research"."""
    if mark.entry.kind not in _WITH_FIELD or (mark.entry.plural and not words.capital(index)):
        return last
    if words.lowers[last - 1] in _OF_THINGS:
        return last
    begun = last
    while last + 1 < len(words.texts) and words.lowers[last] in ("of", "for"):
        end = field_end(words, index, last + 1, vocabulary, known_only=last > begun)
        if end is None:
            break
        last = end
    return last


def _status(words: Words, first: int, last: int) -> str | None:
    """The status that a cue in the same noun phrase gives ("former", "-elect", "candidate for")."""
    for place in range(last, min(last + 2, len(words.texts))):
        mark = words.mark("cue", place)
        if mark is not None and mark.entry.kind in ("elect", "acting") and mark.entry.phrase != "then":
            return mark.entry.kind
        if words.texts[place] != "-":
            break
    place, joined = first - 1, False
    for _ in range(8):
        if place < 0:
            return None
        beside = words.taken[place]
        if joined and (place in words.closing["role"] or (beside is not None and beside.class_iri == PERSON)):
            return None
        if beside is not None and beside.kind is not MentionKind.NAMED:
            return None
        start = words.closing["cue"].get(place)
        if start is not None:
            return words.marks["cue"][start].entry.kind
        if _joins_names(words, place):
            joined = True
            place -= 1
            continue
        if words.tags[place][:2] not in ("NN", "JJ", "HY", "VB", "CD", "DT", "RB"):
            return None
        if words.tags[place][:2] == "VB" and words.tags[place] not in ("VBN", "VBG"):
            return None
        if words.tags[place] == "DT" and place < first - 1:
            return None
        place -= 1
    return None


def _take_in_status(words: Words, span: Span) -> None:
    """The span goes on over letters behind it that say its status, as in "chargé d'affaires a.i. of Peru"."""
    cue = words.mark("cue", span.last) if span.last < len(words.texts) else None
    if cue is not None and cue.entry.kind == "acting" and words.free(span.last, span.last + cue.length):
        span.name = words.words_of(span.first, span.last)
        span.last += cue.length


def _joins_names(words: Words, place: int) -> bool:
    """Whether a comma or "and" stands between two names: "former Lyon, Porto and Peru striker X"."""
    if place < 1 or place + 1 >= len(words.texts) or words.lowers[place] not in (",", "and", "&"):
        return False
    before = place - 1 if words.lowers[place - 1] != "," else place - 2
    return all(words.capital(one) and words.tags[one].startswith("NNP") for one in (before, place + 1))
