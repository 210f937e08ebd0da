"""What words for a meeting tell of no meeting, or of another than the one told before: questions, relatives, who was
away."""

from __future__ import annotations

from kg.model import ORGANIZATION, PERSON_GROUP, Certainty, MentionKind, Polarity, Sentence, Tense
from kg.relations.arguments import ArticleReading
from kg.relations.event_model import EventMention, Part
from kg.relations.factuality import Factuality, Judge
from kg.relations.lexicon import lexicon_of
from kg.relations.session_people import is_before_or_after
from kg.relations.tense import is_perfect, is_verb, verb_above

_ABSENT = frozenset({"present", "there", "attending", "among"})
_JOINING = frozenset({"join", "leave", "quit"})
_FOR_THE_DEAD = frozenset({"inquest", "funeral", "memorial service", "vigil"})
_ASKING = frozenset({"would", "could", "should", "can", "may", "might", "did", "does"})
_KILLERS = frozenset({"killer", "murderer", "attacker", "assailant", "death", "end", "match"})
_EACH = frozenset({"every", "each", "weekly", "monthly", "regularly", "usually"})
_OWN = frozenset({"his", "her", "their", "my", "our"})
_LEADING = frozenset({"lead", "head"})
_TEAMS = frozenset({"team", "mission", "panel", "unit"})


def tells_of_none(sentence: Sentence, node: int, judged: Factuality, reading: ArticleReading) -> bool:
    """Whether the sentence asks for the event and does not tell of it, has it as a habit, or has somebody meet a
    relative or spouse."""
    if _is_asked(sentence, judged) or _is_habit(sentence, node, judged) or _is_of_show(sentence, node):
        return True
    if _is_counted(sentence, node):
        return True
    if sentence.lemmas[node] == "welcome" and _is_praise(sentence, node):
        return True
    return _is_of_kin(sentence, node, reading) or _is_courtship(sentence, node, reading)


def _is_counted(sentence: Sentence, verb: int) -> bool:
    """ "It will be the first time that the two have met": the meeting is the one told before."""
    time = sentence.heads[verb]
    return sentence.labels[verb] == "relcl" and sentence.lemmas[time] == "time" and is_perfect(sentence, verb)


def _is_of_show(sentence: Sentence, node: int) -> bool:
    """ "BBC host X": who leads a broadcast, and nobody's host."""
    before = sentence.tags[node - 1] if node else ""
    return sentence.lemmas[node] == "host" and sentence.tags[node].startswith("NN") and before.startswith("NN")


def _is_praise(sentence: Sentence, verb: int) -> bool:
    """ "Unions welcomed her": several who have no name are glad of somebody, where no place or day is told."""
    labels = {label for label, _ in sentence.edges[verb]}
    subjects = [sentence.mentions[one] for label, one in sentence.edges[verb] if label == "subj"]
    plural = any(one is not None and one.attribute("number") == "plural" for one in subjects)
    return plural and labels <= {"subj", "obj", "advmod", "neg", "ccomp", "parataxis"}


def _is_asked(sentence: Sentence, judged: Factuality) -> bool:
    """ "Did she meet the minister in August?": nobody says so; what is still to come stays possible."""
    if sentence.words[-1] != "?":
        return False
    if sentence.words[0].lower() in _ASKING and judged.speaker is None:
        return True
    unsaid = judged.speaker is None and judged.certainty is Certainty.POSSIBLE
    return unsaid and judged.status == "held" and judged.tense is not Tense.FUTURE


def _is_habit(sentence: Sentence, node: int, judged: Factuality) -> bool:
    """ "She phones him every Sunday": no one meeting."""
    if judged.tense is not Tense.PRESENT or judged.status != "held":
        return False
    return any(word.lower() in _EACH for word in sentence.words[node:])


def _is_of_kin(sentence: Sentence, verb: int, reading: ArticleReading) -> bool:
    """ "There she met her second husband": an acquaintance, not talks."""
    kin = lexicon_of(reading.ontology).kin
    edges = sentence.edges[verb]
    met = [sentence.mentions[node] for label, node in edges if label == "obj"]
    joined = any(one is not None and reading.names_person(one) for one in met)  # "met X with her husband"
    for label, node in edges:
        if joined and label == "with":
            continue
        noun = sentence.lemmas[node].lower()
        if label in ("obj", "with") and (noun in _KILLERS or (sentence.mentions[node] is not None and noun in kin)):
            below = [child for child, head in enumerate(sentence.heads) if head == node]
            if any(sentence.words[child].lower() in _OWN for child in below):
                return True
    return False


def _is_courtship(sentence: Sentence, verb: int, reading: ArticleReading) -> bool:
    """ "There she met David; they married", "They married two years later": no talks."""
    if sentence.lemmas[verb] != "meet":
        return False
    following = reading.parsed.sentences[sentence.index + 1 : sentence.index + 2]
    later = [one for one in following if one.passage == sentence.passage and one.words[0].lower() in ("they", "the")]
    here = list(zip(sentence.lemmas, sentence.tags, strict=True))[verb + 1 :]
    there = [one for other in later for one in zip(other.lemmas[:5], other.tags, strict=False)]
    return any(lemma == "marry" and tag in ("VBD", "VBN") for lemma, tag in (*here, *there))


