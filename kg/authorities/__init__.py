"""Authority files: what is known of persons and organizations elsewhere, and which entity is which of them."""

from kg.authorities.linking import link_entities
from kg.authorities.reading import read_authority
from kg.authorities.reconciling import reconcile_entities

__all__ = ["link_entities", "read_authority", "reconcile_entities"]
