"""Words that the tagger took for common ones, though English has no such word: names that open a sentence, mostly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_PROPER = "NNP"
_COMMON = ("NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "RB", "FW", "UH")
_DESCRIBING = ("JJ", "JJR", "JJS", "RBR")
_OPENING = frozenset('.!?:\n“"•–—')
# What English adds to a word, and what it takes away for it.
_ENDINGS = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("men", ("man",)),
    ("women", ("woman",)),
    ("ists", ("", "y", "e")),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ings", ("", "e")),
    ("est", ("", "e")),
    ("er", ("", "e")),
    ("ers", ("", "e")),
    ("ness", ("",)),
    ("less", ("",)),
    ("ist", ("", "y", "e")),
)
_SHORTEST = 3
# Shorter ones are as often titles cut short: "Det Chief Supt".
_SHORTEST_NAME = 4


def english_words(nlp: Language) -> Set[str]:
    """The words of which the pipeline's lemmatizer has a list, in lower case; none where it has no list."""
    if "lemmatizer" not in nlp.pipe_names:
        return frozenset()
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None)
    if lookups is None or not lookups.has_table("lemma_index"):
        return frozenset()
    index = lookups.get_table("lemma_index")
    tables: Iterable[Iterable[str]] = index.values()
    adverbs = {one + "ly" for one in index.get("adj", ())} | {one + "ally" for one in index.get("adj", ())}
    irregular: Iterable[Mapping[str, Any]] = (
        lookups.get_table("lemma_exc").values() if lookups.has_table("lemma_exc") else ()
    )
    return frozenset(adverbs).union(*tables, *irregular)


def retag_names(doc: Doc, english: Set[str]) -> None:
    """Gives the tag of a proper noun to each capitalised word of the text that is none of English's, nor made of them;
    an adjective, which may be a people's, keeps its tag unless it opens a sentence."""
    if not english:
        return
    strings = doc.vocab.strings
    common = {strings[tag] for tag in _COMMON if tag in strings}
    describing = {strings[tag] for tag in _DESCRIBING if tag in strings}
    for index, tag in enumerate(doc.to_array("TAG").tolist()):
        if tag not in common and tag not in describing:
            continue
        text = doc[index].text
        if not text[0].isupper() or not text[1:].islower() or len(text) < _SHORTEST_NAME or not text.isalpha():
            continue
        if tag in describing and index and doc[index - 1].text[-1] not in _OPENING:
            continue
        if not is_english(text.lower(), english):
            doc[index].tag_ = _PROPER


def is_english(word: str, english: Set[str]) -> bool:
    """Whether the word is one of these, or is derived from one or made of two: "orchardists", "seafloor"."""
    if word in english:
        return True
    for ending, others in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word:
            continue
        if any(stem + other in english for other in others):
            return True
        if len(stem) > _SHORTEST and stem[-1] == stem[-2] and stem[:-1] in english:
            return True
    halves = range(_SHORTEST, len(word) - _SHORTEST + 1)
    return any(word[:one] in english and word[one:] in english for one in halves)
