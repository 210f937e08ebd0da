"""A post of which the lead tells before the text says who holds it: "Turkey's president hosted X. President Y said"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.coreference.clusters import Cluster, Clusters
from kg.coreference.references import POSSESSIVE, Family, Reference
from kg.coreference.vocabulary import Vocabulary
from kg.model import BlockKind

_AHEAD = 3
_OFTEN = 2
_PEOPLE = (Family.PERSON, Family.ROLE)


def join_foretold(clusters: Clusters, _: Vocabulary) -> None:
    """The post that the first sentence of the text is about to whom the next ones name with the same title and no
    country; else, where the first sentence tells of nobody else, to the person with whose full name, without a word of
    what that person is, the next goes on, and of whom the text speaks again."""
    body = [one for one in clusters.references if one.sentence.kind is BlockKind.BODY]
    lead = [one for one in body if one.line == body[0].line and one.family in _PEOPLE]
    for post in lead:
        if post.family is not Family.ROLE or post.plural or not post.subject or len(clusters.of(post).members) > 1:
            continue
        if not post.modifiers or post.determiner not in ("the", POSSESSIVE):
            continue
        behind = [one for one in body if 0 < one.line - post.line <= _AHEAD]
        holder = _titled(post, behind, clusters) or _going_on(post, lead, behind, clusters)
        if holder is not None:
            clusters.join(holder, post, "foretold")
        return


def _titled(post: Reference, behind: Sequence[Reference], clusters: Clusters) -> Reference | None:
    """The one person, first named there, who bears the title and no country; none where another bears it."""
    bearers: dict[int, tuple[Reference, Cluster]] = {}
    for one in behind:
        cluster = clusters.of(one)
        if one.named and one.family is Family.PERSON and _bears(cluster, post):
            bearers.setdefault(cluster.first.number, (one, cluster))
    fitting = [one for one, cluster in bearers.values() if cluster.first.line > post.line]
    return fitting[0] if len(bearers) == len(fitting) == 1 else None


def _bears(cluster: Cluster, post: Reference) -> bool:
    """Whether the person is told of by the title, nothing else beside it and no other country behind the name."""
    titled = any(
        one.nominal and one.head == post.head and one.modifiers <= post.modifiers and not _is_given(one)
        for one in cluster.members
    )
    return titled and all(_countries_behind(one) <= post.modifiers for one in cluster.members if one.named)


def _is_given(post: Reference) -> bool:
    """Whether a verb gives somebody the post: "will act as chief executive", "becomes chief executive"."""
    sentence, head = post.sentence, post.sentence.heads[post.node]
    return sentence.words[head].lower() == "as" or sentence.lemmas[head] == "become"


def _countries_behind(name: Reference) -> set[str]:
    """The country of "President X of Ghana"."""
    beside = (name.sentence.mentions[other] for label, other in name.sentence.edges[name.node] if label == "of")
    return {code for one in beside if one is not None and (code := one.attribute("code"))}


def _going_on(
    post: Reference, lead: Sequence[Reference], behind: Sequence[Reference], clusters: Clusters
) -> Reference | None:
    """Whom the next sentence names first, as its subject, without saying who that is."""
    if any(one is not post and not one.plural and not one.pronoun for one in lead):
        return None
    people = [one for one in behind if one.family in _PEOPLE and not one.pronoun]
    if not people or not people[0].named or people[0].line != post.line + 1 or len(people[0].words) < 2:
        return None
    cluster = clusters.of(people[0])
    names = sum(1 for one in cluster.members if one.named)
    described = any(one.nominal and one.line <= people[0].line for one in cluster.members)
    told = described or cluster.first is not people[0] or not people[0].subject
    return people[0] if names >= _OFTEN and not told else None
