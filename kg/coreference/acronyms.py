"""Acronyms and the names that they stand for."""

from __future__ import annotations

from collections import defaultdict

from kg.coreference.clusters import Clusters
from kg.coreference.names import initials, organization_words
from kg.coreference.references import Family, Reference
from kg.coreference.vocabulary import Vocabulary
from kg.model import BlockKind

_PAUSES = frozenset(",;:")
_LONGEST, _FEWEST = 7, 2
"""Letters of an acronym, words of what it stands for."""


def join_acronyms(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """An acronym and the long form beside it in parentheses, or the one long form with these initials before it.

    A heading may have the acronym first. Elsewhere the long form after it may be another body's.
    """
    long_forms: dict[str, list[Reference]] = defaultdict(list)
    previous: Reference | None = None
    for reference in clusters.references:
        if reference.named and previous is not None and _is_acronym_of(reference, previous, vocabulary):
            clusters.join(previous, reference, "acronym", renamed=True)
        if not reference.named or reference.family is not Family.ORGANIZATION:
            previous = reference if reference.named else previous
            continue
        short = acronym_of(reference)
        if short is None:
            for one in _initials(reference, vocabulary):
                long_forms[one].append(reference)
        if previous is not None and previous.family is Family.ORGANIZATION and _in_parentheses(previous, reference):
            long_form, acronym = (previous, reference) if short else (reference, previous)
            letters = acronym_of(acronym)
            if letters and (acronym.mention.attribute("acronym") or _abbreviates(letters, long_form, vocabulary)):
                clusters.join(previous, reference, "acronym")
        previous = reference
    for reference in clusters.references:
        short = acronym_of(reference) if reference.named and reference.family is Family.ORGANIZATION else None
        if short and all(acronym_of(one) for one in clusters.of(reference).members if one.named):
            heading = reference.sentence.kind is BlockKind.HEADING
            forms = [one for one in long_forms.get(short, ()) if heading or one.number < reference.number]
            fits = {clusters.of(one).first.number: one for one in forms}
            fits = fits or {
                clusters.of(one).first.number: one
                for one in clusters.references[: reference.number]
                if one.named and one.family is Family.ORGANIZATION and short in _ends(one)
            }
            if len(fits) == 1:
                clusters.join(next(iter(fits.values())), reference, "acronym")
        elif reference.named and (letters := _letters_of_another(reference, clusters)):
            fits = {clusters.of(one).first.number: one for one in long_forms[letters] if one.number < reference.number}
            if len(fits) == 1:
                clusters.join(next(iter(fits.values())), reference, "acronym", renamed=True)


def _letters_of_another(reference: Reference, clusters: Clusters) -> str:
    """The letters by which a well-known body goes that the article does not name in full: "the NBA" of an article about
    the National Bakers' Association."""
    mentions = [one.mention for one in clusters.of(reference).members if one.named]
    short = reference.family is Family.ORGANIZATION and all(
        one.text == mentions[0].text != one.name for one in mentions
    )
    letters = mentions[0].text.replace(".", "") if short else ""
    return letters.lower() if _FEWEST < len(letters) <= _LONGEST and letters.isupper() else ""


def _ends(reference: Reference) -> tuple[str, ...]:
    """The first and the last word of a name of several: "IF Solna" is called "IF"."""
    words = reference.words
    return (words[0], words[-1]) if len(words) > 1 else ()


def _is_acronym_of(reference: Reference, long_form: Reference, vocabulary: Vocabulary) -> bool:
    """Whether the name stands alone in parentheses behind a body's name, in capitals: of whatever language the acronym
    is, it is that body's; one that is a well-known other one's only where two of its letters begin words of it."""
    if long_form.family is not Family.ORGANIZATION or reference.family not in (Family.ORGANIZATION, Family.OTHER):
        return False
    letters, words = acronym_of(reference), reference.sentence.words
    if letters is None or len(letters) > _LONGEST or acronym_of(long_form) or len(long_form.words) < _FEWEST:
        return False
    # What stands in parentheses is left out of the sentence that is parsed, or put behind it.
    opens = reference.node == 0 and len(words) > 1
    if reference.mention.start - long_form.mention.end != len(" (") or opens or words[reference.node - 1] in _PAUSES:
        return False
    known = vocabulary.bodies.get(organization_words(reference.mention.name))
    begun = {word[0] for word in long_form.words} & set(letters)
    return known is None or len(begun) > 1 or known == vocabulary.bodies.get(organization_words(long_form.mention.name))


def acronym_of(reference: Reference) -> str | None:
    """The letters of a name that is an acronym, in small letters."""
    letters = reference.mention.name.replace(".", "")
    if 2 <= len(letters) <= 8 and " " not in letters and sum(one.isupper() for one in letters) >= len(letters) - 1:
        return letters.lower()
    return None


def _initials(reference: Reference, vocabulary: Vocabulary) -> frozenset[str]:
    words = reference.words
    found = initials(words)
    return found | initials(words[1:]) if words and words[0] in vocabulary.demonyms else found


def _abbreviates(letters: str, long_form: Reference, vocabulary: Vocabulary) -> bool:
    every = _initials(long_form, vocabulary)
    return letters in every or any(one[0] == letters[0] and set(letters) <= set(one) for one in every)


def _in_parentheses(one: Reference, other: Reference) -> bool:
    if one.sentence is not other.sentence or not 1 <= other.node - one.node - 1 <= 2:
        return False
    return "(" in one.sentence.words[one.node + 1 : other.node]
