"""Descriptions of organizations: "the ministry", "the agency", "the club"."""

from __future__ import annotations

from collections.abc import Container

from kg.coreference.clusters import Cluster, Clusters
from kg.coreference.names import fold, name_words, organization_words
from kg.coreference.references import Family, Reference
from kg.coreference.seats import read_seat
from kg.coreference.vocabulary import Vocabulary
from kg.model import ORGANIZATION, PERSON, ROLE, BlockKind

_SIDES = frozenset({"club", "team", "side", "franchise", "outfit"})
_LEAGUES = frozenset({"League", "Division", "Championship", "Conference", "Superleague", "A", "B", "14"})
_NEAR = 2
_FAR = 12
_BY_KIND = frozenset("agency firm company club team alliance bloc party newspaper broadcaster school court".split())
_LIKE = {
    "company": frozenset({"company", "media"}),
    "firm": frozenset({"company"}),
    "team": frozenset({"team"}),
    "club": frozenset({"team"}),
    "party": frozenset({"party", "alliance", "other"}),
    "group": frozenset({"other", "alliance"}),
    "organisation": frozenset({"other", "alliance"}),
    "organization": frozenset({"other", "alliance"}),
    "charity": frozenset({"other"}),
}
"""The kinds of which a body may be by its name where a noun alone speaks of it; one of none is always well."""
_TRADES = frozenset("airline carrier lender insurer manufacturer brewery carmaker automaker chipmaker startup".split())
"""What a company does, by which it is spoken of again."""
_OF_NO_KIND = frozenset({"group", "division", "league"})
"""What many bodies are called, or are in: "second-division Lind"."""
_OF_STATES = frozenset({"parliament", "government", "ministry"})
"""What many countries have, of which another than that of the text may be spoken of."""
_OF_ANY_KIND = frozenset("company firm club group charity nonprofit organisation organization".split()) | _TRADES


