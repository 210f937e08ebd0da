"""What was planned and not told to have come about: "was to join the visit, could not fly", "was expected but was
ill"; what came about though nothing was reached there."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Polarity, Sentence, Tense
from kg.relations.factuality import Factuality, children_of
from kg.relations.lexicon import Cues
from kg.relations.tense import clause_tense, is_verb

_PLANNING = frozenset("be expect schedule suppose hope plan intend mean set slate want bill announce".split())
_STAYING_AWAY = frozenset("stay miss fall cancel withdraw decline skip regret".split())
_REACHED = frozenset(
    "agree reach settle resolve persuade convince secure win bridge overcome sign discuss mention raise finalise "
    "finalize produce find achieve conclude".split()
)
_DECIDING = frozenset({"occurrence", "denial", "cancel"})
_UNDERGOING = frozenset({"nsubjpass", "dobj"})
_PARTICLES = frozenset({"prt", "advmod", "acomp"})


def was_planned(sentence: Sentence, node: int) -> bool:
    """Whether a clause tells what was to be then: "was to attend", "had been due to join", "was expected at"."""
    return _plan_above(sentence, node) is not None


def did_not_come(sentence: Sentence, node: int, cues: Cues) -> bool:
    """Whether the sentence goes on that what was planned then did not happen."""
    plan = _plan_above(sentence, node)
    if plan is None:
        return False
    children = children_of(sentence)
    for other in children[plan]:
        contrast = any(sentence.words[one].lower() == "but" for one in children[plan] if plan < one < other)
        if sentence.labels[other] == "conj" and contrast:
            return True
    if sentence.labels[plan] not in ("relcl", "acl"):
        return False
    noun = sentence.heads[plan]
    for verb, edges in enumerate(sentence.edges):
        if verb == plan or verb < plan or ("subj", noun) not in edges or not is_verb(sentence, verb):
            continue
        below = children[verb]
        forms = [sentence.lemmas[verb]]
        forms += [f"{forms[0]} {sentence.words[one].lower()}" for one in below if sentence.labels[one] in _PARTICLES]
        if any(sentence.labels[one] == "neg" for one in below):
            return True
        if forms[0] in _STAYING_AWAY or "cancel" in cues.of(*forms):
            return True
    return False


def came_to_nothing(sentence: Sentence, verb: int | None, event: int | None) -> bool:
    """Whether what did not happen is a result, and not the event at which it did not: "failed to agree at talks"."""
    if verb is None or event is None or verb == event or sentence.lemmas[verb] not in _REACHED:
        return False
    return any(node == event and label in ("at", "in", "during", "after") for label, node in sentence.edges[verb])


def factuality_of_action(sentence: Sentence, noun: int, found: Factuality, cues: Cues, thing: bool) -> Factuality:
    """That of what a noun tells of, by how its clause was judged: what was called off did not happen, what was put off
    is to come, and what was "not declared" did happen. A ``thing`` ("lawsuit") is there though it be dismissed."""
    if found.status == "cancelled":
        return replace(found, polarity=Polarity.NEGATED)
    verb = sentence.heads[noun]
    told_of = sentence.labels[noun] in ("nsubj", "nsubjpass") and is_verb(sentence, verb)
    denied = any(
        sentence.heads[node] == noun and sentence.words[node].lower() in ("no", "neither") for node in range(noun)
    )
    done = cues.of(sentence.lemmas[verb])
    if "delay" in done and not thing and sentence.labels[noun] in _UNDERGOING:
        return replace(found, status="planned", tense=Tense.FUTURE)
    if told_of and not denied and done.isdisjoint({"occurrence", "cancel"} if thing else _DECIDING):
        return replace(found, polarity=Polarity.AFFIRMED)
    return found


def _plan_above(sentence: Sentence, node: int) -> int | None:
    """The past verb of planning below whose infinitive the clause or noun stands."""
    seen: set[int] = set()
    infinitive = False
    while node not in seen:
        seen.add(node)
        to_come = sentence.tags[node] == "VB" and sentence.labels[node] in ("xcomp", "ccomp", "acomp", "oprd")
        if is_verb(sentence, node) and not to_come:
            below = [one for one, head in enumerate(sentence.heads) if head == node and one != node]
            past = clause_tense(sentence, node, below) is Tense.PAST
            return node if infinitive and past and sentence.lemmas[node] in _PLANNING else None
        infinitive = infinitive or to_come
        node = sentence.heads[node]
    return None
