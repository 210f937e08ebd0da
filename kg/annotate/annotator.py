"""A spaCy pipeline, run in two passes: names first, syntax after the mentions are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.decoding import name_decoder
from kg.annotate.keeping import NAMES, SYNTAX, pack_docs, unpack_docs, wording_digest
from kg.annotate.lists import split_lists
from kg.annotate.retagged import english_words, retag_names
from kg.annotate.substitution import Word, plain_doc, substitute
from kg.annotate.syntax import read_sentences
from kg.errors import ModelError
from kg.model import READ, AnnotatedArticle, Article, BlockKind, KeptParse, Mention, ParsedArticle, Passage, Sentence
from kg.ontology import WordKinds

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Of the pipeline's components the names need no syntax, and the syntax no names. Neither needs what spaCy derives from
# the tags by rule, except lemmas, which are kept by word and tag.
_RULES = ("attribute_ruler", "lemmatizer")
_SYNTAX = ("parser", "senter", *_RULES)
_NAMES = ("ner", "entity_ruler", "senter", *_RULES)
_BATCH = 64
_SHORT = re.compile(r"[^aeiou]+[aeiou][^aeiouhswxy]")
# Titles before names, which the tokenizer would part from their full stop: a sentence would end there.
_TITLES = (
    "Hon Rt Rt.Hon Fr Sr Br Bro Atty Engr Cllr Clr Cr Ald Supt Insp Sgt Cpl Lt Col Maj Capt Cmdr Cdr Comm Brig Adv Amb "
    "Det Const Msgr Mgr Mons Revd Ven Ing Arq Lic Dra Sra Srta Mme Mlle Smt Assoc Asst Dep Dipl Mag Drs Bp Abp Tn"
).split()


class _Text(NamedTuple):
    """Words that are parsed as one text, and the number and kind of the passage that they come from."""

    passage: int
    kind: BlockKind
    words: list[Word]


def load_model(name: str) -> Language:
    """The installed spaCy pipeline of that name or path. Raises ``ModelError`` where it is missing or unfit."""
    import spacy  # takes a second, which a run that reads nothing anew is spared
    from spacy.symbols import ORTH
    from spacy.tokenizer import Tokenizer
    from thinc.api import use_ops

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
    if isinstance(nlp.tokenizer, Tokenizer):
        for title in _TITLES:
            nlp.tokenizer.add_special_case(f"{title}.", [{ORTH: f"{title}."}])
    return nlp


class Annotator:
    """Holds a loaded pipeline. ``model`` names it with its version, as kept in the graph's run; ``version`` adds
    that of spaCy and of how it is told to cut words, as kept with a parse."""

    def __init__(self, model: str = "en_core_web_sm") -> None:
        self._nlp = load_model(model)
        self._decoder = name_decoder(self._nlp)
        self._lemmas: dict[tuple[str, str], str] = {}
        self._english = english_words(self._nlp)
        self._rules = [name for name in _RULES if name in self._nlp.pipe_names]
        meta = self._nlp.meta
        self.model = f"{meta.get('lang', '')}_{meta.get('name', '')}-{meta.get('version', '')}"
        self.version = f"{self.model} spacy-{version('spacy')} words-2"

    def annotate(self, articles: Iterable[Article]) -> Iterator[AnnotatedArticle]:
        """The articles in their order, with tagged passages for the blocks that are read.

        Each article is a batch of its own: how a matrix product rounds may depend on its size, and what an article
        says must not depend on the articles around it.
        """
        for article in articles:
            yield self.annotate_article(article, None)

    def annotate_article(self, article: Article, kept: KeptParse | None) -> AnnotatedArticle:
        """One article; of a parse that was kept by the same model, its tags and names are taken over."""
        read = [block for block in article.blocks if block.kind in READ]
        texts = [article.text[block.start : block.end] for block in read]
        docs = self._unpack(kept, kept.names) if kept is not None else None
        packed = kept.names if kept is not None else b""
        if docs is None or [doc.text for doc in docs] != texts:
            docs, packed = self._name(texts), b""
        for doc in docs:
            retag_names(doc, self._english)
        passages = (Passage(block.start, block.kind, doc) for block, doc in zip(read, docs, strict=True))
        return AnnotatedArticle(article, tuple(passages), packed)

    def _name(self, texts: Sequence[str]) -> list[Doc]:
        """The texts with tags and names."""
        if self._decoder is None:
            return list(self._nlp.pipe(texts, batch_size=_BATCH, disable=self._present(_SYNTAX)))
        docs = list(self._nlp.pipe(texts, batch_size=_BATCH, disable=self._present((*_SYNTAX, "ner"))))
        for start in range(0, len(docs), _BATCH):
            self._decoder.decode(docs[start : start + _BATCH])
        return docs

    def _unpack(self, kept: KeptParse, content: bytes) -> list[Doc] | None:
        return unpack_docs(content, self._nlp.vocab) if kept.model == self.version else None

    def _present(self, names: Sequence[str]) -> list[str]:
        return [name for name in names if name in self._nlp.pipe_names]

    def parse(self, annotated: AnnotatedArticle, mentions: tuple[Mention, ...], kinds: WordKinds) -> ParsedArticle:
        """The article's sentences, in which each mention is one node; ``kinds`` are the ontology's words by what they
        say."""
        texts = _rewrite(annotated, mentions)
        return self._read(annotated, mentions, texts, self._ask(texts), kinds)

    def parse_keeping(
        self, annotated: AnnotatedArticle, mentions: tuple[Mention, ...], kinds: WordKinds, kept: KeptParse | None
    ) -> tuple[ParsedArticle, KeptParse]:
        """The article's sentences, and what is to be kept of both passes.

        A parse kept by the same model, of an article in which the same words stand for the mentions, is taken over.
        It is all of an article or nothing: how a matrix product rounds may depend on its size.
        """
        texts = _rewrite(annotated, mentions)
        wording = wording_digest(words for _, _, words in texts)
        same = kept is not None and kept.wording == wording
        docs = self._unpack(kept, kept.syntax) if kept is not None and same else None
        if docs is None or len(docs) != len(texts):
            docs = self._ask(texts)
        parsed = self._read(annotated, mentions, texts, docs, kinds)
        names = annotated.packed or pack_docs((passage.doc for passage in annotated.passages), NAMES)
        whole = same and annotated.packed and kept is not None and kept.model == self.version
        syntax = kept.syntax if kept is not None and whole else pack_docs(docs, SYNTAX)
        return parsed, KeptParse(self.version, names, wording, syntax)

    def _ask(self, texts: Sequence[_Text]) -> list[Doc]:
        """The texts, parsed by the model."""
        plain = [plain_doc(text.words, self._nlp.vocab) for text in texts]
        return list(self._nlp.pipe(plain, batch_size=_BATCH, disable=self._present(_NAMES)))

    def _read(
        self,
        annotated: AnnotatedArticle,
        mentions: tuple[Mention, ...],
        texts: Sequence[_Text],
        docs: Sequence[Doc],
        kinds: WordKinds,
    ) -> ParsedArticle:
        sentences: list[Sentence] = []
        for (passage, kind, words), doc in zip(texts, docs, strict=True):
            sentences.extend(read_sentences(doc, words, kind, passage, len(sentences), self.lemma, kinds))
        return ParsedArticle(annotated.article, mentions, tuple(sentences))

    def lemmatise(self, words: Sequence[tuple[str, str]]) -> Mapping[str, str]:
        """The lemma of each word, read as having the given fine part-of-speech tag; the word where none is known."""
        return {word: self.lemma(word, tag) for word, tag in words}

    def lemma(self, word: str, tag: str) -> str:
        """The lower-case lemma of a word with a fine part-of-speech tag, by the pipeline's own rules."""
        known = self._lemmas.get((word, tag))
        if known is None:
            from spacy.tokens import Doc

            doc = Doc(self._nlp.vocab, words=[word], tags=[tag])
            for name in self._rules:
                doc = self._nlp.get_pipe(name)(doc)
            known = self._lemmas[word, tag] = _with_silent_e(word.lower(), doc[0].lemma_.lower() or word.lower(), tag)
        return known


def _with_silent_e(word: str, lemma: str, tag: str) -> str:
    """ "staged" is of "stage": a short verb like "stag" would have doubled its last letter."""
    if not tag.startswith("VB") or word not in (lemma + "ed", lemma + "ing", lemma + "es"):
        return lemma
    return lemma + "e" if _SHORT.fullmatch(lemma) else lemma


def _rewrite(annotated: AnnotatedArticle, mentions: tuple[Mention, ...]) -> list[_Text]:
    """The texts that are parsed in place of the article's passages: each mention is one word, lists are taken apart."""
    article = annotated.article.text
    rewritten = [(passage.kind, substitute(passage, article, mentions)) for passage in annotated.passages]
    return [
        _Text(number, kind, words)
        for number, ((kind, _), split) in enumerate(zip(rewritten, split_lists(rewritten), strict=True))
        for words in split
    ]
