"""The class of each name of an article, weighed by what is known of it, with weights fitted to names of known class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

from kg.mentions.features import Features, features_of
from kg.mentions.gathered import CLASSES, Name, gather_names
from kg.mentions.name_runs import gender_of_given
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, PLACE, MentionKind

_LEAST = {PERSON: 0.5, ORGANIZATION: 0.5, PLACE: 0.65}
_LEAST_OF_UNKNOWN = 0.7


def weigh_classes(passages: Sequence[Words], vocabulary: Vocabulary) -> None:
    """Gives each name of no lexicon the class that most speaks for. One that was none so far needs more, as does one
    that was a place's: towns have clubs and councils."""
    names = gather_names(passages, vocabulary)
    features = features_of(names, vocabulary)
    for text, name in names.items():
        chances = _chances(features[text], vocabulary.class_weights)
        if _has_titled_person(name):
            rest = 1.0 - chances.pop(PERSON) or 1.0
            chances = {class_iri: chance / rest for class_iri, chance in chances.items()}
        best = max(chances, key=lambda one: chances[one])
        if chances[best] >= _LEAST.get(name.label, _LEAST_OF_UNKNOWN):
            _retype(name, best, vocabulary)


def _has_titled_person(name: Name) -> bool:
    """Whether a role and a person's name follow at once, as they do behind a body's: "Ordex Director Ann Lee"."""
    for words, _, last, _ in name.stands:
        role = words.mark("role", last)
        behind = words.taken[last + role.length] if role is not None and last + role.length < len(words.taken) else None
        if behind is not None and behind.class_iri == PERSON and behind.kind is MentionKind.NAMED:
            return True
    return False


def _chances(features: Features, weights: Mapping[str, tuple[float, ...]]) -> dict[str, float]:
    """How likely each class is by multinomial logistic regression; a feature without weights says nothing."""
    odds = list(weights.get("always", (0.0,) * len(CLASSES)))
    for feature, value in features.items():
        for index, weight in enumerate(weights.get(feature, ())):
            odds[index] += weight * value
    most = max(odds)
    powers = [exp(one - most) for one in odds]
    total = sum(powers)
    return {class_iri: power / total for class_iri, power in zip(CLASSES, powers, strict=True)}


def _retype(name: Name, class_iri: str, vocabulary: Vocabulary) -> None:
    for words, first, last, span in name.stands:
        if span is None:
            span = Span(first, last, class_iri, MentionKind.NAMED, head=words.lowers[last - 1])
            words.take(span)
        span.class_iri = class_iri
        if class_iri != PERSON:
            span.attributes.pop("gender", None)
        elif known := gender_of_given(words, first, last, vocabulary):
            span.attributes.setdefault("gender", known)
