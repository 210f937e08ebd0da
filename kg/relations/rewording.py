"""What an example teaches told with other verbs, other spellings, and with what other examples of its relation tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.relations.essentials import VerbWords, holds_things
from kg.relations.patterns import Pattern, PatternEdge, PatternNode, ordered_edges

_SPELLINGS = (
    (
        re.compile(r"(?<!v)(?<!pr)(?<!xc)(?<!rc)(?<!om)(?<!em)(?<!ch)(?<!and)(?<![aou])(?<=\w{3})is(e|er|ation)$"),
        r"iz\1",
    ),
    (re.compile(r"(?<!e)(?<!ps)(?<=\w{3})iz(e|er|ation)$"), r"is\1"),
    (re.compile(r"lyse(r?)$"), r"lyze\1"),
    (re.compile(r"lyze(r?)$"), r"lyse\1"),
    (re.compile(r"(?<=(?:hon|fav|lab|eav))our$"), "or"),
    (re.compile(r"(?<=(?:hon|fav|lab|eav))or$"), "our"),
)
_NO_PREPOSITIONS = frozenset(
    "subj obj iobj attr isa mod of poss conj dep acl relcl xcomp ccomp advcl pcomp advmod neg prt parataxis "
    "roster".split()
)
_FROM_WHOM = frozenset({"of", "mod", "poss", "from"})
_GIVING = {"subj": "to", "from": "subj"}
_OF_NOUNS = frozenset({"at", "for"})
_GETTING = {"subj": "from", "to": "subj"}
_DETAILS_OF_SLOT = 2
_OF_COPULA = 3  # "[X] was a mentor to [Y]": who, what, to whom

Chain = tuple[tuple[str, PatternNode], ...]
"""The labels and nodes that lead from a verb to a detail."""


def widened(pattern: Pattern, verbs: VerbWords) -> Pattern:
    """The pattern with the verbs that say as little in the place of its own ("filed a lawsuit", "brought a lawsuit"),
    and with the British and the American spelling of its words."""
    nodes = list(pattern.nodes)
    verb = pattern.trigger
    for edge in pattern.edges:
        if edge.label == "obj" and nodes[edge.head].slot is None and (verb is None or edge.head == verb):
            known = nodes[edge.head].lemmas or frozenset()
            others = _as_little(known, edge, pattern, verbs)
            if others:
                nodes[edge.head] = replace(nodes[edge.head], lemmas=known | others)
    for number, node in enumerate(nodes):
        spelled = {other for lemma in node.lemmas or () for other in _spellings(lemma)}
        if spelled:
            nodes[number] = replace(node, lemmas=(node.lemmas or frozenset()) | spelled)
    return replace(pattern, nodes=tuple(nodes))


def _as_little(lemmas: frozenset[str], edge: PatternEdge, pattern: Pattern, verbs: VerbWords) -> frozenset[str] | None:
    """The verbs that say no more of an object than those of the pattern do."""
    thing = pattern.nodes[edge.dependent]
    if not lemmas:
        return None
    if thing.slot == "event":
        if lemmas <= verbs.arranging - verbs.having:
            return verbs.arranging
        return verbs.arranging & verbs.light if lemmas <= verbs.arranging & verbs.light else None  # "held", "staged"
    if thing.slot is not None and not thing.counted:
        return None
    if lemmas <= verbs.filing:
        return verbs.filing if thing.slot is None else None
    if lemmas <= verbs.giving:
        return verbs.giving
    labels = {one.label for one in pattern.edges if pattern.nodes[one.dependent].slot is not None and not one.optional}
    return verbs.getting if lemmas <= verbs.getting and labels & _FROM_WHOM else None


def _spellings(lemma: str) -> Iterator[str]:
    for spelled, otherwise in _SPELLINGS:
        other = spelled.sub(otherwise, lemma)
        if other != lemma:
            yield other


def with_details_of_all(patterns: Sequence[Pattern], relations: Container[str]) -> list[Pattern]:
    """The patterns, those of ``relations`` with the details that other examples of theirs have: where "deported [X] to
    [Y]" and "expelled [X]" are taught, "expelled [X] to [Y]" is."""
    known: dict[str, dict[str, list[Chain]]] = defaultdict(lambda: defaultdict(list))
    for pattern in patterns:
        if pattern.owner in relations:
            for slot, chain in _details(pattern):
                chains = known[pattern.owner][slot]
                if len(chains) < _DETAILS_OF_SLOT and all(one[0][0] != chain[0][0] for one in chains):
                    chains.append(chain)
    nouns: dict[str, list[tuple[frozenset[str], PatternEdge, PatternNode]]] = defaultdict(list)
    for pattern in patterns:
        if pattern.owner in relations:
            nouns[pattern.owner].extend(_details_of_nouns(pattern))
    fuller = (_with_details(pattern, known.get(pattern.owner, {})) for pattern in patterns)
    return [_with_details_of_nouns(pattern, nouns.get(pattern.owner, ())) for pattern in fuller]


