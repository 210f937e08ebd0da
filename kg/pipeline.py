"""All stages in their order. What each takes and yields is in ``kg.model``."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from kg import __version__
from kg.annotate import Annotator
from kg.authorities import link_entities, read_authority, reconcile_entities
from kg.confidence import weigh_claims
from kg.coreference import link_references
from kg.decisions import decide_claims
from kg.entities import add_redirects, divide_chains, normalise_name, resolve_entities
from kg.errors import ActorgraphError, UsageError
from kg.facts import graph_of_claims
from kg.graph import assemble_graph
from kg.leads import read_lead
from kg.model import (
    FAILED,
    Article,
    CheckedGraph,
    Claim,
    Decision,
    Document,
    Extraction,
    KeptParse,
    KnowledgeGraph,
    Lead,
    Mention,
    MentionChain,
    ParsedArticle,
    Rejection,
    Resolution,
    Run,
    Statements,
)
from kg.ontology import Ontology, load_ontology, local_name
from kg.readers import ChatReader, NameReader, load_name_reader
from kg.reading import ExampleReader, read_keeping, read_sentences
from kg.relations import Check, Patterns, check_ontology, compile_patterns, extract_claims
from kg.settings import Settings, model_identity, model_package
from kg.sources import read_articles
from kg.validation import check_graph

_TOWNS = (("capitals", "capital"), ("cities", "city"))
"""Lexicons of towns that a dateline may open with, and the columns of their names."""

Progress = Callable[[int, int], None]
"""Told after each article: characters read so far, characters of all articles."""


class Reader(NamedTuple):
    """What reading needs and what is slow to make."""

    ontology: Ontology
    annotator: Annotator
    patterns: Patterns


def ontology_of(settings: Settings) -> Ontology:
    """The ontology of these settings, which needs no model."""
    return _load_ontology(settings.ontology_files)


def page_rules(settings: Settings) -> tuple[Mapping[str, str], ...]:
    """What tells the furniture of pages from their text: the rows of that lexicon, and the towns of datelines."""
    lexicons = ontology_of(settings).lexicons
    towns = [row[kind] for name, kind in _TOWNS for row in lexicons.get(name, ())]
    return (*lexicons.get("boilerplate", ()), *({"pattern": town, "scope": "town"} for town in towns))


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


def forget_reader() -> None:
    """Gives back the memory of ontology, model and patterns; they are loaded again where they are asked for."""
    _load_reader.cache_clear()
    _load_name_reader.cache_clear()
    gc.unfreeze()
    gc.collect()


def extract(inputs: Sequence[str], settings: Settings, progress: Progress | None = None) -> Extraction:
    """What the articles say: claims between chains of mentions, in the order of documents and offsets.

    Of its rejections those that name no document are of inputs that could not be read.
    """
    read = read_articles(
        inputs, boilerplate=page_rules(settings), published=settings.published, encoding=settings.encoding
    )
    ontology, annotator, patterns = load_reader(settings)
    articles, rejections = tell_apart(read)
    mentions: list[Mention] = []
    chains: list[MentionChain] = []
    claims: list[Claim] = []
    done, total = 0, sum(len(article.text) for article in articles)
    names, chat = load_optional_readers(settings, ontology)
    documents: list[Document] = []
    leads: list[Lead] = []
    for article in articles:
        try:
            (parsed,) = read_sentences([article], annotator, ontology, names.refine if names else None)
            stated = state_claims(parsed, ontology, patterns, chat, settings.min_confidence)
        except ActorgraphError:
            raise
        except Exception as error:
            rejections.append(failed(article, error))
        else:
            documents.append(describe_document(article))
            leads.append(read_lead(article))
            mentions.extend((*parsed.mentions, *stated.mentions))
            chains.extend(stated.chains)
            claims.extend(stated.claims)
            rejections.extend(stated.rejections)
        if progress:
            done += len(article.text)
            progress(done, total)
    return Extraction(tuple(documents), tuple(mentions), tuple(chains), tuple(claims), tuple(rejections), tuple(leads))


def failed(article: Article, error: Exception) -> Rejection:
    """The article as one on which reading failed: one document must not end the run, whatever is wrong with it."""
    return Rejection(article.source, FAILED, f"reading it failed: {type(error).__name__}: {error}", article.id)


def state_claims(
    parsed: ParsedArticle, ontology: Ontology, patterns: Patterns, chat: ChatReader | None, least: float
) -> Statements:
    """What an article's sentences say, of at least that confidence: by the patterns, or by a language model instead."""
    linked = link_references(parsed, ontology)
    if chat is not None:
        return chat.read(parsed, linked)
    stated, chains, refused = extract_claims(parsed, linked, patterns, ontology)
    weighed = weigh_claims(stated, parsed, chains, ontology)
    kept = tuple(claim for claim in weighed if claim.confidence >= least)
    return Statements(kept, tuple(chains), (*refused, *doubtful(weighed, least)))


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


