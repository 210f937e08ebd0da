"""The readable text of a web page, its paragraphs as segments, and what its head says of it.

Parsed by selectolax (Lexbor: the HTML5 algorithm, so broken pages come out as a browser shows them). Nothing visible
is dropped: what lies outside the main content, or is mostly links, is marked boilerplate. The main content is the
smallest element that holds most of the running text (after Kohlschütter et al. 2010: text length and link density).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from kg.dates import read_date
from kg.model import BlockKind
from kg.sources.layout import Segment

_UNSEEN = frozenset(
    "script style noscript template svg math iframe object embed audio video canvas select option datalist button "
    "textarea input head title meta link map area dialog progress meter".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span "
    "strike strong sub sup time tt u var wbr img picture source".split()
)
_AROUND = frozenset("nav footer aside form menu".split())
_AROUND_ROLES = frozenset(
    "navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar".split()
)
_AROUND_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|footer|breadcrumbs?|related|recommend\w*|newsletter|subscri\w+|promo\w*|"
    r"shar(?:e|ing)|social|comments?|disqus|cookies?|consent|gdpr|adverts?|advertisement|ads?|sponsor\w*|outbrain|"
    r"taboola|popular|trending|widgets?|most[-_]?read|read[-_]?more|more[-_]?(?:on|from|stories)|teasers?|tags?|"
    r"paywall|masthead|skip|toolbar|pagination|pager|login|signup|popup|modal|overlay|toc|jump)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CREDIT_NAME = re.compile(
    r"(?:^|[\s_-])(?:byline|author|credit|copyright|dateline|timestamp|dateblock)s?(?:$|[\s_-])", re.I
)
_TAG_KINDS = {
    **dict.fromkeys("h1 h2 h3 h4 h5 h6".split(), BlockKind.HEADING),
    **dict.fromkeys("figcaption caption".split(), BlockKind.CAPTION),
    **dict.fromkeys("li td th dd dt".split(), BlockKind.ITEM),
}
_PARAGRAPHS = frozenset("p pre blockquote li h1 h2 h3 h4 h5 h6".split())
_LEAST_PROSE_WORDS = 12
_MOST_LINKED = 0.4  # share of a paragraph's characters within links, above which it is no prose
_MAIN_SHARE = 0.85  # share of all prose that the main content holds
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate",
    "publish-date", "publish_date", "publishdate", "publication_date", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Webpage:
    """``segments`` are of ``text``; title, uri and published (ISO date) are what the page says of itself, or None."""

    text: str
    segments: tuple[Segment, ...]
    title: str | None
    uri: str | None
    published: str | None


@dataclass(slots=True)
class _Element:
    """A block-level element: where it hangs, and how much running text is in it (characters)."""

    parent: int
    tag: str
    around: bool
    credit: bool
    prose: int = 0


@dataclass(slots=True)
class _Paragraph:
    """The text between two block-level boundaries; ``linked`` counts the characters within links."""

    element: int
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    text: str = ""

    def is_prose(self) -> bool:
        return self.text.count(" ") >= _LEAST_PROSE_WORDS - 1 and self.linked < _MOST_LINKED * len(self.text)


def read_webpage(source: str) -> Webpage:
    """The page as text. Offsets of its segments count code points of that text, not of the source."""
    tree = LexborHTMLParser(source)
    described = _describe(tree)
    elements, paragraphs = _walk(tree)
    _forget_endless_links(paragraphs)
    places = _find_places(elements, _find_main(elements, paragraphs))
    kinds = [_kind_of(paragraph, places[paragraph.element], described.get("title")) for paragraph in paragraphs]
    _keep_lead(paragraphs, kinds, places)
    text, segments = _join(paragraphs, kinds)
    return Webpage(text, segments, described.get("title"), described.get("uri"), described.get("published"))


def _walk(tree: LexborHTMLParser) -> tuple[list[_Element], list[_Paragraph]]:
    """Block-level elements, parents first, and the paragraphs with text, in order. No recursion: pages nest deep."""
    elements = [_Element(-1, "body", False, False)]
    paragraphs: list[_Paragraph] = []
    current = _Paragraph(0)
    links = 0

    def finish(element: int) -> None:
        nonlocal current
        current.text = _collapse("".join(current.pieces))
        if current.text:
            paragraphs.append(current)
        current = _Paragraph(element)

    body = tree.body
    # What is left to walk: a node with its following siblings, their element, and the tag that ends before them.
    stack: list[tuple[LexborNode | None, int, str]] = [(body.child if body else None, 0, "")]
    while stack:
        node, element, ended = stack.pop()
        if ended == "a":
            links -= 1
        elif ended and ended not in _INLINE:
            finish(element)
        while node is not None:
            tag = node.tag or ""
            if tag == "-text":
                piece = node.text_content or ""
                current.pieces.append(piece)
                if links:
                    current.linked += len(piece.strip())
            elif tag == "br":
                current.pieces.append("\v")
            elif tag not in _UNSEEN and not tag.startswith(("-", "_")) and not _is_hidden(node):
                stack.append((node.next, element, tag))
                if tag == "a":
                    links += 1
                elif tag not in _INLINE:
                    elements.append(_Element(element, tag, *_marks(node, tag)))
                    element = len(elements) - 1
                    finish(element)
                node = node.child
                continue
            node = node.next
    finish(0)
    return elements, paragraphs


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


def _marks(node: LexborNode, tag: str) -> tuple[bool, bool]:
    """Whether the element is, by tag, role or class, something around an article, and whether it is a credit."""
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    around = tag in _AROUND or (attributes.get("role") or "") in _AROUND_ROLES or bool(_AROUND_NAME.search(names))
    return around, bool(_CREDIT_NAME.search(names))


def _collapse(text: str) -> str:
    """White space as a browser shows it; a line break for each ``br``."""
    lines = (" ".join(line.split()) for line in text.split("\v"))
    return "\n".join(line for line in lines if line)


def _find_main(elements: list[_Element], paragraphs: Sequence[_Paragraph]) -> int:
    """The index of the smallest element with most of the prose, not counting what stands in elements around it."""
    _count_prose(elements, paragraphs, layout=True)
    for element in elements:
        if element.around and element.prose > 0.5 * elements[0].prose:
            element.around = False  # a page's layout class, not a box beside the article
    _count_prose(elements, paragraphs, layout=False)
    whole, main = elements[0].prose, 0
    for index, element in enumerate(elements):  # a child always comes after its parent
        most = bool(whole) and element.prose >= _MAIN_SHARE * whole
        if element.parent == main and most and element.tag not in _PARAGRAPHS:
            main = index
    return main


def _count_prose(elements: Sequence[_Element], paragraphs: Sequence[_Paragraph], *, layout: bool) -> None:
    """Set each element's ``prose``: its own and that of all within it; elements around an article count as within
    their parent only while it is not known yet which of them are the page's ``layout``."""
    for element in elements:
        element.prose = 0
    for paragraph in paragraphs:
        if paragraph.is_prose():
            elements[paragraph.element].prose += len(paragraph.text)
    for element in reversed(elements):
        if element.parent >= 0 and (layout or not element.around):
            elements[element.parent].prose += element.prose


