"""Examples to patterns: the smallest part of a sentence's syntax that joins its slots.

Syntactic search by example (Shlain et al. 2020). An example is read as any text is: its mentions are replaced by plain
words, it is parsed, its syntax is normalised. So a pattern speaks of no filler, and one example covers what the
normalisation makes equal.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import DATE, ROLE, MentionKind, Sentence
from kg.ontology import Ontology
from kg.relations.amounts import is_age_behind
from kg.relations.deeds import (
    DeedNeeds,
    barred_of_words,
    needs_of_deed,
    said_by_itself,
    self_telling_verb,
    sort_of_word,
)
from kg.relations.essentials import (
    VerbWords,
    essential_objects,
    governing_edges,
    governor,
    has_number,
    holds_things,
    is_light_object,
    is_thing,
    naming_verbs,
    particles,
    refusing_verbs,
    sorts_where_gone,
    telling_words,
    units_like,
    words_like,
)
from kg.relations.examples import IGNORED, PlainExample, fail
from kg.relations.subtrees import Subtree, with_phrases_of_verbs


@dataclass(frozen=True, slots=True)
class PatternNode:
    """What a node of a sentence must be. A slot's node holds a mention of ``classes`` (any, where empty); ``also`` is
    a second slot that the mention fills with the place it names in itself ("Malians"). ``named``: by a name of its own,
    or a pronoun for one; set where no word carries the pattern. ``guess``: a name of which nothing is known will do.
    ``plural``: may be filled by a word for several that are named elsewhere ("the pair"), with ``peers`` only for
    ones that are counted ("both countries", "all three"); ``many``: must be. Of
    ``barred`` it must not be. ``proper``: no description of a person, whose own complement the other slot would be
    ("a critic of the Green Party"). ``beside`` are words that must stand with it ("brought ashore"). ``counted``: with
    a number, as "$3 million" has, and where it has ``units``, with one of them. ``aged``: a slot that takes the age
    behind the name ("Ann Lee, 44,"). Of ``sort`` (a part-of-speech tag) its word is; ``like``: one of these words must
    be in it."""

    slot: str | None = None
    classes: tuple[str, ...] = ()
    form: str | None = None
    lemmas: frozenset[str] | None = None
    closed: frozenset[str] = frozenset()
    value: str | None = None
    also: str | None = None
    named: bool = False
    guess: bool = False
    plural: bool = False
    peers: bool = False
    many: bool = False
    barred: tuple[str, ...] = ()
    proper: bool = False
    beside: frozenset[str] = frozenset()
    counted: bool = False
    units: frozenset[str] = frozenset()
    aged: str | None = None
    sort: str | None = None
    like: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PatternEdge:
    head: int
    label: str
    dependent: int
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A small graph over nodes; ``trigger`` is the node whose clause decides factuality, None for bare noun phrases.

    ``edges`` are in an order in which each joins a node that is already bound, from ``root`` on. ``nominal``: the
    trigger is a noun for what a verb tells of ("acquisition"), which may be planned or called off as that may;
    ``thing``: one for what is had or filed ("lawsuit"), which is there though it be dismissed. Of the nodes in
    ``one_of`` a match binds at least one.
    """

    owner: str
    text: str
    nodes: tuple[PatternNode, ...]
    edges: tuple[PatternEdge, ...]
    root: int
    trigger: int | None
    constants: tuple[tuple[str, str], ...]
    nominal: bool = False
    thing: bool = False
    one_of: frozenset[int] = frozenset()

    def describe(self) -> str:
        """The pattern in words: ``meet -subj-> [attendee]``."""
        if not self.edges:
            return self._node(self.root)
        return " ; ".join(
            f"{self._node(edge.head)} -{edge.label}-> {self._node(edge.dependent)}{' ?' if edge.optional else ''}"
            for edge in self.edges
        )

    def _node(self, number: int) -> str:
        node = self.nodes[number]
        lemmas = sorted(node.lemmas or ())
        words = " ".join(["|".join(lemmas[:4]) + ("|..." if len(lemmas) > 4 else ""), *sorted(node.beside)])
        if node.slot is None:
            return words or "*"
        if node.aged is not None:
            return f"[{node.slot}, {node.aged}]"
        if node.also is not None:
            return f"[{node.slot}+{node.also}]"
        return f"[{node.slot}{': ' + words if words else ''}]"