def join_organization_nouns(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """A definite noun to the last organization whose name or description has that head, or to one of that kind that
    is a subject nearby, else to one of no known kind; none where several fit alike."""
    for reference in clusters.references:
        if reference.family is not Family.ORGANIZATION or not reference.nominal or reference.plural:
            continue
        if len(clusters.of(reference).members) > 1 or _is_named_next(reference):
            continue
        if not reference.definite:
            if _is_before_title(reference):
                called = {} if reference.head in _OF_STATES else _called_so(clusters, reference, vocabulary)
                for one in called.values():
                    clusters.join(one, reference, "head noun")
                if not called:
                    _join_only_one(clusters, reference, vocabulary)
            continue
        head = reference.head
        kind = vocabulary.organizations.get(fold(reference.mention.head), "") if head in _BY_KIND | _TRADES else ""
        near: dict[int, Reference] = {}
        far: dict[int, Reference] = {}
        loose: dict[int, Reference] = {}
        for candidate in reversed(clusters.references[: reference.number]):
            distance = reference.line - candidate.line
            if distance > _FAR:
                break
            cluster = clusters.of(candidate)
            if cluster.family is not Family.ORGANIZATION or _is_of_another_country(cluster, reference, vocabulary):
                continue
            if any(is_league_of(candidate, side) for side in _SIDES) or _is_of_another_trade(cluster, head):
                continue
            if not cluster.named and candidate.sentence.kind is BlockKind.HEADING:
                continue  # "Party whip resigns", above a text that names it
            if candidate.nominal and candidate.plural:
                continue  # "The boards of both firms agreed. The board"
            same_head = _has_head(cluster, head) and _agree(cluster, reference, vocabulary)
            if distance <= _NEAR and (
                same_head or (cluster.named and candidate.subject and kind in _kinds(cluster, vocabulary))
            ):
                near.setdefault(cluster.first.number, candidate)
            elif same_head and cluster.named:
                far.setdefault(cluster.first.number, candidate)
            elif distance <= _NEAR and _is_kind_of_firm(cluster, reference, kind, vocabulary):
                loose.setdefault(cluster.first.number, candidate)  # "run by Ordex, a builder from Bonn"
            elif distance <= _NEAR and _may_be(candidate, cluster, head, vocabulary):
                loose.setdefault(cluster.first.number, candidate)
        if not any(_has_head(clusters.of(one), head) for one in near.values()):
            near = {**near, **loose} if near else near  # "Ordex and Lume Steel met. The company"
        called = _called_so(clusters, reference, vocabulary) if not (near or far) or head in _TRADES else {}
        if called and head in _TRADES and not any(_has_head(clusters.of(one), head) for one in near.values()):
            near = called
        chosen = _choose(list((near or far or called or loose).values()))
        if chosen is not None:
            same = _has_head(clusters.of(chosen), head)
            clusters.join(chosen, reference, "head noun" if same else "kind")
        else:
            _join_only_one(clusters, reference, vocabulary)


def is_league_of(name: Reference, noun: str) -> bool:
    """Whether a name right before the noun for a side only says where it plays: "the AFL club", "the Serie A side"."""
    words, node = name.sentence.words, name.node
    if noun not in _SIDES or not name.named or words[node + 1 : node + 2] != [noun]:
        return False
    last = name.mention.text.split(" ")[-1]
    return name.mention.text.isupper() or last in _LEAGUES


def _called_so(clusters: Clusters, reference: Reference, vocabulary: Vocabulary) -> dict[int, Reference]:
    """The one named body before whose name says what the bare noun does, be it in another word: "the orchestra" of the
    Lind Philharmonic; none where a body without a name was described by the noun, or where several fit."""
    heads = vocabulary.called.get(reference.head, frozenset()) | {reference.head}
    if reference.modifiers:
        return {}
    found: dict[int, Reference] = {}
    for candidate in reversed(clusters.references[: reference.number]):
        if reference.line - candidate.line > _FAR:
            break
        cluster = clusters.of(candidate)
        if cluster.family is not Family.ORGANIZATION:
            continue
        if not cluster.named:
            if any(known == reference.head for known, _ in cluster.descriptions):
                return {}
        elif any(len(words) > 1 and not heads.isdisjoint(_ends_of(words)) for words in cluster.names):
            found.setdefault(cluster.first.number, candidate)
        elif candidate.sentence is reference.sentence and _kinds(cluster, vocabulary) <= _LIKE.get(
            reference.head, frozenset()
        ):
            return {}  # "has not left the Reform Movement, and a party spokeswoman said"
    return found if len(found) == 1 else {}


def _ends_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The first and the last word of a name, and the last before what it is of: "Bank of Lind"."""
    small = next((place for place, word in enumerate(words) if place and word in ("of", "for")), len(words))
    return words[0], words[-1], words[small - 1]


def _is_of_another_trade(cluster: Cluster, head: str) -> bool:
    """Whether the text says of a body that it does something else: "the insurer Ordex" is not "the lender"."""
    trades = {known for known, _ in cluster.descriptions} & _TRADES if head in _TRADES else set[str]()
    return bool(trades) and head not in trades


def _is_of_another_country(cluster: Cluster, reference: Reference, vocabulary: Vocabulary) -> bool:
    """Whether the text gives each another country: "Britain's Food Agency ... The Irish agency"."""
    seat = read_seat(reference, vocabulary)
    seats = {read_seat(member, vocabulary) for member in cluster.members if member.named} - {""} if seat else set[str]()
    return bool(seats) and seat not in seats


def _join_only_one(clusters: Clusters, reference: Reference, vocabulary: Vocabulary) -> None:
    """A bare noun for a kind of body to the one named body of its sentence and the one before that may be of the kind
    by its name ("Ann Lee of the Ocean Alliance said that the group"); where these name none, to the only body that the
    text has named so far."""
    kinds = _LIKE.get(reference.head)
    if kinds is None or reference.modifiers or reference.mention.head != reference.mention.text.split(" ")[-1].lower():
        return
    found: dict[int, Reference] = {}
    for candidate in reversed(clusters.references[: reference.number]):
        distance = reference.line - candidate.line
        if (found and distance > 1) or distance > _FAR:
            break
        cluster = clusters.of(candidate)
        if cluster.family is not Family.ORGANIZATION or not cluster.named:
            continue
        argument = candidate.sentence is reference.sentence and not _is_before_title(reference)
        if argument and candidate.verb == reference.verb >= 0:
            return  # "Ordex sued the company"
        if distance > 1 and candidate.sentence.kind is not BlockKind.BODY:
            continue
        found.setdefault(cluster.first.number, candidate)
    if found and reference.line - next(iter(found.values())).line > 1 and _names_other(clusters, found, reference):
        return
    fitting = [one for one in found.values() if _kinds(clusters.of(one), vocabulary) <= kinds]
    alone = len(fitting) == 1 and (len(found) == 1 or fitting[0].subject)
    if alone and (any(len(words) > 1 for words in clusters.of(fitting[0]).names) or _has_posts(fitting[0])):
        clusters.join(fitting[0], reference, "kind")


def _names_other(clusters: Clusters, found: Container[int], reference: Reference) -> bool:
    """Whether the text before names another body."""
    bodies = (
        clusters.of(one) for one in clusters.references[: reference.number] if one.sentence.kind is BlockKind.BODY
    )
    return any(one.named and one.family is Family.ORGANIZATION and one.first.number not in found for one in bodies)


def _has_posts(name: Reference) -> bool:
    """Whether the name says of what a post is: "the chief executive of Ordex"."""
    sentence = name.sentence
    of = sentence.heads[name.node]
    post = sentence.mentions[sentence.heads[of]] if sentence.labels[name.node] == "pobj" else None
    return post is not None and sentence.words[of].lower() == "of" and post.class_iri == ROLE


def _is_before_title(reference: Reference) -> bool:
    """Whether the noun says where somebody has a post: "Party chairman X", "the team president, X"."""
    sentence, node = reference.sentence, reference.node
    head = sentence.heads[node]
    titled = sentence.mentions[head] if head > node else None
    return titled is not None and sentence.labels[node] == "compound" and titled.class_iri in (ROLE, PERSON)


def _may_be(candidate: Reference, cluster: Cluster, head: str, vocabulary: Vocabulary) -> bool:
    """Whether a noun that fits many bodies may be said of a named subject of which no kind is known."""
    body = candidate.mention.class_iri == ORGANIZATION
    acts = candidate.subject or _is_agent(candidate)
    return head in _OF_ANY_KIND and body and cluster.named and acts and not _kinds(cluster, vocabulary)


def _is_kind_of_firm(cluster: Cluster, reference: Reference, kind: str, vocabulary: Vocabulary) -> bool:
    plain = kind == "company" and not reference.modifiers
    return plain and cluster.named and kind in _kinds(cluster, vocabulary)


def _is_agent(candidate: Reference) -> bool:
    """Whether something is done by it: "the terminal is run by X"."""
    sentence, node = candidate.sentence, candidate.node
    return sentence.labels[node] == "pobj" and sentence.labels[sentence.heads[node]] == "agent"


def _is_named_next(reference: Reference) -> bool:
    """Whether a name that is no mention follows: "the company Ordex"."""
    tags = reference.sentence.tags
    return reference.node + 1 < len(tags) and tags[reference.node + 1] == "NNP"


def _choose(found: list[Reference]) -> Reference | None:
    if len(found) > 1:
        found = [one for one in found if one.line == found[0].line] if found[0].subject else found
        found = [one for one in found if one.subject] or found
    return found[0] if len(found) == 1 else None


def _has_head(cluster: Cluster, head: str) -> bool:
    if any(known == head for known, _ in cluster.descriptions):
        return True
    for words in cluster.names:
        small = next((place for place, word in enumerate(words) if word in ("of", "for")), len(words))
        before_of = words[:small]
        if len(words) > 1 and before_of and before_of[-1] == head:
            return True
    return False


def _agree(cluster: Cluster, reference: Reference, vocabulary: Vocabulary) -> bool:
    """Whether all that the description says is in the organization's names or descriptions."""
    said = {vocabulary.demonyms.get(word, word) for words in cluster.names for word in words}
    for _, modifiers in cluster.descriptions:
        said |= modifiers
    return reference.modifiers <= said


def _kinds(cluster: Cluster, vocabulary: Vocabulary) -> set[str]:
    found = {vocabulary.organizations.get(head, "") for head, _ in cluster.descriptions if head not in _OF_NO_KIND}
    for member in cluster.members:
        if member.named:
            words = organization_words(member.mention.name)
            if words != name_words(member.mention.name):
                found.add("company")  # "Ordex AG"
            found.add(vocabulary.bodies.get(words, ("", ""))[1])
            found.update(vocabulary.organizations.get(word, "") for word in (words[0], words[-1]))
    return found - {""}
