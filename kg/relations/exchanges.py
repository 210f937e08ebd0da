"""Who speaks with somebody that is known to be at a meeting: "X met farmers on Monday. Y told X that she was ruined"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import MEETING, Certainty, Polarity, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import FORMAL, EventMention, Part
from kg.relations.factuality import Judge
from kg.relations.lexicon import SessionWords, lexicon_of
from kg.relations.session_clauses import days_named, is_told_to_others
from kg.relations.session_people import people_at
from kg.relations.tense import is_perfect

_NEAR = 2
_SUBJECT = frozenset({"subj"})
_ADDRESSED = frozenset({"obj", "iobj", "to"})
_NO_TALKS = FORMAL | {"call", "press conference", "interview", "ceremony", "rally"}


class Company:
    """Who is known to be at the meeting told last, while the article is read on."""

    def __init__(
        self, reading: ArticleReading, judge: Judge, words: SessionWords, class_iri: str, role: str
    ) -> None:
        self._reading, self._judge, self._words = reading, judge, words
        self._class_iri, self._role = class_iri, role
        self._kinds = lexicon_of(reading.ontology).event_kinds
        self._at = -1 - _NEAR
        self._passage = -1
        self._there: set[str] = set()

    def note(self, mention: EventMention) -> None:
        """Takes note of a meeting that was held, and of whoever is said to be there."""
        told = mention.factuality
        sure = told.polarity is Polarity.AFFIRMED and told.certainty is Certainty.CERTAIN
        if mention.sentence.quoted[mention.node] or not self._reading.ontology.is_a(mention.class_iri, MEETING):
            return
        people = [part.mention for part in mention.parts if self._reading.names_person(part.mention)]
        chains = {chain.id for one in people if (chain := self._reading.chain(one)) is not None}
        if mention.implicit or (mention.definite and mention.sentence.index - self._at <= _NEAR):
            self._there |= chains
            return
        head = mention.noun.head if mention.noun is not None else mention.kind
        held = told.status == "held" and told.tense is Tense.PAST and self._kinds.get(head, head) not in _NO_TALKS
        self._there = chains if held and sure else set()
        self._at, self._passage = mention.sentence.index, mention.sentence.passage

    def spoken(self, sentence: Sentence) -> Iterator[EventMention]:
        """A mention of that meeting for each verb by which one who is there and another speak."""
        behind = 0 < sentence.index - self._at <= _NEAR and sentence.passage - self._passage <= 1
        if not self._there or not behind:
            return
        for verb, lemma in enumerate(sentence.lemmas):
            if sentence.tags[verb] != "VBD" or sentence.quoted[verb] or not self._words.are("exchanged", lemma):
                continue
            speakers = people_at(self._reading, sentence, verb, _SUBJECT)
            heard = people_at(self._reading, sentence, verb, _ADDRESSED)
            known = [node for node in (*speakers, *heard) if self._is_there(sentence, node)]
            apart = days_named(sentence, verb) or is_told_to_others(self._reading, sentence, verb)
            if not (speakers and heard and known) or apart or is_perfect(sentence, verb):
                continue
            told = self._judge(sentence, verb)
            if told.polarity is Polarity.NEGATED or told.certainty is Certainty.POSSIBLE or told.status != "held":
                continue
            mention = EventMention(self._class_iri, sentence, verb, None, False, True, told)
            for node in dict.fromkeys((*speakers, *heard)):
                filler = sentence.mentions[node]
                if filler is not None:
                    mention.parts.append(Part(self._role, node, filler, (verb, node), sentence, told))
            yield mention

    def _is_there(self, sentence: Sentence, node: int) -> bool:
        chain = self._reading.chain_at(sentence, node)
        return chain is not None and chain.id in self._there
