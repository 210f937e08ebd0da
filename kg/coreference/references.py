"""Mentions as they stand in their sentences: what goes with them, and in whose words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from kg.coreference.names import content_words, core_noun, fold, name_words, person_words
from kg.coreference.vocabulary import Vocabulary, noun_gender
from kg.model import (
    COUNTRY,
    EVENT,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    ROLE,
    BlockKind,
    Mention,
    MentionKind,
    ParsedArticle,
    Sentence,
)
from kg.ontology import Ontology


class Family(StrEnum):
    """What a mention can be the same as: only what is of its own family, and a role what is a person."""

    PERSON = "person"
    ROLE = "role"
    GROUP = "group"
    ORGANIZATION = "organization"
    COUNTRY = "country"
    PLACE = "place"
    EVENT = "event"
    OTHER = "other"


_FAMILIES = (
    (PERSON_GROUP, Family.GROUP),
    (PERSON, Family.PERSON),
    (ROLE, Family.ROLE),
    (ORGANIZATION, Family.ORGANIZATION),
    (COUNTRY, Family.COUNTRY),
    (PLACE, Family.PLACE),
    (EVENT, Family.EVENT),
)
_THINGS = frozenset({Family.ORGANIZATION, Family.COUNTRY, Family.PLACE, Family.EVENT, Family.OTHER})
_ARTICLES = frozenset("the a an this that these those another some any each every no one both all several many".split())
_POSSESSIVES = frozenset("his her its their my our your whose".split())
_PREMODIFIERS = ("JJ", "NN", "CD", "VBN", "VBG", "HYPH", "RB")
POSSESSIVE = "'s"
_AGE_AFTER = re.compile(r",? \(?(?:aged )?(\d{1,3})(?![\d%,.]*\d|[ -]?[a-z%])")
_AGE_WITHIN = re.compile(r"(?:[Tt]he )?(\d{1,3})[ -]year[ -]old")


class Reference(NamedTuple):
    """A mention at ``node`` of ``sentence``; ``number`` is its place among the article's references.

    ``line`` is the number of its sentence, ``head`` the one noun that heads it, folded ("minister" of a prime
    minister). ``words`` are those of its name, folded. ``determiner`` is the lower-case article or possessive before
    a description ("'s" after a name), or nothing; ``modifiers`` what else its noun phrase says, countries by their
    code. ``gender`` is m, f or nothing, ``guessed`` where only a given name tells it; ``age`` what stands in figures
    behind a person's name or in a description. ``quote`` is the number of the quotation around it, -1 outside of one.
    """

    number: int
    mention: Mention
    named: bool
    nominal: bool
    pronoun: bool
    line: int
    family: Family
    head: str
    sentence: Sentence
    node: int
    determiner: str
    words: tuple[str, ...]
    modifiers: frozenset[str]
    gender: str
    guessed: bool
    age: str
    plural: bool
    quote: int

    @property
    def definite(self) -> bool:
        return self.determiner in ("the", "this", "that", "these", "those")

    @property
    def subject(self) -> bool:
        """Whether it is the subject of a clause, or beside one; also whom "according to" names."""
        return _is_subject(self.sentence, self.node)

    @property
    def verb(self) -> int:
        """The node of the verb that governs it, -1 without one."""
        return _verb(self.sentence, self.node)


def read_references(parsed: ParsedArticle, ontology: Ontology, vocabulary: Vocabulary) -> tuple[Reference, ...]:
    """Every mention of the article that is not a plain value, in order of place."""
    places = {
        mention.id: (sentence, node)
        for sentence in parsed.sentences
        for node, mention in enumerate(sentence.mentions)
        if mention is not None
    }
    quotes = number_quotes(parsed.sentences)
    families: dict[str, Family] = {}
    honorifics = frozenset(vocabulary.honorifics)
    found: list[Reference] = []
    for mention in parsed.mentions:
        if mention.kind is MentionKind.VALUE:
            continue
        if mention.class_iri not in families:
            families[mention.class_iri] = _family(mention.class_iri, ontology)
        family = families[mention.class_iri]
        nominal = mention.kind is MentionKind.NOMINAL
        head = core_noun(mention.head)
        sentence, node = places.get(mention.id) or (_alone(mention, found), 0)
        if family is Family.GROUP and nominal and _acts_as_body(head, sentence, node, vocabulary, ontology):
            family = Family.ORGANIZATION
        if family is Family.ROLE and nominal and mention.attribute("number") == "plural":
            family = Family.GROUP  # "the farmers"
        numbered = quotes.get(sentence.start)
        words = person_words(mention.name, honorifics) if family is Family.PERSON else name_words(mention.name)
        gender, guessed = ("", False) if family in _THINGS else _gender(mention, sentence, node, words, vocabulary)
        found.append(
            Reference(
                number=len(found),
                mention=mention,
                named=mention.kind is MentionKind.NAMED,
                nominal=nominal,
                pronoun=mention.kind is MentionKind.PRONOUN,
                line=sentence.index,
                family=family,
                head=head,
                sentence=sentence,
                node=node,
                determiner=_determiner(sentence, node) if nominal else "",
                words=words,
                modifiers=_modifiers(sentence, node, vocabulary) if nominal else frozenset(),
                gender=gender,
                guessed=guessed,
                age=_age(mention, parsed.article.text) if family is Family.PERSON else "",
                plural=_plural(mention, sentence, node),
                quote=numbered[node] if numbered else -1,
            )
        )
    return tuple(found)


def number_quotes(sentences: Sequence[Sentence]) -> dict[int, list[int]]:
    """For the sentences with quotations, by their start: the number of the quotation of each node, -1 outside."""
    found: dict[int, list[int]] = {}
    number = -1
    open_passage = -1
    for sentence in sentences:
        inside = open_passage == sentence.passage
        if any(sentence.quoted):
            numbers = []
            for quoted in sentence.quoted:
                if quoted and not inside:
                    number += 1
                inside = quoted
                numbers.append(number if quoted else -1)
            found[sentence.start] = numbers
        open_passage = sentence.passage if sentence.quoted and sentence.quoted[-1] else -1
    return found


def _family(class_iri: str, ontology: Ontology) -> Family:
    return next((family for above, family in _FAMILIES if ontology.is_a(class_iri, above)), Family.OTHER)


def _acts_as_body(head: str, sentence: Sentence, node: int, vocabulary: Vocabulary, ontology: Ontology) -> bool:
    """Whether a noun for many people is one for a body here: a council, a company; a group whose name follows."""
    kind = vocabulary.organizations.get(head)
    if kind is None or kind != "other":
        return kind is not None
    following = sentence.mentions[node + 1] if node + 1 < len(sentence.mentions) else None
    return following is not None and ontology.is_a(following.class_iri, ORGANIZATION)


def _alone(mention: Mention, before: Sequence[Reference]) -> Sentence:
    """A sentence of its own for a mention that stands in none, after the last one that does."""
    last = before[-1].sentence if before else None
    return Sentence(
        index=last.index if last else 0,
        start=mention.start,
        end=mention.end,
        kind=last.kind if last else BlockKind.BODY,
        passage=last.passage if last else 0,
        words=[mention.text],
        lemmas=[mention.head],
        tags=["NN"],
        starts=[mention.start],
        ends=[mention.end],
        mentions=[mention],
        heads=[0],
        labels=["ROOT"],
        quoted=[False],
        edges=[[]],
    )


def _determiner(sentence: Sentence, node: int) -> str:
    mention = sentence.mentions[node]
    first, _, rest = (mention.text if mention else "").partition(" ")
    if rest and fold(first) in _ARTICLES | _POSSESSIVES:
        return fold(first)
    for place in range(node - 1, max(node - 8, -1), -1):
        word = sentence.words[place].lower()
        if word in _ARTICLES or word in _POSSESSIVES:
            return word
        if sentence.tags[place] == "POS":
            return POSSESSIVE
        if not sentence.tags[place].startswith(_PREMODIFIERS):
            return ""
    return ""


def _modifiers(sentence: Sentence, node: int, vocabulary: Vocabulary) -> frozenset[str]:
    mention = sentence.mentions[node]
    assert mention is not None
    found = {_term(word, vocabulary) for word in content_words(name_words(mention.text))}
    for label, other in sentence.edges[node]:
        if label not in ("mod", "from"):
            continue
        beside = sentence.mentions[other]
        if beside is None:
            if sentence.tags[other].startswith(("NN", "JJ", "VBN")):
                found.add(_term(sentence.lemmas[other], vocabulary))
        elif beside.kind is MentionKind.PRONOUN or beside.kind is MentionKind.VALUE:
            continue
        elif code := beside.attribute("code"):
            found.add(code)
        elif beside.kind is MentionKind.NOMINAL:
            found.add(core_noun(beside.head))
        else:
            found.update(_term(word, vocabulary) for word in content_words(name_words(beside.name)))
    return frozenset(found - _ARTICLES - _POSSESSIVES - {mention.head, core_noun(mention.head)})


def _term(word: str, vocabulary: Vocabulary) -> str:
    return vocabulary.demonyms.get(word, word)


def _gender(
    mention: Mention, sentence: Sentence, node: int, words: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[str, bool]:
    """The gender, and whether only the given name tells it."""
    said = mention.attribute("gender") or ""
    if mention.kind is MentionKind.NOMINAL:
        return said or noun_gender(mention.head), False
    if mention.kind is MentionKind.PRONOUN:
        return said or PRONOUN_GENDERS.get(fold(mention.text), ""), False
    beside = sentence.mentions[node - 1] if node else None
    before = beside.text if beside is not None else sentence.words[node - 1] if node else ""
    for word in (before, mention.text.partition(" ")[0]):
        gender = vocabulary.honorifics.get(fold(word).rstrip("."))
        if gender:
            return gender, False
    if len(words) > 1 and words[0] not in vocabulary.particles:
        if words[0] in vocabulary.families and len(words) > 2:
            return "", False  # "Lim Wei Shan", whatever "Lim" is elsewhere
        return said or vocabulary.given_names.get(words[0], ""), True
    return said, False


PRONOUN_GENDERS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}


def _age(mention: Mention, text: str) -> str:
    if mention.kind is MentionKind.NAMED:
        said = _AGE_AFTER.match(text, mention.end) if text[mention.end : mention.end + 2] in (", ", " (") else None
    else:
        said = _AGE_WITHIN.match(mention.text)
    return said[1] if said else ""


def _plural(mention: Mention, sentence: Sentence, node: int) -> bool:
    said = mention.attribute("number")
    if said:
        return said == "plural"
    return mention.kind is MentionKind.NOMINAL and sentence.tags[node] in ("NNS", "NNPS")


def _is_subject(sentence: Sentence, node: int) -> bool:
    for _ in range(4):
        label = sentence.labels[node]
        head = sentence.heads[node]
        if label in ("nsubj", "nsubjpass"):
            return True
        if label == "pobj" and sentence.words[sentence.heads[head]].lower() == "according":
            return True
        if label not in ("conj", "appos"):
            return False
        node = head
    return False


def _verb(sentence: Sentence, node: int) -> int:
    for _ in range(12):
        head = sentence.heads[node]
        if head == node or not 0 <= head < len(sentence.words):
            return -1
        node = head
        if sentence.tags[node].startswith("VB"):
            return node
    return -1
