"""The wheel carries all that it needs: built, installed into an empty environment, run outside the checkout."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Prime Minister Ana Ruiz of Chile met Omar Haddad in Santiago on Tuesday.\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    return next(folder.glob("actorgraph-*.whl"))


def test_wheel_holds_the_ontology_and_nothing_of_the_checkout(wheel: Path):
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    shipped = {f"kg/data/ontology/{path.relative_to(ROOT / 'ontology')}" for path in (ROOT / "ontology").rglob("*.t*")}
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "kg").rglob("*.py")}
    assert shipped | modules <= held
    assert {name.split("/")[0] for name in held} == {"kg"}


def test_installed_wheel_builds_a_graph(wheel: Path, tmp_path: Path):
    """The dependencies are those of this environment, or, with KG_TEST_INSTALL=full, installed anew."""
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = tmp_path / "venv" / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", str(wheel)]
    if os.environ.get("KG_TEST_INSTALL") == "full":
        install += ["--constraint", str(constraints(tmp_path))]
    else:
        # A path file inside another is not read, so the checkout's own editable installation stays out of sight.
        (packages,) = (tmp_path / "venv" / "lib").glob("python*/site-packages")
        (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
        install.append("--no-deps")
    subprocess.run(install, check=True, capture_output=True)

    (tmp_path / "article.txt").write_text(TEXT, "utf-8")
    command = [str(tmp_path / "venv" / "bin" / "kg"), "build", "article.txt", "--published", "2024-05-02"]
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    run = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=clean, check=False)
    assert run.returncode == 0, run.stderr
    assert '"Ana Ruiz"' in run.stdout
    where = subprocess.run(
        [str(python), "-c", "import kg; print(kg.__file__)"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=clean,
        check=True,
    )
    assert where.stdout.startswith(str(tmp_path))


def constraints(folder: Path) -> Path:
    """The versions of the lock, without its hashes, which pip does not take as constraints of a local wheel."""
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    path = folder / "constraints.txt"
    path.write_text("\n".join(line.rstrip(" \\") for line in lines if "==" in line), "utf-8")
    return path
