"""Names by spaCy's own model, told for all words of a batch at once.

spaCy's ``EntityRecognizer`` asks its model word by word, and before each word whether each of its moves (begin, inside,
last, unit of each class, outside) is allowed. Outside of a name its state is the next word alone, whatever was read
before: all those states can be asked together, and so can all names that are open, word after word. The states, their
scores by the model and the moves that are allowed are those of spaCy (``spacy/ml/parser_model.pyx``,
``spacy/pipeline/_parser_internals/ner.pyx``; BILUO of Ratinov and Roth 2009), and so is what comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_Scores = Callable[[NDArray[np.int32]], NDArray[np.float32]]
# The words that describe a state: the next one, the first and the last of the open name.
_WORDS_OF_STATE = 3
_NONE = -1


class NameDecoder:
    """Sets the entities of documents that nothing has been read from but words, as the pipeline's ``ner`` would."""

    def __init__(self, recogniser: Any) -> None:
        self._recogniser = recogniser
        system = recogniser.moves
        moves = [system.get_class_name(index).partition("-") for index in range(system.n_moves)]
        self._begins = np.array([move == "B" and label != "" for move, _, label in moves])
        self._opens = self._begins | np.array([move == "U" and label != "" for move, _, label in moves])
        self._allowed = self._opens | np.array([move == "O" for move, _, _ in moves])
        number = {(move, label): index for index, (move, _, label) in enumerate(moves)}
        self._labels = [label for _, _, label in moves]
        self._inside = np.array([number.get(("I", label), _NONE) for label in self._labels])
        self._last = np.array([number.get(("L", label), _NONE) for label in self._labels])

    def decode(self, docs: Sequence[Doc]) -> None:
        """Sets the entities of the documents, which are one batch of the model."""
        from spacy.tokens import Span

        read = [doc for doc in docs if len(doc)]
        if not read:
            return
        ends = np.cumsum([len(doc) for doc in read])
        names = self._names(self._scores(read), np.concatenate([doc.to_array("IS_SPACE") for doc in read]), ends)
        found: list[list[Span]] = [[] for _ in read]
        for start, end, label in names:
            at = int(np.searchsorted(ends, start, side="right"))
            first = int(ends[at]) - len(read[at])
            found[at].append(Span(read[at], start - first, end - first, label=label))
        for doc, spans in zip(read, found, strict=True):
            doc.set_ents(spans)

    def _scores(self, docs: Sequence[Doc]) -> _Scores:
        """What tells the score of each move in states, given by their words' places in the batch."""
        step = self._recogniser.model.predict(docs)

        def score(states: NDArray[np.int32]) -> NDArray[np.float32]:
            hidden, _ = step.state2vec(states, False)
            scores: NDArray[np.float32] = step.vec2scores.predict(hidden)
            return scores

        return score

    def _names(
        self, score: _Scores, blank: NDArray[np.uint64], ends: NDArray[np.int64]
    ) -> Iterator[tuple[int, int, str]]:
        """Start, end and class of each name, by places in the batch, in their order."""
        count = int(ends[-1])
        closing = np.zeros(count, dtype=bool)
        closing[ends - 1] = True
        states = np.full((count, _WORDS_OF_STATE), _NONE, dtype=np.int32)
        states[:, 0] = np.arange(count)
        scores = np.where(self._allowed, score(states), -np.inf)
        scores[np.ix_(blank != 0, self._opens)] = -np.inf
        scores[np.ix_(closing, self._begins)] = -np.inf
        moves = scores.argmax(axis=1)
        lengths = self._lengths(score, moves, closing)
        free = 0
        for start in np.flatnonzero(self._opens[moves]).tolist():
            if start >= free:
                free = start + int(lengths[start])
                yield start, free, self._labels[moves[start]]

    def _lengths(self, score: _Scores, moves: NDArray[np.int64], closing: NDArray[np.bool_]) -> NDArray[np.int64]:
        """How many words long a name is that begins at each word, were it reached outside of another."""
        lengths = np.ones(len(moves), dtype=np.int64)
        starts = np.flatnonzero(self._begins[moves])
        while len(starts):
            lengths[starts] += 1
            word = starts + lengths[starts] - 1
            scores = score(np.stack((word, starts, word - 1), axis=1).astype(np.int32))
            inside, last = self._inside[moves[starts]], self._last[moves[starts]]
            rows = np.arange(len(starts))
            goes_on, stops = scores[rows, inside], scores[rows, last]
            starts = starts[~closing[word] & ((goes_on > stops) | ((goes_on == stops) & (inside < last)))]
        return lengths


def name_decoder(nlp: Language) -> NameDecoder | None:
    """The decoder of a pipeline's ``ner``, or None where that reads otherwise: with a beam, by other words of a state,
    or after names that are set before it."""
    from spacy.pipeline import EntityRecognizer

    recogniser = nlp.get_pipe("ner")
    if not isinstance(recogniser, EntityRecognizer) or recogniser.cfg["beam_width"] != 1 or recogniser.postprocesses:
        return None
    if "entity_ruler" in nlp.pipe_names or "span_ruler" in nlp.pipe_names:
        return None
    attributes, layers = recogniser.model.attrs, recogniser.model.layers
    if not attributes.get("has_upper") or attributes.get("unseen_classes") or len(layers) != 3:
        return None
    return NameDecoder(recogniser) if layers[1].get_dim("nF") == _WORDS_OF_STATE else None
