"""N-Triples and Turtle of terms and resources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kg.rdf.terms import Literal, Node, Stated, Term, datatype_iri
from kg.rdf.vocabulary import ID_SPACE, PREFIXES, TYPE, XSD

_ESCAPED = re.compile('["\\\\\\x00-\\x1f\\x7f]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
# Only what every reader gives back as it was: rdflib makes numbers of short forms, and writes them its own way.
_INTEGER = re.compile(r"0|-?[1-9][0-9]*")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]{1,6}")
_PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


def quote_text(text: str) -> str:
    """The text in quotation marks, with escapes for what may not stand in them and for control characters."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    letter = match.group()
    return _SHORT.get(letter) or f"\\u{ord(letter):04X}"


def plain_term(term: Term) -> str:
    """The term as N-Triples and N-Quads write it."""
    if isinstance(term, Stated):
        return f"<<( <{term.subject}> <{term.predicate}> {plain_term(term.object)} )>>"
    if not isinstance(term, Literal):
        return f"<{term}>"
    text = quote_text(term.text)
    if term.language:
        return f"{text}@{term.language}"
    return text if term.datatype == "string" else f"{text}^^<{datatype_iri(term.datatype)}>"


def statement_lines(nodes: Iterable[Node], named_graphs: bool = False) -> Iterator[str]:
    """One line a statement, in the order of the nodes; with its named graph if asked for. No line stands twice."""
    for node in nodes:
        end = f" <{node.graph}> ." if named_graphs and node.graph is not None else " ."
        for predicate, thing in dict.fromkeys(node.properties):
            yield f"<{node.iri}> <{predicate}> {plain_term(thing)}{end}"


def choose_prefixes(nodes: Iterable[Node], declared: Mapping[str, str]) -> dict[str, str]:
    """The prefixes by name, of those that the nodes use: the ontology's, our own, and one a kind of thing."""
    spaces = {space: name for name, space in {**declared, **PREFIXES}.items() if _PREFIX.fullmatch(name)}
    names = set(spaces.values())
    used: dict[str, str] = {}
    for iri in _iris(nodes):
        space = iri[: max(iri.rfind("/"), iri.rfind("#")) + 1]
        if space in used.values() or not _LOCAL.fullmatch(iri[len(space) :]):
            continue
        kind = space.removeprefix(ID_SPACE)[:-1]
        if space in spaces:
            used[spaces[space]] = space
        elif space.startswith(ID_SPACE) and _PREFIX.fullmatch(kind) and kind not in names:
            used[kind] = space
    return dict(sorted(used.items()))


_REMEMBERED = 200_000
"""Terms that are known to have been seen: a graph may have millions."""


def _iris(nodes: Iterable[Node]) -> Iterator[str]:
    seen: set[str] = set()
    for node in nodes:
        terms: list[Term] = [node.iri, *(part for statement in node.properties for part in statement)]
        if node.graph is not None:
            terms.append(node.graph)
        for term in terms:
            if isinstance(term, Stated):
                continue  # its terms stand in the claim too
            if isinstance(term, Literal):
                if term.datatype == "string":
                    continue
                iri = datatype_iri(term.datatype)
            else:
                iri = term
            if iri not in seen:
                if len(seen) >= _REMEMBERED:
                    seen.clear()
                seen.add(iri)
                yield iri


class TurtleWriter:
    """Writes resources in Turtle with these prefixes."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._names = {space: name for name, space in prefixes.items()}
        self._short: dict[Term, str] = {}

    def block(self, node: Node, indent: str = "") -> str:
        """All statements on the resource, one property a line, several values of one beneath each other."""
        by_property: dict[str, list[str]] = {}
        for predicate, thing in dict.fromkeys(node.properties):
            by_property.setdefault(predicate, []).append(self.term(thing))
        lines = []
        for predicate, things in by_property.items():
            name = "a" if predicate == TYPE else self.term(predicate)
            apart = ", " if predicate == TYPE else f",\n{indent}        "
            lines.append(f"{name} {apart.join(things)}")
        return f"{indent}{self.term(node.iri)} " + f" ;\n{indent}    ".join(lines) + " .\n"

    def term(self, term: Term) -> str:
        """The term, with its prefix where there is one; whole numbers, decimals and truth values in short."""
        short = self._short.get(term)
        if short is None:
            if isinstance(term, Stated):
                short = f"<<( {self.term(term.subject)} {self.term(term.predicate)} {self.term(term.object)} )>>"
            else:
                short = self._literal(term) if isinstance(term, Literal) else self._iri(term)
            if len(self._short) >= _REMEMBERED:
                self._short.clear()
            self._short[term] = short
        return short

    def _iri(self, iri: str) -> str:
        cut = max(iri.rfind("/"), iri.rfind("#")) + 1
        name = self._names.get(iri[:cut])
        return f"{name}:{iri[cut:]}" if name is not None and _LOCAL.fullmatch(iri[cut:]) else f"<{iri}>"

    def _literal(self, literal: Literal) -> str:
        text, datatype, language = literal
        if language:
            return f"{quote_text(text)}@{language}"
        if datatype == "string":
            return quote_text(text)
        if (
            (datatype == "integer" and _INTEGER.fullmatch(text))
            or (datatype == "decimal" and _DECIMAL.fullmatch(text))
            or (datatype == "boolean" and text in ("true", "false"))
        ):
            return text
        return f"{quote_text(text)}^^{self._iri(XSD + datatype)}"


def prefix_lines(prefixes: Mapping[str, str]) -> str:
    """The prefixes as Turtle and TriG declare them."""
    return "".join(f"@prefix {name}: <{space}> .\n" for name, space in sorted(prefixes.items()))
