"""A graph of any size, made up, the same for the same seed: for benchmarks and for tests of loads.

Its shape is that of a graph of news: a twelfth as many documents as claims, three tenths as many entities, few of them
named very often; a tenth of the facts are parallel to another (two roles in one body), a twentieth of
the claims denied.
"""

from __future__ import annotations

import random

from kg.facts import graph_of_claims
from kg.graph import claim_iri
from kg.model import (
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
from kg.ontology import Ontology, Relation, load_ontology
from kg.settings import Settings

SHARES = {"Person": 0.5, "Organization": 0.2, "Meeting": 0.1, "Place": 0.09, "PersonGroup": 0.07, "Country": 0.04}
SYLLABLES = "ka ri no va te mo su len dor ba mir el ju ano pek sha ti ro ghe li".split()
ROLES = "minister spokesman mayor chair director ambassador judge coach secretary envoy".split()
STATUSES = ("current", "former", "acting", "held", "planned")


def make_graph(claims: int, seed: int = 0) -> KnowledgeGraph:
    """A graph of so many claims of the built-in ontology."""
    ontology = load_ontology(Settings().ontology_files)
    chance = random.Random(seed)
    run = Run(mint_iri("run", "made up", str(seed)), "made up", str(seed), ontology.digest)
    documents = [_document(number, seed, chance) for number in range(max(1, claims // 12))]
    entities = {
        name: _entities(name, max(2, int(claims * 0.3 * share)), seed, ontology, chance)
        for name, share in SHARES.items()
    }
    relations = [one for _, one in sorted(ontology.relations.items()) if one.domain]
    classes = {held[0].class_iri for held in entities.values()}
    weights = [
        1.0 if any(ontology.is_a(known, one) for known in classes for one in kind.range) else 0.1 for kind in relations
    ]
    made: dict[str, Claim] = {}
    last: tuple[Relation, str, str | Value | None] | None = None
    while len(made) < claims:
        relation = chance.choices(relations, weights)[0]
        subject, thing = _ends(relation, entities, ontology, chance)
        if last is not None and chance.random() < 0.1:
            relation, subject, thing = last
        last = relation, subject, thing
        claim = _claim(relation, subject, thing, chance.choice(documents), entities["Person"], run, chance)
        made[claim.id] = claim
    everyone = (entity for held in entities.values() for entity in held)
    return graph_of_claims(made.values(), documents, everyone, (run,))


def _document(number: int, seed: int, chance: random.Random) -> Document:
    day = f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    source = f"articles/{seed}/{number}.txt"
    return Document(mint_iri("document", source), source, f"{_word(chance)} {_word(chance)}", None, day, 4000)


def _entities(kind: str, number: int, seed: int, ontology: Ontology, chance: random.Random) -> list[Entity]:
    iri = next(one.iri for one in ontology.classes.values() if one.name == kind)
    found = []
    for index in range(number):
        name = f"{_word(chance)} {_word(chance)}"
        aliases = tuple(sorted({name.split()[1], f"{name[0]}. {name.split()[1]}"})) if kind == "Person" else ()
        attributes = pairs({"gender": chance.choice("mf"), "code": "XX" if kind == "Country" else None})
        found.append(Entity(mint_iri(kind.lower(), str(seed), str(index)), iri, name, aliases, attributes))
    return found


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()


def _ends(
    relation: Relation, entities: dict[str, list[Entity]], ontology: Ontology, chance: random.Random
) -> tuple[str, str | Value | None]:
    def one_of(classes: tuple[str, ...]) -> str | None:
        fit = [name for name, held in entities.items() if any(ontology.is_a(held[0].class_iri, one) for one in classes)]
        if not fit:
            return None
        held = entities[chance.choice(fit)]
        return held[min(int(len(held) * chance.random() ** 3), len(held) - 1)].iri

    subject = one_of(relation.domain) or one_of((entities["Person"][0].class_iri,))
    assert subject is not None
    if relation.object_optional and chance.random() < 0.1:
        return subject, None
    return subject, one_of(relation.range) or Value(str(chance.randint(2, 9000)), "integer")


def _claim(
    relation: Relation,
    subject: str,
    thing: str | Value | None,
    document: Document,
    persons: list[Entity],
    run: Run,
    chance: random.Random,
) -> Claim:
    words = {"role": chance.choice(ROLES), "status": chance.choice(STATUSES), "kind": "letter", "approximate": "true"}
    start = chance.randint(0, 3800)
    claim = Claim(
        id="",
        document=document.id,
        predicate=relation.iri,
        subject=subject,
        object=thing,
        qualifiers=pairs({one.name: words.get(one.name) for one in relation.qualifiers}),
        polarity=Polarity.NEGATED if chance.random() < 0.05 else Polarity.AFFIRMED,
        certainty=Certainty.CERTAIN,
        tense=chance.choice(tuple(Tense)),
        attributed_to=chance.choice(persons).iri if chance.random() < 0.3 else None,
        evidence=Evidence(start, start + 80, f"{_word(chance)} " * 12),
        cue=_word(chance),
        confidence=round(chance.random(), 3),
        runs=(run.iri,),
    )
    return Claim(**{name: getattr(claim, name) for name in claim.__slots__ if name != "id"}, id=claim_iri(claim))
