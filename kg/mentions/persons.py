"""Names of persons: spaCy's, and what titles, given names and the shape of names add and complete."""

from __future__ import annotations

from collections.abc import Sequence

from kg.mentions.acronyms import is_acronym
from kg.mentions.honours import opens_honour
from kg.mentions.name_runs import HYPHENS, gender_of_given, name_word, run_end
from kg.mentions.names import pieces
from kg.mentions.organizations import shouted
from kg.mentions.personal import given_name_first, is_own_name, names_person
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, ROLE, MentionKind

_NOT_PERSONAL = ("organization", "role", "event", "body", "country", "demonym", "party")
_BEFORE_ROLE = frozenset(("DT", "JJ", "JJS", "NN", "NNS", "CD", "PRP$", "VBN", "HYPH", "RB"))
# Given names that are often cut short.
_SHORTENED = frozenset(("Md.", "Md", "Mohd", "Mohd.", "Muhd", "Mhd", "Ma."))
_SHORT = 4
_QUOTES = frozenset(('"', "“", "”", "'", "‘", "’"))


def take_persons(words: Words, vocabulary: Vocabulary) -> None:
    """Persons' names, each from its first given name to its last surname."""
    if shouted(words):
        return
    _take_titled(words, vocabulary)
    for start, end, label in words.entities:
        if label == "PERSON":
            for first, last in pieces(words, start, end, "PERSON", vocabulary):
                if last - first == 1 and first in words.marks["thing"] and words.sentence_start(first):
                    continue  # "Storks left", where the ontology teaches what a stork is
                if last - first == 1 and is_acronym(words.texts[first]) and words.texts[first].isupper():
                    words.take(Span(first, last, ORGANIZATION, MentionKind.NAMED, head=words.lowers[first]))
                elif not _unlikely(words, first, last, vocabulary):
                    _take_person(words, _extend_left(words, first, last, vocabulary), last, vocabulary)
        elif label in ("ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART"):
            for first, last in pieces(words, start, end, label, vocabulary):
                given = label in ("ORG", "GPE") and given_name_first(words, first, last, vocabulary)
                if given or names_person(words, first, last, vocabulary):
                    first = _extend_left(words, first, last, vocabulary) if given else first
                    _take_person(words, first, last, vocabulary)
    _take_by_given_name(words, vocabulary)
    _take_apposed(words, vocabulary)


def take_compound_names(words: Words, vocabulary: Vocabulary) -> None:
    """Names that hold what is no name elsewhere: the father's ("Khalid bin Sultan al-Marri"), a nickname in quotation
    marks ("Charles "Chuck" Oberholt") or in brackets ("William (Bill) Okafor")."""
    if shouted(words):
        return
    for index in range(1, len(words.texts) - 3):
        if words.texts[index] == "(":
            _take_bracketed(words, index, vocabulary)
    for index in range(1, len(words.texts) - 1):
        first = index - 1
        if words.texts[index] in vocabulary.patronymics:
            last = index + 2
        elif _is_quoted(words, index) and words.capital(index + 1) and not _listed(words, first):
            last = index + 4
        elif words.lowers[first] in vocabulary.particles and words.texts[index] in vocabulary.particles:
            last = index + 2  # "Van der Berg" without a given name
        else:
            continue
        # A father's name may be a title elsewhere: "bin Sultan".
        named = words.capital(index + 1) and all(
            name_word(words, one, vocabulary) for one in {first, last - 1} - {index + 1}
        )
        if not named or first in words.marks["honorific"] or not words.free(first, last):
            continue
        if words.capital(index) and (index + 1 in words.marks["role"] or _listed(words, first)):
            continue  # "Texas Ag Commissioner"
        while last + 1 < len(words.texts) and words.texts[last] in vocabulary.patronymics and words.capital(last + 1):
            last += 2
        _take_person(
            words, _extend_left(words, first, last, vocabulary), _name_end(words, last, vocabulary), vocabulary
        )


def _take_bracketed(words: Words, opening: int, vocabulary: Vocabulary) -> None:
    """A given name, a bracket that holds another name or initials, and a surname are one name without the bracket."""
    closing = next((one for one in range(opening + 2, opening + 5) if words.texts[one : one + 1] == [")"]), 0)
    before, after = opening - 1, closing + 1
    if not closing or after >= len(words.texts):
        return
    inside = range(opening + 1, closing)
    initials = all(len(words.texts[one]) == 2 and words.texts[one].endswith(".") for one in inside)
    first = before
    while first and name_word(words, first - 1, vocabulary) and not _is_style(words, first - 1):
        first -= 1
    given = any(words.texts[one] in vocabulary.genders for one in (*range(first, opening), *inside))
    named = [before, after, *inside]
    if not given or not all(name_word(words, one, vocabulary) and not _listed(words, one) for one in named):
        return
    if (len(inside) > 1 and not initials) or words.sentence_start(after) or _is_style(words, before):
        return
    last = run_end(words, after, vocabulary)
    if not words.free(first, last):
        return
    name = f"{words.words_of(first, opening)} {words.words_of(after, last)}"
    gender = vocabulary.genders.get(words.texts[first], "")
    attributes = {"gender": gender} if gender in ("m", "f") else {}
    words.take(Span(first, last, PERSON, MentionKind.NAMED, name, words.lowers[last - 1], attributes))