def _leads_some_team(sentence: Sentence, verb: int) -> bool:
    """Whether what somebody leads is a team of which nothing was told: "is leading a team of medics"."""
    teams = {node for label, node in sentence.edges[verb] if label == "obj" and sentence.lemmas[node] in _TEAMS}
    return any(word.lower() == "a" and sentence.heads[node] in teams for node, word in enumerate(sentence.words))


def is_elsewhere(sentence: Sentence, verb: int, judge: Judge, reading: ArticleReading) -> bool:
    """Whether a sentence that names no meeting is not of the one told before: it names another ("will represent Peru at
    the Youth Assembly"), tells who was away ("Not present was"), or what its noun did not do ("A delegation led by X
    hopes to come")."""
    if _is_fronted_denial(sentence, verb) or _was_to_have(sentence, verb):
        return True
    told = sentence.lemmas[verb]
    if told == "present" and is_verb(sentence, verb):  # "The company presented a phone."
        return True
    if told == "represent" and sentence.labels[verb] == "relcl" and sentence.tags[verb] in ("VBZ", "VBP"):
        return True  # "the lawyer who represents the company"
    if told in _LEADING and sentence.tags[verb] != "VBN" and _leads_some_team(sentence, verb):
        return True
    joined = told in _JOINING or (told == "do" and sentence.lemmas[sentence.heads[verb]] in _JOINING)
    above = sentence.heads[verb] if told == "do" else verb
    for label, node in (*sentence.edges[verb], *(sentence.edges[above] if joined else ())):
        mention = sentence.mentions[node]
        if mention is None:
            continue
        body = reading.ontology.is_a(mention.class_iri, ORGANIZATION)
        if joined and body and label == "obj" and sentence.labels[node] != "nsubjpass":  # "joins the board"
            return True
        if mention.kind is not MentionKind.NAMED:
            continue
        if (label == "at" and body) or (told == "tell" and label == "obj" and is_outlet(sentence, node, reading)):
            return True
    if _describes_body(sentence, verb, reading):
        return True
    if sentence.labels[verb] != "acl":
        return False
    noun = sentence.heads[verb]
    clauses = [above for above, edges in enumerate(sentence.edges) if ("subj", noun) in edges and above != verb]
    return any(_is_unreal(judge(sentence, above)) for above in clauses)


def _describes_body(sentence: Sentence, verb: int, reading: ArticleReading) -> bool:
    """Whether a participle tells of the body before it: "will report to the parliament, presided over by X"."""
    before = verb - 2 if verb > 1 and sentence.words[verb - 1] == "," else verb - 1
    one = sentence.mentions[before] if before >= 0 and sentence.tags[verb] == "VBN" else None
    aside = sentence.labels[verb] in ("acl", "advcl") and sentence.labels[before] in ("pobj", "dobj")
    return one is not None and aside and reading.ontology.is_a(one.class_iri, ORGANIZATION)


def is_of_another(mention: EventMention, part: Part) -> bool:
    """Whether one is named who is not there: for whom an inquest is held ("the inquest of X"), or who had the post when
    it began ("thanked her predecessor, X, for having begun the talks")."""
    noun, sentence = mention.noun, mention.sentence
    verb = verb_above(sentence, mention.node)
    if (
        noun is not None
        and verb is not None
        and sentence.labels[verb] == "pcomp"
        and is_before_or_after(sentence, part.node)
    ):
        return True
    return (
        noun is not None and noun.head in _FOR_THE_DEAD and ("mod", part.node) in mention.sentence.edges[mention.node]
    )


def is_outlet(sentence: Sentence, node: int, reading: ArticleReading) -> bool:
    """Whether a name that somebody tells something is a newspaper's or another body's: "told the Standard"."""
    mention = sentence.mentions[node]
    if mention is None or mention.kind is not MentionKind.NAMED or mention.attribute("form"):
        return False
    if reading.ontology.is_a(mention.class_iri, ORGANIZATION):
        return True
    return node > 0 and sentence.words[node - 1].lower() == "the" and mention.class_iri != PERSON_GROUP


def _is_fronted_denial(sentence: Sentence, verb: int) -> bool:
    below = {verb} | {node for node, head in enumerate(sentence.heads) if head == verb}
    return sentence.words[0].lower() == "not" and any(sentence.words[node].lower() in _ABSENT for node in below)


def _was_to_have(sentence: Sentence, verb: int) -> bool:
    """ "who was to have spoken": nobody did."""
    below = {sentence.words[node].lower() for node, head in enumerate(sentence.heads) if head == verb}
    return below >= {"to", "have"}


def _is_unreal(judged: Factuality) -> bool:
    unsure = judged.certainty is Certainty.POSSIBLE or judged.polarity is Polarity.NEGATED
    return unsure or judged.status in ("proposed", "cancelled")
