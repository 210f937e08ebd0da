"""Who is told of in the first sentence without a name and named at the head of the second: "A former minister was
jailed on Friday. Ann Lee, 61, had denied it."."""

from __future__ import annotations

from kg.coreference.clusters import Clusters
from kg.coreference.references import POSSESSIVE, Family, Reference
from kg.coreference.vocabulary import Vocabulary
from kg.model import BlockKind, Sentence

_PEOPLE = (Family.PERSON, Family.ROLE)
_INTRODUCING = frozenset({"a", "an"})
_LAST_OF_HEAD = 1
_SAYING = frozenset({"say", "tell", "add", "explain", "state", "warn"})


def join_introduced(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """The one person whom the first sentence describes to the name with which the second begins, of which it says
    nothing else; where the second only tells what somebody said, it must be who says something in the first. Who says
    something in the first has no age in the second, where nothing is done to him."""
    body = [one for one in clusters.references if one.sentence.kind is BlockKind.BODY]
    if not body:
        return
    lead = body[0].sentence
    name = next((one for one in body if one.sentence is not lead), None)
    if name is None or name.line != body[0].line + 1 or not _opens_with_name(name, clusters):
        return
    told = [one for one in body if one.sentence is lead and one.family in _PEOPLE and not one.pronoun]
    if any(one.named for one in told):
        return
    found = [one for one in told if _is_introduced(one, clusters) and one.head not in vocabulary.court]
    speaking = _speaks(name)
    if speaking:
        found = [one for one in found if one.subject and _speaks(one)]
    else:
        acts = not name.age and name.sentence.labels[name.node] == "nsubj"
        found = [one for one in found if (acts if _speaks(one) and one.subject else one.determiner in _INTRODUCING)]
    if len(found) == 1 and clusters.can_join(clusters.of(found[0]), clusters.of(name)):
        clusters.join(found[0], name, "introduced")


def _opens_with_name(name: Reference, clusters: Clusters) -> bool:
    """Whether a sentence begins with a full name that was not told before, as its subject, and says nothing of who that
    is but an age or a place."""
    sentence = name.sentence
    if not name.named or name.family is not Family.PERSON or len(name.words) < 2 or not name.subject:
        return False
    if name.node > _LAST_OF_HEAD or name.quote >= 0 or clusters.of(name).descriptions:
        return False
    before = clusters.of(name).first
    told = before is not name and before.sentence.kind is BlockKind.BODY
    return not told and not any(label in ("isa", "conj") for label, _ in sentence.edges[name.node])


def _is_introduced(one: Reference, clusters: Clusters) -> bool:
    """Whether it describes one person of whom nothing else is known."""
    if not one.nominal or one.plural or one.quote >= 0 or len(clusters.of(one).members) > 1:
        return False
    owned = one.determiner == POSSESSIVE or (one.determiner == "the" and bool(one.modifiers | _behind(one)))
    if one.determiner not in _INTRODUCING and not owned:
        return False
    beside = any(label == "conj" for label, _ in one.sentence.edges[one.node])  # "a doctor and a nurse"
    return not beside and not _is_owned_or_told_of(one.sentence, one.node)


def _behind(one: Reference) -> frozenset[str]:
    """How what a description is of is joined to it: "the mayor of Lima"."""
    return frozenset(label for label, _ in one.sentence.edges[one.node] if label in ("of", "mod", "in", "at"))


def _is_owned_or_told_of(sentence: Sentence, node: int) -> bool:
    """Whether it only stands before another noun or says what somebody is: "a student leader", "was a nurse"."""
    return sentence.labels[node] in ("compound", "amod", "nmod", "poss", "attr", "appos", "conj")


def _speaks(one: Reference) -> bool:
    return one.verb >= 0 and one.sentence.lemmas[one.verb] in _SAYING
