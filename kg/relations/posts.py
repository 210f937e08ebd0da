"""What an article's drafts already say of its people's posts: bodies, countries, teams."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.model import COUNTRY, ORGANIZATION, MentionChain, Polarity, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.counterparts import is_counterpart
from kg.relations.drafts import Draft

SEVERAL = frozenset("minister,secretary,deputy minister,cabinet minister,deputy prime minister".split(","))


def bodies_of_posts(drafts: Iterable[Draft]) -> dict[tuple[str, str], list[MentionChain]]:
    """The bodies of each person's roles, by the role's head word and by all its words."""
    found: dict[tuple[str, str], list[MentionChain]] = {}
    for draft in drafts:
        if draft.role is not None and isinstance(draft.object, MentionChain):
            for words in {head_of(draft.sentence, draft.role), words_of(draft.sentence, draft.role)}:
                bodies = found.setdefault((draft.subject.id, words), [])
                if all(one.id != draft.object.id for one in bodies):
                    bodies.append(draft.object)
    return found


def countries_of(
    known: Mapping[tuple[str, str], Sequence[MentionChain]], named: Iterable[tuple[str, MentionChain]]
) -> dict[str, list[MentionChain]]:
    """The countries that each person holds posts of, or is ``named`` with."""
    found: dict[str, list[MentionChain]] = {}
    for (person, _), bodies in known.items():
        found.setdefault(person, []).extend(one for one in bodies if one.class_iri == COUNTRY)
    for person, country in named:
        found.setdefault(person, []).append(country)
    return found


def named_countries(reading: ArticleReading) -> list[tuple[str, MentionChain]]:
    """People, by their chain, with the country that they are named with: "her colleagues, Ann Lee of Peru and"."""
    found: list[tuple[str, MentionChain]] = []
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            if not reading.names_person(mention):
                continue
            for label, other in sentence.edges[node]:
                country, chain = reading.chain_at(sentence, other), reading.chain(mention)
                named = label == "mod" and other > node and country is not None and country.class_iri == COUNTRY
                if named and chain is not None and country is not None:
                    found.append((chain.id, country))
    return found


def countries_abroad(drafts: Iterable[Draft]) -> frozenset[str]:
    """The countries of those who are somebody's counterpart, or visiting: "visiting Peruvian President X"."""
    return frozenset(
        draft.object.id
        for draft in drafts
        if isinstance(draft.object, MentionChain) and (is_counterpart(draft) or _is_visiting(draft))
    )


def _is_visiting(draft: Draft) -> bool:
    first = min(draft.nodes, default=0)
    return draft.role is not None and first > 0 and draft.sentence.words[first - 1].lower() == "visiting"


def titles_in(drafts: Iterable[Draft]) -> dict[tuple[str, int], list[tuple[MentionChain, str | None]]]:
    """The countries that each person's titles name, with their status, by person and sentence."""
    found: dict[tuple[str, int], list[tuple[MentionChain, str | None]]] = {}
    for draft in drafts:
        if draft.role is not None and isinstance(draft.object, MentionChain) and draft.object.class_iri == COUNTRY:
            status = dict(draft.qualifiers).get("status")
            found.setdefault((draft.subject.id, draft.sentence.index), []).append((draft.object, status))
    return found


def teams_of(drafts: Iterable[Draft]) -> dict[str, list[MentionChain]]:
    """The bodies that each person is, without a verb, told to be of: in a line-up, or by a title; also with one, where
    the sentence has a post of that person: "For Ordex, striker X scored"."""
    drafts = list(drafts)
    found: dict[str, list[MentionChain]] = {}
    posts = {(one.subject.id, one.sentence.index): one.role for one in drafts if one.role and one.object is None}
    for draft in drafts:
        body = draft.object
        post = posts.get((draft.subject.id, draft.sentence.index), 0)
        silent = not draft.cue or min(draft.nodes) < post
        left = dict(draft.qualifiers).get("status") == "former"
        if draft.cue and (left or draft.factuality.polarity is not Polarity.AFFIRMED):
            continue
        if draft.role is None and silent and isinstance(body, MentionChain) and body.class_iri == ORGANIZATION:
            bodies = found.setdefault(draft.subject.id, [])
            if all(one.id != body.id for one in bodies):
                bodies.append(body)
    return found


def head_of(sentence: Sentence, role: int) -> str:
    mention = sentence.mentions[role]
    return mention.head.lower() if mention is not None else ""


def words_of(sentence: Sentence, role: int) -> str:
    mention = sentence.mentions[role]
    return mention.text.lower() if mention is not None else ""


def shared_titles(drafts: Iterable[Draft], seats: Mapping[str, str]) -> frozenset[str]:
    """The offices of which a country has one that two people of the article have now and without a body."""
    holders: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.role is not None and draft.object is None and dict(draft.qualifiers).get("status") == "current":
            head = head_of(draft.sentence, draft.role)
            if seats.get(head) in ("title", "state") and head not in SEVERAL:
                holders.setdefault(head, set()).add(draft.subject.id)
    return frozenset(head for head, people in holders.items() if len(people) > 1)
