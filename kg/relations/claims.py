"""The claims of an article: what its sentences say, by the patterns of the ontology."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.model import (
    Claim,
    Evidence,
    MentionChain,
    MentionKind,
    Pairs,
    ParsedArticle,
    Polarity,
    Rejection,
    Sentence,
    Value,
    pairs,
)
from kg.ontology import Ontology, Relation
from kg.relations.arguments import ArticleReading, content_id, literal, literal_value, read_chains, span
from kg.relations.examples import IGNORED
from kg.relations.events import EventMention, EventNode, event_chain, event_mentions, join_events
from kg.relations.factuality import STATED, Cues, Factuality, judge, read_cues
from kg.relations.matching import Match, bound_slots
from kg.relations.teaching import Patterns, event_relations


@dataclass(frozen=True, slots=True)
class _Draft:
    """A claim before its chains are settled. ``object`` is a mention, a literal or None."""

    relation: Relation
    subject: MentionChain
    object: MentionChain | Value | None
    qualifiers: Pairs
    factuality: Factuality
    sentence: Sentence
    nodes: tuple[int, ...]
    cue: str


def extract_claims(
    parsed: ParsedArticle, chains: Sequence[MentionChain], patterns: Patterns, ontology: Ontology
) -> tuple[tuple[Claim, ...], tuple[MentionChain, ...], tuple[Rejection, ...]]:
    """The article's claims in order of their place, its chains with those of its events, and what was refused."""
    reading = read_chains(parsed, chains, ontology)
    cues = read_cues(ontology)
    drafts: list[_Draft] = []
    rejections: list[Rejection] = []
    mentions: list[EventMention] = []
    for sentence in parsed.sentences:
        stated: list[_Draft] = []
        about_events: list[Match] = []
        for match in patterns.index.match(sentence, reading.accepts):
            relation = ontology.relations.get(match.pattern.owner)
            if relation is None:
                about_events.append(match)
                continue
            draft = _draft(match, relation, reading, cues)
            if isinstance(draft, _Draft):
                stated.append(draft)
            elif draft is not None:
                rejections.append(draft)
        drafts.extend(_fullest(stated))
        mentions.extend(event_mentions(about_events, reading, cues))
    events, lost = join_events(mentions, reading)
    rejections.extend(
        _refuse(mention.sentence, mention.node, "no-event", "no event is spoken of that this could belong to", reading)
        for mention in lost
    )
    known = list(chains)
    for event in events:
        chain = event_chain(event, reading, ontology)
        parts = list(_event_drafts(event, chain, reading, ontology))
        if parts:
            known = [one for one in known if not set(one.mentions) & set(chain.mentions)]
            known.append(chain)
            drafts.extend(parts)
    used = {one.id: one for draft in drafts for one in (draft.subject, draft.object) if isinstance(one, MentionChain)}
    known = list({**{one.id: one for one in known}, **used}.values())
    claims = {claim.id: claim for claim in (_claim(draft, reading) for draft in drafts)}
    ordered = sorted(
        claims.values(), key=lambda claim: (claim.evidence.start, claim.evidence.end, claim.predicate, claim.id)
    )
    return tuple(ordered), tuple(known), tuple(dict.fromkeys(rejections))


def _refuse(sentence: Sentence, node: int, reason: str, detail: str, reading: ArticleReading) -> Rejection:
    start, end = sentence.starts[node], sentence.ends[node]
    article = reading.parsed.article
    return Rejection(f"{article.text[start:end]} ({start}-{end})", reason, detail, article.id)


