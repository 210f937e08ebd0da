"""Entities: who is who across documents."""

from kg.entities.names import normalise_name
from kg.entities.resolution import resolve_entities

__all__ = ["normalise_name", "resolve_entities"]
