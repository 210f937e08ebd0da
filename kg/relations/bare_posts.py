"""How a post stands in its sentence that names no body: its determiner, and whether it is all that a verb gives."""

from __future__ import annotations

from kg.model import COUNTRY, Sentence

_LONGEST_STYLE = 3


def determiner_of(sentence: Sentence, role: int) -> str:
    """The article or possessive pronoun of a role's noun phrase, lower-case; empty where it has none."""
    acting = False
    for node in range(role - 1, max(role - 4, -1), -1):
        if sentence.tags[node] in ("DT", "PRP$", "WP$"):
            return "" if acting and sentence.tags[node] == "DT" else sentence.words[node].lower()
        acting = acting or sentence.tags[node] == "VBG"
        mention = sentence.mentions[node]
        if mention is not None and mention.attribute("form") != "demonym":  # "its Danish head"
            return ""
        if not sentence.tags[node].startswith(("JJ", "VBN", "VBG", "RB", "NN")):
            return ""
    return ""


def stands_before_name(sentence: Sentence, role: int) -> bool:
    """Whether somebody's name is right behind a role, or behind a style of address: "Director Dr Ann Lee"."""
    node = role + 1
    while node < len(sentence.words) - 1 and node < role + _LONGEST_STYLE and _is_style(sentence, node):
        node += 1
    return node < len(sentence.words) and sentence.mentions[node] is not None


def _is_style(sentence: Sentence, node: int) -> bool:
    alone = sentence.mentions[node] is None and sentence.tags[node] == "NNP"
    return alone and sentence.labels[node] == "compound" and sentence.heads[node] > node


def stands_alone(sentence: Sentence, role: int) -> bool:
    """Whether nothing is said of a role that a verb gives, or of which only the time is told: "stays on as treasurer",
    "becomes chief executive", "X, president since 2016,"."""
    if any(label in ("mod", "in", "at", "with", "to") for label, _ in sentence.edges[role]):
        return False
    if sentence.labels[role] == "appos" and sentence.words[role + 1 : role + 2] in (["since"], ["until"], ["from"]):
        return True
    return sentence.labels[role] in ("attr", "oprd") or sentence.words[sentence.heads[role]].lower() == "as"


def is_elected_beside(sentence: Sentence, role: int) -> bool:
    """Whether a bare role behind a name is what somebody is elected: "Also elected were X, treasurer; Y, secretary"."""
    bare = sentence.words[role - 1] == "," and not any(
        label in ("mod", "in", "at") for label, _ in sentence.edges[role]
    )
    return role > 0 and bare and sentence.words[0].lower() in ("also", "elected") and "elect" in sentence.lemmas[:2]


def rules_own_people(sentence: Sentence, role: int) -> bool:
    """Whether a title is that of who rules his own people, and no body's: "Chief Mwanza"."""
    post = sentence.mentions[role]
    return post is not None and post.text == "Chief" and stands_before_name(sentence, role)


def is_of_shown_works(sentence: Sentence, role: int, of_works: frozenset[str]) -> bool:
    """Whether a post right behind a people's adjective and right before a name is the trade of who makes or shows
    works, by those words: "Malian director X" made a film and leads no body."""
    before, post = sentence.mentions[role - 1] if role else None, sentence.mentions[role]
    titled = role + 1 < len(sentence.words) and sentence.mentions[role + 1] is not None
    if post is None or before is None or not titled or not post.text.islower():
        return False
    return before.class_iri == COUNTRY and before.attribute("form") == "demonym" and post.text in of_works
