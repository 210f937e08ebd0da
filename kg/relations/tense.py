"""The tense of a clause, by its verb's form and its auxiliaries, and whether these come before its subject."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Sentence, Tense

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""The fine tags of finite verbs."""

_WILL = frozenset({"will", "shall", "wo", "'ll", "’ll"})
_MODALS = frozenset({"may", "might", "could", "can", "should", "ought", "must", "would", "'d", "’d"})
_HAVE = frozenset({"have", "has", "had", "having", "'ve", "’ve"})


def is_verb(sentence: Sentence, node: int) -> bool:
    return sentence.tags[node].startswith(("VB", "MD"))


def auxiliaries(sentence: Sentence, children: Sequence[int]) -> list[int]:
    return [child for child in children if sentence.labels[child] in ("aux", "auxpass")]


def modal_of(sentence: Sentence, children: Sequence[int]) -> str:
    """The modal verb among a verb's children, in lower case, or nothing."""
    for child in auxiliaries(sentence, children):
        word = sentence.words[child].lower()
        if word in _WILL or (word in _MODALS and sentence.tags[child] == "MD"):
            return word
    return ""


def clause_tense(sentence: Sentence, verb: int, children: Sequence[int]) -> Tense | None:
    """Past, present or future; None for an infinitive, a gerund or a noun, which take that of the clause above."""
    found = auxiliaries(sentence, children)
    words = {sentence.words[child].lower() for child in found}
    tags = {sentence.tags[child] for child in found}
    tag = sentence.tags[verb]
    if not tag.startswith(("VB", "MD")):
        return None
    if words & _HAVE and tag in ("VBN", "VBD"):
        return Tense.PAST
    if words & (_WILL | _MODALS) and "MD" in tags:
        return Tense.FUTURE
    if tag == "VB" and "to" in words and sentence.heads[verb] == verb:  # a headline: "Peru to host talks"
        return Tense.FUTURE
    if words & {"did", "was", "were"} or tag == "VBD":
        return Tense.PAST
    if words & {"is", "are", "am", "'s", "’s", "'re", "’re", "'m", "do", "does"} or tag in ("VBZ", "VBP"):
        return Tense.PRESENT
    return Tense.PAST if tag == "VBN" and not words & {"be", "being", "been", "to"} else None


def is_perfect(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells of what was done by then: "has pleaded", "had written"."""
    below = [node for node, head in enumerate(sentence.heads) if head == verb and node != verb]
    return sentence.tags[verb] in ("VBN", "VBD") and any(
        sentence.words[node].lower() in _HAVE for node in auxiliaries(sentence, below)
    )


def verb_above(sentence: Sentence, node: int) -> int | None:
    """The node itself where it is a verb, else the first verb that governs it."""
    seen: set[int] = set()
    while node not in seen:
        if is_verb(sentence, node):
            return node
        seen.add(node)
        node = sentence.heads[node]
    return None


def is_inverted(sentence: Sentence, children: Sequence[int]) -> bool:
    """A question, or "had he met her, ...": the auxiliary before the subject at the start."""
    subjects = [child for child in children if sentence.labels[child] in ("nsubj", "nsubjpass")]
    first = auxiliaries(sentence, children)[:1]
    if not subjects or not first or first[0] > subjects[0]:
        return False
    question = sentence.words[-1] == "?" or sentence.words[-2:-1] == ["?"]
    before = first[0] == 0 or sentence.words[first[0] - 1] in ("“", '"', "``", ",")
    return (question or sentence.words[first[0]].lower() in ("had", "should", "were")) and before


def is_to_come(sentence: Sentence, verb: int, day: int) -> bool:
    """Whether what a verb tells in the present is still to come: "flies to Lima next week to meet"."""
    mention = sentence.mentions[day]
    text = mention.text.lower() if mention is not None else " ".join(sentence.words[max(day - 1, 0) : day + 1]).lower()
    return sentence.tags[verb] in ("VBZ", "VBP", "VBG") and text.startswith(("next ", "tomorrow"))


def had_since(sentence: Sentence, verb: int) -> bool:
    """ "She had led the club since 2019": it is told from the end of that time."""
    return sentence.words[verb - 1] == "had" and any(label == "since" for label, _ in sentence.edges[verb])
