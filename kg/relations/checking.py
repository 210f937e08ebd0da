"""Whether an ontology's examples hold: each must extract itself and its alternations, no counter-example may."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import THING, Claim, MentionChain, ParsedArticle, Polarity, Tense
from kg.ontology import EntityClass, Example, Ontology, Relation
from kg.relations.examples import LATEST, NAMED, PRIVATE, PlainExample, read_example
from kg.relations.patterns import Pattern
from kg.relations.teaching import Lemmatise, all_examples, event_relations, owner_of, slot_rules

ReadClaims = Callable[[Sequence[str]], list[tuple[ParsedArticle, Sequence[Claim], Sequence[MentionChain]]]]
"""Reads each text as an article of its own, published on some day."""

_PEOPLE = ("Amina Yusuf", "Ravi Banerjee")
_PLURALS = frozenset({"They", "them"})
_WORD = re.compile(r" (\w+)(?=[ .])")
_TAIL = re.compile(r"\.| (?:in|on|at) ")
_NAME = re.compile(r"[A-Z]\w+ [A-Z]\w+")

_ABOUT_EVENTS = frozenset({"event", "of", "only", "polarity"})
"""Constants that say how an event is spoken of, not what a claim's qualifiers are."""


@dataclass(frozen=True, slots=True)
class Check:
    """One sentence: of which relation, where it is written, what kind it is (example, counter-example, or how it was
    altered), the pattern that it became, and whether what was expected of it holds."""

    relation: str
    line: int
    kind: str
    sentence: str
    pattern: str
    holds: bool
    file: str


@dataclass(frozen=True, slots=True)
class _Trial:
    """A sentence to read, from ``start`` on: where its fillers stand, and what the claim must say."""

    example: Example
    kind: str
    text: str
    fillers: Mapping[str, tuple[tuple[int, int], ...]]
    values: Mapping[str, str]
    start: int
    polarity: Polarity = Polarity.AFFIRMED
    tense: Tense | None = None


def check_ontology(
    ontology: Ontology, patterns: Sequence[Pattern], read_claims: ReadClaims, lemmatise: Lemmatise
) -> list[Check]:
    """A check for every example, its alternations and every counter-example, in the order of the ontology.

    ``patterns`` are those of ``all_examples``, one each, in the same order.
    """
    described = {pattern.text: pattern.describe() for pattern in patterns}
    trials: list[_Trial] = []
    for example in all_examples(ontology):
        trials.extend(_trials(read_example(example, ontology), ontology, lemmatise))
    owners: list[Relation | EntityClass] = [*ontology.relations.values(), *ontology.classes.values()]
    for owner in owners:
        trials.extend(
            _trial(read_example(one, ontology), "counter-example", ontology) for one in owner.counter_examples
        )
    read = read_claims([trial.text for trial in trials])
    checks = []
    for trial, found in zip(trials, read, strict=True):
        holds = _extracted(trial, ontology, *found) != trial.example.counter
        unknown = None if holds else _unknown_filler(trial, found[0])
        checks.append(
            Check(
                relation=owner_of(trial.example, ontology).name,
                line=trial.example.line,
                kind=trial.kind,
                sentence=trial.text,
                pattern=described.get(trial.example.text, "")
                + (f" (nothing tells what {unknown} is; use a name that does)" if unknown else ""),
                holds=holds,
                file=trial.example.file,
            )
        )
    return checks


def _unknown_filler(trial: _Trial, parsed: ParsedArticle) -> str | None:
    """A name in the place of a party of which the text does not tell what it is: "Globex", and no "Acme Corp"."""
    for slot in ("subject", "object"):
        for start, end in trial.fillers.get(slot, ()):
            there = [one for one in parsed.mentions if one.start < end and start < one.end]
            if all(one.class_iri == THING for one in there) and trial.text[start:end].istitle():
                return trial.text[start:end]
    return None


