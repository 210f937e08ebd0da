"""Descriptions of people: in apposition to their name, by a title alone, by nationality, by a noun used before."""

from __future__ import annotations

from collections.abc import Iterator

from kg.coreference.clusters import Cluster, Clusters
from kg.coreference.names import fold
from kg.coreference.organizations import is_league_of
from kg.coreference.references import POSSESSIVE, Family, Reference
from kg.coreference.vocabulary import Vocabulary
from kg.model import Mention, MentionKind

_PEOPLE = (Family.PERSON, Family.ROLE)
_RANKS = frozenset("deputy vice prime first assistant former ex acting second junior shadow under".split())
_SUCCESSION = frozenset({"replace", "succeed", "follow", "oust", "beat", "defeat"})
_LEADER = "leader"
_NEAR = 3
_RECENT = 8


def join_appositions(clusters: Clusters, _: Vocabulary) -> None:
    """A description and the name that the sentence says is the same: title, apposition or copula.

    One description stands for one name, the nearest; not where the copula is negated or someone is replaced.
    """
    by_sentence: dict[int, dict[int, Reference]] = {}
    for reference in clusters.references:
        by_sentence.setdefault(id(reference.sentence), {})[reference.node] = reference
    for reference in clusters.references:
        if not reference.nominal or reference.plural:
            continue
        beside = by_sentence[id(reference.sentence)]
        following = beside.get(reference.node + 1)
        if following is not None and reference.family is Family.ORGANIZATION and _can_stand_for(reference, following):
            clusters.join(following, reference, "apposition")
            continue
        same = [
            beside[other]
            for label, other in reference.sentence.edges[reference.node]
            if label == "isa" and other in beside and _can_stand_for(reference, beside[other])
        ]
        if same and not _is_denied(reference):
            nearest = min(same, key=lambda one: (abs(one.node - reference.node), one.node < reference.node))
            if not any(_stands_closer(nearest, other, reference) for other in beside.values()):
                clusters.join(nearest, reference, "apposition")


def _can_stand_for(description: Reference, name: Reference) -> bool:
    if not name.named:
        return False
    if description.family in _PEOPLE:
        return name.family is Family.PERSON
    return description.family is name.family and not is_league_of(name, description.head)


def _stands_closer(name: Reference, other: Reference, description: Reference) -> bool:
    """Whether another name of the kind, or a semicolon, stands between the description and the name."""
    low, high = sorted((name.node, description.node))
    if ";" in name.sentence.words[low:high]:
        return True
    return other.named and other.family is name.family and low < other.node < high


def _is_denied(description: Reference) -> bool:
    sentence, node = description.sentence, description.node
    for head, edges in enumerate(sentence.edges):
        for label, other in edges:
            if other != node:
                continue
            if label == "attr" and any(one == "neg" for one, _ in edges):
                return True
            if label == "as" and sentence.lemmas[head] in _SUCCESSION:
                return True
    return False


