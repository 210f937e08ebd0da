"""Starts and stops one server in a home folder of its own; what runs is written down in ``state.json`` there."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from neo4j_server.artifacts import ROOT, ServerError, install, java

OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent")
BROWSER_FILES = ROOT / "queries" / "browser"
PAGES = Path(__file__).with_name("pages.py")
HOST = "localhost"
BOLT_HELLO = b"\x60\x60\xb0\x17" + bytes([0, 4, 4, 5]) + bytes([0, 0, 4, 4]) + bytes(8)
"""The handshake of the Bolt protocol: its magic number, then four proposals of versions (5.0 to 5.4, 4.4)."""


@dataclass(frozen=True, slots=True)
class Server:
    """One server. ``password`` None means that it asks nobody for one; sizes are as the JVM writes them (512m)."""

    home: Path
    http_port: int = 7474
    bolt_port: int = 7687
    pages_port: int = 7475
    heap: str = "1g"
    page_cache: str = "256m"
    password: str | None = None
    user: str = "neo4j"

    @property
    def uri(self) -> str:
        """Where drivers connect."""
        return f"bolt://{HOST}:{self.bolt_port}"

    @property
    def browser(self) -> str:
        """Where Neo4j Browser opens: connected, where no password is asked for."""
        address = f"http://{HOST}:{self.http_port}/browser/?dbms={self.uri.replace('bolt', 'neo4j')}"
        return address if self.password else f"{address}&preselectAuthMethod=NO_AUTH"

    @property
    def auth(self) -> tuple[str, str] | None:
        """User and password as Neo4j's drivers take them."""
        return None if self.password is None else (self.user, self.password)

    def start(self, seconds: float = 120) -> None:
        """Starts it and waits until it answers. Raises ``ServerError``; then nothing runs."""
        if self.running():
            return
        self._forget_pages()
        for what, port in (("HTTP", self.http_port), ("Bolt", self.bolt_port), ("guide", self.pages_port)):
            if not _is_free(port):
                raise ServerError(
                    f"port {port} is in use, so the server's {what} port cannot be opened; "
                    f"stop what uses it or give another with --{'pages' if what == 'guide' else what.lower()}-port"
                )
        program, library = java(), install()
        new = not (self.home / "data" / "databases").exists()
        _write(self.home / "conf" / "neo4j.conf", self._settings())
        if new and self.password is not None:
            self._set_password(self.password)
        (self.home / "logs").mkdir(exist_ok=True)
        with (self.home / "logs" / "console.log").open("wb") as log:
            process = _spawn([*self._java(program, library), *self._arguments()], log)
            pages = _spawn([sys.executable, str(PAGES), str(BROWSER_FILES), str(self.pages_port)], log)
        self._remember(process.pid, pages.pid)
        try:
            self._wait(process, seconds)
        except BaseException:
            self.kill()
            raise

    def stop(self, seconds: float = 60) -> bool:
        """Stops it in order, by force after so many seconds; whether it ran."""
        state = self._state()
        pid = state.get("pid")
        ran = self.running()
        if ran:
            os.kill(pid, signal.SIGTERM)
            until = time.monotonic() + seconds
            while self.running() and time.monotonic() < until:
                time.sleep(0.1)
        self.kill()
        return ran

    def kill(self) -> None:
        """Ends it at once, as a crash would (SIGKILL), and its pages too."""
        if self.running():
            _end(self._state()["pid"], signal.SIGKILL)
        self._forget_pages()
        self._state_file.unlink(missing_ok=True)

    def running(self) -> bool:
        """Whether the process that was started still runs, and is this server: a number may be used again."""
        return _is_process(self._state().get("pid"), str(self.home))

    def answers(self) -> bool:
        """Whether Bolt answers, and the database a query."""
        try:
            with socket.create_connection((HOST, self.bolt_port), 2) as connection:
                connection.sendall(BOLT_HELLO)
                if connection.recv(4) in (b"", bytes(4)):
                    return False
            request = urllib.request.Request(
                f"http://{HOST}:{self.http_port}/db/neo4j/tx/commit",
                json.dumps({"statements": [{"statement": "RETURN 1"}]}).encode(),
                {"Content-Type": "application/json"},
            )
            if self.auth:
                token = base64.b64encode(":".join(self.auth).encode()).decode()
                request.add_header("Authorization", f"Basic {token}")
            with urllib.request.urlopen(request, timeout=5) as answer:
                return not json.load(answer)["errors"]
        except urllib.error.HTTPError as error:
            # A password that was changed since: it runs all the same.
            return error.code in (401, 403)
        except (OSError, ValueError):
            return False

    @classmethod
    def of_home(cls, home: Path) -> Server | None:
        """The server that was started last in this home and not stopped."""
        try:
            state = json.loads((home / "state.json").read_text("utf-8"))
            return cls(home, **{name: value for name, value in state["server"].items() if name != "home"})
        except (OSError, ValueError, KeyError, TypeError):
            return None

    @property
    def _state_file(self) -> Path:
        return self.home / "state.json"

    def _state(self) -> dict[str, int]:
        try:
            return dict(json.loads(self._state_file.read_text("utf-8")))
        except (OSError, ValueError):
            return {}

    def _remember(self, pid: int, pages: int) -> None:
        server = {name: value for name, value in asdict(self).items() if name != "home"}
        _write(self._state_file, json.dumps({"pid": pid, "pages": pages, "server": server}, indent=1))

    def _forget_pages(self) -> None:
        pages = self._state().get("pages")
        if _is_process(pages, str(PAGES)):
            _end(pages, signal.SIGKILL)

    def _wait(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self.answers():
            if process.poll() is not None:
                raise ServerError(
                    f"Neo4j stopped as it started; see {self.home}/logs/console.log: {self._last_words()}"
                )
            if time.monotonic() > until:
                raise ServerError(f"Neo4j did not answer within {seconds:.0f} s; see {self.home}/logs/console.log")
            time.sleep(0.1)

    def _last_words(self) -> str:
        lines = (self.home / "logs" / "console.log").read_text("utf-8", "replace").splitlines()
        telling = [line for line in lines if "ERROR" in line or "Exception" in line or "Error" in line] or lines
        return telling[0].strip()[:300] if telling else "it said nothing"

    def _java(self, program: Path, library: Path) -> list[str]:
        opens = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED]
        sizes = [f"-Xms{self.heap}", f"-Xmx{self.heap}"]
        # Neo4j's own script puts the plugins onto the class path too: an extension such as APOC is not found elsewhere.
        path = f"{library}/*{os.pathsep}{self.home}/plugins/*"
        return [str(program), *sizes, "-XX:+UseG1GC", "-Dfile.encoding=UTF-8", *opens, "-cp", path]

    def _arguments(self) -> list[str]:
        entry = "org.neo4j.server.CommunityEntryPoint"
        return [entry, f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}", "--console-mode"]

    def _settings(self) -> str:
        pages = f"http://{HOST}:{self.pages_port}"
        settings = {
            "server.default_listen_address": "127.0.0.1",
            "server.default_advertised_address": HOST,
            "server.http.enabled": "true",
            "server.http.listen_address": f"127.0.0.1:{self.http_port}",
            "server.http.advertised_address": f"{HOST}:{self.http_port}",
            "server.https.enabled": "false",
            "server.bolt.enabled": "true",
            "server.bolt.listen_address": f"127.0.0.1:{self.bolt_port}",
            "server.bolt.advertised_address": f"{HOST}:{self.bolt_port}",
            # A page of any other origin may not ask the HTTP interface.
            "dbms.security.http_access_control_allow_origin": f"http://{HOST}:{self.http_port}",
            "dbms.security.auth_enabled": str(self.password is not None).lower(),
            "dbms.usage_report.enabled": "false",
            "client.allow_telemetry": "false",
            "server.memory.heap.initial_size": self.heap,
            "server.memory.heap.max_size": self.heap,
            "server.memory.pagecache.size": self.page_cache,
            "browser.post_connect_cmd": f"style {pages}/style.grass; play {pages}/guide.html",
            "browser.remote_content_hostname_whitelist": HOST,
        }
        return "".join(f"{name}={value}\n" for name, value in settings.items())

    def _set_password(self, password: str) -> None:
        """Sets the first password. It is passed in a file that others cannot read, not in the list of processes."""
        secret = self.home / f".{secrets.token_hex(8)}"
        quoted = password.replace("\\", "\\\\").replace('"', '\\"')
        try:
            with os.fdopen(os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                file.write(f'"{quoted}"\n')
            done = admin(self, ["dbms", "set-initial-password", f"@{secret}"], capture=True)
        finally:
            secret.unlink(missing_ok=True)
        if done.returncode:
            reason = (done.stderr.strip().splitlines() or ["no reason given"])[0]
            raise ServerError(f"the server's password could not be set: {reason}")


def admin(server: Server, arguments: Sequence[str], capture: bool = False) -> subprocess.CompletedProcess[str]:
    """Runs ``neo4j-admin`` on the server's home, for instance ``database import full``."""
    program, library = java(), install()
    if not (server.home / "conf" / "neo4j.conf").exists():
        _write(server.home / "conf" / "neo4j.conf", server._settings())
    command = [*server._java(program, library), "org.neo4j.cli.AdminTool", *arguments]
    environment = os.environ | {"NEO4J_HOME": str(server.home), "NEO4J_CONF": str(server.home / "conf")}
    return subprocess.run(command, env=environment, capture_output=capture, text=True)


def free_ports(count: int) -> list[int]:
    """So many ports of the loopback that nobody listens on."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


def _spawn(command: Sequence[str], log: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
        start_new_session=True,  # type: ignore[call-overload]
    )


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _is_process(pid: int | None, part: str) -> bool:
    """Whether a process of that number runs and its command line holds the part."""
    if not pid:
        return False
    with contextlib.suppress(ChildProcessError):
        # A child of this very process that has ended stays listed until it is waited for.
        os.waitpid(pid, os.WNOHANG)
    try:
        return part in Path(f"/proc/{pid}/cmdline").read_text("utf-8", "replace").replace("\0", " ")
    except OSError:
        if Path("/proc/self").exists():
            return False
    return part in subprocess.run(["ps", "-p", str(pid), "-o", "args="], capture_output=True, text=True).stdout


def _end(pid: int, how: signal.Signals) -> None:
    try:
        os.kill(pid, how)
        for _ in range(100):
            try:
                if os.waitpid(pid, os.WNOHANG)[0]:
                    return
            except ChildProcessError:
                os.kill(pid, 0)
            time.sleep(0.05)
    except ProcessLookupError:
        return


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
