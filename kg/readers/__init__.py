"""Optional readers: a local model that finds names, and a language model behind an HTTP endpoint that states claims.

Both are off unless asked for: a run that names no reader loads no model and makes no connection.
"""

from kg.readers.answers import answer_schema, verify_answer
from kg.readers.chat import ChatReader
from kg.readers.names import NameReader, load_name_reader

__all__ = ["ChatReader", "NameReader", "answer_schema", "load_name_reader", "verify_answer"]
