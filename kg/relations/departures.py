"""Posts that somebody has just left or lost: "Harbourmaster A resigned", "the king dismissed Finance Minister B"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Certainty, Polarity, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft, with_status
from kg.relations.factuality import Judge
from kg.relations.lexicon import lexicon_of
from kg.relations.posts import head_of

_LEAVING = frozenset({"resign", "quit"})
_STEPPING = {"step": "down", "stand": "down"}
_REPLACING = "replace"
_HELD = frozenset({"office", "position"})
_PARTING = "part"
_FARTHEST = 6
_FINITE = frozenset({"VBD", "VBN"})


def departures(drafts: Iterable[Draft], reading: ArticleReading, judge: Judge) -> list[Draft]:
    """The drafts; the post with which a sentence names who left or lost it is a former one all through the article."""
    drafts = list(drafts)
    left = {
        (draft.subject.id, head_of(draft.sentence, draft.role))
        for draft in drafts
        if draft.role is not None and _is_held(draft, reading) and _has_left(draft, draft.role, judge, reading)
    }
    return [_former(one) if left and _key(one) in left else one for one in drafts]


def _key(draft: Draft) -> tuple[str, str]:
    return draft.subject.id, head_of(draft.sentence, draft.role) if draft.role is not None else ""


def _former(draft: Draft) -> Draft:
    return with_status(draft, "former") if dict(draft.qualifiers).get("status") == "current" else draft


def _is_held(draft: Draft, reading: ArticleReading) -> bool:
    """Whether the draft gives a post that its holder has now and can leave."""
    assert draft.role is not None
    kind = lexicon_of(reading.ontology).role_kinds.get(head_of(draft.sentence, draft.role))
    return kind in _HELD and dict(draft.qualifiers).get("status") == "current"


def _has_left(draft: Draft, role: int, judge: Judge, reading: ArticleReading) -> bool:
    """Whether a verb behind the post says that its holder left, or one before it that he was made to."""
    sentence, removing = draft.sentence, lexicon_of(reading.ontology).words.of("removing")
    for verb, lemma in enumerate(sentence.lemmas):
        leaving = lemma in _LEAVING or (lemma in _STEPPING and _STEPPING[lemma] in sentence.words[verb : verb + 2])
        if not leaving and lemma not in removing and lemma != _REPLACING:
            if lemma == _PARTING and _parts_with(sentence, verb, role):
                return True
            continue
        label = "subj" if leaving else "obj"
        holders = {role, *(one for same, one in sentence.edges[role] if same == "isa")}
        told = any(("isa", one) in sentence.edges[role] or one == role for one in draft.nodes)
        if (
            not told
            or sentence.tags[verb] not in _FINITE
            or (leaving and (verb < role or _leaves_other(sentence, verb)))
            or (lemma == _REPLACING and any(label in ("as", "on") for label, _ in sentence.edges[verb]))
        ):
            continue
        if holders.isdisjoint(one for edge, one in sentence.edges[verb] if edge == label):
            continue
        if not leaving and any(
            edge == "subj" and one in holders | {*draft.nodes} for edge, one in sentence.edges[verb]
        ):
            continue
        if not leaving and verb > role and sentence.tags[verb] != "VBN":
            continue  # "the minister he dismissed"
        judged = judge(sentence, verb)
        stated = judged.polarity is Polarity.AFFIRMED and judged.certainty is Certainty.CERTAIN
        if stated and judged.tense is not Tense.FUTURE:
            return True
    return False


def _parts_with(sentence: Sentence, verb: int, role: int) -> bool:
    """ "The club parted company with manager X", which it may do "amicably" or "last week"."""
    told = sentence.tags[verb] in _FINITE and sentence.words[verb + 1 : verb + 2] == ["company"]
    return told and "with" in sentence.words[verb + 2 : role] and role <= verb + _FARTHEST


def _leaves_other(sentence: Sentence, verb: int) -> bool:
    """Whether the verb says what is left, which need not be the post: "quit the party", "resigned from the board"."""
    return any(label in ("obj", "from", "as") for label, _ in sentence.edges[verb])