@dataclass(frozen=True, slots=True)
class SlotRule:
    """Which classes a slot takes, and whether a match needs it; ``number``: of one without classes, that it is for a
    number."""

    classes: tuple[str, ...]
    required: bool
    number: bool = False


def compile_pattern(
    plain: PlainExample,
    sentence: Sentence,
    rules: Mapping[str, SlotRule],
    ontology: Ontology,
    lemmas: Mapping[str, str],
    verbs: VerbWords,
) -> Pattern:
    """The pattern of an example whose plain text was parsed into ``sentence``.

    ``lemmas`` give the lemma of each alternative word. Raises ``OntologyError`` where a slot's words are not in the
    sentence.
    """
    terminals: dict[int, PatternNode] = {}
    own_class = plain.example.owner in ontology.classes
    required: list[int] = []
    optional: list[int] = []
    aged: dict[int, str] = {}
    for place in sorted(plain.slots, key=lambda one: is_age_behind(plain.text, one), reverse=True):
        node = _node_at(sentence, place.start, place.end)
        person = next((one.end for one in plain.slots if one.end < place.start <= one.end + 2), None)
        if node is None and person is not None and is_age_behind(plain.text, place):
            aged[person] = place.slot
            continue
        if node is None:
            left_out = f"the words of its slot {place.slot} are left out when the sentence is read"
            raise fail(plain.example, ontology, f"cannot be compiled: {left_out}, as in brackets; reword it")
        rule = rules.get(place.slot, SlotRule((), False))
        mention = sentence.mentions[node]
        form = mention.attribute("form") if mention is not None else None
        untyped = not place.classes and not rule.classes and place.value is None
        dated = untyped and mention is not None and mention.class_iri == DATE
        any_words = own_class and place.slot != IGNORED and untyped and not dated
        counted = untyped and (has_number(sentence, node) or (rule.number and mention is None))
        no_date = (DATE,) if counted and not dated else place.barred
        terminals[node] = PatternNode(
            place.slot,
            place.classes or rule.classes or ((DATE,) if dated else ()),
            form=form,
            value=place.value,
            barred=barred_of_words(sentence, node, ontology) if any_words else no_date,
            also=place.also,
            aged=aged.get(place.end),
            plural=own_class,
            peers=place.slot == "subject" and _is_between_things(plain.example.owner, ontology),
            many=plain.text[place.start : place.end].lower() == "they",
            counted=counted,
            units=units_like(sentence, node, ontology) if untyped else frozenset(),
            sort=sort_of_word(sentence, node) if any_words else None,
            lemmas=said_by_itself(sentence, node) if any_words else None,
        )
        needed = rule.required or is_light_object(sentence, node, verbs.light)
        (required if needed else optional).append(node)
    for anchor in plain.anchors:
        node = _node_at(sentence, anchor.start, anchor.end)
        if node is None:
            raise fail(plain.example, ontology, f"cannot be compiled: {anchor.words[0]!r} is no word of the sentence")
        words = anchor.lemmas | {lemmas.get(word, word.lower()) for word in anchor.words} | {sentence.lemmas[node]}
        slot = terminals.get(node, PatternNode())
        held = None if anchor.anything else words
        terminals[node] = replace(slot, classes=() if slot.value else slot.classes, lemmas=held)
        if node not in required:
            required.append(node)
    said = [node for node, one in terminals.items() if one.counted or (_is_any_word(one) and one.lemmas is None)]
    sentence = with_phrases_of_verbs(sentence, said, terminals)
    deed = own_class and not plain.anchors and not plain.constants and bool(optional) and not required
    deed_verb = self_telling_verb(sentence, ontology.classes[plain.example.owner]) if deed else None
    if not required:
        affected = [one for one in optional if _is_affected(sentence, one, terminals[one])]
        required = [*([deed_verb] if deed_verb is not None else []), *affected] or optional[:1]
        optional = [one for one in optional if one not in required]
    alone = terminals.get(required[0], PatternNode(lemmas=frozenset()))
    if len(required) == 1 and optional and alone.slot != "event" and alone.lemmas is None:
        required.extend(governor(sentence, required[0], terminals))
    paths = _joined(sentence, required, plain, ontology)
    bare = [node for node in required if node in terminals and terminals[node].lemmas is None]
    if len(bare) == 2 == len(paths.nodes):
        governed = governing_edges(sentence, *required)
        if governed:
            paths = Subtree(sentence, governed[0][0], governed)
    free = [node for node, terminal in terminals.items() if terminal.lemmas is None]
    marked = bool(plain.anchors)
    for node in list(essential_objects(sentence, paths.edges, paths.nodes, free, verbs.light, marked)):
        if node not in required:
            required.append(node)
            paths.join(node, False)
            mention = sentence.mentions[node]
            if mention is not None and is_thing(mention):  # "sold [a weapon] to"
                terminals[node] = PatternNode(IGNORED, (mention.class_iri,))
            elif mention is not None and mention.class_iri == ROLE:
                terminals[node] = PatternNode(lemmas=words_like(sentence.lemmas[node], ontology))
    if not marked and all(node in free for node in paths.nodes):
        for verb, known_as, called in list(naming_verbs(sentence, paths.edges)):
            required.append(verb)
            paths.call(verb, known_as, called)
        for node in list(telling_words(sentence, paths.edges)):
            required.append(node)
            paths.join(node, False)
    for verb, clause in [] if marked else list(refusing_verbs(sentence, paths.nodes, ontology)):
        paths.govern(verb, clause)
    for node in optional:
        paths.join(node, True)
    needs = DeedNeeds()
    if deed:
        slots = {node: terminal.classes for node, terminal in terminals.items()}
        needs = needs_of_deed(sentence, paths.edges, slots, required[0])
        paths.need(needs.all_of)
    if all(node in terminals and terminals[node].lemmas is None for node in paths.nodes):
        for node in [one for one in paths.nodes if _is_any_word(terminals[one])]:
            terminals[node] = replace(terminals[node], lemmas=words_like(sentence.lemmas[node], ontology))
    if not marked and sum(node not in terminals for node in paths.nodes) == 1:
        for node, words in sorts_where_gone(sentence, paths.edges, verbs, ontology):
            if node in terminals:
                terminals[node] = replace(terminals[node], like=words)
    for end, labels in plain.closed:
        node = _node_at(sentence, end - 1, end)
        if node is not None:
            known = terminals.get(node, PatternNode(lemmas=frozenset({sentence.lemmas[node]})))
            terminals[node] = replace(known, closed=frozenset(labels))
    for node in paths.nodes:
        beside = particles(sentence, node, verbs.direction, paths.nodes)
        if beside:
            known = terminals.get(node, PatternNode(lemmas=frozenset({sentence.lemmas[node]})))
            terminals[node] = replace(known, beside=beside)
    pattern = _pattern(plain, sentence, terminals, paths, verbs.going)
    return replace(pattern, one_of=frozenset(paths.nodes.index(node) for node in needs.one_of if node in paths.nodes))


