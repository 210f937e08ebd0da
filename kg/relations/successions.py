"""Predecessors and successors: "the mayor, A, praised her predecessor, B" makes B a former mayor of the same town, and
so does "A was elected mayor, succeeding B"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.model import PERSON, Certainty, MentionChain, Polarity, Sentence, Tense
from kg.ontology import gives_post
from kg.relations.announced import announced_post
from kg.relations.arguments import ArticleReading
from kg.relations.bare_posts import determiner_of
from kg.relations.drafts import Draft, with_status
from kg.relations.factuality import Judge
from kg.relations.lexicon import lexicon_of

_SO_FAR = frozenset({"now", "recently", "lately", "currently", "previously", "formerly"})
_STATUS = {"predecessor": "former", "successor": "elect"}
_HELD = frozenset({"office", "position", "military", "religious"})
_TAUGHT = frozenset({"academic", "sport"})
"""Kinds of which only those are posts that have a seat: a principal, a coach, but no chemist and no striker."""
_FOLLOWING = frozenset({"succeed", "replace"})
_TAKING_OVER = "take"
_MAKING_WAY = "make"
_HANDING = "hand"
_BECOMING = "become"
_STEAD = (["place", "of"], ["instead", "of"], ["succession", "to"])
_TITLED = 4
"""How many words behind "in place of" the name may end."""
_VERBS = frozenset({*_FOLLOWING, _TAKING_OVER, _MAKING_WAY, _HANDING})
_LEAVING = frozenset({"resign", "retire", "die", "quit", "step", "leave"})
_NEW = frozenset({"new", "next"})
_NEAR = 2
"""How many sentences back a post may have been told that somebody is said to take over."""


def successions(drafts: Iterable[Draft], reading: ArticleReading, judge: Judge) -> list[Draft]:
    """The drafts, and for each named predecessor or successor the post, with its body, of whose the words say that he
    is; what the sentence itself says of such a person's post is of that status."""
    drafts = list(drafts)
    found = []
    choosing = lexicon_of(reading.ontology).words.of("choosing")
    for sentence in reading.parsed.sentences:
        for node, lemma in enumerate(sentence.lemmas):
            if lemma in _STATUS:
                drafts = [_of_status(one, sentence, node) for one in drafts]
                found.extend(_posts(sentence, node, drafts, reading))
            elif (lemma in _VERBS or _tells_place(sentence, node, choosing)) and sentence.tags[node].startswith("VB"):
                found.extend(_passed_on(sentence, node, drafts, reading, judge))
    return [*drafts, *found]


def _passed_on(
    sentence: Sentence, verb: int, drafts: Sequence[Draft], reading: ArticleReading, judge: Judge
) -> Iterable[Draft]:
    """The post of one who leaves it, from what is told of whom the verb says to follow, or the other way about."""
    new, old = _sides(sentence, verb, reading)
    coming, going = _person(sentence, new, reading), _person(sentence, old, reading)
    if coming is None or going is None or coming.id == going.id:
        return
    chosen = _chosen(sentence, verb, reading)
    judged = judge(sentence, sentence.heads[verb] if chosen else verb)
    if judged.polarity is not Polarity.AFFIRMED or judged.certainty is not Certainty.CERTAIN:
        return
    ahead, left = judged.tense is Tense.FUTURE, _has_left(sentence, old, reading)
    for person, other, place, status in (
        (coming, going, old, "current" if ahead and not left else "former"),
        (going, coming, new, "elect" if ahead else "current"),
    ):
        post = _post_told(person, sentence, verb, drafts, reading)
        if post is not None and not _is_stated(post, sentence, verb):
            # Who is still to come has another post now, as has, behind the verb, who has gone.
            behind = post.sentence is sentence and (post.role or max(post.nodes)) > verb
            elsewhere = any(label in ("as", "on") for label, _ in sentence.edges[verb])
            titled = post.role is not None and post.role + 1 in old and not elsewhere  # "succeeds Mayor X"
            titled = titled and _is_office(post, reading)
            behind = behind and not titled
            if (ahead and person is coming and not _is_new(post, sentence, reading)) or (behind and person is going):
                continue
            if behind and person is coming and _is_own(post):
                continue
        told = any(
            one.subject.id == other.id
            and one.sentence is sentence
            and (ahead or one.factuality.tense is not Tense.FUTURE)  # "replaces X, who will become chairman"
            and _is_held(one, reading)
            and not (person is coming and _is_next(one, place, post, sentence))
            for one in drafts
        )
        if post is None or told:
            continue
        passed = replace(
            post,
            subject=other,
            sentence=sentence,
            nodes=(verb, *place),
            cue=sentence.words[verb],
            role=None,
            factuality=replace(judged, tense=Tense.PAST) if left and person is coming else judged,
        )
        yield with_status(passed, status)
        return
    announced = announced_post(sentence, coming, drafts, reading, judge)
    if announced is not None:
        for person, place, status in ((coming, new, "current"), (going, old, "former")):
            own = replace(announced, subject=person, sentence=sentence, nodes=(verb, *place), role=None)
            yield with_status(own, status)


