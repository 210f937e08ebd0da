"""Whether a clause says that something is so: its polarity, certainty, tense, speaker and status.

The clause's own words are read first, then each clause above it, as far as what they say bears on it. After FactBank
(Sauri and Pustejovsky 2009): cues are data (``lexicon/cues.tsv`` and ``lexicon/reporting.tsv``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.model import Certainty, Polarity, Sentence, Tense
from kg.ontology import Ontology

_COMPLEMENTS = frozenset({"xcomp", "ccomp", "pcomp", "csubj", "parataxis", "advcl", "acl", "oprd"})
_NOUN_ROLES = frozenset({"dobj", "nsubj", "nsubjpass", "pobj", "attr", "appos", "conj", "npadvmod", "oprd"})
_FUTURE_AUXILIARIES = frozenset({"will", "shall", "wo", "'ll", "’ll"})
_MAYBE_AUXILIARIES = frozenset({"may", "might", "could"})
_CONDITIONS = frozenset({"if", "unless", "whether"})


@dataclass(frozen=True, slots=True)
class Cues:
    """Lemmas by what they do to a clause: ``kinds[lemma]`` holds negation, denial, hedge, plan, cancel, propose..."""

    kinds: Mapping[str, frozenset[str]]
    reporting: Mapping[str, str]


def read_cues(ontology: Ontology) -> Cues:
    """The cues of the ontology's lexicons; several words of one cue are kept as one string."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in ontology.lexicons.get("cues", ()):
        kinds[row["cue"].lower()].add(row["kind"])
    reporting = {row["lemma"].lower(): row["kind"] for row in ontology.lexicons.get("reporting", ())}
    return Cues({cue: frozenset(found) for cue, found in kinds.items()}, reporting)


@dataclass(frozen=True, slots=True)
class Factuality:
    """``speaker`` is the node of the one who says so, None for the article itself. ``status`` is of an event:
    held, planned, proposed or cancelled. ``past_state`` is true for a plain past ("was", "had been")."""

    polarity: Polarity
    certainty: Certainty
    tense: Tense
    speaker: int | None
    status: str
    past_state: bool = False


STATED = Factuality(Polarity.AFFIRMED, Certainty.CERTAIN, Tense.PRESENT, None, "held")


class _Reading:
    """What was seen on the way up from one clause."""

    def __init__(self) -> None:
        self.negated = False
        self.possible = False
        self.planned = False
        self.proposed = False
        self.cancelled = False
        self.tense: Tense | None = None
        self.speaker: int | None = None
        self.past_state = False


def judge(sentence: Sentence, node: int, cues: Cues) -> Factuality:
    """The factuality of what the clause or noun at ``node`` says."""
    children: list[list[int]] = [[] for _ in sentence.words]
    for child, head in enumerate(sentence.heads):
        if 0 <= head < len(children) and head != child:
            children[head].append(child)
    reading = _Reading()
    seen: set[int] = set()
    current = node
    own = True
    while current not in seen:
        seen.add(current)
        _read_clause(sentence, current, children[current], cues, reading, own)
        head = sentence.heads[current]
        label = sentence.labels[current]
        if head == current or not 0 <= head < len(children):
            break
        if label in _COMPLEMENTS or (label in _NOUN_ROLES and not _is_verb(sentence, current)):
            _read_governor(sentence, current, head, label, cues, reading)
            current, own = head, False
        elif label == "prep" or (label == "agent"):
            if sentence.words[current].lower() == "without":
                reading.negated = not reading.negated
            current, own = head, False
        elif label == "conj":
            _share_auxiliaries(sentence, head, children[head], reading)
            seen.add(head)
            above = sentence.heads[head]
            if above == head or sentence.labels[head] not in _COMPLEMENTS or not 0 <= above < len(children):
                break
            _read_governor(sentence, head, above, sentence.labels[head], cues, reading)
            current, own = above, False
        else:
            break
    return _factuality(sentence, reading)


def _is_verb(sentence: Sentence, node: int) -> bool:
    return sentence.tags[node].startswith(("VB", "MD"))


def _read_clause(sentence: Sentence, node: int, children: list[int], cues: Cues, reading: _Reading, own: bool) -> None:
    """Auxiliaries, negation, adverbs and conjunctions of one clause."""
    verb = _is_verb(sentence, node)
    for child in children:
        label, word = sentence.labels[child], sentence.words[child].lower()
        kinds = cues.kinds.get(sentence.lemmas[child], frozenset()) | cues.kinds.get(word, frozenset())
        if (
            label == "neg"
            or (label in ("advmod", "preconj", "cc") and "negation" in kinds and child < node)
            or (label in ("nsubj", "nsubjpass", "dobj") and own and _denied_noun(sentence, child))
            or (label == "det" and word in ("no", "neither") and not verb)
        ):
            reading.negated = not reading.negated
        elif label == "aux" and own:
            _read_auxiliary(word, reading)
        elif label == "mark" and word in _CONDITIONS:
            reading.possible = True
        elif label in ("advmod", "amod", "compound", "nmod", "acl"):
            _apply(kinds, reading)
    phrase = _phrases_before(sentence, node)
    for cue in phrase:
        _apply(cues.kinds.get(cue, frozenset()) - {"negation", "denial"}, reading)
    if verb and own and reading.tense is None:
        reading.tense = _tense(sentence, node, children)
        reading.past_state = sentence.tags[node] == "VBD" and not any(
            sentence.labels[child] == "auxpass" for child in children
        )