def _details_of_nouns(pattern: Pattern) -> Iterator[tuple[frozenset[str], PatternEdge, PatternNode]]:
    """The optional slots right below a word that is no verb: the "[10 percent]" of "bought a [10 percent] stake in"."""
    for edge in pattern.edges:
        head, filler = pattern.nodes[edge.head], pattern.nodes[edge.dependent]
        if edge.optional and edge.head != pattern.trigger and _is_word(head) and filler.slot is not None:
            yield head.lemmas or frozenset(), edge, filler


def _with_details_of_nouns(
    pattern: Pattern, details: Iterable[tuple[frozenset[str], PatternEdge, PatternNode]]
) -> Pattern:
    nodes, edges = list(pattern.nodes), list(pattern.edges)
    for lemmas, edge, filler in details:
        noun = next(
            (number for number, one in enumerate(pattern.nodes) if _is_word(one) and one.lemmas == lemmas), None
        )
        if noun is not None and noun != pattern.trigger and all(one.slot != filler.slot for one in nodes):
            nodes.append(filler)
            edges.append(PatternEdge(noun, edge.label, len(nodes) - 1, True))
    return replace(pattern, nodes=tuple(nodes), edges=tuple(edges))


def _details(pattern: Pattern) -> Iterator[tuple[str, Chain]]:
    """The optional slots of a verb that prepositions lead to, and how."""
    above = {edge.dependent: edge for edge in pattern.edges if edge.optional}
    for number, node in enumerate(pattern.nodes):
        if node.slot is None or number not in above or not _is_verb(pattern):
            continue
        steps: list[tuple[str, PatternNode]] = []
        place = number
        while place in above:
            steps.insert(0, (above[place].label, pattern.nodes[place]))
            place = above[place].head
        if place == pattern.trigger and steps[0][0] not in _NO_PREPOSITIONS:
            yield node.slot, tuple(steps)


def _is_verb(pattern: Pattern) -> bool:
    """Whether the pattern is about a verb, with somebody who does it and one to whom it is done."""
    labels = {edge.label for edge in pattern.edges if edge.head == pattern.trigger and not edge.optional}
    return not pattern.nominal and not labels.isdisjoint({"subj", "obj"})


def _with_details(pattern: Pattern, details: Mapping[str, Iterable[Chain]]) -> Pattern:
    if not details or not _is_verb(pattern) or pattern.trigger is None:
        return pattern
    slots = {node.slot for node in pattern.nodes}
    labels = {edge.label for edge in pattern.edges}
    nodes, edges = list(pattern.nodes), list(pattern.edges)
    for slot in sorted(details.keys() - slots):
        for chain in details[slot]:
            if chain[0][0] in labels:
                continue
            head = pattern.trigger
            for label, node in chain:
                nodes.append(node)
                edges.append(PatternEdge(head, label, len(nodes) - 1, True))
                head = len(nodes) - 1
    return replace(pattern, nodes=tuple(nodes), edges=tuple(edges))


def given_and_got(patterns: Iterable[Pattern], verbs: VerbWords) -> Iterator[Pattern]:
    """What one gets of another told of who gives, and the other way: "[X] received a grant from [Y]", "[Y] gave [X] a
    grant". "[X] was awarded [a prize]" gives "[a prize] was awarded to [X]"."""
    for pattern in patterns:
        verb = pattern.trigger
        if verb is None or pattern.nominal or "{" in pattern.text:
            continue
        lemmas = pattern.nodes[verb].lemmas or frozenset({""})
        needed = [edge for edge in pattern.edges if edge.head == verb and not edge.optional]
        labels = sorted(edge.label for edge in needed)
        if lemmas <= verbs.giving and labels == ["obj", "obj"]:
            got = [edge for edge in needed if not pattern.nodes[edge.dependent].classes or _is_thing(pattern, edge)]
            if len(got) == 1:
                yield _relabelled(pattern, {edge: "to" for edge in needed if edge is not got[0]}, None)
        if labels == ["from", "obj", "subj"] and lemmas <= verbs.getting:
            yield _relabelled(pattern, {edge: _GIVING.get(edge.label, "obj") for edge in needed}, verbs.giving)
        if labels == ["obj", "subj", "to"] and lemmas <= verbs.giving:
            yield _relabelled(pattern, {edge: _GETTING.get(edge.label, "obj") for edge in needed}, verbs.getting)


