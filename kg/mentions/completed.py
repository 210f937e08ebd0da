"""Names completed by what belongs to them: the rest of a run of capitals, legal forms, "Sr.", a common noun such as
"police"; halves and pairs told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.mentions.headlines import in_title_case
from kg.mentions.joined import add_numbers, add_sides, join_branches, join_houses, join_hyphens, join_over_particles
from kg.mentions.organizations import shouted
from kg.mentions.parted import part_from_seat
from kg.mentions.trimmed import is_open, resize, settle_letters, trim_names
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import COUNTRY, ORGANIZATION, PERSON, PLACE, ROLE, MentionKind

_FAMILIES = ("role", "honorific", "organization", "event", "person", "body", "demonym", "party", "country", "cue")
_HYPHENS = frozenset({"-", "‐", "‑"})
_DOTTED = frozenset({"Sr", "Jr", "Snr", "Jnr"})
_OPEN = frozenset({"of", "for", "the", "on"})
_PARTING = frozenset({"and", "for", "from"})
_BETWEEN = frozenset({"between", "in", "from", "near"})
_TOWARDS = frozenset({"in", "at", "from", "to", "near", "of", "by", "on"})
_ARTICLES = frozenset("al el ad an ar as at az ash".split())
_OF_FIELDS = ("ing", "ry", "ion", "ment", "ture", "ity", "ics", "ance", "ence", "ism", "ware", "ers")
_SYLLABLE = (
    "(?:[bdghjklmnprst]|ch|kk|ss|y|w)?"
    "(?:a|ae|ah|e|ee|eo|eu|i|o|oh|oo|ou|u|ui|wa|wi|wo|ya|yeo|yo|yoo|you|yu|young|yung)(?:n|m|ng|k|l|p|t|h|b|ck)?"
)
_KOREAN = re.compile(_SYLLABLE)


def complete_names(words: Words, vocabulary: Vocabulary) -> None:
    """Mends the bounds of the passage's names, whose classes are still to be settled."""
    if shouted(words):
        return
    trim_names(words, vocabulary)
    _close_open_ends(words)
    _split_pairs(words, vocabulary)
    _take_korean(words)
    _share_surnames(words, vocabulary)
    join_over_particles(words, vocabulary)
    join_branches(words)
    join_houses(words, vocabulary)
    join_hyphens(words)
    add_numbers(words)
    add_sides(words)
    if not in_title_case(words):
        _join(words, vocabulary)
        _add_first_halves(words, vocabulary)
    settle_letters(words, vocabulary)
    _add_legal_forms(words)
    _add_dots(words)
    _add_articles(words)
    _add_local_nouns(words, vocabulary)
    part_from_seat(words, vocabulary)


def _close_open_ends(words: Words) -> None:
    """A name that ends in "of" takes the country behind, or gives up the word: "Court of", "Committee of the"."""
    for span in list(words.spans):
        last = span.last
        if not is_open(span) or words.lowers[last - 1] not in _OPEN or last - span.first < 2:
            continue
        country = words.taken[last] if last < len(words.texts) else None
        if country is not None and country.class_iri in (COUNTRY, PLACE) and not country.attributes.get("form"):
            resize(words, span, span.first, country.last)
            continue
        while last > span.first + 1 and words.lowers[last - 1] in _OPEN:
            last -= 1
        resize(words, span, span.first, last)


def _split_pairs(words: Words, vocabulary: Vocabulary) -> None:
    """ "between Graz and Linz", "left Lens for Brest": two names that spaCy took for one."""
    for span in list(words.spans):
        link = next((one for one in range(span.first + 1, span.last - 1) if words.lowers[one] in _PARTING), None)
        if link is None or not is_open(span) or not span.first:
            continue
        before, lower = words.lowers[span.first - 1], words.lowers[link]
        short = span.last - span.first - 2 * _tied(words, span.first, span.last) == 3
        if not short and any(one in words.closing["organization"] for one in range(span.first, span.last)):
            continue
        if lower == "and" and before in _BETWEEN and short and span.class_iri != PERSON:
            class_iri = PLACE
        elif (lower == "from" and words.capital(link + 1)) or (
            lower == "for" and before in vocabulary.signs.get("leaving", {})
        ):
            class_iri = ORGANIZATION
        else:
            continue
        words.release(span)
        for first, last in ((span.first, link), (link + 1, span.last)):
            words.take(Span(first, last, class_iri, MentionKind.NAMED, head=words.lowers[last - 1]))