def _is_style(words: Words, index: int) -> bool:
    return index in words.marks["honorific"] or index in words.closing["role"]


def _is_quoted(words: Words, index: int) -> bool:
    """Whether one word in quotation marks starts here, and another word follows."""
    return words.texts[index] in _QUOTES and index + 3 < len(words.texts) and words.texts[index + 2] in _QUOTES


def _name_end(words: Words, last: int, vocabulary: Vocabulary) -> int:
    """Where a name goes on to after the words that it has so far."""
    return run_end(words, last, vocabulary) if last < len(words.texts) and words.taken[last] is None else last


def _take_apposed(words: Words, vocabulary: Vocabulary) -> None:
    """ "NAME, (a) ROLE" and "ROLE, NAME,": two or more capitalised words there are a person."""
    for role in [span for span in words.spans if span.class_iri == ROLE and span.attributes.get("number") != "plural"]:
        comma = role.first - 1
        while comma > 0 and (words.tags[comma] in _BEFORE_ROLE or words.taken[comma] is not None):
            comma -= 1
            if role.first - comma > 6:
                break
        if comma > 0 and words.texts[comma] in (",", "(", "–", "—"):
            first = comma
            while first > 0 and words.taken[first - 1] is None and _plain_name_word(words, first - 1, vocabulary):
                first -= 1
            _take_run(words, first, comma, vocabulary)
        if role.last < len(words.texts) and words.texts[role.last] in (",", "–", "—", ":"):
            first = last = role.last + 1
            while last < len(words.texts) and words.taken[last] is None and _plain_name_word(words, last, vocabulary):
                last += 1
            if last == len(words.texts) or words.texts[last] in (",", ".", ";", ")", "–", "—", "|"):
                _take_run(words, first, last, vocabulary)


