"""Which words of an article speak of one event."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.model import COUNTRY, DATE, MEETING, PERSON, BlockKind, Certainty, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.carried import beside_which, inherited_parts
from kg.relations.deeds_told_again import is_told_again
from kg.relations.event_model import FORMAL, EventMention, Part
from kg.relations.event_nodes import EventNode, date_of, is_denied_event, status_of
from kg.relations.event_wording import (
    adds_others,
    is_headline,
    is_introduced,
    is_owned,
    is_purpose,
    is_restricted,
    is_what_was_told,
)
from kg.relations.factuality import elsewhere
from kg.relations.left_out import without_days_to_come, without_planned, without_resumption
from kg.relations.lexicon import lexicon_of
from kg.relations.seats import tells_of_match, tells_of_sport
from kg.relations.session_details import session_day, session_place
from kg.relations.settled_details import settle

_FAR = 12
_NEAR = 8
_AHEAD = 6
_SIGNED = "signing"
_CROWD = "gathering"
_MET = "meeting"
_GENERIC = frozenset({"meeting", "talks", "gathering"})
_LARGE = frozenset(
    {"summit", "conference", "session", "hearing", "debate", "ceremony", "signing", "gathering", "rally"}
)
_SITTINGS = frozenset({"hearing", "session", "debate"})
_LEAD = 3  # sentences, headline and dateline among them
_DAY_LENGTH = 10
_NOT_MET = frozenset({"hearing", "debate", "ceremony", "signing", "rally"})
_OF_TEAMS = frozenset({"", "visit"})
"""What teams that play do too: they meet, and visit each other."""
_NO_TALKS = frozenset({"ceremony", "press conference", "interview"})
_SIDES = frozenset({"margin", "sideline", "fringe", "edge", "margins", "sidelines"})
_REACH = 6
_ENDING = frozenset({"end", "close", "conclude", "last", "run", "until", "through", "till"})
_APART = frozenset({"press conference", "interview", "meal", "call", "visit", "reception", "audience", "briefing"})


def join_events(
    mentions: Iterable[EventMention], reading: ArticleReading
) -> tuple[list[EventNode], list[EventMention]]:
    """The article's events, and mentions that point to one that the article does not speak of."""
    joiner = _Joiner(reading)
    waiting = [mention for mention in mentions if not joiner.place(mention)]
    lost = [mention for mention in waiting if not joiner.place_before(mention)]
    joiner.events = [event for event in joiner.events if _is_told(event, reading) and not joiner.is_no_meeting(event)]
    for event in joiner.events:
        without_planned(event)
        without_days_to_come(event, reading.parsed.article.published)
        settle(event.mentions, reading)
        event.inherited = inherited_parts(event.mentions, reading)
    for number, event in enumerate(joiner.events):
        event.inherited.extend(joiner.details_beside(event, joiner.events[:number]))
    for event in joiner.events:
        event.inherited.extend(session_day(event, joiner.events, reading))
        event.inherited.extend(session_place(event, joiner.events, reading))
    return joiner.events, lost