def _phrases_before(sentence: Sentence, node: int) -> Iterator[str]:
    """The two and three words that end just before a word."""
    for length in (2, 3):
        if node >= length:
            yield " ".join(word.lower() for word in sentence.words[node - length : node])


def _denied_noun(sentence: Sentence, noun: int) -> bool:
    """ "no minister", "none of them", "neither man"."""
    if sentence.words[noun].lower() in ("nobody", "none", "neither", "no-one"):
        return True
    return any(
        sentence.heads[child] == noun
        and sentence.labels[child] in ("det", "neg")
        and sentence.words[child].lower() in ("no", "neither")
        for child in range(len(sentence.words))
    )


def _read_auxiliary(word: str, reading: _Reading) -> None:
    if word in _FUTURE_AUXILIARIES:
        reading.planned = True
        reading.tense = Tense.FUTURE
    elif word in _MAYBE_AUXILIARIES:
        reading.possible = True
    elif word in ("would", "'d", "should"):
        reading.planned = True
        reading.tense = Tense.FUTURE


def _share_auxiliaries(sentence: Sentence, verb: int, children: list[int], reading: _Reading) -> None:
    if reading.tense is not Tense.FUTURE:
        for child in children:
            if sentence.labels[child] == "aux" and sentence.words[child].lower() in _FUTURE_AUXILIARIES:
                _read_auxiliary(sentence.words[child].lower(), reading)


def _apply(kinds: frozenset[str], reading: _Reading) -> None:
    if "hedge" in kinds or "condition" in kinds:
        reading.possible = True
    if "plan" in kinds or "future" in kinds:
        reading.planned = True
    if "propose" in kinds:
        reading.proposed = True
    if "cancel" in kinds:
        reading.cancelled = True


def _read_governor(sentence: Sentence, node: int, head: int, label: str, cues: Cues, reading: _Reading) -> None:
    """What the verb or noun above does to a clause or noun below it."""
    lemma = sentence.lemmas[head]
    kinds = cues.kinds.get(lemma, frozenset())
    speech = cues.reporting.get(lemma)
    clause = _is_verb(sentence, node)
    if speech and _is_verb(sentence, head) and (clause or speech == "deny") and label != "advcl":
        speaker = next((one for edge, one in sentence.edges[head] if edge == "subj"), None)
        if reading.speaker is None and label != "xcomp":
            reading.speaker = speaker
        if speech == "deny":
            reading.negated = not reading.negated
        elif speech == "allege":
            reading.possible = True
        elif speech in ("hope", "ask"):
            reading.proposed = True
        elif speech == "promise":
            reading.planned = True
    elif "denial" in kinds:
        reading.negated = not reading.negated
    if label == "advcl":
        return
    if "negation" in kinds and clause:
        reading.negated = not reading.negated
    if lemma == "be" and label == "xcomp" and sentence.tags[node] == "VB":
        reading.planned = True
        reading.tense = Tense.FUTURE
    _apply(kinds, reading)


def _tense(sentence: Sentence, verb: int, children: list[int]) -> Tense:
    words = {sentence.words[child].lower(): sentence.labels[child] for child in children}
    auxiliaries = {word for word, label in words.items() if label in ("aux", "auxpass")}
    if auxiliaries & _FUTURE_AUXILIARIES:
        return Tense.FUTURE
    if sentence.tags[verb] in ("VBD", "VBN") or auxiliaries & {"was", "were", "had", "did", "has", "have"}:
        return Tense.PAST
    return Tense.PRESENT


def _factuality(sentence: Sentence, reading: _Reading) -> Factuality:
    tense = reading.tense or (Tense.FUTURE if reading.planned else Tense.PRESENT)
    if reading.planned and tense is not Tense.PAST:
        tense = Tense.FUTURE
    if reading.cancelled:
        status = "cancelled"
    elif reading.proposed:
        status = "proposed"
    elif reading.planned:
        status = "planned"
    else:
        status = "held"
    return Factuality(
        polarity=Polarity.NEGATED if reading.negated else Polarity.AFFIRMED,
        certainty=Certainty.POSSIBLE if reading.possible or reading.proposed else Certainty.CERTAIN,
        tense=tense,
        speaker=reading.speaker if reading.speaker is not None else _according_to(sentence),
        status=status,
        past_state=reading.past_state and reading.speaker is None,
    )


def _according_to(sentence: Sentence) -> int | None:
    return next((node for edges in sentence.edges for label, node in edges if label == "according_to"), None)