@dataclass(frozen=True, slots=True)
class _Place:
    """What an element is within: the main content, a box beside it, a credit, and the nearest telling tag."""

    inside: bool
    beside: bool
    boxed: bool
    kind: BlockKind | None


def _find_places(elements: Sequence[_Element], main: int) -> list[_Place]:
    """The place of each element, parents first."""
    places: list[_Place] = []
    for index, element in enumerate(elements):
        above = places[element.parent] if element.parent >= 0 else _Place(False, False, False, None)
        if index == main:
            places.append(_Place(True, False, above.boxed, None))
            continue
        kind = above.kind
        if element.credit and above.inside:
            kind = BlockKind.CREDIT
        elif kind is None or kind is BlockKind.ITEM:
            kind = _TAG_KINDS.get(element.tag, kind)
        boxed = above.boxed or element.tag in _AROUND
        places.append(_Place(above.inside, above.beside or element.around, boxed, kind))
    return places


def _kind_of(paragraph: _Paragraph, place: _Place, title: str | None) -> BlockKind | None:
    short = paragraph.text.count(" ") < 25
    if place.kind is BlockKind.HEADING and title and (paragraph.text in title or title in paragraph.text):
        return BlockKind.HEADING
    if not place.inside or place.beside or (short and paragraph.linked > 0.6 * len(paragraph.text)):
        return BlockKind.BOILERPLATE
    return place.kind if short or place.kind is not BlockKind.CREDIT else None


