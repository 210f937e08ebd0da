"""actorgraph: news text in, a checked knowledge graph out, every edge tied to the words that state it."""

__version__ = "0.1.0"
