"""Which mentions of an article refer to the same thing."""

from kg.coreference.linking import link_references

__all__ = ["link_references"]
