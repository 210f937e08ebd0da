"""The example articles under pseudonyms, in every form in which they can leave: no name of a person is in any."""

import re
from pathlib import Path

import pytest

import kg
from kg.cli import main
from kg.pseudonyms import _parts

ROOT = Path(__file__).resolve().parents[2]
OUTPUTS = ("public.ttl", "public.jsonl", "public.html", "report.md", "network.gexf", "network.graphml", "network.csv")


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pseudonyms")
    graph = kg.build([str(ROOT / "examples")])
    graph.write(folder / "graph.jsonl")
    (folder / "secret.key").write_bytes(b"0123456789abcdef0123456789abcdef")
    return folder, graph


def outputs(folder: Path) -> None:
    hiding = ["--pseudonymise", "Person", "--secret", "secret.key"]
    for name in OUTPUTS[:2]:
        assert main(["export", "graph.jsonl", "--to", name, *hiding]) == 0
    assert main(["view", "graph.jsonl", "--out", "public.html", *hiding]) == 0
    assert main(["report", "graph.jsonl", "--out", "report.md", *hiding]) == 0
    for name in OUTPUTS[4:]:
        assert main(["analyse", "graph.jsonl", "--out", name, *hiding]) == 0


def test_no_name_leaves(named, monkeypatch) -> None:
    folder, graph = named
    monkeypatch.chdir(folder)
    outputs(folder)
    people = graph.people()
    assert len(people) > 100
    parts = {part for one in people for name in (one.name, *one.aliases) for part in (*_parts(name), name)}
    sources = {Path(one.source).stem for one in graph.data.documents}
    for output in OUTPUTS:
        text = (folder / output).read_text("utf-8")
        if output.endswith(".html"):
            text = text.split('id="graph-data">')[1].split("</script>")[0]
        words = set(re.findall(r"[\w'’-]+", text))
        assert not {part for part in parts if part in words}, output
        assert not {one.iri for one in people if one.iri in text}, output
        assert not {source for source in sources if source in text}, output
        assert not {one.uri for one in graph.data.documents if one.uri and one.uri in text}, output
