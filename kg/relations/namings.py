"""Where an article names bodies, and which of them it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.model import COUNTRY, KG, ORGANIZATION, PLACE, ROLE, BlockKind, Mention, MentionChain, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import lexicon_of

_IN_CHARGE = frozenset({"executive", "ceo", "cfo", "chairman", "chairwoman", "finance", "director", "principal"})
_OF_FIRMS = frozenset({"executive", "ceo", "cfo", "coo", "financial", "chairman", "chairwoman", "investor"})
_LEAD = 3
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OUTLETS = frozenset({"website", "site", "page", "blog"})
_VAGUE = frozenset("company firm club band airline carrier".split())
_NEAR = 2
_AREAS = frozenset({"county", "parish", "city", "town", "district", "fire", "police"})


@dataclass(frozen=True, slots=True)
class Naming:
    """A place where the article names a body: ``subject`` where a verb is said of it."""

    sentence: int
    node: int
    chain: MentionChain
    subject: bool


def heads_of_name(name: str) -> set[str]:
    """The words of a body's name that tell what it is: its last, its first, the one before "of", and what it is for."""
    words = name.lower().split()
    return {words[-1], words[0], *(one for one, behind in pairwise(words) if behind == "of" or one in _AREAS)}


def read_namings(reading: ArticleReading) -> list[Naming]:
    found = []
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if mention is None or mention.class_iri == ROLE or mention.kind is MentionKind.VALUE:
                continue
            chain = reading.chain(mention)
            if chain is None or chain.id not in reading.named or mention.attribute("form"):
                continue
            if reading.ontology.is_a(chain.class_iri, ORGANIZATION) or chain.class_iri in (COUNTRY, PLACE):
                subject = sentence.labels[node] in _SUBJECTS or _has_acting_board(sentence, node)
                found.append(Naming(sentence.index, node, chain, subject))
    return found


def _has_acting_board(sentence: Sentence, owner: int) -> bool:
    """Whether a verb is said of the board of the one at a node: "Ordex's board has sacked its chief"."""
    board = sentence.heads[owner]
    owned = sentence.labels[owner] == "poss" and sentence.lemmas[board] in ("board", "management")
    return owned and sentence.labels[board] in _SUBJECTS


def main_body(namings: Sequence[Naming], least: int = 3) -> MentionChain | None:
    """The body that the article names at least twice as often as any other, or most often and among the first three."""
    most, times, next_times = most_named(one.chain.id for one in namings)
    leads = times > next_times and any(one.chain.id == most for one in namings[:3])
    if times < least or not (leads or times >= 2 * next_times):
        return None
    return next(one.chain for one in namings if one.chain.id == most)


def most_named(chains: Iterable[str]) -> tuple[str, int, int]:
    """The chain that comes most often, of equals the first; how often, and how often the next does."""
    first, second = [*Counter(chains).most_common(2), ("", 0), ("", 0)][:2]
    return first[0], first[1], second[1]


def just_spoken_of(sentence: Sentence, role: int, namings: Sequence[Naming]) -> MentionChain | None:
    """The one body that the sentence is about ("Ordex will close, director X said"), or where it names none the
    nearest before that names one; else, of who leads one, the only organization named so far, in the headline or the
    first sentences."""
    here = [one for one in namings if one.sentence == sentence.index and one.node < role]
    last = max((one.sentence for one in namings if one.sentence < sentence.index), default=-1)
    near = last >= sentence.index - _NEAR
    before = [one for one in namings if one.sentence == last] if near else []
    subjects = {one.chain.id: one.chain for one in here or before if one.subject}
    others = {one.chain.id for one in namings if one.sentence == sentence.index}
    if len(subjects) == 1 and not others - set(subjects):
        return next(iter(subjects.values()))
    mention = sentence.mentions[role]
    leading = mention is not None and not _IN_CHARGE.isdisjoint(mention.text.lower().split())
    return _only_one(sentence, namings) if leading else None


def firm_of_lead(
    sentence: Sentence, role: int, namings: Sequence[Naming], reading: ArticleReading
) -> MentionChain | None:
    """Of an officer such as firms have the only organization that the text's first sentence names, if none is named as
    often before and the sentence names no other."""
    mention = sentence.mentions[role]
    lead = next((one.index for one in reading.parsed.sentences if one.kind is BlockKind.BODY), None)
    if mention is None or lead is None or _OF_FIRMS.isdisjoint(mention.text.lower().split()):
        return None
    told = [one for one in namings if lead <= one.sentence <= sentence.index and one.chain.class_iri == ORGANIZATION]
    first = {one.chain.id: one.chain for one in told if one.sentence == lead}
    beside = {one.chain.id for one in told if one.sentence == sentence.index}
    if len(first) != 1 or beside - first.keys():
        return None
    firm = next(iter(first.values()))
    most, _, _ = most_named([firm.id, *(one.chain.id for one in told)])
    return firm if most == firm.id else None