def _keep_lead(paragraphs: Sequence[_Paragraph], kinds: list[BlockKind | None], places: Sequence[_Place]) -> None:
    """Prose between headline and main content (a standfirst, often in a box of its own) belongs to the article."""
    headline = next((i for i, kind in enumerate(kinds) if kind is BlockKind.HEADING), len(kinds))
    inside = (i for i, kind in enumerate(kinds) if kind is None and i > headline)
    for index in range(headline + 1, next(inside, headline)):
        if paragraphs[index].is_prose() and not places[paragraphs[index].element].boxed:
            kinds[index] = None


def _forget_endless_links(paragraphs: Sequence[_Paragraph]) -> None:
    """Where nearly all long paragraphs are links, a link was never closed: then no link tells anything."""
    long = [paragraph for paragraph in paragraphs if paragraph.text.count(" ") >= _LEAST_PROSE_WORDS - 1]
    if sum(paragraph.linked for paragraph in long) > 0.7 * sum(len(paragraph.text) for paragraph in long):
        for paragraph in paragraphs:
            paragraph.linked = 0


def _join(paragraphs: Sequence[_Paragraph], kinds: Sequence[BlockKind | None]) -> tuple[str, tuple[Segment, ...]]:
    segments: list[Segment] = []
    pieces: list[str] = []
    at = 0
    for run, (paragraph, kind) in enumerate(zip(paragraphs, kinds, strict=True)):
        if pieces:
            pieces.append("\n\n")
            at += 2
        for line in paragraph.text.split("\n"):
            segments.append(Segment(at, at + len(line), run, kind))
            at += len(line) + 1
        at -= 1
        pieces.append(paragraph.text)
    return "".join(pieces), tuple(segments)


def _describe(tree: LexborHTMLParser) -> dict[str, str]:
    """title, uri and published from meta elements, JSON-LD, canonical link, time elements, and the title element."""
    meta: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        attributes = node.attributes
        for key in ("property", "name", "itemprop"):
            name = (attributes.get(key) or "").lower()
            content = " ".join((attributes.get("content") or "").split())
            if name and content:
                meta.setdefault(name, content)
    linked = _linked_data(tree)
    canonical = tree.css_first("link[rel=canonical][href]")
    times = tree.css("time[pubdate], [itemprop=datePublished], article time[datetime], main time[datetime]")
    heads, titles = tree.css("h1"), tree.css("title")
    published = [meta.get(name) for name in _PUBLISHED_NAMES]
    published[1:1] = [linked.get("datePublished")]
    published += [time.attributes.get("datetime") or time.attributes.get("content") or time.text() for time in times]
    title = [meta.get("og:title"), linked.get("headline"), meta.get("twitter:title"), meta.get("headline")]
    title += [node.text() for node in (*heads, *titles)]
    uri = [canonical.attributes.get("href") if canonical else None, meta.get("og:url"), linked.get("url")]
    found = {
        "published": next((date for date in (read_date(value) for value in published if value) if date), None),
        "title": next((" ".join(value.split()) for value in title if value and value.strip()), None),
        "uri": next((value for value in uri if value and re.match(r"https?://[^\s/]+", value)), None),
    }
    return {key: value for key, value in found.items() if value}


def _linked_data(tree: LexborHTMLParser) -> dict[str, str]:
    """The plain values of the first article that the page's JSON-LD describes."""
    for node in tree.css('script[type="application/ld+json"]'):
        try:
            data = json.loads(node.text_content or node.text() or "", strict=False)
        except (ValueError, RecursionError):
            continue
        waiting: list[Any] = [data]
        while waiting:
            item = waiting.pop(0)
            if isinstance(item, list):
                waiting.extend(item)
            elif isinstance(item, Mapping):
                if "datePublished" in item or "headline" in item:
                    return {key: value for key, value in item.items() if isinstance(value, str)}
                waiting.extend(
                    value for key, value in item.items() if key in ("@graph", "mainEntity", "itemListElement")
                )
    return {}
