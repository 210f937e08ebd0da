"""Which body "it" and "its" stand for: at the head of a sentence the one that the sentence before is about, before a
post the one that the sentence itself or the one before speaks of."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from kg.model import COUNTRY, KG, ORGANIZATION, PERSON, Mention, MentionChain, MentionKind, ParsedArticle, Sentence
from kg.ontology import Ontology

_NEUTERS = frozenset({"it", "its"})
_PARTS = frozenset({"board", "management", "leadership", "headquarters", "office"})
_WHERE = frozenset({"in", "at", "to", "from"})
_SPEAKERS = frozenset({ORGANIZATION, COUNTRY, KG + "Party"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def bodies_of_neuters(
    parsed: ParsedArticle, chains: Mapping[str, MentionChain], named: Collection[str], ontology: Ontology
) -> dict[str, MentionChain]:
    """The chain of the body that each such pronoun stands for, by the pronoun's mention.

    That is the one body or country that is the subject of the sentence before; of several there is none. A chain of
    such pronouns goes on from sentence to sentence. Of what a body itself says it is that body: "X said it had".
    """
    found: dict[str, MentionChain] = {}
    for sentence in parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if mention is None or not _is_neuter(mention):
                continue
            if sentence.labels[node] == "dobj":
                speaker = _object_before(sentence, sentence.heads[node])
            elif sentence.labels[node] in _SUBJECTS:
                speaker = _speaker_of(sentence, sentence.heads[node])
            else:
                continue
            chain = chains.get(speaker.id) if speaker is not None else None
            if (
                chain is not None
                and chain.id in named
                and (mention.id not in chains or chains[mention.id] is not chain)
            ):
                found[mention.id] = chain
    for before, sentence in zip(parsed.sentences, parsed.sentences[1:], strict=False):
        opening = _opening(sentence)
        mention = sentence.mentions[opening] if sentence.mentions else None
        if mention is None or not _is_neuter(mention) or mention.id in found:
            continue
        if mention.id in chains and chains[mention.id].id in named:
            continue
        if sentence.quoted[opening] or before.kind is not sentence.kind or sentence.passage - before.passage > 1:
            continue
        body = _spoken_of(before, {**chains, **found}, named, ontology)
        if body is not None:
            found[mention.id] = body
    return found


def _opening(sentence: Sentence) -> int:
    """The node with which the sentence's clause begins, behind what it says of its subject: "As a member of X, it"."""
    if not sentence.words or sentence.words[0].lower() != "as" or "," not in sentence.words:
        return 0
    behind = sentence.words.index(",") + 1
    return behind if behind < len(sentence.words) and sentence.labels[behind] == "nsubj" else 0


def _is_neuter(mention: Mention) -> bool:
    return mention.kind is MentionKind.PRONOUN and mention.text.lower() in _NEUTERS


def _object_before(sentence: Sentence, verb: int) -> Mention | None:
    """The body to which the verb before "and" does something."""
    if sentence.labels[verb] != "conj":
        return None
    first = sentence.heads[verb]
    for node, mention in enumerate(sentence.mentions):
        if sentence.heads[node] == first and sentence.labels[node] == "dobj":
            if mention is None or mention.kind is not MentionKind.NAMED or mention.class_iri not in _SPEAKERS:
                return None
            return mention
    return None


def _speaker_of(sentence: Sentence, verb: int) -> Mention | None:
    """The body or country that says what a clause tells: the subject of the verb above it."""
    above = sentence.heads[verb]
    if sentence.labels[verb] != "ccomp" or sentence.words[verb].lower() in ("is", "was"):
        return None
    for node, mention in enumerate(sentence.mentions):
        if mention is not None and sentence.heads[node] == above and sentence.labels[node] == "nsubj":
            singular = not mention.attribute("form") and mention.attribute("number") != "plural"
            return mention if singular and mention.class_iri in _SPEAKERS and node < verb else None
    return None


def _spoken_of(
    sentence: Sentence, chains: Mapping[str, MentionChain], named: Collection[str], ontology: Ontology
) -> MentionChain | None:
    """The one body or country that is the sentence's subject, where no person is."""
    subjects: dict[str, MentionChain] = {}
    for node, mention in enumerate(sentence.mentions):
        chain = chains.get(mention.id) if mention is not None else None
        if mention is None or chain is None or chain.id not in named or _is_of_people(mention):
            continue
        if sentence.labels[node] not in _SUBJECTS or sentence.labels[sentence.heads[node]] not in ("ROOT", "conj"):
            continue
        if ontology.is_a(chain.class_iri, PERSON):
            return None
        if ontology.is_a(chain.class_iri, ORGANIZATION) or chain.class_iri == COUNTRY:
            subjects[chain.id] = chain
    return next(iter(subjects.values())) if len(subjects) == 1 else None


