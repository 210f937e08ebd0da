"""``kg doctor``: whether what the commands need is there, and the next step where it is not."""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import NamedTuple
from urllib.parse import urlsplit

from kg import __version__
from kg.errors import ActorgraphError
from kg.settings import DEFAULT_MODEL, Settings, model_package

_SECONDS = 5.0
_JAVA = 17
_NO_BOLT = b"\0\0\0\0"
_BOLT_GREETING = bytes.fromhex("6060b017") + bytes.fromhex("00040405 00000404 00000003") + _NO_BOLT
"""Asks for Bolt 5.4 to 5.0, 4.4 or 3: https://neo4j.com/docs/bolt/current/bolt/handshake/."""


class Finding(NamedTuple):
    """``state`` is ok, missing (of something optional) or broken; ``advice`` is the next step, if any."""

    what: str
    state: str
    detail: str
    advice: str = ""


def run(options: argparse.Namespace) -> int:
    findings = list(examine(options.neo4j))
    if options.json:
        for finding in findings:
            print(json.dumps(finding._asdict(), ensure_ascii=False))
    else:
        width = max(len(finding.what) for finding in findings)
        for finding in findings:
            print(f"{finding.what.ljust(width)}  {finding.state.ljust(7)}  {finding.detail}")
            if finding.advice:
                print(f"{' ' * width}           -> {finding.advice}")
    return 1 if any(finding.state == "broken" for finding in findings) else 0


def examine(neo4j: str) -> Iterator[Finding]:
    """Every finding, in the order in which they matter."""
    yield Finding("actorgraph", "ok", f"{__version__}, in {os.path.dirname(os.path.dirname(__file__))}")
    yield _python()
    yield _packages()
    yield _tried("model", _model)
    yield _tried("ontology", _ontology)
    yield _tried("stores", _stores)
    yield _page()
    for name, extra, use in (("pandas", "pandas", "Graph.to_pandas"), ("matplotlib", "plots", "plots in `kg report`")):
        yield _extra(name, extra, use)
    yield _java()
    yield _neo4j(neo4j)


def _python() -> Finding:
    return Finding("python", "ok", f"{platform.python_version()} at {sys.executable}")


def _packages() -> Finding:
    found, missing = [], []
    for name in ("spacy", "networkx", "pyoxigraph", "shacl-rust", "selectolax"):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        advice = "run `pip install actorgraph` again, or `scripts/test` in a checkout"
        return Finding("packages", "broken", "without " + ", ".join(missing), advice)
    return Finding("packages", "ok", ", ".join(found))


def _tried(what: str, examine_one: Callable[[], str]) -> Finding:
    try:
        return Finding(what, "ok", examine_one())
    except ActorgraphError as error:
        return Finding(what, "broken", str(error), "install the package again")


def _model() -> str:
    from kg.annotate import Annotator

    return Annotator(model_package(DEFAULT_MODEL)).model


def _ontology() -> str:
    from kg.ontology import load_ontology

    ontology = load_ontology(Settings().ontology_files)
    return f"{len(ontology.relations)} relations, {len(ontology.classes)} classes, digest {ontology.digest[:12]}"


def _stores() -> str:
    from kg.stores import stores

    return ", ".join(
        name for store in stores() for name in (*getattr(store, "SUFFIXES", ()), *getattr(store, "SCHEMES", ()))
    )


def _page() -> Finding:
    from kg.viewer.page import ASSETS

    if (ASSETS / "page.js").is_file():
        return Finding("page", "ok", f"the script of `kg view` is {(ASSETS / 'page.js').stat().st_size // 1000} kB")
    return Finding("page", "broken", f"{ASSETS} is empty", "install the package again, or run scripts/build-viewer")


def _extra(name: str, extra: str, use: str) -> Finding:
    if find_spec(name) is not None:
        return Finding(name, "ok", f"{version(name)}, for {use}")
    return Finding(name, "missing", f"optional, for {use}", f"pip install 'actorgraph[{extra}]'")


def _java() -> Finding:
    advice = "install Java 17 or later"
    path = shutil.which("java")
    if path is None:
        return Finding("java", "missing", "optional, to run a Neo4j server here", advice)
    try:
        told = subprocess.run([path, "-version"], capture_output=True, text=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return Finding("java", "missing", f"{path} does not start ({error})", advice)
    line = next(iter((told.stderr or told.stdout).splitlines()), path)
    number = re.search(r'version "(?:1\.)?(\d+)', line)
    if number and int(number[1]) < _JAVA:
        return Finding("java", "missing", f"{line}, too old for a Neo4j server", advice)
    return Finding("java", "ok", line)


def _neo4j(address: str) -> Finding:
    driver = f"driver {version('neo4j')}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "localhost", parts.port or 7687
        with socket.create_connection((host, port), timeout=1.0) as answering:
            answering.sendall(_BOLT_GREETING)
            answer = answering.recv(4)
    except (OSError, ValueError) as error:
        advice = (
            "start a server (in a checkout: `scripts/neo4j start`), or give its address: "
            "`kg doctor --neo4j neo4j://HOST:7687`"
        )
        return Finding("neo4j", "missing", f"optional, {driver}; nothing answers at {address} ({error})", advice)
    if len(answer) == len(_NO_BOLT) and answer != _NO_BOLT and answer[0] == 0:
        return Finding("neo4j", "ok", f"{driver}; a server at {host}:{port} speaks Bolt {answer[3]}.{answer[2]}")
    advice = "give the address of its Bolt port, which is 7687 unless configured otherwise"
    return Finding("neo4j", "missing", f"{driver}; what answers at {host}:{port} is no Neo4j server", advice)
