"""Confidence by logistic regression over a claim's features; the weights are data, fitted by scripts/fit-confidence."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import exp
from pathlib import Path

from kg.confidence.features import features
from kg.errors import InputError
from kg.model import Claim, MentionChain, ParsedArticle
from kg.ontology import Ontology
from kg.settings import ontology_folder


@dataclass(frozen=True, slots=True)
class Weights:
    """The log-odds of a claim that has no feature, and what each feature adds."""

    bias: float
    of: Mapping[str, float]

    def confidence(self, held: frozenset[str]) -> float:
        """The probability, from 0 to 1 and with three digits. A feature without a weight changes nothing."""
        odds = self.bias + sum(self.of.get(name, 0.0) for name in sorted(held))
        return round(1 / (1 + exp(-max(-30.0, min(30.0, odds)))), 3)


@lru_cache(maxsize=2)
def read_weights(path: Path | None = None) -> Weights:
    """The weights of ``confidence.json``. Raises ``InputError`` for a file that holds none."""
    path = path or ontology_folder() / "confidence.json"
    try:
        record = json.loads(path.read_text("utf-8"))
        return Weights(float(record["bias"]), {name: float(weight) for name, weight in record["weights"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"cannot read the weights {path}: {error}; fit them with scripts/fit-confidence") from error


def weigh_claims(
    claims: Sequence[Claim],
    parsed: ParsedArticle,
    chains: Sequence[MentionChain],
    ontology: Ontology,
    weights: Weights | None = None,
) -> tuple[Claim, ...]:
    """The claims of the article, each with its confidence."""
    weights = weights or read_weights()
    held = features(claims, parsed, chains, ontology)
    return tuple(
        replace(claim, confidence=weights.confidence(names)) for claim, names in zip(claims, held, strict=True)
    )
