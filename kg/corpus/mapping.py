"""A graph of other vocabularies as claims, by a mapping of its classes and properties onto the ontology's.

The mapping is Turtle: ``rdfs:subClassOf``, ``owl:equivalentClass``, ``rdfs:subPropertyOf``, ``owl:equivalentProperty``
and ``owl:inverseOf`` between a term of theirs and one of ours. Terms of ours that a graph uses itself need no line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat

from kg import __version__
from kg.errors import InputError
from kg.facts import graph_of_claims
from kg.graph import claim_iri
from kg.model import (
    ID,
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
    pairs,
)
from kg.ontology import Ontology, local_name
from kg.rdf.vocabulary import ALT_LABEL, FACT, PREF_LABEL, RDFS, SUBCLASS, TYPE, XSD

_OWL = "http://www.w3.org/2002/07/owl#"
_BELOW = frozenset({SUBCLASS, RDFS + "subPropertyOf"})
_EQUAL = frozenset({_OWL + "equivalentClass", _OWL + "equivalentProperty"})
_INVERSE = _OWL + "inverseOf"


@dataclass(frozen=True, slots=True)
class VocabularyMapping:
    """Terms of ours by each term of theirs; ``inverse``: properties that state ours the other way round; ``digest`` is
    the SHA-256 of the file."""

    terms: Mapping[str, frozenset[str]]
    inverse: Mapping[str, frozenset[str]]
    digest: str

    def ours(self, term: str) -> frozenset[str]:
        return self.terms.get(term, frozenset()) | {term}


@dataclass(frozen=True, slots=True)
class _Statement:
    subject: str
    predicate: str
    object: str | Value
    span: Evidence


def read_mapping(path: Path, ontology: Ontology) -> VocabularyMapping:
    """The mapping of a file. Raises ``InputError``: unreadable, no Turtle, or nothing in it leads to a term of ours."""
    try:
        content = path.read_bytes()
        triples = list(pyoxigraph.parse(content, format=RdfFormat.TURTLE))
    except OSError as error:
        raise InputError(f"cannot read the mapping {path}: {error.strerror}") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"the mapping {path} is no Turtle: {error}") from error
    known = _terms_of(ontology)
    terms: dict[str, set[str]] = defaultdict(set)
    inverse: dict[str, set[str]] = defaultdict(set)
    for triple in triples:
        theirs, kind, ours = triple.subject, triple.predicate.value, triple.object
        if kind not in _BELOW | _EQUAL | {_INVERSE}:
            continue
        if not (isinstance(theirs, NamedNode) and isinstance(ours, NamedNode)):
            raise InputError(f"the mapping {path} relates {theirs} to {ours}; give an IRI on both sides")
        one, other = theirs.value, ours.value
        if kind not in _BELOW and other not in known:
            one, other = other, one
        if other not in known:
            raise InputError(
                f"the mapping {path} leads <{theirs.value}> to <{ours.value}>, and neither is a term of the ontology; "
                "`kg ontology` lists these"
            )
        (inverse if kind == _INVERSE else terms)[one].add(other)
    if not terms and not inverse:
        raise InputError(
            f"the mapping {path} says nothing; write lines such as foaf:Person rdfs:subClassOf schema:Person"
        )
    return VocabularyMapping(
        {term: frozenset(found) for term, found in terms.items()},
        {term: frozenset(found) for term, found in inverse.items()},
        sha256(content).hexdigest(),
    )


def _terms_of(ontology: Ontology) -> set[str]:
    known = {PREF_LABEL, ALT_LABEL, *ontology.classes, *ontology.relations}
    for relation in ontology.relations.values():
        known |= {relation.fact_class, relation.subject_property, relation.object_property}
        known |= {one.iri for one in relation.qualifiers if one.iri}
    return known - {"", FACT}


def can_map(source: str) -> bool:
    """Whether the file is RDF, which a mapping is for."""
    return _syntax_of(source) is not None


def _syntax_of(source: str) -> RdfFormat | None:
    return RdfFormat.from_extension(Path(source).suffix.lower().removeprefix("."))


def map_graph(source: str, mapping: VocabularyMapping, ontology: Ontology) -> KnowledgeGraph:
    """The claims that a file's statements make. The document is the file in sorted N-Triples with blank nodes named by
    RDFC-1.0, so that each claim quotes the statement that it is.

    A thing of a class of ours that has a name is an entity under its own IRI; a statement between two of them in a
    property of ours is a claim, and so is a node of a relation's class of facts (``org:Membership``). What else the
    file says is passed over. Raises ``InputError`` where it cannot be read.
    """
    statements, document = _read(source)
    names: dict[str, set[str]] = defaultdict(set)
    preferred: dict[str, set[str]] = defaultdict(set)
    types: dict[str, set[str]] = defaultdict(set)
    about: dict[str, list[_Statement]] = defaultdict(list)
    for one in statements:
        about[one.subject].append(one)
        ours = mapping.ours(one.predicate)
        if one.predicate == TYPE and isinstance(one.object, str):
            types[one.subject] |= mapping.ours(one.object)
        if isinstance(one.object, Value) and one.object.text.strip():
            if PREF_LABEL in ours or one.predicate == RDFS + "label":
                preferred[one.subject].add(one.object.text)
            if ALT_LABEL in ours:
                names[one.subject].add(one.object.text)
    entities = {}
    for iri, kinds in types.items():
        classes = kinds & ontology.classes.keys()
        if classes and (called := preferred[iri] or names[iri]) and not iri.startswith("_:"):
            name = min(called)
            class_iri = min(classes, key=lambda one: (-len(ontology.classes[one].ancestors), one))
            entities[iri] = Entity(iri, class_iri, name, tuple(sorted((preferred[iri] | names[iri]) - {name})))
    label = {iri: entity.name for iri, entity in entities.items()}
    run = _run_of(mapping, ontology)
    claims = [
        *_plain_claims(statements, label, mapping, ontology),
        *_facts(about, types, label, mapping, ontology),
    ]
    made = (
        Claim(
            id="",
            document=document.id,
            predicate=predicate,
            subject=subject,
            object=thing,
            qualifiers=pairs(dict(qualifiers)),
            polarity=Polarity.AFFIRMED,
            certainty=Certainty.CERTAIN,
            tense=Tense.PRESENT,
            attributed_to=None,
            evidence=one.span,
            cue=local_name(one.predicate),
            runs=(run.iri,),
        )
        for predicate, subject, thing, qualifiers, one in claims
    )
    identified = (replace(claim, id=claim_iri(claim)) for claim in made)
    return graph_of_claims(identified, (document,), entities.values(), (run,))


_Made = tuple[str, str, str | Value | None, Mapping[str, str], _Statement]


def _plain_claims(
    statements: list[_Statement], label: Mapping[str, str], mapping: VocabularyMapping, ontology: Ontology
) -> Iterator[_Made]:
    for one in statements:
        for predicate in sorted(mapping.ours(one.predicate) & ontology.relations.keys()):
            if one.subject in label and (isinstance(one.object, Value) or one.object in label):
                yield predicate, one.subject, one.object, {}, one
        for predicate in sorted(mapping.inverse.get(one.predicate, frozenset()) & ontology.relations.keys()):
            if one.subject in label and isinstance(one.object, str) and one.object in label:
                yield predicate, one.object, one.subject, {}, one


def _facts(
    about: Mapping[str, list[_Statement]],
    types: Mapping[str, set[str]],
    label: Mapping[str, str],
    mapping: VocabularyMapping,
    ontology: Ontology,
) -> Iterator[_Made]:
    for relation in ontology.relations.values():
        if relation.fact_class in ("", FACT) or not relation.subject_property:
            continue
        for node in sorted(node for node, kinds in types.items() if relation.fact_class in kinds):
            by_property: dict[str, list[_Statement]] = defaultdict(list)
            for one in about[node]:
                for term in mapping.ours(one.predicate):
                    by_property[term].append(one)
            qualifiers = {}
            for qualifier in relation.qualifiers:
                values = [_words(one.object, about, mapping) for one in by_property.get(qualifier.iri or "", ())]
                if found := sorted(value for value in values if value):
                    qualifiers[qualifier.name] = found[0]
            objects = [one for one in by_property[relation.object_property] if one.object in label]
            for member in by_property[relation.subject_property]:
                if not (isinstance(member.object, str) and member.object in label):
                    continue
                for one in objects:
                    yield relation.iri, member.object, one.object, qualifiers, one
                if not objects and relation.object_optional:
                    yield relation.iri, member.object, None, qualifiers, member


def _words(thing: str | Value, about: Mapping[str, list[_Statement]], mapping: VocabularyMapping) -> str:
    """A literal's text, or the name of what stands in its place."""
    if isinstance(thing, Value):
        return thing.text.strip()
    labels = [
        one.object.text.strip()
        for one in about.get(thing, ())
        if isinstance(one.object, Value)
        and (one.predicate == RDFS + "label" or {PREF_LABEL, ALT_LABEL} & mapping.ours(one.predicate))
    ]
    return min(labels, default="")


