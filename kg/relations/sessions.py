"""Who acts at a session that an article tells of: a hearing, a sitting of a council, a debate, a congress.

Such an article names the session once, by a noun or by its body's sitting ("the council voted on Tuesday"), and then
tells who moved, seconded, asked, replied. Each of these is a mention of the session. The words for it are data
(``lexicon/sessions.tsv``): bodies, how they sit, how one comes before them, what only who is there does, what members
say, who the members of which bodies are, and what sets a sentence apart from the session.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.model import (
    PERSON_GROUP,
    ROLE,
    BlockKind,
    Certainty,
    MentionKind,
    Polarity,
    Sentence,
    Tense,
)
from kg.relations.arguments import ArticleReading, titles_of
from kg.relations.event_details import clause_details
from kg.relations.event_model import FORMAL, EventMention, Part
from kg.relations.event_wording import nouns_in, verb_forms
from kg.relations.exchanges import Company
from kg.relations.factuality import Judge
from kg.relations.lexicon import SessionWords, lexicon_of
from kg.relations.named_sessions import give_day, give_heard
from kg.relations.session_clauses import (
    beside_object,
    days_named,
    is_apart,
    is_called_to_order,
    is_of_old,
    is_sitting,
    is_told_to_others,
    is_written,
)
from kg.relations.session_openings import asked_there, chambers_inside, is_testimony, seat_parts
from kg.relations.session_people import (
    assembled,
    bodies_before,
    doing_likewise,
    heads_of,
    is_body,
    is_done_to_body,
    is_of_country,
    is_person,
    people_at,
    speakers,
    voting_beside,
)
from kg.relations.teaching import taking_part
from kg.relations.tense import is_perfect, is_verb

_BLOCKS = frozenset({BlockKind.BODY, BlockKind.ITEM})
_NEAR = 5
_SITTING_BY = frozenset({"sit", "stand"})
_BESIDE = frozenset({"beside", "alongside", "next_to"})
_OWN = frozenset({"their", "its"})
_OF_COUNTRIES = frozenset({"@minister", "@leader", "@ambassador", "@president"})
_ASKED = frozenset({"obj"})
_ADDRESSED = frozenset({"obj", "iobj", "from"})
_PARLIAMENT = "parliament"
_PARLEYS = frozenset({"talks", "negotiations"})
_FOLLOWING = FORMAL | {"meeting"}
_SO_DID = (["so", "did"], ["so", "was"], ["so", "were"], ["neither", "did"])
_IN_CHAMBERS = frozenset({"session", "debate", "hearing"})


def session_mentions(reading: ArticleReading, judge: Judge, told: Sequence[EventMention]) -> Iterator[EventMention]:
    """Mentions of the article's sessions beside those told: sittings of bodies, and those who act there."""
    filling = taking_part(reading.ontology)
    words = lexicon_of(reading.ontology).sessions
    if filling is None or not words.kinds:
        return
    yield from _Floor(reading, judge, told, words, *filling).mentions()


