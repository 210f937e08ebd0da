"""Serves a folder on the loopback with the header by which Neo4j Browser, a page of another port, may read it.

python3 pages.py FOLDER PORT [ADDRESS]
"""

from __future__ import annotations

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer


class Pages(SimpleHTTPRequestHandler):
    """Files as they are, never kept by the browser, open to every page."""

    def do_OPTIONS(self) -> None:
        """Answers the browser's question before the request itself: any header may be sent."""
        self.send_response(204)
        self.send_header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
        self.send_header("Access-Control-Allow-Headers", self.headers.get("Access-Control-Request-Headers", "*"))
        self.end_headers()

    def end_headers(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def list_directory(self, path: object) -> None:
        self.send_error(404, "There is no list of the files")

    def guess_type(self, path: object) -> str:
        kind = super().guess_type(path)  # type: ignore[arg-type]
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def log_message(self, *_: object) -> None:
        """Writes nothing: what is asked for is known."""


if __name__ == "__main__":
    folder, port, *address = sys.argv[1:]
    ThreadingHTTPServer((*(address or ["127.0.0.1"]), int(port)), partial(Pages, directory=folder)).serve_forever()
