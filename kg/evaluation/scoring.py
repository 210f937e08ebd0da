"""Claims against gold facts: precision, recall and F1.

Gold facts are JSON Lines, one article a line: ``id`` (the file's stem), ``facts`` and ``ignore``, each fact with its
``predicate``, ``subject``, mostly ``object``, and ``aliases`` that are as good. Claims are what ``kg extract`` prints;
negated ones are passed over. How a relation is compared is data: ``evaluation.tsv`` beside the ontology.

A gold fact is found when some claim matches it, a claim is right when it matches some gold fact; a claim that is not
right but matches what the gold ``ignore``s counts neither way. Events are aligned one to one, most shared participants
first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from kg.evaluation.kinds import Knowledge, kind_of_missed, kind_of_wrong
from kg.evaluation.names import (
    Record,
    claim_forms,
    claim_words,
    describes_event,
    digits,
    fact_forms,
    fact_words,
    identity,
    overlap,
    plain,
    same_name,
    stem,
    tokens,
)
from kg.evaluation.records import Rule


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of gold facts found, gold facts, and claims that count."""

    found: int = 0
    gold: int = 0
    predicted: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.found + other.found, self.gold + other.gold, self.predicted + other.predicted)

    @property
    def precision(self) -> float:
        return self.found / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Mistake:
    """A gold fact that was missed, or a claim that was wrong, in words; ``kind`` as in ``kg.evaluation.kinds``."""

    document: str
    relation: str
    missed: bool
    detail: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores by relation (sorted by name), of the core relations together, and of these by document.

    ``parts`` are the scores by relation of each document. ``verdicts`` say of each claim, in the order given, whether
    it is right; None of one that counts neither way: negated, ignored, or of a relation or a document without gold.
    """

    relations: Mapping[str, Score]
    core: Score
    documents: Mapping[str, Score]
    mistakes: tuple[Mistake, ...]
    parts: Mapping[str, Mapping[str, Score]]
    verdicts: tuple[bool | None, ...]


def evaluate(
    gold: Iterable[Record],
    claims: Iterable[Record],
    rules: Mapping[str, Rule],
    knowledge: Knowledge | None = None,
) -> Evaluation:
    """The scores of the claims, micro-averaged over the gold documents.

    ``knowledge`` of the ontology and of the names that were read makes the kinds of mistakes more exact.
    """
    gold, claims = tuple(gold), tuple(claims)
    rules = _complete(rules, gold, claims)
    by_document: dict[str, list[tuple[int, Record]]] = {}
    for number, claim in enumerate(claims):
        by_document.setdefault(stem(claim["source"]), []).append((number, claim))
    relations: dict[str, Score] = {}
    documents: dict[str, Score] = {}
    parts: dict[str, Mapping[str, Score]] = {}
    mistakes: list[Mistake] = []
    verdicts: list[bool | None] = [None] * len(claims)
    core = {rule.relation for rule in rules.values() if rule.core}
    annotated = {plain(fact["predicate"]) for article in gold for fact in article["facts"]}
    annotated |= {kind for kind, rule in rules.items() if rule.compare.startswith("event:")}
    for article in gold:
        mine = by_document.get(article["id"], [])
        told = [(number, claim) for number, claim in mine if claim.get("polarity") != "negated"]
        compared = _evaluate_document(article, [claim for _, claim in told], rules)
        for number, claim in told:
            if plain(claim["predicate"]) in annotated:
                verdicts[number] = compared.verdict(claim)
        for relation, score in compared.scores.items():
            relations[relation] = relations.get(relation, Score()) + score
        parts[article["id"]] = compared.scores
        documents[article["id"]] = sum((compared.scores[name] for name in sorted(core & set(compared.scores))), Score())
        everything = [claim for _, claim in mine]
        for rule, fact in compared.missed:
            kind = kind_of_missed(
                fact, rule, article["id"], everything, article["facts"], knowledge, _matcher(rule.compare)
            )
            mistakes.append(Mistake(article["id"], rule.relation, True, fact_words(fact), kind))
        for rule, claim in compared.wrong:
            kind = kind_of_wrong(claim, rule, article["facts"], article.get("ignore", ()))
            mistakes.append(Mistake(article["id"], rule.relation, False, claim_words(claim), kind))
    total = sum(documents.values(), Score())
    return Evaluation(dict(sorted(relations.items())), total, documents, tuple(mistakes), parts, tuple(verdicts))


def _complete(rules: Mapping[str, Rule], gold: Iterable[Record], claims: Iterable[Record]) -> dict[str, Rule]:
    """The rules, with one for each other relation, under the name that the claims give it, else the gold facts."""
    written = [fact["predicate"] for article in gold for fact in article["facts"]]
    written += [claim["predicate"] for claim in claims]
    return {plain(name): Rule(name, "object", core=False) for name in written} | dict(rules)


@dataclass(frozen=True, slots=True)
class _Compared:
    """One document: its scores, what was missed and wrong by rule, and the verdict on each claim by its identity."""

    scores: Mapping[str, Score]
    missed: Sequence[tuple[Rule, Record]]
    wrong: Sequence[tuple[Rule, Record]]
    judged: Mapping[int, bool | None]

    def verdict(self, claim: Record) -> bool | None:
        return self.judged.get(id(claim))


def _evaluate_document(article: Record, claims: Sequence[Record], rules: Mapping[str, Rule]) -> _Compared:
    facts, ignored = article["facts"], article.get("ignore", [])
    scores: dict[str, Score] = {}
    missed: list[tuple[Rule, Record]] = []
    wrong: list[tuple[Rule, Record]] = []
    judged: dict[int, bool | None] = {}
    kinds = {plain(record["predicate"]) for record in (*claims, *(fact for fact in facts if not describes_event(fact)))}
    for kind in sorted(kind for kind in kinds if not rules[kind].compare.startswith("event")):
        rule = rules[kind]
        golds = [fact for fact in facts if plain(fact["predicate"]) == kind]
        told = [claim for claim in claims if plain(claim["predicate"]) == kind]
        passed = [fact for fact in ignored if "subject" in fact and plain(fact.get("predicate", "")) == kind]
        match = _matcher(rule.compare)
        scores[rule.relation], lost, false = _compare(golds, told, passed, match, match)
        missed += [(rule, fact) for fact in lost]
        wrong += [(rule, claim) for claim in false]
        whole = match
        if rule.compare == "role":
            scores[f"{rule.relation} with body"], _, _ = _compare(golds, told, passed, _match_role_and_body, match)
            whole = _match_role_and_body
        for claim in told:
            exact = whole if claim.get("object") else match
            if any(exact(fact, claim) for fact in golds):
                judged[id(claim)] = True
            else:
                judged[id(claim)] = None if any(match(fact, claim) for fact in passed) else False
    for rule in (rule for rule in rules.values() if rule.compare == "event"):
        events = _compare_events(rule, facts, claims, ignored)
        scores[rule.relation] = events.score
        missed += [(rule, fact) for fact in events.missed]
        wrong += [(rule, claim) for claim in events.wrong]
        judged.update(events.judged)
        for detail in (detail for detail in rules.values() if detail.compare.startswith("event:")):
            key = detail.compare.partition(":")[2]
            score, stated = _compare_detail(detail, key, facts, claims, events.aligned)
            scores[f"{rule.relation}: {key}"] = score
            judged.update(stated)
    return _Compared(scores, missed, wrong, judged)


Match = Callable[[Record, Record], bool]


def _compare(
    facts: Sequence[Record], claims: Sequence[Record], ignored: Sequence[Record], match: Match, match_ignored: Match
) -> tuple[Score, list[Record], list[Record]]:
    missed = [fact for fact in facts if not any(match(fact, claim) for claim in claims)]
    wrong = [
        claim
        for claim in claims
        if not any(match(fact, claim) for fact in facts) and not any(match_ignored(fact, claim) for fact in ignored)
    ]
    found = len(facts) - len(missed)
    return Score(found, len(facts), found + len(wrong)), missed, wrong


def _matcher(compare: str) -> Match:
    alone = {"subject": _match_subject, "event": _match_subject}
    return {"role": _match_role, "number": _match_number, **alone}.get(compare, _match_object)


def _match_subject(fact: Record, claim: Record) -> bool:
    return same_name(fact_forms(fact, "subject"), claim_forms(claim["subject"]), person=True)


def _match_object(fact: Record, claim: Record) -> bool:
    return _match_subject(fact, claim) and same_name(fact_forms(fact, "object"), claim_forms(claim.get("object")))


def _match_role(fact: Record, claim: Record) -> bool:
    said = tokens((claim.get("qualifiers") or {}).get("role") or "")
    roles = [tokens(form) for form in fact_forms(fact, "role")]
    return _match_subject(fact, claim) and any(overlap(role, said) >= 0.5 for role in roles)


def _match_role_and_body(fact: Record, claim: Record) -> bool:
    body, said = fact_forms(fact, "object"), claim_forms(claim.get("object"))
    return _match_role(fact, claim) and ((not body and not said) or same_name(body, said))


def _match_number(fact: Record, claim: Record) -> bool:
    number = digits(fact.get("value", ""))
    return _match_subject(fact, claim) and number in map(digits, claim_forms(claim.get("object")))


@dataclass(frozen=True, slots=True)
class _Events:
    """The score of who took part, the event claimed for each gold event, and the participants missed and wrong."""

    score: Score
    aligned: Mapping[str, str]
    missed: Sequence[Record]
    wrong: Sequence[Record]
    judged: Mapping[int, bool | None]


def _compare_events(
    rule: Rule, facts: Sequence[Record], claims: Sequence[Record], ignored: Sequence[Record]
) -> _Events:
    kind = plain(rule.relation)
    gold: dict[str, list[Record]] = {}
    for fact in facts:
        if plain(fact["predicate"]) == kind:
            gold.setdefault(fact["meeting"], []).append(fact)
    told = [claim for claim in claims if plain(claim["predicate"]) == kind and claim.get("object")]
    events: dict[str, list[Record]] = {}
    for claim in told:
        events.setdefault(identity(claim["object"]), []).append(claim)

    shared = []
    for name, event in product(gold, events):
        absent = [fact for fact in gold[name] if not any(_match_subject(fact, claim) for claim in events[event])]
        if len(absent) < len(gold[name]):
            shared.append((len(gold[name]) - len(absent), name, event))
    aligned: dict[str, str] = {}
    found = 0
    for number, name, event in sorted(shared, key=lambda one: -one[0]):
        if name not in aligned and event not in aligned.values():
            aligned[name] = event
            found += number
    missed = [
        fact
        for name, participants in gold.items()
        for fact in participants
        if not any(_match_subject(fact, claim) for claim in events.get(aligned.get(name, ""), ()))
    ]
    passed = [fact for fact in ignored if plain(fact.get("predicate", "")) == kind and "subject" in fact]
    everyone = [fact for participants in gold.values() for fact in participants]
    gold_of = {event: gold[name] for name, event in aligned.items()}
    judged: dict[int, bool | None] = {}
    neither = 0
    for claim in told:
        right = any(_match_subject(fact, claim) for fact in gold_of.get(identity(claim["object"]), ()))
        passes = any(_match_subject(fact, claim) for fact in passed)
        neither += passes and not any(_match_subject(fact, claim) for fact in everyone)
        judged[id(claim)] = True if right else None if passes else False
    wrong = [claim for claim in told if judged[id(claim)] is False]
    return _Events(Score(found, len(everyone), max(found, len(told) - neither)), aligned, missed, wrong, judged)


def _compare_detail(
    rule: Rule, key: str, facts: Sequence[Record], claims: Sequence[Record], aligned: Mapping[str, str]
) -> tuple[Score, Mapping[int, bool | None]]:
    """The score of one detail (its place, its date) of the gold events that state it, and which claims are right."""
    kind = plain(rule.relation)
    score = Score()
    judged: dict[int, bool | None] = {}
    for event in facts:
        if not describes_event(event) or not event.get(key):
            continue
        wanted = str(event[key])
        said = [
            claim
            for claim in claims
            if plain(claim["predicate"]) == kind and identity(claim["subject"]) == aligned.get(event["meeting"])
        ]
        for claim in said:
            forms = claim_forms(claim.get("object"))
            judged[id(claim)] = forms[:1] == [wanted] or (key != "date" and same_name([wanted], forms))
        score += Score(int(any(judged[id(claim)] for claim in said)), 1, int(bool(said)))
    return score, judged