def _tied(words: Words, first: int, last: int) -> int:
    """How many hyphens within the words tie two of them together."""
    return sum(words.texts[one] in _HYPHENS for one in range(first + 1, last - 1))


def _share_surnames(words: Words, vocabulary: Vocabulary) -> None:
    """ "the brothers Ion and Dan Rusu": a given name alone, behind a plural noun for kin and before a full name, has
    the other's surname. Behind a title it may as well be a surname: "Senators Cruz and Dan Rusu"."""
    for second in list(words.spans):
        link, first = second.first - 1, second.first - 2
        if second.class_iri != PERSON or second.last - second.first != 2 or first < 1 or words.lowers[link] != "and":
            continue
        before = words.taken[first]
        known = words.texts[second.first] in vocabulary.genders and words.capital(first)
        alone = before is None or (is_open(before) and before.first == first and before.last == link)
        if not known or not alone or not _are_kin(words, first - 1, vocabulary):
            continue
        if before is not None:
            words.release(before)
        name = f"{words.texts[first]} {words.texts[second.last - 1]}"
        gender = vocabulary.genders.get(words.texts[first], "")
        attributes = {"gender": gender} if gender in ("m", "f") else {}
        words.take(Span(first, link, PERSON, MentionKind.NAMED, name, words.lowers[second.last - 1], attributes))


