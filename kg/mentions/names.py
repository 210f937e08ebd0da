"""Names of countries, bodies, parties and places, from lexicons and from spaCy's entities, repaired."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kg.mentions.honours import ends_honour, opens_honour
from kg.mentions.longer_names import BREAKS, in_longer_name
from kg.mentions.organizations import SAINTS, field_of_title, person_inside, shouted
from kg.mentions.personal import given_name_first, looks_personal, names_person
from kg.mentions.vocabulary import PARTY, Vocabulary
from kg.mentions.words import Mark, Span, Words
from kg.model import COUNT, DATE, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, Mention, MentionKind

NAMED = MentionKind.NAMED
_PLAIN_NOUNS = ("organization", "person", "role", "event")
_PORTFOLIOS = (["minister"], ["secretary"], ["commissioner"], ["ministry"], ["department"])
_PERSON_BREAKS = BREAKS | {"to", "with", "from", "for", "against", "by"}

_FULL_WORDS = frozenset({"VB", "NN", "JJ", "PR", "RB", "MD"})
"""The first letters of the tags of words that have capitals in a title."""


def take_given(words: Words, given: Sequence[Mention]) -> None:
    """Ready mentions (dates) take their words first."""
    end = words.offset + len(words.text)
    for mention in given:
        if words.offset <= mention.start and mention.end <= end:
            first, last = _words_between(words, mention.start - words.offset, mention.end - words.offset)
            span = Span(first, last, mention.class_iri, mention.kind, mention.name, mention.head)
            span.attributes = {**dict(mention.attributes), "": mention.id}
            words.take(span)


_OF_ARTICLE = 2  # an article and one word: "The Treaty"


def _words_between(words: Words, start: int, end: int) -> tuple[int, int]:
    return bisect_right(words.ends, start), bisect_left(words.starts, end)


def take_patterns(words: Words, vocabulary: Vocabulary) -> None:
    """Names that a class of the ontology gives by phrase or regular expression, and "R-La." parties."""
    for index, mark in sorted(words.marks["phrase"].items()):
        entry = mark.entry
        words.take(Span(index, index + mark.length, entry.class_iri, NAMED, entry.name, entry.head))
    for pattern, template, class_iri in vocabulary.patterns:
        for match in pattern.finditer(words.text):
            if match.end() > match.start() and not _within_word(words.text, match.end()):
                first, last = _words_between(words, *match.span())
                name = match.expand(template)
                if name.startswith("The ") and last > first + _OF_ARTICLE and words.lowers[first] == "the":
                    first, name = first + 1, name[4:]  # "The Riga Treaty" is the Riga Treaty
                words.take(Span(first, last, class_iri, NAMED, name, name.lower()))
    for pattern, party in vocabulary.party_patterns:
        for match in pattern.finditer(words.text):
            if match.end() == match.start():
                continue
            first, last = _words_between(words, *match.span())
            state = vocabulary.states.get(match.group().partition("-")[2].strip("() "))
            attributes = {"form": "member" if party else "independent"}
            if state:
                attributes |= {"place": state[0], "code": state[1]}
            words.take(Span(first, last, PARTY, NAMED, party, party.lower(), attributes))


def _within_word(text: str, end: int) -> bool:
    """Whether a pattern ends within a word: "[A-Z]\\w+ Mine" in "Haruto Minegishi"."""
    return text[end - 1].isalnum() and text[end : end + 1].isalnum()


def _is_taught(words: Words, index: int, last: int) -> bool:
    """Whether a people's name is that of a language: "an English teacher"."""
    taught = words.lowers[last : last + 1] and words.lowers[last] in words.kinds.of("taught in a language")
    return bool(taught) and words.lowers[index] in words.kinds.of("language taught")


