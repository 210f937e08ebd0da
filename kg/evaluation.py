"""Claims against gold facts: precision, recall and F1.

Gold facts are JSON Lines, one article a line: ``id`` (the file's stem), ``facts`` and ``ignore``, each fact with its
``predicate``, ``subject``, mostly ``object``, and ``aliases`` that are as good. Claims are what ``kg extract`` prints;
negated ones are passed over. How a relation is compared is data: ``evaluation.tsv`` beside the ontology.

A gold fact is found when some claim matches it, a claim is right when it matches some gold fact; a claim that is not
right but matches what the gold ``ignore``s counts neither way. Events are aligned one to one, most shared participants
first.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path, PurePosixPath
from typing import Any

from kg.errors import InputError
from kg.ontology import read_lexicon
from kg.settings import ontology_folder

Record = Mapping[str, Any]

_UNTOLD = frozenset("the a an of and & for u.s. us s".split())
_SUFFIXES = (".txt", ".md", ".html", ".htm")


@dataclass(frozen=True, slots=True)
class Rule:
    """How one relation is compared: ``compare`` as in ``evaluation.tsv``."""

    relation: str
    compare: str
    core: bool


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
    """A gold fact that was missed, or a claim that was wrong, in words."""

    document: str
    relation: str
    missed: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores by relation (sorted by name), of the core relations together, and of these by document."""

    relations: Mapping[str, Score]
    core: Score
    documents: Mapping[str, Score]
    mistakes: tuple[Mistake, ...]


def read_rules(path: Path | None = None) -> dict[str, Rule]:
    """The rules of ``evaluation.tsv``, by the relation's name in plain letters."""
    rows = read_lexicon(path or ontology_folder() / "evaluation.tsv")
    return {_plain(row["relation"]): Rule(row["relation"], row["compare"], row["core"] == "yes") for row in rows}


def read_records(path: Path, required: Sequence[str]) -> list[Record]:
    """The objects of a JSON Lines file. Raises ``InputError`` for a line that is none, or lacks a required field."""
    try:
        lines = path.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise InputError(f"cannot read {path}: {reason}; give a JSON Lines file") from error
    records = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}, line {number}: not JSON ({error}); give one object a line") from error
        missing = [name for name in required if not isinstance(record, dict) or name not in record]
        if missing:
            raise InputError(f"{path}, line {number}: the record lacks {missing[0]!r}")
        records.append(record)
    return records


def evaluate(gold: Iterable[Record], claims: Iterable[Record], rules: Mapping[str, Rule]) -> Evaluation:
    """The scores of the claims, micro-averaged over the gold documents."""
    gold, claims = tuple(gold), tuple(claims)
    rules = _complete(rules, gold, claims)
    by_document: dict[str, list[Record]] = {}
    for claim in claims:
        if claim.get("polarity") != "negated":
            by_document.setdefault(_stem(claim["source"]), []).append(claim)
    relations: dict[str, Score] = {}
    documents: dict[str, Score] = {}
    mistakes: list[Mistake] = []
    core = {rule.relation for rule in rules.values() if rule.core}
    for article in gold:
        scores, wrong = _evaluate_document(article, by_document.get(article["id"], []), rules)
        for relation, score in scores.items():
            relations[relation] = relations.get(relation, Score()) + score
        documents[article["id"]] = sum((scores[name] for name in sorted(core & set(scores))), Score())
        mistakes.extend(wrong)
    total = sum(documents.values(), Score())
    return Evaluation(dict(sorted(relations.items())), total, documents, tuple(mistakes))


def _complete(rules: Mapping[str, Rule], gold: Iterable[Record], claims: Iterable[Record]) -> dict[str, Rule]:
    """The rules, with one for each other relation, under the name that the claims give it, else the gold facts."""
    written = [fact["predicate"] for article in gold for fact in article["facts"]]
    written += [claim["predicate"] for claim in claims]
    return {_plain(name): Rule(name, "object", core=False) for name in written} | dict(rules)


