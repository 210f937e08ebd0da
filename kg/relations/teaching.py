"""An ontology's examples to the patterns of its relations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.errors import OntologyError
from kg.model import DATE, EVENT, MEETING, PERSON, PLACE, ROLE, Mention, MentionKind, ParsedArticle, Sentence
from kg.ontology import EntityClass, Example, Ontology, Relation, meant, word_kinds_of
from kg.relations.amounts import NUMBERS
from kg.relations.deed_nouns import deed_nouns
from kg.relations.essentials import VerbWords, read_verb_words
from kg.relations.examples import IGNORED, PlainExample, fail, read_example, reworded, with_names
from kg.relations.lexicon import lexicon_of
from kg.relations.matching import PatternIndex
from kg.relations.mutual import mutual_patterns
from kg.relations.nominal import nominal_patterns
from kg.relations.patterns import Pattern, SlotRule, compile_pattern
from kg.relations.rewording import (
    attached_otherwise,
    beside_events,
    called_as,
    called_by_any,
    given_and_got,
    in_apposition,
    widened,
    with_details_of_all,
    without_sum,
)
from kg.relations.sums import as_gifts, of_givers, with_sums_of_objects

ReadTexts = Callable[[Sequence[tuple[str, tuple[Mention, ...]]]], list[ParsedArticle]]
"""Parses texts in which the given mentions are fixed; others are found as in any text."""

Lemmatise = Callable[[Sequence[tuple[str, str]]], Mapping[str, str]]
"""The lemma of each (word, fine part-of-speech tag)."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """What the ontology's examples became: the pattern of each of ``all_examples`` in their order, those that differ
    together with those of their nouns, and these ready to be matched."""

    taught: tuple[Pattern, ...]
    patterns: tuple[Pattern, ...]
    index: PatternIndex


_KNOWN_DETAILS = ("role", "status", "kind")
"""Qualifiers of relations that the ontology's own namespace has."""

_DATES = frozenset({"date", "dateTime", "gYear", "gYearMonth"})


def _slot_rule(classes: tuple[str, ...], datatype: str | None, required: bool) -> SlotRule:
    """What a slot takes that ranges over classes, or over literals of a datatype: a date has to be one."""
    if classes:
        return SlotRule(classes, required)
    return SlotRule((DATE,) if datatype in _DATES else (), required, datatype in NUMBERS)


def slot_rules(owner: Relation | EntityClass, ontology: Ontology) -> dict[str, SlotRule]:
    """Which classes the slots of a relation or an event class take, and which a match needs."""
    if isinstance(owner, Relation):
        rules = {
            one.name: _slot_rule(one.classes, one.datatype, one.name in owner.required) for one in owner.qualifiers
        }
        rules.setdefault("date", SlotRule((DATE,), False))
        rules[IGNORED] = SlotRule((), True)
        rules["subject"] = SlotRule(owner.domain, True)
        rules["object"] = _slot_rule(owner.range, owner.literal_range, not owner.literal_range)
        return rules
    rules = {"event": SlotRule((owner.iri, EVENT), True), IGNORED: SlotRule((), True)}
    for relation in event_relations(owner.iri, ontology):
        assert relation.event_role is not None
        outward = any(ontology.is_a(owner.iri, one) for one in relation.domain)
        known = rules.get(relation.event_role)
        classes = relation.range if outward else relation.domain
        datatype = relation.literal_range if outward else None
        rules[relation.event_role] = _slot_rule((*known.classes, *classes) if known else classes, datatype, not outward)
    return rules


def event_relations(event_class: str, ontology: Ontology) -> list[Relation]:
    """The relations that stand for the roles of an event class."""
    return [
        relation
        for relation in ontology.relations.values()
        if relation.event_role and any(ontology.is_a(event_class, one) for one in (*relation.domain, *relation.range))
    ]


def all_examples(ontology: Ontology) -> list[Example]:
    """Every example that teaches, in a fixed order."""
    owners: list[Relation | EntityClass] = [*ontology.relations.values(), *ontology.classes.values()]
    return [example for owner in owners for example in owner.examples]


def owner_of(example: Example, ontology: Ontology) -> Relation | EntityClass:
    return ontology.relations.get(example.owner) or ontology.classes[example.owner]