class _Floor:
    """What is known of the session while the article is read on."""

    def __init__(
        self,
        reading: ArticleReading,
        judge: Judge,
        told: Sequence[EventMention],
        words: SessionWords,
        class_iri: str,
        role: str,
    ) -> None:
        self.reading, self.judge, self.words = reading, judge, words
        self.class_iri, self.role = class_iri, role
        self.told: dict[int, list[EventMention]] = defaultdict(list)
        for mention in told:
            self.told[mention.sentence.index].append(mention)
        self.titles = titles_of(reading)
        self.spoken: set[str] = set()
        self.last: int | None = None
        self.company = Company(reading, judge, words, class_iri, role)
        self.apart = -1
        self.done_at = -2
        self.ahead = False
        self.present: set[str] = set()
        self.away: set[str] = set()

    def mentions(self) -> Iterator[EventMention]:
        for sentence in self.reading.parsed.sentences:
            if sentence.kind not in _BLOCKS:
                continue
            for mention in self.told[sentence.index]:
                self._recognise(mention)
                self.company.note(mention)
            opened = list(self._openings(sentence))
            for mention in opened:
                self._note(sentence, [mention])
            yield from opened
            if self.last is None and not self.told[sentence.index]:
                yield from self._early(sentence)
            alone = all(one.definite or one.implicit for one in self.told[sentence.index])
            if alone and not is_apart(self.words, sentence):
                yield from self.company.spoken(sentence)
            near = self.last is not None and sentence.index - self.last <= _NEAR
            if near and (is_apart(self.words, sentence) or self._is_of_those_apart(sentence)):
                self.apart = sentence.index
                self.away |= speakers(self.reading, sentence)
            elif near:
                deeds = list(self._deeds(sentence, {one.node for one in opened}))
                if self.done_at == sentence.index - 1:
                    deeds.extend(self._likewise(sentence))
                for mention in deeds:
                    self._note(sentence, [mention])
                    yield mention
                self.done_at = sentence.index if deeds or opened else self.done_at

    def _recognise(self, mention: EventMention) -> None:
        """Takes note of a session that a noun names: by its kind, or a meeting of a body that sits."""
        sentence, noun = mention.sentence, mention.noun
        if noun is not None and "order" in sentence.words[mention.node :] and is_called_to_order(self.words, mention):
            mention.factuality = replace(
                mention.factuality, status="held", tense=Tense.PAST, certainty=Certainty.CERTAIN
            )
        unheld = mention.factuality.status in ("cancelled", "proposed")
        if noun is None or mention.implicit or sentence.quoted[mention.node] or unheld:
            return
        kind = self._kind(mention)
        if kind == "meeting" and not mention.opens:
            beside = [node for label, node in sentence.edges[mention.node] if label in ("mod", "of")]
            words = [word.lower() for word in noun.text.split()]
            mention.opens = self.words.are("body", *words) or any(
                is_body(self.reading, sentence, one) for one in beside
            )
            mention.opens = mention.opens or is_called_to_order(self.words, mention)
        mention.opens = mention.opens or self.words.are("noun", noun.head)
        if kind in FORMAL or mention.opens:
            self._note(sentence, [mention])
        elif noun.head in _PARLEYS and not any(self.reading.names_person(part.mention) for part in mention.parts):
            mention.opens = True  # "Talks between the unions and the port ended": their negotiators speak next
            self.spoken.add("@talks")
            self._note(sentence, [mention])

    def _note(self, sentence: Sentence, mentions: Sequence[EventMention]) -> None:
        self.last = sentence.index
        self.ahead = all(mention.factuality.status == "planned" for mention in mentions)
        self.spoken |= {one.lower() for one in nouns_in(sentence)}
        if self.words.are("chamber", *self.spoken):
            self.spoken.add(_PARLIAMENT)
        if any(mention.opens for mention in mentions):
            self.spoken |= bodies_before(self.reading, sentence)
        for mention in mentions:
            chains = [self.reading.chain(part.mention) for part in mention.parts]
            self.present |= {chain.id for chain in chains if chain is not None}

    def _openings(self, sentence: Sentence) -> Iterator[EventMention]:
        """What tells that a body sat: "the council voted", "told a Senate panel", "testifying before the board"."""
        for verb, edges in enumerate(sentence.edges):
            if not is_verb(sentence, verb) or sentence.quoted[verb]:
                continue
            forms = verb_forms(sentence, verb)
            subjects = [node for label, node in edges if label == "subj"]
            bodies = [node for node in subjects if is_body(self.reading, sentence, node)]
            group = None if bodies else assembled(self.reading, sentence, verb)
            if group is not None and (gathered := self._gathering(sentence, verb, group)) is not None:
                yield gathered
                continue
            heard: list[int] = []
            inside = False
            if bodies and self.words.are("sitting", *forms):
                hears = self.words.are("exchange", *forms) or not self.words.are("decision", *forms)
                heard = [
                    node
                    for label, node in (*edges, *beside_object(self.words, sentence, verb, forms))
                    if label == "from" or (label == "obj" and hears)
                    if is_person(self.reading, sentence, node)
                ]
                heard += heads_of(self.reading, sentence, bodies)
                heard += voting_beside(self.reading, sentence, verb)
            else:
                asked = [*edges, *beside_object(self.words, sentence, verb, forms)]
                bodies = [
                    node
                    for label, node in asked
                    if label in ("obj", "before", "to", "iobj", "from") and is_body(self.reading, sentence, node)
                ]
                heard = [node for node in subjects if is_person(self.reading, sentence, node)]
                before = bool(bodies) and self.words.are("before", *forms)
                if heard and not bodies:
                    bodies, heard, inside = self._unnamed(sentence, verb, forms, heard)
                    before = bool(bodies)
                anybody = heard or any(self._is_described(sentence, verb, node) for node in subjects)
                if not bodies or not anybody or not before or is_written(sentence, verb):
                    continue
            if not bodies:
                continue
            known = next((one for one in self.told[sentence.index] if one.node == verb), None)
            noun = self._session_named(sentence)
            if noun is not None and known is not None and known.noun is None:
                known.kind = known.kind or self._kind(noun)
            if noun is not None:
                give_day(noun, verb, self.reading, self.judge)
                give_heard(noun, verb, heard, self.role, self.judge)
            met = known is not None and not known.implicit
            if noun is not None or not (heard or met or is_sitting(self.words, sentence, verb)):
                continue
            if known is not None and met:
                if known.noun is None:
                    known.kind, known.opens = known.kind or "session", True
                    self._note(sentence, [known])
                continue
            mention = self._mention(sentence, verb, heard, "session")
            if mention is not None and not is_of_old(sentence, verb):
                mention.opens = True
                seats = [one for one in bodies if one not in heard]
                mention.parts.extend(seat_parts(mention, seats, self.class_iri, self.reading))
                mention.heads = _IN_CHAMBERS if inside else mention.heads
                yield mention

    def _unnamed(
        self, sentence: Sentence, verb: int, forms: Sequence[str], heard: list[int]
    ) -> tuple[list[int], list[int], bool]:
        """Where one speaks in a chamber, or who testifies on a day; who is heard there; and whether in a chamber."""
        chambers = chambers_inside(self.words, self.reading, sentence, verb, forms)
        if chambers:
            return chambers, heard + asked_there(self.words, self.reading, sentence, verb), True
        known = self.last is not None and sentence.index - self.last <= _NEAR
        alone = not known and is_testimony(self.words, sentence, verb, forms)
        self.spoken |= {"hearing"} if alone else set()
        return heard if alone else [], heard, False

    def _likewise(self, sentence: Sentence) -> Iterator[EventMention]:
        """Who did what was told just before: "So did X and Y"."""
        if [word.lower() for word in sentence.words[:2]] not in _SO_DID:
            return
        first = next((node for node in range(2, len(sentence.words)) if sentence.mentions[node] is not None), None)
        if first is None:
            return
        beside = [node for label, node in sentence.edges[first] if label in ("conj", "isa")]
        people = [one for one in (first, *beside) if is_person(self.reading, sentence, one)]
        mention = self._mention(sentence, 1, people, "") if people else None
        if mention is not None:
            yield mention

    def _gathering(self, sentence: Sentence, verb: int, group: str) -> EventMention | None:
        """Officers of one kind who met, of whom the next sentences name some: "Leaders of the three parties met"."""
        known = next((one for one in self.told[sentence.index] if one.node == verb and not one.implicit), None)
        mention = known or self._mention(sentence, verb, [], "meeting")
        if mention is None or not (mention.days or mention.parts) or is_of_old(sentence, verb):
            return None
        mention.opens = True
        self.spoken.add(f"@{group}")
        self._note(sentence, [mention])
        return None if mention is known else mention

    def _session_named(self, sentence: Sentence) -> EventMention | None:
        """The noun of the sentence that names a session or meeting."""
        for one in self.told[sentence.index]:
            if one.noun is None or one.implicit or sentence.quoted[one.node]:
                continue
            kind = self._kind(one)
            if kind == "meeting" or one.opens or kind in FORMAL:
                one.opens = True
                self._note(sentence, [one])
                return one
        return None

    def _kind(self, mention: EventMention) -> str:
        return lexicon_of(self.reading.ontology).event_kinds.get(mention.head, mention.head)

    def _is_described(self, sentence: Sentence, verb: int, node: int) -> bool:
        """Whether people are told of by their post, or some on a day: "Residents told the board on Tuesday"."""
        mention = sentence.mentions[node]
        if mention is None or mention.kind is not MentionKind.NOMINAL:
            return False
        return mention.class_iri == ROLE or (mention.class_iri == PERSON_GROUP and bool(days_named(sentence, verb)))

    def _mention(self, sentence: Sentence, verb: int, people: Sequence[int], kind: str) -> EventMention | None:
        told = self.judge(sentence, verb)
        unsure = told.polarity is Polarity.NEGATED or told.certainty is Certainty.POSSIBLE
        if unsure or told.status not in ("held", "planned"):
            return None
        mention = EventMention(self.class_iri, sentence, verb, None, False, False, told, kind=kind, session=True)
        for node in dict.fromkeys(people):
            filler = sentence.mentions[node]
            if filler is not None:
                mention.parts.append(Part(self.role, node, filler, (verb, node), sentence, told))
        if kind:
            mention.parts.extend(clause_details(mention, self.reading))
        mention.implicit = True
        mention.days = days_named(sentence, verb)
        return mention

    def _deeds(self, sentence: Sentence, opened: set[int]) -> Iterator[EventMention]:
        """Who does what only those who are there do, and what members say to each other."""
        told_here = [one for one in self.told[sentence.index] if not one.implicit]
        for verb in range(len(sentence.edges)):
            if verb in opened or not is_verb(sentence, verb) or sentence.quoted[verb]:
                continue
            people = people_at(self.reading, sentence, verb, frozenset({"subj"}))
            if not people:
                continue
            people += doing_likewise(self.reading, sentence, verb)
            forms = verb_forms(sentence, verb)
            done = self.words.are("deed", *forms) or is_done_to_body(self.reading, sentence, verb)
            asked = people + people_at(self.reading, sentence, verb, _ADDRESSED)
            said = (
                not self.ahead
                and self.words.are("word", *forms)
                and any(self._belongs(sentence, node) for node in asked)
            )
            if sentence.labels[verb] == "relcl" and sentence.tags[verb] != "VBD":  # "who chairs the panel"
                done, said = self._is_chair_acting(sentence, verb), False
            if not (done or said) or is_perfect(sentence, verb) or is_told_to_others(self.reading, sentence, verb):
                continue
            if not done and any(
                one.node == verb or (one.factuality.status != "held" and not one.definite) for one in told_here
            ):
                continue  # "called for a summit"
            if self.words.are("exchange", *forms):
                beside = _ADDRESSED if sentence.lemmas[verb] == "hear" else _ASKED
                people += people_at(self.reading, sentence, verb, beside)
            if self.words.are("deed", *forms) and sentence.lemmas[verb] in _SITTING_BY:
                people += people_at(self.reading, sentence, verb, _BESIDE)
            told = self.judge(sentence, verb)
            if told.speaker is not None and told.speaker not in people:
                continue
            mention = self._mention(sentence, verb, people, "")
            if mention is not None and (told.tense is not Tense.FUTURE or done):
                yield mention

    def _early(self, sentence: Sentence) -> Iterator[EventMention]:
        """What members do that is told before the session itself is: "X and Y voted no. The council heard from Z"."""
        for mention in list(self._deeds(sentence, set())):
            forms = verb_forms(sentence, mention.node)
            chains = [self.reading.chain(part.mention) for part in mention.parts]
            titles = {title for chain in chains if chain is not None for title in self.titles.get(chain.id, ())}
            dated = days_named(sentence, mention.node)
            if not dated and self.words.are("deed", *forms) and not titles.isdisjoint(self.words.members):
                mention.heads = _FOLLOWING
                yield mention

    def _is_chair_acting(self, sentence: Sentence, verb: int) -> bool:
        """Whether it is said in passing that someone chairs the body that sits, of whom the sentence tells more."""
        chaired = [sentence.lemmas[node].split(" ")[-1] for label, node in sentence.edges[verb] if label == "obj"]
        person = sentence.heads[verb]
        acting = any(
            ("subj", person) in edges and sentence.tags[above] == "VBD" for above, edges in enumerate(sentence.edges)
        )
        return acting and sentence.lemmas[verb] in ("chair", "head") and not self.spoken.isdisjoint(chaired)

    def _is_of_those_apart(self, sentence: Sentence) -> bool:
        """Whether it tells on of those elsewhere: "Outside, members of X protested. Their convener, Y, said"."""
        behind = self.apart == sentence.index - 1 and sentence.words[0].lower() in _OWN
        return behind and self.reading.parsed.sentences[sentence.index - 1].passage == sentence.passage

    def _belongs(self, sentence: Sentence, node: int) -> bool:
        """Whether a person is of the body that sits, by the title, or is known to be there."""
        chain = self.reading.chain_at(sentence, node)
        if chain is None or chain.id in self.away:
            return False
        if chain.id in self.present:
            return True
        if not self.spoken.isdisjoint(_OF_COUNTRIES) and is_of_country(self.reading, sentence, node):
            return True
        return any(
            self.words.members.get(title, frozenset()) & self.spoken for title in self.titles.get(chain.id, frozenset())
        )
