"""A language model's answer held to the ontology and to the text: what cannot be verified is refused."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from kg.dates import find_dates, resolve_date
from kg.model import (
    ID,
    Certainty,
    Claim,
    Evidence,
    Mention,
    MentionChain,
    MentionKind,
    Pairs,
    ParsedArticle,
    Polarity,
    Rejection,
    Statements,
    Tense,
    Value,
    pairs,
)
from kg.ontology import Ontology, Relation

_MOST = 1000
_WORD = TypeVar("_WORD", bound=StrEnum)


class _UnverifiedError(Exception):
    """Why one claim of an answer is refused: a slug and a sentence."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason


def answer_schema(ontology: Ontology) -> dict[str, Any]:
    """The JSON schema of an answer, strict: relations and classes are those of the ontology."""
    classes = sorted({one.name for one in ontology.classes.values()})

    def record(properties: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": dict(properties),
            "required": list(properties),
            "additionalProperties": False,
        }

    def words(kind: type[StrEnum]) -> dict[str, Any]:
        return {"type": "string", "enum": [one.value for one in kind]}

    thing = record({"text": {"type": "string"}, "type": {"type": "string", "enum": classes}})
    claim = record(
        {
            "relation": {"type": "string", "enum": sorted(one.name for one in ontology.relations.values())},
            "subject": thing,
            "object": {"anyOf": [thing, {"type": "null"}]},
            "value": {"type": ["string", "null"]},
            "qualifiers": {
                "type": "array",
                "items": record({"name": {"type": "string"}, "value": {"type": "string"}}),
            },
            "polarity": words(Polarity),
            "certainty": words(Certainty),
            "tense": words(Tense),
            "attributed_to": {"type": ["string", "null"]},
            "evidence": {"type": "string"},
        }
    )
    return record({"claims": {"type": "array", "items": claim}})


def verify_answer(
    answer: object, parsed: ParsedArticle, chains: Sequence[MentionChain], ontology: Ontology
) -> Statements:
    """The claims of an answer that hold. Everything else becomes a rejection:

    - ``reader-answer``: what has not the form that was asked for;
    - ``unverifiable``: evidence, a name, a number, a date or a qualifier that does not stand in the text;
    - ``domain``: a relation, class or qualifier that the ontology does not have, or not there.

    A name of a known chain is that chain; another becomes a chain of its own at its first place in the text.
    """
    listed = answer.get("claims") if isinstance(answer, dict) else None
    article = parsed.article
    if not isinstance(listed, list):
        refused = Rejection(str(answer)[:80], "reader-answer", "the answer has no list of claims", article.id)
        return Statements((), tuple(chains), (refused,))
    verifier = _Verifier(parsed, ontology, {chain.id: chain for chain in chains})
    claims: dict[str, Claim] = {}
    rejections = []
    for item in listed[:_MOST]:
        try:
            claim = verifier.claim(item)
        except _UnverifiedError as error:
            words = item.get("evidence") if isinstance(item, dict) else item
            rejections.append(Rejection(str(words)[:200], error.reason, str(error), article.id))
            continue
        claims.setdefault(claim.id, claim)
    if len(listed) > _MOST:
        detail = f"the answer lists {len(listed)} claims, of which the first {_MOST} were read"
        rejections.append(Rejection(article.source, "reader-answer", detail, article.id))
    ordered = sorted(claims.values(), key=lambda one: (one.evidence.start, one.evidence.end, one.predicate, one.id))
    named = {one for claim in ordered for one in (claim.subject, claim.object, claim.attributed_to)}
    known = {chain.id for chain in chains}
    kept = tuple(chain for chain in verifier.chains.values() if chain.id in known or chain.id in named)
    used = {mention for chain in kept for mention in chain.mentions}
    mentions = tuple(one for one in verifier.added.values() if one.id in used)
    return Statements(tuple(ordered), kept, tuple(dict.fromkeys(rejections)), mentions)


