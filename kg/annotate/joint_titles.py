"""Two titles before one name: "the bank's chairman and chief executive Ann Lee"."""

from __future__ import annotations

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import PERSON, PERSON_GROUP

_BETWEEN = ("JJ", "NN", "CD", "HYPH", "POS")
_LONGEST = 5
_FARTHEST = 8
"""Words from a title to the name that stands behind it, or behind what it is of: "leader of X, Ann Lee"."""


def joint_titles(graph: SyntaxGraph) -> None:
    """Joins a title to the name behind the title that "and" adds to it, and what it is of to both.

    With an article of its own it is somebody else: "the president and Foreign Minister X".
    """
    sentence = graph.sentence
    for second in range(2, len(graph.found) - 1):
        if not graph.describes_one(second):
            continue
        name = next((one for one in graph.get(second, "isa") if second < one <= second + _FARTHEST), None)
        if name is None or not graph.is_named_person(name):
            continue
        link = _start_of_phrase(graph, second) - 1
        if link < 1 or sentence.tags[link] != "CC" or sentence.words[link].lower() not in ("and", "&"):
            continue
        first = _title_before(graph, link)
        if first is None or (_stands_alone(graph, first) and not _are_trades(graph, first, second, name)):
            continue
        graph.join(first, name)
        graph.found[first].pop(("conj", name), None)
        if second == link + 1:
            for edge, node in tuple(graph.found[first]):
                if edge == "mod" and node < first:
                    graph.add(second, edge, node)


def _start_of_phrase(graph: SyntaxGraph, noun: int) -> int:
    """Where the words before a noun that belong to it start, without an article."""
    start = noun
    while start > 0 and noun - start < _LONGEST and graph.sentence.tags[start - 1].startswith(_BETWEEN):
        start -= 1
    return start


def _title_before(graph: SyntaxGraph, link: int) -> int | None:
    """The title that ends right before "and", alone or with what it is of: "mayor of X and"."""
    sentence = graph.sentence
    last = link - 1
    what = sentence.labels[last] == "pobj" and not graph.is_named_person(last)
    if what and not graph.is_role(last) and graph.is_role(sentence.heads[last] - 1):
        last = sentence.heads[last] - 1
    singular = graph.is_role(last) and sentence.tags[last] in ("NN", "NNP")
    return last if singular and not graph.has_isa(last, PERSON) else None


def _stands_alone(graph: SyntaxGraph, title: int) -> bool:
    """Whether the title is another person's: it has an article, or more than one are spoken of."""
    sentence = graph.sentence
    before = _start_of_phrase(graph, title) - 1
    owned = any(sentence.labels[one] == "poss" or sentence.tags[one] == "POS" for one in range(before + 1, title))
    article = before >= 0 and sentence.tags[before] == "DT" and not owned
    verb = sentence.heads[title]
    several = sentence.labels[title] in ("nsubj", "nsubjpass") and sentence.tags[verb] == "VBP"
    helped = any(
        sentence.tags[one] == "VBP" and sentence.labels[one] in ("aux", "auxpass") for one in graph.children[verb]
    )
    return article or several or helped


def _are_trades(graph: SyntaxGraph, first: int, second: int, name: int) -> bool:
    """Whether the article is of both, as one person may have two trades: "the Cuban pianist and composer X"."""
    sentence = graph.sentence
    if (
        second != first + 2
        or name != second + 1
        or (sentence.labels[name] in ("nsubj", "nsubjpass") and (sentence.tags[sentence.heads[name]] == "VBP"))
    ):
        return False
    offices = graph.words.of("in charge") | graph.words.of("party post") | graph.words.of("staff")
    mentions = [mention for one in (first, second) if (mention := sentence.mentions[one]) is not None]
    return not any(
        mention.text != mention.text.lower() or mention.head.rpartition(" ")[2] in offices for mention in mentions
    )


def peoples_before_names(graph: SyntaxGraph) -> None:
    """ "Venezuelan migrants X and Y": each of those named right behind a group is of the people that it is of."""
    sentence = graph.sentence
    for group in range(len(graph.found) - 1):
        plural = graph.class_at(group) == PERSON_GROUP and sentence.tags[group] in ("NNS", "NNPS")
        if not plural or not graph.is_named_person(group + 1):
            continue
        peoples = [node for node in graph.get(group, "mod") if node < group and graph.is_demonym(node)]
        for name in (group + 1, *graph.get(group + 1, "conj")):
            for people in peoples if graph.is_named_person(name) else ():
                graph.add(name, "mod", people)
