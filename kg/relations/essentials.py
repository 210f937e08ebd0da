"""Words beside an example's verb without which it would tell of something else."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator
from dataclasses import dataclass

from kg.model import (
    COUNT,
    COUNTRY,
    DATE,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    ROLE,
    Mention,
    MentionKind,
    Sentence,
)
from kg.ontology import Ontology, cells_of
from kg.relations.lexicon import lexicon_of

_CALLED = frozenset({"oprd", "attr"})
_PARTIES = frozenset({"subj", "obj", "iobj"})
_AIMS = frozenset({"for", "to", "into", "about", "against", "over"})
_TOWARDS = frozenset({"to", "into", "onto", "from", "out_of"})
_COMPLETING = _TOWARDS | {"in", "on", "under", "for"}
_STATES = frozenset({"in", "on", "at", "under", "behind", "out_of"})
_ANY_SORT = "other"  # of bodies in the lexicon of organizations
_RUNNING = frozenset({"for"})  # "backed [X] for president"
_POSTS = _COMPLETING | {"as"}  # "joined [X] as an engineer"
_ACTORS_AND_PLACES = frozenset({PERSON, PERSON_GROUP, ROLE, ORGANIZATION, PLACE, COUNTRY})
_TELLING = frozenset({"NN", "NNS", "JJ"})  # to the tagger, "rival" and "fellow" are adjectives
_BESIDE = frozenset({"prt", "advmod", "oprd", "acomp"})


@dataclass(frozen=True, slots=True)
class VerbWords:
    """Verbs that mean little alone, those of having and of doing something, of holding events, of going to court or an
    office with something, of giving, of getting, of taking or not what is given, and of going; and adverbs that make
    another verb."""

    light: frozenset[str]
    having: frozenset[str]
    doing: frozenset[str]
    arranging: frozenset[str]
    filing: frozenset[str]
    giving: frozenset[str]
    getting: frozenset[str]
    taking: frozenset[str]
    direction: frozenset[str]
    going: frozenset[str]


def read_verb_words(ontology: Ontology) -> VerbWords:
    """The lexicon ``verb_words`` of the ontology."""
    rows = ontology.lexicons.get("verb_words", ())

    def of(kind: str) -> frozenset[str]:
        return frozenset(row["word"] for row in rows if kind in cells_of(row, "kind"))

    return VerbWords(
        of("light"),
        of("having"),
        of("doing"),
        of("arranging"),
        of("filing"),
        of("giving"),
        of("getting"),
        of("getting") | of("taking"),
        of("direction"),
        of("going"),
    )


def essential_objects(
    sentence: Sentence,
    edges: Iterable[tuple[int, str, int, bool]],
    nodes: Collection[int],
    free: Collection[int],
    light: Collection[str],
    marked: bool,
) -> Iterator[int]:
    """Nouns that say what a verb of an example tells of: those of verbs that mean little alone ("took bribes from"),
    "imposed sanctions on", where "on" may belong to either, and what somebody is or is called ("A and B are allies");
    and, where the example does not have its words ``marked``, what is done or aimed at ("sought asylum in"). ``edges``
    and ``nodes`` are those of its pattern; any word may stand for those that are ``free``."""
    joined = {(head, label, dependent) for head, label, dependent, _ in edges}
    for verb in [node for node in nodes if sentence.tags[node].startswith("VB") and node not in free]:
        for label, noun in sentence.edges[verb]:
            mention = sentence.mentions[noun]
            if noun < verb or noun in nodes or noun in free or not sentence.tags[noun].startswith("NN"):
                continue
            if sentence.labels[noun] in _CALLED and label == "attr" and (not mention or not mention.text.istitle()):
                yield noun
            if sentence.labels[noun] == "oprd" or (mention is not None and mention.kind is not MentionKind.NOMINAL):
                continue
            vague, known = sentence.lemmas[verb] in light, mention is None or is_thing(mention)
            if label == "obj" and not marked and len([one for one in joined if one[:2] == (verb, "subj")]) > 1:
                yield noun  # "A and B formed [an alliance]"
                continue
            has_object = any(head == verb and edge == "obj" for head, edge, _ in joined)
            either = any(head == verb and (edge, below) in sentence.edges[noun] for head, edge, below in joined)
            detailed = any(head == verb and edge not in _PARTIES and noun < below for head, edge, below in joined)
            if sentence.lemmas[verb] == "be":
                needed = known and label in _STATES  # "is in power in [X]"
            elif label == "obj":
                needed = known and (vague or either or not (marked or has_object))
            elif has_object and mention is not None and mention.class_iri == ROLE:
                needed = not marked and label in (_POSTS if vague else _RUNNING)
            elif has_object:
                needed = not marked and label in (_COMPLETING if vague else _TOWARDS)  # "took [X] to court"
            else:
                needed = known and not marked and label in _AIMS and detailed  # "applied for asylum in [X]"
            if needed:
                yield noun


def is_thing(mention: Mention) -> bool:
    """Whether a description is of no actor, place or time: of an event or a thing of the ontology's own."""
    return mention.kind is MentionKind.NOMINAL and mention.class_iri not in _ACTORS_AND_PLACES


