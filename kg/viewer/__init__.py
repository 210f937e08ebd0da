"""One HTML page of a graph, which needs nothing but itself."""

from kg.viewer.page import render_page

__all__ = ["render_page"]
