"""The page of the example articles: small, readable by machines in each view, its names apart, at home on a phone."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from kg.ontology import load_ontology
from kg.pipeline import build
from kg.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 3_000_000
"""Bytes."""

NAMES = """() => {
    const { renderer } = actorgraph.handle();
    const boxes = [];
    actorgraph.names().forEach(([side, x, y, radius, width], index) => {
        const off = radius + 4;
        const left = { right: x + off, left: x - off - width, below: x - width / 2, above: x - width / 2 }[side];
        const top = { right: y - 8, left: y - 8, below: y + off, above: y - off - 16 }[side];
        boxes.push([left, top, left + width, top + 16]);
    });
    let overlaps = 0;
    boxes.forEach((one, index) => boxes.slice(index + 1).forEach((two) => {
        overlaps += one[0] < two[2] && one[2] > two[0] && one[1] < two[3] && one[3] > two[1] ? 1 : 0;
    }));
    const { width, height } = renderer.getDimensions();
    const outside = boxes.filter((one) => one[0] < 0 || one[1] < 0 || one[2] > width || one[3] > height).length;
    return [boxes.length, overlaps, outside];
}"""


@pytest.fixture(scope="module")
def example():
    settings = Settings()
    return build([str(ROOT / "examples")], settings).graph, load_ontology(settings.ontology_files)


def axe_script() -> str:
    found = find_spec("axe_playwright_python")
    assert found is not None
    return next(Path(found.submodule_search_locations[0]).glob("**/axe.min.js")).read_text("utf-8")


def serious(page) -> list[tuple[str, str]]:
    issues = page.evaluate("axe.run().then((results) => results.violations)")
    return [(one["id"], one["nodes"][0]["html"][:200]) for one in issues if one["impact"] in ("serious", "critical")]


def test_the_page_is_small_and_its_names_stand_apart(open_page, example) -> None:
    opened = open_page(*example)
    assert len(Path(opened.path).read_bytes()) < LARGEST
    opened.page.wait_for_timeout(400)
    count, overlaps, outside = opened.page.evaluate(NAMES)
    assert count >= 20
    assert (overlaps, outside) == (0, 0)
    assert opened.errors == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_serious_in_any_view_or_panel(open_page, example, width: int, dark: bool) -> None:
    opened = open_page(*example, width, 800, dark)
    page = opened.page
    page.evaluate(axe_script())
    assert serious(page) == []
    if width < 760:
        page.click("#filters-toggle")
        assert page.locator("#filters").is_visible()
        assert serious(page) == []
        page.click("#filters-toggle")
    opened.find("Grace Wanjiru Kimathi")
    assert serious(page) == []
    page.click("#panel-close")
    for view in ("meetings", "map", "actors"):
        page.click(f"#tab-{view}")
        assert serious(page) == []
    page.click("#tab-meetings")
    page.locator("#meetings-body td .entity").first.click()
    page.wait_for_selector("#panel:not([hidden])")
    assert serious(page) == []
    assert opened.errors == []


def test_nothing_runs_out_of_a_phone(open_page, example) -> None:
    opened = open_page(*example, 390, 844)
    page = opened.page
    for view in ("network", "meetings", "map", "actors"):
        page.click(f"#tab-{view}")
        assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.click("#tab-map")
    map_width = page.locator("#map-body .map svg").bounding_box()["width"]
    assert 300 < map_width <= 390
    assert page.locator("#map-body .pill-text").count() == 3
    opened.find("Grace Wanjiru Kimathi")
    assert page.evaluate("document.querySelector('#panel-body').scrollWidth") <= 390
