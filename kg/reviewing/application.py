"""The review page's server: everything lies under a path that only its user was told.

A page of another site cannot read or decide anything: the path is secret, hosts other than loopback are refused, what
is posted must be JSON and come from the page itself, and the page runs no script but its own.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from kg.errors import ActorgraphError
from kg.model import Decision

_HERE = Path(__file__).parent
_LARGEST = 10_000  # bytes of an answer
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One question. ``features`` are the evidence with its bits, 0 for what alone contradicts.
    ``passages`` are (where it stands, before, the words, after); ``answers`` the decisions that can be
    taken, by kind."""

    title: str
    told: str
    features: tuple[tuple[str, float], ...]
    passages: tuple[tuple[str, str, str, str], ...]
    answers: dict[str, Decision]


Decide = Callable[[Decision], None]


def make_review(items: Sequence[ReviewItem], token: str, decide: Decide, undo: Decide, summary: str) -> Starlette:
    """The application. ``decide`` keeps a decision, ``undo`` takes it back."""
    answered: dict[int, str] = {}
    lock = threading.Lock()

    def send(name: str, media_type: str) -> Callable[[Request], Awaitable[Response]]:
        content = (_HERE / name).read_bytes()

        async def answer(request: Request) -> Response:
            return Response(content, media_type=media_type, headers=_HEADERS)

        return answer

    async def list_items(request: Request) -> Response:
        listed = [
            {key: value for key, value in asdict(item).items() if key != "answers"} | {"answers": list(item.answers)}
            for item in items
        ]
        content = {"summary": summary, "items": listed, "answered": {str(key): kind for key, kind in answered.items()}}
        return JSONResponse(content, headers=_HEADERS)

    async def take(request: Request) -> Response:
        origin = request.headers.get("Origin")
        if origin is not None and origin != f"http://{request.headers.get('host')}":
            return PlainTextResponse("from another page\n", 403)
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            return PlainTextResponse("send JSON\n", 415)
        body = await request.body()
        if len(body) > _LARGEST:
            return PlainTextResponse("too long\n", 413)
        try:
            asked = json.loads(body)
            number, kind = asked["item"], asked["answer"]
            item = items[number] if isinstance(number, int) and number >= 0 else None
            if item is None or (kind != "undo" and kind not in item.answers):
                raise LookupError(kind)
        except (ValueError, LookupError, TypeError):
            return PlainTextResponse("no such question or answer\n", 400)
        try:
            with lock:
                if number in answered:
                    undo(item.answers[answered.pop(number)])
                if kind != "undo":
                    decide(item.answers[kind])
                    answered[number] = kind
        except ActorgraphError as error:
            return PlainTextResponse(f"{error}\n", 500)
        return JSONResponse({"answered": answered.get(number)}, headers=_HEADERS)

    root = f"/{token}"
    return Starlette(
        routes=[
            Route(f"{root}/", send("page.html", "text/html; charset=utf-8")),
            Route(f"{root}/page.js", send("page.js", "text/javascript; charset=utf-8")),
            Route(f"{root}/page.css", send("page.css", "text/css; charset=utf-8")),
            Route(f"{root}/items", list_items),
            Route(f"{root}/decisions", take, methods=["POST"]),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])],
    )