def slot_mentions(plain: PlainExample, ontology: Ontology) -> tuple[Mention, ...]:
    """The fillers of an example's slots as mentions of the class that the slot takes."""
    rules = slot_rules(owner_of(plain.example, ontology), ontology)
    found = []
    for place in plain.slots:
        rule = rules.get(place.slot)
        if rule is None or place.value is not None:
            continue
        classes = place.classes or rule.classes
        text = plain.text[place.start : place.end]
        start = place.start
        for article in ("a ", "an ", "the ", "A ", "An ", "The "):
            if text.startswith(article):
                start, text = start + len(article), text[len(article) :]
                break
        if not classes or not text:
            continue
        named = any(letter.isupper() for letter in text) and not (start == 0 and _is_of_people(text, ontology))
        kind = MentionKind.VALUE if classes[0] == DATE else MentionKind.NAMED if named else MentionKind.NOMINAL
        head = text.split()[-1].lower()
        found.append(Mention(f"slot:{start}", "example", start, place.end, text, classes[0], kind, text, head))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _is_of_people(text: str, ontology: Ontology) -> bool:
    """Whether a word that opens an example is for several of a sort: "Rebels", "Nurses"."""
    word = text.lower()
    rows = (row for name in ("roles", "persons") for row in ontology.lexicons.get(name, ()))
    heads = {word.removesuffix("s"), word.removesuffix("es"), word}
    return any(row["head"].lower() in heads or row.get("plural") == word for row in rows)


def whole_sentence(parsed: ParsedArticle, plain: PlainExample, ontology: Ontology) -> Sentence:
    """The sentence that holds all slots. Raises ``OntologyError`` where the slots stand in several."""
    for sentence in parsed.sentences:
        if all(sentence.start <= place.start and place.end <= sentence.end for place in plain.slots):
            return sentence
    raise fail(plain.example, ontology, "cannot be compiled: its slots stand in more than one sentence; use one")


def compile_examples(
    examples: Iterable[Example], ontology: Ontology, read_texts: ReadTexts, lemmatise: Lemmatise
) -> list[Pattern]:
    """The pattern of each example, in order, then those of ``_clauses_of``. Raises ``OntologyError`` where one cannot
    be compiled."""
    plains = [read_example(example, ontology) for example in examples]
    parsed = read_texts([(plain.text, slot_mentions(plain, ontology)) for plain in plains])
    read = list(zip(plains, parsed, strict=True))
    read += _clauses_of(read, ontology, read_texts)
    verbs = read_verb_words(ontology)
    taught = [widened(_compiled(plain, article, ontology, lemmatise, verbs), verbs) for plain, article in read]
    taught = called_by_any(taught, word_kinds_of(ontology).of("giving posts"))
    return with_details_of_all(taught, ontology.relations)


def _compiled(
    plain: PlainExample, article: ParsedArticle, ontology: Ontology, lemmatise: Lemmatise, verbs: VerbWords
) -> Pattern:
    owner = owner_of(plain.example, ontology)
    rules = slot_rules(owner, ontology)
    unknown = [place.slot for place in plain.slots if place.slot not in {*rules, "date"}]
    if unknown:
        known = ", ".join(sorted(rules.keys() - {IGNORED}))
        prefix = "kg" if unknown[0] in _KNOWN_DETAILS else "ex"
        like = meant(unknown[0], [*(rules.keys() - {IGNORED}), *_KNOWN_DETAILS])
        advice = f"; declare it with kg:qualifier {prefix}:{unknown[0]}"
        advice = f" (do you mean {like}?)" if like in rules else advice
        if not isinstance(owner, Relation):
            advice = f'; for a role, write a relation with kg:eventRole "{unknown[0]}"'
        raise fail(plain.example, ontology, f"has the slot {unknown[0]}, which is none of {known}{advice}")
    _check_range(plain, owner, ontology)
    lacking = _lacking_slot(plain, owner)
    if lacking is not None:
        raise fail(plain.example, ontology, f"has no slot {lacking}; mark its words as [{lacking}: ...]")
    sentence = whole_sentence(article, plain, ontology)
    words = [
        (word, sentence.tags[node])
        for anchor in plain.anchors
        for node in range(len(sentence.words))
        if sentence.starts[node] <= anchor.start < sentence.ends[node]
        for word in anchor.words
    ]
    return compile_pattern(plain, sentence, rules, ontology, lemmatise(words), verbs)


