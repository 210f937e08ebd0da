"""Names that the sentence around them shows to be a person's, whatever the tagger took them for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.mentions.vocabulary import Vocabulary, vocabulary_of
from kg.model import ORGANIZATION, PERSON, PLACE, THING, Mention, MentionKind, ParsedArticle, Sentence
from kg.ontology import Ontology

_DOUBTFUL = frozenset({ORGANIZATION, PLACE, THING})
_SINGULAR = frozenset({"is", "was", "has"})


def correct_classes(parsed: ParsedArticle, ontology: Ontology) -> tuple[ParsedArticle, frozenset[int]]:
    """The article with such names as persons throughout, and the numbers of the sentences that have changed.

    A name of two words or more is a person's where it stands for a child, a migrant or the like ("X, a refugee"), or
    where a singular "who" follows it; bodies of several take a plural ("City, who have lost"). One that ends in a noun
    for bodies stays a body ("Harbour Bank, a lender").
    """
    vocabulary = vocabulary_of(ontology)
    wrong = {mention.text for sentence in parsed.sentences for mention in _persons(sentence, vocabulary)}
    if not wrong:
        return parsed, frozenset()
    corrected = {
        mention.id: replace(mention, class_iri=PERSON)
        for mention in parsed.mentions
        if mention.text in wrong and mention.class_iri in _DOUBTFUL
    }
    changed = set()
    for number, sentence in enumerate(parsed.sentences):
        for node, mention in enumerate(sentence.mentions):
            if mention is not None and mention.id in corrected:
                sentence.mentions[node] = corrected[mention.id]
                changed.add(number)
    mentions = tuple(corrected.get(mention.id, mention) for mention in parsed.mentions)
    return ParsedArticle(parsed.article, mentions, parsed.sentences), frozenset(changed)


def _persons(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Mention]:
    for node, mention in enumerate(sentence.mentions):
        if mention is None or mention.kind is not MentionKind.NAMED or mention.class_iri not in _DOUBTFUL:
            continue
        if len(mention.text.split()) < 2 or mention.attribute("code") or mention.attribute("acronym"):
            continue
        if mention.class_iri == ORGANIZATION and _ends_in_body(mention, vocabulary):
            continue
        if _is_described(sentence, node, vocabulary) or _has_who(sentence, node):
            yield mention


def _ends_in_body(mention: Mention, vocabulary: Vocabulary) -> bool:
    """Whether the last word of a name heads names of bodies, or the first does in another language, and the first is
    no given name."""
    first, *_, last = mention.text.split()
    if first.lower() in vocabulary.foreign and first not in vocabulary.genders:
        return True
    entries = vocabulary.nouns.get(last.lower(), {}).get("", ())
    return first not in vocabulary.genders and any(entry.family == "organization" for entry in entries)


def _is_described(sentence: Sentence, node: int, vocabulary: Vocabulary) -> bool:
    for label, other in sentence.edges[node]:
        same = sentence.mentions[other] if label == "isa" else None
        if same is not None and same.kind is MentionKind.NOMINAL and same.class_iri == PERSON:
            if same.head.rpartition(" ")[2] in vocabulary.kinds.of("partner"):
                continue
            return same.attribute("number") != "plural"
    return False


def _has_who(sentence: Sentence, node: int) -> bool:
    for verb, head in enumerate(sentence.heads):
        if head != node or sentence.labels[verb] != "relcl":
            continue
        children = [child for child, above in enumerate(sentence.heads) if above == verb]
        subjects = [child for child in children if sentence.labels[child] in ("nsubj", "nsubjpass")]
        who = any(sentence.words[child].lower() == "who" for child in subjects)
        singular = sentence.tags[verb] == "VBZ" or any(sentence.words[child].lower() in _SINGULAR for child in children)
        if who and singular:
            return True
    return False
