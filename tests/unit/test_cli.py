"""The command line over a graph made by hand: contract of the claims, formats, messages, exit codes."""

import csv
import io
import json
import sys
from pathlib import Path

import pytest

from kg import pipeline
from kg.cli import main
from kg.cli.reference import reference
from kg.cli.table import table_lines
from kg.entities import resolve_entities
from kg.errors import ActorgraphError, ModelError
from kg.model import (
    ID,
    KG,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    Certainty,
    Claim,
    Document,
    Evidence,
    Extraction,
    Mention,
    MentionChain,
    MentionKind,
    Polarity,
    Rejection,
    Tense,
    Value,
)
from kg.ontology import load_ontology
from kg.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Minister Ana Ruiz did not join the Green Union, Omar Haddad told 40 farmers."
DOCUMENT = f"{ID}document/1"


def mention(text: str, class_iri: str, kind: MentionKind = MentionKind.NAMED) -> Mention:
    start = TEXT.index(text)
    return Mention(
        f"m{start}", DOCUMENT, start, start + len(text), text, class_iri, kind, text, text.split()[-1].lower()
    )


MENTIONS = (
    mention("Ana Ruiz", PERSON),
    mention("Green Union", ORGANIZATION),
    mention("Omar Haddad", PERSON),
    mention("40 farmers", PERSON_GROUP, MentionKind.NOMINAL),
)
CHAINS = tuple(
    MentionChain(
        f"c{one.start}", DOCUMENT, one.class_iri, one.name, ("Ruiz",) if one.name == "Ana Ruiz" else (), (one.id,)
    )
    for one in MENTIONS
)
PERSON_CHAIN, UNION_CHAIN, SPEAKER_CHAIN, GROUP_CHAIN = CHAINS


def claim(identity: str, predicate: str, subject: MentionChain, thing, words: str, **rest) -> Claim:
    start = TEXT.index(words)
    defaults = {
        "qualifiers": (),
        "polarity": Polarity.AFFIRMED,
        "certainty": Certainty.CERTAIN,
        "tense": Tense.PAST,
        "attributed_to": None,
        "cue": words.split()[-1],
    }
    evidence = Evidence(start, start + len(words), words)
    return Claim(identity, DOCUMENT, KG + predicate, subject.id, thing, evidence=evidence, **(defaults | rest))


CLAIMS = (
    claim("1a", "holdsRole", PERSON_CHAIN, None, "Minister Ana Ruiz", qualifiers=(("role", "minister"),)),
    claim(
        "2b",
        "memberOf",
        PERSON_CHAIN,
        UNION_CHAIN.id,
        "Ana Ruiz did not join the Green Union",
        polarity=Polarity.NEGATED,
        attributed_to=SPEAKER_CHAIN.id,
    ),
    claim("3c", "groupSize", GROUP_CHAIN, Value("40", "integer"), "40 farmers"),
)
REJECTION = Rejection("notes.bin", "binary", "it holds NUL characters; give text")
EXTRACTION = Extraction(
    (Document(DOCUMENT, "a.txt", None, None, "2024-05-02", len(TEXT)),), MENTIONS, CHAINS, CLAIMS, ()
)


@pytest.fixture(scope="module")
def ontology():
    return load_ontology(Settings().ontology_files)


@pytest.fixture
def extraction(monkeypatch, ontology):
    """Reading yields the extraction that the test sets with the function given."""

    def reads(found: Extraction) -> None:
        monkeypatch.setattr(pipeline, "load_reader", lambda settings: pipeline.Reader(ontology, NoModel(), None))
        monkeypatch.setattr(pipeline, "extract", lambda inputs, settings, progress=None: found)

    reads(EXTRACTION)
    return reads


class NoModel:
    model = "none"


def with_rejection(*documents: Document) -> Extraction:
    full = EXTRACTION
    return Extraction(documents, full.mentions, full.chains, full.claims if documents else (), (REJECTION,))