def _is_of_people(mention: Mention) -> bool:
    return mention.attribute("form") is not None


def body_of_its(
    sentence: Sentence, role: int, before: Sequence[Sentence], chain_of: Callable[[Mention], MentionChain | None]
) -> MentionChain | None:
    """Whose post "its" gives: the last body before it that is a subject, named or described, else the last; of the
    sentence itself, else of the nearest ``before`` it, the latest first. A country that only tells where is none."""
    elided = _elided_owner(sentence, role)
    if elided is not None and (chain := chain_of(elided)) is not None:
        return chain
    for number, one in enumerate((sentence, *before)):
        found: list[tuple[MentionChain, bool, int]] = []
        for node, mention in enumerate(one.mentions):
            if mention is None or (not number and node >= role) or not _may_own(one, node, mention):
                continue
            if not number and one.quoted[node] and not one.quoted[role]:
                continue
            chain = chain_of(mention)
            if chain is not None:
                found.append((chain, _is_subject(one, node), node))
        if not number and not found:
            ahead = _subject_ahead(one, role, chain_of)
            if ahead is not None:
                return ahead
        subjects = [one for one in found if one[1]]
        if found:
            chain, _, node = (subjects or found)[-1]
            return chain if not _has_other(one, node) else None
    return None


def _elided_owner(sentence: Sentence, role: int) -> Mention | None:
    """Whose post it is where the verb is left out: "Peru was represented by X, Chile by its minister, Y"."""
    its = next((node for node in range(role - 1, 1, -1) if sentence.words[node].lower() == "its"), 0)
    owner = sentence.mentions[its - 2] if its > 2 and sentence.words[its - 1].lower() in ("by", "with") else None
    before = sentence.words[its - 3].lower() if owner is not None else ""
    apart = before in (",", ";", "and", "the")
    return owner if owner is not None and apart and _may_own(sentence, its - 2, owner) else None


def owned_by_people(sentence: Sentence, role: int) -> bool:
    """Whether several people are the subject before "their" post, who own it: "Ann Lee and Bo Lind met their agent"."""
    for node in range(role):
        mention = sentence.mentions[node]
        if mention is None or sentence.labels[node] not in _SUBJECTS or mention.class_iri != PERSON:
            continue
        joined = (one for one, head in enumerate(sentence.heads) if head == node and sentence.labels[one] == "conj")
        if any((other := sentence.mentions[one]) is not None and other.class_iri == PERSON for one in joined):
            return True
    return False


def _is_subject(sentence: Sentence, node: int) -> bool:
    """Whether a verb is said of the one at the node, of that which it is ("The ferry's owner, Ordex, denied") or of
    several of it ("Four members of the League left")."""
    of = sentence.heads[node]
    if (
        sentence.labels[node] == "pobj"
        and sentence.words[of].lower() == "of"
        and sentence.tags[sentence.heads[of]] == "NNS"
    ):
        return sentence.labels[sentence.heads[of]] in _SUBJECTS
    apposed = sentence.labels[node] == "appos" and sentence.heads[node] < node
    return sentence.labels[sentence.heads[node] if apposed else node] in _SUBJECTS


def _has_other(sentence: Sentence, node: int) -> bool:
    """Whether another subject is joined to the one at the node: "Peru and Chile signed"."""
    joined = (child for child, head in enumerate(sentence.heads) if head == node and sentence.labels[child] == "conj")
    return sentence.labels[node] in _SUBJECTS and any(sentence.mentions[child] is not None for child in joined)


def _subject_ahead(
    sentence: Sentence, role: int, chain_of: Callable[[Mention], MentionChain | None]
) -> MentionChain | None:
    """The body that is the sentence's subject, where the post stands in a phrase that opens it: "Under its head, X, the
    museum grew"."""
    if sentence.tags[0] != "IN" or "," not in sentence.words[role:]:
        return None
    for node in range(role + 1, len(sentence.words)):
        mention = sentence.mentions[node]
        root = sentence.labels[sentence.heads[node]] == "ROOT" and sentence.labels[node] in _SUBJECTS
        if root and mention is not None and sentence.heads[node] > node:
            return chain_of(mention) if _may_own(sentence, node, mention) else None
    return None


def _may_own(sentence: Sentence, node: int, mention: Mention) -> bool:
    if mention.attribute("form") or mention.attribute("number") == "plural":
        return False
    place = sentence.labels[node] == "pobj" and sentence.words[sentence.heads[node]].lower() in _WHERE
    if mention.kind is MentionKind.NOMINAL:
        return mention.class_iri == ORGANIZATION and mention.head.split(" ")[-1] not in _PARTS and not place
    return mention.kind is MentionKind.NAMED and (mention.class_iri != COUNTRY or not place)