def read_document(article: Article, kept: KeptParse | None, settings: Settings) -> tuple[Extraction, KeptParse]:
    """What one article says, and its parse, to be kept. Of a parse that was kept before, what still holds is used."""
    ontology, annotator, patterns = load_reader(settings)
    names, chat = load_optional_readers(settings, ontology)
    parsed, keep = read_keeping(article, kept, annotator, ontology, names.refine if names else None)
    stated = state_claims(parsed, ontology, patterns, chat, settings.min_confidence)
    mentions = (*parsed.mentions, *stated.mentions)
    documents, leads = (describe_document(article),), (read_lead(article),)
    return Extraction(documents, mentions, stated.chains, stated.claims, stated.rejections, leads), keep


def join_extractions(parts: Iterable[Extraction]) -> Extraction:
    """All parts as one, in their order."""
    held = tuple(parts)
    return Extraction(
        tuple(one for part in held for one in part.documents),
        tuple(one for part in held for one in part.mentions),
        tuple(one for part in held for one in part.chains),
        tuple(one for part in held for one in part.claims),
        tuple(one for part in held for one in part.rejections),
        tuple(one for part in held for one in part.leads),
    )


def divide(extraction: Extraction, settings: Settings) -> Extraction:
    """The extraction as people divided its chains; to be taken in place of what was read."""
    return divide_chains(extraction, settings.decisions, ontology_of(settings))


def resolve(extraction: Extraction, settings: Settings) -> tuple[Extraction, Resolution]:
    """The extraction as people divided its chains, and who is who across its documents."""
    ontology, extraction = ontology_of(settings), divide(extraction, settings)
    found = resolve_entities(
        extraction.chains,
        extraction.mentions,
        ontology,
        extraction.claims,
        extraction.documents,
        settings.decisions,
        extraction.leads,
    )
    return extraction, replace(found, entities=add_redirects(found.entities, found.redirects))


def build(inputs: Sequence[str], settings: Settings, progress: Progress | None = None) -> CheckedGraph:
    """The checked graph of the articles, with everything that was refused on the way."""
    return assemble(extract(inputs, settings, progress), settings)


def assemble(extraction: Extraction, settings: Settings) -> CheckedGraph:
    """The checked graph of what was extracted, with everything that was refused on the way."""
    ontology = ontology_of(settings)
    extraction, resolution = resolve(extraction, settings)
    graph = assemble_graph(extraction, resolution.entities, resolution.entity_of, ontology, describe_run(settings))
    graph, decided = follow_decisions(graph, settings.decisions)
    graph, unlinked = link_graph(graph, settings)
    checked = check_graph(graph, ontology)
    refused = (*extraction.rejections, *resolution.rejections, *decided, *unlinked, *checked.rejections)
    return CheckedGraph(checked.graph, refused, checked.report)


def follow_decisions(
    graph: KnowledgeGraph, decisions: Sequence[Decision]
) -> tuple[KnowledgeGraph, tuple[Rejection, ...]]:
    """The graph without the claims that people rejected, and what became of each decision that cannot be followed."""
    claims, rejections = decide_claims(graph.claims, graph.documents, decisions)
    if claims == tuple(graph.claims):
        return graph, rejections
    return graph_of_claims(claims, graph.documents, graph.entities, graph.runs), rejections


def link_graph(graph: KnowledgeGraph, settings: Settings) -> tuple[KnowledgeGraph, tuple[Rejection, ...]]:
    """The graph whose entities are linked to the records of the authorities that they fit, and what fits several."""
    ontology = ontology_of(settings)
    entities, rejections = graph.entities, list[Rejection]()
    for source in settings.authorities:
        records = read_authority(source)
        entities, refused = link_entities(entities, graph.claims, records, ontology, normalise_name)
        rejections += refused
    if settings.reconciliation:
        entities = reconcile_entities(entities, settings.reconciliation, ontology)
    return replace(graph, entities=entities), tuple(rejections)


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

    return check_ontology(ontology, patterns.taught, read_claims, examples.lemmatise)


def describe_document(article: Article) -> Document:
    """What the graph keeps of an article."""
    return Document(article.id, article.source, article.title, article.uri, article.published, length=len(article.text))


def describe_run(settings: Settings) -> Run:
    """What made the claims: software, model and ontology, by version and digest."""
    model = model_identity(settings.model) or load_reader(settings).annotator.model
    if settings.reader != "patterns":
        model += f" openai:{settings.reader_model}" if settings.reader == "openai" else f" {settings.reader}"
    return Run.of(f"actorgraph {__version__}", model, ontology_of(settings).digest)
