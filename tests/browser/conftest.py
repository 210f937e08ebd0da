"""A real Chromium for the tests of the page. In CI it must start; elsewhere a skip says how to get it."""

import os
import shutil
from pathlib import Path

import pytest

from kg.analysis import Projection, actor_network, measure_network
from kg.model import KnowledgeGraph
from kg.ontology import Ontology
from kg.viewer import render_page

ARGUMENTS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]


@pytest.fixture(scope="session")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright, with Chromium on the PATH")
    installed = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with playwright.sync_playwright() as driver:
        try:
            started = driver.chromium.launch(executable_path=installed, args=ARGUMENTS)
        except playwright.Error as error:
            if os.environ.get("CI"):
                raise
            pytest.skip(f"no Chromium starts ({error}); install one, or run `playwright install chromium`")
        yield started
        started.close()


class Opened:
    """A page in the browser, with every request, error and message that it made."""

    def __init__(self, browser, path: Path, width: int, height: int, dark: bool) -> None:
        self.path = path
        self.page = browser.new_page(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        self.page.goto(path.as_uri())
        self.page.wait_for_selector("html[data-ready=true]", timeout=60_000)

    def find(self, name: str) -> None:
        """Searches for the name and opens the first that is found."""
        self.page.fill("#search", name)
        self.page.keyboard.press("Enter")
        self.page.wait_for_selector("#panel:not([hidden])")


@pytest.fixture
def open_page(browser, tmp_path):
    """Writes the page of a graph to disk and opens it from there."""
    opened = []

    def opens(graph: KnowledgeGraph, ontology: Ontology, width: int = 1280, height: int = 800, dark: bool = False):
        measures = measure_network(actor_network(graph, ontology, Projection.ENTITIES))
        path = tmp_path / "page.html"
        path.write_text(render_page(graph, ontology, measures, "A page", "test"), "utf-8", "replace")
        opened.append(Opened(browser, path, width, height, dark))
        return opened[-1]

    yield opens
    for one in opened:
        one.page.close()