def _evaluate_document(
    article: Record, claims: Sequence[Record], rules: Mapping[str, Rule]
) -> tuple[dict[str, Score], list[Mistake]]:
    name, facts, ignored = article["id"], article["facts"], article.get("ignore", [])
    scores: dict[str, Score] = {}
    mistakes: list[Mistake] = []
    kinds = {
        _plain(record["predicate"]) for record in (*claims, *(fact for fact in facts if not _describes_event(fact)))
    }
    for kind in sorted(kind for kind in kinds if not rules[kind].compare.startswith("event")):
        rule = rules[kind]
        golds = [fact for fact in facts if _plain(fact["predicate"]) == kind]
        told = [claim for claim in claims if _plain(claim["predicate"]) == kind]
        passed = [fact for fact in ignored if "subject" in fact and _plain(fact.get("predicate", "")) == kind]
        match = _matcher(rule.compare)
        scores[rule.relation], missed, wrong = _compare(golds, told, passed, match, match)
        mistakes += [Mistake(name, rule.relation, True, _fact_words(fact)) for fact in missed]
        mistakes += [Mistake(name, rule.relation, False, _claim_words(claim)) for claim in wrong]
        if rule.compare == "role":
            scores[f"{rule.relation} with body"], _, _ = _compare(golds, told, passed, _match_role_and_body, match)
    for rule in (rule for rule in rules.values() if rule.compare == "event"):
        scores[rule.relation], aligned, missed = _compare_events(rule, facts, claims, ignored)
        mistakes += [Mistake(name, rule.relation, True, _fact_words(fact)) for fact in missed]
        for detail in (detail for detail in rules.values() if detail.compare.startswith("event:")):
            key = detail.compare.partition(":")[2]
            scores[f"{rule.relation}: {key}"] = _compare_detail(detail, key, facts, claims, aligned)
    return scores, mistakes


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
    return {"role": _match_role, "number": _match_number, "subject": _match_subject}.get(compare, _match_object)


def _match_subject(fact: Record, claim: Record) -> bool:
    return same_name(_fact_forms(fact, "subject"), _claim_forms(claim["subject"]), person=True)


def _match_object(fact: Record, claim: Record) -> bool:
    return _match_subject(fact, claim) and same_name(_fact_forms(fact, "object"), _claim_forms(claim.get("object")))


def _match_role(fact: Record, claim: Record) -> bool:
    said = _tokens((claim.get("qualifiers") or {}).get("role") or "")
    roles = [_tokens(form) for form in _fact_forms(fact, "role")]
    return _match_subject(fact, claim) and any(_overlap(role, said) >= 0.5 for role in roles)


def _match_role_and_body(fact: Record, claim: Record) -> bool:
    body, said = _fact_forms(fact, "object"), _claim_forms(claim.get("object"))
    return _match_role(fact, claim) and ((not body and not said) or same_name(body, said))


def _match_number(fact: Record, claim: Record) -> bool:
    number = _digits(fact.get("value", ""))
    return _match_subject(fact, claim) and number in map(_digits, _claim_forms(claim.get("object")))


def _compare_events(
    rule: Rule, facts: Sequence[Record], claims: Sequence[Record], ignored: Sequence[Record]
) -> tuple[Score, Mapping[str, str], list[Record]]:
    """The score of who took part, the event claimed for each gold event, and the participants missed."""
    kind = _plain(rule.relation)
    gold: dict[str, list[Record]] = {}
    for fact in facts:
        if _plain(fact["predicate"]) == kind:
            gold.setdefault(fact["meeting"], []).append(fact)
    told = [claim for claim in claims if _plain(claim["predicate"]) == kind and claim.get("object")]
    events: dict[str, list[Record]] = {}
    for claim in told:
        events.setdefault(_identity(claim["object"]), []).append(claim)

    shared = []
    for name, event in product(gold, events):
        missed = [fact for fact in gold[name] if not any(_match_subject(fact, claim) for claim in events[event])]
        if len(missed) < len(gold[name]):
            shared.append((len(gold[name]) - len(missed), name, event))
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
    passed = [fact for fact in ignored if _plain(fact.get("predicate", "")) == kind and "subject" in fact]
    everyone = [fact for participants in gold.values() for fact in participants]
    neither = sum(
        any(_match_subject(fact, claim) for fact in passed)
        and not any(_match_subject(fact, claim) for fact in everyone)
        for claim in told
    )
    return Score(found, len(everyone), max(found, len(told) - neither)), aligned, missed


