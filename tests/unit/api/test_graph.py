"""The Python interface over a graph made by hand, and over articles."""

import subprocess
import sys

import pytest

import kg
from kg.errors import InputError, UsageError
from kg.ontology import load_ontology
from kg.settings import Settings
from tests.browser.graphs import news_graph


@pytest.fixture(scope="module")
def graph():
    return kg.Graph(news_graph(), load_ontology(Settings().ontology_files))


def test_importing_loads_nothing_slow() -> None:
    code = "import sys, kg; print(sorted({'spacy', 'networkx', 'pyoxigraph', 'pandas', 'kg.api'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = kg.nothing


def test_meetings_by_actor_place_and_date(graph) -> None:
    (talks,) = graph.meetings(with_="ana ruiz")
    assert (talks.date, talks.places, talks.attendees) == ("2024-05-01", ("Lima",), ("Ana Ruiz", "Omar Haddad"))
    assert talks.quotes[0].text == "Ruiz met Haddad"
    assert [one.status for one in graph.meetings()] == ["held", "planned"]
    assert [one.name for one in graph.meetings(standing="affirmed")] == ["talks"]
    assert graph.meetings(place="Lima") == (talks,)
    assert graph.meetings(since="2024-05-02") == ()
    assert graph.meetings(until="2024-05") == (talks,)
    with pytest.raises(InputError, match="near it are: Ana Ruiz"):
        graph.meetings(with_="Anna Ruiz")


def test_roles_origins_statements(graph) -> None:
    assert [(one.role, one.body, one.status) for one in graph.roles("Ana Ruiz")] == [
        ("minister", "Ministry of Ports", ""),
        ("minister", "Ministry of Ports", "former"),
    ]
    assert {one.actor for one in graph.origins(place="Peru")} == {"weavers", "Eva Berg"}
    (said,) = graph.statements(by="Ana Ruiz")
    assert (said.text, said.quote.published) == ("that it rained", "2025-01-20")
    assert {one.standing for one in graph.quotes("Eva Berg")} == {"affirmed", "denied", "planned"}


def test_a_notebook_shows_tables_in_which_nothing_is_markup(graph) -> None:
    hostile = kg.Graph(news_graph("<script>"), graph.ontology)
    for shown in (hostile, hostile.meetings(), hostile.roles(), hostile.quotes("Ana Ruiz<script>")):
        html = shown._repr_html_()
        assert html.count("<table>") == 1
        assert "&lt;script&gt;" in html
        assert "<script>" not in html


def test_networks_and_frames(graph) -> None:
    assert graph.to_networkx("meetings").number_of_edges() == 2
    claims = graph.to_pandas("claims")
    assert len(claims) == len(graph.data.claims)
    assert {"relation", "subject", "object", "polarity", "document", "text"} <= set(claims)
    assert len(graph.meetings().to_pandas()) == 2
    assert {table: len(graph.to_pandas(table)) for table in ("documents", "entities", "facts")} == {
        "documents": 2,
        "entities": 10,
        "facts": 11,
    }
    with pytest.raises(UsageError, match="ask for one of"):
        graph.to_pandas("nothing")


def test_as_of_a_day(graph) -> None:
    early = graph.as_of("2024-12-31")
    assert [one.status for one in early.roles("Ana Ruiz")] == [""]


def test_written_and_read_it_is_the_same(graph, tmp_path) -> None:
    graph.write(tmp_path / "graph.jsonl")
    assert kg.read(tmp_path / "graph.jsonl") == graph
    page = graph.view(tmp_path / "page.html")
    assert "Ana Ruiz" in page.read_text("utf-8")


def test_built_of_articles(tmp_path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Foreign minister Ana Ruiz met Omar Haddad in Lima on Tuesday.\n", "utf-8")
    built = kg.build([article], published="2024-05-02")
    assert repr(built).startswith("<Graph: 1 documents,")
    (meeting,) = built.meetings(with_="Ana Ruiz")
    assert meeting.places == ("Lima",)
    with pytest.raises(InputError):
        kg.build([tmp_path / "missing.txt"])