def join_titles(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """A title alone to the person who bears it: "the minister", "the Prime Minister".

    Of several, the one whose modifiers match best; none where two match alike and both or neither were spoken of
    just before.
    """
    for reference in clusters.references:
        if reference.family is not Family.ROLE or reference.plural or not _is_alone(reference, clusters):
            continue
        found = []
        for cluster, last in _people_before(clusters, reference):
            scores = [
                len(reference.modifiers & modifiers)
                for head, modifiers in cluster.descriptions
                if head == reference.head and _fits(reference.modifiers, modifiers)
            ]
            if scores and cluster.named and clusters.can_join(cluster, clusters.of(reference)):
                found.append((max(scores), cluster, last))
        if not found and _codes(reference.modifiers):
            found = _of_a_country(clusters, reference, vocabulary)
        best = [(cluster, last) for score, cluster, last in found if score == max(one[0] for one in found)]
        if len(best) > 1:
            best = [one for one in best if _is_called_by_title(one[0], clusters)] or best
        chosen = _of_the_house(best, reference) or _only_recent(best, reference)
        if chosen is not None and not _is_argument_beside(clusters.of(chosen), reference):
            clusters.join(chosen, reference, "title")


def _of_a_country(
    clusters: Clusters, reference: Reference, vocabulary: Vocabulary
) -> list[tuple[int, Cluster, Reference]]:
    """Who bears the title, or rules if it is "the Ghanaian leader", and is told to be of the country that stands before
    it; else who bears it and is told to be of none."""
    asked = _codes(reference.modifiers)
    rest = reference.modifiers - asked
    rules = reference.head == _LEADER and not rest
    found = []
    for cluster, last in _people_before(clusters, reference):
        borne = any(
            _rules(head, modifiers, vocabulary)
            if rules
            else head == reference.head and _fits(rest, modifiers - _codes(modifiers))
            for head, modifiers in cluster.descriptions
        )
        if borne and cluster.named and clusters.can_join(cluster, clusters.of(reference)):
            known = _origins(cluster)
            if not known or asked <= known:
                found.append((len(asked & known), cluster, last))
    return found


def _rules(head: str, modifiers: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Whether the description is of who leads a country: "President", "Prime Minister", "Ghana's leader"."""
    if head == _LEADER:
        return not modifiers - _codes(modifiers)
    return modifiers & _RANKS == ({"prime"} if head == "minister" else set()) and (
        head == "minister" or head in vocabulary.rulers
    )


def _codes(modifiers: frozenset[str]) -> frozenset[str]:
    """The countries among what is said of somebody."""
    return frozenset(word for word in modifiers if len(word) == 2 and word.isupper())


def _of_the_house(found: list[tuple[Cluster, Reference]], reference: Reference) -> Reference | None:
    """Of several with the title, the one introduced by it without a country, where all others are of another: "The
    President, X" in the words of his own office, not "the President of Peru, Y"."""
    at_home = [one for one in found if any(_is_bare(member, reference) for member in one[0].members)]
    abroad = [one for one in found if any(_is_of_country(member, reference) for member in one[0].members)]
    if reference.modifiers or len(at_home) != 1 or at_home[0] in abroad or len(abroad) != len(found) - 1:
        return None
    return at_home[0][1]


def _is_bare(member: Reference, reference: Reference) -> bool:
    codes = _codes(member.modifiers)
    return member.nominal and member.head == reference.head and member.definite and not codes


def _is_of_country(member: Reference, reference: Reference) -> bool:
    return member.nominal and member.head == reference.head and bool(_codes(member.modifiers))


def _is_called_by_title(cluster: Cluster, clusters: Clusters) -> bool:
    return any(clusters.reasons.get(member.number) == "title" for member in cluster.members)


def _is_alone(reference: Reference, clusters: Clusters) -> bool:
    if len(clusters.of(reference).members) > 1:
        return False
    if reference.definite or reference.determiner == POSSESSIVE:
        return True
    return not reference.determiner and reference.mention.text[:1].isupper()


def _fits(asked: frozenset[str], known: frozenset[str]) -> bool:
    """Whether all that the title alone says is said of the person, and no rank of the person is left out."""
    return asked <= known and not (known - asked) & _RANKS


def _only_recent(found: list[tuple[Cluster, Reference]], reference: Reference) -> Reference | None:
    if len(found) == 1:
        return found[0][1]
    near = [last for _, last in found if reference.line - last.line <= _NEAR]
    return near[0] if len(near) == 1 else None


def _is_argument_beside(cluster: Cluster, reference: Reference) -> bool:
    """Whether a member of the cluster is governed by the same verb, so that they must be two."""
    return reference.verb >= 0 and any(
        member.sentence is reference.sentence and member.verb == reference.verb and not member.nominal
        for member in cluster.members
    )


def _people_before(
    clusters: Clusters, reference: Reference, lines: int = 1 << 30
) -> Iterator[tuple[Cluster, Reference]]:
    """Persons spoken of before the reference, each with its last mention, at most that many sentences back."""
    for cluster in clusters.people():
        last = cluster.before(reference.number)
        if last is not None and reference.line - last.line <= lines and cluster is not clusters.of(reference):
            yield cluster, last


def _is_definite_person(reference: Reference, clusters: Clusters) -> bool:
    described = reference.nominal and reference.family is Family.PERSON and not reference.plural
    return described and reference.definite and len(clusters.of(reference).members) == 1


def join_descriptions(clusters: Clusters, _: Vocabulary) -> None:
    """A definite noun or nationality to the last person described by the same: "the striker", "the Venezuelan"."""
    for reference in clusters.references:
        if not _is_definite_person(reference, clusters):
            continue
        found = [
            (cluster, last)
            for cluster, last in _people_before(clusters, reference, _RECENT)
            if any(
                head == reference.head and (reference.modifiers <= modifiers or not modifiers)
                for head, modifiers in cluster.descriptions
            )
            and clusters.can_join(cluster, clusters.of(reference))
        ]
        chosen = _only_recent(found, reference)
        if chosen is not None and not _is_argument_beside(clusters.of(chosen), reference):
            clusters.join(chosen, reference, "description")


def join_nationalities(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """ "The Venezuelan", "the Venezuelan climber", "the Venezuelan teenager" to the last person said to be one, else to
    the one person of the sentence before."""
    codes = frozenset(vocabulary.demonyms.values())
    for reference in clusters.references:
        code = reference.mention.attribute("code")
        if reference.family is Family.ROLE and _is_one_at_work(reference, clusters, vocabulary):
            code = next(iter(sorted(reference.modifiers & codes)), None)
        elif not _is_definite_person(reference, clusters):
            continue
        elif code is None and reference.determiner == "the":
            code = next(iter(sorted(reference.modifiers & codes)), None)
        if code is None:
            continue
        known = [(_origins(cluster), cluster, last) for cluster, last in _people_before(clusters, reference, _RECENT)]
        _join_by_detail(reference, code, known, clusters, "nationality")


def _is_one_at_work(reference: Reference, clusters: Clusters, vocabulary: Vocabulary) -> bool:
    """Whether it is "the" and an occupation, nothing said behind it of which one."""
    if not reference.nominal or reference.plural or reference.determiner != "the":
        return False
    named = {reference.head, fold(reference.mention.head)}
    if named.isdisjoint(vocabulary.occupations) or len(clusters.of(reference).members) > 1:
        return False
    sentence, node = reference.sentence, reference.node
    behind = [child for child in range(node + 1, len(sentence.words)) if sentence.heads[child] == node]
    return not any(
        sentence.labels[child] in ("acl", "relcl", "prep", "conj")
        or (sentence.labels[child] == "appos" and _is_name(sentence.mentions[child]))
        for child in behind
    )


def _is_name(mention: Mention | None) -> bool:
    return mention is not None and mention.kind is MentionKind.NAMED


def join_ages(clusters: Clusters, _: Vocabulary) -> None:
    """ "The 22-year-old" to the last person of that age, else to the one person of the sentence before."""
    for reference in clusters.references:
        if not reference.age or not _is_definite_person(reference, clusters):
            continue
        known = [
            ({member.age for member in cluster.members if member.age}, cluster, last)
            for cluster, last in _people_before(clusters, reference, _RECENT)
        ]
        _join_by_detail(reference, reference.age, known, clusters, "age")


def join_occupations(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """ "The novelist", "the 52-year-old former judge" as a subject to the one person of whom the sentence before tells
    and of whom nothing was said of what that person does, where nobody is called so."""
    for reference in clusters.references:
        if reference.family is not Family.ROLE or not reference.subject:
            continue
        if not _is_one_at_work(reference, clusters, vocabulary):
            continue
        people = list(_people_before(clusters, reference, _RECENT))
        known = any(head == reference.head for cluster, _ in people for head, _ in cluster.descriptions)
        if known or any(last.line == reference.line for _, last in people):
            continue
        before = [one for one in people if one[0].named and reference.line - one[1].line == 1]
        if len(before) > 1:
            before = [one for one in before if not one[0].descriptions and one[1].subject]
        if len(before) == 1 and not any(head in vocabulary.occupations for head, _ in before[0][0].descriptions):
            clusters.join(before[0][1], reference, "occupation")


def _join_by_detail(
    reference: Reference, detail: str, known: list[tuple[set[str], Cluster, Reference]], clusters: Clusters, reason: str
) -> None:
    """To the person of whom the detail was said; else to the only one in the sentence before, if none was of him."""
    named = [one for one in known if one[1].named]
    found = [(cluster, last) for details, cluster, last in named if detail in details]
    if not found:
        before = [one for one in named if reference.line - one[2].line == 1]
        if len(before) > 1:
            before = [one for one in before if not one[0]]
            subjects = [one for one in before if one[2].subject]
            before = subjects if len(subjects) == 1 and len(before) > 1 else before
        if len(before) != 1 or before[0][0] or not (before[0][1].full_names or before[0][1].descriptions):
            return
        found = [(before[0][1], before[0][2])]
    chosen = _only_recent(found, reference)
    if chosen is not None and not _is_argument_beside(clusters.of(chosen), reference):
        clusters.join(chosen, reference, reason)


def _origins(cluster: Cluster) -> set[str]:
    """The countries that the person's descriptions name."""
    found: set[str] = set()
    for member in cluster.members:
        if member.nominal:
            found |= _codes(member.modifiers) | _countries_behind(member)
            found |= {code for code in (member.mention.attribute("code"),) if code}
    return found


def _countries_behind(description: Reference) -> set[str]:
    """The country of "the president of Ghana"."""
    sentence = description.sentence
    beside = (sentence.mentions[other] for label, other in sentence.edges[description.node] if label == "of")
    codes = (one.attribute("code") for one in beside if one is not None)
    return {code for code in codes if code and len(code) == 2}
