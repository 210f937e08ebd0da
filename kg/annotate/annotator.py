"""A spaCy pipeline, run in two passes: names first, syntax after the mentions are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import use_ops

from kg.annotate.lists import split_lists
from kg.annotate.substitution import plain_doc, substitute
from kg.annotate.syntax import read_sentences
from kg.errors import ModelError
from kg.model import READ, AnnotatedArticle, Article, Mention, ParsedArticle, Passage, Sentence

# Of the pipeline's components the names need no syntax, and the syntax no names. Neither needs what spaCy derives from
# the tags by rule, except lemmas, which are kept by word and tag.
_RULES = ("attribute_ruler", "lemmatizer")
_SYNTAX = ("parser", "senter", *_RULES)
_NAMES = ("ner", "entity_ruler", "senter", *_RULES)
_BATCH = 64


def load_model(name: str) -> Language:
    """The installed spaCy pipeline of that name or path. Raises ``ModelError`` where it is missing or unfit."""
    try:
        with use_ops("numpy", use_blis=False):
            nlp = spacy.load(name, exclude=["entity_linker", "textcat"])
    except (OSError, ImportError, ValueError, AttributeError) as error:
        raise ModelError(
            f"the spaCy pipeline {name!r} cannot be loaded ({str(error).splitlines()[0]}); install it with pip, "
            "or leave --model out to use en_core_web_sm"
        ) from error
    for component in ("parser", "ner"):
        if component not in nlp.pipe_names:
            raise ModelError(
                f"the spaCy pipeline {name!r} has no {component}; choose one with a parser and an ner component"
            )
    return nlp


class Annotator:
    """Holds a loaded pipeline. ``model`` names it with its version, as kept in the graph's run."""

    def __init__(self, model: str = "en_core_web_sm") -> None:
        self._nlp = load_model(model)
        self._lemmas: dict[tuple[str, str], str] = {}
        self._rules = [name for name in _RULES if name in self._nlp.pipe_names]
        meta = self._nlp.meta
        self.model = f"{meta.get('lang', '')}_{meta.get('name', '')}-{meta.get('version', '')}"

    def annotate(self, articles: Iterable[Article]) -> Iterator[AnnotatedArticle]:
        """The articles in their order, with tagged passages for the blocks that are read.

        Each article is a batch of its own: how a matrix product rounds may depend on its size, and what an article
        says must not depend on the articles around it.
        """
        disabled = self._present(_SYNTAX)
        for article in articles:
            read = [block for block in article.blocks if block.kind in READ]
            texts = (article.text[block.start : block.end] for block in read)
            docs = self._nlp.pipe(texts, batch_size=_BATCH, disable=disabled)
            yield AnnotatedArticle(
                article, tuple(Passage(block.start, block.kind, doc) for block, doc in zip(read, docs, strict=True))
            )

    def _present(self, names: Sequence[str]) -> list[str]:
        return [name for name in names if name in self._nlp.pipe_names]

    def parse(self, annotated: AnnotatedArticle, mentions: tuple[Mention, ...]) -> ParsedArticle:
        """The article's sentences, in which each mention is one node."""
        rewritten = [(passage.kind, substitute(passage, mentions)) for passage in annotated.passages]
        texts = [
            (number, kind, words)
            for number, ((kind, _), split) in enumerate(zip(rewritten, split_lists(rewritten), strict=True))
            for words in split
        ]
        docs = self._nlp.pipe(
            (plain_doc(words, self._nlp.vocab) for _, _, words in texts),
            batch_size=_BATCH,
            disable=self._present(_NAMES),
        )
        sentences: list[Sentence] = []
        for (number, kind, words), doc in zip(texts, docs, strict=True):
            sentences.extend(read_sentences(doc, words, kind, number, len(sentences), self.lemma))
        return ParsedArticle(annotated.article, mentions, tuple(sentences))

    def lemmatise(self, words: Sequence[tuple[str, str]]) -> Mapping[str, str]:
        """The lemma of each word, read as having the given fine part-of-speech tag; the word where none is known."""
        return {word: self.lemma(word, tag) for word, tag in words}

    def lemma(self, word: str, tag: str) -> str:
        """The lower-case lemma of a word with a fine part-of-speech tag, by the pipeline's own rules."""
        known = self._lemmas.get((word, tag))
        if known is None:
            doc = Doc(self._nlp.vocab, words=[word], tags=[tag])
            for name in self._rules:
                doc = self._nlp.get_pipe(name)(doc)
            known = self._lemmas[word, tag] = doc[0].lemma_.lower() or word.lower()
        return known