def holds_things(classes: Collection[str]) -> bool:
    """Whether a slot is for things of the ontology's own: no actors, places, dates or numbers."""
    return bool(classes) and _ACTORS_AND_PLACES.isdisjoint(classes) and {DATE, COUNT}.isdisjoint(classes)


def is_light_object(sentence: Sentence, node: int, light: Collection[str]) -> bool:
    """Whether a node is the object of a verb that means little without it ("gave the fund [$3 million]"), or what
    the verb calls somebody ("named X [minister]")."""
    verb, label = sentence.heads[node], sentence.labels[node]
    if not sentence.tags[verb].startswith("VB"):
        return False
    called = any(edge == "isa" and sentence.labels[other] == "compound" for edge, other in sentence.edges[node])
    return label == "oprd" or (label == "dobj" and (called or sentence.lemmas[verb] in light))


def telling_words(sentence: Sentence, edges: Iterable[tuple[int, str, int, bool]]) -> Iterator[int]:
    """The words before a name that say what it is to another, where nothing else of a pattern does: "[X]'s rival [Y]"
    is not any "[X]'s [Y]"."""
    for head, label, below, _ in edges:
        if label == "mod":
            for other, node in sentence.edges[head]:
                if other == label and below < node < head and sentence.tags[node] in _TELLING:
                    yield node


def naming_verbs(
    sentence: Sentence, edges: Iterable[tuple[int, str, int, bool]]
) -> Iterator[tuple[int, tuple[int, str, int], int]]:
    """The verbs by which somebody comes to be what a pattern says that they are, with the edge that says it and what
    they are called: "was named dean of" is no "is dean of"."""
    for head, label, below, _ in edges:
        if label == "isa":
            called = next((node for node in (head, below) if sentence.labels[node] in _CALLED), None)
            verb = sentence.heads[called] if called is not None else None
            if called is None or verb is None or sentence.lemmas[verb] == "be":
                continue
            if sentence.tags[verb].startswith("VB"):
                yield verb, (head, label, below), called


def governor(sentence: Sentence, node: int, slots: Container[int]) -> list[int]:
    """The word that a slot hangs on, without which nothing would tell the example from any other sentence."""
    heads = (head for head, edges in enumerate(sentence.edges) if any(one == node for _, one in edges))
    return [head for head in heads if sentence.mentions[head] is None and head not in slots][:1]


def refusing_verbs(sentence: Sentence, nodes: Collection[int], ontology: Ontology) -> Iterator[tuple[int, int]]:
    """The verbs that deny what a pattern tells, with the clause below them: "refused to sign" is not "signed"."""
    cues = lexicon_of(ontology).cues
    for verb, edges in enumerate(sentence.edges):
        denies = sentence.tags[verb].startswith("VB") and "negation" in cues.of(sentence.lemmas[verb])
        if denies and verb not in nodes:
            yield from ((verb, clause) for label, clause in edges if label == "xcomp" and clause in nodes)


def has_number(sentence: Sentence, node: int) -> bool:
    """Whether a noun is a number or has one before it: "$3 million", "12 percent"."""
    return sentence.tags[node] in ("CD", "$") or any(
        sentence.tags[child] == "CD" and sentence.heads[child] == node for child in range(node)
    )


def is_one(sentence: Sentence, node: int) -> bool:
    """Whether a noun has an indefinite article: "a year", "an hour"."""
    return any(sentence.words[child].lower() in ("a", "an") and sentence.heads[child] == node for child in range(node))


