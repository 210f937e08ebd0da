"""Whom or what a match is said of, or why nothing can be said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import (
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    ROLE,
    THING,
    BlockKind,
    Mention,
    MentionChain,
    MentionKind,
    Rejection,
    Sentence,
    Value,
)
from kg.ontology import Relation
from kg.relations.arguments import ArticleReading, guessed_class
from kg.relations.examples import IGNORED
from kg.relations.lexicon import lexicon_of
from kg.relations.matching import Match

_PARTIES = frozenset({"nsubj", "nsubjpass", "appos", "compound"})
_FOR_OTHERS = frozenset({"WP", "WDT", "WP$", "PRP", "PRP$"})


def refuse(sentence: Sentence, node: int, reason: str, detail: str, reading: ArticleReading) -> Rejection:
    start, end = sentence.starts[node], sentence.ends[node]
    article = reading.parsed.article
    return Rejection(f"{article.text[start:end]} ({start}-{end})", reason, detail, article.id)


def taken_for(
    chain: MentionChain, match: Match, slot: str, classes: Sequence[str], reading: ArticleReading
) -> MentionChain:
    """The chain; of a name of which nothing is known, as what the example says that stands there, or the relation."""
    if chain.class_iri != THING:
        return chain
    taught = next((one.classes for name, _, one in match.slots() if name == slot), ())
    guesses = (guessed_class(some, reading.ontology) for some in (taught, classes) if some)
    return replace(chain, class_iri=next((one for one in guesses if one), THING))


def participant(match: Match, node: int, relation: Relation, reading: ArticleReading) -> MentionChain | Rejection:
    """The chain of a subject, or why it cannot be one."""
    sentence = match.sentence
    chain = reading.chain_at(sentence, node)
    if chain is None:
        return refuse(sentence, node, "unresolved", "nothing is known that this refers to", reading)
    mention = sentence.mentions[node]
    unnamed = chain.id not in reading.named
    if chain.id not in reading.told and mention is not None and mention.kind is MentionKind.PRONOUN:
        return refuse(sentence, node, "unresolved", "the pronoun's antecedent is not known", reading)
    if (unnamed or _is_adherent(mention)) and _has_name_beside(sentence, node, reading):
        return refuse(sentence, node, "unnamed", f"{relation.label}: said of the name that this describes", reading)
    if match.pattern.trigger is None and _only_says_which(sentence, node):
        return refuse(sentence, node, "domain", f"{relation.label}: the name only says which one is meant", reading)
    if mention is not None and mention.head.lower() in relation.except_for:
        return refuse(sentence, node, "domain", f"{relation.label} is not said of such a thing", reading)
    if unnamed and relation.named_only:
        return refuse(sentence, node, "unnamed", f"{relation.label}: the subject is described and never named", reading)
    if not lexicon_of(reading.ontology).words.of("disease").isdisjoint(chain.name.lower().split()):
        return refuse(sentence, node, "domain", f"{relation.label} is not said of a disease", reading)
    if chain.class_iri == THING:
        return taken_for(chain, match, "subject", relation.domain, reading)
    if chain.class_iri == ROLE and PERSON in relation.domain and _is_somebody(sentence, node):
        chain = replace(chain, class_iri=PERSON)  # "a Maltese cook"
    counted = tuple(relation.domain) == (PERSON_GROUP,)
    if counted and (_are_officers(mention, reading) or (unnamed and _is_team(mention, reading))):
        return replace(chain, class_iri=PERSON_GROUP)  # "five lawmakers", of whom no more than their number is told
    if not any(reading.ontology.is_a(chain.class_iri, one) for one in relation.domain):
        return refuse(sentence, node, "domain", f"{relation.label} is not said of such a thing", reading)
    return chain


def _is_adherent(mention: Mention | None) -> bool:
    """Whether a party is told by the word for one of its own: "X, a Democrat who sits on the panel"."""
    return mention is not None and mention.attribute("form") == "member"


def _only_says_which(sentence: Sentence, node: int) -> bool:
    """Whether what was read as a person's name of one word only says of a plain noun right behind it which one that is:
    "the Soviet Himalaya team"."""
    mention, head = sentence.mentions[node], sentence.heads[node]
    named = mention is not None and mention.kind is MentionKind.NAMED and mention.class_iri == PERSON
    single = named and mention is not None and " " not in mention.text
    noun = head == node + 1 and sentence.labels[node] in ("compound", "nmod") and sentence.tags[head] in ("NN", "NNS")
    return single and noun


def _is_somebody(sentence: Sentence, node: int) -> bool:
    """Whether a word for a trade stands for a person: not in a heading, where it is one named below, nor before a
    name: "Danish brewer Ordex"."""
    behind = sentence.mentions[node + 1] if node + 1 < len(sentence.mentions) else None
    named = behind is not None and behind.kind is MentionKind.NAMED
    return sentence.kind is not BlockKind.HEADING and not named


def names_party_again(match: Match, parties: Sequence[MentionChain | Value | None], reading: ArticleReading) -> bool:
    """Whether a detail of which any word will do is only one of those the claim is about, or a word for another:
    "appointed [curator] [Ann Lee]", "[whom] the board made", "named X director, [effective] Monday"."""
    free = [
        node
        for name, node, one in match.slots()
        if name not in ("subject", "object", IGNORED) and not one.classes and one.value is None and one.lemmas is None
    ]
    for node in free:
        mention = match.sentence.mentions[node]
        if match.sentence.tags[node] in _FOR_OTHERS or _is_state(match.sentence, node):
            return True
        told = mention is not None and mention.kind is not MentionKind.NAMED  # "named X [minister]"
        if (not told or _is_party(match.sentence, node)) and reading.chain(mention) in parties and mention is not None:
            return True
    return False


def _is_state(sentence: Sentence, node: int) -> bool:
    """Whether a verb with an object has an adjective beside: "named X director, effective Monday"."""
    verb = sentence.heads[node]
    return sentence.labels[node] == "acomp" and any(label == "obj" for label, _ in sentence.edges[verb])


def _is_party(sentence: Sentence, node: int) -> bool:
    """Whether a description is the subject, stands beside a name, or has one behind it: "current chairman, X"."""
    if sentence.labels[node] in _PARTIES:
        return True
    return any(sentence.labels[other] == "appos" and sentence.heads[other] == node for _, other in sentence.edges[node])


def _are_officers(mention: Mention | None, reading: ArticleReading) -> bool:
    """Whether the words are for several in a post; a title of nobility in the plural is mostly another word."""
    if mention is None or mention.class_iri != ROLE or mention.attribute("number") != "plural":
        return False
    return lexicon_of(reading.ontology).role_kinds.get(mention.head) != "nobility"  # "five counts of bribery"


def _is_team(mention: Mention | None, reading: ArticleReading) -> bool:
    """Whether the word is for a body that is so many people: "a five-member team", "a committee of five"."""
    nominal = mention is not None and mention.kind is MentionKind.NOMINAL and mention.attribute("number") == "singular"
    return nominal and mention is not None and reading.ontology.is_a(mention.class_iri, ORGANIZATION)


def _has_name_beside(sentence: Sentence, node: int, reading: ArticleReading) -> bool:
    """Whether a described subject stands for one that is named: "she became a Peruvian citizen"; not where a people is
    told ("the 19 passengers, all of them Turkish")."""
    others = (other for label, other in sentence.edges[node] if label == "isa")
    mention = sentence.mentions[node]
    if mention is not None and mention.attribute("number") == "plural":
        others = (one for one in others if (it := sentence.mentions[one]) is None or not it.attribute("form"))
    chains = [reading.chain_at(sentence, other) for other in others]
    return any(chain is not None and chain.id in reading.named for chain in chains)
