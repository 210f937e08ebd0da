"""A query asked in a process of its own, which is ended when its time is up: Oxigraph cannot be interrupted.

The graph is indexed once, in the user's cache, by the digest of its content; each query opens that index read-only.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

import pyoxigraph

from kg.errors import ActorgraphError, UsageError
from kg.rdf.vocabulary import PREFIXES
from kg.settings import cache_folder

FORMATS: Final = {"json": "application/sparql-results+json", "csv": "text/csv", "tsv": "text/tab-separated-values"}
"""The forms of a table of answers, by media type; the answer of CONSTRUCT and DESCRIBE is always RDF."""

_UNREAD: Final = re.compile(
    r"""<[^<>"{}|^`\\\s]*>|"{3}.*?"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*""", re.DOTALL
)
"""What a query holds that is no keyword: IRIs, strings, comments."""

_FORM: Final = re.compile(r"\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b", re.IGNORECASE)
_ELSEWHERE: Final = re.compile(r"\bSERVICE\b", re.IGNORECASE)
_WHOLE: Final = "whole"


class Form(StrEnum):
    """What a query gives: a table, yes or no, or statements."""

    TABLE = "table"
    TRUTH = "truth"
    STATEMENTS = "statements"


def query_form(query: str) -> Form:
    """The form of a query's answer, by its first keyword outside of IRIs, strings and comments.

    Raises ``UsageError`` where there is none, and for a query that would ask another endpoint.
    """
    bare = _UNREAD.sub(" ", query)
    if _ELSEWHERE.search(bare):
        raise UsageError("the query asks another endpoint (SERVICE); queries here stay on this machine, leave that out")
    found = _FORM.search(bare)
    if found is None:
        raise UsageError("the query is none that reads: begin it with SELECT, ASK, CONSTRUCT or DESCRIBE")
    keyword = found[1].upper()
    return {"SELECT": Form.TABLE, "ASK": Form.TRUTH}.get(keyword, Form.STATEMENTS)


def index_quads(content: str, read: Callable[[], bytes | Path], name: str) -> Path:
    """Where the index of N-Quads lies, made of what ``read`` gives if it is not there; that of what ``name`` held
    before is deleted. ``content`` stands for them: a digest.

    It lies in the user's cache, else in a temporary folder. N-Quads in a file are never in memory.
    """
    digest = sha256(f"{content} {pyoxigraph.__version__}".encode()).hexdigest()
    place = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    try:
        home = cache_folder() / "sparql" / place
        home.mkdir(parents=True, exist_ok=True)
    except OSError:
        home = Path(tempfile.mkdtemp(prefix="actorgraph-sparql-"))
    index = home / digest[:32]
    if (index / _WHOLE).exists():
        return index
    beside = Path(tempfile.mkdtemp(prefix="new-", dir=home))
    try:
        store = pyoxigraph.Store(str(beside / "index"))
        quads = read()
        where = {"path": str(quads)} if isinstance(quads, Path) else {"input": quads}
        store.bulk_load(**where, format=pyoxigraph.RdfFormat.N_QUADS)
        store.flush()
        del store
        (beside / _WHOLE).touch()
        with suppress(OSError):  # another process may have been first
            beside.rename(index)
    except (OSError, SyntaxError, RuntimeError) as error:
        raise ActorgraphError(f"the graph {name} cannot be indexed for queries in {home}: {error}") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    for old in home.iterdir():
        if old.name != index.name and not old.name.startswith("new-"):
            shutil.rmtree(old, ignore_errors=True)
    return index


def ask(index: Path, query: str, prefixes: Mapping[str, str], media_type: str, seconds: float) -> bytes:
    """The answer in the media type asked for. All named graphs are asked as one, unless the query tells them apart.

    Raises ``UsageError`` for a wrong query, ``ActorgraphError`` where its time is up or the index is not readable.
    """
    form = query_form(query)
    asked = {
        "index": str(index / "index"),
        "query": query,
        "prefixes": {**PREFIXES, **{name: iri for name, iri in prefixes.items() if name}},
        "media_type": media_type,
        "statements": form is Form.STATEMENTS,
    }
    command = [sys.executable, "-m", "kg.sparql.worker"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    try:
        done = subprocess.run(
            command,
            input=json.dumps(asked).encode(),
            capture_output=True,
            timeout=seconds,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ActorgraphError(
            f"the query took more than {seconds:g} seconds and was ended; narrow it, or give a longer --timeout"
        ) from error
    if done.returncode == 2:
        raise UsageError(f"the query does not hold: {done.stderr.decode('utf-8', 'replace').strip()}")
    if done.returncode != 0:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ActorgraphError(f"the query failed: {reason[-1] if reason else 'its process was ended from outside'}")
    return done.stdout