def _compare_detail(
    rule: Rule, key: str, facts: Sequence[Record], claims: Sequence[Record], aligned: Mapping[str, str]
) -> Score:
    """The score of one detail (its place, its date) of the gold events that state it."""
    kind = _plain(rule.relation)
    score = Score()
    for event in facts:
        if not _describes_event(event) or not event.get(key):
            continue
        wanted = str(event[key])
        said = [
            _claim_forms(claim.get("object"))
            for claim in claims
            if _plain(claim["predicate"]) == kind and _identity(claim["subject"]) == aligned.get(event["meeting"])
        ]
        right = any(forms[:1] == [wanted] or (key != "date" and same_name([wanted], forms)) for forms in said)
        score += Score(int(right), 1, int(bool(said)))
    return score


def same_name(some: Iterable[str], others: Iterable[str], person: bool = False) -> bool:
    """Whether a form of one name is a form of the other.

    Compared in lower case without accents, articles and punctuation: equal; or, of a person, the shorter a run of words
    in the longer; or, of anything else, two thirds of the shorter's words among the longer's, which is at most three
    times as long.
    """
    for short, long in (sorted(pair, key=len) for pair in product(map(_tokens, some), map(_tokens, others))):
        if not short:
            continue
        if short == long:
            return True
        if person and any(long[place : place + len(short)] == short for place in range(len(long) - len(short) + 1)):
            return True
        words = set(short)
        if not person and 3 * len(words & set(long)) >= 2 * len(words) and 3 * len(short) >= len(long):
            return True
    return False


@lru_cache(maxsize=4096)
def _tokens(name: str) -> tuple[str, ...]:
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", ascii_name)
    return tuple(word for word in words if word not in _UNTOLD) or tuple(words)


def _overlap(some: Sequence[str], others: Sequence[str]) -> float:
    """Dice's coefficient of the words."""
    return 2 * len(set(some) & set(others)) / (len(set(some)) + len(set(others))) if some and others else 0.0


def _fact_forms(fact: Record, slot: str) -> list[str]:
    if fact.get(slot) is None:
        return []
    value, aliases = str(fact[slot]), fact.get("aliases")
    if not isinstance(aliases, dict):
        return [value]
    return [value, *aliases.get(slot, ()), *aliases.get(value, ())]


def _claim_forms(thing: Record | None) -> list[str]:
    if thing is None:
        return []
    if "value" in thing:
        return [str(thing["value"])]
    return [name for name in (thing.get("name"), *thing.get("aliases", ())) if name]


def _describes_event(fact: Record) -> bool:
    """Whether a gold fact is of an event itself, not of somebody in it."""
    return "meeting" in fact and "subject" not in fact


def _identity(thing: Record) -> str:
    return str(thing.get("id") or thing.get("name"))


def _digits(value: object) -> str:
    return re.sub(r"[^0-9]", "", str(value).split(".")[0])


def _plain(predicate: str) -> str:
    """The local name of a predicate in lower-case letters alone, so that ways of writing it fall together."""
    return re.sub(r"[^a-z]", "", re.split(r"[:#/]", predicate)[-1].lower())


def _stem(source: str) -> str:
    name = PurePosixPath(source).name
    return next((name.removesuffix(suffix) for suffix in _SUFFIXES if name.endswith(suffix)), name)


def _fact_words(fact: Record) -> str:
    parts = {
        key: value
        for key, value in fact.items()
        if key not in ("evidence", "aliases", "predicate") and value is not None
    }
    return ", ".join(f"{key} {value}" for key, value in parts.items())


def _claim_words(claim: Record) -> str:
    parts = {
        "subject": "".join(_claim_forms(claim["subject"])[:1]),
        "object": "".join(_claim_forms(claim.get("object"))[:1]),
        **(claim.get("qualifiers") or {}),
    }
    return ", ".join(f"{key} {value}" for key, value in parts.items() if value)