class _Joiner:
    def __init__(self, reading: ArticleReading) -> None:
        self.reading = reading
        self.events: list[EventNode] = []
        self.lexicon = lexicon_of(reading.ontology)
        self.kinds = self.lexicon.event_kinds
        self.tells_of_sport = tells_of_sport(reading.parsed.sentences, self.lexicon.role_kinds)

    def details_beside(self, event: EventNode, before: list[EventNode]) -> list[Part]:
        """The place, and the one day, of the summit on whose sidelines an event is that names none itself."""
        details = [role for role in ("place", "date") if all(part.role != role for part in event.parts())]
        taken: list[Part] = []
        for role in details:
            for other in reversed(before):
                found = [part for part in other.parts() if part.role == role]
                if not found or (role == "date" and len({date_of(part) for part in found}) > 1):
                    continue
                if self._is_large(other) and beside_which(event.mentions, frozenset(self._heads(other))):
                    taken.append(replace(found[0], factuality=elsewhere(event.first.factuality)))
                    break
        return taken

    def place(self, mention: EventMention) -> bool:
        """Adds the mention to its event, or makes it a new one; false for one that needs an event and has none."""
        recent = sorted(self.events, key=lambda event: (event.last, self.events.index(event)), reverse=True)
        fits = self._takes if mention.implicit else self._same
        if mention.main:
            told = [event for event in self.events if not event.negated and status_of(event) != "cancelled"]
            beside = mention.sentence.passage
            recent = sorted(
                told,
                key=lambda event: (
                    all(one.sentence.passage != beside for one in event.mentions),
                    -sum(1 for _ in event.parts()),
                ),
            )
        if mention.implicit:
            ahead = mention.factuality.status == "planned"  # "will be joined by X", of the talks still to come
            recent.sort(key=lambda event: (_is_alleged(event), ahead and status_of(event) == "held"))
        if mention.definite and mention.noun is not None:
            noun = mention.noun.head
            if adds_others(mention) or noun in _GENERIC:  # those who met are told already
                recent.sort(key=lambda event: not self._actors(event.parts()))
            recent.sort(key=lambda event: noun not in self._heads(event))
        if is_what_was_told(mention):  # "It was their third meeting this year."
            mention.parts = [part for part in mention.parts if part.role != "date"]
            near = [one for one in recent if mention.sentence.index - one.last <= 1 and self._kinds_agree(one, mention)]
            event = next((one for one in near if self._agree(one, mention)), None)
            if event is not None:
                event.mentions.append(mention)
                return True
        event = next((one for one in recent if fits(one, mention)), None)
        if event is not None:
            event.mentions.append(mention)
        elif mention.opens or not mention.implicit:
            self.events.append(EventNode([mention]))
        return event is not None or mention.opens or not mention.implicit

    def place_before(self, mention: EventMention) -> bool:
        """Adds the mention to an event of the kind that it asks for and that is spoken of soon after."""
        for event in self.events:
            ahead = event.first.sentence.index - mention.sentence.index
            near = event.first.sentence.passage == mention.sentence.passage or ahead <= 1
            known = mention.heads or not (event.first.marks or self._is_apart(event) or not near)
            if mention.session and not mention.noun and status_of(event) != "held":
                continue  # "X voted no. The council meets on Friday."
            if mention.factuality.status == "held" and status_of(event) == "cancelled":
                continue
            if _is_past_of_planned(event, mention):
                continue  # "Prosecutor X said he fled. He is to appear in court on Friday."
            if 0 <= ahead <= _AHEAD and known and self._is_asked(event, mention):
                without_resumption(event, mention)
                event.mentions.append(mention)
                return True
        return False

    def _agree(self, event: EventNode, mention: EventMention) -> bool:
        """Whether the parties of the one are among those of the other."""
        known, new = self._actors(event.parts()), self._actors(mention.parts)
        return not event.negated and (not new or new <= known or known <= new)

    def _takes(self, event: EventNode, mention: EventMention) -> bool:
        near = mention.main or mention.sentence.index - event.last <= (_FAR if mention.heads else _NEAR)
        if mention.session and not self._is_session(event, mention):
            return False
        told = mention.factuality.status
        if mention.heads and (told == "proposed" or (told == "planned" and status_of(event) == "held")):
            return False  # "is to give evidence" at a hearing still to come
        if told == "held" and status_of(event) == "cancelled":
            return False  # nobody came to what was called off
        if _is_past_of_planned(event, mention):
            return False  # "Also testifying was" at no hearing that is to be held
        return (
            near and event.first.class_iri == mention.class_iri and not event.negated and self._is_asked(event, mention)
        )

    def _is_session(self, event: EventNode, mention: EventMention) -> bool:
        """Whether what is told can be of this session: on its day, and not before it is held."""
        formal = not FORMAL.isdisjoint(self._kind(head) for head in self._heads(event))
        if status_of(event) == "proposed":
            return False  # nobody votes at a debate that somebody has only proposed
        if not formal and not any(one.opens for one in event.mentions):
            return False
        dates = self._dates(event.parts())
        if any(not any(date.startswith(day) for date in dates) for day in mention.days) and (
            dates or any(len(day) < _DAY_LENGTH for day in mention.days)
        ):
            return mention.opens and not dates
        return (mention.factuality.status == "planned") == (status_of(event) == "planned")

    def _is_asked(self, event: EventNode, mention: EventMention) -> bool:
        heads = self._heads(event)
        if not heads and any(one.opens for one in event.mentions):
            heads = {_MET}  # "Ministers met in Rome. X presided."
        return not mention.heads or bool((heads | {self._kind(head) for head in heads}) & mention.heads)

    def _same(self, event: EventNode, mention: EventMention) -> bool:
        if event.first.class_iri != mention.class_iri or event.negated != is_denied_event(mention):
            return False
        purpose = any(is_purpose(mention, one) for one in event.mentions)
        if mention.marks and not purpose and not any(mention.marks & one.marks for one in event.mentions):
            return False
        if _differ(self._dates(event.parts()), self._dates(mention.parts)):
            return False
        if self._is_beside(event, mention) or self._is_next_of(event, mention):
            return False
        known, new = self._actors(event.parts()), self._actors(mention.parts)
        if not purpose and not self._kinds_agree(event, mention):
            return False
        if purpose:
            return not new or not known or bool(new & known)
        if any(self._tells_of(mention, one) or self._tells_of(one, mention) for one in event.mentions):
            return True
        kinds = {self._kind(head) for head in self._heads(event)}
        sitting = mention.opens and not mention.noun and mention.kind in _SITTINGS and not kinds.isdisjoint(_SITTINGS)
        panel = mention.kind == "conference" and "summit" in kinds
        if sitting or (mention.noun is None and (panel or mention.kind in _LARGE & kinds)):
            apart = _differ(self._places(event.parts()), self._places(mention.parts))
            return not apart and self._statuses_agree(event, mention)
        if not new and mention.noun is None and mention.kind == _CROWD:  # "Residents packed the hall."
            return self._statuses_agree(event, mention)
        if mention.definite:
            return not self._is_past_for(event, mention) and self._is_meant(event, mention, known, new)
        if not self._statuses_agree(event, mention) or _differ(
            self._places(event.parts()), self._places(mention.parts)
        ):
            return False
        introduced = mention.noun is None or is_introduced(mention)
        if introduced and known - new and self._is_large(event):
            return False  # two of a congress who "met over coffee", "a meeting of two of them"
        if (len(new) > 1 and len(known) > 1) or mention.sentence.index == event.last:
            return bool(new & known) and (new <= known or known <= new)
        if self._is_headlines(event, mention):
            return True
        same = mention.noun is not None and mention.noun.head in self._heads(event)
        if not same and not self.reading.ontology.is_a(mention.class_iri, MEETING):
            same = is_told_again(event, mention, self.reading)
        return same and bool(known & new) and (new <= known or known <= new)

    def _is_headlines(self, event: EventNode, mention: EventMention) -> bool:
        """Whether the first sentence tells of the event that the headline names, by its place and nobody else."""
        if not all(one.sentence.kind is BlockKind.HEADING for one in event.mentions) or mention.sentence.index > _LEAD:
            return False
        actors, places = self._actors(event.parts()), self._places(event.parts())
        shared = bool(actors) or bool(places & self._places(mention.parts))
        return shared and actors <= self._actors(mention.parts)

    def _is_beside(self, event: EventNode, mention: EventMention) -> bool:
        """Whether the sentence has it on the sidelines of what the event is called: "held a meeting" there."""
        if mention.definite or mention.noun is None:
            return False
        lemmas = mention.sentence.lemmas
        beside = [place for place, lemma in enumerate(lemmas) if lemma in _SIDES]
        return any(not self._heads(event).isdisjoint(lemmas[place + 1 : place + _REACH]) for place in beside)

    def _is_next_of(self, event: EventNode, mention: EventMention) -> bool:
        """Whether what was held is told before, and the sentence has a day still to come: "The hearing resumes on
        Friday", but "The summit ends on Friday"."""
        first, told = event.first.factuality, mention.factuality
        over = status_of(event) == "held" and first.tense is Tense.PAST and first.certainty is Certainty.CERTAIN
        before = event.last < mention.sentence.index  # not "will fly out for a meeting chaired by X"
        if told.status != "planned" or not over or not before or not self._dates(mention.parts):
            return False
        return _ENDING.isdisjoint(mention.sentence.lemmas)

    def _tells_of(self, verb: EventMention, noun: EventMention) -> bool:
        """Whether a verb says what happened at the event that a noun of its sentence names: "spoke at a hearing"."""
        if not verb.kind or noun.noun is None or verb.sentence is not noun.sentence:
            return False
        return verb.noun is None and self._kind(noun.noun.head) == verb.kind

    def _is_past_for(self, event: EventNode, mention: EventMention) -> bool:
        """Whether the noun tells of what was, and the event goes by another noun and is still to come."""
        told, noun = mention.factuality, mention.noun
        past = told.status == "held" and told.tense is Tense.PAST and not is_headline(event.first)
        ahead = event.first.factuality.status in ("planned", "proposed")
        return past and ahead and noun is not None and noun.head not in self._heads(event)

    def _is_meant(self, event: EventNode, mention: EventMention, known: set[str], new: set[str]) -> bool:
        """Whether "the meeting" is this one: the parties do not tell against it."""
        if is_owned(mention) and not self._is_theirs(event, mention, known, new):
            return False
        if _is_of_several(mention) and not _is_of_several(event.first) and self._kind(mention.head) != "talks":
            return False  # "During the gatherings" tells of no single one
        if not new or not known or new & known or adds_others(mention):
            return True
        if not self._heads(event) and mention.noun is not None and self._kind(mention.noun.head) in _LARGE:
            return False
        return self._is_large(event) or (len(new) < 2 and not is_restricted(mention))

    def _is_theirs(self, event: EventNode, mention: EventMention, known: set[str], new: set[str]) -> bool:
        """Whether "his meeting with X", "their dinner" can be this event: it goes by the same noun, or is
        held or not as the event is and who meets there is no other than of that."""
        if mention.noun is not None and mention.noun.head in self._heads(event):
            return True
        if not self._statuses_agree(event, mention):
            return False
        return new <= known or known <= new or (bool(known & new) and len(new - known) < 2)

    def is_no_meeting(self, event: EventNode) -> bool:
        """Whether all that the article calls it is a ceremony or press conference, where nobody confers, or teams meet
        in a match."""
        told = [one for one in event.mentions if not one.implicit] or event.mentions
        kinds = {self._kind(one.head) for one in told}
        if kinds <= _OF_TEAMS and (
            self.tells_of_sport or any(tells_of_match(one.sentence, self.lexicon) for one in told)
        ):
            found = [self.reading.chain(part.mention) for part in event.parts() if part.role not in ("place", "date")]
            chains = [one for one in found if one is not None]
            people = [one for one in chains if self.reading.ontology.is_a(one.class_iri, PERSON)]
            # A club of one word beside another may pass for a person: "Ordex City host Nkana".
            return not people or (len(people) < len(chains) and not any(" " in one.name for one in people))
        return kinds <= _NO_TALKS

    def _is_large(self, event: EventNode) -> bool:
        return any(self._kind(head) in _LARGE for head in self._heads(event))

    def _is_apart(self, event: EventNode) -> bool:
        """Whether all that the event is called is a kind of its own: a visit, meal or call."""
        kinds = {self._kind(head) for head in self._heads(event)}
        return bool(kinds) and kinds <= _APART

    def _statuses_agree(self, event: EventNode, mention: EventMention) -> bool:
        found = {one.factuality.status for one in (event.first, mention) if not is_headline(one)}
        return len(found) < 2 or found <= {"planned", "proposed", "cancelled"}

    def _kind(self, head: str) -> str:
        return self.kinds.get(head, head)

    def _heads(self, event: EventNode) -> set[str]:
        return {one.head for one in event.mentions} - {""}

    def _kinds_agree(self, event: EventNode, mention: EventMention) -> bool:
        """Whether the nouns can be for one event: "the talks" of a meeting or summit, not "the dinner" of a hearing."""
        heads, head = self._heads(event), mention.head
        if not head or (mention.noun is None and head == _SIGNED):
            return True
        if head in heads or (mention.definite and any(one.endswith(f" {head}") for one in heads)):
            return True  # "The conference" of a video conference
        kinds, kind = {self._kind(one) for one in heads} or {"meeting", "visit", "call"}, self._kind(head)
        opened = mention.opens or any(one.opens for one in event.mentions)
        if kind in kinds or (opened and kind in _SITTINGS and not kinds.isdisjoint(_SITTINGS)):
            return True
        if kind == "session" and mention.definite and not kinds.isdisjoint(FORMAL):
            return True  # "The session was chaired by X", of the congress told before
        if mention.noun is None and kind == "conference" and "summit" in kinds:
            return True  # "There she sat on a panel with X"
        if kind in FORMAL and mention.definite and kinds == {"session"}:
            return True  # "told the closing session. The conference was opened by X"
        if kind in _NOT_MET:
            return False  # a funeral is no meeting, though "the meeting" may stand for a hearing
        if kind in _APART or kinds <= _APART:
            return mention.definite and kind in _GENERIC and kinds <= {"call", "visit", "audience"}
        return kind in _GENERIC or bool(kinds & _GENERIC)

    def _dates(self, parts: Iterable[Part]) -> set[str]:
        return {date_of(part) for part in parts if part.mention.class_iri == DATE} - {""}

    def _places(self, parts: Iterable[Part]) -> set[str]:
        chains = [self.reading.chain(part.mention) for part in parts if part.role == "place"]
        return {chain.id for chain in chains if chain is not None and chain.class_iri != COUNTRY}

    def _actors(self, parts: Iterable[Part]) -> set[str]:
        chains = [self.reading.chain(part.mention) for part in parts if part.role != "place"]
        return {chain.id for chain in chains if chain is not None and chain.id in self.reading.named}


