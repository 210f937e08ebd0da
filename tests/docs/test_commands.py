"""Every command, snippet of Python and file that the documentation shows, run page by page in an empty folder.

A block ``console`` holds commands after ``$``; lines below one must stand in what it prints. A block with a title is a
file. ``<!-- skip: reason -->`` above a block leaves it out. In README.md the blocks ``sh`` are run; commands that
stand indented elsewhere are run where they need no server.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kg.cli.parser import make_parser

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
LARGEST_PICTURE = 400_000
"""Bytes."""


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
    commands = [
        line.split(" #")[0].strip()
        for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
        for line in block.splitlines()
    ]
    assert commands[:2] == ["scripts/demo", ". .venv/bin/activate"]
    assert "graph.html" in run(f"{ROOT}/scripts/demo {folder}/build/demo", folder)
    for command in commands[2:]:
        run(command, folder)
    (python,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    run(f"python - <<'END'\n{python}\nEND", folder)
    (answer,) = re.findall(r"answers like this:\n\n((?:    .*\n)+)", text)
    assert spaced(answer) in spaced(run('kg explain build/demo/graph.ttl "Elchin Rzayev"', folder))
    assert (folder / "build" / "news.html").is_file()


def test_links_of_the_readme_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / "README.md").read_text("utf-8")):
        assert (ROOT / target).exists(), target


def written_commands() -> list[tuple[str, str]]:
    """Commands of pages that stand indented, outside the blocks that are run: with their page."""
    found = []
    for page in sorted((ROOT / "docs").rglob("*.md")):
        if "decisions" in page.parts or page.name == "cli.md":
            continue
        text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
        for line in re.findall(r"^    ((?:kg |scripts/|\.venv/bin/python ).*)$", text, re.MULTILINE):
            found.append((str(page.relative_to(ROOT)), line.split(" #")[0].strip()))
    return found


HERE = {"kg extract", "kg eval", "kg export"}
"""Commands that need no server and are run; others are held to the parser of the command line."""


def test_indented_commands_run_or_at_least_parse(folder: Path) -> None:
    (folder / "tests" / "cases").mkdir(parents=True)
    shutil.copy(ROOT / "tests" / "cases" / "examples-gold.jsonl", folder / "tests" / "cases")
    (folder / "build").mkdir()
    run("kg build --quiet examples --to build/graph.ttl", folder)
    commands = written_commands()
    assert len(commands) >= 8
    for page, command in commands:
        words = shlex.split(command.split(" > ")[0])
        if words[0] == "kg":
            make_parser().parse_args(words[1:])
            if " ".join(words[:2]) in HERE:
                run(command, folder)
        else:
            script = words[1] if words[0].endswith("python") else words[0]
            assert (ROOT / script).is_file(), f"{page}: {command}"


def test_every_page_is_in_the_navigation_and_every_picture_is_there() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8")
    for page in PAGES:
        assert str(page.relative_to(ROOT / "docs")) in navigation
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text("utf-8")):
            assert (page.parent / picture).is_file(), f"{page}: {picture}"
            assert (page.parent / picture).stat().st_size < LARGEST_PICTURE, f"{page}: {picture}"
