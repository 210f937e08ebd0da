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
from typing import TYPE_CHECKING

from kg.annotate.apposed import counted_ones, fronted_descriptions, listed_people, respective_posts, titles_with_bodies
from kg.annotate.attachments import (
    behind_objects,
    bodies_of_posts,
    bound_possessives,
    predicate_adjectives,
    stray_possession,
)
from kg.annotate.births import births_in_parentheses
from kg.annotate.clauses import (
    clause_edges,
    copulas,
    lift_details,
    own_edges,
    share_subjects,
    stray_speakers,
)
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
from kg.annotate.places import homes, people_behind_places, place_pairs, seats
from kg.annotate.relatives import which_clauses, who_clauses
from kg.annotate.repairs import repair_parse
from kg.annotate.sharing import plural_clauses, see_through, share_edges
from kg.annotate.substitution import Word
from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import BlockKind, MentionKind, Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

_OPENING = frozenset({"“", "«", "„", "``"})
_SINGLE = ("‘", "'", "’")
_STOPS = frozenset(",.!?…")
_AFTER_QUOTES = frozenset("PRP VBD VBZ VBP MD IN CC WDT WP".split())
_CLOSING = frozenset({"”", "»", "''"})


def read_sentences(
    doc: Doc, words: Sequence[Word], kind: BlockKind, passage: int, first: int, lemma: Callable[[str, str], str]
) -> Iterator[Sentence]:
    """The sentences of a parsed passage, numbered from ``first``, with their normalised edges.

    ``lemma`` gives the lemma of a word with a fine part-of-speech tag.
    """
    quoted = _quoted(doc)
    number = first
    for span in doc.sents:
        if not any(token.is_alpha or token.is_digit for token in span):
            continue
        sentence = _sentence(span, words, quoted, kind, passage, number, lemma)
        sentence.edges = normalised_edges(sentence)
        number += 1
        yield sentence


def _quoted(doc: Doc) -> list[bool]:
    inside = False
    found = []
    single = _single_quotes(doc)
    for token in doc:
        if token.text in _OPENING or token.i in single[0] or (token.text == '"' and not inside):
            inside = True
            found.append(False)
        elif token.text in _CLOSING or token.i in single[1] or token.text == '"':
            inside = False
            found.append(False)
        else:
            found.append(inside)
    return found


def _single_quotes(doc: Doc) -> tuple[set[int], set[int]]:
    """Where quotations in single marks open and close, as British papers set them; an apostrophe closes none: "the
    players’ union"."""
    opened, closed = set[int](), set[int]()
    start = -1
    for token in doc:
        before = doc[token.i - 1].text if token.i else ""
        if token.text in _SINGLE and not token.whitespace_ and (token.i == 0 or doc[token.i - 1].whitespace_):
            start = token.i
        elif start >= 0 and token.text in _SINGLE[1:] and token.i > start + 1:
            after = doc[token.i + 1] if token.i + 1 < len(doc) else None
            if before in _STOPS or after is None or after.is_punct or after.tag_ in _AFTER_QUOTES:
                opened.add(start)
                closed.add(token.i)
                start = -1
    return opened, closed


def _sentence(
    span: Span,
    words: Sequence[Word],
    quoted: list[bool],
    kind: BlockKind,
    passage: int,
    number: int,
    lemma: Callable[[str, str], str],
) -> Sentence:
    offset = span.start
    own = words[span.start : span.end]
    mentions = [word.mention for word in own]
    asides = [(node, mention) for node, word in enumerate(own) for mention in word.asides]
    after = [mention for _, mention in asides]
    return Sentence(
        index=number,
        start=min(word.start for word in own),
        end=max([word.end for word in own] + [mention.end for mention in after]),
        kind=kind,
        passage=passage,
        words=[token.text for token in span] + [mention.text for mention in after],
        lemmas=[
            mention.head
            if mention is not None and mention.kind is MentionKind.NOMINAL
            else lemma(token.text, token.tag_)
            for token, mention in zip(span, mentions, strict=True)
        ]
        + [mention.head for mention in after],
        tags=[token.tag_ for token in span] + ["NNP"] * len(after),
        starts=[word.start for word in own] + [mention.start for mention in after],
        ends=[word.end for word in own] + [mention.end for mention in after],
        mentions=[*mentions, *after],
        heads=[token.head.i - offset for token in span] + [node for node, _ in asides],
        labels=[token.dep_ for token in span] + ["appos"] * len(after),
        quoted=quoted[span.start : span.end] + [False] * len(after),
    )


def normalised_edges(sentence: Sentence) -> list[list[tuple[str, int]]]:
    """The edges of each node of a parsed sentence, built in a fixed order of steps."""
    repair_parse(sentence)
    graph = SyntaxGraph(sentence)
    order = graph.top_down()
    for node in order:
        own_edges(graph, node)
    for node in order:
        clause_edges(graph, node)
    lift_details(graph)
    behind_objects(graph)
    stray_possession(graph)
    for node in order:
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
    for node in order:
        share_subjects(graph, node)
    predicate_adjectives(graph)
    bound_possessives(graph)
    copulas(graph, order)
    counted_ones(graph)
    bodies_of_posts(graph)
    close_titles(graph)
    see_through(graph, order)
    share_edges(graph)
    included_people(graph)
    plural_clauses(graph)
    respective_posts(graph)
    paired_posts(graph)
    return [list(one) for one in graph.found]