def _is_affected(sentence: Sentence, node: int, slot: PatternNode) -> bool:
    """Whether a thing of the ontology's own is what an example is about: "attacked [the ship]" is about no town."""
    return holds_things(slot.classes) and any(
        sentence.tags[head].startswith("VB") and other == node and label in ("subj", "obj")
        for head, edges in enumerate(sentence.edges)
        for label, other in edges
    )


def _is_any_word(node: PatternNode) -> bool:
    """Whether a slot takes whatever word or number stands there."""
    return not node.classes and node.value is None and not node.counted and node.slot not in (None, "event", IGNORED)


def _joined(sentence: Sentence, required: Sequence[int], plain: PlainExample, ontology: Ontology) -> Subtree:
    paths = Subtree(sentence, required[0])
    for node in required[1:]:
        if not paths.join(node, False):
            raise fail(
                plain.example, ontology, "cannot be compiled: its slots stand in no syntactic relation; reword it"
            )
    return paths


def _is_between_things(owner: str, ontology: Ontology) -> bool:
    """Whether the owner is a relation to things, so that what is said of several together holds of each."""
    relation = ontology.relations.get(owner)
    return relation is not None and relation.literal_range is None


def _node_at(sentence: Sentence, start: int, end: int) -> int | None:
    """The node that heads the words between two places: of those inside, one whose head is outside."""
    inside = [
        node for node in range(len(sentence.words)) if sentence.starts[node] < end and sentence.ends[node] > start
    ]
    if not inside:
        return None
    mentions = [node for node in inside if sentence.mentions[node] is not None]
    heads = [node for node in inside if sentence.heads[node] not in inside or sentence.heads[node] == node]
    return next((node for node in heads if node in mentions), (heads or inside)[0])


