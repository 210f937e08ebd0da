"""What stands beside a name says what it is: "X's treasurer", "X have signed", "X, a company", "X, 34,"."""

from __future__ import annotations

from kg.mentions.nouns_beside import speaks
from kg.mentions.vocabulary import PARTY
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, PLACE, MentionKind

_POLITICAL = frozenset({"office"})
_POSTS = frozenset({"position", "sport"})
_OCCUPATIONS = frozenset({"occupation", "sport", "academic", "religious"})
_BEHIND_OCCUPATION = frozenset({",", ".", ";", "from", "in", "at", "who", "with", "and", "by"})
_LIVING = frozenset(
    (
        *((verb, "up") for verb in ("grew", "grows")),
        *((verb, "in") for verb in ("lives", "lived", "died")),
        *(("was", verb) for verb in ("born", "raised", "jailed", "arrested", "educated", "married")),
        *(("pleaded", word) for word in ("guilty", "not")),
    )
)
_SEXES = frozenset({"women", "men", "girls", "boys"})
_COLLECTIVE = frozenset({"have", "are", "were"})
_JOINING = frozenset({",", "and", "or", "nor", "&", "/"})
_CLOSING = frozenset({",", ".", ";", ")", "–", "—"})
_NEAR = 5
_ARTICLES = frozenset({"a", "an", "the"})
_PHRASE = ("JJ", "NN", "VB", "HY", "CD")


def take_bracketed_parties(words: Words) -> None:
    """ "Senator Ann Lee (Liberal Union)", "Goalkeepers: Ann Lee (Ordex)": parties and clubs in brackets."""
    for span in list(words.spans):
        if span.class_iri == PERSON and span.kind is MentionKind.NAMED:
            _take_party(words, span)
        elif span.class_iri == PARTY and not span.attributes.get("form"):
            _take_wing(words, span)


def _take_wing(words: Words, party: Span) -> None:
    """ "Communist Party of Nepal (Maoist Centre)": which of several parties it is belongs to its name."""
    if words.texts[party.last : party.last + 1] != ["("]:
        return
    end = next((one for one in range(party.last, min(party.last + 7, len(words.texts))) if words.texts[one] == ")"), 0)
    inside = range(party.last + 1, end)
    leaning = any(words.lowers[one].endswith("ist") and words.capital(one) for one in inside)
    if not leaning or not all(words.capital(one) or words.texts[one] == "-" for one in inside):
        return
    for one in {id(known): known for known in words.taken[party.first : end + 1] if known is not None}.values():
        words.release(one)
    words.take(Span(party.first, end + 1, PARTY, MentionKind.NAMED, head=party.head))


def _take_party(words: Words, person: Span) -> None:
    """ "Senator Ann Lee (Liberal Union)": what stands in brackets behind the name of one in office."""
    opening = person.last
    if words.texts[opening : opening + 1] != ["("]:
        return
    role = words.closing["role"].get(person.first - 1)
    kind = words.marks["role"][role].entry.kind if role is not None else _kind_of_line(words, person.first)
    in_office, plays = kind in _POLITICAL and role is not None, kind == "sport"
    closing = next(
        (one for one in range(opening + 1, min(opening + 7, len(words.texts))) if words.texts[one] == ")"), None
    )
    if closing is None or closing == opening + 1:
        return
    inside = words.spans_in(opening + 1, closing)
    opens = bool(inside) and inside[0].first == opening + 1 and inside[0].last < closing
    leaning = opens and inside[0].class_iri == PARTY and inside[0].attributes.get("form") == "member"
    if leaning and all(words.capital(one) for one in range(opening + 1, closing)):  # "Ann Lee (Socialist Left)"
        _take_inside(words, opening + 1, closing)
        return
    if not (in_office or plays):
        return
    open_names = all(
        one.kind is MentionKind.NAMED
        and not (one.name or one.attributes.get("form"))
        and (one.class_iri != PERSON or plays)
        for one in inside
    )
    if (
        not open_names
        or not words.capital(opening + 1)
        or any(text[0].isdigit() for text in words.texts[opening + 1 : closing])
    ):
        return
    _take_inside(words, opening + 1, closing, ORGANIZATION if plays else PARTY)


def _kind_of_line(words: Words, place: int) -> str:
    """The kind of the posts before the colon of a line of names: "Goalkeepers: Ann Lee (Ordex), Bo Ray (Lume)"."""
    colon = next((one for one in range(place - 1, 0, -1) if words.texts[one] == ":"), 0)
    role = words.closing["role"].get(colon - 1) if colon else None
    return words.marks["role"][role].entry.kind if role is not None else ""


def _take_inside(words: Words, first: int, last: int, class_iri: str = PARTY) -> None:
    for one in words.spans_in(first, last):
        words.release(one)
    words.take(Span(first, last, class_iri, MentionKind.NAMED, head=words.lowers[last - 1]))


def is_told_body(words: Words, first: int, last: int, class_iri: str) -> bool:
    """Whether the words beside a name, so far of the class, say that it is a body's."""
    if _is_apposed(words, first, last):
        return True
    if class_iri == PLACE:
        return False
    if last - first == 1 and _has_post(words, first, last):
        return True
    return _is_collective(words, first, last) or _speaks_of_its_own(words, first, last)