def _tells_place(sentence: Sentence, verb: int, choosing: frozenset[str]) -> bool:
    """Whether somebody is given a post in another's place."""
    chosen = sentence.lemmas[verb] in choosing or sentence.lemmas[verb] == _BECOMING
    return chosen and any(first in sentence.words for first, _ in _STEAD)


def _sides(sentence: Sentence, verb: int, reading: ArticleReading) -> tuple[list[int], list[int]]:
    """The nodes of who comes into a post and of who leaves it, by what hangs on the verb."""
    edges = sentence.edges[verb]
    by = {label: [one for other, one in edges if other == label] for label, _ in edges}
    lemma, choosing = sentence.lemmas[verb], lexicon_of(reading.ontology).words.of("choosing")
    subjects = by.get("subj", [])
    over = any(sentence.words[one] == "over" for one in by.get("prt", ()))
    if lemma in choosing or lemma == _BECOMING:
        return (by.get("obj", []) if lemma in choosing else subjects), _in_whose_place(sentence, verb)
    if lemma in _FOLLOWING:
        return _chosen(sentence, verb, reading) or subjects, by.get("obj", [])
    if lemma == _TAKING_OVER and over:
        posts = [*by.get("as", ()), *by.get("obj", ())]
        return subjects, [
            *by.get("from", ()),
            *(one for post in posts for x, one in sentence.edges[post] if x == "from"),
        ]
    if lemma == _HANDING and over:
        return by.get("to", []), subjects
    if lemma == _MAKING_WAY and any(sentence.words[one] == "way" for one in by.get("obj", ())):
        return by.get("for", []), subjects
    return [], []


def _in_whose_place(sentence: Sentence, verb: int) -> list[int]:
    """The name behind "in place of" and the like, a title before it or not."""
    words = [word.lower() for word in sentence.words]
    for node in range(verb + 1, len(words) - 1):
        if words[node - 1 : node + 1] not in _STEAD:
            continue
        named = (one for one in range(node + 1, min(node + _TITLED, len(words))) if sentence.mentions[one] is not None)
        return [one for one in named if sentence.labels[one] == "pobj"][:1]
    return []


def _chosen(sentence: Sentence, verb: int, reading: ArticleReading) -> list[int]:
    """Who is given a post by the verb above a participle: "the bank named X its head, replacing Y"."""
    above = sentence.heads[verb]
    purpose = sentence.tags[verb] == "VB" and sentence.words[verb - 1].lower() == "to"
    if not (purpose or sentence.tags[verb] == "VBG") or sentence.lemmas[above] not in lexicon_of(
        reading.ontology
    ).words.of("choosing"):
        return []
    return [node for label, node in sentence.edges[above] if label == "obj"]


def _person(sentence: Sentence, nodes: Sequence[int], reading: ArticleReading) -> MentionChain | None:
    """The one person that the nodes name or stand for; none where they are several."""
    chains = [reading.chain_at(sentence, one) for one in nodes]
    named = [one for one in chains if one is not None and one.name[:1].isupper()]
    people = {one.id: one for one in named if reading.ontology.is_a(one.class_iri, PERSON)}
    return next(iter(people.values())) if len(people) == 1 else None


def _post_told(
    person: MentionChain, sentence: Sentence, verb: int, drafts: Sequence[Draft], reading: ArticleReading
) -> Draft | None:
    """The post of a person that the verb's sentence tells, or one right before it: the one "as" which the verb says,
    else the last told; none where the person had left it."""
    known = [
        one
        for one in drafts
        if one.subject.id == person.id
        and 0 <= sentence.index - one.sentence.index <= _NEAR
        and _is_held(one, reading)
        and dict(one.qualifiers).get("status") != "former"
    ]
    stated = [one for one in known if _is_stated(one, sentence, verb)]
    # "Ordex named X chair. X, who leads a bank, follows Y."
    chosen = [one for one in known if one.sentence is not sentence and _is_new(one, sentence, reading)]
    return max(stated or chosen or known, key=_newness, default=None)


def _is_next(draft: Draft, place: Sequence[int], passed: Draft | None, sentence: Sentence) -> bool:
    """Whether it is another post that somebody has who leaves one: "replaces X, who becomes an envoy"."""
    behind = draft.role is not None and draft.role > max(place)
    becomes = any(sentence.lemmas[node] == _BECOMING and node > max(place) for node in draft.nodes)
    same = passed is not None and dict(passed.qualifiers).get("role") == dict(draft.qualifiers).get("role")
    return behind and becomes and not same


def _is_own(draft: Draft) -> bool:
    """Whether a post is one that somebody has beside or before it: "replaced by X, a judge", "X, until now a judge"."""
    if draft.role is None:
        return False
    before = draft.sentence.words[draft.role - 1].lower() if draft.role else ""
    return before in _SO_FAR or determiner_of(draft.sentence, draft.role) in ("a", "an")