def _pattern(
    plain: PlainExample,
    sentence: Sentence,
    terminals: Mapping[int, PatternNode],
    tree: Subtree,
    going: Container[str],
) -> Pattern:
    number = {node: index for index, node in enumerate(tree.nodes)}
    nodes = tuple(terminals.get(node) or PatternNode(lemmas=frozenset({sentence.lemmas[node]})) for node in tree.nodes)
    edges = [PatternEdge(number[head], label, number[dependent], late) for head, label, dependent, late in tree.edges]
    root = _root(nodes, edges)
    needed = {root} | {one for edge in edges if not edge.optional for one in (edge.head, edge.dependent)}
    trigger = _trigger(sentence, tree.nodes, nodes, needed, tree.governing)
    if trigger is not None:
        goes = sentence.lemmas[tree.nodes[trigger]] in going  # "[the prize] went to" is no bill that goes to the Senate
        nodes = tuple(
            replace(node, guess=not (goes and node.slot != "event" and holds_things(node.classes)))
            if node.slot is not None
            else node
            for node in nodes
        )
    else:
        nodes = tuple(
            replace(
                node, named=_is_named(sentence, where), proper=node.lemmas is None and _belongs(number, edges, nodes)
            )
            if node.slot is not None
            else node
            for number, (where, node) in enumerate(zip(tree.nodes, nodes, strict=True))
        )
    return Pattern(
        owner=plain.example.owner,
        text=plain.example.text,
        nodes=nodes,
        edges=ordered_edges(edges, root),
        root=root,
        trigger=trigger,
        constants=tuple(sorted(plain.constants.items())),
    )


def _is_named(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    return mention is not None and mention.kind is MentionKind.NAMED


def _belongs(number: int, edges: Iterable[PatternEdge], nodes: Sequence[PatternNode]) -> bool:
    """Whether a preposition alone leads from the slot to another: "X of Y", which "a friend of Y" is not."""
    return any(edge.head == number and edge.label != "isa" and nodes[edge.dependent].slot is not None for edge in edges)


def _root(nodes: Sequence[PatternNode], edges: Iterable[PatternEdge]) -> int:
    """The node to search from: a rare word first, then the slot held to the fewest classes."""
    needed = {0}
    for edge in edges:
        if not edge.optional:
            needed |= {edge.head, edge.dependent}
    return min(
        needed,
        key=lambda number: (
            nodes[number].lemmas is None,
            len(nodes[number].lemmas or nodes[number].classes or "x" * 9),
            number,
        ),
    )


def _trigger(
    sentence: Sentence, where: Sequence[int], nodes: Sequence[PatternNode], needed: set[int], refusing: Container[int]
) -> int | None:
    words = [index for index in sorted(needed) if nodes[index].lemmas is not None or nodes[index].slot is None]
    verbs = [index for index in words if sentence.tags[where[index]].startswith("VB")]
    telling = [index for index in verbs if sentence.labels[where[index]] != "acl"]  # "a team led by [X] will meet [Y]"
    first = [index for index in verbs if where[index] in refusing]
    return next(iter((*first, *telling, *verbs, *words)), None)


def ordered_edges(edges: Sequence[PatternEdge], root: int) -> tuple[PatternEdge, ...]:
    """Edges that are needed before those that are optional, each reachable from what comes before it."""
    bound = {root}
    waiting = list(edges)
    ordered: list[PatternEdge] = []
    while waiting:
        reachable = [edge for edge in waiting if edge.head in bound or edge.dependent in bound]
        edge = min(reachable, key=lambda one: (one.optional, waiting.index(one)))
        waiting.remove(edge)
        bound |= {edge.head, edge.dependent}
        ordered.append(edge)
    return tuple(ordered)
