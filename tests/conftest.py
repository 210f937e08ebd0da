"""A small ontology, a small graph, and random graphs, for the tests of what stands after reading."""

import os

# Before NumPy is imported: small products are no faster on several threads, which get in each other's way.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator
from dataclasses import replace

import pytest
from bench.large_graph import make_graph as make_large_graph
from hypothesis import strategies as st
from neo4j_server import Server, ServerError, free_ports

from kg.facts import graph_of_claims
from kg.model import (
    COUNT,
    COUNTRY,
    DATE,
    KG,
    ORG,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    Certainty,
    Claim,
    Document,
    Entity,
    Evidence,
    KnowledgeGraph,
    Polarity,
    Run,
    Tense,
    Value,
    mint_iri,
    pairs,
)
from kg.ontology import EntityClass, Ontology, Qualifier, Relation

EX = "https://example.org/ns#"
NASTY = (
    'a "quoted" name',
    "it's '''three''' \"\"\"marks\"\"\"",
    "two\nlines\r\nand\ta tab",
    "back\\slash \\u0041",
    "🦜 \U0010fffd",
    "مرحبا \u200f(عالم)",
    "\x00\x01\x1f\x7f\x85\ufffe",
    "<b>&amp;]]></b>",
    "%41%zz",
    "",
    " blanks ",
)


def _class(iri: str, *above: str) -> EntityClass:
    name = iri.replace("#", "/").rsplit("/", 1)[-1]
    return EntityClass(iri, name, name.lower(), f"A {name}.", frozenset({iri, *above}))


def _relation(name: str, **rest) -> Relation:
    relation = Relation(EX + name, name, name, f"It {name}.", (PERSON,), (ORGANIZATION,), (), (), ())
    return replace(relation, **rest)


ONTOLOGY = Ontology(
    classes={
        known.iri: known
        for known in (
            _class(PERSON),
            _class(ORGANIZATION),
            _class(KG + "Party", ORGANIZATION),
            _class(PLACE),
            _class(COUNTRY, PLACE),
            _class(PERSON_GROUP),
            _class(EX + "Meeting"),
            _class(DATE),
            _class(COUNT),
        )
    },
    relations={
        relation.iri: relation
        for relation in (
            _relation(
                "worksFor",
                object_optional=True,
                qualifiers=(
                    Qualifier("role", KG + "role"),
                    Qualifier("since", EX + "since", datatype="date"),
                    Qualifier("until", KG + "until", (DATE,)),
                ),
                fact_class=ORG + "Membership",
                subject_property=ORG + "member",
                object_property=ORG + "organization",
            ),
            _relation("takesPlace", domain=(EX + "Meeting",), range=(DATE,)),
            _relation("numbers", domain=(PERSON_GROUP,), range=(COUNT,)),
            _relation("joins", domain=(PERSON, ORGANIZATION), range=(EX + "Meeting", ORGANIZATION)),
            # Its qualifiers want properties that are taken.
            _relation("jots", literal_range="string", range=(), qualifiers=(Qualifier("cue", KG + "cue"),)),
        )
    },
    prefixes={"ex": EX},
    lexicons={"countries": ({"code": "VE", "name": "Venezuela"},)},
    digest="0" * 64,
    files=("small.ttl",),
)

TEXT = 'Ann Lee works for "Globex" \n since May. Ann Lee joins the talks on 1 June.'
DOCUMENT = Document("https://w3id.org/actorgraph/id/document/1", "a/b c.txt", NASTY[0], None, "2024-05-02", len(TEXT))
OTHER = Document("https://w3id.org/actorgraph/id/document/2", "b.txt", None, "http://a.org/b?c=d#e", None, 5)
RUN = Run("https://w3id.org/actorgraph/id/run/1", "actorgraph 0", "model", "0" * 64)
ANN = Entity(
    mint_iri("person", "ann"), PERSON, "Ann Lee", tuple(sorted(NASTY[:9])), pairs({"gender": "f", "polarity": NASTY[2]})
)
GLOBEX = Entity(mint_iri("organization", "globex"), ORGANIZATION, "Globex")
TALKS = Entity(mint_iri("meeting", "talks"), EX + "Meeting", "talks", (), pairs({"status": "planned"}))
GROUP = Entity(
    mint_iri("group", "group"),
    PERSON_GROUP,
    NASTY[4],
    (),
    pairs({"count": "7500", "approximate": "true", "code": "VE"}),
)
VENEZUELA = Entity("https://w3id.org/actorgraph/id/country/VE", COUNTRY, "Venezuela", (), pairs({"code": "VE"}))


def make_claim(predicate, subject, thing=None, qualifiers=None, start=0, end=18, document=DOCUMENT, **rest) -> Claim:
    text = (TEXT * 3)[start:end] if end > start else ""
    claim = Claim(
        id="",
        document=document.id,
        predicate=EX + predicate,
        subject=subject.iri,
        object=thing.iri if isinstance(thing, Entity) else thing,
        qualifiers=pairs(qualifiers or {}),
        polarity=Polarity.AFFIRMED,
        certainty=Certainty.CERTAIN,
        tense=Tense.PAST,
        attributed_to=None,
        evidence=Evidence(start, end, text),
        cue="works",
        runs=(RUN.iri,),
    )
    claim = replace(claim, **rest)
    return replace(claim, id=claim.id or mint_iri("claim", repr(claim)))


def make_graph(*claims: Claim, entities=(ANN, GLOBEX, TALKS, GROUP, VENEZUELA)) -> KnowledgeGraph:
    return graph_of_claims(claims, (DOCUMENT, OTHER), entities, (RUN,))


