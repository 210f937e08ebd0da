"""The verbs whose time and place are an event's too: of what it follows, of an arrival that leads to it ("flew to
Paris, where they met")."""

from __future__ import annotations

from kg.model import Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import lexicon_of
from kg.relations.tense import is_perfect, is_verb, verb_above

_AS_SOON = frozenset({"when", "after", "as", "on", "upon"})
_WHILE = frozenset({"as", "while"})
_LEADING_GROUP = frozenset({"lead", "head"})
_LEADING = frozenset({"where", "when"})


def clause_verbs(sentence: Sentence, node: int, reading: ArticleReading) -> set[int]:
    """The verb of an event, and the verbs above that it shares its time with: of what a purpose, series or control
    hangs on, of an arrival that leads to it."""
    words = lexicon_of(reading.ontology).words
    holding, arriving = words.of("holding"), words.of("arriving")
    verb = verb_above(sentence, node)
    found: set[int] = {
        one
        for one, head in enumerate(sentence.heads)
        if head == node and sentence.labels[one] in ("relcl", "acl") and sentence.lemmas[one] in holding
    }
    found |= _led_behind(sentence, verb)
    arrival = _arrival_before(sentence, verb, arriving)
    while verb is not None and verb not in found:
        found.add(verb)
        label, head = sentence.labels[verb], sentence.heads[verb]
        purpose = sentence.tags[verb] in ("VB", "VBG") and label in ("xcomp", "advcl", "conj")
        purpose = purpose and not (label == "conj" and _is_still_to_come(sentence, verb))
        above = head if head != verb and ((purpose and is_verb(sentence, head)) or _is_cleft(sentence, verb)) else None
        verb = above if above is not None else _verb_leading(sentence, verb, arriving)
    return found if arrival is None else found | {arrival}


def _is_still_to_come(sentence: Sentence, verb: int) -> bool:
    """Whether a modal of its own parts the verb from the past one it stands beside: "met X in Lima and will see Y"."""
    own = any(head == verb and sentence.tags[one] == "MD" for one, head in enumerate(sentence.heads))
    return own and sentence.tags[sentence.heads[verb]] in ("VBD", "VBN")


def _led_behind(sentence: Sentence, verb: int | None) -> set[int]:
    """The participles on those met, behind which time and place of the meeting stand: "received a team led by X in
    Lima"."""
    return {
        node
        for node, head in enumerate(sentence.heads)
        if sentence.labels[node] == "acl"
        and sentence.lemmas[node] in _LEADING_GROUP
        and sentence.labels[head] == "dobj"
        and sentence.heads[head] == verb
    }


def _is_cleft(sentence: Sentence, verb: int) -> bool:
    """Whether the clause above says when or where alone: "It was on 3 May that they met"."""
    head = sentence.heads[verb]
    clause = sentence.labels[verb] in ("ccomp", "relcl", "advcl") and sentence.lemmas[head] == "be" and head > 0
    return clause and sentence.words[head - 1].lower() == "it" and sentence.tags[head + 1] == "IN" and head < verb


def _arrival_before(sentence: Sentence, verb: int | None, arriving: frozenset[str]) -> int | None:
    """The arrival that a clause before the verb tells of: "When X arrived in Paris on Friday, she was met by Y"."""
    for node in range(1, verb or 0):
        if sentence.lemmas[node] not in arriving:
            continue
        above = sentence.heads[node]
        if sentence.labels[node] == "pcomp" and sentence.heads[above] == verb:  # "After landing in Paris, she met Y"
            return node if sentence.words[above].lower() in _AS_SOON else None
        if sentence.heads[node] != verb or sentence.labels[node] != "advcl":
            continue
        marks = {sentence.words[one].lower() for one in range(node) if sentence.heads[one] == node}
        return node if not marks.isdisjoint(_AS_SOON) else None
    return None


def _verb_leading(sentence: Sentence, verb: int, arriving: frozenset[str]) -> int | None:
    """The verb from which a clause leads on: "flew to Paris, where they met", "comes on Friday, when they will meet",
    "landed in Paris and met her", "left on Friday as the talks ended"."""
    label, head = sentence.labels[verb], sentence.heads[verb]
    if label == "conj" and head < verb and sentence.lemmas[head] in arriving:
        return head
    if is_perfect(sentence, verb):  # "returned on Monday from Paris, where they had met"
        return None
    leading = leading_word(sentence, verb)
    above = verb_above(sentence, head) if label in ("relcl", "advcl") and head != verb else None
    if leading is not None:
        arrives = above is not None and sentence.lemmas[above] in arriving
        return above if arrives or sentence.words[leading].lower() == "when" else None
    marks = [sentence.words[one].lower() for one, below in enumerate(sentence.heads) if below == verb and one < verb]
    return above if label == "advcl" and not _WHILE.isdisjoint(marks) else None


def leading_word(sentence: Sentence, verb: int) -> int | None:
    """The "where" or "when" of a clause, behind a comma or the place or day that it is about."""
    for node in range(1, verb):
        if sentence.heads[node] == verb and sentence.words[node].lower() in _LEADING:
            before = sentence.words[node - 1] == "," or sentence.mentions[node - 1] is not None
            return node if before else None
    return None
