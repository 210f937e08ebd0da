"""Every command, snippet of Python and file that the documentation shows, run page by page in an empty folder.

A block ``console`` holds commands after ``$``; lines below one must stand in what it prints. A block with a title is a
file. ``<!-- skip: reason -->`` above a block leaves it out. In README.md indented commands of ``kg`` are run.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    path
    for path in (ROOT / "docs").rglob("*.md")
    if re.search(r"```(?:console|python)|title=", path.read_text("utf-8")) and "decisions" not in path.parts
)
_BLOCK = re.compile(
    r"(?P<skip><!-- skip: (?P<reason>[^>]+) -->\n)?^(?P<indent> *)```(?P<kind>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n"
    r"(?P<text>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
_SECONDS = 900


def environment() -> dict[str, str]:
    """That of the tests, with the command ``kg`` of this interpreter first on the path."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    return os.environ | {"PATH": path, "PYTHONIOENCODING": "utf-8", "COLUMNS": "200"}


def run(command: str, folder: Path) -> str:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


@pytest.fixture
def folder(tmp_path) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


def spaced(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT / "docs")))
def test_what_a_page_shows_runs(page: Path, folder: Path) -> None:
    done = 0
    for block in _BLOCK.finditer(page.read_text("utf-8")):
        text = re.sub(f"^{block['indent']}", "", block["text"], flags=re.MULTILINE)
        if block["title"]:
            (folder / block["title"]).write_text(text, "utf-8")
        if block["skip"]:
            continue
        if block["kind"] == "python":
            done += 1
            run(f"python - <<'END'\n{text}\nEND", folder)
        if block["kind"] == "console":
            done += 1
            for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
                command, *shown = part.strip().splitlines()
                printed = spaced(run(command, folder))
                for line in shown:
                    assert spaced(line) in printed, f"{command}\n{printed}"
    if not done:
        pytest.skip("every block of the page is left out, with a reason given in the page")


def test_the_commands_of_the_readme_run(folder: Path) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    (turtle,) = re.findall(r"Save as `acquired.ttl`:\n\n```turtle\n(.*?)```", text, re.DOTALL)
    (folder / "acquired.ttl").write_text(turtle, "utf-8")
    (folder / "news.txt").write_text("Toyota, which bought Kessler Robotics, opened a plant on Tuesday.\n", "utf-8")
    (folder / "build").mkdir()
    commands = [line.split(" #")[0].strip() for line in re.findall(r"^    (kg .*)$", text, re.MULTILINE)]
    assert len(commands) >= 6
    for command in commands:
        run(command, folder)
    assert "acquired" in run("kg extract --quiet news.txt --ontology acquired.ttl", folder)


def test_every_page_is_in_the_navigation_and_every_picture_is_there() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8")
    for page in PAGES:
        assert str(page.relative_to(ROOT / "docs")) in navigation
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text("utf-8")):
            assert (page.parent / picture).is_file(), f"{page}: {picture}"
