"""What a report tells of a graph whose doubts and contradictions are known."""

import re
from dataclasses import replace

import pytest

from kg.analysis import actor_network, measure_network
from kg.facts import graph_of_claims
from kg.model import Claim, Polarity, Rejection, Value
from kg.ontology import load_ontology
from kg.report import make_report, report_html, report_markdown
from kg.report.writing import report_plots
from kg.settings import Settings
from tests.browser.graphs import news_graph


@pytest.fixture(scope="module")
def news_ontology():
    return load_ontology(Settings().ontology_files)


def report_of(graph, ontology, rejections=None):
    return make_report(graph, ontology, measure_network(actor_network(graph, ontology)), rejections, "A <b>report</b>")


def section(report, title: str):
    return next(one for one in report.sections if one.title == title)


def test_what_was_read_found_and_rejected(news_ontology) -> None:
    report = report_of(news_graph(), news_ontology, [Rejection("x.bin", "binary", "it holds NUL characters")] * 2)
    assert section(report, "What was read").text == (
        "2 documents of 1,800 characters, published from 2024-05-02 to 2025-01-20."
    )
    found = section(report, "What was found")
    assert found.text == "13 claims about 10 entities; what is affirmed makes 11 facts."
    assert ("attended", "4", "2", "2", "0", "0") in found.rows
    assert section(report, "What was rejected").rows == (("binary", "2", "x.bin: it holds NUL characters"),)
    assert "Not kept" in section(report_of(news_graph(), news_ontology), "What was rejected").text


def test_actors_meetings_and_origins(news_ontology) -> None:
    report = report_of(news_graph(), news_ontology)
    assert [row[0] for row in section(report, "Persons").rows] == ["Ana Ruiz", "Eva Berg", "Omar Haddad"]
    assert section(report, "Meetings").rows[0] == ("talks", "2024-05-01", "held", "2", "Ana Ruiz, Omar Haddad")
    assert section(report, "Countries of origin").rows == (("Peru", "2", "Eva Berg, weavers"),)


def test_disagreements_and_doubts(news_ontology) -> None:
    graph = news_graph()
    assert section(report_of(graph, news_ontology), "Disagreements").rows == ()
    denied = next(claim for claim in graph.claims if claim.polarity.value == "negated")
    date = next(claim for claim in graph.claims if isinstance(claim.object, Value) and claim.object.datatype == "date")
    more = (
        replace(denied, id=denied.id + "x", polarity=type(denied.polarity).AFFIRMED),
        replace(date, id=date.id + "x", object=Value("2024-05-03", "date")),
        replace(date, id=date.id + "y", object=Value("2024-05", "gYearMonth")),
    )
    report = report_of(
        graph_of_claims((*graph.claims, *more), graph.documents, graph.entities, graph.runs), news_ontology
    )
    told = [row[0] for row in section(report, "Disagreements").rows]
    assert told == ["Eva Berg member of Green Union", "talks held on 2024-05-01"]
    (doubt,) = section(report, "Least certain").rows
    assert doubt[:2] == ("Omar Haddad member of Green Union", "alleged")


def test_a_meeting_that_another_document_denies_is_a_disagreement(news_ontology) -> None:
    graph = news_graph()
    entities = {one.name: one for one in graph.entities}
    other = replace(entities["talks"], iri=entities["talks"].iri + "x", name="meeting")
    attended = [claim for claim in graph.claims if claim.object == entities["talks"].iri]
    date = next(claim for claim in graph.claims if isinstance(claim.object, Value) and claim.object.datatype == "date")
    denials = [
        replace(claim, id=claim.id + "x", object=other.iri, polarity=Polarity.NEGATED, document=graph.documents[1].id)
        for claim in attended
    ]

    def told(*more: Claim) -> list[str]:
        claims = (*graph.claims, *denials, *more)
        changed = graph_of_claims(claims, graph.documents, (*graph.entities, other), graph.runs)
        return [row[0] for row in section(report_of(changed, news_ontology), "Disagreements").rows]

    (one,) = told()
    assert one in ("Ana Ruiz met Omar Haddad", "Omar Haddad met Ana Ruiz")
    assert told(replace(date, id=date.id + "x", subject=other.iri, object=Value("2024-06-07", "date"))) == []


def test_nothing_in_a_report_is_markup(news_ontology) -> None:
    taint = '<img src=x onerror=alert(1)>|[a](javascript:b)`"'
    report = report_of(news_graph(taint), news_ontology)
    page = report_html(report)
    assert "<img" not in page
    assert "<b>report" not in page
    assert "script-src" not in page
    written = report_markdown(report)
    assert "<img" not in written
    assert not re.search(r"(?<!\\)\]\(", written)
    table = written.split("## Meetings")[1].split("\n\n")[2].splitlines()
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in table} == {6}


def test_plots_are_the_same_each_time_and_keep_their_words(news_ontology) -> None:
    pytest.importorskip("matplotlib", reason="pip install 'actorgraph[plots]'")
    report = report_of(news_graph(), news_ontology)
    plots = report_plots(report)
    assert plots == report_plots(report)
    assert "Omar Haddad" in plots["Persons"]
    assert set(plots) == {"What was found", "Persons", "Bodies", "Countries of origin"}
