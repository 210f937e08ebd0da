"""A dependency parse made equal: one set of edges for the many ways of saying the same.

The labels of the edges, each from head to dependent:

    subj  obj  iobj      who does what (to whom); the same in the passive, relative and reduced clauses, and for a verb
                         whose subject stands with the verb that governs it
    isa                  two nodes that stand for the same: title and name, apposition, copula, "as"
    mod                  a noun's of, for, at, possessive, or a noun or adjective before it
    in  with  by  ...    any other preposition, by its word
    xcomp ccomp advcl    a clause below a verb or noun
    conj prt advmod neg  as in the parse
    roster               from a body to the names listed behind its colon
    aside                from a person to the body in brackets behind the name
    dep                  anything else

The normalisations follow Enhanced English Universal Dependencies (Schuster and Manning 2016) and pyBART (Tiktinsky
et al. 2020), over spaCy's CLEAR labels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.apposed import (
    counted_ones,
    fronted_descriptions,
    holders_behind_body,
    listed_people,
    respective_posts,
    titles_with_bodies,
)
from kg.annotate.attachments import (
    behind_agents,
    behind_objects,
    behind_sums,
    bodies_of_posts,
    bound_possessives,
    predicate_adjectives,
    sides_taken,
    stray_possession,
)
from kg.annotate.births import births_in_parentheses
from kg.annotate.clauses import (
    clause_edges,
    doers_in_compounds,
    lift_details,
    own_edges,
    share_subjects,
    stray_speakers,
)
from kg.annotate.copulas import copulas
from kg.annotate.included import included_people
from kg.annotate.joint_titles import joint_titles, peoples_before_names
from kg.annotate.noun_phrases import (
    appositions,
    close_titles,
    conjoined_roles,
    line_order,
    rosters,
    stray_roles,
    titles,
)
from kg.annotate.paired_posts import paired_posts
from kg.annotate.partitives import ones_of_groups
from kg.annotate.places import homes, people_behind_places, place_pairs, seats
from kg.annotate.relatives import which_clauses, who_clauses
from kg.annotate.repairs import repair_parse
from kg.annotate.sharing import members_in_list, plural_clauses, see_through, share_edges, shared_descriptions
from kg.annotate.substitution import Word
from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import BlockKind, MentionKind, Sentence
from kg.ontology import WordKinds

if TYPE_CHECKING:
    from spacy.tokens import Doc

_OPENING = frozenset({"“", "«", "„", "``"})
_NEVER_PAST = frozenset({"run", "come", "become", "overcome"})
_SINGLE = ("‘", "'", "’")
_STOPS = frozenset(",.!?…")
_AFTER_QUOTES = frozenset("PRP VBD VBZ VBP MD IN CC WDT WP".split())
_CLOSING = frozenset({"”", "»", "''"})


def read_sentences(
    doc: Doc,
    words: Sequence[Word],
    kind: BlockKind,
    passage: int,
    first: int,
    lemma: Callable[[str, str], str],
    kinds: WordKinds,
) -> Iterator[Sentence]:
    """The sentences of a parsed passage, numbered from ``first``, with their normalised edges.

    ``lemma`` gives the lemma of a word with a fine part-of-speech tag, ``kinds`` the ontology's words by what they say.
    """
    parsed = _columns(doc, words)
    number = first
    for span in doc.sents:
        if not any(text.isalpha() or text.isdigit() for text in parsed.texts[span.start : span.end]):
            continue
        sentence = _sentence(parsed, range(span.start, span.end), words, kind, passage, number, lemma)
        sentence.edges = normalised_edges(sentence, kinds)
        number += 1
        yield sentence


class _Columns(NamedTuple):
    """A parsed passage as plain lists, which are several times faster to read than spaCy's token objects. ``heads``
    are places in the passage."""

    texts: list[str]
    tags: list[str]
    heads: list[int]
    labels: list[str]
    quoted: list[bool]


def _columns(doc: Doc, words: Sequence[Word]) -> _Columns:
    strings = doc.vocab.strings
    numbers: dict[str, list[int]] = {name: doc.to_array(name).tolist() for name in ("TAG", "DEP")}
    names = {number: strings[number] for number in {*numbers["TAG"], *numbers["DEP"]}}
    tags = [
        "VBP" if names[number] == "VBD" and word.text in _NEVER_PAST else names[number]  # "the twins run a bakery"
        for word, number in zip(words, numbers["TAG"], strict=True)
    ]
    distances = doc.to_array("HEAD").astype("int64").tolist()
    return _Columns(
        [word.text for word in words],
        tags,
        [place + distance for place, distance in enumerate(distances)],
        [names[number] for number in numbers["DEP"]],
        _quoted(doc, words, tags),
    )


def _quoted(doc: Doc, words: Sequence[Word], tags: Sequence[str]) -> list[bool]:
    inside = False
    found = []
    opened, closed = _single_quotes(doc, words, tags)
    for place, word in enumerate(words):
        text = word.text
        if text in _OPENING or place in opened or (text == '"' and not inside):
            inside = True
            found.append(False)
        elif text in _CLOSING or place in closed or text == '"':
            inside = False
            found.append(False)
        else:
            found.append(inside)
    return found


def _single_quotes(doc: Doc, words: Sequence[Word], tags: Sequence[str]) -> tuple[set[int], set[int]]:
    """Where quotations in single marks open and close, as British papers set them; an apostrophe closes none: "the
    players’ union"."""
    opened, closed = set[int](), set[int]()
    start = -1
    for place, word in enumerate(words):
        if word.text not in _SINGLE:
            continue
        if not word.space and (place == 0 or words[place - 1].space):
            start = place
        elif start >= 0 and word.text in _SINGLE[1:] and place > start + 1:
            after, last = place + 1, place + 1 == len(words)
            if words[place - 1].text in _STOPS or last or doc[after].is_punct or tags[after] in _AFTER_QUOTES:
                opened.add(start)
                closed.add(place)
                start = -1
    return opened, closed


