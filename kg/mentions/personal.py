"""Whether words are a person's name, by the title before them, the role behind them, or a given name."""

from __future__ import annotations

from kg.mentions.acronyms import is_acronym
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Words

_PLAIN_STYLES = frozenset(("mr", "mrs", "ms", "miss"))
_LISTED = ("organization", "event", "country", "demonym", "body", "person", "role")


def names_person(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a title or honorific stands right before, or a role in apposition right after, words that look a name."""
    given = last - first == 2 and words.texts[first] in vocabulary.genders
    headed = any(one in words.closing["organization"] for one in range(first, last))
    if last - first > 4 or (headed and not (given and _role_follows(words, last))):
        return False
    if first - 1 in words.closing["honorific"]:
        return True
    title = words.closing["role"].get(first - 1)
    if title is not None and words.starts[first] <= words.ends[first - 1] + 1:
        return words.tags[first - 1] != "NNS" and all(words.texts[one].isalpha() for one in range(first, last))
    apposed = _role_follows(words, last) or _role_precedes(words, first, last)
    return last - first > 1 and apposed and looks_personal(words, first, last, vocabulary)


def _role_precedes(words: Words, first: int, last: int) -> bool:
    """Whether the words stand between commas after a role: "the captain, X Y, left"."""
    if first < 2 or words.texts[first - 1] != "," or first - 2 not in words.closing["role"]:
        return False
    return last >= len(words.texts) or words.texts[last] in (",", ".", ";", ")", "–", "—")


def given_name_first(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether two or three words that spaCy calls an organization or place are rather given name and surname."""
    hyphens = words.texts[first:last].count("-")
    if not 2 <= last - first - 2 * hyphens <= 3 or words.texts[first] not in vocabulary.genders:
        return False
    listed = any(
        one in words.marks[family] or one in words.closing[family] for one in range(first, last) for family in _LISTED
    )
    return not listed and looks_personal(words, first, last, vocabulary)


def looks_personal(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether all words may be parts of a person's name: no field of an office, no abbreviation, no common noun."""
    return all(
        (words.capital(one) and words.tags[one].startswith("NNP") and not is_acronym(words.texts[one]))
        or words.texts[one] in vocabulary.particles
        or words.texts[one] == "-"
        for one in range(first, last)
    ) and not any(vocabulary.modifiers.get(one) in ("portfolio", "unit") for one in words.lowers[first:last])


def _role_follows(words: Words, index: int) -> bool:
    """Whether a role in apposition follows: ", the treasurer of", but not ", President Smith"."""
    if index >= len(words.texts) or words.texts[index] not in (",", "(", "–", "—"):
        return False
    for place in range(index + 1, min(index + 6, len(words.texts))):
        role = words.mark("role", place)
        if role is not None:
            after = place + role.length
            return not (words.capital(place) and after < len(words.texts) and words.capital(after))
        people = words.mark("person", place) or words.mark("demonym", place)
        after = place + people.length if people is not None else place
        if people is not None and words.lowers[after : after + 1] in (["who"], ["from"], [","], ["."]):
            return words.lowers[index + 1] in ("a", "an")
        if words.tags[place][:2] not in ("DT", "JJ", "NN", "CD", "PR", "PO", "HY", "VB", "RB"):
            return False
    return False


def is_own_name(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a word that styles others is a name here: "Judge Earl Watkins", "Amina Sheikh Noor", "his brother Earl
    Hagan"."""
    style = words.mark("honorific", index)
    if style is None or style.length > 1 or not index or not style.entry.kind or not words.texts[index].isalpha():
        return False
    before = index - 1
    near = words.starts[index] == words.ends[before] + 1 and words.texts[index] not in words.kinds.of("style")
    if near and words.lowers[before].rstrip(".") in _PLAIN_STYLES and words.capital(before):
        return index + 1 < len(words.texts) and words.capital(index + 1)  # "Mr. Sultan Abe"
    if near and words.texts[before] in vocabulary.genders and words.taken[before] is None:
        return before not in words.closing["role"] and before not in words.marks["honorific"]
    named = index + 1 < len(words.texts) and words.capital(index + 1) and words.texts[index] in vocabulary.genders
    if named and near and before in words.closing["role"] and words.capital(words.closing["role"][before]):
        return True  # "Judge Earl Watkins"
    if words.texts[before] == ",":  # "her brother, Earl Hagan,"
        before -= 1
    kin = words.closing["person"].get(before)
    return (
        near
        and kin is not None
        and words.marks["person"][kin].entry.kind == "kin"
        and words.texts[index] in vocabulary.genders
    )