def take_known(words: Words, vocabulary: Vocabulary) -> None:
    """Countries, demonyms, bodies and parties of the lexicons, unless they are part of a longer name."""
    marks = [
        (-mark.length, index, order, mark)
        for order, family in enumerate(("body", "country", "party", "demonym"))
        for index, mark in words.marks[family].items()
    ]
    for _, index, _, mark in sorted(marks, key=lambda one: one[:3]):
        last = index + mark.length
        if not words.free(index, last) or in_longer_name(words, index, last, mark, vocabulary):
            continue
        entry = mark.entry
        if entry.family == "demonym" and words.texts[last : last + 1] == [":"] and words.texts[index - 1] in ("(", ";"):
            continue  # a language: "(Persian: ...)"
        if entry.family == "demonym" and _is_taught(words, index, last):
            continue
        if entry.family == "demonym" and _ends_surname(words, index, vocabulary):
            words.take(Span(index - 3, last, PERSON, NAMED, head=entry.head))
        elif entry.family == "demonym":
            words.take(_demonym(words, index, last, mark))
        elif entry.family == "party" and _is_portfolio(words, index, last, vocabulary):
            continue
        elif entry.family == "party":
            first = _party_start(words, index, vocabulary)
            if first < index:
                words.take(Span(first, last, PARTY, NAMED))
            elif entry.attributes.get("form") == "member" and _is_who_acts(words, index, last, entry.plural):
                words.take(Span(index, last, PERSON, MentionKind.NOMINAL, "", entry.head, {"number": "singular"}))
            elif not (words.sentence_start(index) and mark.length == 1 and len(words.lowers[index]) < 4):
                words.take(Span(index, last, PARTY, NAMED, entry.name, entry.head, dict(entry.attributes)))
        elif entry.family == "country" and entry.class_iri == PLACE and _has_quarter(words, index):
            words.take(Span(index - 1, last, PLACE, NAMED, head=entry.head))
        else:
            words.take(Span(index, last, entry.class_iri, NAMED, entry.name, entry.head, dict(entry.attributes)))


