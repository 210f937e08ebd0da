"""Descriptions and values: people by noun, bodies, meetings, counts of people, and pronouns."""

from __future__ import annotations

from kg.mentions.numbers import NUMBER_NOUNS, VAGUE, is_number, number_of
from kg.mentions.vocabulary import Entry, Vocabulary
from kg.mentions.words import Mark, Span, Words
from kg.model import COUNT, EVENT, ORGANIZATION, PERSON, PERSON_GROUP, ROLE, MentionKind

NAMED, NOMINAL = MentionKind.NAMED, MentionKind.NOMINAL
_FEW = frozenset({"two", "three", "four", "2", "3", "4"})
_SOME = (["few"], ["several"], ["many"], ["couple"])
_NOUN_FAMILIES = ("event", "person", "thing", "organization")
_LASTING = frozenset({"day", "week", "hour"})
_SPOKEN_OF = frozenset({"the", "this", "that", "day", "annual"})
_RATES = (["one", "in"], ["1", "in"])
_ABOARD = ["on", "board"]
_TAKEN_FOR = frozenset({ORGANIZATION, EVENT})
_GATHERINGS = frozenset({"summit", "conference"})
_YEARLY = frozenset({"'s", "’s", "year", "annual"})
_GOING = frozenset("attend attends attended attending address addressed host hosts hosted hosting opened".split())
_AT = frozenset({"at", "during", "for", "after"})
_GOING_TO = frozenset("go goes going went gone travel travels travelled flew fly invited came come".split())
_INQUIRIES = frozenset({"inquiry", "enquiry", "probe", "investigation", "review"})
_LOOKING_INTO = frozenset(
    "open opened opens opening launch launched launches launching order ordered orders begin begins began begun start "
    "starts started announce announces announced".split()
)
_ORDINAL_ENDS = ("first", "second", "third", "th")


def take_descriptions(words: Words, vocabulary: Vocabulary) -> None:
    """Counts, nouns and pronouns among the words that no name has taken."""
    take_named_events(words)
    take_nouns(words, vocabulary)
    take_ages(words)
    take_counts(words, vocabulary)
    take_pronouns(words)


def take_named_events(words: Words) -> None:
    """A capitalised event noun with capitals before it is a name ("Northern Lights Summit")."""
    for index in sorted(words.marks["event"]):
        mark = words.marks["event"][index]
        body = words.taken[index]
        if body is not None and _is_gathering(words, body, index + mark.length, mark):
            words.release(body)
            words.take(Span(body.first, body.last, mark.entry.class_iri, NAMED, head=mark.entry.head))
            continue
        first = index
        while first > 0 and words.capital(first - 1) and words.taken[first - 1] is None:
            if words.tags[first - 1][:2] not in ("NN", "JJ", "CD") or words.sentence_start(first - 1):
                break
            first -= 1
        if words.capital(index) and first < index and not words.text.isupper():
            last = index + mark.length
            if last < len(words.texts) and words.tags[last].startswith("NN"):
                continue
            words.take(Span(first, last, mark.entry.class_iri, MentionKind.NAMED, head=mark.entry.head))


def _is_gathering(words: Words, body: Span, last: int, mark: Mark) -> bool:
    """Whether what was taken for a body is a summit or conference by its last word and by what is done there: "will
    attend the Lima Water Summit", but not "a researcher at the Water Conference"."""
    ends = body.last == last and body.first < last - mark.length
    if not ends or body.kind is not NAMED or body.class_iri not in _TAKEN_FOR or mark.entry.kind not in _GATHERINGS:
        return False
    before = body.first - 1
    while before > 0 and (words.tags[before] in ("DT", "CD", "JJ", "PRP$") or words.lowers[before] in _YEARLY):
        before -= 1
    if before < 0:
        return False
    if words.lowers[before] in _GOING:
        return True
    if words.lowers[before] == "to":  # "affiliated to the Trades Union Congress"
        return mark.entry.kind == "summit" or (before > 0 and words.lowers[before - 1] in _GOING_TO)
    acts = before > 0 and words.tags[before - 1].startswith(("VB", ",", "''", "RB"))
    return words.lowers[before] in _AT and (acts or mark.entry.kind == "summit")