def _draft(match: Match, relation: Relation, reading: ArticleReading, cues: Cues) -> _Draft | Rejection | None:
    """The claim that a match makes, or why it makes none; None where it says nothing (a thing related to itself)."""
    sentence = match.sentence
    slots = bound_slots(match)
    subject_node = slots["subject"][0]
    subject = _participant(sentence, subject_node, relation, reading)
    if isinstance(subject, Rejection):
        return subject
    factuality = _factuality(match, cues)
    found: MentionChain | Value | None = None
    if "object" in slots:
        node = slots["object"][0]
        mention = sentence.mentions[node]
        if relation.literal_range is not None or (mention is not None and mention.kind is MentionKind.VALUE):
            found = literal_value(sentence, node, relation.literal_range or "integer", factuality.tense, reading)
        else:
            found = reading.chain_at(sentence, node)
            if found is None:
                return _refuse(sentence, node, "unresolved", "nothing is known that this refers to", reading)
            if found.id == subject.id:
                return None
    also = next((node for _, node, one in match.slots() if one.also == "object"), None)
    if also is not None:
        mention = sentence.mentions[also]
        found = reading.place_named_by(mention) if mention is not None else None
    if found is None and not relation.object_optional:
        return None
    qualifiers = _qualifiers(match, relation, factuality, reading)
    if not set(relation.required) <= {name for name, _ in qualifiers}:
        return None
    return _Draft(
        relation,
        subject,
        found,
        qualifiers,
        factuality,
        sentence,
        tuple(node for node in match.nodes if node is not None),
        _cue(match),
    )


def _participant(
    sentence: Sentence, node: int, relation: Relation, reading: ArticleReading
) -> MentionChain | Rejection:
    """The chain of a subject, or why it cannot be one."""
    chain = reading.chain_at(sentence, node)
    if chain is None:
        return _refuse(sentence, node, "unresolved", "nothing is known that this refers to", reading)
    mention = sentence.mentions[node]
    unnamed = chain.id not in reading.named
    if unnamed and mention is not None and mention.kind is MentionKind.PRONOUN:
        return _refuse(sentence, node, "unresolved", "the pronoun's antecedent is not known", reading)
    if unnamed and relation.named_only:
        return _refuse(
            sentence, node, "unnamed", f"{relation.label}: the subject is described and never named", reading
        )
    if not any(reading.ontology.is_a(chain.class_iri, one) for one in relation.domain):
        return _refuse(sentence, node, "domain", f"{relation.label} is not said of such a thing", reading)
    return chain


def _qualifiers(match: Match, relation: Relation, factuality: Factuality, reading: ArticleReading) -> Pairs:
    """What the slots and the example's constants say, then what the fillers' own words say, then the defaults."""
    declared = {one.name for one in relation.qualifiers}
    values: dict[str, str | None] = dict(relation.past_defaults if factuality.past_state else relation.defaults)
    for name, node, pattern_node in match.slots():
        mention = match.sentence.mentions[node]
        if mention is not None:
            values.update({key: value for key, value in mention.attributes if key in declared and key != name})
        if name not in ("subject", "object", IGNORED):
            given = pattern_node.value
            values[name] = given or literal(match.sentence, node, factuality.tense, reading) or values.get(name)
        elif pattern_node.value is not None:
            values[name] = pattern_node.value
    values.update(match.pattern.constants)
    return pairs(values)


def _factuality(match: Match, cues: Cues) -> Factuality:
    """That of the verb that carries the match; noun phrases without one are taken for granted."""
    sentence = match.sentence
    verb = match.nodes[match.pattern.trigger] if match.pattern.trigger is not None else None
    if verb is None or not sentence.tags[verb].startswith("VB"):
        verb = _copula(match)
    return judge(sentence, verb, cues) if verb is not None else STATED


def _copula(match: Match) -> int | None:
    """The verb through which two nodes of the match are the same, where nothing else says that they are."""
    sentence = match.sentence
    for edge in match.pattern.edges:
        head, dependent = match.nodes[edge.head], match.nodes[edge.dependent]
        if edge.label != "isa" or head is None or dependent is None or abs(head - dependent) == 1:
            continue
        for verb, edges in enumerate(sentence.edges):
            below = {node for label, node in edges if label in ("attr", "as")}
            if below & {head, dependent} and any(
                node in (head, dependent) for label, node in edges if label in ("subj", "obj")
            ):
                return verb
    return None