def _ends_surname(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a hyphen ties the word to a given name and a surname: "Vera Stoiber-Czech"."""
    if index < 3 or words.texts[index - 1] != "-" or words.ends[index - 1] != words.starts[index]:
        return False
    tied = words.ends[index - 2] == words.starts[index - 1] and words.capital(index - 2)
    alone = index < 4 or not words.capital(index - 4) or words.sentence_start(index - 4)
    return tied and alone and words.texts[index - 3] in vocabulary.genders and words.free(index - 3, index)


def _is_portfolio(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a party's name is what a minister is for: "Labour Minister", but "a Labour minister"; at the start of a
    sentence also "Labour minister X", where the party is named nowhere beside."""
    field = last == first + 1 and vocabulary.modifiers.get(words.lowers[first]) == "portfolio"
    if not field or words.lowers[last : last + 1] not in _PORTFOLIOS:
        return False
    return words.capital(last) or (words.sentence_start(first) and words.texts.count(words.texts[first]) == 1)


def _has_quarter(words: Words, index: int) -> bool:
    """Whether a capitalised quarter before a region makes it another: "Central Java", "North Kivu"."""
    before = index - 1
    if before <= 0 or words.taken[before] is not None or words.sentence_start(before):
        return False
    return words.capital(before) and words.lowers[before] in words.kinds.of("quarter")


def _is_who_acts(words: Words, first: int, last: int, plural: bool) -> bool:
    """Whether the word for a party's member stands for one told of before: "The Democrat said"."""
    acts = words.tags[last : last + 1] in (["VBD"], ["VBZ"], ["MD"])
    return acts and not plural and first > 0 and words.lowers[first - 1] == "the"


def _party_start(words: Words, index: int, vocabulary: Vocabulary) -> int:
    """Where a longer name of a party starts ("Northern Democrats")."""
    first = index
    while first > 0 and words.taken[first - 1] is None and words.capital(first - 1):
        before = first - 1
        listed = any(before in words.closing[one] for one in ("country", "demonym", "role", "honorific", "body"))
        if listed or words.sentence_start(before) or words.tags[before][:3] not in ("NNP", "JJ"):
            break
        if words.texts[before] in vocabulary.genders:
            break
        first = before
    return first


_YEARS_OLD = ["-", "year", "-", "old"]


def _demonym(words: Words, first: int, last: int, mark: Mark) -> Span:
    """ "Venezuelan" describes, "Malians", "a Swede" and "the 30-year-old Dane" are people."""
    entry = mark.entry
    number = None
    if entry.plural:
        number = "plural"
    elif not _describes(words, last):
        before = words.lowers[first - 1] if first else ""
        if words.lowers[max(first - 4, 0) : first] == _YEARS_OLD:
            number, first = "singular", max(first - 5, 0)
        elif before in ("a", "an", "another", "one") or (before in ("the", "former") and words.tags[first][:2] == "NN"):
            number = "singular"
        elif first and (words.tags[first - 1] == "CD" or before.isdigit()):
            number = "plural"
    if number is None:
        attributes = {**entry.attributes, "form": "demonym"}
        return Span(first, last, entry.class_iri, NAMED, entry.name, entry.head, attributes)
    class_iri = PERSON if number == "singular" else PERSON_GROUP
    attributes = {"number": number, "nation": entry.name, **entry.attributes}
    return Span(first, last, class_iri, MentionKind.NOMINAL, "", entry.head, attributes)


def _describes(words: Words, index: int) -> bool:
    """Whether a noun phrase goes on at the word, so that an adjective before it describes its head."""
    for place in range(index, min(index + 4, len(words.texts))):
        tag = words.tags[place]
        if tag.startswith("NN"):
            return True
        behind = words.tags[place + 1] if place + 1 < len(words.texts) else ""
        goes_on = behind[:2] in ("NN", "JJ") or behind in ("VBG", "VBN")  # "privately held drinks group"
        joins = tag == "CC" and place + 1 in words.marks["demonym"]
        describes = goes_on and (tag in ("VBN", "VBG", "RB") or (tag, behind) == ("VBD", "VBG"))
        if tag[:2] not in ("JJ", "HY", "CD") and not joins and not describes:
            return False
    return False


def take_entities(words: Words, vocabulary: Vocabulary) -> None:
    """spaCy's entities other than persons, cut at what is taken, at titles and at punctuation."""
    if shouted(words):
        return
    for start, end, label in words.entities:
        class_iri = vocabulary.label_classes.get(label)
        if class_iri is None or label == "PERSON" or class_iri in (DATE, COUNT):
            continue
        if label == "WORK_OF_ART" and (_is_said(words, start, end, vocabulary) or _is_told(words, start, vocabulary)):
            continue
        if label == "ORG" and (couple := _couple(words, start, end, vocabulary)):
            for first, last in couple:
                words.take(Span(first, last, PERSON, NAMED, head=words.lowers[last - 1]))
            continue
        for first, last in pieces(words, start, end, label, vocabulary):
            if field_of_title(words, first, last, vocabulary) or names_person(words, first, last, vocabulary):
                continue
            if label in ("ORG", "GPE") and given_name_first(words, first, last, vocabulary):
                continue
            style = words.mark("honorific", first)
            if style is not None and style.length < last - first and label not in ("LOC", "FAC", "GPE"):
                continue
            first = _after_abbreviation(words, first, last, vocabulary)
            if label == "ORG" and first and words.texts[first - 1] in SAINTS and words.taken[first - 1] is None:
                first -= 1
            cut = person_inside(words, first, last, vocabulary) if label == "ORG" else last
            span = Span(first, cut, class_iri, NAMED, head=words.lowers[cut - 1])
            head = words.closing["organization"].get(cut - 1)
            if head is not None and class_iri == PLACE and label != "FAC" and cut - first > 1 and head > first:
                span.class_iri = ORGANIZATION
            if class_iri == PLACE and _is_given(words, first, cut, vocabulary):
                continue
            if cut - first == 1 and (_common(words, first, class_iri) or _ends_name(words, first, vocabulary)):
                continue
            if (
                cut - first == 1
                and cut in words.marks["role"]
                and vocabulary.modifiers.get(words.lowers[first]) == "title"
            ):
                continue  # "Presidential spokesman"
            words.take(span)


def _is_said(words: Words, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether what was taken for a title is a clause of a quotation, or of who was told it: a title has capitals."""
    small = [one for one in range(start, end) if words.texts[one][:1].islower() and words.tags[one][:2] in _FULL_WORDS]
    clause = any(words.tags[one] in ("VBD", "VBP", "VBZ", "MD") for one in small)
    told = any(words.lowers[one] in vocabulary.kinds.of("telling") for one in small)
    return told or (clause and len(small) > 1)


def _is_told(words: Words, start: int, vocabulary: Vocabulary) -> bool:
    """Whether what was taken for a title, in no quotation marks, is who was told something: a newspaper."""
    before = start - 1 - (start > 1 and words.lowers[start - 1] == "the")
    return before >= 0 and words.lowers[before] in vocabulary.kinds.of("telling")


def _is_given(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a given name that opens a sentence was taken for a place, and a word on no list goes on with it."""
    if last - first > 1 or words.texts[first] not in vocabulary.genders or not words.sentence_start(first):
        return False
    if (
        last >= len(words.texts)
        or not words.capital(last)
        or words.tags[last] != "NNP"
        or words.taken[last] is not None
    ):
        return False
    listed = any(one in marks for one in (first, last) for marks in words.marks.values())
    return not listed and words.starts[last] == words.ends[first] + 1 and words.texts[last][1:].islower()


def _ends_name(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a title and a given name stand before the word: "Elder Ann Hill"."""
    given = index - 1
    titled = given - 1 in words.closing["role"] or given - 1 in words.closing["honorific"]
    free = index > 1 and words.taken[given] is None and words.starts[index] == words.ends[given] + 1
    return free and titled and words.texts[given] in vocabulary.genders


def _couple(words: Words, start: int, end: int, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """The two people, one of them with a given name of the list, that spaCy took for a body: "Ann Hill and Bo Lind"."""
    places = [place for place in range(start, end) if words.lowers[place] == "and"]
    if len(places) != 1 or any(words.taken[place] is not None for place in range(start, end)):
        return []
    halves = [(start, places[0]), (places[0] + 1, end)]
    listed = any(words.texts[first] in vocabulary.genders for first, _ in halves)
    personal = all(2 <= last - first <= 3 and looks_personal(words, first, last, vocabulary) for first, last in halves)
    return halves if listed and personal else []


def _after_abbreviation(words: Words, first: int, last: int, vocabulary: Vocabulary) -> int:
    """Where an organization's name starts after "U.S." and the like, which are taken as a country."""
    mark = words.mark("country", first)
    if mark is None or mark.length != 1 or not words.texts[first].rstrip(".").replace(".", "").isupper():
        return first
    if last - first < 3 or not words.capital(first + 1):
        return first
    entry = mark.entry
    words.take(Span(first, first + 1, entry.class_iri, NAMED, entry.name, entry.head, dict(entry.attributes)))
    return first + 1


def _common(words: Words, index: int, class_iri: str) -> bool:
    """Whether a single word is a plain noun that spaCy took for a name ("Parliament" is left to the nominals)."""
    if class_iri == ORGANIZATION and index in words.marks["organization"]:
        return True
    if ends_honour(words, index) or opens_honour(words, index + 1):
        return True
    person = words.mark("person", index)
    if person is not None and person.entry.plural and words.tags[index] == "NNPS" and not words.sentence_start(index):
        return False
    if any(index in words.marks[family] for family in ("person", "event", "honorific", "role", "cue")):
        return True
    if index in words.marks["thing"] and words.sentence_start(index):
        return True
    return words.sentence_start(index) and words.tags[index][:2] not in ("NN", "JJ", "FW")


def pieces(words: Words, start: int, end: int, label: str, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """The free stretches of an entity, without articles, honorifics, possessives and lower-case ends."""
    found = []
    first = start
    breaks = _PERSON_BREAKS if label == "PERSON" else BREAKS
    for place in range(start, end + 1):
        named = place > start and label == "ORG" and words.texts[start] in vocabulary.genders
        of = place < end and words.lowers[place] == "of"
        full = place - start == 2 and start + 1 not in words.marks["organization"]  # "Ann Lee of Havbruk"
        of_other = of and (full or place + 1 in words.marks["country"])
        ends = place == end or (named and of_other) or words.taken[place] is not None or words.texts[place] in breaks
        ends = ends or (place > first and words.tags[place] == "VBD" and words.texts[place].islower())
        role = place < end and place in words.marks["role"] and _splits(words, place, start, vocabulary)
        if ends or role:
            found.append((first, _before_portfolio(words, first, place, vocabulary)))
            first = place + (words.marks["role"][place].length if role and not ends else 1)
    return [trimmed for one in found if (trimmed := _trim(words, *one, label == "PERSON")) is not None]


def _before_portfolio(words: Words, first: int, place: int, vocabulary: Vocabulary) -> int:
    """The end of what stands before a minister without the portfolio: "Union" in "Union Home Minister"."""
    role, end = words.mark("role", place), place
    if role is None or role.entry.head != "minister" or "of" in words.lowers[first:place]:
        return place
    if first < place and vocabulary.modifiers.get(words.lowers[first]) == "portfolio":
        return place  # "Home Affairs Minister"
    while end - 1 > first and vocabulary.modifiers.get(words.lowers[end - 1]) == "portfolio":
        end -= 1
    return end


def in_personal_name(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a noun for a role is a name here: "Ann Marshall", "Dean" in "Dean Smith"."""
    if not words.capital(index) or words.texts[index].endswith("."):
        return False
    if index and words.texts[index].isupper() and words.taken[index - 1] is not None:
        return False  # "a Fianna Fáil TD for Cork"
    entity = next((one for one in words.entities if one[0] <= index < one[1] and one[2] == "PERSON"), None)
    if entity is None:
        return False
    if entity[0] < index == entity[1] - 1:
        before = index - 1
        return before not in words.closing["role"] and words.lowers[before] not in vocabulary.modifiers
    return index == entity[0] == entity[1] - 2 and words.texts[index] in vocabulary.genders


def _splits(words: Words, place: int, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a role noun inside an entity is a title there, and no part of a name ("Union of Journalists")."""
    if in_personal_name(words, place, vocabulary):
        return False
    if place > start and words.lowers[place - 1] in ("of", "for", "and", "&", "without"):
        return False
    # "Federation of Train Drivers".
    plural = words.marks["role"][place].entry.plural and words.capital(place)
    return not (plural and "of" in words.lowers[start:place] and start in words.marks["organization"])


def _trim(words: Words, first: int, last: int, personal: bool) -> tuple[int, int] | None:
    while first < last and (
        not (words.capital(first) or words.texts[first][:1].isdigit() or words.texts[first][1:2].isupper())
        or (personal and first in words.marks["honorific"])
        or words.lowers[first] in ("the", "a", "an", "former")
        or words.tags[first] in ("DT", "IN", "CC", "PRP", "PRP$", "WP", "WDT", "POS", "MD", "WRB")
    ):
        first += 1
    while last > first and (
        not words.texts[last - 1][:1].isalnum()
        or (not words.capital(last - 1) and any(last - 1 in words.marks[one] for one in _PLAIN_NOUNS))
        or words.tags[last - 1] in ("POS", "IN", "CC", "DT", "VBZ", "VBD")
        or (words.tags[last - 1] == "JJ" and words.texts[last - 1].islower() and words.texts[first].isupper())
    ):
        if words.tags[last - 1] in ("VBZ", "VBD") and words.capital(last - 1) and last - first > 1:
            break
        last -= 1
    if first >= last or not any(words.capital(one) or words.texts[one][1:2].isupper() for one in range(first, last)):
        return None
    return first, last
