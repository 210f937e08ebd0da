"""The claims of an article: what its sentences say, by the patterns of the ontology."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.model import (
    KG,
    ORGANIZATION,
    PERSON,
    ROLE,
    BlockKind,
    Claim,
    Evidence,
    MentionChain,
    MentionKind,
    Pairs,
    ParsedArticle,
    Polarity,
    Rejection,
    Sentence,
    Tense,
    Value,
    pairs,
)
from kg.ontology import Ontology, Relation, gives_post
from kg.relations.amounts import age_behind, is_counted_apart, is_of_several
from kg.relations.arguments import (
    ArticleReading,
    clause_nodes,
    content_id,
    in_form_of,
    literal,
    literal_value,
    read_chains,
    span,
)
from kg.relations.choosing import contradicts, fullest_drafts, is_of_another_verb, is_of_other_body, only_titles
from kg.relations.drafts import Draft, cue_of
from kg.relations.event_drafts import event_drafts
from kg.relations.event_identity import join_events
from kg.relations.event_model import EventMention
from kg.relations.event_nodes import event_chain
from kg.relations.events import event_mentions
from kg.relations.examples import IGNORED, LATEST, NAMED, PRIVATE
from kg.relations.factuality import Factuality, Judge
from kg.relations.followed import what_follows
from kg.relations.groups import find_groups
from kg.relations.homes import is_of_post
from kg.relations.judging import factuality_of_match, is_opinion, is_past_post, only_takes
from kg.relations.lexicon import lexicon_of
from kg.relations.matching import Match, bound_slots, trigger_of
from kg.relations.namings import is_private, latest_body, named_beside, names_nobody
from kg.relations.negation import is_denied
from kg.relations.ownership import is_alike, is_of_another, is_told_elsewhere, only_describes
from kg.relations.participants import names_party_again, participant, refuse, taken_for
from kg.relations.presence import presence_mentions
from kg.relations.quotations import only_leads_on, quoted_speakers
from kg.relations.requests import is_request
from kg.relations.rosters import listed_mentions
from kg.relations.sessions import session_mentions
from kg.relations.teaching import Patterns


def extract_claims(
    parsed: ParsedArticle, chains: Sequence[MentionChain], patterns: Patterns, ontology: Ontology
) -> tuple[tuple[Claim, ...], tuple[MentionChain, ...], tuple[Rejection, ...]]:
    """The article's claims in order of their place, its chains with those of its events, and what was refused."""
    lexicon = lexicon_of(ontology)
    judge = Judge(lexicon.cues)
    reading = read_chains(parsed, chains, ontology)
    reading = replace(reading, groups=find_groups(reading), speakers=quoted_speakers(parsed.sentences, lexicon.cues))
    drafts: list[Draft] = []
    rejections: list[Rejection] = []
    mentions: list[EventMention] = []
    for sentence in parsed.sentences:
        stated: list[Draft] = []
        settled: list[Draft] = []
        about_events: list[Match] = []
        for match in patterns.index.match(sentence, reading.accepts):
            relation = ontology.relations.get(match.pattern.owner)
            if relation is None:
                about_events.append(match)
                continue
            draft = _draft(match, relation, reading, judge)
            if isinstance(draft, Draft) and (only_titles(draft) or is_of_other_body(draft, reading)):
                continue
            if isinstance(draft, Draft):
                settles = any(name in dict(relation.past_defaults) for name, _ in match.pattern.constants)
                if settles and is_of_another_verb(draft):
                    continue
                stated.extend(_of_each(draft, match, reading))
                if settles:
                    settled.append(draft)
            elif draft is not None:
                rejections.append(draft)
        if settled:
            stated = [draft for draft in stated if not any(contradicts(draft, one) for one in settled)]
        drafts.extend(fullest_drafts(stated, lexicon))
        mentions.extend(event_mentions(sentence, about_events, reading, judge))
    mentions += session_mentions(reading, judge, mentions)
    mentions += [*listed_mentions(reading, judge), *presence_mentions(reading, judge)]
    mentions = sorted(mentions, key=lambda one: one.sentence.index)
    # "Succeeded X as director" tells of a post, but X is no body that others of the post are of.
    aside = [one for one in drafts if one.role is not None and not gives_post(one.relation, ontology)]
    drafts = [one for one in drafts if one not in aside] if aside else drafts
    drafts = [*what_follows(drafts, reading, judge), *aside]
    events, lost = join_events(mentions, reading)
    rejections.extend(
        refuse(mention.sentence, mention.node, "no-event", "no event is spoken of that this could belong to", reading)
        for mention in lost
    )
    known = dict(enumerate(chains))
    holders: dict[str, list[int]] = defaultdict(list)
    for number, one in known.items():
        for mention in one.mentions:
            holders[mention].append(number)
    for number, event in enumerate(events, len(chains)):
        chain = event_chain(event, reading, ontology)
        parts = _without_contradictions(event_drafts(event, chain, reading, ontology))
        if parts:
            for mention in chain.mentions:
                for holder in holders[mention]:
                    known.pop(holder, None)
                holders[mention] = [number]
            known[number] = chain
            drafts.extend(parts)
    used = {one.id: one for draft in drafts for one in (draft.subject, draft.object) if isinstance(one, MentionChain)}
    distinct = {**{one.id: one for one in known.values()}, **used}
    claims = {claim.id: claim for claim in (_claim(draft, reading) for draft in drafts)}
    ordered = sorted(
        claims.values(), key=lambda claim: (claim.evidence.start, claim.evidence.end, claim.predicate, claim.id)
    )
    return tuple(ordered), tuple(distinct.values()), tuple(dict.fromkeys(rejections))


