"""Which words of a sentence are for a body that sits at a session, and which for a person who may act there."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.model import COUNTRY, EVENT, ORGANIZATION, PERSON, PERSON_GROUP, ROLE, MentionKind, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import lexicon_of

_SIDES = frozenset({"side", "party", "delegation", "team", "negotiator"})
_HEADING = frozenset({"lead", "head", "chair"})
_ALIKE = frozenset({"as", "so"})
_BEFORE = 3
_OTHER_TIMES = frozenset({"predecessor", "successor"})
_ASSEMBLING = frozenset({"meet", "gather", "assemble", "convene", "confer"})


def is_body(reading: ArticleReading, sentence: Sentence, node: int) -> bool:
    """Whether a word is for a body that sits, or for its members: "the Board of Supervisors", "senators"."""
    words, mention = lexicon_of(reading.ontology).sessions, sentence.mentions[node]
    if mention is None:
        plain = sentence.lemmas[node].lower()
        return words.are("body", plain, plain.removesuffix("s"))  # "MPs", which no lemma is known of
    if mention.kind is MentionKind.PRONOUN or mention.attribute("form"):
        return False
    if mention.class_iri == ROLE and mention.attribute("number") == "singular":  # "Councillor X voted"
        return False
    if any(label == "isa" and is_person(reading, sentence, one) for label, one in sentence.edges[node]):
        return False  # "directors X and Y voted"
    bodily = any(reading.ontology.is_a(mention.class_iri, one) for one in (ORGANIZATION, ROLE, PERSON_GROUP, EVENT))
    head = mention.head.lower()
    board = head.split(" of ")[0].split(" ")[-1]  # "the Board of Supervisors"
    return bodily and words.are("body", mention.head, head, head.split(" ")[-1], board, board.removesuffix("s"))


def is_person(reading: ArticleReading, sentence: Sentence, node: int) -> bool:
    """Whether a node names a person or stands for one who is named."""
    mention = sentence.mentions[node]
    if mention is None:
        return False
    if mention.kind is MentionKind.PRONOUN:
        chain = reading.chain(mention)
        if chain is None or not reading.ontology.is_a(chain.class_iri, PERSON):
            return False
        return chain.id in reading.named and mention.attribute("number") != "plural"
    return reading.names_person(mention)


def is_done_to_body(reading: ArticleReading, sentence: Sentence, verb: int) -> bool:
    """Whether it is done to those who sit: "showed the jury a photograph", "took councillors through it"."""
    if not lexicon_of(reading.ontology).sessions.are("toward", sentence.lemmas[verb]):
        return False
    return any(
        label in ("obj", "iobj", "to", "dative") and is_body(reading, sentence, node)
        for label, node in sentence.edges[verb]
    )


def assembled(reading: ArticleReading, sentence: Sentence, verb: int) -> str | None:
    """The word for those who met, none of them named, where they are several in one post ("Ministers met in Rome"), or
    "talks" of sides."""
    if sentence.lemmas[verb] not in _ASSEMBLING or any(label == "obj" for label, _ in sentence.edges[verb]):
        return None
    for label, node in sentence.edges[verb]:
        mention = sentence.mentions[node] if label == "subj" else None
        if label == "subj" and sentence.tags[node] == "NNS" and sentence.lemmas[node] in _SIDES:
            return "talks"
        if mention is None or mention.class_iri != ROLE or mention.attribute("number") != "plural":
            continue
        if not any(one == "isa" for one, _ in sentence.edges[node]):
            return mention.head.lower().split(" ")[-1]
    return None


def is_of_country(reading: ArticleReading, sentence: Sentence, node: int) -> bool:
    """Whether a name stands behind its country alone: "Tonga's Mele Fifita"."""
    below = [sentence.mentions[one] for label, one in sentence.edges[node] if label == "poss"]
    return any(one is not None and reading.ontology.is_a(one.class_iri, COUNTRY) for one in below)


def is_before_or_after(sentence: Sentence, node: int) -> bool:
    """Whether a name is of one who had or will have the post and is only spoken of: "thanked her predecessor, X"."""
    beside = [node, *(at for label, at in sentence.edges[node] if label == "isa")]
    titles = {sentence.lemmas[at].lower() for at in beside}
    titles |= {one.head.lower() for at in beside if (one := sentence.mentions[at]) is not None}
    return not _OTHER_TIMES.isdisjoint(titles)


def heads_of(reading: ArticleReading, sentence: Sentence, bodies: Sequence[int]) -> list[int]:
    """Whoever heads a body that sits: "A commission led by X heard"."""
    clauses = [verb for body in bodies for label, verb in sentence.edges[body] if label == "acl"]
    return [
        node
        for verb in clauses
        if sentence.lemmas[verb] in _HEADING
        for label, node in sentence.edges[verb]
        if label == "subj" and is_person(reading, sentence, node)
    ]


def voting_beside(reading: ArticleReading, sentence: Sentence, verb: int) -> list[int]:
    """Whoever voted otherwise where a body decides: "approved it, with X and Y opposed"."""
    words = lexicon_of(reading.ontology).sessions
    return [
        node
        for label, clause in sentence.edges[verb]
        if label == "with" and words.are("dissent", sentence.lemmas[clause])
        for one, node in sentence.edges[clause]
        if one in ("subj", "mod") and is_person(reading, sentence, node)  # "with Councilman X dissenting"
    ]


def speakers(reading: ArticleReading, sentence: Sentence) -> set[str]:
    """The chains of those who do something in the sentence."""
    chains = [reading.chain_at(sentence, node) for edges in sentence.edges for label, node in edges if label == "subj"]
    return {chain.id for chain in chains if chain is not None}


def bodies_before(reading: ArticleReading, sentence: Sentence) -> set[str]:
    """The words for bodies in the sentences just before: "The council has put it off. Members met on Tuesday."."""
    found: set[str] = set()
    for earlier in reading.parsed.sentences[max(sentence.index - _BEFORE, 0) : sentence.index]:
        for node, one in enumerate(earlier.mentions):
            if one is not None and is_body(reading, earlier, node):
                found |= {one.head, one.head.split(" ")[-1]}
    return found


def people_at(reading: ArticleReading, sentence: Sentence, verb: int, labels: Set[str]) -> list[int]:
    """The persons that hang on a verb by these labels; of those it is done to none from before or after."""
    people = [node for label, node in sentence.edges[verb] if label in labels]
    people = [node for node in people if is_person(reading, sentence, node)]
    return people if "subj" in labels else [one for one in people if not is_before_or_after(sentence, one)]


def doing_likewise(reading: ArticleReading, sentence: Sentence, verb: int) -> list[int]:
    """Whoever does what the verb says as well: "voted against it, as did X"."""
    clauses = [node for label, node in sentence.edges[verb] if label == "advcl" and sentence.lemmas[node] == "do"]
    clauses = [node for node in clauses if sentence.words[node - 1].lower() in _ALIKE]
    return [one for clause in clauses for one in people_at(reading, sentence, clause, frozenset({"subj"}))]