def _cue(match: Match) -> str:
    if match.pattern.trigger is not None:
        node = match.nodes[match.pattern.trigger]
        if node is not None:
            return match.sentence.words[node]
    given = [node for name, node, _ in match.slots() if name not in ("subject", "object")]
    return match.sentence.words[given[0]] if given else ""


def _fullest(drafts: Iterable[_Draft]) -> list[_Draft]:
    """Of drafts of one sentence that say the same, the ones that say most."""
    kept: list[_Draft] = []
    for draft in drafts:
        if any(_within(draft, other) for other in kept):
            continue
        kept = [other for other in kept if not _within(other, draft)]
        kept.append(draft)
    return kept


def _within(one: _Draft, other: _Draft) -> bool:
    if one.relation is not other.relation or one.subject.id != other.subject.id:
        return False
    if one.object is not None and _key(one.object) != _key(other.object):
        return False
    known = dict(other.qualifiers)
    defaults = dict(one.relation.defaults)
    return all(known.get(name) == value or defaults.get(name) == value for name, value in one.qualifiers)


def _key(thing: MentionChain | Value | None) -> str:
    return thing.id if isinstance(thing, MentionChain) else str(thing)


def _event_drafts(
    event: EventNode, chain: MentionChain, reading: ArticleReading, ontology: Ontology
) -> Iterable[_Draft]:
    """The claims of an event's roles: each filler once for each polarity."""
    relations = {relation.event_role: relation for relation in event_relations(chain.class_iri, ontology)}
    status = dict(chain.attributes)["status"]
    done: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for part in event.parts():
        relation = relations.get(part.role)
        if relation is None:
            continue
        outward = any(ontology.is_a(chain.class_iri, one) for one in relation.domain)
        filler: MentionChain | Value | None = reading.chain(part.mention)
        if part.mention.kind is MentionKind.VALUE:
            text = literal(part.sentence, part.node, part.factuality.tense, reading)
            kinds = {4: "gYear", 7: "gYearMonth"}
            filler = Value(text, kinds.get(len(text), "date")) if text else None
        if filler is None or (outward and done[part.role]):
            continue
        if not outward and (isinstance(filler, Value) or (relation.named_only and filler.id not in reading.named)):
            continue
        key = (_key(filler), part.factuality.polarity.value)
        if key in done[part.role] or (key[0], Polarity.AFFIRMED.value) in done[part.role]:
            continue
        done[part.role].add(key)
        declared = {one.name for one in relation.qualifiers}
        qualifiers = pairs({"status": status if "status" in declared else None})
        factuality = part.factuality
        if outward:
            yield _Draft(
                relation,
                chain,
                filler,
                qualifiers,
                factuality,
                part.sentence,
                part.nodes,
                _word(part.sentence, part.nodes),
            )
        elif isinstance(filler, MentionChain):
            yield _Draft(
                relation,
                filler,
                chain,
                qualifiers,
                factuality,
                part.sentence,
                part.nodes,
                _word(part.sentence, part.nodes),
            )


def _word(sentence: Sentence, nodes: Sequence[int]) -> str:
    return sentence.words[nodes[0]]


def _claim(draft: _Draft, reading: ArticleReading) -> Claim:
    article = reading.parsed.article
    start, end = span(draft.sentence, draft.nodes)
    judged = draft.factuality
    speaker = reading.chain_at(draft.sentence, judged.speaker) if judged.speaker is not None else None
    found = draft.object.id if isinstance(draft.object, MentionChain) else draft.object
    claim = Claim(
        id="",
        document=article.id,
        predicate=draft.relation.iri,
        subject=draft.subject.id,
        object=found,
        qualifiers=draft.qualifiers,
        polarity=judged.polarity,
        certainty=judged.certainty,
        tense=judged.tense,
        attributed_to=speaker.id if speaker is not None and speaker.id in reading.named else None,
        evidence=Evidence(start, end, article.text[start:end]),
        cue=draft.cue,
    )
    return replace(
        claim,
        id=content_id(
            claim.document, claim.predicate, claim.subject, found, claim.qualifiers, start, end, judged.polarity
        ),
    )