def _read(source: str) -> tuple[list[_Statement], Document]:
    syntax = _syntax_of(source)
    if syntax is None:
        raise InputError(f"{source} is no RDF, which a mapping is for; give a file such as .ttl or .nt")
    try:
        held = pyoxigraph.Dataset(pyoxigraph.parse(Path(source).read_bytes(), format=syntax))
    except OSError as error:
        raise InputError(f"cannot read {source}: {error.strerror}") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{source} is no well-formed {syntax.name}: {error}") from error
    held.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    lines = {f"{quad.triple} .": quad.triple for quad in held}
    statements, place = [], 0
    for line, triple in sorted(lines.items()):
        thing: str | Value
        if isinstance(triple.object, pyoxigraph.Literal):
            datatype = triple.object.datatype.value
            thing = Value(triple.object.value, datatype.removeprefix(XSD) if datatype.startswith(XSD) else "string")
        else:
            thing = _name(triple.object)
        span = Evidence(place, place + len(line), line)
        statements.append(_Statement(_name(triple.subject), triple.predicate.value, thing, span))
        place += len(line) + 1
    text = "".join(f"{line}\n" for line in sorted(lines))
    iri = f"{ID}document/{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"
    return statements, Document(iri, source, None, None, None, len(text))


def _name(node: object) -> str:
    return node.value if isinstance(node, NamedNode) else str(node)


def _run_of(mapping: VocabularyMapping, ontology: Ontology) -> Run:
    return Run.of(f"actorgraph {__version__}", f"mapping {mapping.digest}", ontology.digest)
