"""What the verb or noun above a clause is: a word of speech, a denial, a plan ("called off", "was due to")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from kg.model import Sentence
from kg.relations.lexicon import Cues

Children: TypeAlias = Sequence[Sequence[int]]
_SATELLITES = frozenset({"prt", "prep", "advmod", "acomp", "oprd", "attr"})


def speech_of(sentence: Sentence, children: Children, cues: Cues, head: int, preposition: str) -> str | None:
    """What kind of speech a governor is; of a verb with a particle, only the two together ("call off")."""
    reporting, lemma = cues.reporting, sentence.lemmas[head]
    particle = next((sentence.words[one].lower() for one in children[head] if sentence.labels[one] == "prt"), "")
    if particle:
        return reporting.get(f"{lemma} {particle}")
    return reporting.get(f"{lemma} {preposition}") or reporting.get(lemma)


def kinds_of_governor(
    sentence: Sentence, children: Children, cues: Cues, node: int, head: int, preposition: str
) -> frozenset[str]:
    """What a governor's lemma does, with its particle, preposition or predicate: "call off", "be due"."""
    lemma = sentence.lemmas[head]
    forms = [lemma, sentence.words[head].lower(), f"{lemma} {preposition}"]
    for child in children[head]:
        label, word = sentence.labels[child], sentence.words[child].lower()
        if child == node:
            continue
        if label in _SATELLITES:
            forms.append(f"{lemma} {word}")
        elif label == "aux":
            forms.append(f"{word} {lemma}")
        if lemma == "be" and label in ("acomp", "attr", "oprd"):
            forms.extend((word, sentence.lemmas[child]))
            forms.extend(f"{word} {sentence.words[one].lower()}" for one in children[child])
    return cues.of(*forms)