def _is_stated(draft: Draft, sentence: Sentence, verb: int) -> bool:
    """Whether the verb says "as" what somebody follows another."""
    return draft.sentence is sentence and draft.role is not None and ("as", draft.role) in sentence.edges[verb]


def _has_left(sentence: Sentence, nodes: Sequence[int], reading: ArticleReading) -> bool:
    """Whether the sentence tells that somebody left: "X will succeed Y, who resigned in May"."""
    removing = lexicon_of(reading.ontology).words.of("removing")
    return any(
        (label == "subj" and sentence.lemmas[verb] in _LEAVING and sentence.tags[verb] in ("VBD", "VBN"))
        or (label == "obj" and sentence.lemmas[verb] in removing)
        for verb, edges in enumerate(sentence.edges)
        for label, node in edges
        if node in nodes
    )


def _is_new(draft: Draft, sentence: Sentence, reading: ArticleReading) -> bool:
    """Whether somebody was just chosen for the post: by its own words, or in a sentence before this one."""
    before, lemmas = draft.sentence, draft.sentence.lemmas
    chosen = lemmas if before is not sentence else [lemmas[node] for node in draft.nodes]
    choosing = lexicon_of(reading.ontology).words.of("choosing")
    return dict(draft.qualifiers).get("status") == "elect" or not choosing.isdisjoint(chosen)


def _newness(draft: Draft) -> tuple[int, bool, int, bool]:
    """How late a post is told, those that are called new first: "its new treasurer is X, the auditor"."""
    role = draft.role or 0
    new = draft.sentence.words[role - 1].lower() in _NEW if role else False
    return draft.sentence.index, new, role, draft.object is not None


def _named(sentence: Sentence, node: int, reading: ArticleReading) -> list[int]:
    """The names of persons that the sentence says are the predecessor or successor, none who is only seen as one."""
    mark = sentence.heads[node]
    verb = sentence.heads[mark]
    seen_as = sentence.lemmas[mark] == "as" and sentence.tags[verb].startswith("VB")
    if seen_as and sentence.lemmas[verb] not in lexicon_of(reading.ontology).words.of("choosing"):
        return []
    others = (one for label, one in sentence.edges[node] if label == "isa")
    return [one for one in others if reading.names_person(sentence.mentions[one])]


def _of_status(draft: Draft, sentence: Sentence, node: int) -> Draft:
    """ "Her predecessor as mayor of Basel, X": a former one."""
    if draft.sentence is not sentence or draft.role is None or ("as", draft.role) not in sentence.edges[node]:
        return draft
    return with_status(draft, _STATUS[sentence.lemmas[node]])


def _posts(sentence: Sentence, node: int, drafts: Sequence[Draft], reading: ArticleReading) -> list[Draft]:
    if any(label == "as" for label, _ in sentence.edges[node]):
        return []
    owners = {
        chain.id
        for label, other in sentence.edges[node]
        if label == "mod" and other < node and (chain := reading.chain_at(sentence, other)) is not None
    }
    models = [one for one in drafts if one.subject.id in owners and _may_pass_on(one, sentence, reading)]
    model = max(models, key=lambda one: (one.sentence.index, one.role or 0), default=None)
    if model is None or len({one.subject.id for one in models}) > 1:
        return []
    over = dict(model.qualifiers).get("status") == "former"  # "the former mayor, X, and his successor, Y"
    status = "current" if over and sentence.lemmas[node] == "successor" else _STATUS[sentence.lemmas[node]]
    found = []
    for name in _named(sentence, node, reading):
        person = reading.chain_at(sentence, name)
        if person is not None and person.id != model.subject.id and person.class_iri == model.subject.class_iri:
            post = replace(
                model, subject=person, sentence=sentence, nodes=(node, name), cue=sentence.words[node], role=None
            )
            found.append(with_status(post, status))
    return found


def _may_pass_on(draft: Draft, sentence: Sentence, reading: ArticleReading) -> bool:
    """Whether a draft gives a post with its body, told before the sentence ends, in which one follows another."""
    return draft.object is not None and draft.sentence.index <= sentence.index and _is_held(draft, reading)


def _is_office(draft: Draft, reading: ArticleReading) -> bool:
    mention = draft.sentence.mentions[draft.role] if draft.role is not None else None
    return mention is not None and lexicon_of(reading.ontology).role_kinds.get(mention.head.lower()) == "office"


def _is_held(draft: Draft, reading: ArticleReading) -> bool:
    """Whether a draft gives a post that one holds after another."""
    if not gives_post(draft.relation, reading.ontology):
        return False
    mention = draft.sentence.mentions[draft.role] if draft.role is not None else None
    head = (mention.head if mention is not None else dict(draft.qualifiers).get("role", "")).lower()
    lexicon = lexicon_of(reading.ontology)
    kind = lexicon.role_kinds.get(head)
    if kind == "religious" and draft.object is None and draft.role is not None:
        return determiner_of(draft.sentence, draft.role) != "a"  # "X, a nun"
    return kind in _HELD or (kind in _TAUGHT and head in lexicon.seats)