GRAPH = make_graph(
    make_claim("worksFor", ANN, GLOBEX, {"role": NASTY[3], "since": "2024-05-01", "until": "2024", "end": "x/y z"}),
    make_claim("worksFor", ANN, GLOBEX, {"role": NASTY[3]}, attributed_to=TALKS.iri),
    make_claim("worksFor", ANN, GLOBEX, {"role": "chair"}, 5, 27, OTHER, confidence=0.1),
    make_claim("worksFor", ANN, None, {"role": "poet", "qualifier-": "1", "support": "2", "cue": "3", "label": "4"}),
    make_claim("worksFor", ANN, GLOBEX, polarity=Polarity.NEGATED, certainty=Certainty.POSSIBLE, tense=Tense.FUTURE),
    make_claim("takesPlace", TALKS, Value("2024-06-01", "date"), start=40, end=60),
    make_claim("numbers", GROUP, Value("7500", "integer")),
    make_claim("joins", ANN, TALKS),
    make_claim("jots", ANN, Value(NASTY[6]), {"cue": "pen"}),
)


def make_copied_graph() -> KnowledgeGraph:
    """One thing said by a document and by one that repeats its words."""
    said = (make_claim("worksFor", ANN, GLOBEX), make_claim("worksFor", ANN, GLOBEX, document=OTHER))
    documents = (DOCUMENT, replace(OTHER, copy_of=DOCUMENT.id))
    return graph_of_claims(said, documents, (ANN, GLOBEX), (RUN,))


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return ONTOLOGY


@pytest.fixture(scope="session")
def graph() -> KnowledgeGraph:
    return GRAPH


@pytest.fixture(scope="session")
def parts():
    """The documents, entities and run of the small graph by name, and what makes claims and graphs of them."""

    class Parts:
        document, other, run = DOCUMENT, OTHER, RUN
        ann, globex, talks, group, venezuela = ANN, GLOBEX, TALKS, GROUP, VENEZUELA
        claim, graph, copied_graph = map(staticmethod, (make_claim, make_graph, make_copied_graph))

    return Parts


texts = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
names = st.one_of(
    st.sampled_from(["code", "count", "approximate", "status", "role", "cue", "support", "attribute-x", "type", "id"]),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6),
)
named = st.dictionaries(names, texts, max_size=3).map(pairs)
iris = st.integers(0, 5).map(str)
values = st.builds(
    Value, texts, st.sampled_from(["string", "integer", "date", "gYear", "boolean", "decimal", "anyURI"])
)


@st.composite
def random_graphs(draw) -> KnowledgeGraph:
    """Graphs whose parts say anything that their types allow, with the same words wherever offsets are the same."""
    documents = [
        Document(
            mint_iri("document", number), draw(texts), draw(st.none() | texts), draw(st.none() | texts), date, length
        )
        for number, date, length in draw(
            st.lists(
                st.tuples(
                    iris, st.none() | st.sampled_from(["2024-05-02", "2024", "2023-01", "soon"]), st.integers(0, 9)
                ),
                min_size=1,
                max_size=3,
                unique_by=lambda one: one[0],
            )
        )
    ]
    documents = [
        replace(
            one,
            copy_of=draw(st.none() | st.sampled_from([other.id for other in documents if other is not one] or [None])),
        )
        for one in documents
    ]
    classes = st.sampled_from([*ONTOLOGY.classes, EX + "Unknown"])
    entities = [
        Entity(mint_iri("thing", number), draw(classes), name, tuple(sorted(aliases - {name})), draw(named))
        for number, name, aliases in draw(
            st.lists(
                st.tuples(iris, texts, st.sets(texts, max_size=3)), min_size=1, max_size=4, unique_by=lambda one: one[0]
            )
        )
    ]
    made = draw(st.sets(st.tuples(texts, texts, texts), max_size=2))
    runs = [Run.of(*by) for by in sorted(made)]
    known = st.sampled_from([entity.iri for entity in entities])
    words: dict[tuple[str, int, int], str] = {}
    claims = []
    for _ in range(draw(st.integers(0, 5))):
        document = draw(st.sampled_from(documents)).id
        start, end = draw(st.integers(0, 3)), draw(st.integers(4, 6))
        claim = Claim(
            id="",
            document=document,
            predicate=draw(st.sampled_from([*ONTOLOGY.relations, EX + "undeclared"])),
            subject=draw(known),
            object=draw(st.none() | known | values),
            qualifiers=draw(named),
            polarity=draw(st.sampled_from(Polarity)),
            certainty=draw(st.sampled_from(Certainty)),
            tense=draw(st.sampled_from(Tense)),
            attributed_to=draw(st.none() | known),
            evidence=Evidence(start, end, words.setdefault((document, start, end), draw(texts))),
            cue=draw(texts),
            confidence=draw(st.floats(0, 1)),
            runs=tuple(sorted(draw(st.sets(st.sampled_from([run.iri for run in runs])))) if runs else ()),
        )
        claims.append(replace(claim, id=mint_iri("claim", repr(claim))))
    return graph_of_claims(claims, documents, entities, runs)


@pytest.fixture(scope="session")
def graphs():
    """The strategy of random graphs."""
    return random_graphs()


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory) -> Iterator[Server]:
    """A real Neo4j of this session's own (``uri``, ``auth``, ``stop``, ``kill``, ``start``). In CI it must start."""
    http, bolt, pages = free_ports(3)
    server = Server(tmp_path_factory.mktemp("neo4j"), http, bolt, pages, heap="512m", password="correct horse battery")
    try:
        server.start()
    except ServerError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"no Neo4j ({error}); scripts/neo4j install says what is missing")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def graph_of_size():
    """A made-up graph of the built-in ontology with so many claims, the same for the same seed."""
    return make_large_graph