def take_event_letters(words: Words) -> None:
    """Letters that stand for a noun for an event name no body: "Ordex's AGM"."""
    for index, mark in words.marks["event"].items():
        if mark.length == 1 and words.texts[index].isupper() and not words.text.isupper():
            words.take(_described(index, index + 1, "event", mark.entry, words.tags[index]))


def take_opening_nouns(words: Words) -> None:
    """A noun of the ontology's own class that opens a sentence is no name for its capital: "Cholera broke out"."""
    for index, mark in words.marks["thing"].items():
        behind = words.lowers[index + 1 : index + 2]
        alone = mark.length == 1 and words.sentence_start(index) and words.texts[index].istitle()
        if not alone or words.taken[index] is not None or behind != words.texts[index + 1 : index + 2]:
            continue
        if not any(first <= index < last and label == "DATE" for first, last, label in words.entities):
            words.take(_described(index, index + 1, "thing", mark.entry, words.tags[index]))


def take_nouns(words: Words, vocabulary: Vocabulary) -> None:
    """Nouns for people, bodies, events and the ontology's own classes, each with its compound modifiers."""
    for index in sorted({place for family in _NOUN_FAMILIES for place in words.marks[family]}):
        family = _reading(words, index)
        if family is None:
            continue
        mark = words.marks[family][index]
        last = index + mark.length
        if _style(words, index, last) or _quantity(words, index, last) or words.lowers[index - 1 : last] == _ABOARD:
            continue
        if words.free(index, last) and _heads(words, index, last):
            first = _left(words, index, family, vocabulary)
            span = _described(first, last, family, mark.entry, words.tags[last - 1])
            if span.class_iri == PERSON and _before_body(words, index, last):
                span.class_iri = ORGANIZATION
            words.take(span)


def _before_body(words: Words, index: int, last: int) -> bool:
    """Whether a noun for one person stands right before a body's name: "its rival Harbour Bank"."""
    following = words.taken[last] if last < len(words.texts) else None
    named = following is not None and following.kind is NAMED and following.class_iri == ORGANIZATION
    return named and not words.capital(index)


def _quantity(words: Words, index: int, last: int) -> bool:
    """Whether the noun counts others ("two dozen", "thousands of"), rather than standing for people."""
    lower = words.lowers[index]
    return lower in NUMBER_NOUNS and (lower not in VAGUE or words.lowers[last : last + 1] == ["of"])


def _style(words: Words, index: int, last: int) -> bool:
    """Whether the noun is the style of a person whose name follows ("Father Smith")."""
    following = words.taken[last] if last < len(words.texts) else None
    return index in words.marks["honorific"] and following is not None and following.class_iri == PERSON


def _reading(words: Words, index: int) -> str | None:
    """Which family a noun belongs to where it has several: the longest entry, else by its surroundings."""
    lower = words.lowers[index]
    found = {family: mark for family in _NOUN_FAMILIES if (mark := words.marks[family].get(index)) is not None}
    longest = max(mark.length for mark in found.values())
    found = {family: mark for family, mark in found.items() if mark.length == longest}
    following = words.lowers[index + longest] if index + longest < len(words.lowers) else ""
    event = found.get("event")
    if event is not None and _is_weak(event.entry):
        portion = event.entry.kind == "talks" and following == "of"  # "a round of consultations"
        known = index > 0 and words.lowers[index - 1] in _SPOKEN_OF and following != "of"
        known = known or (index > 0 and words.lowers[index - 1] in _LASTING)  # "a three-day gathering of mayors"
        spoken_of = known and event.entry.attributes["weak"] == "indefinite"  # "the gathering"
        sport = following == "with" and event.entry.kind == "hearing"  # "a trial with the club"
        none = _is_of_person(words, index, event) or _is_investigation(words, index, event)
        if portion or sport or none or (len(found) > 1 and not spoken_of):
            del found["event"]
    if "organization" in found and "person" in found:
        loose = found["organization"].entry.kind == "other" and lower not in words.kinds.of("of musicians")
        loose = loose or following == "of"  # "a band of rebels"
        modified = index > 0 and words.tags[index - 1] == "NN" and words.taken[index - 1] is None
        modified = modified and not _is_counted(words, index - 1)
        del found["organization" if loose and not modified else "person"]
    return next((family for family in _NOUN_FAMILIES if family in found), None)


