"""What people decide about a graph folder is replayed by every build; a line that is deleted leaves no trace."""

import json
from pathlib import Path

import pytest

from kg import pipeline
from kg.cli import main
from kg.query import explain
from kg.stores import read_graph
from kg.stores.folder.layout import DECISIONS, GRAPH, QUADS, REJECTIONS

ARTICLES = (
    "Anders Holm, Norway's fisheries minister, met Danish fisheries minister Lise Krag in Bergen on Monday.",
    "Norwegian fisheries minister Anders Holm praised the talks. Holm is a member of the Coast Party.",
    "Anna Berg, a spokeswoman for Nordfisk, welcomed the deal. Nordfisk owns two ships.",
)
COAST = "https://example.org/coast-party"


@pytest.fixture
def folder(tmp_path) -> Path:
    records = [{"id": f"a{n}", "published": f"2026-03-0{n + 3}", "text": text} for n, text in enumerate(ARTICLES)]
    (tmp_path / "articles.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), "utf-8")
    path = tmp_path / "news.kg"
    assert main(["build", str(tmp_path / "articles.jsonl"), "--to", str(path), "--quiet"]) == 0
    return path


def build(folder: Path):
    assert main(["build", "--to", str(folder), "--quiet"]) == 0
    return read_graph(str(folder), pipeline.ontology_of(pipeline.Settings()))


def held(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in (GRAPH, QUADS, REJECTIONS)}


def mention(name: str) -> str:
    number = next(n for n, text in enumerate(ARTICLES) if name in text)
    start = ARTICLES[number].index(name)
    return f"a{number}#char={start},{start + len(name)}"


def named(graph, name: str):
    return [one for one in graph.entities if name in (one.name, *one.aliases)]


def claim_of(graph, name: str, relation: str):
    (found,) = explain(graph, name)
    return next(one for one in found.claims if one.predicate.endswith(relation) and one.object)


CASES = {
    "same": (mention("Lise Krag"), mention("Anna Berg")),
    "different": (f"a0#char={0},{11}", f"a1#char={29},{40}"),
    "rename": ("Nordfisk", "Nordfisk ASA"),
    "link": ("Coast Party", COAST),
    "type": ("Nordfisk", "Place"),
}


@pytest.mark.parametrize("kind", [*CASES, "accept", "reject"])
def test_each_decision_is_replayed_and_undone(folder, kind):
    before, plain = held(folder), build(folder)
    assert held(folder) == before
    arguments = CASES.get(kind) or (claim_of(plain, "Anders Holm", "holdsRole").id,)
    assert main(["decide", str(folder), kind, *arguments, "--who", "ann", "--why", "so it is"]) == 0
    decided = build(folder)
    assert read_graph(str(folder), pipeline.ontology_of(pipeline.Settings())) == build(folder), "it holds once more"
    if kind == "same":
        assert named(decided, "Lise Krag") == named(decided, "Anna Berg")
        assert len(decided.entities) == len(plain.entities) - 1
        gone = {one.iri for one in plain.entities} - {one.iri for one in decided.entities}
        (kept,) = named(decided, "Anna Berg")
        assert gone <= set(dict(kept.attributes)["replaces"].split())
    elif kind == "different":
        assert [len(named(one, "Anders Holm")) for one in (plain, decided)] == [1, 2]
    elif kind == "rename":
        (now,) = named(decided, "Nordfisk ASA")
        assert "Nordfisk" in now.aliases
        assert [now.iri] == [one.iri for one in named(plain, "Nordfisk")]
    elif kind == "link":
        assert dict(named(decided, "Coast Party")[0].attributes)["sameAs"] == COAST
    elif kind == "type":
        assert named(decided, "Nordfisk")[0].class_iri.endswith("Place")
    elif kind == "accept":
        assert claim_of(plain, "Anders Holm", "holdsRole").confidence < 1
        assert next(one for one in decided.claims if one.id == arguments[0]).confidence == 1
    else:
        assert arguments[0] not in {one.id for one in decided.claims}
        assert "so it is" in (folder / REJECTIONS).read_text("utf-8")
    assert held(folder) != before
    path = folder / DECISIONS
    path.write_text(path.read_text("utf-8").splitlines()[0] + "\n", "utf-8")
    build(folder)
    assert held(folder) == before


def test_a_decision_names_what_is_there(folder, capsys):
    assert main(["decide", str(folder), "rename", "Nobody Here", "X"]) == 2
    assert main(["decide", str(folder), "reject", "Nordfisk"]) == 2
    assert not (folder / DECISIONS).exists()
    main(["decide", str(folder), "different", *CASES["different"]])
    build(folder)
    capsys.readouterr()
    assert main(["decide", str(folder), "rename", "Anders Holm", "X"]) == 2
    assert "several entities are called 'Anders Holm'" in capsys.readouterr().err


def test_commands_read_a_folder_as_they_read_its_articles(folder, capsys, tmp_path):
    def told(*command: str) -> str:
        capsys.readouterr()
        assert main(list(command)) == 0
        return capsys.readouterr().out

    articles = str(tmp_path / "articles.jsonl")
    for command in (("mentions", "--format", "jsonl"), ("resolution", "--json")):
        assert told(command[0], str(folder), *command[1:]) == told(command[0], articles, *command[1:])
    (tmp_path / "graph.jsonl").write_bytes((folder / GRAPH).read_bytes())
    plain = told("explain", str(tmp_path / "graph.jsonl"), "Anders Holm", "--articles", articles)
    assert told("explain", str(folder), "Anders Holm") == plain
    assert "“Anders Holm” a1#char=29,40: " in plain


def test_a_folder_is_read_by_its_own_ontology_and_decisions(folder, capsys, tmp_path):
    ships = tmp_path / "ships.ttl"
    ships.write_text((Path(__file__).parents[2] / "cases" / "own-ontology.ttl").read_text("utf-8"), "utf-8")
    own = tmp_path / "ships.kg"
    text = "The Aurora Star docked in Lagos on Monday.\n"
    (tmp_path / "ships.txt").write_text(text, "utf-8")
    assert main(["build", str(tmp_path / "ships.txt"), "--only-ontology", str(ships), "--to", str(own), "--quiet"]) == 0
    capsys.readouterr()
    assert main(["mentions", str(own)]) == 0
    types = {json.loads(line)["type"] for line in capsys.readouterr().out.splitlines()}
    assert "Ship" in types or "Port" in types
    main(["decide", str(folder), "same", *CASES["same"]])
    more = tmp_path / "more.tsv"
    main(["decide", str(more), "different", *CASES["different"]])
    capsys.readouterr()
    assert main(["mentions", str(folder), "--decisions", str(more)]) == 0
    entity = {
        (one["source"], one["start"]): one["entity"]
        for one in map(json.loads, capsys.readouterr().out.split("\n")[:-1])
    }
    places = [
        tuple(int(part) if part.isdigit() else part for part in side.replace("#char=", ",").split(",")[:2])
        for side in (*CASES["same"], *CASES["different"])
    ]
    assert entity[places[0]] == entity[places[1]]
    assert entity[places[2]] != entity[places[3]]


TWO = (
    "Ana Duarte, Uruguay's energy minister, received farmers in Montevideo. "
    "The dance was led by Ana Duarte of Paraguay. Duarte is a member of the Liberal Party."
)


@pytest.fixture
def two(tmp_path) -> Path:
    """An article in which two of one name are read as one."""
    (tmp_path / "two.txt").write_text(TWO, "utf-8")
    path = tmp_path / "two.kg"
    assert main(["build", str(tmp_path / "two.txt"), "--to", str(path), "--quiet"]) == 0
    return path


def places_of(folder: Path) -> tuple[str, str, str]:
    """The two full names and the surname, as mentions."""
    starts = ((0, 10), (TWO.rindex("Ana"), TWO.rindex("Ana") + 10), (TWO.rindex("Duarte"), TWO.rindex("Duarte") + 6))
    first, second, third = (f"{folder.with_suffix('.txt')}#char={start},{end}" for start, end in starts)
    return first, second, third


def entity_of(folder: Path, capsys) -> dict[str, str]:
    capsys.readouterr()
    assert main(["mentions", str(folder), "--format", "jsonl"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {f"{one['source']}#char={one['start']},{one['end']}": one["entity"] for one in found}


def refused(folder: Path) -> list[str]:
    rejections = [json.loads(line) for line in (folder / REJECTIONS).read_text("utf-8").splitlines()]
    return [one["detail"] for one in rejections if one["reason"] == "decision"]


def test_different_divides_what_one_article_says_of_two(two, capsys):
    before, plain = held(two), build(two)
    first, second, third = places_of(two)
    assert len({entity_of(two, capsys)[one] for one in places_of(two)}) == 1

    assert main(["decide", str(two), "different", first, second, "--why", "one is of Paraguay"]) == 0
    decided = build(two)
    whose = entity_of(two, capsys)
    assert whose[first] != whose[second] == whose[third], "what follows goes with the last before it"
    subjects = {claim.predicate.rpartition("#")[2]: claim.subject for claim in decided.claims}
    assert (subjects["holdsRole"], subjects["memberOf"]) == (whose[first], whose[second])
    (former,) = {one.iri for one in named(plain, "Ana Duarte")}
    for one in named(decided, "Ana Duarte"):
        assert former in dict(one.attributes)["replaces"].split(), "the former IRI stands for both"
    assert refused(two) == []
    again = held(two)
    build(two)
    assert held(two) == again

    assert main(["decide", str(two), "different", second, third]) == 0
    build(two)
    whose = entity_of(two, capsys)
    assert whose[first] == whose[third] != whose[second]
    assert refused(two) == []

    assert main(["decide", str(two), "same", first, second]) == 0
    build(two)
    assert len(refused(two)) == 1, "a conflict, and the only one"

    (two / DECISIONS).unlink()
    build(two)
    assert held(two) == before


def test_a_mention_is_told_apart_from_its_entity(two, capsys):
    first, second, third = places_of(two)
    assert main(["decide", str(two), "different", "Ana Duarte", third]) == 0
    build(two)
    whose = entity_of(two, capsys)
    assert whose[first] == whose[second] != whose[third]
    assert refused(two) == []
