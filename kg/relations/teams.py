"""The team of a player or coach that an article is about: "Head coach X said"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kg.model import COUNTRY, MentionChain, Sentence
from kg.relations.homeland import opening_of
from kg.relations.namings import Naming, heads_of_name, main_body
from kg.relations.posts import head_of
from kg.relations.seats import acting_places, tells_of_sport
from kg.relations.surroundings import Surroundings

_LEAST = 2
_SHORT = 3


def team_of_article(sentence: Sentence, node: int, kind: str, context: Surroundings) -> MentionChain | None:
    """The team that the article is about, a club that goes by its town's name too, for a post of the kind at a node;
    none where the sentence speaks of other teams alone: "Ordex have signed goalkeeper X from Lume"."""
    reading = context.reading
    of_teams = kind == "sport" or context.seats.get(head_of(sentence, node)) == "team"
    if not of_teams or _has_unread_name(sentence, node) or not tells_of_sport(reading.parsed.sentences, context.kinds):
        return None
    teams = sorted(_teams(context), key=lambda one: (one.sentence, one.node))
    team = _acting_first(teams, context) or main_body(teams, 2)
    return None if team is None or plays_for_other(team, sentence, node, context) else team


def _acting_first(teams: Sequence[Naming], context: Surroundings) -> MentionChain | None:
    """The team of which the headline or the first sentence tells something, or the only one that they name, where no
    other is named twice as often, by a word of its name too ("Rovers"): "Ordex sign Ann Lee from Lume"."""
    opening = [one for one in teams if one.sentence in opening_of(context.reading)]
    acting = [one for one in opening if one.subject]
    alone = len({one.chain.id for one in opening}) == 1
    first = acting[0].chain if acting else opening[0].chain if alone else None
    if first is None:
        return None
    times = Counter(one.chain.id for one in teams)
    called = max(times[first.id], _times_called(first, {one.chain.name for one in teams}, context))
    if called < _LEAST or 2 * called <= max(times.values()):
        return None
    return first


def _times_called(team: MentionChain, names: set[str], context: Surroundings) -> int:
    """How often the article has a word of the team's name that is in no other's."""
    others = {word for name in names - {team.name} for word in name.split()}
    own = [word for word in team.name.split() if word[:1].isupper() and len(word) > _SHORT and word not in others]
    written = Counter(re.findall(r"\w+", context.reading.parsed.article.text))
    return max((written[word] for word in own), default=0)


def plays_for_other(team: MentionChain, sentence: Sentence, node: int, context: Surroundings) -> bool:
    """Whether another body, or town that plays, is the last that the sentence names before a post at the node, or the
    first behind it where none is before."""
    named = sorted((one.node, one.chain.id) for one in _teams(context) if one.sentence == sentence.index)
    before = [chain for place, chain in named if place < node]
    nearest = before[-1:] or [chain for _, chain in named][:1]
    return bool(nearest) and nearest[0] != team.id


def _teams(context: Surroundings) -> list[Naming]:
    acting = acting_places(context.reading, context.kinds)
    bodies = [
        one for one in context.namings if one.chain.class_iri != COUNTRY and not governs_sport(one.chain, context)
    ]
    return [*bodies, *(one for one in context.towns if one.chain.id in acting)]


def governs_sport(body: MentionChain, context: Surroundings) -> bool:
    """Whether a body by its name sees to a sport or sends athletes, and has no players: "Peruvian Chess Federation"."""
    return not context.lexicon.words.of("sport governing").isdisjoint(heads_of_name(body.name))


def _has_unread_name(sentence: Sentence, role: int) -> bool:
    """Whether a capitalised word of which nothing is known stands before the role: the name of another body."""
    before = sentence.words[role - 1] if role else ""
    return before[:1].isupper() and sentence.mentions[role - 1] is None and before.lower() != "the"
