"""The review page in a real browser: decided from the keyboard, safe against what articles say, closed to others."""

import json
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CANARY = "<img src=x onerror=window.hit=1>"
ARTICLES = (
    f"Anders Holm, Norway's fisheries minister, met Lise Krag in Bergen on Monday. {CANARY} Lise Krag is from Denmark.",
    f"Norwegian fisheries minister Anders Holm praised the talks. <script>window.hit=2</script> {CANARY}",
    "Anders Holm, a violinist, played in Vienna on Friday. <svg onload=window.hit=3> Holm was born in Vienna.",
)


@pytest.fixture
def review(tmp_path):
    """The address of the page of a folder of the articles, and its decisions file. Ends the server by itself."""
    records = [
        {"id": f'a{n}"><img src=x onerror=window.hit=4>', "published": f"2026-03-0{n + 3}", "text": text}
        for n, text in enumerate(ARTICLES)
    ]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), "utf-8")
    folder = tmp_path / "news.kg"
    kg = [sys.executable, "-m", "kg"]
    build = [*kg, "build", str(tmp_path / "a.jsonl"), "--to", str(folder), "--quiet"]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=300)
    start = ARTICLES[0].index("Lise Krag")
    renamed = f"{records[0]['id']}#char={start},{start + 9}\tLise <img src=x onerror=window.hit=5>"
    (folder / "decisions.tsv").write_text(f"decision\tfirst\tsecond\nrename\t{renamed}\n", "utf-8")
    command = [*kg, "review", str(folder), "--no-browser", "--who", "ann"]
    server = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    try:
        line = server.stderr.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/[\w-]{20,}/", line)
        assert address, line
        yield address[0], folder / "decisions.tsv"
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(20)


@pytest.fixture
def page(browser, review):
    opened = browser.new_page(viewport={"width": 1100, "height": 900})
    opened.told = []
    opened.on("pageerror", lambda error: opened.told.append(str(error)))
    opened.on("console", lambda message: opened.told.append(message.text) if message.type == "error" else None)
    opened.asked = []
    opened.on("request", lambda request: opened.asked.append(request.url))
    opened.goto(review[0])
    opened.wait_for_selector("#item h2")
    yield opened
    opened.close()


def press(page, key: str) -> str:
    """Presses the key and waits for the answer; what the page says then."""
    page.evaluate("document.getElementById('message').textContent = ''")
    page.keyboard.press(key)
    page.wait_for_function("() => document.getElementById('message').textContent !== ''")
    return page.inner_text("#message")


def lines(path: Path) -> list[list[str]]:
    """The decisions but for the one that was there before."""
    return [line.split("\t") for line in path.read_text("utf-8").splitlines()[2:]]


def go_to(page, words: str) -> None:
    for _ in range(200):
        if words in page.inner_text("#item h2"):
            return
        page.keyboard.press("n")
    raise AssertionError(words)


def test_who_is_who_and_claims_are_decided_and_undone_from_the_keyboard(page, review):
    _, path = review
    go_to(page, "Are Anders Holm and Anders Holm the same?")
    assert page.locator("mark").all_inner_texts() == ["Anders Holm", "Anders Holm"]
    assert page.locator("table tr").count() >= 2
    title = page.inner_text("#item h2")
    assert press(page, "d").startswith("kept: ")
    ((kind, first, second, who, when),) = lines(path)
    assert (kind, who) == ("different", "ann")
    assert "#char=" in first
    assert "#char=" in second
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", when)
    page.keyboard.press("p")
    assert page.inner_text("#item h2") == title
    assert page.locator("button[aria-pressed=true]").inner_text().startswith("different")
    press(page, "s")
    assert [line[0] for line in lines(path)] == ["same"]
    page.keyboard.press("p")
    assert press(page, "u").startswith("taken back")
    assert lines(path) == []
    page.wait_for_function("() => document.querySelectorAll('[aria-pressed=true]').length === 0")
    page.keyboard.press("a")
    page.keyboard.press("r")
    assert lines(path) == [], "a question of who is who takes no accept or reject"
    go_to(page, "origin" if "origin" in page.content() else "holdsRole")
    press(page, "r")
    page.keyboard.press("p")
    press(page, "a")
    assert [line[0] for line in lines(path)] == ["accept"]
    page.keyboard.press("p")
    press(page, "u")
    assert lines(path) == []
    assert page.told == []


def test_the_mouse_does_what_the_keys_do(page, review):
    page.get_by_role("button", name="same").click()
    page.wait_for_function("() => document.getElementById('message').textContent !== ''")
    assert [line[0] for line in lines(review[1])] == ["same"]
    page.get_by_role("button", name="previous").click()
    page.get_by_role("button", name="undo").click()
    page.wait_for_function("() => document.getElementById('message').textContent.startsWith('taken back')")
    assert lines(review[1]) == []


def test_what_articles_say_is_never_markup(page, review):
    number = int(page.inner_text("#place").split()[2].rstrip(","))
    seen = ""
    for _ in range(number):
        seen += page.inner_text("#item")
        assert page.locator("#item img, #item svg, #item script").count() == 0
        page.keyboard.press("n")
    assert "onerror=window.hit=4>" in seen, "the names of sources are shown"
    assert "Lise <img src=x onerror=window.hit=5>" in seen, "names are shown"
    assert "<svg onload=window.hit=3>" in seen, "the sentences are shown"
    assert page.evaluate("window.hit") is None
    assert all(url.startswith(review[0]) for url in page.asked), page.asked
    assert page.told == []


def test_only_who_has_the_token_gets_in_and_no_other_page_decides(review):
    address, path = review
    host = address.split("/")[2]

    def status(url: str, data: bytes | None = None, **headers: str) -> int:
        request = urllib.request.Request(
            url, data, headers={name.replace("_", "-"): one for name, one in headers.items()}
        )
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    decision = json.dumps({"item": 0, "answer": "same"}).encode()
    for guess in ("", "items", "x" * 32 + "/", "x" * 32 + "/items"):
        assert status(f"http://{host}/{guess}") == 404
    assert status(f"http://{host}/{'x' * 32}/decisions", decision, Content_Type="application/json") == 404
    assert status(address, Host="evil.example") == 400
    assert status(f"{address}decisions", decision, Content_Type="text/plain") == 415
    evil = {"Content_Type": "application/json", "Origin": "http://evil.example"}
    assert status(f"{address}decisions", decision, **evil) == 403
    assert lines(path) == []
    assert status(f"{address}items") == 200
    assert status(f"{address}decisions", decision, Content_Type="application/json") == 200
    assert len(lines(path)) == 1


def test_it_reads_in_light_and_dark_on_wide_and_narrow_screens(browser, review, tmp_path):
    from axe_playwright_python.sync_playwright import Axe

    for scheme, width in (("light", 1100), ("dark", 1100), ("light", 390)):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
        page.goto(review[0])
        page.wait_for_selector("#item h2")
        page.screenshot(
            path=os.environ.get("KG_SCREENSHOTS", str(tmp_path)) + f"/review-{scheme}-{width}.png", full_page=True
        )
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        page.close()
