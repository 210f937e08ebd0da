"""Who speaks with somebody that is known to be at a meeting: "X met farmers on Monday. Y told X she was ruined"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import MEETING, PERSON, PERSON_GROUP, ROLE, Certainty, MentionKind, Polarity, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import FORMAL, EventMention, Part
from kg.relations.factuality import Judge
from kg.relations.lexicon import SessionWords, lexicon_of
from kg.relations.session_clauses import days_named, is_told_to_others
from kg.relations.session_people import people_at
from kg.relations.tense import is_perfect

_NEAR = 2
_SUBJECT = frozenset({"subj"})
_PARTIES = frozenset({"obj", "with", "subj"})
_ELSEWHERE = frozenset({"in", "at", "from", "outside"})
_KINDS = frozenset({PERSON, PERSON_GROUP, ROLE})
_ADDRESSED = frozenset({"obj", "iobj", "to"})
_NO_TALKS = FORMAL | {"call", "press conference", "interview", "ceremony", "rally"}


class Company:
    """Who is known to be at the meeting told last, while the article is read on."""

    def __init__(self, reading: ArticleReading, judge: Judge, words: SessionWords, class_iri: str, role: str) -> None:
        self._reading, self._judge, self._words = reading, judge, words
        self._class_iri, self._role = class_iri, role
        lexicon = lexicon_of(reading.ontology)
        self._kinds, self._kin = lexicon.event_kinds, lexicon.kin
        self._at = -1 - _NEAR
        self._passage = -1
        self._there: set[str] = set()
        self._unnamed: set[str] = set()

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
        held = (
            told.status == "held"
            and told.tense is Tense.PAST
            and self._kinds.get(mention.head, mention.head) not in _NO_TALKS
        )
        self._there = chains if held and sure else set()
        self._unnamed = self._groups(mention) if self._there else set()
        self._at, self._passage = mention.sentence.index, mention.sentence.passage

    def spoken(self, sentence: Sentence) -> Iterator[EventMention]:
        """A mention of that meeting for each verb by which one who is there and another speak."""
        behind = 0 < sentence.index - self._at <= _NEAR and sentence.passage - self._passage <= 1
        if not self._there or not behind:
            return
        for verb, lemma in enumerate(sentence.lemmas):
            told = self._words.are("word", lemma) or self._words.are("exchanged", lemma)
            if sentence.tags[verb] != "VBD" or sentence.quoted[verb] or not told:
                continue
            speakers = people_at(self._reading, sentence, verb, _SUBJECT)
            heard = people_at(self._reading, sentence, verb, _ADDRESSED)
            known = [node for node in (*speakers, *heard) if self._is_there(sentence, node)]
            spoken = bool(speakers and heard and known) and self._words.are("exchanged", lemma)
            if not spoken:
                away = "neg" in sentence.labels or any(label in _ELSEWHERE for label, _ in sentence.edges[verb])
                speakers = [node for node in speakers if not away and self._is_of_unnamed(sentence, node)]
                heard = []
            apart = days_named(sentence, verb) or is_told_to_others(self._reading, sentence, verb)
            apart = apart or any(self._is_kin(sentence, node) for node in heard)
            if not speakers or apart or is_perfect(sentence, verb):
                continue
            judged = self._judge(sentence, verb)
            unsure = judged.polarity is Polarity.NEGATED or judged.certainty is Certainty.POSSIBLE
            if unsure or judged.status != "held":
                continue
            mention = EventMention(self._class_iri, sentence, verb, None, False, True, judged)
            for node in dict.fromkeys((*speakers, *heard)):
                filler = sentence.mentions[node]
                if filler is not None:
                    mention.parts.append(Part(self._role, node, filler, (verb, node), sentence, judged))
            yield mention

    def _is_there(self, sentence: Sentence, node: int) -> bool:
        chain = self._reading.chain_at(sentence, node)
        return chain is not None and chain.id in self._there

    def _is_kin(self, sentence: Sentence, node: int) -> bool:
        """Whether it is told at home: "told her husband, X"."""
        beside = [node, *(one for label, one in sentence.edges[node] if label == "isa")]
        return any(sentence.lemmas[one].lower() in self._kin for one in beside)

    def _groups(self, mention: EventMention) -> set[str]:
        """The nouns for those met whom the sentence does not name: "met bishops and imams"."""
        sentence = mention.sentence
        met = [node for label, node in sentence.edges[mention.node] if label in _PARTIES]
        groups = {node: one for node in met if (one := sentence.mentions[node]) is not None and one.class_iri in _KINDS}
        return {
            one.head.lower()
            for node, one in groups.items()
            if one.attribute("number") == "plural" and not any(label == "isa" for label, _ in sentence.edges[node])
        }

    def _is_of_unnamed(self, sentence: Sentence, node: int) -> bool:
        """Whether a name stands behind the word for one of those: "Imam X said it had been warm"."""
        beside = [sentence.mentions[one] for label, one in sentence.edges[node] if label == "isa"]
        heads = {one.head.lower() for one in beside if one is not None and one.kind is MentionKind.NOMINAL}
        return not self._unnamed.isdisjoint({*heads, *(f"{head}s" for head in heads)})
