"""The review page: the least certain joins and claims, decided from the keyboard, on loopback."""

from kg.reviewing.application import ReviewItem, make_review

__all__ = ["ReviewItem", "make_review"]