def _is_thing(pattern: Pattern, edge: PatternEdge) -> bool:
    return holds_things(pattern.nodes[edge.dependent].classes)


def _relabelled(pattern: Pattern, labels: Mapping[PatternEdge, str], lemmas: frozenset[str] | None) -> Pattern:
    edges = [replace(edge, label=labels.get(edge, edge.label)) for edge in pattern.edges]
    nodes = list(pattern.nodes)
    assert pattern.trigger is not None
    if lemmas is not None:
        nodes[pattern.trigger] = replace(nodes[pattern.trigger], lemmas=lemmas)
    return replace(pattern, nodes=tuple(nodes), edges=ordered_edges(edges, pattern.root))


def called_by_any(patterns: Sequence[Pattern], posts: Container[str]) -> list[Pattern]:
    """The patterns, with every verb of giving ``posts`` that a relation's examples have where one calls somebody
    something: where "was named dean of" and "appointed X as dean" are taught, "was appointed dean of" is."""
    known: dict[str, set[str]] = defaultdict(set)
    for pattern in patterns:
        if pattern.trigger is not None:
            lemmas = pattern.nodes[pattern.trigger].lemmas or ()
            known[pattern.owner].update(lemma for lemma in lemmas if lemma in posts)
    return [_called(pattern, known[pattern.owner]) for pattern in patterns]


def _called(pattern: Pattern, verbs: Collection[str]) -> Pattern:
    verb = pattern.trigger
    lemmas = pattern.nodes[verb].lemmas if verb is not None else None
    called = any(edge.label == "attr" and edge.head == verb and not edge.optional for edge in pattern.edges)
    if verb is None or lemmas is None or not called or lemmas.isdisjoint(verbs) or "{" in pattern.text:
        return pattern
    nodes = list(pattern.nodes)
    nodes[verb] = replace(nodes[verb], lemmas=lemmas | frozenset(verbs))
    return replace(pattern, nodes=tuple(nodes))


def attached_otherwise(patterns: Iterable[Pattern], relations: Container[str]) -> Iterator[Pattern]:
    """Patterns of ``relations`` in which a phrase hangs on the verb and not on its noun, or the other way: which of the
    two "in [Chile]" belongs to in "applied for asylum in [Chile]" is what a parser knows least. Examples that mark
    their words say themselves where theirs hang."""
    for pattern in patterns:
        verb = pattern.trigger
        if verb is None or not _is_verb(pattern) or pattern.owner not in relations or "{" in pattern.text:
            continue
        nouns = [
            edge.dependent
            for edge in pattern.edges
            if edge.head == verb
            and edge.label != "subj"
            and (_is_sum(pattern, edge) or (not edge.optional and _is_word(pattern.nodes[edge.dependent])))
        ]
        below_verb = [edge for edge in pattern.edges if edge.head == verb and edge.label == "obj"]
        sums = [edge.dependent for edge in below_verb if pattern.nodes[edge.dependent].counted]
        for edge in pattern.edges:
            if edge.optional or edge.label in _NO_PREPOSITIONS:
                continue
            below = [*nouns, *_said(pattern)] if pattern.nodes[edge.dependent].slot is not None else sums
            heads = [verb] if edge.head in nouns else below if edge.head == verb else []
            for head in [one for one in heads if one != edge.dependent]:
                beside = edge.label in _OF_NOUNS and head != verb and pattern.nodes[head].slot is not None
                moved = replace(edge, head=head, label="mod" if beside else edge.label)
                edges = [moved if one is edge else one for one in pattern.edges]
                edges = [replace(one, optional=False) if one.dependent == head else one for one in edges]
                yield replace(pattern, edges=ordered_edges(edges, pattern.root))


def _said(pattern: Pattern) -> list[int]:
    """The details of a verb for which any words will do: the "[burns]" of "treated for [burns] at [Acme Hospital]"."""
    details = (edge.dependent for edge in pattern.edges if edge.head == pattern.trigger and edge.optional)
    return [one for one in details if _takes_any_words(pattern.nodes[one])]


def _takes_any_words(node: PatternNode) -> bool:
    return node.slot is not None and not node.classes and node.value is None and node.lemmas is None


def without_sum(patterns: Iterable[Pattern], verbs: VerbWords) -> Iterator[Pattern]:
    """Where "fined [X] [$3 million]" is taught, "[X] was fined [$3 million]" and "fined [X]" are: who gets what a
    number says is the verb's object without it. Not of verbs that give something."""
    for pattern in patterns:
        verb = pattern.trigger
        if verb is None or pattern.nominal or " to " in pattern.text:
            continue
        of_verb = [edge for edge in pattern.edges if edge.head == verb]
        sums = [edge for edge in of_verb if edge.label == "obj" and pattern.nodes[edge.dependent].counted]
        paid = next((edge for edge in of_verb if edge.label == "to" and not edge.optional), None)
        light = verbs.light | verbs.giving
        if paid is None or not sums or not sums[0].optional or not light.isdisjoint(pattern.nodes[verb].lemmas or ()):
            continue
        edges = [replace(edge, label="obj") if edge is paid else edge for edge in pattern.edges]
        yield replace(pattern, edges=ordered_edges(edges, pattern.root))