@dataclass
class _Verifier:
    """Holds what is known of one article; ``chains`` and ``added`` grow with what answers name."""

    parsed: ParsedArticle
    ontology: Ontology
    chains: dict[str, MentionChain]
    added: dict[str, Mention] = field(default_factory=dict)

    def claim(self, item: object) -> Claim:
        if not isinstance(item, dict):
            raise _UnverifiedError("reader-answer", "the claim is no object")
        name = _string(item, "relation")
        relation = next((one for one in self.ontology.relations.values() if one.name == name), None)
        if relation is None:
            raise _UnverifiedError("domain", f"the ontology has no relation {name[:60]!r}")
        evidence = self._evidence(_string(item, "evidence"))
        subject = self._thing(item.get("subject"), relation.domain, relation, evidence)
        found: str | Value | None = None
        if relation.literal_range is not None:
            found = self._value(_string(item, "value"), relation.literal_range, evidence)
        elif item.get("object") is not None:
            found = self._thing(item["object"], relation.range, relation, evidence).id
        elif not relation.object_optional:
            raise _UnverifiedError("domain", f"{relation.label} needs an object")
        if found == subject.id:
            raise _UnverifiedError("domain", f"{relation.label} is not said of a thing and itself")
        qualifiers = self._qualifiers(item.get("qualifiers"), relation)
        polarity = _word(item, "polarity", Polarity)
        speaker = item.get("attributed_to")
        claim_of = (self.parsed.article.id, relation.iri, subject.id, str(found), str(qualifiers))
        identity = _digest(*claim_of, str(evidence.start), str(evidence.end), polarity.value)
        return Claim(
            id=identity,
            document=self.parsed.article.id,
            predicate=relation.iri,
            subject=subject.id,
            object=found,
            qualifiers=qualifiers,
            polarity=polarity,
            certainty=_word(item, "certainty", Certainty),
            tense=_word(item, "tense", Tense),
            attributed_to=self._speaker(speaker),
            evidence=evidence,
            cue="",
        )

    def _evidence(self, words: str) -> Evidence:
        start = self.parsed.article.text.find(words) if words.strip() else -1
        if start < 0:
            raise _UnverifiedError("unverifiable", "the evidence does not stand in the text")
        return Evidence(start, start + len(words), words)

    def _thing(self, given: object, classes: Sequence[str], relation: Relation, evidence: Evidence) -> MentionChain:
        if not isinstance(given, dict):
            raise _UnverifiedError("reader-answer", "a subject or object is no object with text and type")
        words, name = _string(given, "text"), _string(given, "type")
        if not self._holds(words):
            raise _UnverifiedError("unverifiable", f"{words[:60]!r} does not stand in the text")
        known = self._chain_of(words, evidence)
        if known is not None and any(self.ontology.is_a(known.class_iri, one) for one in classes):
            return known
        declared = next((one for one in self.ontology.classes.values() if one.name == name), None)
        if declared is None or not any(self.ontology.is_a(declared.iri, one) for one in classes):
            raise _UnverifiedError("domain", f"{relation.label} is not said of a {name[:60]}")
        return self._added_chain(words, declared.iri, evidence, is_event=bool(declared.examples))

    def _holds(self, words: str) -> bool:
        """Whether the words stand in the text, as whole words."""
        pattern = rf"(?<!\w){re.escape(words)}(?!\w)"
        return bool(words.strip()) and re.search(pattern, self.parsed.article.text) is not None

    def _chain_of(self, words: str, evidence: Evidence) -> MentionChain | None:
        """The chain that goes by this name; if several do or none, one that is called so in the evidence."""
        named = [chain for chain in self.chains.values() if words in (chain.name, *chain.aliases)]
        if len(named) == 1:
            return named[0]
        here = {
            mention.id
            for mention in self.parsed.mentions
            if evidence.start <= mention.start and mention.end <= evidence.end and words in (mention.text, mention.name)
        }
        return next((chain for chain in self.chains.values() if here & set(chain.mentions)), None)

    def _added_chain(self, words: str, class_iri: str, evidence: Evidence, is_event: bool) -> MentionChain:
        text, article = self.parsed.article.text, self.parsed.article.id
        start = text.find(words, evidence.start, evidence.end)
        start = text.find(words) if start < 0 else start
        identity = _digest(article, "reader", class_iri, str(start), words)
        if identity not in self.chains:
            end = start + len(words)
            is_name = not is_event and any(letter.isupper() for letter in words)
            kind = MentionKind.NAMED if is_name else MentionKind.NOMINAL
            mention = Mention(
                f"{ID}mention/{article.rpartition('/')[2]}-{start}-{end}-reader",
                article,
                start,
                end,
                words,
                class_iri,
                kind,
                words,
                words.lower(),
            )
            self.added[mention.id] = mention
            attributes = pairs({"label": words}) if is_event else ()
            self.chains[identity] = MentionChain(identity, article, class_iri, words, (), (mention.id,), (), attributes)
        return self.chains[identity]

    def _value(self, value: str, datatype: str, evidence: Evidence) -> Value:
        text, article = self.parsed.article.text, self.parsed.article
        if datatype == "integer":
            plain = value.replace(",", "")
            if not re.fullmatch("[0-9]{1,15}", plain) or plain not in re.findall(
                "[0-9]+", evidence.text.replace(",", "")
            ):
                raise _UnverifiedError("unverifiable", f"the number {value[:40]!r} does not stand in the evidence")
            return Value(str(int(plain)), datatype)
        if datatype == "string":
            if not value.strip() or value not in text:
                raise _UnverifiedError("unverifiable", "the words that it quotes do not stand in the text")
            return Value(value)
        dates = {
            resolve_date(one, article.published, future=future)
            for one in find_dates(text, evidence.start, evidence.end, article.published)
            for future in (False, True)
        }
        if value not in dates:
            raise _UnverifiedError("unverifiable", f"the evidence gives no date {value[:40]!r}")
        return Value(value, {10: "date", 7: "gYearMonth", 4: "gYear"}.get(len(value), datatype))

    def _qualifiers(self, given: object, relation: Relation) -> Pairs:
        """The qualifiers, each declared, its value in the text or a default of the relation; the defaults otherwise."""
        values: dict[str, str | None] = dict(relation.defaults)
        if not isinstance(given, list):
            raise _UnverifiedError("reader-answer", "the qualifiers are no list")
        declared = {one.name for one in relation.qualifiers}
        usual = {*relation.defaults, *relation.past_defaults}
        for one in given:
            if not isinstance(one, dict):
                raise _UnverifiedError("reader-answer", "a qualifier is no object with name and value")
            name, value = _string(one, "name"), _string(one, "value")
            if name not in declared:
                raise _UnverifiedError("domain", f"{relation.label} has no qualifier {name[:60]!r}")
            if (name, value) not in usual and not self._holds(value):
                raise _UnverifiedError("unverifiable", f"the {name} {value[:60]!r} does not stand in the text")
            values[name] = value
        missing = [name for name in relation.required if not values.get(name)]
        if missing:
            raise _UnverifiedError("domain", f"{relation.label} needs the qualifier {missing[0]}")
        return pairs(values)

    def _speaker(self, words: object) -> str | None:
        """The chain of the speaker, None where none is known: who said it is a detail, no reason to refuse a claim."""
        if not isinstance(words, str):
            return None
        named = [chain.id for chain in self.chains.values() if words in (chain.name, *chain.aliases)]
        return named[0] if len(named) == 1 else None


def _string(item: Mapping[str, Any], key: str) -> str:
    value = item.get(key)
    if not isinstance(value, str):
        raise _UnverifiedError("reader-answer", f"the claim has no text for {key!r}")
    return value


def _word(item: Mapping[str, Any], key: str, kind: type[_WORD]) -> _WORD:
    try:
        return kind(_string(item, key))
    except ValueError:
        raise _UnverifiedError("reader-answer", f"{key} is none of {', '.join(kind)}") from None


def _digest(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode("utf-8", "replace")).hexdigest()[:20]