def _clauses_of(
    read: Iterable[tuple[PlainExample, ParsedArticle]], ontology: Ontology, read_texts: ReadTexts
) -> list[tuple[PlainExample, ParsedArticle]]:
    """Where no verb governs an example ("Acme mines copper"), it is read with another of the words that may stand in a
    place as well ("Acme extracts copper"), or with names for those who are described: the first with which a verb
    does."""
    unread = [plain for plain, parsed in read if not _is_clause(parsed)]
    others = [other for plain in unread for other in reworded(plain, ontology)]
    for plain in unread:
        rules = slot_rules(owner_of(plain.example, ontology), ontology)
        named = with_names(plain, {name for name, rule in rules.items() if rule.classes}, ontology)
        others += [named] if named is not None else []
    again = read_texts([(other.text, slot_mentions(other, ontology)) for other in others]) if others else []
    found: dict[Example, tuple[PlainExample, ParsedArticle]] = {}
    for other, parsed in zip(others, again, strict=True):
        if _is_clause(parsed):
            found.setdefault(other.example, (other, parsed))
    return list(found.values())


def _is_clause(parsed: ParsedArticle) -> bool:
    """Whether a verb governs a sentence of the text."""
    return any(
        tag.startswith("VB") and sentence.heads[node] == node
        for sentence in parsed.sentences
        for node, tag in enumerate(sentence.tags)
    )


def _check_range(plain: PlainExample, owner: Relation | EntityClass, ontology: Ontology) -> None:
    """Raises ``OntologyError`` where a relation would lead to a post, which is a detail and nobody."""
    if isinstance(owner, Relation) and ROLE in owner.range and any(one.slot == "object" for one in plain.slots):
        advice = "a post is a detail of a claim: give the relation kg:qualifier kg:role and write [role: mayor]"
        raise fail(plain.example, ontology, f"has a kg:Role as its object; {advice}")


def _lacking_slot(plain: PlainExample, owner: Relation | EntityClass) -> str | None:
    """A slot without which the example of a relation tells of nobody or nothing."""
    if not isinstance(owner, Relation):
        return None
    known = {name for place in plain.slots for name in (place.slot, place.also)} | set(plain.constants)
    needed = ("subject",) if owner.object_optional or owner.literal_range else ("subject", "object")
    return next((name for name in needed if name not in known), None)


def compile_patterns(ontology: Ontology, read_texts: ReadTexts, lemmatise: Lemmatise) -> Patterns:
    """The patterns of every relation and event class. Raises ``OntologyError`` naming file, line and relation."""
    examples = all_examples(ontology)
    verbs = read_verb_words(ontology)
    compiled = compile_examples(examples, ontology, read_texts, lemmatise)
    compiled = with_sums_of_objects(compiled, ontology.relations)
    by_verbs = [*compiled, *without_sum(compiled, verbs), *given_and_got(compiled, verbs)]
    gifts = word_kinds_of(ontology).of("gifts of money")
    by_nouns = nominal_patterns(by_verbs, ontology)
    patterns = [
        *by_verbs,
        *attached_otherwise(compiled, ontology.relations),
        *as_gifts(by_verbs, verbs, gifts),
        *of_givers(compiled, verbs),
        *by_nouns,
        *deed_nouns(compiled, ontology),
        *beside_events(compiled, ontology.relations, verbs),
        *mutual_patterns([*compiled, *by_nouns], ontology, verbs),
        *in_apposition(compiled, ontology.relations),
        *called_as(compiled, ontology.relations),
    ]
    if not patterns:
        raise OntologyError(f"{', '.join(ontology.files)}: no relation has an example; add kg:example to one")
    distinct = {(one.owner, one.nodes, one.edges, one.constants): one for one in reversed(patterns)}
    kept = tuple(one for one in patterns if distinct[(one.owner, one.nodes, one.edges, one.constants)] is one)
    return Patterns(tuple(compiled[: len(examples)]), kept, PatternIndex(kept))


def taking_part(ontology: Ontology) -> tuple[str, str] | None:
    """The class of the one kind of event at which persons sit together, of several that of meetings; and their role. A
    protest or a rescue is none: its nouns are not those of the lexicon ``events``."""
    sittings = lexicon_of(ontology).event_kinds.keys()
    kinds = [
        one
        for one in ontology.classes.values()
        if one.examples
        and ontology.is_a(one.iri, EVENT)
        and (ontology.is_a(one.iri, MEETING) or not one.nouns.isdisjoint(sittings))
    ]
    roles = [
        (kind.iri, relation.event_role)
        for kind in kinds
        for relation in event_relations(kind.iri, ontology)
        if relation.event_role and any(ontology.is_a(PERSON, one) for one in relation.domain)
    ]
    meetings = roles if len(roles) == 1 else [one for one in roles if one[0] == MEETING]
    return meetings[0] if meetings else None


def place_role(class_iri: str, ontology: Ontology) -> str | None:
    """The role of the place of an event of the class."""
    roles = [relation.event_role for relation in event_relations(class_iri, ontology) if PLACE in relation.range]
    return roles[0] if roles else None