def unit_words(sentence: Sentence, node: int) -> set[str]:
    """The words of an amount that may say what it is one of: the "$" of "$3 million", the "euro" of "40 euros"."""
    before = (child for child in range(node) if sentence.heads[child] == node)
    return {sentence.lemmas[node], *(sentence.words[child].lower() for child in before)}


def units_like(sentence: Sentence, node: int, ontology: Ontology) -> frozenset[str]:
    """The units of the sort that an amount is one of, by the lexicon ``units``: who was paid "[$3 million]" may be paid
    "40 euros", but no "40 percent". None where it has no unit that is known."""
    rows = ontology.lexicons.get("units", ())
    words = unit_words(sentence, node)
    sorts = {row["sort"] for row in rows if row["unit"] in words}
    return frozenset(row["unit"] for row in rows if row["sort"] in sorts)


def governing_edges(sentence: Sentence, one: int, other: int) -> list[tuple[int, str, int]]:
    """The edges of a verb of which one slot is the object, and that the other slot's phrase may belong to as well:
    "convicted [Jane Smith] of [fraud]" is not about any person of fraud."""
    for party, below in ((one, other), (other, one)):
        prepositions = {label for label, node in sentence.edges[party] if node == below}
        for verb, edges in enumerate(sentence.edges):
            if not sentence.tags[verb].startswith("VB") or ("obj", party) not in edges:
                continue
            for label, node in edges:
                if node == below and label in prepositions:
                    return [(verb, "obj", party), (verb, label, below)]
    return []


def particles(sentence: Sentence, verb: int, directions: Collection[str], nodes: Collection[int]) -> frozenset[str]:
    """The words that make another verb of a verb ("brought ashore", "carried out"), but those among the nodes."""
    if not sentence.tags[verb].startswith("VB"):
        return frozenset()
    return frozenset(
        sentence.words[child].lower()
        for child, head in enumerate(sentence.heads)
        if head == verb
        and child not in nodes
        and sentence.labels[child] in _BESIDE
        and (sentence.labels[child] == "prt" or (child == verb + 1 and sentence.words[child].lower() in directions))
    )


def sorts_where_gone(
    sentence: Sentence, edges: Iterable[tuple[int, str, int, bool]], verbs: VerbWords, ontology: Ontology
) -> Iterator[tuple[int, frozenset[str]]]:
    """Where somebody goes or is brought in an example, with the words for bodies of its sort: "went to [Harvard
    University]" teaches "went to [Leeds College]" and no "went to [the ministry]". For a body of any sort, as a centre
    is, it is that word alone."""
    edges, vague = list(edges), verbs.light - verbs.giving - verbs.getting
    for head, label, below, _ in edges:
        mention, verb = sentence.mentions[below], sentence.lemmas[head]
        any_words = any(
            one == head and other == "obj" and sentence.mentions[what] is None for one, other, what, _ in edges
        )
        had = any_words and verb in verbs.having and label == "from"  # "holds [a degree] from"
        brought = had or (not any_words and verb in vague and label in _TOWARDS)
        if label == "subj" or mention is None or not (verb in verbs.going or brought):
            continue
        rows = ontology.lexicons.get("organizations", ())
        kinds = {row["kind"] for row in rows if row["head"].lower() == mention.head}
        if kinds and (brought or ontology.is_a(mention.class_iri, ORGANIZATION)):
            same = (row["head"].lower() for row in rows if row["kind"] in kinds)
            yield below, frozenset({mention.head} if kinds == {_ANY_SORT} and brought else same)


def words_like(word: str, ontology: Ontology) -> frozenset[str]:
    """A word with those of its sort, where it alone tells what an example is about: "Ann Lee, Tom Hall's [sister]"
    teaches "his [brother]" and no "his [deputy]". Kin, other people and posts are sorts; other words are one alone."""
    for name in ("persons", "roles"):
        rows = ontology.lexicons.get(name, ())
        kinds = {row["kind"] for row in rows if row["head"].lower() == word}
        if kinds:
            same = rows if name == "roles" else [row for row in rows if row["kind"] in kinds]
            return frozenset({word, *(row["head"].lower() for row in same)})
    return frozenset({word})
