"""The class of each name of an article, weighed: what speaks for each class at all its places and at those of its short
forms, against the label that the model gave it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.mentions.honours import ends_honour
from kg.mentions.organizations import shouted
from kg.mentions.signs import Weights, shape_of, signs_of
from kg.mentions.unknown import unknown_runs
from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PERSON, PLACE, THING, MentionKind

_CLASSES = (PERSON, ORGANIZATION, PLACE)
_LEAST = 2
_AHEAD = 1.5


class _Stand(NamedTuple):
    """Where a name stands; ``span`` is the mention that it already is."""

    words: Words
    first: int
    last: int
    span: Span | None


@dataclass(slots=True)
class _Name:
    stands: list[_Stand] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    weights: Weights = field(default_factory=lambda: defaultdict(float))

    @property
    def label(self) -> str:
        return self.labels.most_common(1)[0][0]


def weigh_classes(passages: Sequence[Words], vocabulary: Vocabulary) -> None:
    """Gives each name of no lexicon the class that most speaks for, where that is clearly more than for its own."""
    names = _names(passages, vocabulary)
    for name in names.values():
        name.weights.update(shape_of(*name.stands[0][:3], vocabulary))
        for stand in name.stands:
            for class_iri, weight in signs_of(stand.words, stand.first, stand.last, vocabulary).items():
                name.weights[class_iri] += weight
    for short in _initials(names):
        names[short].weights[ORGANIZATION] += 3
    own = {text: name.weights.copy() for text, name in names.items()}
    shorts = _shorts(names, vocabulary)
    for text, (owners, class_iri) in shorts.items():
        for owner in owners:
            names[owner].weights[class_iri] += max(0, own[text][class_iri]) / 2
    chosen: dict[str, str] = {}
    for text in sorted(names, key=lambda one: (-len(one.split()), one)):
        name = names[text]
        for owner in shorts.get(text, ((), ""))[0]:
            told = name.label in (PERSON, ORGANIZATION) or own[text][ORGANIZATION] > 0
            of_body = own[owner][ORGANIZATION] > 1 and told
            of_person = chosen[owner] == PERSON and own[owner][PERSON] > 0
            if chosen[owner] == shorts[text][1] and (of_person or of_body):
                name.weights[chosen[owner]] += 2.5
        class_iri = _choice(name)
        chosen[text] = class_iri or name.label
        if class_iri:
            _retype(name, class_iri, vocabulary)


def _names(passages: Sequence[Words], vocabulary: Vocabulary) -> Mapping[str, _Name]:
    names: dict[str, _Name] = defaultdict(_Name)
    for words in passages:
        if shouted(words):
            continue
        open_spans = [
            span
            for span in words.spans
            if span.kind is MentionKind.NAMED and not span.name and span.class_iri in _CLASSES
        ]
        stands = [_Stand(words, span.first, span.last, span) for span in open_spans]
        stands += [
            _Stand(words, first, last, None)
            for first, last in unknown_runs(words)
            if not _is_common(words, first, last, vocabulary)
        ]
        for stand in stands:
            name = names[words.words_of(stand.first, stand.last)]
            name.stands.append(stand)
            name.labels[THING if stand.span is None else stand.span.class_iri] += 1
    return names


def _initials(names: Mapping[str, _Name]) -> list[str]:
    """Names of one word that are made of the initials of a body's name: "Prasa" of "Passenger Rail Agency of ..."."""
    made = set()
    for text, name in names.items():
        if text.count(" ") > 1 and (name.label == ORGANIZATION or name.weights[ORGANIZATION] > 1):
            made.add("".join(part[0] for part in text.split() if part[0].isupper()))
    return [text for text in names if len(text) > 2 and text.upper() in made and (text.isupper() or len(text) > 3)]


def _is_common(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a single word is a plural or a noun for places or people with a capital: "Parties", "County"."""
    mark = words.mark("organization", first)
    if last - first > 1:
        return False
    if ends_honour(words, first):
        return True
    plural = words.tags[first] == "NNPS" or (mark is not None and mark.entry.plural)
    return plural or words.lowers[first] in vocabulary.places or first in words.marks["person"]


def _shorts(names: Mapping[str, _Name], vocabulary: Vocabulary) -> dict[str, tuple[tuple[str, ...], str]]:
    """Names of one word that end longer ones, as surnames do, or begin them, as the short names of bodies do."""
    ending, beginning = defaultdict(list), defaultdict(list)
    for text in names:
        parts = text.split()
        if parts[-1] in vocabulary.suffixes:
            parts.pop()
        if len(parts) > 1:
            ending[parts[-1]].append(text)
            beginning[parts[0]].append(text)
    found = {text: (tuple(owners), ORGANIZATION) for text, owners in beginning.items() if text in names}
    found |= {text: (tuple(owners), PERSON) for text, owners in ending.items() if text in names}
    for text in names:
        kind, _, rest = text.partition(" ")
        if rest in names and (kind.lower() in vocabulary.foreign or kind.isupper()):
            found[rest] = ((text,), ORGANIZATION)
    return found


def _choice(name: _Name) -> str:
    """The class that clearly most speaks for, empty where none does."""
    label = name.label
    weights = {one: name.weights[one] for one in _CLASSES}
    if label in _CLASSES:
        doubtful = label == PERSON and weights[PERSON] <= 0 and name.stands[0].last - name.stands[0].first > 1
        weights[label] += (1 if name.labels[label] == 1 else 1.5) * (0.5 if doubtful else 1)
    (best, most), (_, second), _ = sorted(weights.items(), key=lambda one: -one[1])
    other = second if label == best or label not in _CLASSES else weights[label]
    return best if most >= _LEAST and most - other >= _AHEAD else ""


def _retype(name: _Name, class_iri: str, vocabulary: Vocabulary) -> None:
    for words, first, last, span in name.stands:
        if span is None:
            span = Span(first, last, class_iri, MentionKind.NAMED, head=words.lowers[last - 1])
            words.take(span)
        span.class_iri = class_iri
        known = vocabulary.genders.get(words.texts[first], "") if last - first > 1 else ""
        if class_iri != PERSON:
            span.attributes.pop("gender", None)
        elif known in ("m", "f"):
            span.attributes.setdefault("gender", known)
