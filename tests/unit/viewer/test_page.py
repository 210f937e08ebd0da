"""The page as text: its data can stand in markup, and its bundle is that of the sources."""

import hashlib
import json
import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.viewer import render_page
from kg.viewer.page import ASSETS, script_json

VIEWER = Path(__file__).resolve().parents[3] / "viewer"


def digest(folder: Path, names: list[str]) -> str:
    found = hashlib.sha256()
    for name in names:
        found.update(f"{name}\n".encode())
        found.update((folder / name).read_bytes())
    return found.hexdigest()


def test_the_committed_bundle_is_that_of_the_sources() -> None:
    """After a change in viewer/ run scripts/build-viewer."""
    recorded = json.loads((ASSETS / "digests.json").read_text("utf-8"))
    sources = sorted(f"src/{path.name}" for path in (VIEWER / "src").iterdir())
    assert digest(VIEWER, ["build.mjs", "package.json", "package-lock.json", *sources]) == recorded["sources"]
    assert digest(ASSETS, ["licences.txt", "page.css", "page.html", "page.js"]) == recorded["assets"]


def test_licences_of_all_that_is_bundled_are_kept() -> None:
    kept = (ASSETS / "licences.txt").read_text("utf-8")
    for package in json.loads((VIEWER / "package.json").read_text("utf-8"))["dependencies"]:
        assert re.search(rf"^{package} [\d.]+ \((?:MIT|ISC)\)$", kept, re.MULTILINE)
    assert "GPL" not in kept


def test_the_lock_names_no_registry_host() -> None:
    assert '"resolved"' not in (VIEWER / "package-lock.json").read_text("utf-8")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=12), max_size=4))
def test_data_never_ends_its_element(content) -> None:
    written = script_json(content)
    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written) == content


def test_a_lone_half_of_a_surrogate_pair_does_no_harm() -> None:
    assert json.loads(script_json(["\ud800"])) == ["?"]


def test_the_same_graph_gives_the_same_page(graph, ontology) -> None:
    one, two = (render_page(graph, ontology, (), "<b>title</b>", "test") for _ in range(2))
    assert one == two
    assert "<b>title" not in one
    assert "&lt;b&gt;title&lt;/b&gt;" in one


def test_the_policy_allows_its_own_script_alone(graph, ontology) -> None:
    page = render_page(graph, ontology, (), "title", "test")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy.split("style-src")[0]
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page.split("<script")[0])