def _is_of_person(words: Words, index: int, event: Mark) -> bool:
    """Whether it is a person that is signed: "the signing of the striker Ann Lee"."""
    place = index + event.length
    if event.entry.kind != "signing" or words.lowers[place : place + 1] != ["of"]:
        return False
    place += 1
    while place < len(words.texts):
        span = words.taken[place]
        if span is not None and span.class_iri == PERSON:
            return True
        if span is None and not words.tags[place].startswith(("DT", "JJ", "NN", "CD", "PRP$")):
            return False
        place += 1
    return False


def _is_investigation(words: Words, index: int, event: Mark) -> bool:
    """Whether an inquiry is one of police or prosecutors, at which nobody meets: "a criminal inquiry", "opened an
    inquiry"."""
    if event.entry.head not in _INQUIRIES or not index:
        return False
    if words.lowers[index - 1] in words.kinds.of("investigating"):
        return True
    first = index
    while first > 0 and words.tags[first - 1].startswith(("JJ", "NN")) and words.taken[first - 1] is None:
        first -= 1
    return first > 1 and words.lowers[first - 1] in ("a", "an", "its") and words.lowers[first - 2] in _LOOKING_INTO


def _is_weak(entry: Entry) -> bool:
    """Whether a noun is for an event of two parties only at times ("tour", "ceremony")."""
    return entry.attributes.get("weak") in ("yes", "indefinite")


def _described(first: int, last: int, family: str, entry: Entry, tag: str) -> Span:
    class_iri = entry.class_iri
    plural = entry.plural or tag in ("NNS", "NNPS")
    if family == "person" and class_iri == PERSON_GROUP and not plural and entry.kind != "collective":
        class_iri = PERSON
    number = "plural" if plural else "singular"
    attributes = {"number": number}
    if family == "event" and _is_weak(entry):
        attributes["weak"] = "yes"
    return Span(first, last, class_iri, NOMINAL, head=entry.head, attributes=attributes)


def _heads(words: Words, index: int, last: int) -> bool:
    if not words.tags[last - 1].startswith("NN") and index not in words.marks["thing"]:
        adjective = words.tags[last - 1] == "JJ" and words.texts[last - 1].islower()
        body = adjective and index in words.marks["organization"]  # marked so only where no noun follows
        return words.lowers[last - 1] == "national" or body
    if last >= len(words.texts):
        return True
    following = words.taken[last]
    if following is not None:
        return following.kind is not NOMINAL or following.class_iri == ROLE or words.starts[last] > words.ends[last - 1]
    if words.texts[last] == "-" and words.starts[last] == words.ends[last - 1]:
        return False
    return words.tags[last] not in ("NN", "NNS")


def _left(words: Words, index: int, family: str, vocabulary: Vocabulary) -> int:
    first = index
    while first > 0 and words.taken[first - 1] is None:
        before = first - 1
        lower, tag = words.lowers[before], words.tags[before]
        if is_number(lower) or vocabulary.modifiers.get(lower) == "evaluative" or _is_counted(words, before):
            break
        ordinal = family == "event" and (lower.endswith(_ORDINAL_ENDS) and tag in ("JJ", "NN", "RB"))
        noun = tag in ("NN", "NNS") and lower.isalpha() and not words.capital(before)
        listed = lower in vocabulary.modifiers and tag[:2] in ("NN", "JJ", "VB") and family in ("event", "organization")
        if not (noun or ordinal or listed):
            break
        first = before
    return first