def in_apposition(patterns: Iterable[Pattern], relations: Container[str]) -> Iterator[Pattern]:
    """What somebody is told to be by a verb told without it: "[X] was a mentor to [Y]", "[X], a mentor to [Y],"."""
    for pattern in patterns:
        verb = pattern.trigger
        is_a = next((edge for edge in pattern.edges if edge.label == "isa" and not edge.optional), None)
        if verb is None or is_a is None or pattern.owner not in relations or len(pattern.edges) != _OF_COPULA:
            continue
        if pattern.nodes[verb].lemmas != frozenset({"be"}) or not _is_word(pattern.nodes[is_a.dependent]):
            continue
        below = next((one for one in pattern.edges if one.head == verb and one.label not in _NO_PREPOSITIONS), None)
        if below is not None:
            nodes = tuple(pattern.nodes[number] for number in (is_a.dependent, is_a.head, below.dependent))
            edges = (PatternEdge(1, "isa", 0), PatternEdge(0, below.label, 2))
            yield replace(pattern, nodes=nodes, edges=edges, root=0, trigger=0)


def called_as(patterns: Iterable[Pattern], relations: Container[str]) -> Iterator[Pattern]:
    """What a verb calls somebody told with "as", where a word of any kind may stand: "named [X] [minister]", "named [X]
    as [minister]"."""
    for pattern in patterns:
        for edge in pattern.edges:
            filler = pattern.nodes[edge.dependent]
            free = filler.slot is not None and not filler.classes and filler.lemmas is None
            free = free or (filler.slot is not None and "{" not in pattern.text)
            if edge.label == "attr" and edge.head == pattern.trigger and free and pattern.owner in relations:
                edges = tuple(replace(one, label="as") if one is edge else one for one in pattern.edges)
                yield replace(pattern, edges=edges)


def _is_sum(pattern: Pattern, edge: PatternEdge) -> bool:
    """Whether an edge leads to a detail with a number that is a verb's object: "invested [$5 million]"."""
    return edge.optional and edge.label == "obj" and pattern.nodes[edge.dependent].counted


def _is_word(node: PatternNode) -> bool:
    return node.slot is None and node.lemmas is not None


def beside_events(patterns: Sequence[Pattern], relations: Container[str], verbs: VerbWords) -> Iterator[Pattern]:
    """The patterns of events alone that follow from those of a verb: where "people joined a [protest] against [X]" and
    "[X] organised a [protest]" are taught, "the [protest] against [X]" and "[X]'s [protest]" are; not for a role that
    any example has at the event's noun."""
    events = [pattern for pattern in patterns if pattern.owner not in relations and not pattern.constants]
    known = {(pattern.owner, slot) for pattern in events for slot in _at_noun(pattern)}
    for pattern in events:
        event, verb = _event_and_verb(pattern)
        if event is None or verb is None:
            continue
        arranged = (pattern.nodes[verb].lemmas or frozenset()) & verbs.arranging - verbs.having
        for edge in pattern.edges:
            filler = pattern.nodes[edge.dependent]
            if edge.head != verb or filler.slot in (None, "event") or (pattern.owner, filler.slot) in known:
                continue
            ways = [edge.label] if edge.label not in _NO_PREPOSITIONS else []
            if edge.label == "subj" and arranged:
                ways = ["poss", "by"]
            for label in ways:
                nodes = (pattern.nodes[event], filler)
                yield replace(pattern, nodes=nodes, edges=(PatternEdge(0, label, 1),), root=0, trigger=None)


def _event_and_verb(pattern: Pattern) -> tuple[int | None, int | None]:
    """The event's node, and the verb whose object it is."""
    event = next((number for number, node in enumerate(pattern.nodes) if node.slot == "event"), None)
    above = (edge.head for edge in pattern.edges if edge.dependent == event and edge.label == "obj")
    return event, next((verb for verb in above if pattern.nodes[verb].slot is None), None)


def _at_noun(pattern: Pattern) -> Iterator[str]:
    """The slots that hang on the event itself."""
    for edge in pattern.edges:
        slot = pattern.nodes[edge.dependent].slot
        if pattern.nodes[edge.head].slot == "event" and slot is not None:
            yield slot
