"""The names of an article that no lexicon settles: where each stands, and which are short for others."""

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

CLASSES = (PERSON, ORGANIZATION, PLACE)


class Stand(NamedTuple):
    """Where a name stands; ``span`` is the mention that it already is."""

    words: Words
    first: int
    last: int
    span: Span | None


@dataclass(slots=True)
class Name:
    """``labels`` count the classes that it has at its places so far, ``weights`` hold what the signs there say."""

    text: str
    stands: list[Stand] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    weights: Weights = field(default_factory=lambda: defaultdict(float))

    @property
    def label(self) -> str:
        return self.labels.most_common(1)[0][0]


def gather_names(passages: Sequence[Words], vocabulary: Vocabulary) -> Mapping[str, Name]:
    """Each such name by its text, with all that stands around it weighed."""
    names: dict[str, Name] = {}
    for words in passages:
        if shouted(words):
            continue
        open_spans = [
            span
            for span in words.spans
            if span.kind is MentionKind.NAMED and not span.name and span.class_iri in CLASSES
        ]
        stands = [Stand(words, span.first, span.last, span) for span in open_spans]
        stands += [
            Stand(words, first, last, None)
            for first, last in unknown_runs(words, vocabulary)
            if not _is_common(words, first, last, vocabulary)
        ]
        for stand in stands:
            text = words.words_of(stand.first, stand.last)
            name = names.setdefault(text, Name(text))
            name.stands.append(stand)
            name.labels[THING if stand.span is None else stand.span.class_iri] += 1
    for name in names.values():
        name.weights.update(shape_of(*name.stands[0][:3], vocabulary))
        for stand in name.stands:
            for class_iri, weight in signs_of(stand.words, stand.first, stand.last, vocabulary).items():
                name.weights[class_iri] += weight
    return names


def initials_of(names: Mapping[str, Name]) -> list[str]:
    """Names of one word that are made of the initials of a body's name: "Prasa" of "Passenger Rail Agency of ..."."""
    made = set()
    for text, name in names.items():
        if text.count(" ") > 1 and (name.label == ORGANIZATION or name.weights[ORGANIZATION] > 1):
            made.add("".join(part[0] for part in text.split() if part[0].isupper()))
    return [text for text in names if len(text) > 2 and text.upper() in made and (text.isupper() or len(text) > 3)]


def _is_common(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a single word is a plural or a noun for places or people with a capital: "Parties", "County", or words
    go on with a body's name."""
    mark = words.mark("organization", first)
    before = words.taken[first - 1] if first else None
    if last - first > 1:
        named = before is not None and before.kind is MentionKind.NAMED and before.class_iri == ORGANIZATION
        return named and words.starts[first] == words.ends[first - 1] + 1  # "Orbis Science Fair"
    if ends_honour(words, first):
        return True
    if words.texts[first][-1:].isdigit() or first in words.marks["event"]:
        return True  # "Under-21", "Championship"
    if first > 1 and words.lowers[first - 1] == "of" and words.capital(first - 2) and words.taken[first - 2] is None:
        return True  # "Hall of Fame"
    plural = words.tags[first] == "NNPS" or (mark is not None and mark.entry.plural)
    return plural or words.lowers[first] in vocabulary.places or first in words.marks["person"]


def short_names(names: Mapping[str, Name], vocabulary: Vocabulary) -> dict[str, tuple[tuple[str, ...], str]]:
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