def _is_counted(words: Words, index: int) -> bool:
    """Whether a number and a hyphen stand right before the word: "five-member"."""
    return index > 1 and words.texts[index - 1] == "-" and is_number(words.lowers[index - 2])


def take_ages(words: Words) -> None:
    """ "The 22-year-old" is a person where no noun follows."""
    lowers = words.lowers
    for index, lower in enumerate(lowers):
        if lower != "old" or index < 4 or lowers[index - 3 : index] != ["-", "year", "-"]:
            continue
        last = index + 1
        if last < len(words.texts) and (words.tags[last][:2] in ("NN", "JJ") or words.taken[last] is not None):
            continue
        words.take(Span(index - 4, last, PERSON, NOMINAL, head="old", attributes={"number": "singular"}))


def take_counts(words: Words, vocabulary: Vocabulary) -> None:
    """Numbers of people, with "about" or "at least" before them."""
    count, done = len(words.texts), 0
    for index, lower in enumerate(words.lowers):
        if (words.tags[index] != "CD" and lower not in NUMBER_NOUNS) or index < done or words.taken[index] is not None:
            continue
        if not is_number(lower):
            continue
        last = index + 1
        while last < count and words.taken[last] is None and _joins(words, last):
            last += 1
        first = _number_start(words, index)
        lowers = words.lowers[first:last]
        vague = any(one in VAGUE for one in lowers)
        partitive = vague and last + 1 < count and words.lowers[last] == "of"
        if partitive and words.tags[last + 1] not in ("DT", "PRP", "PRP$"):
            last += 1
        attached = last < count and words.texts[last] == "-" and words.starts[last] == words.ends[last - 1]
        behind = last + 2 if words.lowers[last : last + 2] == ["or", "so"] else last  # "190 or so people"
        people = _counts_people(words, behind) or _follows_group(words, first, last, vocabulary)
        people = people or _counts_some(words, last) or _are_people(words, last)
        people = people and not _are_the_known(words, first, last)
        people = people and words.lowers[max(first - 2, 0) : first] not in _RATES
        if attached:
            people, attached = _counts_members(words, last + 1), not _counts_members(words, last + 1)
        elif people:
            last = behind
        if lower != "one" and not attached and people:
            first, bound, about = _approximation(words, first, vocabulary)
            vague = vague or words.lowers[index - 1 : index] in _SOME
            number = None if vague else number_of(lowers)
            about = about or behind > last
            attributes = {"count": str(number) if number is not None else "", "bound": bound}
            if about or vague:
                attributes["approximate"] = "true"
            words.take(Span(first, last, COUNT, MentionKind.VALUE, head=lower, attributes=attributes))
        done = last


def _are_the_known(words: Words, first: int, last: int) -> bool:
    """Whether a small number is of those spoken of, whom it does not count: "the two ministers", "all four leaders"."""
    if last - first != 1 or words.lowers[first] not in _FEW:
        return False
    before = words.lowers[max(first - 2, 0) : first]
    return before[-1:] in (["the"], ["all"], ["these"], ["those"]) or before == ["according", "to"]


def _counts_members(words: Words, index: int) -> bool:
    """Whether the word behind a number's hyphen and a group make "five-member team"."""
    if words.lowers[index : index + 1] not in (["member"], ["strong"], ["person"], ["man"], ["woman"]):
        return False
    behind = (one for one in words.taken[index + 1 : index + 4] if one is not None)
    group = next((one for one in behind if not one.attributes.get("form")), None)
    return group is not None and group.kind is NOMINAL and group.class_iri in (PERSON_GROUP, ORGANIZATION)


