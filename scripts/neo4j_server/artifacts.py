"""Java, and the server's files from Maven, checked by SHA-256 against ``checksums.sha256``."""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "build" / "neo4j" / "lib"
POM = Path(__file__).with_name("pom.xml")
CHECKSUMS = Path(__file__).with_name("checksums.sha256")
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
JAVA_VERSIONS = (17, 21)
"""What Neo4j 5.26 runs on."""


class ServerError(Exception):
    """What hinders the server, in one sentence, with what to do."""


def find_java() -> Path | None:
    """The first Java of a version that Neo4j runs on: of JAVA_HOME, the PATH, then the usual folder."""
    candidates = [Path(os.environ["JAVA_HOME"], "bin", "java")] if os.environ.get("JAVA_HOME") else []
    on_path = shutil.which("java")
    candidates += [Path(on_path)] if on_path else []
    candidates += sorted(Path("/usr/lib/jvm").glob("java-*/bin/java"))
    for java in candidates:
        try:
            answer = subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr
        except (OSError, subprocess.CalledProcessError):
            continue
        version = re.search(r'version "(\d+)', answer)
        if version and int(version[1]) in JAVA_VERSIONS:
            return java
    return None


def java() -> Path:
    """Java, installed by its package where it is missing and this may be done. Raises ``ServerError``."""
    found = find_java()
    if found is None:
        _install_packages("Java 17 or 21", "openjdk-17-jre-headless")
        found = find_java()
    if found is None:
        raise ServerError("Neo4j needs Java 17 or 21, and none was found; install it and set JAVA_HOME to its folder")
    return found


def install() -> Path:
    """The folder of the server's files, which are fetched where they are missing or differ. Raises ``ServerError``."""
    LIBRARY.parent.mkdir(parents=True, exist_ok=True)
    with _locked(LIBRARY.parent / "install.lock"):
        if _wrong_files():
            fetch(POM, LIBRARY)
            wrong = _wrong_files()
            if wrong:
                shown = ", ".join(wrong[:3])
                raise ServerError(
                    f"{len(wrong)} of Neo4j's files differ from {CHECKSUMS.relative_to(ROOT)} ({shown}); "
                    f"delete {LIBRARY} and try again, and trust the files only when they agree"
                )
    return LIBRARY


def record_checksums() -> int:
    """Fetches the files that ``pom.xml`` names and writes their checksums down; how many there are."""
    LIBRARY.parent.mkdir(parents=True, exist_ok=True)
    with _locked(LIBRARY.parent / "install.lock"):
        fetch(POM, LIBRARY)
        files = sorted(LIBRARY.glob("*.jar"))
        CHECKSUMS.write_text("".join(f"{_digest(file)}  {file.name}\n" for file in files), "utf-8")
    return len(files)


def fetch(pom: Path, folder: Path) -> None:
    """Puts the files that a Maven project depends on into a folder of their own. Raises ``ServerError``."""
    if not shutil.which("mvn"):
        _install_packages("Maven", "maven")
    shutil.rmtree(folder, ignore_errors=True)
    command = ["mvn", "-B", "-q", "-f", str(pom), COPY, "-DincludeScope=runtime", f"-DoutputDirectory={folder}"]
    environment = os.environ | {"JAVA_HOME": str(java().resolve().parents[1])}
    fetched = subprocess.run(command, capture_output=True, text=True, env=environment)
    if fetched.returncode:
        lines = [line for line in fetched.stdout.splitlines() if "ERROR" in line] or ["it gave no reason"]
        raise ServerError(f"Maven could not fetch what {pom.name} names; is the network there? It said: {lines[0]}")


def _wrong_files() -> list[str]:
    """The names of files that are missing, differ, or do not belong there."""
    known = {}
    for line in CHECKSUMS.read_text("utf-8").splitlines():
        digest, name = line.split()
        known[name] = digest
    present = {file.name: file for file in LIBRARY.glob("*.jar")}
    return sorted(
        name for name in known.keys() | present if name not in present or known.get(name) != _digest(present[name])
    )


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _install_packages(what: str, *packages: str) -> None:
    """Installs Debian packages where this is root on Debian or Ubuntu. Raises ``ServerError`` elsewhere."""
    names = " ".join(packages)
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise ServerError(f"{what} is missing; install it (on Debian or Ubuntu: sudo apt-get install {names})")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (install, ["apt-get", "update", "-qq"], install):
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        if command is install and done.returncode == 0:
            return
    reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
    raise ServerError(f"{what} is missing and apt-get install {names} failed ({reason}); install it by hand")


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Holds the lock of that file, so that two runs do not fetch into one folder."""
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
