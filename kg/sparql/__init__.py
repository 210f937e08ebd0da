"""Questions in SPARQL to a graph on this machine, with no server: on Oxigraph, read-only, with a time limit."""

from kg.sparql.asking import FORMATS, Form, ask, index_quads, query_form
from kg.sparql.questions import Question, find_question, read_questions

__all__ = ["FORMATS", "Form", "Question", "ask", "find_question", "index_quads", "query_form", "read_questions"]