def _trials(plain: PlainExample, ontology: Ontology, lemmatise: Lemmatise) -> Iterator[_Trial]:
    yield _trial(plain, "example", ontology)
    renamed = _renamed(plain)
    if renamed is not None:
        yield _trial(renamed, "other names", ontology)
    yield from _alternations(plain, ontology, lemmatise)


def _trial(
    plain: PlainExample,
    kind: str,
    ontology: Ontology,
    polarity: Polarity = Polarity.AFFIRMED,
    tense: Tense | None = None,
) -> _Trial:
    opening = _opening(plain, ontology)
    fillers: dict[str, tuple[tuple[int, int], ...]] = {}
    values = {
        name: value
        for name, value in plain.constants.items()
        if name not in _ABOUT_EVENTS and value not in (LATEST, NAMED, PRIVATE)
    }
    if plain.constants.get("polarity") == "negated":  # "skipped the summit"
        polarity = Polarity.AFFIRMED if polarity is Polarity.NEGATED else Polarity.NEGATED
    for place in plain.slots:
        if place.value is not None:
            values[place.slot] = place.value
        elif plain.text[place.start : place.end] not in _PLURALS:
            span = (place.start + len(opening), place.end + len(opening))
            fillers[place.slot] = (*fillers.get(place.slot, ()), span)
    return _Trial(plain.example, kind, opening + plain.text, fillers, values, len(opening), polarity, tense)


def _opening(plain: PlainExample, ontology: Ontology) -> str:
    """A sentence before one that speaks of an event told of earlier."""
    told_before = any(plain.text[place.start : place.end] in _PLURALS for place in plain.slots)
    if LATEST not in plain.constants.values() and not told_before:
        return ""
    if "of" in plain.constants:
        return f"The {plain.constants['of'].split('|')[0]} began. "
    openings = [read_example(one, ontology) for one in owner_of(plain.example, ontology).examples]
    fullest = max(
        (one for one in openings if not one.constants),
        key=lambda one: (one.text.count(" Smith"), -len(one.slots), -len(one.text)),
        default=None,
    )
    return fullest.text.replace("Smith", "Miller") + " " if fullest is not None else ""


def _renamed(plain: PlainExample) -> PlainExample | None:
    """The example with other people in it."""
    text, done, used = "", 0, 0
    slots = []
    for place in sorted(plain.slots, key=lambda one: one.start):
        text += plain.text[done : place.start]
        filler = plain.text[place.start : place.end]
        if filler.endswith(" Smith") and used < len(_PEOPLE):
            filler = _PEOPLE[used]
            used += 1
        start = len(text)
        text += filler
        done = place.end
        slots.append(replace(place, start=start, end=len(text)))
    text += plain.text[done:]
    if not used:
        return None
    return PlainExample(plain.example, text, tuple(slots), (), (), plain.constants)


def _alternations(plain: PlainExample, ontology: Ontology, lemmatise: Lemmatise) -> Iterator[_Trial]:
    """The sentence denied, put off, as a relative clause and in the passive, where it starts with its actor and a
    verb in the past."""
    if not plain.slots or plain.slots[0].start or LATEST in plain.constants.values():
        return
    actor = plain.slots[0]
    found = _WORD.match(plain.text, actor.end)
    if found is None or not plain.text.endswith(".") or actor.slot == "event" or actor.also is not None:
        return
    word, (start, end) = found[1], found.span(1)
    lemma = lemmatise([(word, "VBD")]).get(word, word)
    if lemma in (word.lower(), "be") or word.endswith("s"):
        return
    yield _trial(_replaced(plain, start, end, f"did not {lemma}"), "negation", ontology, Polarity.NEGATED)
    yield _trial(_replaced(plain, start, end, f"will {lemma}"), "future", ontology, tense=Tense.FUTURE)
    if _NAME.fullmatch(plain.text[actor.start : actor.end]):
        relative = _replaced(plain, actor.end, actor.end, ", who")
        closed = _replaced(relative, len(relative.text) - 1, len(relative.text), ", spoke.")
        yield _trial(closed, "relative clause", ontology)
    theme = next((one for one in plain.slots[1:] if one.start == end + 1 and one.value is None), None)
    if theme is not None and theme.slot != "event" and word.endswith("ed") and _TAIL.match(plain.text, theme.end):
        name, other = plain.text[actor.start : actor.end], plain.text[theme.start : theme.end]
        text = f"{other[:1].upper()}{other[1:]} was {word} by {name}{plain.text[theme.end :]}"
        place = len(other) + len(f" was {word} by ")
        tail = place + len(name) - theme.end
        slots = [
            replace(theme, start=0, end=len(other)),
            replace(actor, start=place, end=place + len(name)),
            *(
                replace(one, start=one.start + tail, end=one.end + tail)
                for one in plain.slots
                if one.start > theme.start
            ),
        ]
        yield _trial(PlainExample(plain.example, text, tuple(slots), (), (), plain.constants), "passive", ontology)