def _has_post(words: Words, first: int, last: int) -> bool:
    """ "X's treasurer", "X head coach Ann Lee": posts that a body has, not a person."""
    if last >= len(words.texts) or first - 1 in words.closing["role"] or first - 1 in words.closing["honorific"]:
        return False
    owner = words.tags[last] == "POS"
    place = last + 1 if owner else last
    while place < len(words.texts):
        mark = words.mark("role", place)
        if mark is not None:
            after = place + mark.length
            named = after < len(words.texts) and words.capital(after) and words.tags[after].startswith("NNP")
            return mark.entry.kind in _POSTS and not words.capital(place) and (owner or named)
        if not owner or place > last + 2 or words.tags[place][:2] not in ("JJ", "NN"):
            return False
        place += 1
    return False


def _is_collective(words: Words, first: int, last: int) -> bool:
    """Whether one name has a plural verb: "X have signed a striker"."""
    if last >= len(words.texts) or words.lowers[last] not in _COLLECTIVE or not words.tags[last].startswith("VB"):
        return False
    return _JOINING.isdisjoint(words.lowers[max(first - _NEAR, 0) : first])


def _speaks_of_its_own(words: Words, first: int, last: int) -> bool:
    """ "X said its treasurer", "X sold its stake": one subject, a verb, nothing named, and "its"."""
    if last >= len(words.texts) or words.tags[last] not in ("VBD", "VBZ"):
        return False
    if first > 0 and not words.sentence_start(first):
        return False
    for place in range(last + 1, min(last + 5, len(words.texts))):
        if words.lowers[place] == "its":
            return True
        if words.tags[place][:2] in ("NN", "PR", "WP", "WD", ",", "."):
            return False
    return False


def _is_apposed(words: Words, first: int, last: int) -> bool:
    """ "X, a company based in", "the union, X,"."""
    count = len(words.texts)
    if last + 1 < count and words.texts[last] == "," and words.lowers[last + 1] in _ARTICLES:
        for place in range(last + 2, min(last + 6, count)):
            mark = words.mark("organization", place)
            after = place + mark.length if mark is not None else place
            if mark is not None and not mark.entry.plural and not words.capital(place):
                goes_on = after < count and words.tags[after][:2] in ("NN", "PO", "HY")
                return not goes_on and not speaks(words, after - 1)
            if words.tags[place][:2] not in _PHRASE and words.tags[place] != "POS":  # "X, the artists' league"
                break
    noun = words.closing["organization"].get(first - 2) if first > 2 and words.texts[first - 1] == "," else None
    if noun is None or words.capital(noun) or words.marks["organization"][noun].entry.plural:
        return False
    closed = last >= count or words.texts[last] in _CLOSING
    determined = any(words.tags[place] in ("DT", "PRP$", "POS") for place in range(max(noun - 4, 0), noun))
    return closed and determined


def is_aged(words: Words, last: int) -> bool:
    """Whether an age stands between commas behind the name."""
    age = words.texts[last + 1 : last + 2]
    after = words.texts[last + 2 : last + 3]
    aged = bool(age) and age[0].isdigit() and 1 <= len(age[0]) <= 2
    return words.texts[last : last + 1] == [","] and aged and after in ([","], ["."], [";"])


def is_told_person(words: Words, first: int, last: int) -> bool:
    """Whether an age, a relative, an occupation or what only people do stands beside a name: "X grew up in"."""
    if is_aged(words, last) or has_occupation(words, last):
        return True
    before = words.closing["person"].get(first - 1)
    several = last - first in (2, 3)
    if before is not None:
        noun = words.marks["person"][before].entry
        if not noun.plural and noun.kind != "collective" and (several or _is_kin(words, first)):
            return True
    return several and tuple(words.lowers[last : last + 2]) in _LIVING


def has_occupation(words: Words, last: int) -> bool:
    """Whether an occupation follows between commas that an article opens: "X, a carpenter from Y,"."""
    if words.lowers[last : last + 3] == [",", "one", "of"]:  # "X, one of the first women to"
        return any(one in _SEXES for one in words.lowers[last + 3 : last + 7])
    if words.texts[last : last + 1] != [","] or words.lowers[last + 1 : last + 2] not in (["a"], ["an"]):
        return False
    for place in range(last + 2, min(last + 6, len(words.texts))):
        mark = words.mark("role", place)
        if mark is not None and not mark.entry.plural and not words.capital(place):
            after = place + mark.length
            closed = after >= len(words.texts) or words.lowers[after] in _BEHIND_OCCUPATION
            return closed and mark.entry.kind in _OCCUPATIONS
        if words.tags[place][:2] not in _PHRASE or (words.capital(place) and place not in words.marks["demonym"]):
            return False
    return False


def _is_kin(words: Words, first: int) -> bool:
    """Whether a noun for somebody's relative stands right before: "her brother X"."""
    noun = words.closing["person"].get(first - 1)
    return noun is not None and words.marks["person"][noun].entry.kind == "kin"