def _without_contradictions(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts of an event without what the same sentence denies: "X, who speaks for the fund, did not take part"."""
    drafts = list(drafts)
    denied = {
        (one.relation.iri, one.subject.id, one.sentence.index)
        for one in drafts
        if one.factuality.polarity is Polarity.NEGATED
    }
    return [
        one
        for one in drafts
        if one.factuality.polarity is Polarity.NEGATED
        or (one.relation.iri, one.subject.id, one.sentence.index) not in denied
    ]


def _draft(match: Match, relation: Relation, reading: ArticleReading, judge: Judge) -> Draft | Rejection | None:
    """The claim that a match makes, or why it makes none; None where it says nothing (a thing related to itself)."""
    sentence = match.sentence
    slots = bound_slots(match)
    subject_node = slots["subject"][0]
    members = reading.peers_at(sentence, subject_node)
    subject = members[0] if members else participant(match, subject_node, relation, reading)
    if isinstance(subject, Rejection):
        return subject
    private = ("subject", PRIVATE) in match.pattern.constants
    if is_of_post(match, reading) or (private and not is_private(sentence, subject_node, slots["object"][0], reading)):
        return None
    factuality = factuality_of_match(match, relation, judge)
    if any(is_denied(sentence, node) for slot in ("object", "role") for node in slots.get(slot, ())):
        factuality = replace(factuality, polarity=Polarity.NEGATED)  # "of no party", "is no politician"
    found: MentionChain | Value | None = None
    said: list[int] = []
    if "object" in slots:
        node = slots["object"][0]
        mention = sentence.mentions[node]
        if mention is not None and mention.attribute("form") == "independent":
            return None  # "(I-Maine)" says that there is no party
        if relation.literal_range is not None or (mention is not None and mention.kind is MentionKind.VALUE):
            found = literal_value(sentence, node, relation.literal_range or "integer", factuality.tense, reading)
            if is_of_several(sentence, subject_node, relation, reading.ontology):
                return None
            if is_counted_apart(sentence, subject_node, node) or only_leads_on(sentence, node, trigger_of(match)):
                return None
            if mention is None and found is not None:
                said = clause_nodes(sentence, node)
        else:
            found = reading.chain_at(sentence, node)
            if found is not None:
                found = taken_for(found, match, "object", relation.range, reading)
                full = found.class_iri == PERSON and " " in found.name and bool(relation.range)
                if full and not any(reading.ontology.is_a(PERSON, one) for one in relation.range):
                    return None  # "[Mirra Kasatkova]'s coach" is no member of hers
            if found is None:
                return refuse(sentence, node, "unresolved", "nothing is known that this refers to", reading)
            if found.id not in reading.named and ("object", NAMED) in match.pattern.constants:
                return None
            if found.id not in reading.named:
                found = named_beside(sentence, node, reading) or found
                vague = (
                    found.id not in reading.named and mention is not None and mention.attribute("number") == "plural"
                )
                if vague and found.class_iri == ORGANIZATION:
                    return None  # "sits on several boards"
            vague = found.class_iri == PERSON or names_nobody(sentence, node, relation.object_optional)
            if relation.named_only and vague and found.id not in reading.named:
                return refuse(
                    sentence, node, "unnamed", f"{relation.label}: the object is described and never named", reading
                )
            if found.id == subject.id or (found.id not in reading.named and _is_same(sentence, subject_node, node)):
                return None
    aged = next((node for _, node, one in match.slots() if one.aged == "object"), None)
    if aged is not None:
        age = age_behind(reading.parsed.article.text, sentence, aged)
        found = Value(age, relation.literal_range or "integer") if age else None
        said = [aged + 1] if aged + 1 < len(sentence.words) else []
    also = next((node for _, node, one in match.slots() if one.also == "object"), None)
    if also is not None:
        mention = sentence.mentions[also]
        if sentence.kind is BlockKind.HEADING and not sentence.tags[max(also - 1, 0)].startswith(("DT", "CD")):
            return refuse(sentence, also, "unnamed", "in a heading, a people stands for its government", reading)
        found = reading.place_named_by(mention) if mention is not None else None
    if found is None and ("object", LATEST) in match.pattern.constants:
        found = latest_body(sentence, match.nodes, reading)
    if found is None and not relation.object_optional:
        return None
    if found is None and relation.literal_range is not None and (only_takes(match) or is_request(match, reading)):
        return None
    if names_party_again(match, (subject, found), reading):
        return None
    role = _role(match)
    of_object = role is not None and any(("isa", role) in sentence.edges[node] for node in slots.get("object", ()))
    if role is not None and not of_object and is_of_another(sentence, role, subject_node):
        return None
    if (
        role is not None
        and not of_object
        and (_only_beside(sentence, slots, found, role) or is_past_post(match, role) or is_opinion(match, role))
    ):
        return None
    if (
        role is not None
        and relation.object_optional
        and (only_describes(sentence, role, slots, reading) or is_told_elsewhere(sentence, role, match, slots, reading))
    ):
        found = None
    if relation.object_optional and role is not None and is_alike(found, sentence, role):
        found = None
    qualifiers = _qualifiers(match, relation, factuality, reading)
    if not set(relation.required) <= {name for name, _ in qualifiers}:
        return None
    return Draft(
        relation,
        subject,
        found,
        qualifiers,
        factuality,
        sentence,
        (*(node for node in match.nodes if node is not None), *said),
        _cue(match),
        role,
    )


def _only_beside(
    sentence: Sentence, slots: Mapping[str, list[int]], found: MentionChain | Value | None, role: int
) -> bool:
    """Whether the one with whom a post would be is a person only named before it: "President X and Lima Mayor Y"."""
    if not isinstance(found, MentionChain) or found.class_iri != PERSON or "object" not in slots:
        return False
    node = slots["object"][0]
    return node < role and sentence.words[node + 1].lower() in ("and", "&", ",")


def _of_each(draft: Draft, match: Match, reading: ArticleReading) -> list[Draft]:
    """The claim of each country that a word for several stands for: "Both countries belong to the League"."""
    subject = next(node for name, node, _ in match.slots() if name == "subject")
    members = reading.peers_at(match.sentence, subject)
    return [draft, *(replace(draft, subject=one) for one in members[1:])]


def _is_same(sentence: Sentence, one: int, other: int) -> bool:
    """Whether the sentence says that two nodes stand for the same: "the charity Ordex"."""
    return ("isa", other) in sentence.edges[one] or other + 1 == one


def _qualifiers(match: Match, relation: Relation, factuality: Factuality, reading: ArticleReading) -> Pairs:
    """What the slots and the example's constants say, then what the fillers' own words say, then the defaults."""
    declared = {one.name for one in relation.qualifiers}
    told_by_words = {one.name for one in relation.qualifiers if one.iri.startswith(KG)}
    values: dict[str, str | None] = dict(relation.past_defaults if factuality.past_state else relation.defaults)
    if factuality.ended and "status" in declared:
        values["status"] = "former"
    for name, node, pattern_node in match.slots():
        mention = match.sentence.mentions[node]
        if mention is not None and (name != "subject" or mention.class_iri != ROLE):
            values.update({key: value for key, value in mention.attributes if key in told_by_words and key != name})
        if name not in ("subject", "object", IGNORED):
            given = pattern_node.value
            said = literal(match.sentence, node, factuality.tense, reading)
            values[name] = given or _typed(said, name, relation) or values.get(name)
        elif pattern_node.value is not None:
            values[name] = pattern_node.value
        if pattern_node.aged is not None and pattern_node.aged != "object":
            values[pattern_node.aged] = age_behind(reading.parsed.article.text, match.sentence, node)
    objects = {node for name, node, _ in match.slots() if name == "object"}
    for place in match.nodes:  # "a former City striker" is no member now
        mention = match.sentence.mentions[place] if place is not None else None
        own = place is not None and not objects.isdisjoint(other for _, other in match.sentence.edges[place])
        if own and mention is not None and mention.class_iri == ROLE and mention.attribute("status") == "former":
            values.update({key: value for key, value in mention.attributes if key in told_by_words})
    to_come = {("status", "elect")} if factuality.tense == Tense.FUTURE else set()  # "will become mayor"
    usual = {*relation.defaults, *relation.past_defaults, *to_come}
    own_words = {one[0] for one in values.items() if one not in usual} & told_by_words  # "was named acting mayor"
    values.update(
        one
        for one in match.pattern.constants
        if one[1] not in (LATEST, NAMED, PRIVATE) and not (one in relation.defaults and one[0] in own_words)
    )
    if factuality.tense == Tense.FUTURE:  # who will resign has the post
        values.update(one for one in relation.defaults if (one[0], values.get(one[0])) in relation.past_defaults)
    return pairs(values)


def _typed(said: str | None, name: str, relation: Relation) -> str | None:
    """The value of a qualifier in the form of its datatype: of a day its year, of "3,000" its digits."""
    datatype = next((one.datatype for one in relation.qualifiers if one.name == name), "string")
    return said if said is None else in_form_of(datatype, said)


def _role(match: Match) -> int | None:
    """The node of the words for a role; None where a verb gives it ("chairs")."""
    return next(
        (
            node
            for name, node, one in match.slots()
            if name not in ("subject", "object", IGNORED) and one.value is None and _is_role(match.sentence, node)
        ),
        None,
    )


def _is_role(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    return mention is not None and mention.class_iri == ROLE


def _cue(match: Match) -> str:
    """The article's word that carries the match: its trigger, else what fills a qualifier; none where neither is."""
    trigger = trigger_of(match)
    if trigger is not None:
        return cue_of(match.sentence, [trigger])
    given = [node for name, node, _ in match.slots() if name not in ("subject", "object")]
    return cue_of(match.sentence, [*given, *(node for node in match.nodes if node is not None)]) if given else ""


def _claim(draft: Draft, reading: ArticleReading) -> Claim:
    article = reading.parsed.article
    start, end = span(draft.sentence, draft.nodes)
    judged = draft.factuality
    speaker = reading.chain_at(draft.sentence, judged.speaker) if judged.speaker is not None else None
    if judged.speaker is None and all(draft.sentence.quoted[node] for node in draft.nodes[:1]):
        speaker = reading.chain(reading.speakers.get(draft.sentence.index))
    found = draft.object.id if isinstance(draft.object, MentionChain) else draft.object
    predicate, subject = draft.relation.iri, draft.subject.id
    return Claim(
        id=content_id(article.id, predicate, subject, found, draft.qualifiers, start, end, judged.polarity),
        document=article.id,
        predicate=predicate,
        subject=subject,
        object=found,
        qualifiers=draft.qualifiers,
        polarity=judged.polarity,
        certainty=judged.certainty,
        tense=judged.tense,
        attributed_to=speaker.id if speaker is not None and speaker.id in reading.named else None,
        evidence=Evidence(start, end, article.text[start:end]),
        cue=draft.cue,
    )