def _replaced(plain: PlainExample, start: int, end: int, words: str) -> PlainExample:
    """The example with some of its words replaced, its slots moved along."""
    shift = len(words) - (end - start)
    slots = tuple(
        replace(one, start=one.start + shift, end=one.end + shift)
        if one.start >= end and not (start == end == one.start)
        else one
        for one in plain.slots
    )
    return PlainExample(plain.example, plain.text[:start] + words + plain.text[end:], slots, (), (), plain.constants)


def _extracted(
    trial: _Trial,
    ontology: Ontology,
    parsed: ParsedArticle,
    claims: Sequence[Claim],
    chains: Sequence[MentionChain],
) -> bool:
    """Whether the claims hold what the sentence was written to say: for an event, of each role that is needed."""
    owner = owner_of(trial.example, ontology)
    spans = {mention.id: (mention.start, mention.end) for mention in parsed.mentions}
    places = {chain.id: [spans[one] for one in chain.mentions if one in spans] for chain in chains}
    stated = [
        claim
        for claim in claims
        if claim.polarity is trial.polarity and (trial.tense is None or claim.tense is trial.tense)
    ]
    if isinstance(owner, Relation):
        return any(_says(claim, owner, trial, places) for claim in stated)
    return _says_event(stated, owner, trial, places, ontology)


def _says(claim: Claim, relation: Relation, trial: _Trial, places: Mapping[str, list[tuple[int, int]]]) -> bool:
    if claim.predicate != relation.iri:
        return False
    values = dict(claim.qualifiers)
    if any(values.get(name) != value for name, value in trial.values.items()):
        return False
    subject = trial.fillers.get("subject", ())
    if subject and not _stands_at(claim.subject, subject, places):
        return False
    wanted = trial.fillers.get("object", ())
    return not wanted or not isinstance(claim.object, str) or _stands_at(claim.object, wanted, places)


def _stands_at(chain: str, spans: Sequence[tuple[int, int]], places: Mapping[str, list[tuple[int, int]]]) -> bool:
    return any(start < end_of and begin < end for start, end in places.get(chain, ()) for begin, end_of in spans)


def _says_event(
    claims: Sequence[Claim],
    owner: EntityClass,
    trial: _Trial,
    places: Mapping[str, list[tuple[int, int]]],
    ontology: Ontology,
) -> bool:
    rules = slot_rules(owner, ontology)
    relations = {relation.event_role: relation for relation in event_relations(owner.iri, ontology)}
    needed = [role for role in trial.fillers if role in relations and rules[role].required]
    if not needed:
        known = {one.iri for one in relations.values()}
        return any(claim.predicate in known and claim.evidence.start >= trial.start for claim in claims)
    for role in needed:
        for span in trial.fillers[role]:
            about = [claim for claim in claims if claim.predicate == relations[role].iri]
            if not any(_stands_at(claim.subject, [span], places) for claim in about):
                return False
    return True