def _sentence(
    parsed: _Columns,
    places: range,
    words: Sequence[Word],
    kind: BlockKind,
    passage: int,
    number: int,
    lemma: Callable[[str, str], str],
) -> Sentence:
    start, end = places.start, places.stop
    own = words[start:end]
    texts, tags = parsed.texts[start:end], parsed.tags[start:end]
    mentions = [word.mention for word in own]
    asides = [(node, mention) for node, word in enumerate(own) for mention in word.asides]
    after = [mention for _, mention in asides]
    return Sentence(
        index=number,
        start=min(word.start for word in own),
        end=max([word.end for word in own] + [mention.end for mention in after]),
        kind=kind,
        passage=passage,
        words=texts + [mention.text for mention in after],
        lemmas=[
            mention.head if mention is not None and mention.kind is MentionKind.NOMINAL else lemma(text, tag)
            for text, tag, mention in zip(texts, tags, mentions, strict=True)
        ]
        + [mention.head for mention in after],
        tags=tags + ["NNP"] * len(after),
        starts=[word.start for word in own] + [mention.start for mention in after],
        ends=[word.end for word in own] + [mention.end for mention in after],
        mentions=[*mentions, *after],
        heads=[head - start for head in parsed.heads[start:end]] + [node for node, _ in asides],
        labels=parsed.labels[start:end] + ["appos"] * len(after),
        quoted=parsed.quoted[start:end] + [False] * len(after),
    )


def normalised_edges(sentence: Sentence, words: WordKinds) -> list[list[tuple[str, int]]]:
    """The edges of each node of a parsed sentence, built in a fixed order of steps."""
    repair_parse(sentence, words)
    graph = SyntaxGraph(sentence, words)
    order = graph.top_down()
    governors = [node for node in order if graph.children[node]]
    for node in governors:
        own_edges(graph, node)
    for node in governors:
        clause_edges(graph, node)
    lift_details(graph)
    sides_taken(graph)
    behind_objects(graph)
    behind_sums(graph)
    behind_agents(graph)
    stray_possession(graph)
    for node in governors:
        appositions(graph, node)
    conjoined_roles(graph)
    titles(graph)
    joint_titles(graph)
    peoples_before_names(graph)
    titles_with_bodies(graph)
    line_order(graph)
    fronted_descriptions(graph)
    listed_people(graph)
    stray_roles(graph)
    place_pairs(graph)
    seats(graph)
    who_clauses(graph)
    which_clauses(graph)
    homes(graph)
    births_in_parentheses(graph)
    rosters(graph)
    stray_speakers(graph)
    people_behind_places(graph)
    for node in governors:
        share_subjects(graph, node)
    predicate_adjectives(graph)
    bound_possessives(graph)
    copulas(graph, order)
    counted_ones(graph)
    bodies_of_posts(graph)
    close_titles(graph)
    ones_of_groups(graph)
    see_through(graph, order)
    share_edges(graph, order)
    included_people(graph)
    plural_clauses(graph)
    shared_descriptions(graph)
    members_in_list(graph)
    doers_in_compounds(graph)
    respective_posts(graph)
    holders_behind_body(graph)
    paired_posts(graph)
    return [list(one) for one in graph.found]