def _are_kin(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether the word is a plural noun for kin, though it be taken for a verb: ", sisters Ana and Eva Cruz,"."""
    verb = words.tags[index] == "VBZ" and index > 0 and words.texts[index - 1] == ","
    if not verb and index not in words.closing["person"]:
        return False
    lower = words.lowers[index]
    entries = vocabulary.nouns.get(lower, {}).get("", ())
    return any(one.family == "person" and one.kind == "kin" and one.plural and one.phrase == lower for one in entries)


def _take_korean(words: Words) -> None:
    """Given names of two syllables and the surname before or behind them: "Oh Min-jae", "Soo-ah Baek"."""
    for hyphen in range(1, len(words.texts) - 1):
        if words.texts[hyphen] not in _HYPHENS or not words.capital(hyphen - 1) or words.capital(hyphen + 1):
            continue
        first, last = hyphen - 1, hyphen + 2
        if words.ends[first] != words.starts[hyphen] or words.ends[hyphen] != words.starts[last - 1]:
            continue
        if not all(_KOREAN.fullmatch(words.lowers[one]) for one in (first, last - 1)):
            continue
        if first and _is_family(words, first - 1) and not words.sentence_start(first):
            first -= 1
        elif last < len(words.texts) and _is_family(words, last):
            last += 1
        else:
            continue
        inside = words.spans_in(first, last)
        if all(is_open(span) and first <= span.first and span.last <= last for span in inside):
            for span in inside:
                words.release(span)
            words.take(Span(first, last, PERSON, MentionKind.NAMED, head=words.lowers[last - 1]))


def _is_family(words: Words, index: int) -> bool:
    """Whether the word may be a surname beside such a given name."""
    listed = any(index in words.marks[one] for one in _FAMILIES)
    return words.capital(index) and 1 < len(words.texts[index]) < 7 and words.texts[index].isalpha() and not listed


def _join(words: Words, vocabulary: Vocabulary) -> None:
    """A run of capitals of which parts are names is one name."""
    index = 0
    while index < len(words.texts):
        last = _run(words, index, vocabulary)
        if last == index:
            index += 1
            continue
        spans = words.spans_in(index, last)
        more = bool(spans) and (len(spans) > 1 or spans[0].last - spans[0].first < last - index)
        if more and not _stand_apart(words, index, last, spans, vocabulary):
            named = [one for one in spans if is_open(one)]
            longest = max(named, key=lambda one: (one.last - one.first, one.first), default=None)
            body = Span(spans[0].first, spans[0].last, ORGANIZATION, MentionKind.NAMED)
            resize(words, longest or body, index, last)
        index = last


def _run(words: Words, first: int, vocabulary: Vocabulary) -> int:
    last = first
    while last < len(words.texts):
        span = words.taken[last]
        if last > first and words.starts[last] > words.ends[last - 1] + 1:
            break
        if is_open(span) and span is not None and span.first == last:
            last = span.last
        elif span is None and _is_proper(words, last, vocabulary):
            last += 1
        elif span is not None and span.class_iri == ROLE and last > first and _is_tail(words, last, vocabulary):
            last = span.last  # "Busan Marine"
        elif span is None and last > first and (linked := _linked(words, last, vocabulary)):
            last = linked
        elif span is None and last > first and words.texts[last] in _HYPHENS and _is_hyphen(words, last, vocabulary):
            last += 1
        else:
            break
    return last


def _linked(words: Words, index: int, vocabulary: Vocabulary) -> int:
    """Where one or two small words of other languages end that join two capitals: "Bahia do Sul"; 0 where none do."""
    step = index
    while (
        step < min(len(words.texts), index + 2) and words.texts[step] in vocabulary.links and words.taken[step] is None
    ):
        step += 1
    if step == index or step >= len(words.texts):
        return 0
    span = words.taken[step]
    named = (is_open(span) and span is not None and span.first == step) or (
        span is None and _is_proper(words, step, vocabulary)
    )
    return step if named else 0


def _is_hyphen(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    attached = words.ends[index - 1] == words.starts[index] and words.starts[index + 1 : index + 2] == [
        words.ends[index]
    ]
    span = words.taken[index + 1] if index + 1 < len(words.texts) else None
    return attached and (is_open(span) if span is not None else _is_proper(words, index + 1, vocabulary))


def _is_proper(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    text = words.texts[index]
    if not words.capital(index) or words.tags[index] not in ("NNP", "NNPS") or len(text) < 2 or text.endswith("."):
        return False
    if _is_listed(words, index) and not _is_tail(words, index, vocabulary):
        return False
    return text.replace("'", "").replace("’", "").isalpha() and not (text.isupper() and len(text) > 4)


def _is_tail(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a listed noun ends names of bodies, and a name stands before: "Mandal Courier"."""
    tail = words.lowers[index] in vocabulary.signs.get("tail", {}) and index not in words.marks["honorific"]
    return tail and words.capital(index) and index > 0 and words.capital(index - 1) and not words.sentence_start(index)


def _stand_apart(words: Words, first: int, last: int, spans: Sequence[Span], vocabulary: Vocabulary) -> bool:
    """Whether two names only happen to meet: "in Berlin Merz said", "Interior Department Ann Lee"."""
    ordered = sorted(spans, key=lambda one: one.first)
    if any(words.texts[one] in _HYPHENS and words.taken[one] is None for one in range(first, last)):
        return False
    before = words.lowers[first - 1] if first else ""
    if _is_firm(words, ordered, last, vocabulary):
        return False
    if ordered[0].class_iri == PLACE and ordered[0].first == first and (before in _TOWARDS or len(ordered) > 1):
        return not _opens_with_given_name(words, ordered, vocabulary)
    for one in ordered:
        given = words.texts[one.first] in vocabulary.genders and one.last - one.first > 1
        if one.first > first and given and one.class_iri == PERSON:
            return True
        linked = one.last < last and words.texts[one.last] in vocabulary.links  # "AS Pont de Lune"
        if not linked and any(place in words.closing["organization"] for place in range(one.first, one.last)):
            return True
    return last - first > 5


def _is_firm(words: Words, spans: Sequence[Span], last: int, vocabulary: Vocabulary) -> bool:
    """Whether a name taken for a place, and of no known town, goes on with what firms do: "holders of X Metals"."""
    one = spans[0]
    rest = one.class_iri == PLACE and len(spans) == 1 and last == one.last + 1 and is_open(one)
    known = not rest or one.name or words.words_of(one.first, one.last) in vocabulary.cities
    return not known and words.lowers[last - 1] in vocabulary.signs.get("tail", {}) and words.texts[last - 1].istitle()


def _opens_with_given_name(words: Words, spans: Sequence[Span], vocabulary: Vocabulary) -> bool:
    """Whether a sentence opens with one person's name of which the given name was taken for a place."""
    one, other = (spans[0], spans[1]) if len(spans) == 2 else (spans[0], spans[0])
    given = one.last - one.first == 1 and words.texts[one.first] in vocabulary.genders
    starts = words.sentence_start(one.first) and words.texts[other.first] not in vocabulary.genders
    return given and starts and other.class_iri == PERSON


def _add_first_halves(words: Words, vocabulary: Vocabulary) -> None:
    """ "the Wine and Spirits Council": one capital and "and" before a body's name that an article or owner opens."""
    for span in list(words.spans):
        first = span.first
        if (
            first < 3
            or not is_open(span)
            or span.class_iri != ORGANIZATION
            or words.lowers[first - 1] not in ("and", "&")
        ):
            continue
        headed = words.closing["organization"].get(span.last - 1)
        half = words.taken[first - 2]
        word = half.first if half is not None else first - 2
        alone = half is None or (is_open(half) and half.class_iri != PERSON and half.last == first - 1)
        if headed is None or headed == first or not alone or not word or not words.capital(word):
            continue
        fields = all(_is_field(words, one, vocabulary) for one in range(word, first - 1))
        if fields and words.lowers[word - 1] in ("the", "'s", "’s"):
            resize(words, span, word, span.last)


def _is_field(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a capitalised word is what a body deals with, and no body of its own."""
    lower = words.lowers[index]
    known = lower in vocabulary.modifiers or lower in vocabulary.signs.get("tail", {}) or lower.endswith(_OF_FIELDS)
    return known and words.texts[index][1:].islower() and index not in words.marks["organization"]


def _is_listed(words: Words, index: int) -> bool:
    return any(index in words.marks[one] or index in words.closing[one] for one in _FAMILIES)


def _add_legal_forms(words: Words) -> None:
    """ "X Co., Ltd.", "X Holdings Pte. Ltd.": a body with all that says of which form it is."""
    for span in list(words.spans):
        if not is_open(span) or words.taken[span.first] is not span:
            continue
        last = span.last
        while last < len(words.texts):
            comma = words.texts[last] == "," and last > span.first
            start = last + 1 if comma else last
            mark = words.mark("organization", start)
            known = words.taken[start] if start < len(words.texts) else None
            if (
                mark is None
                or not (mark.entry.cased or words.texts[start] == "plc")
                or mark.entry.kind != "company"
                or words.starts[start] > words.ends[start - 1] + 1
            ):
                break
            if known is not None and not is_open(known):
                break
            last = max(start + mark.length, known.last if known is not None else 0)
            if (
                last < len(words.texts)
                and words.texts[last] == "."
                and words.ends[last - 1] == words.starts[last]
                and _goes_on(words, last + 1)
            ):
                last += 1
        if last > span.last:
            resize(words, span, span.first, last, ORGANIZATION)


def _goes_on(words: Words, index: int) -> bool:
    """Whether the sentence goes on at the word, so that a dot before it is an abbreviation's."""
    return index < len(words.texts) and (words.texts[index] in (",", ";") or words.texts[index][:1].islower())


def _add_dots(words: Words) -> None:
    """ "Walter Hill Sr., who": the dot is the name's."""
    for span in list(words.spans):
        dot = span.last
        dotted = is_open(span) and words.texts[dot - 1] in _DOTTED and words.texts[dot : dot + 1] == ["."]
        if dotted and words.taken[dot] is None and _goes_on(words, dot + 1):
            resize(words, span, span.first, dot + 1)


def _add_articles(words: Words) -> None:
    """ "al-Hamdi said": the article that a hyphen ties to a surname is the name's."""
    for span in list(words.spans):
        hyphen = span.first - 1
        if not is_open(span) or hyphen < 1 or words.texts[hyphen] not in _HYPHENS:
            continue
        tied = words.starts[span.first] == words.ends[hyphen] and words.starts[hyphen] == words.ends[hyphen - 1]
        if tied and words.texts[hyphen - 1] in _ARTICLES and words.free(hyphen - 1, span.first):
            resize(words, span, hyphen - 1, span.last)


def _add_local_nouns(words: Words, vocabulary: Vocabulary) -> None:
    """ "Cedar Falls police", "the Pine Ridge school district": a name and the common noun for its body."""
    joined = {" ".join(sign.words) for signs in vocabulary.signs.get("joined", {}).values() for sign in signs}
    for index, mark in sorted(words.marks["organization"].items()):
        last = index + mark.length
        if mark.entry.head not in joined or words.capital(index) or mark.entry.plural or not words.free(index, last):
            continue
        if not index or (last < len(words.texts) and words.tags[last][:2] in ("NN", "PO", "HY")):
            continue
        span, first = words.taken[index - 1], index
        if span is None:
            while first > 0 and words.taken[first - 1] is None and _is_proper(words, first - 1, vocabulary):
                first -= 1
            span = Span(first, last, ORGANIZATION, MentionKind.NAMED, head=words.lowers[last - 1])
            if first < index:
                words.take(span)
        elif is_open(span):
            resize(words, span, span.first, last, ORGANIZATION)
