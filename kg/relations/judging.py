"""How sure a match is: whether what it says is affirmed, denied, possible or over."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from kg.model import DATE, Polarity, Sentence
from kg.ontology import Relation
from kg.relations.factuality import STATED, Factuality, Judge
from kg.relations.matching import Match, trigger_of
from kg.relations.unfulfilled import factuality_of_action

_TAKING = frozenset({"claim", "add"})
_CALLED = frozenset({"attr", "as", "for", "on", "upon", "ccomp", "xcomp"})
"""What is said of what somebody calls: "called it a mistake"; without it somebody called the police, or a strike."""

_YEAR = 4  # digits


def factuality_of_match(match: Match, relation: Relation, judge: Judge) -> Factuality:
    """That of the verb that carries the match; noun phrases without one are taken for granted. What is so no longer is
    denied, where the relation has no status that could be "former"."""
    found = _of_carrier(match, judge)
    ended = found.ended and not relation.has_status
    came_to_nothing = found.status == "cancelled"  # "was to have signed", "called off its plan to sign"
    return replace(found, polarity=Polarity.NEGATED) if ended or came_to_nothing else found


def _of_carrier(match: Match, judge: Judge) -> Factuality:
    sentence = match.sentence
    verb = trigger_of(match)
    if match.pattern.nominal and verb is not None and sentence.tags[verb].startswith("NN"):
        return factuality_of_action(sentence, verb, judge(sentence, verb), judge.cues, match.pattern.thing)
    if verb is not None and sentence.tags[verb].startswith("JJ"):
        adjective = verb
        verb = next((one for one, edges in enumerate(sentence.edges) if ("attr", adjective) in edges), adjective)
    elif verb is None or not sentence.tags[verb].startswith("VB"):
        verb = _copula(match, judge.cues.reporting)
    found = judge(sentence, verb) if verb is not None else STATED
    if (
        verb is not None
        and found.past_state
        and (_is_said_in_passing(match, verb, judge) or _began_lately(sentence, verb))
    ):
        return replace(found, past_state=False)
    return found


def _is_said_in_passing(match: Match, verb: int, judge: Judge) -> bool:
    """Whether "as" names a post in which something was done, not one that was held: "agreed as chairman"."""
    sentence = match.sentence
    below = {node for label, node in sentence.edges[verb] if label == "as"}
    lemma = sentence.lemmas[verb]
    return not below.isdisjoint(set(match.nodes)) and "service" not in judge.cues.of(lemma)


def _began_lately(sentence: Sentence, verb: int) -> bool:
    """Whether somebody became something on a day of no named year, and so has just begun: "became mayor in May"."""
    if sentence.lemmas[verb] != "become":
        return False
    days = [sentence.mentions[node] for label, node in sentence.edges[verb] if label in ("in", "on")]
    dated = [day for day in days if day is not None and day.class_iri == DATE]
    return bool(dated) and not any(word.isdigit() and len(word) == _YEAR for day in dated for word in day.text.split())


def _copula(match: Match, reporting: Container[str]) -> int | None:
    """The verb through which two nodes of the match are the same, where nothing else says that they are; none that only
    tells what is said: "As director of the fund, Ann Lee said"."""
    sentence = match.sentence
    for edge in match.pattern.edges:
        head, dependent = match.nodes[edge.head], match.nodes[edge.dependent]
        if edge.label != "isa" or head is None or dependent is None or abs(head - dependent) == 1:
            continue
        said = [node for node in (head, dependent) if _is_predicate(sentence, node)]
        if not said:
            continue
        own = {sentence.heads[node] for node in said}  # the second verb of "was mayor and is now a judge"
        others = [verb for verb in range(len(sentence.edges)) if verb not in own]
        for verb in (*sorted(own), *others):
            edges = sentence.edges[verb]
            tells = sentence.lemmas[verb] in reporting
            below = {node for label, node in edges if label == "attr" or (label == "as" and not tells)}
            if below & {head, dependent} and any(
                node in (head, dependent) for label, node in edges if label in ("subj", "obj")
            ):
                return None if _is_apposed(sentence, verb, head, dependent) else verb
    return None


def _is_apposed(sentence: Sentence, verb: int, one: int, other: int) -> bool:
    """Whether both stand behind the verb, with a comma between: "At the table were the minister, X, and Y"."""
    first, last = sorted((one, other))
    return verb < first and sentence.words[last - 1] == ","


def _is_predicate(sentence: Sentence, node: int) -> bool:
    """Whether the node is what a verb says of another, or one of several that are: "was a lawyer and judge"."""
    while sentence.labels[node] == "conj" and sentence.heads[node] < node:
        node = sentence.heads[node]
    return sentence.labels[node] in ("attr", "oprd", "acomp", "pobj", "ROOT")


def is_past_post(match: Match, role: int) -> bool:
    """Whether the verb gives a post and the role's own words say that it is over: "made former captain X coach"."""
    mention = match.sentence.mentions[role]
    current = ("status", "current") in match.pattern.constants
    return current and mention is not None and mention.attribute("status") == "former"


def is_opinion(match: Match, role: int) -> bool:
    """Whether only the role's own words are quoted, as in 'called her "a fighter"'."""
    quoted = match.sentence.quoted
    return quoted[role] and not any(quoted[node] for name, node, _ in match.slots() if name == "subject")


def only_takes(match: Match) -> bool:
    """Whether the verb tells that something is taken or put to it, not said: "claimed the title", "added a goal"."""
    verb, sentence = trigger_of(match), match.sentence
    if verb is None:
        return False
    if sentence.words[verb].isupper() and sentence.words[verb + 1 : verb + 2] == [":"]:
        return True  # "VILLAGE NOTES: The choir"
    labels = {label for label, _ in sentence.edges[verb]}
    if sentence.lemmas[verb] == "call":
        quoted = any(sentence.quoted[verb:]) and not sentence.quoted[verb]  # 'called it "a farce"'
        return "obj" in labels and labels.isdisjoint(_CALLED) and not quoted
    return sentence.lemmas[verb] in _TAKING and "obj" in labels
