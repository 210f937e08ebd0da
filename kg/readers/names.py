"""Names found by a local zero-shot model like GLiNER (Zaratiana and others 2024), by the ontology's labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any, Protocol

from kg.errors import ModelError, ReaderError
from kg.model import ID, READ, Article, Mention, MentionKind
from kg.ontology import Ontology

_THRESHOLD = 0.5


class NameModel(Protocol):
    """What a model must offer: spans with ``start``, ``end``, ``label`` and ``score``."""

    def predict_entities(self, text: str, labels: list[str], threshold: float = 0.5) -> list[dict[str, Any]]: ...


class NameReader:
    """Adds a model's names to an article's mentions, and lets it say of what class those are that were found."""

    def __init__(self, model: NameModel, name: str, ontology: Ontology) -> None:
        self._model = model
        self.name = name
        self._classes = {
            one.label.lower(): one.iri for _, one in sorted(ontology.classes.items()) if one.entity_labels and one.label
        }

    def refine(self, article: Article, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """The mentions in order of their place, none overlapping another.

        A span that is a named mention of which no lexicon knows more gives it its class; one that no mention
        touches becomes a named mention; any other, and any that is no run of whole words, is passed over. Of
        spans that overlap the one of the highest score counts.
        """
        kept = list(mentions)
        for start, end, class_iri in self._spans(article):
            touching = [one for one in kept if one.start < end and start < one.end]
            if not touching:
                text = article.text[start:end]
                identity = f"{ID}mention/{article.id.rpartition('/')[2]}-{start}-{end}"
                head = text.lower()
                kept.append(Mention(identity, article.id, start, end, text, class_iri, MentionKind.NAMED, text, head))
            elif [(one.start, one.end, one.kind, one.attributes) for one in touching] == [
                (start, end, MentionKind.NAMED, ())
            ]:
                kept[kept.index(touching[0])] = replace(touching[0], class_iri=class_iri)
        return tuple(sorted(kept, key=lambda one: (one.start, one.end)))

    def _spans(self, article: Article) -> list[tuple[int, int, str]]:
        found: list[tuple[float, int, int, str]] = []
        for block in article.blocks:
            if block.kind not in READ:
                continue
            text = article.text[block.start : block.end]
            try:
                answers = self._model.predict_entities(text, sorted(self._classes), threshold=_THRESHOLD)
            except (RuntimeError, ValueError, TypeError, IndexError, KeyError) as error:
                raise ReaderError(
                    f"the reader {self.name} failed on {article.source}: {error}; leave --reader out, or choose another"
                ) from error
            found.extend(
                (-score, block.start + start, block.start + end, class_iri)
                for start, end, class_iri, score in (self._span(answer, text) for answer in answers)
                if end
            )
        return [(start, end, class_iri) for _, start, end, class_iri in sorted(found)]

    def _span(self, answer: Mapping[str, Any], text: str) -> tuple[int, int, str, float]:
        """A span of whole words with its class and score; (0, 0, "", 0) for what is none."""
        start, end, class_iri = (
            answer.get("start"),
            answer.get("end"),
            self._classes.get(str(answer.get("label")).lower()),
        )
        score = answer.get("score", 0.0)
        whole = (
            isinstance(start, int)
            and isinstance(end, int)
            and isinstance(score, int | float)
            and 0 <= start < end <= len(text)
            and text[start:end] == text[start:end].strip()
            and not (start and text[start - 1].isalnum() and text[start].isalnum())
            and not (end < len(text) and text[end - 1].isalnum() and text[end].isalnum())
        )
        return (start, end, class_iri, float(score)) if whole and class_iri else (0, 0, "", 0.0)  # type: ignore[return-value]


def load_name_reader(name: str, ontology: Ontology) -> NameReader:
    """The reader of a GLiNER model, by name or folder. Raises ``ModelError`` where package or model is missing."""
    try:
        package = import_module("gliner")
    except ImportError as error:
        raise ModelError(
            f"the reader gliner:{name} needs the package gliner ({error}); "
            "install it with pip install 'actorgraph[gliner]'"
        ) from error
    try:
        model = package.GLiNER.from_pretrained(name)
    except Exception as error:  # whatever its loaders raise, of the hub, of the weights or of the configuration
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(
            f"the model {name!r} of --reader cannot be loaded ({reason}); give a folder that holds a GLiNER model"
        ) from error
    return NameReader(model, f"gliner:{name}", ontology)
