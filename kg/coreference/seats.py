"""Of which country or town the text says that a body is: "Spain's Rail Authority", "the embassy in Lima"."""

from __future__ import annotations

from kg.coreference.names import fold
from kg.coreference.references import POSSESSIVE, Family, Reference
from kg.coreference.vocabulary import Vocabulary
from kg.model import COUNTRY, PLACE, Mention, Sentence

_OF_A_TOWN = frozenset({"police", "council", "department", "brigade"})
_MISSIONS = frozenset({"embassy", "consulate"})


def read_seat(reference: Reference, vocabulary: Vocabulary) -> str:
    """The code of the country right before or behind the body's name, or of that of the capital beside a ministry's
    ("Bamako's Health Ministry", "the Mines Ministry in Lusaka"), or the name of an embassy's town; or nothing."""
    if reference.family is not Family.ORGANIZATION:
        return ""
    sentence, node = reference.sentence, reference.node
    words = sentence.words
    mission = not _MISSIONS.isdisjoint(reference.words)
    town = _behind(sentence, node, "in") if mission or "court" in reference.words else None
    if town is not None and town.class_iri in (PLACE, COUNTRY):
        return fold(town.name)
    if mission:
        return ""
    before = node - 2 if node > 1 and words[node - 1] in (POSSESSIVE, "’s", "'") else node - 1
    mentions = (sentence.mentions[before] if before >= 0 else None, _behind(sentence, node, "of"))
    countries = [one for one in mentions if one is not None and one.class_iri == COUNTRY]
    if countries or "ministry" not in reference.words:
        return (countries[0].attribute("code") or "") if countries else ""
    owner = mentions[0] if before == node - 2 else None
    towns = (fold(one.name) for one in (owner, _behind(sentence, node, "in")) if one is not None)
    return next((vocabulary.capitals[town] for town in towns if town in vocabulary.capitals), "")


def read_town(reference: Reference) -> str:
    """The name right before a described body of a town, where it is no mention: "Millbrook police"."""
    sentence, before = reference.sentence, reference.node - 1
    if reference.head not in _OF_A_TOWN or before < 0 or sentence.mentions[before] is not None:
        return ""
    proper = sentence.tags[before] in ("NNP", "NNPS") and sentence.words[before][:1].isupper()
    return sentence.words[before] if proper else ""


def _behind(sentence: Sentence, node: int, preposition: str) -> Mention | None:
    if node + 2 >= len(sentence.words) or sentence.words[node + 1] != preposition:
        return None
    article = sentence.words[node + 2] == "the" and node + 3 < len(sentence.words)
    return sentence.mentions[node + 3 if article else node + 2]
