"""All stages in their order. What each takes and yields is in ``kg.model``."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from kg import __version__
from kg.annotate import Annotator
from kg.confidence import weigh_claims
from kg.coreference import link_references
from kg.entities import resolve_entities
from kg.errors import UsageError
from kg.graph import assemble_graph
from kg.model import (
    Article,
    CheckedGraph,
    Claim,
    Document,
    Entity,
    Extraction,
    Mention,
    MentionChain,
    ParsedArticle,
    Rejection,
    Run,
    mint_iri,
)
from kg.ontology import Ontology, load_ontology, local_name
from kg.readers import ChatReader, NameReader, load_name_reader
from kg.reading import ExampleReader, read_sentences
from kg.relations import Check, Patterns, check_ontology, compile_patterns, extract_claims
from kg.settings import Settings, model_package
from kg.sources import read_articles
from kg.validation import check_graph

Progress = Callable[[int, int], None]
"""Told after each article: characters read so far, characters of all articles."""


class Reader(NamedTuple):
    """What reading needs and what is slow to make."""

    ontology: Ontology
    annotator: Annotator
    patterns: Patterns


class Resolution(NamedTuple):
    """Entities across documents, the entity of each chain, and what could not be resolved."""

    entities: tuple[Entity, ...]
    entity_of: Mapping[str, str]
    rejections: tuple[Rejection, ...]


def ontology_of(settings: Settings) -> Ontology:
    """The ontology of these settings, which needs no model."""
    return _load_ontology(settings.ontology_files)


@lru_cache(maxsize=2)
def _load_ontology(files: tuple[Path, ...]) -> Ontology:
    return load_ontology(files)


def load_reader(settings: Settings) -> Reader:
    """Ontology, model and compiled patterns of these settings."""
    return _load_reader(settings.ontology_files, settings.model)


@lru_cache(maxsize=2)
def _load_reader(files: tuple[Path, ...], model: str) -> Reader:
    ontology = _load_ontology(files)
    annotator = Annotator(model_package(model))
    examples = ExampleReader(annotator, ontology)
    reader = Reader(ontology, annotator, compile_patterns(ontology, examples.read_texts, examples.lemmatise))
    gc.freeze()  # lexicons and model stay: collections need not walk them again for every article
    return reader


def extract(inputs: Sequence[str], settings: Settings, progress: Progress | None = None) -> Extraction:
    """What the articles say: claims between chains of mentions, in the order of documents and offsets.

    Of its rejections those that name no document are of inputs that could not be read.
    """
    boilerplate = ontology_of(settings).lexicons.get("boilerplate", ())
    read = read_articles(inputs, boilerplate=boilerplate, published=settings.published, encoding=settings.encoding)
    ontology, annotator, patterns = load_reader(settings)
    articles, rejections = tell_apart(read)
    mentions: list[Mention] = []
    chains: list[MentionChain] = []
    claims: list[Claim] = []
    done, total = 0, sum(len(article.text) for article in articles)
    for parsed in read_sentences(articles, annotator, ontology):
        linked = link_references(parsed, ontology)
        stated, joined, refused = extract_claims(parsed, linked, patterns, ontology)
        mentions.extend(parsed.mentions)
        weighed = weigh_claims(stated, parsed, joined, ontology)
        chains.extend(joined)
        claims.extend(claim for claim in weighed if claim.confidence >= settings.min_confidence)
        rejections.extend((*refused, *doubtful(weighed, settings.min_confidence)))
        if progress:
            done += len(parsed.article.text)
            progress(done, total)
    documents = tuple(describe_document(article) for article in articles)
    return Extraction(documents, tuple(mentions), tuple(chains), tuple(claims), tuple(rejections))


def load_optional_readers(settings: Settings, ontology: Ontology) -> tuple[NameReader | None, ChatReader | None]:
    """The reader of names and the reader of claims that the settings ask for: at most one of them, mostly neither."""
    kind, _, name = settings.reader.partition(":")
    if kind == "gliner" and name:
        return _load_name_reader(name, settings.ontology_files), None
    if settings.reader == "openai":
        if not settings.endpoint or not settings.reader_model:
            raise UsageError("--reader openai needs an endpoint and a model; give --endpoint and --reader-model")
        key = os.environ.get("OPENAI_API_KEY")
        chat = ChatReader(settings.endpoint, settings.reader_model, ontology, key, settings.reader_timeout)
        return None, chat
    if settings.reader != "patterns":
        raise UsageError(f"there is no reader {settings.reader!r}; give patterns, gliner:MODEL or openai")
    return None, None


@lru_cache(maxsize=1)
def _load_name_reader(name: str, files: tuple[Path, ...]) -> NameReader:
    return load_name_reader(name, _load_ontology(files))


def resolve(extraction: Extraction, settings: Settings) -> Resolution:
    """Who is who across the documents."""
    ontology = ontology_of(settings)
    return Resolution(*resolve_entities(extraction.chains, extraction.mentions, ontology))


def build(inputs: Sequence[str], settings: Settings, progress: Progress | None = None) -> CheckedGraph:
    """The checked graph of the articles, with everything that was refused on the way."""
    return assemble(extract(inputs, settings, progress), settings)


def assemble(extraction: Extraction, settings: Settings) -> CheckedGraph:
    """The checked graph of what was extracted, with everything that was refused on the way."""
    ontology = ontology_of(settings)
    entities, entity_of, unresolved = resolve(extraction, settings)
    graph = assemble_graph(extraction, entities, entity_of, ontology, describe_run(settings))
    checked = check_graph(graph, ontology)
    return CheckedGraph(checked.graph, (*extraction.rejections, *unresolved, *checked.rejections))


def tell_apart(read: Iterable[Article | Rejection]) -> tuple[tuple[Article, ...], list[Rejection]]:
    """The articles, each once, and what is refused: what could not be read, and the same document given again."""
    articles: dict[str, Article] = {}
    rejections: list[Rejection] = []
    for item in read:
        if isinstance(item, Rejection):
            rejections.append(item)
        elif item.id in articles:
            detail = f"it is the same document as {articles[item.id].source}"
            rejections.append(Rejection(item.source, "duplicate", detail, item.id))
        else:
            articles[item.id] = item
    return tuple(articles.values()), rejections


def doubtful(claims: Iterable[Claim], least: float) -> Iterable[Rejection]:
    """The claims of less confidence than the least, as rejections."""
    for claim in claims:
        if claim.confidence < least:
            evidence = claim.evidence
            detail = f"{local_name(claim.predicate)}: confidence {claim.confidence} is below {least}"
            yield Rejection(f"{evidence.text} ({evidence.start}-{evidence.end})", "confidence", detail, claim.document)


def check(settings: Settings) -> list[Check]:
    """Whether the examples and counter-examples of the ontology hold, with alternations of each example."""
    ontology, annotator, patterns = load_reader(settings)
    examples = ExampleReader(annotator, ontology)

    def read_claims(texts: Sequence[str]) -> list[tuple[ParsedArticle, Sequence[Claim], Sequence[MentionChain]]]:
        found: list[tuple[ParsedArticle, Sequence[Claim], Sequence[MentionChain]]] = []
        for parsed in examples.read_texts([(text, ()) for text in texts]):
            claims, chains, _ = extract_claims(parsed, link_references(parsed, ontology), patterns, ontology)
            found.append((parsed, claims, chains))
        return found

    return check_ontology(ontology, patterns.patterns, read_claims, examples.lemmatise)


def describe_document(article: Article) -> Document:
    """What the graph keeps of an article."""
    return Document(article.id, article.source, article.title, article.uri, article.published, length=len(article.text))


def describe_run(settings: Settings) -> Run:
    """What made the claims: software, model and ontology, by version and digest."""
    ontology, annotator, _ = load_reader(settings)
    reader = settings.reader if settings.reader != "openai" else f"openai:{settings.reader_model}"
    software = f"actorgraph {__version__}"
    model = annotator.model if reader == "patterns" else f"{annotator.model} {reader}"
    return Run(mint_iri("run", software, model, ontology.digest), software, model, ontology.digest)