def _is_told(event: EventNode, reading: ArticleReading) -> bool:
    """Whether there is more to the event than that a body sat."""
    if not all(mention.session for mention in event.mentions):
        return True
    return any(reading.names_person(part.mention) for part in event.parts())


def _is_in_passing(mention: EventMention) -> bool:
    """Whether its tense is that of another: of a participle ("a team led by X") or of who says so."""
    sentence, node = mention.sentence, mention.node
    participle = sentence.labels[node] == "acl" and sentence.words[node] in ("led", "headed", "accompanied")
    return participle or mention.factuality.speaker is not None


def _is_past_of_planned(event: EventNode, mention: EventMention) -> bool:
    """Whether what is told was done, and the event is still to be held."""
    told = mention.factuality
    past = told.status == "held" and told.tense is Tense.PAST and not _is_in_passing(mention)
    return past and status_of(event) == "planned" and event.first.factuality.tense is not Tense.PAST


def _is_alleged(event: EventNode) -> bool:
    """Whether nobody vouches for what was: who "attended for him" did not attend an alleged meeting."""
    told = event.first.factuality
    return told.certainty is Certainty.POSSIBLE and told.status == "held"


def _is_of_several(mention: EventMention) -> bool:
    """Whether the noun is for more than one event: "the gatherings", but "the talks"."""
    noun = mention.noun
    several = noun is not None and noun.attribute("number") == "plural"
    return several and noun is not None and mention.sentence.words[mention.node].lower() != noun.head


def _differ(one: set[str], other: set[str]) -> bool:
    return bool(one and other and not one & other)