def _only_one(sentence: Sentence, namings: Sequence[Naming]) -> MentionChain | None:
    before = [one for one in namings if one.sentence <= sentence.index and one.chain.class_iri == ORGANIZATION]
    if not before or before[0].sentence > _LEAD or len({one.chain.id for one in before}) > 1:
        return None
    return before[0].chain


def salient_body(sentence: Sentence, node: int, namings: Sequence[Naming]) -> MentionChain | None:
    """The body that the text is about: named before in the sentence, the subject of the one before, else the last."""
    for back in range(_NEAR + 1):
        names = [one for one in namings if one.sentence == sentence.index - back and (back or one.node < node)]
        if not back and not sentence.quoted[node]:
            names = [one for one in names if not sentence.quoted[one.node]]
        subjects = [one for one in names if one.subject]
        if subjects or names:
            return (subjects[-1:] or names[-1:])[0].chain
    return None


def latest_body(sentence: Sentence, nodes: Iterable[int | None], reading: ArticleReading) -> MentionChain | None:
    """The body of which a sentence speaks without saying so ("The other members are"): the subject of the one before,
    named or described, else the last that it speaks of. None where one of the nodes is said to be of a body, nor for
    "its" where that sentence speaks of two."""
    owned, nodes = False, tuple(nodes)
    for node in nodes:
        owners = [other for label, other in sentence.edges[node] if label == "mod"] if node is not None else []
        owned = owned or any(sentence.words[other].lower() == "its" for other in owners)
        if any(sentence.words[one].lower() != "its" and _is_body(sentence.mentions[one], reading) for one in owners):
            return None
    first = min((node for node in nodes if node is not None), default=0)
    clause = next((one for one in range(first, 0, -1) if sentence.words[one] in (";", "–", "—")), 0)
    inside = [node for node in range(clause) if _is_body(sentence.mentions[node], reading)]
    if inside:  # "sang with Y; the other members were"
        return _known_body(sentence, inside[-1], reading)
    for before in reading.parsed.sentences[max(sentence.index - _NEAR, 0) : sentence.index][::-1]:
        bodies = [node for node, mention in enumerate(before.mentions) if _is_body(mention, reading)]
        subjects = [node for node in bodies if before.labels[node] in _SUBJECTS]
        if owned and len({one.id for node in bodies if (one := reading.chain_at(before, node)) is not None}) > 1:
            return None
        if bodies:
            return _known_body(before, (subjects or bodies)[-1], reading)
    return None


def _known_body(sentence: Sentence, node: int, reading: ArticleReading) -> MentionChain | None:
    """The body at a node; none for "it", where that stands for nothing that is known."""
    chain, mention = reading.chain_at(sentence, node), sentence.mentions[node]
    pronoun = mention is not None and mention.kind is MentionKind.PRONOUN
    return None if chain is None or (pronoun and chain.id not in reading.told) else chain


def names_nobody(sentence: Sentence, node: int, post: bool) -> bool:
    """Whether what a thing is called says nothing of whom is meant: a website, or a noun alone, where it is of no
    ``post``: "joined the company", not "the Italian company"."""
    mention = sentence.mentions[node]
    bare = not post and node > 0 and sentence.tags[node - 1] in ("DT", "PRP$") and sentence.lemmas[node] in _VAGUE
    return bare or (mention is not None and mention.head in _OUTLETS)


def _is_body(mention: Mention | None, reading: ArticleReading) -> bool:
    """Whether the mention is one body, named or described, and no party."""
    if mention is None or mention.attribute("form") or mention.attribute("number") == "plural":
        return False
    chain = reading.chain(mention)
    return chain is not None and chain.class_iri == ORGANIZATION


def named_beside(sentence: Sentence, node: int, reading: ArticleReading) -> MentionChain | None:
    """The body whose name follows its description: "a partner at the fund Ordex"."""
    for label, other in sentence.edges[node]:
        chain = reading.chain_at(sentence, other) if label == "isa" and other > node else None
        if chain is not None and chain.id in reading.named and reading.ontology.is_a(chain.class_iri, ORGANIZATION):
            return chain
    return None


def is_private(sentence: Sentence, node: int, owner: int, reading: ArticleReading) -> bool:
    """Whether a body is the owner's by an apostrophe, "Iceland's Ordex", and is no party and no body of the state."""
    mention, chain = sentence.mentions[node], reading.chain_at(sentence, node)
    if mention is None or chain is None or mention.kind is not MentionKind.NAMED or chain.class_iri == KG + "Party":
        return False
    owned = owner < node and sentence.tags[owner + 1] == "POS"
    owned = owned and not sentence.tags[min(node + 1, len(sentence.tags) - 1)].startswith("NN")  # "Bosnia's NATO bid"
    beside = sentence.mentions[owner - 2] if owner > 1 and sentence.words[owner - 1] in ("and", ",") else None
    owned = owned and not reading.names_person(beside)  # "Italy's Ann Lee and Poland's Kasia Niewiad", whatever she is
    lexicon = lexicon_of(reading.ontology)
    words = mention.text.lower().split()
    return owned and not any(word in lexicon.public or word in lexicon.parties for word in words)