def _joins(words: Words, index: int) -> bool:
    lower = words.lowers[index]
    after = index + 1 < len(words.texts) and is_number(words.lowers[index + 1])
    if lower in ("-", "and"):
        return after and (lower == "-" or words.lowers[index - 1] in ("hundred", "thousand"))
    return is_number(lower) and not (lower[0].isdigit() and words.lowers[index - 1][0].isdigit())


def _number_start(words: Words, index: int) -> int:
    if index > 0 and words.lowers[index - 1] == "a":
        index -= 1
        if index > 0 and words.lowers[index - 1] == "half":
            index -= 1
    return index


def _approximation(words: Words, first: int, vocabulary: Vocabulary) -> tuple[int, str, bool]:
    """Where the count starts with its qualifier, the bound that it gives ("at least"), whether it is approximate."""
    for length in (3, 2, 1):
        start = first - length
        if start >= 0 and words.free(start, first):
            bound = vocabulary.quantifiers.get(" ".join(words.lowers[start:first]))
            if bound is not None:
                return start, bound, True
    return first, "", False


def _counts_people(words: Words, index: int) -> bool:
    """Whether the next noun is one for people."""
    for place in range(index, min(index + 6, len(words.texts))):
        span = words.taken[place]
        if span is not None and (words.tags[place] != "PRP$" or words.lowers[place - 1] != "of"):
            if span.class_iri in (PERSON, PERSON_GROUP) or span.class_iri == ROLE:
                return span.kind is NOMINAL and words.tags[span.last - 1] in ("NNS", "NNPS", "NN", "NNP")
            if span.kind is not MentionKind.NAMED:
                return False
            continue
        tag = words.tags[place]
        whole = words.lowers[place] == "the" and words.lowers[place - 1] == "of"
        other = words.lowers[place] in ("of", "-", "other", "more") or words.tags[place] == "PRP$"
        if not whole and not other and tag[:2] not in ("JJ", "VB", "NN", "HY", "RB"):
            return False
        if tag in ("NNS", "VBD", "VBZ", "VBP", "VB"):
            return False
    return False


def _counts_some(words: Words, index: int) -> bool:
    """Whether the number is of some of counted people: "19 of her 64 monitors", "30 of the plant's 180 workers"."""
    if words.lowers[index : index + 1] != ["of"]:
        return False
    for place in range(index + 1, min(index + 6, len(words.texts))):
        if words.tags[place] == "CD":
            return _counts_people(words, place + 1)
        if words.tags[place] not in ("DT", "PRP$", "POS", "NN", "NNP"):
            return False
    return False


def _are_people(words: Words, index: int) -> bool:
    """Whether people are what so many are said to be: "140 were Syrians"."""
    if words.lowers[index : index + 1] not in (["are"], ["were"]) or index + 1 >= len(words.texts):
        return False
    span = words.taken[index + 1]
    plural = span is not None and words.tags[span.last - 1] in ("NNS", "NNPS")
    return plural and span is not None and span.kind is NOMINAL and span.class_iri in (PERSON_GROUP, ROLE)


def _follows_group(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether the number ends "a crew of 22", "the marchers numbered 300": people before it, and no noun behind."""
    first = _approximation(words, first, vocabulary)[0]
    if first < 2 or words.lowers[first - 1] not in ("of", "numbered", "totalled", "totaled"):
        return False
    people = next((mark for kind in ("person", "role", "organization") if (mark := words.mark(kind, first - 2))), None)
    return people is not None and (last == len(words.texts) or words.tags[last][:2] not in ("NN", "JJ", "CD", "$"))


def take_pronouns(words: Words) -> None:
    """Personal and possessive pronouns."""
    for index, mark in words.marks["pronoun"].items():
        if words.tags[index] in ("PRP", "PRP$") and words.taken[index] is None:
            entry = mark.entry
            attributes = dict(entry.attributes)
            words.take(Span(index, index + 1, entry.class_iri, MentionKind.PRONOUN, "", entry.head, attributes))