def test_a_claim_is_printed_by_the_contract(extraction, ontology, capsys):
    assert main(["extract", "a.txt"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    keys = "id document source predicate subject object qualifiers polarity certainty tense attributed_to evidence cue"
    assert [list(record) for record in records] == [[*keys.split(), "confidence"]] * 3

    entity_of = resolve_entities(CHAINS, MENTIONS, ontology).entity_of
    role, membership, size = records
    graph = pipeline.assemble(EXTRACTION, Settings()).graph
    assert {one["id"] for one in records} == {claim.id for claim in graph.claims}
    assert membership == {
        "id": membership["id"],
        "document": DOCUMENT,
        "source": "a.txt",
        "predicate": "memberOf",
        "subject": {"id": entity_of[PERSON_CHAIN.id], "name": "Ana Ruiz", "type": "Person", "aliases": ["Ruiz"]},
        "object": {"id": entity_of[UNION_CHAIN.id], "name": "Green Union", "type": "Organization", "aliases": []},
        "qualifiers": {},
        "polarity": "negated",
        "certainty": "certain",
        "tense": "past",
        "attributed_to": {"id": entity_of[SPEAKER_CHAIN.id], "name": "Omar Haddad"},
        "evidence": {"start": 9, "end": 46, "text": "Ana Ruiz did not join the Green Union"},
        "cue": "Union",
        "confidence": 1.0,
    }
    assert (role["object"], role["qualifiers"], role["attributed_to"]) == (None, {"role": "minister"}, None)
    assert (size["object"], size["subject"]["type"]) == ({"value": 40}, "PersonGroup")


def test_claims_as_csv(extraction, capsys):
    assert main(["extract", "a.txt", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["predicate"] for row in rows] == ["holdsRole", "memberOf", "groupSize"]
    assert (rows[0]["qualifiers"], rows[0]["object_name"]) == ("role=minister", "")
    assert (rows[1]["object_name"], rows[1]["attributed_to_name"], rows[1]["start"]) == (
        "Green Union",
        "Omar Haddad",
        "9",
    )
    assert rows[2]["object_value"] == "40"


def test_claims_as_a_table(extraction, capsys):
    assert main(["extract", "a.txt", "--format", "table"]) == 0
    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split() == ["predicate", "subject", "object", "qualifiers", "factuality", "source", "evidence"]
    assert "negated, past" in rows[1]
    assert "a.txt:9-46" in rows[1]


def test_an_unreadable_input_is_told_and_fails_in_part(extraction, capsys, tmp_path):
    extraction(with_rejection(*EXTRACTION.documents))
    assert main(["extract", "a.txt", "notes.bin", "--rejections", str(tmp_path / "refused.jsonl")]) == 1
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 3
    assert printed.err == "kg: notes.bin: it holds NUL characters; give text\n"
    assert json.loads((tmp_path / "refused.jsonl").read_text("utf-8"))["reason"] == "binary"


def test_nothing_readable_is_bad_input(extraction, capsys, tmp_path):
    extraction(with_rejection())
    assert main(["build", "notes.bin", "--to", str(tmp_path / "graph.ttl")]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "kg: notes.bin: it holds NUL characters; give text\n")
    assert list(tmp_path.iterdir()) == []


def test_build_prints_turtle_or_counts(extraction, capsys, tmp_path):
    assert main(["build", "a.txt"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("@prefix")
    assert "claims: 3" in printed.err

    destination = tmp_path / "graph.ttl"
    assert main(["build", "a.txt", "--to", str(destination)]) == 0
    assert "documents: 1\nclaims: 3\n" in capsys.readouterr().out
    assert destination.read_text("utf-8") == printed.out

    assert main(["build", "a.txt", "--to", str(destination), "--json"]) == 0
    counts = json.loads(capsys.readouterr().out)
    assert (counts["documents"], counts["claims"], counts["facts"], counts["rejections"]) == (1, 3, 2, {})


@pytest.fixture
def graph_file(extraction, tmp_path, capsys) -> Path:
    path = tmp_path / "graph.ttl"
    assert main(["build", "a.txt", "--to", str(path), "--quiet"]) == 0
    capsys.readouterr()
    return path


@pytest.mark.parametrize("name", ["Ana Ruiz", "ana ruiz", "Ruiz"])
def test_explain_prints_the_words_behind_an_entity(graph_file, capsys, name):
    assert main(["explain", str(graph_file), name]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Ana Ruiz (Person")
    assert "a.txt (2024-05-02), 9-46: negated, past, according to Omar Haddad" in printed
    assert "“Ana Ruiz did not join the Green Union”" in printed
    assert "40 farmers" not in printed


def test_explain_takes_the_iri_of_a_claim_and_of_a_fact(graph_file, capsys):
    assert main(["explain", str(graph_file), "Ana Ruiz", "--json"]) == 0
    claims = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["evidence"]["start"] for one in claims] == [0, 9]
    assert main(["explain", str(graph_file), claims[1]["id"]]) == 0
    assert "did not join" in capsys.readouterr().out


def test_explain_names_what_comes_near(graph_file, capsys):
    assert main(["explain", str(graph_file), "Anna Ruis"]) == 2
    assert capsys.readouterr().err == "kg: nothing in the graph is called 'Anna Ruis'; near it are: Ana Ruiz\n"


def test_export_writes_the_same_graph(graph_file, tmp_path, capsys):
    there, back = tmp_path / "graph.nq", tmp_path / "again.ttl"
    assert main(["export", str(graph_file), "--to", str(there)]) == 0
    assert main(["export", str(there), "--to", str(back)]) == 0
    assert back.read_bytes() == graph_file.read_bytes()


def test_remove_withdraws_the_document(graph_file, capsys):
    assert main(["remove", str(graph_file), "a.txt"]) == 0
    assert "3 claims withdrawn" in capsys.readouterr().out
    assert main(["explain", str(graph_file), "Ana Ruiz"]) == 2
    assert main(["remove", str(graph_file), "a.txt"]) == 2
    assert "kg: the graph has no document 'a.txt'" in capsys.readouterr().err


def test_eval_prints_the_scores(extraction, tmp_path, capsys):
    gold, claims = tmp_path / "gold.jsonl", tmp_path / "claims.jsonl"
    facts = [{"predicate": "holds_role", "subject": "Ana Ruiz", "role": "minister", "object": None}]
    gold.write_text(json.dumps({"id": "a", "facts": facts}), "utf-8")
    assert main(["extract", "a.txt"]) == 0
    claims.write_text(capsys.readouterr().out, "utf-8")

    assert main(["eval", str(gold), str(claims), "--by-document", "--show-errors"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["holdsRole", "1.000", "1.000", "1.000", "1", "1", "1.000-1.000"] in lines
    assert ["a", "1.000", "1.000", "1.000", "1", "1"] in lines
    assert lines[0][:3] == ["WRONG", "a:", "groupSize:"]
    assert lines[-1][0] == "CORE"

    assert main(["eval", str(gold), str(claims), "--json"]) == 0
    scores = json.loads(capsys.readouterr().out)
    whole = {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 1, "predicted": 1, "f1_95": [1.0, 1.0]}
    assert scores["CORE"] == whole
    assert set(scores) == {"relations", "CORE", "mistakes"}
    assert scores["mistakes"]["missed mention"] == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["extract"], "see `kg extract --help`"),
        (["extract", "a.txt", "--published", "yesterday"], "'yesterday' is no date; write it as YYYY-MM-DD"),
        (["extract", "a.txt", "--quiet", "--verbose"], "not allowed with"),
        (["extract", "a.txt", "--min-confidence", "2"], "'2' is no number from 0 to 1"),
        (["extract", "a.txt", "--reader-timeout", "never"], "'never' is no number of seconds"),
        (["eval", "missing.jsonl", "missing.jsonl"], "cannot read missing.jsonl"),
        (["explain", "missing.ttl", "Ana"], "missing.ttl"),
        (["query", "missing.kg", "SELECT * {}"], "missing.kg is no graph folder"),
        (["remove", "missing.kg", "a.txt"], "missing.kg is no graph folder"),
        (["ontology", "check", "missing.ttl"], "missing.ttl"),
    ],
)
def test_bad_usage_and_bad_input_are_one_sentence(arguments, words, capsys):
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("kg: ")
    assert words in printed.err
    assert not list(Path().glob("missing*"))


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (ModelError("no model"), 2, "kg: no model\n"),
        (ActorgraphError("it failed"), 1, "kg: it failed\n"),
        (KeyboardInterrupt(), 130, "kg: interrupted\n"),
    ],
)
def test_errors_become_a_sentence_and_an_exit_code(monkeypatch, capsys, error, code, words):
    def fail(*arguments):
        raise error

    monkeypatch.setattr(pipeline, "extract", fail)
    assert main(["extract", "a.txt"]) == code
    assert capsys.readouterr().err == words


def test_a_reader_that_goes_away_is_no_error(extraction, monkeypatch, tmp_path, capsys):
    class Gone(io.TextIOBase):
        def write(self, text: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            return descriptor.fileno()

    with (tmp_path / "out").open("w") as descriptor:
        monkeypatch.setattr(sys, "stdout", Gone())
        assert main(["extract", "a.txt"]) == 141
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["build", "--help"], ["ontology", "check", "--help"]])
def test_help_and_version_leave_with_zero(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 0
    assert "kg" in capsys.readouterr().out


def test_reference_is_up_to_date():
    assert (ROOT / "docs" / "cli.md").read_text("utf-8") == reference()


def test_table_puts_numbers_to_the_right_and_takes_no_line_breaks():
    lines = list(table_lines(("name", "count"), [("a\nb", "7"), ("c", "1234")]))
    assert lines == ["name  count", "a b       7", "c      1234"]
