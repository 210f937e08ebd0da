"""The SPARQL 1.1 protocol over one graph, read-only, on loopback. HTTP is uvicorn's and Starlette's."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from kg.errors import ActorgraphError, UsageError

_TABLES = ("application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values")
_STATEMENTS = ("text/turtle", "application/n-triples", "application/rdf+xml")
_LARGEST = 1_000_000  # bytes of a query

Ask = Callable[[Path, str, Mapping[str, str], str, float], bytes]


def make_application(
    index: Path, prefixes: Mapping[str, str], seconds: float, ask: Ask, gives_statements: Callable[[str], bool]
) -> Starlette:
    """The endpoint at ``/sparql``: a query by GET or POST, an answer in the first media type that is accepted."""

    async def answer(request: Request) -> Response:
        try:
            query = await _query_of(request)
            offered = _STATEMENTS if gives_statements(query) else _TABLES
            media_type = _choose(request.headers.get("accept", "*/*"), offered)
            if media_type is None:
                return PlainTextResponse(f"not acceptable; offered are {', '.join(offered)}\n", 406)
            content = await run_in_threadpool(ask, index, query, prefixes, media_type, seconds)
        except UsageError as error:
            return PlainTextResponse(f"{error}\n", 400)
        except ActorgraphError as error:
            return PlainTextResponse(f"{error}\n", 503)
        return Response(content, media_type=media_type)

    hosts = Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])
    route: Callable[[Request], Awaitable[Response]] = answer
    return Starlette(routes=[Route("/sparql", route, methods=["GET", "POST"])], middleware=[hosts])


async def _query_of(request: Request) -> str:
    """The query of a request, by any of the protocol's three ways."""
    values = list(request.query_params.multi_items())
    if request.method == "POST":
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > _LARGEST:
                raise UsageError("the query is longer than a million bytes; shorten it")
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        text = body.decode("utf-8", "replace")
        if kind == "application/sparql-query":
            values.append(("query", text))
        elif kind == "application/x-www-form-urlencoded":
            values += parse_qsl(text)
        else:
            raise UsageError(f"a POST of {kind or 'no type'} is none of the protocol; send application/sparql-query")
    if any(name == "update" for name, _ in values):
        raise UsageError("this endpoint is read-only; send a query")
    if any(name in ("default-graph-uri", "named-graph-uri") for name, _ in values):
        raise UsageError("graphs are chosen here by FROM and GRAPH in the query, not by parameters")
    queries = [value for name, value in values if name == "query"]
    if len(queries) != 1:
        raise UsageError(f"a request holds one query, and this has {len(queries)}; send it as the parameter query")
    return queries[0]


def _choose(accept: str, offered: tuple[str, ...]) -> str | None:
    """The offered type that is accepted most, the first of equals; None where none is."""
    best: tuple[float, str] | None = None
    for media_type in offered:
        quality = -1.0
        for one in accept.split(","):
            name, *rest = (part.strip() for part in one.split(";"))
            if name in (media_type, "*/*", f"{media_type.partition('/')[0]}/*"):
                given = next((part[2:] for part in rest if part.startswith("q=")), "1")
                quality = max(quality, float(given) if given.replace(".", "", 1).isdigit() else 0.0)
        if quality > 0 and (best is None or quality > best[0]):
            best = (quality, media_type)
    return best[1] if best else None


def serve_application(application: Starlette, port: int) -> None:
    """Serves on loopback until interrupted. Raises ``OSError`` where the port is taken."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", port))
        uvicorn.Server(uvicorn.Config(application, log_level="warning")).run(sockets=[held])
