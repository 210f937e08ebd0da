"""What an article speaks of: names, descriptions, counts and pronouns, each with its class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from kg.mentions.acronyms import take_acronyms
from kg.mentions.beside import take_bracketed_parties
from kg.mentions.bodies_of_roles import take_bodies_of_roles
from kg.mentions.campaigns import take_campaigns
from kg.mentions.capitals import take_capitals, take_dateline
from kg.mentions.completed import complete_names
from kg.mentions.corrected import correct_classes
from kg.mentions.descriptions import take_descriptions, take_event_letters, take_opening_nouns
from kg.mentions.doubtful import take_doubtful_names
from kg.mentions.features import Features, features_of
from kg.mentions.foreign import take_foreign_bodies
from kg.mentions.gathered import gather_names
from kg.mentions.headlines import settle_headlines
from kg.mentions.kinds import take_described_names, take_lineups
from kg.mentions.located import take_located_names
from kg.mentions.names import take_entities, take_given, take_known, take_patterns
from kg.mentions.not_names import release_headline_verbs, release_turned, take_contests, take_laws
from kg.mentions.occupations import take_unlisted_occupations
from kg.mentions.organizations import take_organizations, take_saints
from kg.mentions.own_letters import name_own_letters
from kg.mentions.papers import take_papers
from kg.mentions.party_letters import name_party_letters
from kg.mentions.persons import take_compound_names, take_persons
from kg.mentions.plural_bodies import take_plural_names
from kg.mentions.roles import take_roles
from kg.mentions.unknown import take_unknown
from kg.mentions.vessels import take_vessels
from kg.mentions.vocabulary import Vocabulary, vocabulary_of
from kg.mentions.voting import settle, vote
from kg.mentions.words import Span, Words, read_words
from kg.model import ID, AnnotatedArticle, BlockKind, Mention, pairs
from kg.ontology import Ontology

__all__ = ["Names", "correct_classes", "find_mentions", "names_to_weigh"]

Names: TypeAlias = Mapping[str, tuple[str, Features]]


def find_mentions(
    annotated: AnnotatedArticle, ontology: Ontology, dates: Sequence[Mention] = ()
) -> tuple[Mention, ...]:
    """All mentions of the article in order of their place, none overlapping another.

    ``dates`` are ready mentions of the same article; they come out unchanged and nothing else takes their words.
    Names keep spaCy's entities as a base, repaired by lexicons, titles and the rest of the article.
    """
    vocabulary = vocabulary_of(ontology)
    passages = _take_names(annotated, vocabulary, dates)
    vote(passages, vocabulary)
    given = {date.id: date for date in dates}
    found = []
    for words in passages:
        take_descriptions(words, vocabulary)
        take_unknown(words, vocabulary)
        release_turned(words)
        for span in words.spans:
            ready = given.get(span.attributes.get("", ""))
            found.append(ready or _mention(span, words, annotated.article.id))
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def names_to_weigh(annotated: AnnotatedArticle, ontology: Ontology, dates: Sequence[Mention] = ()) -> Names:
    """For each name of the article whose class is weighed the class that it has before, and what is known of it."""
    vocabulary = vocabulary_of(ontology)
    passages = _take_names(annotated, vocabulary, dates)
    settle(passages, vocabulary)
    names = gather_names(passages, vocabulary)
    features = features_of(names, vocabulary)
    return {text: (name.label, features[text]) for text, name in names.items()}


def _take_names(annotated: AnnotatedArticle, vocabulary: Vocabulary, dates: Sequence[Mention]) -> list[Words]:
    """The words of the article's passages with all names and roles taken, each by its own passage alone."""
    passages = [read_words(passage, annotated.article.text, vocabulary) for passage in annotated.passages]
    for passage, words in zip(annotated.passages, passages, strict=True):
        take_given(words, dates)
        take_patterns(words, vocabulary)
        take_lineups(words, vocabulary)
        take_laws(words)
        take_contests(words)
        take_campaigns(words, vocabulary)
        take_vessels(words, vocabulary)
        take_papers(words)
        take_organizations(words, vocabulary)
        take_foreign_bodies(words, vocabulary)
        take_saints(words)
        take_plural_names(words)
        take_acronyms(words)
        take_known(words, vocabulary)
        take_capitals(words)
        if passage.kind is BlockKind.DATELINE:
            take_dateline(words)
        take_opening_nouns(words)
        take_event_letters(words)
        take_compound_names(words, vocabulary)
        take_doubtful_names(words, vocabulary)
        take_located_names(words, vocabulary)
        take_entities(words, vocabulary)
        take_acronyms(words)
        take_roles(words, vocabulary)
        take_persons(words, vocabulary)
        if passage.kind is BlockKind.HEADING:
            release_headline_verbs(words)
        take_unlisted_occupations(words, vocabulary)
        take_bodies_of_roles(words, vocabulary)
        take_described_names(words, vocabulary)
        take_bracketed_parties(words)
        complete_names(words, vocabulary)
    name_own_letters(passages)
    name_party_letters(passages, vocabulary)
    settle_headlines(passages, vocabulary)
    return passages


def _mention(span: Span, words: Words, document: str) -> Mention:
    start, end = words.offset + words.starts[span.first], words.offset + words.ends[span.last - 1]
    text = words.words_of(span.first, span.last)
    return Mention(
        # A place in a document is content already: nothing is gained by hashing it again.
        id=f"{ID}mention/{document.rpartition('/')[2]}-{start}-{end}",
        document=document,
        start=start,
        end=end,
        text=text,
        class_iri=span.class_iri,
        kind=span.kind,
        name=span.name or text,
        head=span.head or text.lower(),
        attributes=pairs(span.attributes),
    )
