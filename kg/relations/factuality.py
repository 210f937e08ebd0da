"""Whether a clause says that something is so: its polarity, certainty, tense, speaker and status.

The clause's own words are read first, then each clause or noun above it, as far as what they say bears on it: up to the
first who says so. After FactBank (Sauri and Pustejovsky 2009): cues are data (``lexicon/cues.tsv`` and
``lexicon/reporting.tsv``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.model import Certainty, MentionKind, Polarity, Sentence, Tense
from kg.relations.governors import kinds_of_governor, speech_of
from kg.relations.lexicon import Cues
from kg.relations.negation import is_ruled_out
from kg.relations.tense import clause_tense, had_since, is_inverted, is_perfect, is_to_come, is_verb, modal_of

_COMPLEMENTS = frozenset({"xcomp", "ccomp", "pcomp", "csubj", "csubjpass", "parataxis", "acl", "oprd", "acomp"})
_NOUN_ROLES = frozenset(
    {"dobj", "nsubj", "nsubjpass", "pobj", "attr", "appos", "conj", "npadvmod", "oprd", "poss", "dative"}
)
_CONDITIONS = frozenset({"if", "unless", "whether"})
_WISHES = frozenset({"hope", "ask"})
_CIRCUMSTANCES = frozenset(
    {"after", "before", "while", "since", "by", "on", "upon", "when", "without", "during", "in", "with"}
)


@dataclass(frozen=True, slots=True)
class Factuality:
    """``speaker`` is the node of the one who says so, None for the article itself. ``status`` is of an event:
    held, planned, proposed or cancelled. ``past_state`` is true for a plain past ("was", "had been"), ``ended`` for
    what is so no longer."""

    polarity: Polarity
    certainty: Certainty
    tense: Tense
    speaker: int | None
    status: str
    past_state: bool = False
    ended: bool = False


STATED = Factuality(Polarity.AFFIRMED, Certainty.CERTAIN, Tense.PRESENT, None, "held")


def elsewhere(told: Factuality) -> Factuality:
    """What is told of an event, for a word of another sentence: who says so is a node of its own one."""
    return replace(told, speaker=None)


def children_of(sentence: Sentence) -> list[list[int]]:
    """For each node the nodes that it governs, in order."""
    children: list[list[int]] = [[] for _ in sentence.words]
    for child, head in enumerate(sentence.heads):
        if 0 <= head < len(children) and head != child:
            children[head].append(child)
    return children


class Judge:
    """Tells the factuality of what the clauses and nouns of one article say, each read once."""

    def __init__(self, cues: Cues) -> None:
        self.cues = cues
        self._children: dict[int, list[list[int]]] = {}
        self._judged: dict[tuple[int, int], Factuality] = {}

    def __call__(self, sentence: Sentence, node: int) -> Factuality:
        """The factuality of what the clause or noun at ``node`` says."""
        known = self._judged.get((sentence.index, node))
        if known is None:
            children = self._children.get(sentence.index)
            if children is None:
                children = self._children[sentence.index] = children_of(sentence)
            known = self._judged[sentence.index, node] = _Reading(sentence, children, self.cues).climb(node)
        return known


class _Reading:
    """What was seen on the way up from one clause."""

    def __init__(self, sentence: Sentence, children: Sequence[Sequence[int]], cues: Cues) -> None:
        self.sentence = sentence
        self.cues = cues
        self.children = children
        self.negated = False
        self.possible = False
        self.planned = False
        self.proposed = False
        self.cancelled = False
        self.would = False
        self.condition = self.loose = False
        self.described: frozenset[str] = frozenset()
        self.tense: Tense | None = None
        self.above: Tense | None = None
        self.speaker: int | None = None
        self.past_state = self.ended = False
        self.shared = True  # whether the subject is that of the clause told of: "neither of them wants to attend"

    def climb(self, node: int) -> Factuality:
        """Reads the clause and what is above it, step by step."""
        sentence = self.sentence
        seen: set[int] = set()
        current, own = node, True
        while current not in seen:
            seen.add(current)
            self._read_clause(current, own)
            first = self._first_of_series(current, seen)
            head, label = sentence.heads[first], sentence.labels[first]
            if head == first or not 0 <= head < len(self.children):
                break
            aside = label == "parataxis" and sentence.lemmas[current] in self.cues.reporting  # ", he said,"
            told = sentence.lemmas[head] in self.cues.reporting
            if (
                aside
                or (label == "relcl" and not told)
                or (not told and self._is_another_sentence(current, head, label))
            ):
                break
            clause = is_verb(sentence, current)
            preposition = ""
            if label in ("pobj", "pcomp"):
                preposition = sentence.words[head].lower()
                if preposition == "without":
                    self.negated = not self.negated
                head = sentence.heads[head]
                if preposition == "than" or (is_verb(sentence, head) and self._is_apart(head, clause, preposition)):
                    self.loose = True
            elif label == "advcl":
                self._read_purpose(current, head)
                self.loose = self.loose or not is_ruled_out(sentence, current, head, self.cues)
            elif label in ("acl", "appos") and (self._is_name(head) or self._describes_subject(current, head)):
                self.loose = True  # "X, held by the police, denied it", "a couple living in X deny it"
            elif label not in (*_COMPLEMENTS, "relcl") and (clause or label not in _NOUN_ROLES):
                break
            if not self._read_governor(current, head, label, preposition):
                break
            current, own, self.shared = head, False, self.shared and label in ("xcomp", "acomp")
        return self._result()

    def _is_another_sentence(self, node: int, head: int, label: str) -> bool:
        """Whether a semicolon parts the clause from the one above: "Ann Lee was elected; Bo Lind was not"."""
        return label == "ccomp" and ";" in self.sentence.words[node:head]

    def _is_name(self, node: int) -> bool:
        mention = self.sentence.mentions[node]
        return mention is not None and mention.kind is MentionKind.NAMED

    def _describes_subject(self, participle: int, node: int) -> bool:
        """Whether a participle says who a noun is that is a subject, or stands beside one, and is not denied itself."""
        if self.sentence.tags[participle] not in ("VBG", "VBN"):
            return False  # "Reports that they met are false"
        while self.sentence.labels[node] == "appos":
            node = self.sentence.heads[node]
        return self.sentence.labels[node] in ("nsubj", "nsubjpass") and not self._denied_noun(node)

    def _is_apart(self, verb: int, clause: bool, preposition: str) -> bool:
        """Whether what a preposition adds is a circumstance: "spoke at the meeting", "left after meeting her"."""
        if clause:
            return preposition in _CIRCUMSTANCES
        known = f"{self.sentence.lemmas[verb]} {preposition}"  # "be in": denied reports that it had been in talks
        return known != "be in" and known not in self.cues.kinds and known not in self.cues.reporting

    def _first_of_series(self, node: int, seen: set[int]) -> int:
        """The clause or noun that a conjoined one stands beside; it lends its auxiliaries."""
        sentence, first = self.sentence, node
        while sentence.labels[first] == "conj" and sentence.heads[first] >= 0 and sentence.heads[first] not in seen:
            first = sentence.heads[first]
            seen.add(first)
        finite = sentence.tags[node] == "VBZ"  # "would be the first and follows an earlier one"
        if first != node and is_verb(sentence, node) and self.tense is None and not finite:
            self._read_modal(modal_of(sentence, self.children[first]))
        return first

    def _read_clause(self, node: int, own: bool) -> None:
        """Auxiliaries, negation, adverbs and conjunctions of one clause."""
        verb = is_verb(self.sentence, node)
        if not self.loose:
            self._read_words(node, own, verb)
        if verb:
            self._read_tense(node, own)

    def _read_words(self, node: int, own: bool, verb: bool) -> None:
        sentence, children = self.sentence, self.children[node]
        for child in children:
            label, word = sentence.labels[child], sentence.words[child].lower()
            kinds = self.cues.of(sentence.lemmas[child], word)
            if own and word == "longer" and child and sentence.words[child - 1].lower() == "no":
                self.ended = True
            if (
                label == "neg"
                or (label in ("advmod", "preconj", "cc") and "negation" in kinds and child < node)
                or (label in ("nsubj", "nsubjpass") and self.shared and self._denied_noun(child))
                or (label == "dobj" and own and self._denied_noun(child))
                or (label == "det" and word in ("no", "neither") and not verb)
                or (label == "prep" and "negation" in self.cues.of(self._phrase_from(child)))
            ):
                self._negate(node, verb)
            elif (label == "mark" and word in _CONDITIONS) or (label == "advcl" and own and self._is_condition(child)):
                self.possible = True
                self.condition = label == "mark"
            elif label == "npadvmod" and verb and is_to_come(sentence, node, child):
                self.planned = True
            elif label in ("advmod", "amod", "compound", "nmod", "acl"):
                if verb:
                    self._apply(kinds)
                else:
                    self.described |= kinds
        for phrase in self._phrases_before(node):
            self._apply(self.cues.of(phrase) - {"negation", "denial"})
        if verb and is_inverted(sentence, children):
            self.possible = True

    def _negate(self, node: int, verb: bool) -> None:
        """What says no; "no evidence that" and "did not say that" only leave open what is below them."""
        speech = self.cues.reporting.get(self.sentence.lemmas[node])
        plans = self.cues.of(self.sentence.lemmas[node]) & {"plan", "propose"}
        below = self.speaker is not None or self.tense is not None
        if below and ((verb and speech in ("say", "tell", "know", "allege")) or (not verb and not plans)):
            self.possible = True
        else:
            self.negated = not self.negated

    def _is_condition(self, clause: int) -> bool:
        return any(
            self.sentence.labels[child] == "mark" and self.sentence.words[child].lower() in ("if", "unless")
            for child in self.children[clause]
        )

    def _phrases_before(self, node: int) -> Iterator[str]:
        """The two and three words that end just before a word."""
        for length in (2, 3):
            if node >= length:
                yield " ".join(word.lower() for word in self.sentence.words[node - length : node])

    def _phrase_from(self, node: int) -> str:
        return " ".join(word.lower() for word in self.sentence.words[node : node + 3])

    def _denied_noun(self, noun: int) -> bool:
        """ "no minister", "none of them", "neither man"."""
        if self.sentence.words[noun].lower() in ("nobody", "none", "neither", "no-one"):
            return True
        return any(
            self.sentence.labels[child] in ("det", "neg", "preconj")
            and self.sentence.words[child].lower() in ("no", "neither")
            for child in self.children[noun]
        )

    def _read_tense(self, verb: int, own: bool) -> None:
        tense = clause_tense(self.sentence, verb, self.children[verb])
        modal = modal_of(self.sentence, self.children[verb])
        if modal and self.tense is None and self.above is None:
            self._read_modal(modal)
        if own:
            self.tense = tense
            gone_by = tense is Tense.PAST and had_since(self.sentence, verb)
            self.past_state = (self.sentence.tags[verb] == "VBD" or gone_by) and not any(
                self.sentence.labels[child] == "auxpass" for child in self.children[verb]
            )
        elif self.above is None:
            self.above = tense

    def _read_modal(self, modal: str) -> None:
        if modal in ("may", "might", "could"):
            self.possible = True
        elif modal in ("should", "ought"):
            self.possible = self.planned = True
        elif modal in ("would", "'d", "’d"):
            self.would = self.planned = True
        elif modal in ("will", "shall", "wo", "'ll", "’ll"):
            self.planned = True

    def _apply(self, kinds: frozenset[str]) -> None:
        if "hedge" in kinds or "condition" in kinds:
            self.possible = True
        if "plan" in kinds or "future" in kinds:
            self.planned = True
        if "propose" in kinds:
            self.proposed = True
        if "cancel" in kinds:
            self.cancelled = True

    def _read_governor(self, node: int, head: int, label: str, preposition: str) -> bool:
        """What the verb or noun above does to a clause or noun below it; whether what is above that matters too."""
        sentence = self.sentence
        lemma, clause, verb = sentence.lemmas[head], is_verb(sentence, node), is_verb(sentence, head)
        kinds = kinds_of_governor(sentence, self.children, self.cues, node, head, preposition)
        speech = speech_of(sentence, self.children, self.cues, head, preposition)
        if self.loose:
            if speech in ("say", "tell") and verb and label in ("ccomp", "parataxis"):
                self.speaker = self._subject(head)
            return self.speaker is None
        if speech and "plan" in kinds:
            self.planned = True
        elif speech and verb and (clause or speech in ("deny", *_WISHES)):
            self._apply(kinds - {"hedge"} if speech in _WISHES else kinds)
            self._read_speech(node, head, label, speech)
            if "negation" in kinds and speech != "deny":
                self._refuse(head)
            return self.speaker is None or label == "xcomp"
        elif speech and clause and not verb:
            self.proposed = self.proposed or speech == "ask"
            self.possible = self.possible or speech == "allege"
        elif "denial" in kinds:
            self.negated = not self.negated
            self.possible = False
        else:
            if "negation" in kinds and (
                clause or self.proposed or self.planned or self.described & {"propose", "plan"}
            ):
                self._refuse(head)
            self._apply(kinds)
        if lemma == "be" and label == "xcomp" and sentence.tags[node] in ("VB", "VBN"):
            self.planned, self.cancelled = True, self.cancelled or is_perfect(sentence, node)  # "was to have met"
        if lemma == "use" and label == "xcomp" and sentence.tags[head] == "VBD":
            self.ended = True  # "used to run the port"
        return True

    def _subject(self, verb: int) -> int | None:
        return next((one for edge, one in self.sentence.edges[verb] if edge == "subj"), None)

    def _is_accuser(self, verb: int) -> bool:
        """Whether what is said is a charge: by prosecutors, in an indictment."""
        subject = self._subject(verb)
        if subject is None or self._is_name(subject):
            return False
        return "accuser" in self.cues.of(self.sentence.lemmas[subject].split(" ")[-1])

    def _read_purpose(self, node: int, head: int) -> None:
        """ "leaves on Friday to meet her": an infinitive of purpose is to come where its verb is not past."""
        if self.sentence.tags[node] == "VB" and self.tense is None:
            self.planned = clause_tense(self.sentence, head, self.children[head]) is not Tense.PAST or self.planned

    def _read_speech(self, node: int, head: int, label: str, speech: str) -> None:
        passive = any(self.sentence.labels[child] in ("auxpass", "nsubjpass") for child in self.children[head])
        infinitive = label in ("xcomp", "ccomp") and self.sentence.tags[node] == "VB" and self.tense is None
        if speech == "deny":
            self.negated = not self.negated
            self.proposed = self.possible = False
        elif speech == "allege" or (passive and speech in ("say", "know") and label == "xcomp"):
            self.possible = True
            if self.sentence.tags[node] == "VBG" and self.tense is None:
                self.tense = Tense.PAST  # "accused of holding talks"
        elif speech in ("say", "tell") and self._is_accuser(head):
            self.possible = True
        elif speech in _WISHES or (infinitive and speech == "tell"):
            self.proposed = True
            return
        elif speech == "promise":
            self.planned = True
            return
        if self.speaker is None and not passive:
            self.speaker = self._subject(head)
            self.would = False

    def _refuse(self, verb: int) -> None:
        """ "refused to meet", "turned down an invitation to meet": nothing is planned any more."""
        self.negated = not self.negated
        self.planned = self.proposed = self.possible = False
        self.described = frozenset()

    def _result(self) -> Factuality:
        if self.sentence.words[-1] == "?" and self.speaker is None:
            self.possible = True
        if self.above is not Tense.PAST or self.cancelled:
            self._apply(self.described - {"cancel"})
        else:
            self._apply(self.described & {"hedge"})
        self.cancelled = self.cancelled or "cancel" in self.described
        if self.tense is Tense.PAST:
            self.proposed, tense = False, Tense.PAST
        elif self.planned or self.proposed or (self.condition and self.tense is Tense.PRESENT):
            tense = Tense.FUTURE
        else:
            tense = self.tense or self.above or Tense.PRESENT
        if self.cancelled:
            status = "cancelled"
        elif self.proposed:
            status = "proposed"
        elif self.planned:
            status = "planned"
        else:
            status = "held"
        return Factuality(
            polarity=Polarity.NEGATED if self.negated else Polarity.AFFIRMED,
            certainty=Certainty.POSSIBLE if self.possible or self.proposed or self.would else Certainty.CERTAIN,
            tense=tense,
            speaker=self.speaker if self.speaker is not None else self._according_to(),
            status=status,
            past_state=self.past_state and self.speaker is None,
            ended=self.ended,
        )

    def _according_to(self) -> int | None:
        return next((node for edges in self.sentence.edges for label, node in edges if label == "according_to"), None)
