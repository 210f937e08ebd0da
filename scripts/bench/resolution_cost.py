"""What resolving entities costs as documents are added, and on top of extraction.

The documents are made up: names, roles, bodies and meetings drawn by Zipf's law, the same for the same seed, so that
some people are in many documents and most in one, some share a surname and some a whole name; five documents
tell one story. Only resolution is timed
there: chains, mentions and claims are made without reading. With --extraction the example articles are read, and their
resolution is told as a share of that. Run it on a machine that does nothing else:

    .venv/bin/python scripts/bench/resolution_cost.py --documents 1000 5000 20000
    .venv/bin/python scripts/bench/resolution_cost.py --documents 1000 --extraction
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kg import pipeline
from kg.entities import resolve_entities
from kg.model import (
    COUNTRY,
    KG,
    ORGANIZATION,
    PERSON,
    PLACE,
    Certainty,
    Claim,
    Document,
    Evidence,
    Lead,
    Mention,
    MentionChain,
    MentionKind,
    Polarity,
    Tense,
    Value,
    mint_iri,
    pairs,
)
from kg.settings import Settings

SYLLABLES = "ka ri no va te mo su len dor ba mir el ju ano pek sha ti ro ghe li kov sen ez ian".split()
ROLES = ("finance minister", "mayor", "judge", "spokesman", "chief executive", "senator", "goalkeeper", "bishop")
CODES = "NO SE DK FI PL CZ SK HU RO BG GR IT ES PT FR BE NL DE AT SI".split()


def word(chance: random.Random, least: int = 2) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(least, least + 1))).capitalize()


def _words_of_a_story(chance: random.Random, documents: int) -> tuple[str, ...]:
    """Sixty words by Zipf's law and fifteen of a story that five documents tell."""
    story = chance.randrange(max(1, documents // 5))
    common = {f"word{int(chance.paretovariate(0.6))}" for _ in range(60)}
    own = {f"rare{(story * 7919 + chance.randrange(25)) % (documents * 2 + 1000)}" for _ in range(15)}
    return tuple(sorted(common | own))


class Corpus:
    """The chains, mentions, claims and documents of so many made-up articles."""

    def __init__(self, documents: int, seed: int = 0) -> None:
        chance = random.Random(seed)
        people = documents * 3
        given = [word(chance) for _ in range(300)]
        surnames = [word(chance) for _ in range(max(400, documents // 2))]
        self.people = [
            (chance.choice(given), chance.choice(surnames), chance.choice(ROLES), chance.choice(CODES))
            for _ in range(people)
        ]
        bodies = [
            f"{word(chance)} {chance.choice(('Bank', 'Union', 'Ministry', 'Institute', 'Motors'))}" for _ in surnames
        ]
        places = [word(chance, 3) for _ in range(200)]
        self.chains: list[MentionChain] = []
        self.mentions: list[Mention] = []
        self.claims: list[Claim] = []
        self.documents: list[Document] = []
        self.leads: list[Lead] = []
        for number in range(documents):
            document = mint_iri("document", seed, number)
            day = f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            self.leads.append(Lead(document, _words_of_a_story(chance, documents)))
            self.documents.append(Document(document, f"{number}.txt", None, None, day, length=4000))
            self._at = 0
            found = sorted({min(int(chance.paretovariate(0.9)) - 1, people - 1) for _ in range(10)})
            chains = [self._person(document, self.people[one], chance) for one in found]
            for _ in range(3):
                body = bodies[min(int(chance.paretovariate(0.9)) - 1, len(bodies) - 1)]
                self._chain(document, ORGANIZATION, body)
            place = self._chain(document, PLACE, chance.choice(places))
            event = self._chain(
                document, f"{KG}Meeting", "meeting", MentionKind.NOMINAL, label="meeting", status="held"
            )
            for one in chains[:3]:
                self._claim(document, "attended", one, event.id)
            self._claim(document, "heldIn", event, place.id)
            self._claim(document, "heldOn", event, Value(day, "date"))

    def _person(self, document: str, person: tuple[str, str, str, str], chance: random.Random) -> MentionChain:
        given, surname, role, code = person
        country = self._chain(document, COUNTRY, code, code=code)
        spelled = chance.choice((given, given, given, f"{given[0]}.", ""))
        chain = self._chain(document, PERSON, f"{spelled} {surname}".strip())
        if chance.random() < 0.7:
            self._claim(document, "holdsRole", chain, country.id, role=role, status="current")
        return chain

    def _chain(
        self, document: str, class_iri: str, name: str, kind: MentionKind = MentionKind.NAMED, **attributes: str
    ) -> MentionChain:
        identity = mint_iri("mention", document, class_iri, str(self._at))
        self.mentions.append(
            Mention(identity, document, self._at, self._at + len(name), name, class_iri, kind, name, name.lower())
        )
        self._at += len(name) + 40
        chain = MentionChain(
            mint_iri("chain", identity), document, class_iri, name, (), (identity,), (), pairs(attributes)
        )
        self.chains.append(chain)
        return chain

    def _claim(self, document: str, relation: str, one: MentionChain, thing: str | Value, **qualifiers: str) -> None:
        claim = Claim(
            id="",
            document=document,
            predicate=KG + relation,
            subject=one.id,
            object=thing,
            qualifiers=pairs(qualifiers),
            polarity=Polarity.AFFIRMED,
            certainty=Certainty.CERTAIN,
            tense=Tense.PAST,
            attributed_to=None,
            evidence=Evidence(self._at - 60, self._at, ""),
            cue="",
        )
        self.claims.append(claim)


def time_resolution(documents: int) -> float:
    """Seconds to resolve so many made-up documents."""
    ontology = pipeline.ontology_of(Settings())
    corpus = Corpus(documents)
    gc.collect()
    started = time.process_time()
    found = resolve_entities(
        corpus.chains, corpus.mentions, ontology, corpus.claims, corpus.documents, (), corpus.leads
    )
    seconds = time.process_time() - started
    print(
        f"{documents:6} documents, {len(corpus.chains):7} chains, {len(found.entities):7} entities, "
        f"{len(found.links):8} pairs: {seconds:6.2f} s, {1000 * seconds / documents:.2f} ms a document",
        flush=True,
    )
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, nargs="+", default=[1000, 5000, 20000])
    parser.add_argument("--extraction", action="store_true", help="read the examples too, and tell the share")
    options = parser.parse_args()
    cost = {number: time_resolution(number) for number in options.documents}
    least, most = min(cost), max(cost)
    if most > least:
        print(f"{most / least:g} times the documents cost {cost[most] / cost[least]:.1f} times the time")
    if options.extraction:
        pipeline.load_reader(Settings())
        started = time.process_time()
        extraction = pipeline.extract([str(ROOT / "examples")], Settings())
        read = (time.process_time() - started) / len(extraction.documents)
        characters = sum(one.length or 0 for one in extraction.documents) / len(extraction.documents)
        share = cost[least] / least / read
        print(f"extraction: {1000 * read:.0f} ms an example article of {characters:.0f} characters on average")
        print(f"resolving {least} documents costs {100 * share:.1f} % on top of it")


if __name__ == "__main__":
    main()
