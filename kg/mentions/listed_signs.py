"""Words of the lexicon of signs that stand beside a name."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions.vocabulary import Vocabulary
from kg.mentions.words import Words

_PASSIVE = {("has", "been"), ("had", "been"), ("have", "been"), ("will", "be"), ("to", "be"), ("is", "being")}


def heaviest(words: Words, place: int, where: str, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """The longest sign that starts at the word, or that ends there if it stands before the name."""
    listed, lowers = vocabulary.signs.get(where), words.lowers
    if listed is None:
        return
    ends = where == "before"
    pair = lowers[max(place - 1, 0) : place + 1] if ends else lowers[place : place + 2]
    for next_to in (" ".join(pair), lowers[place]):
        for sign in listed.get(next_to, ()):
            start = place - len(sign.words) + 1 if ends else place
            if start >= 0 and tuple(lowers[start : start + len(sign.words)]) == sign.words:
                yield sign.class_iri, sign.weight
                return


def passive(words: Words, place: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """ "has been elected", "will be elected" as "was elected"."""
    if tuple(words.lowers[place : place + 2]) in _PASSIVE:
        participle = " ".join(("was", *words.lowers[place + 2 : place + 3]))
        for sign in vocabulary.signs.get("behind", {}).get(participle, ()):
            if tuple(words.lowers[place + 2 : place + 1 + len(sign.words)]) == sign.words[1:]:
                yield sign.class_iri, sign.weight
                return


def ending(words: Words, place: int, vocabulary: Vocabulary) -> Iterator[tuple[str, float]]:
    """What a compound ends in that one word of another language is: "Nationalbank", "Havnestyrelsen"."""
    listed, lower = vocabulary.signs.get("ending", {}), words.lowers[place]
    for length in range(min(len(lower) - 3, 15), 3, -1):
        for sign in listed.get(lower[-length:], ()):
            yield sign.class_iri, sign.weight
            return
