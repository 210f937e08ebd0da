"""CSV files for ``neo4j-admin database import full``, with the command line: the fastest way into an empty Neo4j.

A folder holds one file for each label or type and each set of typed properties, since a column has one type and an
empty field is none; and what the loaded database lacks: ``schema.cypher``.
"""

from __future__ import annotations

import csv
import io
import shlex
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from kg.errors import StoreError
from kg.model import KnowledgeGraph, LoadReceipt
from kg.ontology import Ontology
from kg.stores.files import count_items
from kg.stores.property_graph import Mapping, Rows, decode_graph, encode_graph, statements
from kg.stores.property_graph.claims import ends_of
from kg.stores.property_graph.encoding import Properties
from kg.stores.property_graph.mapping import CLAIM, NODE

SCHEMES = ("neo4j-admin",)

COMMAND = "import.sh"
_TYPES = {bool: "boolean", int: "long", float: "double", str: "string", list: "string[]"}
_READ: dict[str, Any] = {"boolean": lambda text: text == "true", "long": int, "double": float, "string": str}
_LIMIT = 1 << 30

Signature = tuple[tuple[str, str], ...]


def write(graph: KnowledgeGraph, destination: str, ontology: Ontology) -> LoadReceipt:
    folder = _folder(destination)
    files = _files(encode_graph(graph, Mapping(ontology)))
    try:
        contents = {name: text.encode("utf-8") for name, text in files.items()}
    except UnicodeEncodeError as error:
        raise StoreError(f"{destination} cannot hold half of a surrogate pair; mend the text it came from") from error
    try:
        if folder.exists() and not (folder / COMMAND).is_file() and (not folder.is_dir() or any(folder.iterdir())):
            raise StoreError(f"{folder} holds other things than this export; give a new folder")
        if _held(folder) == contents:
            return LoadReceipt(destination, created=(), unchanged=count_items(graph))
        _replace(folder, contents)
    except OSError as error:
        raise StoreError(f"{destination} cannot be written: {error.strerror or error}; choose another place") from error
    return LoadReceipt(destination, created=count_items(graph))


def read(source: str, ontology: Ontology) -> KnowledgeGraph:
    folder = _folder(source)
    try:
        delimiter = _delimiter_of((folder / COMMAND).read_text("utf-8"))
        nodes = [row for path in sorted(folder.glob("nodes-*.csv")) for row in _rows(path, delimiter)]
        edges = [row for path in sorted(folder.glob("edges-*.csv")) for row in _rows(path, delimiter)]
    except (OSError, ValueError, KeyError, csv.Error) as error:
        raise StoreError(f"{source} cannot be read: {error}; give a folder that `kg export` wrote") from error
    ends: dict[str, list[tuple[str, str]]] = defaultdict(list)
    facts = []
    for edge in edges:
        start, end, kind = edge.pop(":START_ID"), edge.pop(":END_ID"), edge.pop(":TYPE")
        if edge:
            facts.append((start, end, edge))
        else:
            ends[start].append((kind, end))
    labelled = [(set(node.pop(":LABEL").split(delimiter)), node) for node in nodes]
    return decode_graph(
        (one for one in labelled if CLAIM not in one[0]),
        ((node, ends[node["uri"]]) for labels, node in labelled if CLAIM in labels),
        facts,
        source,
    )


def _folder(destination: str) -> Path:
    path = destination.partition(":")[2].removeprefix("//")
    if not path:
        raise StoreError(f"{destination!r} names no folder; write it as neo4j-admin:FOLDER")
    if not Path(path).absolute().parent.is_dir():
        raise StoreError(f"{destination} cannot be written or read: there is no folder {str(Path(path).parent)!r}")
    return Path(path)


def _files(rows: Rows) -> dict[str, str]:
    """Each file's text by name."""
    nodes, edges = list(_nodes(rows)), list(_edges(rows))
    delimiter = _array_delimiter(item[-1] for item in (*nodes, *edges))
    files: dict[str, str] = {}
    # The tool parts labels by the same mark as the texts of a list.
    for kind, fixed, also, items in (
        ("nodes", ["uri:ID", ":LABEL"], NODE + delimiter, nodes),
        ("edges", [":START_ID", ":END_ID", ":TYPE"], "", edges),
    ):
        groups: dict[tuple[str, Signature], list[tuple[Any, ...]]] = defaultdict(list)
        for item in items:
            *_, name, properties = item
            groups[(name, _signature(properties))].append(item)
        for number, ((name, signature), members) in enumerate(sorted(groups.items()), start=1):
            header = [*fixed, *(f"{one}:{datatype}" for one, datatype in signature)]
            lines = (
                [*ends, also + name, *(_cell(properties[one], delimiter) for one, _ in signature)]
                for *ends, _, properties in members
            )
            files[f"{kind}-{number:03}-{name}.csv"] = _csv(header, lines)
    files["schema.cypher"] = "".join(f"{statement};\n" for statement in statements.SCHEMA)
    files[COMMAND] = _command(sorted(files), delimiter)
    return files


