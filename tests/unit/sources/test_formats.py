"""Markdown, web pages and JSON Lines: text, blocks and metadata."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from kg.model import Article, Rejection
from kg.sources import read_articles

Kinds = Callable[..., list[tuple[str, str]]]
Read = Callable[..., Article]

MARKDOWN = """---
title: "Board sacks Vik"
date: 2023-06-14
url: https://example.org/vik
---

# Board sacks *Vik*

The board of the harbour
sacked **Arne Vik** on [Monday](https://example.org).

* Ola Berg, deputy

> "I am sorry," he said.

![A ferry](ferry.jpg)

| Name | Votes |
|------|-------|
| Vik  | 3     |

Next steps
----------

```
code
```
"""

PAGE = """<!doctype html><html><head><title>Board sacks Vik | Fjord News</title>
<meta property="article:published_time" content="2023-06-14T09:00:00+02:00">
<link rel="canonical" href="https://example.org/vik"></head>
<body class="has-sidebar"><nav><a href="/">Home</a> <a href="/n">News</a></nav>
<div class="page"><h1>Board sacks Vik</h1><p class="byline">By <a href="/q">Edda Quill</a></p>
<div class="article-text"><p>The board of the harbour sacked <a href="/v">Arne Vik</a>, its chairman, on Monday after
a vote that took all night.</p><script>var x = "Arne Vik met Ola Berg";</script>
<figure><img src="f.jpg" alt="x"><figcaption>Vik leaves. Tom Bray / AP</figcaption></figure>
<p>His deputy, Ola Berg, takes over in June, the board said in a letter to the owners of the ferries.<br>He is 40.</p>
<ul><li>Arne Vik, former chairman</li></ul></div></div>
<div class="related"><p>Another story that has nothing to do with the harbour, or with Arne Vik and his board.</p></div>
<footer><p>&copy; Fjord News</p></footer></body></html>"""


def test_markdown_keeps_its_text(read: Read, kinds: Kinds) -> None:
    article = read(MARKDOWN, "vik.md")
    assert article.text == MARKDOWN
    assert (article.title, article.published, article.uri) == (
        "Board sacks Vik",
        "2023-06-14",
        "https://example.org/vik",
    )
    blocks = kinds(MARKDOWN, "vik.md")
    assert blocks[0][0] == "boilerplate"
    assert blocks[1:8] == [
        ("boilerplate", "#"),
        ("heading", "Board sacks *Vik*"),
        ("body", "The board of the harbour sacked **Arne Vik** on [Monday](https://example.org)."),
        ("boilerplate", "*"),
        ("item", "Ola Berg, deputy"),
        ("boilerplate", ">"),
        ("body", '"I am sorry," he said.'),
    ]
    assert ("boilerplate", "![A ferry](ferry.jpg)") in blocks
    assert ("item", "Vik") in blocks
    assert ("boilerplate", "|------|-------|") in blocks
    assert ("heading", "Next steps") in blocks
    assert ("boilerplate", "``` code ```") in blocks


def test_a_web_page(read: Read, kinds: Kinds) -> None:
    article = read(PAGE, "vik.html")
    assert (article.title, article.published, article.uri) == (
        "Board sacks Vik",
        "2023-06-14",
        "https://example.org/vik",
    )
    assert "var x" not in article.text
    assert kinds(PAGE, "vik.html") == [
        ("boilerplate", "Home News"),
        ("heading", "Board sacks Vik"),
        ("boilerplate", "By Edda Quill"),
        (
            "body",
            "The board of the harbour sacked Arne Vik, its chairman, on Monday after a vote that took all night.",
        ),
        ("caption", "Vik leaves."),
        ("credit", "Tom Bray / AP"),
        ("body", "His deputy, Ola Berg, takes over in June, the board said in a letter to the owners of the ferries."),
        ("body", "He is 40."),
        ("item", "Arne Vik, former chairman"),
        ("boilerplate", "Another story that has nothing to do with the harbour, or with Arne Vik and his board."),
        ("boilerplate", "© Fjord News"),
    ]


def test_linked_data_and_declared_encoding(read: Read) -> None:
    page = """<meta charset="iso-8859-1"><script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
    "headline": "Vik goes", "datePublished": "2023-06-14"}]}</script><p>The café of Zoë closed on Monday, she said."""
    article = read(page.encode("cp1252"), "vik.htm")
    assert (article.title, article.published) == ("Vik goes", "2023-06-14")
    assert article.text == "The café of Zoë closed on Monday, she said."


def test_broken_pages_come_out_as_a_browser_shows_them(kinds: Kinds) -> None:
    page = "<div><p>The board <b>met <i>Vik.</p><p>He <a href='x'>left on Monday.<table><tr><td>x & y &eacute;<"
    words = [words for _, words in kinds(page, "vik.html")]
    assert words[:2] == ["The board met Vik.", "He left on Monday."]
    assert read_nested(kinds) == ["Vik left the board on Monday."]


def read_nested(kinds: Kinds) -> list[str]:
    return [words for _, words in kinds("<div>" * 3_000 + "Vik left the board on Monday.", "deep.html")]


def test_records(rows: tuple[Mapping[str, str], ...], tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text(
        '{"id": "a1", "text": "Vik left.", "title": "Vik", "url": "https://example.org/a b",'
        ' "published": "June 14, 2023", "x": 1}\n\n{"text": "Berg came on Monday.", "url": "not absolute"}\n'
        '{broken\n["text"]\n{"text": "a\\u0000b"}\n{"text": " "}\n'
        '{"text": "x\\ud800"}\n{"id": 7, "text": "Quill wrote."}',
        "utf-8",
    )
    first, second, *bad, last = read_articles([str(path)], boilerplate=rows)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert isinstance(last, Article)
    assert (first.source, first.title, first.uri, first.published) == (
        "a1",
        "Vik",
        "https://example.org/a%20b",
        "2023-06-14",
    )
    assert (second.source, second.uri, last.source) == (f"{path}#3", None, "7")
    assert all(isinstance(one, Rejection) for one in bad)
    assert [(one.item, one.reason) for one in bad if isinstance(one, Rejection)] == [
        (f"{path}#4", "json"),
        (f"{path}#5", "json"),
        (f"{path}#6", "binary"),
        (f"{path}#7", "empty"),
        (f"{path}#8", "encoding"),
    ]
