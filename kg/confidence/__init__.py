"""How likely a claim is right, from what is known of how it was read."""

from kg.confidence.features import features
from kg.confidence.weighing import Weights, read_weights, weigh_claims

__all__ = ["Weights", "features", "read_weights", "weigh_claims"]