def _nodes(rows: Rows) -> Iterator[tuple[str, str, Properties]]:
    for node in rows.nodes:
        yield node.uri, node.label, node.properties
    for claim in rows.claims:
        yield claim.uri, CLAIM, claim.properties
    for fact in rows.facts:
        if fact.leaf:
            yield fact.uri, fact.leaf, fact.leaf_properties or {}


def _edges(rows: Rows) -> Iterator[tuple[str, str, str, Properties]]:
    for claim in rows.claims:
        for kind, end in ends_of(claim).items():
            if end is not None:
                yield claim.uri, end, kind, {}
    for fact in rows.facts:
        counted: Properties = {"support": fact.support, "first_seen": fact.first_seen, "last_seen": fact.last_seen}
        yield fact.subject, fact.object, fact.type, {"uri": fact.uri, **fact.properties, **counted}


def _signature(properties: Properties) -> Signature:
    return tuple((name, _TYPES[type(value)]) for name, value in sorted(properties.items()) if value is not None)


def _cell(value: Any, delimiter: str) -> str:
    if isinstance(value, list):
        return delimiter.join(value)
    return str(value).lower() if isinstance(value, bool) else repr(value) if isinstance(value, float) else str(value)


def _csv(header: list[str], lines: Iterable[list[str]]) -> str:
    """Every field in quotes: an empty one is then an empty text."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\n")
    buffer.write(",".join(header) + "\n")
    writer.writerows(lines)
    return buffer.getvalue()


def _array_delimiter(all_properties: Iterable[Any]) -> str:
    """A character that no list's text holds: one that texts never have, if need be another."""
    letters: set[str] = set()
    for properties in all_properties:
        for value in properties.values():
            if isinstance(value, list):
                letters.update(*value)
                if not all(value):
                    raise StoreError("a list with an empty text cannot stand in CSV; load the graph over Bolt instead")
    return next(
        mark for mark in map(chr, (*range(1, 9), *range(14, 32), *range(0xE000, 0xF8FF))) if mark not in letters
    )


def _command(names: list[str], delimiter: str) -> str:
    def option(name: str) -> str:
        return f"--{'nodes' if name.startswith('nodes') else 'relationships'}={name}"

    options = [
        "--id-type=string",
        "--multiline-fields=true",
        f"--array-delimiter=U+{ord(delimiter):04X}",
        *(shlex.quote(option(name)) for name in names if name.endswith(".csv")),
    ]
    lines = " \\\n    ".join(['${NEO4J_ADMIN:-neo4j-admin} database import full "$database"', *options, '"$@"'])
    return (
        "#!/bin/sh\n"
        "# Imports this folder into a database that is empty and stopped: sh import.sh [DATABASE] [OPTIONS]\n"
        "# Then start it and run schema.cypher, or `kg load`, which also tells that nothing is missing.\n"
        'set -e\ncd "$(dirname "$0")"\ndatabase=${1:-neo4j}\n[ $# -eq 0 ] || shift\n' + lines + "\n"
    )


def _delimiter_of(command: str) -> str:
    return chr(int(command.partition("--array-delimiter=U+")[2].split()[0], 16))


def _rows(path: Path, delimiter: str) -> Iterator[dict[str, Any]]:
    csv.field_size_limit(_LIMIT)
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file, strict=True)
        header = next(lines)
        for line in lines:
            row: dict[str, Any] = {}
            for column, text in zip(header, line, strict=True):
                name, _, datatype = column.rpartition(":")
                if column.startswith(":"):
                    row[column] = text
                elif datatype == "ID":
                    row[name] = text
                else:
                    row[name] = text.split(delimiter) if datatype == "string[]" else _READ[datatype](text)
            yield row


def _held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


def _replace(folder: Path, contents: dict[str, bytes]) -> None:
    """Makes the folder hold these files; it is made beside its place and renamed."""
    digest = sha256(repr(sorted(contents)).encode()).hexdigest()[:16]
    beside, old = (folder.absolute().with_name(f".{folder.name}.{digest}.{end}") for end in ("new", "old"))
    for left in (beside, old):
        shutil.rmtree(left, ignore_errors=True)
    beside.mkdir()
    try:
        for name, content in contents.items():
            (beside / name).write_bytes(content)
        if folder.exists():
            folder.rename(old)
        beside.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
