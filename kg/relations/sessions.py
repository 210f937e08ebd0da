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
    DATE,
    EVENT,
    ORGANIZATION,
    PERSON_GROUP,
    PLACE,
    ROLE,
    BlockKind,
    Certainty,
    MentionKind,
    Polarity,
    Sentence,
    Tense,
)
from kg.relations.arguments import ArticleReading, titles_of
from kg.relations.circumstances import clause_details, preposition_of
from kg.relations.encounters import is_outlet
from kg.relations.event_model import FORMAL, EventMention, Part
from kg.relations.event_wording import nouns_in, verb_forms
from kg.relations.factuality import Judge
from kg.relations.lexicon import SessionWords, lexicon_of
from kg.relations.named_sessions import give_day, give_heard
from kg.relations.teaching import place_role, taking_part
from kg.relations.tense import is_perfect, is_verb, verb_above

_BLOCKS = frozenset({BlockKind.BODY, BlockKind.ITEM})
_NEAR = 5
_BEFORE = 3
_SITTING_BY = frozenset({"sit", "stand"})
_BESIDE = frozenset({"beside", "alongside", "next_to"})
_COURTS = frozenset({"court", "tribunal"})
_LATER = frozenset({"until", "till", "to", "by", "before"})


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
        self.ahead = False
        self.present: set[str] = set()
        self.away: set[str] = set()

    def mentions(self) -> Iterator[EventMention]:
        for sentence in self.reading.parsed.sentences:
            if sentence.kind not in _BLOCKS:
                continue
            for mention in self.told[sentence.index]:
                self._recognise(mention)
            opened = list(self._openings(sentence))
            for mention in opened:
                self._note(sentence, [mention])
            yield from opened
            near = self.last is not None and sentence.index - self.last <= _NEAR
            if near and self._is_apart(sentence):
                self.away |= self._speakers(sentence)
            elif near:
                for mention in self._deeds(sentence, {one.node for one in opened}):
                    self._note(sentence, [mention])
                    yield mention

    def _recognise(self, mention: EventMention) -> None:
        """Takes note of a session that a noun names: by its kind, or a meeting of a body that sits."""
        sentence, noun = mention.sentence, mention.noun
        if noun is not None and "order" in sentence.words[mention.node :] and self._is_called_to_order(mention):
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
            mention.opens = self.words.are("body", *words) or any(self._is_body(sentence, one) for one in beside)
            mention.opens = mention.opens or self._is_called_to_order(mention)
        mention.opens = mention.opens or self.words.are("noun", noun.head)
        if kind in FORMAL or mention.opens:
            self._note(sentence, [mention])

    def _is_called_to_order(self, mention: EventMention) -> bool:
        sentence, node = mention.sentence, mention.node
        verbs = [verb for verb, edges in enumerate(sentence.edges) if ("obj", node) in edges]
        noun = mention.noun.head if mention.noun is not None else ""
        return any(self.words.are("order", f"{sentence.lemmas[verb]} {noun}") for verb in verbs)

    def _speakers(self, sentence: Sentence) -> set[str]:
        chains = [
            self.reading.chain_at(sentence, node)
            for edges in sentence.edges
            for label, node in edges
            if label == "subj"
        ]
        return {chain.id for chain in chains if chain is not None}

    def _bodies_before(self, sentence: Sentence) -> set[str]:
        """The words for bodies in the sentences just before: "The council has put it off. Members met on Tuesday."."""
        found: set[str] = set()
        for earlier in self.reading.parsed.sentences[max(sentence.index - _BEFORE, 0) : sentence.index]:
            for node, one in enumerate(earlier.mentions):
                if one is not None and self._is_body(earlier, node):
                    found |= {one.head, one.head.split(" ")[-1]}
        return found

    def _note(self, sentence: Sentence, mentions: Sequence[EventMention]) -> None:
        self.last = sentence.index
        self.ahead = all(mention.factuality.status == "planned" for mention in mentions)
        self.spoken |= {one.lower() for one in nouns_in(sentence)}
        if any(mention.opens for mention in mentions):
            self.spoken |= self._bodies_before(sentence)
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
            bodies = [node for node in subjects if self._is_body(sentence, node)]
            heard: list[int] = []
            if bodies and self.words.are("sitting", *forms):
                heard = [
                    node
                    for label, node in (*edges, *self._beside_object(sentence, verb, forms))
                    if label in ("obj", "from") and self._is_person(sentence, node)
                ]
            else:
                asked = [*edges, *self._beside_object(sentence, verb, forms)]
                bodies = [
                    node
                    for label, node in asked
                    if label in ("obj", "before", "to", "iobj", "from") and self._is_body(sentence, node)
                ]
                heard = [node for node in subjects if self._is_person(sentence, node)]
                anybody = heard or any(self._is_described(sentence, node) for node in subjects)
                if not bodies or not anybody or not self.words.are("before", *forms):
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
            if noun is not None or not (heard or self._is_sitting(sentence, verb)):
                continue
            if known is not None and not known.implicit:
                if known.noun is None:
                    known.kind, known.opens = known.kind or "session", True
                    self._note(sentence, [known])
                continue
            sitting = [node for node in bodies if node in subjects and self._is_named_body(sentence, node)]
            mention = self._mention(sentence, verb, heard + sitting, "session")
            if mention is not None:
                mention.opens = True
                mention.parts.extend(self._seat(mention, bodies))
                yield mention

    def _beside_object(self, sentence: Sentence, verb: int, forms: Sequence[str]) -> list[tuple[str, int]]:
        """What hangs on the object: "answered questions from the committee", "took evidence from X"."""
        if not self.words.are("from", *forms):
            return []
        return [one for label, node in sentence.edges[verb] if label == "obj" for one in sentence.edges[node]]

    def _seat(self, mention: EventMention, bodies: Sequence[int]) -> Iterator[Part]:
        """The place of the body that sits, where the sitting has none of its own: "the court in X heard"; or the court
        itself, which is where its hearings are: "told Lima District Court"."""
        role = place_role(self.class_iri, self.reading.ontology)
        if role is None or any(part.role == role for part in mention.parts):
            return
        for body in bodies:
            for label, node in mention.sentence.edges[body]:
                one = mention.sentence.mentions[node]
                named = one is not None and one.kind is MentionKind.NAMED and not one.attribute("form")
                if label == "in" and one is not None and named and self.reading.ontology.is_a(one.class_iri, PLACE):
                    yield Part(role, node, one, (mention.node, node), mention.sentence, mention.factuality)
                    return
        for body in bodies:
            one = mention.sentence.mentions[body]
            if one is not None and one.kind is MentionKind.NAMED and one.head.lower().split(" ")[-1] in _COURTS:
                yield Part(role, body, one, (mention.node, body), mention.sentence, mention.factuality)
                return

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

    def _is_sitting(self, sentence: Sentence, verb: int) -> bool:
        """Whether a verb tells of one sitting; what a body decides or hears does where a day is given."""
        return not self.words.are("decision", sentence.lemmas[verb]) or bool(self._days(sentence, verb))

    def _kind(self, mention: EventMention) -> str:
        head = mention.noun.head if mention.noun is not None else mention.kind
        return lexicon_of(self.reading.ontology).event_kinds.get(head, head)

    def _is_described(self, sentence: Sentence, node: int) -> bool:
        mention = sentence.mentions[node]
        return mention is not None and mention.kind is MentionKind.NOMINAL and mention.class_iri == ROLE

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
        mention.days = self._days(sentence, verb)
        return mention

    def _days(self, sentence: Sentence, verb: int) -> frozenset[str]:
        """The days, months and years that the verb's clause names."""
        values = [
            one.attribute("value") or ""
            for node, one in enumerate(sentence.mentions)
            if one is not None and one.class_iri == DATE and verb_above(sentence, node) == verb
            if preposition_of(sentence, node) not in _LATER
        ]
        return frozenset(values) - {""}

    def _deeds(self, sentence: Sentence, opened: set[int]) -> Iterator[EventMention]:
        """Who does what only those who are there do, and what members say to each other."""
        told_here = [one for one in self.told[sentence.index] if not one.implicit]
        for verb, edges in enumerate(sentence.edges):
            if verb in opened or not is_verb(sentence, verb) or sentence.quoted[verb]:
                continue
            people = [node for label, node in edges if label == "subj" and self._is_person(sentence, node)]
            if not people:
                continue
            forms = verb_forms(sentence, verb)
            done = self.words.are("deed", *forms) or self._is_done_to_body(sentence, verb)
            said = (
                not self.ahead
                and self.words.are("word", *forms)
                and any(self._belongs(sentence, node) for node in people)
            )
            if sentence.labels[verb] == "relcl" and sentence.tags[verb] != "VBD":  # "who chairs the panel"
                done, said = self._is_chair_acting(sentence, verb), False
            if not (done or said) or is_perfect(sentence, verb) or self._is_elsewhere(sentence, verb):
                continue
            if not done and any(one.node == verb or one.factuality.status != "held" for one in told_here):
                continue  # "called for a summit"
            if self.words.are("exchange", *forms):
                people += [node for label, node in edges if label == "obj" and self._is_person(sentence, node)]
            if self.words.are("deed", *forms) and sentence.lemmas[verb] in _SITTING_BY:
                people += [node for label, node in edges if label in _BESIDE and self._is_person(sentence, node)]
            told = self.judge(sentence, verb)
            if told.speaker is not None and told.speaker not in people:
                continue
            mention = self._mention(sentence, verb, people, "")
            if mention is not None and (told.tense is not Tense.FUTURE or done):
                yield mention

    def _is_done_to_body(self, sentence: Sentence, verb: int) -> bool:
        """Whether it is done to those who sit: "showed the jury a photograph", "took councillors through it"."""
        if not self.words.are("toward", sentence.lemmas[verb]):
            return False
        return any(
            label in ("obj", "iobj", "to", "dative") and self._is_body(sentence, node)
            for label, node in sentence.edges[verb]
        )

    def _is_chair_acting(self, sentence: Sentence, verb: int) -> bool:
        """Whether it is said in passing that someone chairs the body that sits, of whom the sentence tells more."""
        chaired = [sentence.lemmas[node].split(" ")[-1] for label, node in sentence.edges[verb] if label == "obj"]
        person = sentence.heads[verb]
        acting = any(
            ("subj", person) in edges and sentence.tags[above] == "VBD" for above, edges in enumerate(sentence.edges)
        )
        return acting and sentence.lemmas[verb] in ("chair", "head") and not self.spoken.isdisjoint(chaired)

    def _is_elsewhere(self, sentence: Sentence, verb: int) -> bool:
        """Whether the verb is spoken to others: to a newspaper, a body that does not sit here."""
        for label, node in sentence.edges[verb]:
            mention = sentence.mentions[node]
            if mention is None or label not in ("obj", "to", "iobj", "with", "by", "on"):
                continue
            named = mention.kind is MentionKind.NAMED and (
                self.reading.ontology.is_a(mention.class_iri, ORGANIZATION)
                or (sentence.lemmas[verb] == "tell" and not self.reading.names_person(mention))
                or (sentence.lemmas[verb] == "tell" and is_outlet(sentence, node, self.reading))
            )
            if named and not mention.attribute("form") and not self._is_body(sentence, node):
                return True
        return False

    def _is_apart(self, sentence: Sentence) -> bool:
        """Whether the sentence tells of another time or place than the session."""
        nodes = [node for node, quoted in enumerate(sentence.quoted) if not quoted]
        nodes = [one for one in nodes if not (is_verb(sentence, one) and self.words.are("word", sentence.lemmas[one]))]
        words = {sentence.words[node].lower() for node in nodes} | {sentence.lemmas[node] for node in nodes}
        return self.words.are("apart", *words)

    def _belongs(self, sentence: Sentence, node: int) -> bool:
        """Whether a person is of the body that sits, by the title, or is known to be there."""
        chain = self.reading.chain_at(sentence, node)
        if chain is None or chain.id in self.away:
            return False
        if chain.id in self.present:
            return True
        return any(
            self.words.members.get(title, frozenset()) & self.spoken for title in self.titles.get(chain.id, frozenset())
        )

    def _is_body(self, sentence: Sentence, node: int) -> bool:
        mention = sentence.mentions[node]
        if mention is None:
            plain = sentence.lemmas[node].lower()
            return self.words.are("body", plain, plain.removesuffix("s"))  # "MPs", which no lemma is known of
        if mention.kind is MentionKind.PRONOUN or mention.attribute("form"):
            return False
        if mention.class_iri == ROLE and mention.attribute("number") == "singular":  # "Councillor X voted"
            return False
        if any(label == "isa" and self._is_person(sentence, one) for label, one in sentence.edges[node]):
            return False  # "directors X and Y voted"
        bodily = any(
            self.reading.ontology.is_a(mention.class_iri, one) for one in (ORGANIZATION, ROLE, PERSON_GROUP, EVENT)
        )
        head = mention.head.lower()
        board = head.split(" of ")[0].split(" ")[-1]  # "the Board of Supervisors"
        return bodily and self.words.are(
            "body", mention.head, head, head.split(" ")[-1], board, board.removesuffix("s")
        )

    def _is_named_body(self, sentence: Sentence, node: int) -> bool:
        mention = sentence.mentions[node]
        named = mention is not None and mention.kind is MentionKind.NAMED and sentence.labels[node] == "nsubj"
        return named and mention is not None and self.reading.ontology.is_a(mention.class_iri, ORGANIZATION)

    def _is_person(self, sentence: Sentence, node: int) -> bool:
        """Whether a node names a person or stands for one who is named."""
        mention = sentence.mentions[node]
        if mention is None:
            return False
        if mention.kind is MentionKind.PRONOUN:
            chain = self.reading.chain(mention)
            return chain is not None and chain.id in self.reading.named and mention.attribute("number") != "plural"
        return self.reading.names_person(mention)
