"""Whether a country, people, body or party of the lexicons is only part of a longer name."""

from __future__ import annotations

from kg.mentions.acronyms import is_acronym
from kg.mentions.organizations import SAINTS, field_of_title
from kg.mentions.personal import given_name_first
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Mark, Words

BREAKS = frozenset((",", ";", ":", "(", ")", "[", "]", "|", "/", "“", "”", '"', "—", "–", "\n", "•", "?", "!"))
_OWNING = ("'s", "’s")
_JOINING = frozenset(("of", "and", "for", "&", "-", "del", "du", "della", "do", "des"))


def in_longer_name(words: Words, first: int, last: int, mark: Mark, vocabulary: Vocabulary) -> bool:
    entity = next((one for one in words.entities if one[0] <= first and last <= one[1]), None)
    if mark.entry.family == "country" and words.closing["capital"].get(last - 1, first) < first:
        return True  # "Port of Spain"
    if words.texts[first] == "Md." and last < len(words.texts) and words.capital(last):
        return True  # "Md. Rahim Khan"
    if mark.entry.family == "demonym" and last < len(words.texts) and words.texts[last] in vocabulary.genders:
        return False
    if mark.entry.family == "demonym" and _is_surname(words, first, last, vocabulary):
        return True
    if mark.entry.family == "demonym" and words.lowers[max(first - 2, 0) : first] == ["ex", "-"]:
        return False
    if mark.entry.family == "body":
        if words.texts[max(first - 1, 0) : first] == ["-"] == words.texts[last : last + 1] and words.capital(last + 1):
            return True  # "PORT-AU-PRINCE"
        role = words.mark("role", first)
        if (role is not None and role.entry.cased) or field_of_title(words, first, last, vocabulary):
            return True
        if mark.length == 1 and not is_acronym(words.texts[first]) and _beside_name(words, first, last, vocabulary):
            return True
    owner = words.texts[last : last + 1] and words.texts[last] in _OWNING and words.capital(last + 1)
    if owner and words.texts[first] in SAINTS:
        return True  # "St Vincent's Health"
    if mark.entry.family == "party" and _names_longer_party(words, last, vocabulary):
        return True
    if first > 0 and words.texts[first - 1] in ("New", "El") and words.taken[first - 1] is None:
        return True
    if entity is None or (entity[0], entity[1]) == (first, last):
        return False
    start, end, label = entity
    opens = first == start or (first == start + 1 and words.lowers[start] == "the")
    if first == start + 1 and mark.entry.family == "party" and words.sentence_start(start):
        opens = words.texts[start] not in vocabulary.genders  # "Defeated Tory Ann Lee"
    people = mark.entry.family == "demonym" or (mark.entry.family == "party" and mark.entry.name)
    if opens and people and given_name_first(words, last, end, vocabulary):
        return False  # "the Irish Ann Lee", "Conservative Ann Lee", whatever spaCy takes the whole for
    if label == "NORP" and mark.entry.family == "demonym":
        return False  # "Somali American"
    if any(words.texts[one] in BREAKS for one in range(start, end)):
        return False
    if first == start and end in words.marks["role"]:
        # "EU Trade" of "EU Trade Commissioner".
        return not all(one in vocabulary.modifiers or one in _OWNING for one in words.lowers[last:end])
    if label == "PERSON":
        if mark.entry.family == "demonym":
            return words.texts[first] in vocabulary.genders or first > start
        if mark.entry.family == "party" and first == start and end - last > 1:
            # "the Liberal Ann Lee".
            return words.texts[first] in vocabulary.genders
        return mark.entry.family != "body"
    if label in ("DATE", "TIME", "CARDINAL", "QUANTITY", "MONEY", "PERCENT", "ORDINAL", "NORP", "LANGUAGE"):
        return False
    around = (one for one in range(start, end) if not first <= one < last)
    rest = [one for one in around if words.lowers[one] not in ("the", "'s", "’s")]
    if any(one in words.marks["role"] or words.taken[one] for one in rest):
        return False
    if not rest or not all(words.capital(one) or words.lowers[one] in _JOINING for one in rest):
        return False
    if label in ("GPE", "LOC") and last == end:
        # "southern X", but also "Lower X": only capitalised words make one name.
        return not any(words.lowers[one] in ("and", "&") for one in rest)
    return True


def _names_longer_party(words: Words, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a party's word opens the name of another: "Democratic Regions party"."""
    end = last
    while end < len(words.texts) and words.capital(end) and words.texts[end] not in vocabulary.genders:
        if words.lowers[end] == "party" or end in words.marks["role"]:
            return False  # the name of the lexicon, or with a post behind it
        end += 1
    return last < end < last + 3 and words.lowers[end : end + 1] == ["party"]


def _is_surname(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a given name stands right before a people's name, and no noun behind it: "Ann Pole, secretary"."""
    given = first - 1
    if given < 0 or last - first > 1 or words.texts[given] not in vocabulary.genders or words.taken[given] is not None:
        return False
    near = words.starts[first] == words.ends[given] + 1 and words.tags[given].startswith("NNP")
    goes_on = last < len(words.texts) and (words.capital(last) or words.tags[last][:2] in ("NN", "JJ", "HY", "CD"))
    listed = any(given in words.closing[one] for one in ("role", "country", "demonym", "honorific", "organization"))
    return near and not goes_on and not listed


def _beside_name(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a given name stands before, or the same entity of spaCy's goes on with a capitalised word."""
    if first > 0 and words.texts[first - 1] in vocabulary.genders and words.taken[first - 1] is None:
        return True
    entity = next((one for one in words.entities if one[0] <= first < one[1]), None)
    if entity is None:
        return False
    around = [one for one in range(entity[0], entity[1]) if not first <= one < last]
    return any(words.capital(one) and one not in words.marks["role"] for one in around)
