"""The page in a real browser: what it shows, that it is safe, reachable by keyboard and readable by machines."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from kg.ontology import load_ontology
from kg.settings import Settings
from tests.browser.graphs import news_graph

CANARIES = (
    '"><img src=x onerror="window.hit=1">',
    "</script><script>window.hit=2</script>",
    "<svg onload=window.hit=3>\u2028\u2029",
    "${window.hit=4}{{window.hit=5}}' onmouseover='window.hit=6",
    "<!--<script>",
)


@pytest.fixture(scope="module")
def news_ontology():
    return load_ontology(Settings().ontology_files)


def visit_everything(opened) -> None:
    """Opens every view and every actor, hovers and clicks what can be clicked."""
    page = opened.page
    for view in ("network", "meetings", "map", "actors"):
        page.click(f"#tab-{view}")
        for element in page.query_selector_all(f"#view-{view} button, #view-{view} [role=button]")[:30]:
            if element.is_visible():
                element.hover(force=True)
    for number in range(page.locator("#actors-body tbody .entity").count()):
        page.locator("#actors-body tbody .entity").nth(number).click()
        for link in page.query_selector_all("#panel-body a, #panel-body span, #panel-body blockquote")[:12]:
            link.hover(force=True)
    page.click("#tab-network")
    box = page.locator("#network").bounding_box()
    for across in range(1, 12):
        for down in range(1, 8):
            page.mouse.move(box["x"] + box["width"] * across / 12, box["y"] + box["height"] * down / 8)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_the_network_shows_what_the_filters_let_pass(open_page, news_ontology) -> None:
    opened = open_page(news_graph(), news_ontology)
    count = opened.page.locator("#network-count")
    assert count.inner_text() == "10 nodes, 10 edges"
    opened.page.get_by_label("denied").uncheck()
    assert count.inner_text() == "10 nodes, 9 edges"
    opened.page.get_by_label("alleged").uncheck()
    assert count.inner_text() == "9 nodes, 8 edges"
    opened.page.fill("#filter-to", "2024-12-31")
    assert count.inner_text() == "9 nodes, 7 edges"
    opened.page.click("#filter-reset")
    assert count.inner_text() == "10 nodes, 10 edges"
    opened.page.select_option("#meetings-as", "ties")
    assert count.inner_text() == "7 nodes, 7 edges"
    assert opened.errors == []


def test_claims_are_drawn_as_they_stand(open_page, news_ontology) -> None:
    opened = open_page(news_graph(), news_ontology)
    drawn = opened.page.evaluate(
        "actorgraph.handle().graph.mapEdges((key, edge) => [edge.standing, edge.gap > 1, edge.head])"
    )
    assert sorted(drawn) == sorted(
        [["affirmed", False, "arrow"]] * 6
        + [["planned", True, "arrow"]] * 2
        + [["alleged", True, "arrow"], ["denied", True, "bar"]]
    )


def test_the_panel_quotes_each_claim_with_document_and_link(open_page, news_ontology) -> None:
    opened = open_page(news_graph(), news_ontology)
    opened.find("ruiz")
    panel = opened.page.locator("#panel-body")
    assert panel.locator("h2").inner_text() == "Ana Ruiz"
    assert panel.locator("h3").all_inner_texts() == ["Roles (2)", "Meetings (1)", "Statements (1)"]
    assert "Ana Ruiz, minister" in panel.locator("blockquote").all_inner_texts()
    assert panel.locator("a").first.get_attribute("href") == "https://news.example/talks"
    assert panel.locator("figure svg circle").count() == 2
    assert "said (“conceded”) that it rained" in panel.inner_text()
    assert "gender" not in panel.inner_text()
    opened.find("berg")
    assert panel.locator(".claim.denied s").inner_text() == "member of"
    assert "according to Eva Berg" in panel.locator(".claim.denied .source").inner_text()


def test_an_edge_opens_its_claims(open_page, news_ontology) -> None:
    opened = open_page(news_graph(), news_ontology)
    opened.page.wait_for_timeout(300)
    place = opened.page.evaluate("""() => {
        const { graph, renderer } = actorgraph.handle();
        const edge = graph.findEdge((key, one) => one.standing === "denied");
        const ends = graph.extremities(edge).map((node) => graph.getNodeAttributes(node));
        const [one, two] = ends.map((end) => renderer.graphToViewport(end));
        return [(one.x + two.x) / 2, (one.y + two.y) / 2];
    }""")
    box = opened.page.locator("#network").bounding_box()
    opened.page.mouse.move(box["x"] + place[0], box["y"] + place[1])
    opened.page.wait_for_timeout(200)
    opened.page.mouse.click(box["x"] + place[0], box["y"] + place[1])
    opened.page.wait_for_selector("#panel:not([hidden])")
    assert opened.page.locator("#panel-body blockquote").all_inner_texts() == ["Berg denied that she joined"]


def test_meetings_and_origins(open_page, news_ontology) -> None:
    opened = open_page(news_graph(), news_ontology)
    opened.page.click("#tab-meetings")
    assert opened.page.locator("#meetings-body .timeline .meeting").count() == 2
    assert opened.page.get_by_role("button", name="Ana Ruiz and Omar Haddad: 1 meeting").count() == 1
    opened.page.click("#tab-map")
    assert opened.page.get_by_role("button", name="Peru: 2 claims of origin").count() == 1
    assert opened.page.locator(".flow").count() == 1


def test_nothing_in_a_graph_is_ever_run(open_page, news_ontology) -> None:
    canary = " ".join(CANARIES)
    opened = open_page(news_graph(canary, "javascript:window.hit=7//"), news_ontology)
    visit_everything(opened)
    assert opened.page.evaluate("window.hit") is None
    assert opened.page.locator("a[href^='javascript' i]").count() == 0
    assert opened.dialogs == []
    assert opened.errors == []
    assert f"Ana Ruiz{canary}" in (opened.page.locator("#actors-body").text_content() or "")


def test_no_request_leaves_the_page(open_page, news_ontology) -> None:
    opened = open_page(news_graph(), news_ontology)
    visit_everything(opened)
    assert [url for url in opened.requests if not url.startswith(("data:", "blob:"))] == [opened.page.url]
    assert opened.page.evaluate("fetch('https://example.org/').then(() => 'sent', () => 'refused')") == "refused"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_serious(open_page, news_ontology, width: int, dark: bool) -> None:
    found = find_spec("axe_playwright_python")
    assert found is not None
    script = next(Path(found.submodule_search_locations[0]).glob("**/axe.min.js")).read_text("utf-8")
    opened = open_page(news_graph(), news_ontology, width, 800, dark)
    opened.find("haddad")
    for view in ("network", "meetings", "map", "actors"):
        opened.page.click(f"#tab-{view}")
        opened.page.evaluate(script)
        issues = opened.page.evaluate("axe.run().then((results) => results.violations)")
        serious = [
            (one["id"], one["nodes"][0]["html"][:200]) for one in issues if one["impact"] in ("serious", "critical")
        ]
        assert serious == []


def test_everything_is_reached_by_keyboard(open_page, news_ontology) -> None:
    opened = open_page(news_graph(), news_ontology)
    opened.page.focus("#network")
    opened.page.keyboard.press("ArrowRight")
    opened.page.wait_for_selector("#panel:not([hidden])")
    first = opened.page.locator("#panel-body h2").inner_text()
    for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"):
        opened.page.keyboard.press(key)
    assert opened.page.locator("#panel-body h2").inner_text()
    opened.page.keyboard.press("Escape")
    assert opened.page.locator("#panel").is_hidden()
    opened.page.focus("#tab-network")
    for view in ("meetings", "map", "actors"):
        opened.page.keyboard.press("ArrowRight")
        assert opened.page.locator(f"#view-{view}").is_visible()
    assert first


def test_the_same_graph_is_drawn_the_same(open_page, news_ontology) -> None:
    def places():
        opened = open_page(news_graph(), news_ontology)
        return opened.page.evaluate("actorgraph.handle().graph.mapNodes((_, one) => [one.label, one.x, one.y])")

    assert places() == places()


def test_a_slow_picture_is_moved_and_drawn_anew_at_rest(open_page, news_ontology) -> None:
    opened = open_page(news_graph(), news_ontology)
    opened.page.wait_for_timeout(400)
    off, transform = opened.page.evaluate("""async () => {
        const { graph, renderer, motion } = actorgraph.handle();
        motion.slow = true;
        const canvas = document.querySelector("#network canvas");
        const places = () => graph.mapNodes((_, { x, y }) => renderer.graphToViewport({ x, y }));
        const before = places();
        renderer.getCamera().setState({ x: 0.6, y: 0.45, ratio: 0.5 });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const matrix = new DOMMatrix(getComputedStyle(canvas).transform);
        const moved = before.map(({ x, y }) => matrix.transformPoint({ x, y }));
        const off = places().map(({ x, y }, index) => Math.hypot(x - moved[index].x, y - moved[index].y));
        return [Math.max(...off), canvas.style.transform];
    }""")
    assert transform.endswith("scale(2)")
    assert off < 0.5
    opened.page.wait_for_timeout(600)
    assert opened.page.evaluate("document.querySelector('#network canvas').style.transform") == ""
    assert opened.errors == []