def _plain_name_word(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    if words.texts[index] in vocabulary.particles or words.texts[index] in HYPHENS:
        return True
    return name_word(words, index, vocabulary) and not _listed(words, index)


def _listed(words: Words, index: int) -> bool:
    return any(index in words.marks[one] or index in words.closing[one] for one in _NOT_PERSONAL)


def _take_run(words: Words, first: int, last: int, vocabulary: Vocabulary) -> None:
    while first < last and not words.capital(first):
        first += 1
    named = [one for one in range(first, last) if words.capital(one)]
    shaped = len(named) >= 2 and last - first <= 6 and words.capital(last - 1)
    if shaped and not any(one in vocabulary.modifiers or one in vocabulary.foreign for one in _lowers(words, named)):
        _take_person(words, first, last, vocabulary)


def _lowers(words: Words, places: Sequence[int]) -> list[str]:
    return [words.lowers[one] for one in places]


def _unlikely(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether spaCy's person is no name: a plain word at the start of a sentence, or a common noun."""
    if last - first > 1:
        return False
    if opens_honour(words, last):
        return True
    if words.texts[first] in vocabulary.genders:
        return False
    if any(first in words.marks[family] for family in ("organization", "event", "cue", "honorific")):
        return True
    if first in words.marks["person"] or first in words.marks["role"]:
        return not words.tags[first].startswith("NNP") or words.sentence_start(first)
    label = words.lowers[last : last + 1] == [":"]
    return words.sentence_start(first) and (label or words.tags[first][:2] not in ("NN", "FW"))


def _take_titled(words: Words, vocabulary: Vocabulary) -> None:
    """A capitalised name right after an honorific or a title is a person, whatever spaCy says."""
    for last in sorted({*words.closing["honorific"], *words.closing["role"]}):
        first = last + 1
        if first >= len(words.texts) or words.taken[first] is not None or is_own_name(words, last, vocabulary):
            continue
        honorific = last in words.closing["honorific"]
        role = words.closing["role"].get(last)
        if not honorific:
            if role is None or words.taken[role] is None:
                continue
            if words.taken[last] is not words.taken[role]:
                continue
        begins = name_word(words, first, vocabulary) or words.texts[first] in vocabulary.particles
        if not begins or words.starts[first] > words.ends[last] + 1:
            continue
        end = run_end(words, first, vocabulary)
        if end - first == 1 and not honorific and first in words.marks["organization"]:
            continue
        if end > first and (honorific or _plausible(words, first, end, vocabulary)):
            _take_person(words, first, end, vocabulary)
            if role is not None and words.marks["role"][role].entry.plural:
                _take_listed(words, end, vocabulary)


def _take_listed(words: Words, place: int, vocabulary: Vocabulary) -> None:
    """The other names of a list that a plural title opens ("Senators X, Y and Z")."""
    while place + 1 < len(words.texts) and words.lowers[place] in (",", "and", "&"):
        first = place + 1
        if words.lowers[first] == "and" and first + 1 < len(words.texts):
            first += 1
        end = run_end(words, first, vocabulary) if name_word(words, first, vocabulary) else first
        if end == first or not _plausible(words, first, end, vocabulary):
            return
        _take_person(words, first, end, vocabulary)
        place = end


def _plausible(words: Words, first: int, end: int, vocabulary: Vocabulary) -> bool:
    if any(one in words.closing["organization"] for one in range(first, end)):
        return False
    person = any(s <= first < e and label == "PERSON" for s, e, label in words.entities)
    known = any(words.texts[one] in vocabulary.genders for one in range(first, end))
    role = words.closing["role"].get(first - 1)
    capital = role is not None and words.capital(role)
    return person or known or end - first > 1 or capital


def _extend_left(words: Words, first: int, last: int, vocabulary: Vocabulary) -> int:
    while first > 0 and words.taken[first - 1] is None:
        before = first - 1
        text = words.texts[before]
        if text in HYPHENS and before > 0 and words.capital(before - 1) and words.ends[before] == words.starts[first]:
            if words.ends[before - 1] != words.starts[before] or words.taken[before - 1] is not None:
                break
            first = before - 1
            continue
        initial = (len(text) == 2 and text[1] == "." and text[0].isupper()) or text in _SHORTENED
        given = text in vocabulary.genders and words.tags[before].startswith("NNP")
        alone = words.tags[before] == "NNP" and name_word(words, before, vocabulary) and not _listed(words, before)
        alone = (
            alone
            and first == last - 1
            and before > 0
            and not words.capital(before - 1)
            and not words.sentence_start(before)
        )
        alone = alone or _is_short_surname(words, before, first, last, vocabulary)
        titled = before in words.marks["role"] or before in words.marks["honorific"]
        if not (initial or given or alone) or (titled and not is_own_name(words, before, vocabulary)):
            break
        first = before
    return first


def _is_short_surname(words: Words, index: int, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a short word opens a sentence before a name of two short words: "Ng Wei Ling"."""
    text = words.texts[index]
    short = text.istitle() and text.isalpha() and all(len(one) <= _SHORT for one in words.texts[index:last])
    proper = words.tags[index] == "NNP" and not _listed(words, index) and words.sentence_start(index)
    return short and proper and last - first == 2 and text not in vocabulary.genders


def _take_person(words: Words, first: int, last: int, vocabulary: Vocabulary) -> None:
    last = max(last, run_end(words, first, vocabulary)) if first < last else last
    while (
        first < last
        and first in words.marks["honorific"]
        and not is_own_name(words, first, vocabulary)
        and (first + 1 >= len(words.texts) or words.texts[first + 1] not in HYPHENS)  # "Saint-Fleur"
    ):
        first += words.marks["honorific"][first].length
    if first >= last or not words.free(first, last):
        return
    gender = _gender(words, first, last, vocabulary)
    named = last
    while named - first > 1 and words.texts[named - 1] in vocabulary.honours:
        named -= 1
    name = words.words_of(first, named) if named < last else ""  # "Ann Lee OBE" is called "Ann Lee"
    span = Span(first, last, PERSON, MentionKind.NAMED, name, words.lowers[named - 1])
    if gender:
        span.attributes["gender"] = gender
    words.take(span)


def _gender(words: Words, first: int, last: int, vocabulary: Vocabulary) -> str:
    start = words.closing["honorific"].get(first - 1)
    if start is not None and words.marks["honorific"][start].entry.kind:
        return words.marks["honorific"][start].entry.kind
    return gender_of_given(words, first, last, vocabulary)


def _take_by_given_name(words: Words, vocabulary: Vocabulary) -> None:
    """Given name and surname that spaCy overlooked."""
    genders = vocabulary.genders
    for index in range(len(words.texts) - 1):
        if words.texts[index] not in genders or words.taken[index] is not None:
            continue
        following = index + 1
        if words.texts[following] in vocabulary.particles and index + 2 < len(words.texts):
            following += 1  # "Jair do Carmo"
        if words.taken[following] is not None or not words.tags[following].startswith("NNP"):
            continue
        if index > 0 and words.taken[index - 1] is None and words.capital(index - 1):
            before = index - 1
            if before not in words.closing["honorific"] and not words.sentence_start(before):
                continue
        tag = "NN" if following > index + 1 else "NNP"
        if not name_word(words, following, vocabulary) or not words.tags[index].startswith(tag):
            continue
        end = run_end(words, index, vocabulary)
        opened = words.sentence_start(index)
        labelled = any(
            s < end and index < e and label != "PERSON" and not (opened and (s, e) == (index, index + 1))
            for s, e, label in words.entities
        )
        body = any(one in words.closing["organization"] for one in range(index, end))
        if end - index > 1 and not labelled and not body:
            _take_person(words, index, end, vocabulary)
