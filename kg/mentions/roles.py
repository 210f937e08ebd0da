"""Offices, ranks and occupations: a head noun with the words that belong to the title."""

from __future__ import annotations

from kg.mentions.honours import opens_honour
from kg.mentions.names import in_personal_name
from kg.mentions.numbers import NUMBER_NOUNS
from kg.mentions.plural_bodies import plural_name
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Mark, Span, Words
from kg.model import PERSON, ROLE, MentionKind

_WITH_FIELD = frozenset(("office", "position", "rank", "academic", "religious", ""))
_OF_THINGS = frozenset(("owner", "founder", "co-owner", "co-founder"))
_FIELD_KINDS = frozenset(("portfolio", "title", "unit"))
_BEHIND = frozenset(("emeritus", "emerita", "emeriti"))
_FOR_ROLES = frozenset("award awards prize prizes medal trophy job jobs vacancy scholarship fellowship".split())
_NAME_LABELS = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "NORP"))


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
        if status:
            span.attributes["status"] = status
        if words.take(span):
            words.closing["role"][end - 1] = index


def _is_field(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether the word tells what an office is for and is no title: "the Minister for Justice Ann Lee"."""
    if index < 2 or words.lowers[index - 1] not in ("for", "of") or not words.capital(index):
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
        return False
    if words.lowers[last] in _FOR_ROLES or opens_honour(words, last):
        return False
    organization = words.mark("organization", last)
    return not (organization and words.capital(last) and words.capital(index))


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


def _entity_at(words: Words, index: int) -> tuple[int, int, str] | None:
    return next((one for one in words.entities if one[0] <= index < one[1] and one[2] in _NAME_LABELS), None)


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
        ):
            break
        if lower == "-" and before > 0 and words.taken[before - 1] is None:
            joined = words.lowers[before - 1]
            if _cue_ending(words, before - 1) or not joined.isalpha() or words.starts[before] > words.ends[before - 1]:
                break
            if words.tags[before - 1] == "CD" and joined not in vocabulary.modifiers:
                break
            first = before - 1
            continue
        if lower in ("and", "&") and before > 0 and titled and vocabulary.modifiers.get(words.lowers[before - 1]):
            if words.capital(before - 1) and words.capital(first):
                first = before - 1
                continue
            break
        if mark.entry.kind == "military" and _ends_office(words, before):
            break  # "Defense Minister Gen. X"
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


def _ends_office(words: Words, index: int) -> bool:
    """Whether a word ends the title of an office, beside which a rank stands for itself."""
    office = words.closing["role"].get(index)
    return office is not None and words.marks["role"][office].entry.kind == "office"


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
    if (not capital and words.capital(first)) or (acronym and capital and not words.text.isupper()):
        return False
    if tag in ("NN", "NNS") and not capital:
        return words.lowers[before].isalpha()
    if tag == "JJ" and not capital:
        return first < index and words.tags[first] in ("NN", "NNS")
    if tag in ("NNP", "NNPS", "NN", "JJ") and capital and titled and not words.sentence_start(before):
        entity = _entity_at(words, before)
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
        end = _field(words, index, last + 1, vocabulary, known_only=last > begun)
        if end is None:
            break
        last = end
    return last


def _field(words: Words, index: int, start: int, vocabulary: Vocabulary, known_only: bool) -> int | None:
    """The end of the field that an office is in ("Energy and Natural Resources", "the Interior", "research")."""
    count, kinds = len(words.texts), vocabulary.modifiers
    place = start + 1 if words.lowers[start] == "the" else start
    known_only = known_only or place > start
    end = place
    while end < count and words.taken[end] is None:
        lower, tag = words.lowers[end], words.tags[end]
        kind = kinds.get(lower)
        if lower in ("and", "&", ",") and end > place and end + 1 < count:
            following = kinds.get(words.lowers[end + 1])
            if following not in _FIELD_KINDS or (words.mark("role", end + 1) and following != "portfolio"):
                break
            if lower == "," and not (words.capital(end + 1) and words.capital(place)):
                break
            _release_field(words, end + 1)
            end += 1
            continue
        if kind in _FIELD_KINDS and tag[:2] in ("NN", "JJ", "VB") and words.capital(end) == words.capital(place):
            if words.mark("role", end) and kind != "portfolio":
                break
            end += 1
            continue
        if known_only or not tag.startswith(("NN", "JJ")) or not lower.isalpha():
            break
        if not _unlisted_field(words, index, place, end, vocabulary):
            break
        end += 1
    if end > place and place > start and _is_body(words, index, place, end):
        return None  # "head of the Law Society", "of the water department"
    while end > place and (kinds.get(words.lowers[end - 1]) == "title" or words.tags[end - 1].startswith("JJ")):
        if kinds.get(words.lowers[end - 1]) in ("portfolio", "unit"):
            break
        end -= 1
    while end > place and words.lowers[end - 1] in ("and", "&", ","):
        end -= 1
    owner = end < count and words.lowers[end] in ("'s", "’s")  # "secretary of the school's committee"
    if owner or (end < count and end > place and words.taken[end] is None and words.tags[end] in ("NN", "NNS")):
        return None
    return end if end > place else None


def _is_body(words: Words, role: int, first: int, last: int) -> bool:
    """Whether what a noun for bodies ends is a body that somebody is head of, and no office's field: "the police"."""
    noun = last if last in words.marks["organization"] and words.tags[last].startswith("NN") else last - 1
    headed = noun in words.closing["organization"] or noun in words.marks["organization"]
    owned = words.lowers[noun + 1 : noun + 2] == ["of"]  # "chairman of the management board of X"
    return headed and not owned and words.marks["role"][role].entry.kind not in ("office", "rank")


def _release_field(words: Words, index: int) -> None:
    """Give back a name that is the rest of a field and the country behind it: "Culture and [Tourism of Gabon]"."""
    span = words.taken[index]
    if span is None or span.first != index or span.kind is not MentionKind.NAMED or span.name:
        return
    link = next((place for place in range(index, span.last) if words.lowers[place] == "of"), None)
    country = words.mark("country", link + 1) if link is not None else None
    if link is not None and country is not None and link + 1 + country.length == span.last:
        words.release(span)
        one = country.entry
        words.take(
            Span(link + 1, span.last, one.class_iri, MentionKind.NAMED, one.name, one.head, dict(one.attributes))
        )


def _unlisted_field(words: Words, index: int, place: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word that is on no list is the field, or part of the field, of an office."""
    if any(end in words.marks[one] or end in words.closing[one] for one in _FAMILIES):
        return False
    if not words.capital(end):
        if words.capital(place):
            return False
        follows = end + 1 < len(words.texts) and words.tags[end + 1].startswith("NN")
        return words.tags[end] != "JJ" or follows
    if not words.capital(index) or words.texts[end] in vocabulary.genders:
        return False
    if words.marks["role"][index].entry.head in vocabulary.seated or _names_body(words, index, end):
        return False
    entity = _entity_at(words, end)
    if end == place:
        return entity is None or (entity[2] == "ORG" and entity[1] - entity[0] == 1)
    return entity is not None and entity[2] == "ORG" and entity[0] <= place and entity[1] == end + 1


def _names_body(words: Words, index: int, field: int) -> bool:
    """Whether the capital of a role tells nothing of its field: "CEO of Ordex", "Students of UNESP"."""
    lettered = len(words.texts[field]) > 2 and words.texts[field].isupper()
    return lettered or words.texts[index].isupper() or words.sentence_start(index)


_FAMILIES = ("organization", "person", "role", "event", "country", "demonym", "body")


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


def _joins_names(words: Words, place: int) -> bool:
    """Whether a comma or "and" stands between two names: "former Lyon, Porto and Peru striker X"."""
    if place < 1 or place + 1 >= len(words.texts) or words.lowers[place] not in (",", "and", "&"):
        return False
    before = place - 1 if words.lowers[place - 1] != "," else place - 2
    return all(words.capital(one) and words.tags[one].startswith("NNP") for one in (before, place + 1))
