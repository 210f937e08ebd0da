"""Pronouns: he and she to the nearest fitting person, I inside a quotation to its speaker."""

from __future__ import annotations

from collections.abc import Mapping

from kg.coreference.clusters import Cluster, Clusters
from kg.coreference.names import fold
from kg.coreference.protagonist import Protagonist, find_protagonist, is_orphan
from kg.coreference.quotes import find_speakers
from kg.coreference.references import POSSESSIVE, PRONOUN_GENDERS, Family, Reference
from kg.coreference.vocabulary import Vocabulary

_FIRST = frozenset("i me my mine myself".split())
_REFLEXIVE = frozenset({"himself", "herself"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_POSSESSIVE = frozenset({"his", "her", "hers"})
_KEPT = frozenset({"his", "her", "their", POSSESSIVE})
_PORTIONS = frozenset("many most some all half several few dozens hundreds thousands none".split())
_STYLES = frozenset("Excellency Majesty Highness Holiness Eminence Grace Honour Honor Lordship Royal".split())
_APART = frozenset({"parataxis", "conj", "advcl"})
_BACK = 2
_WINDOW = 60
_AHEAD = 120.0
_PASSING = 30.0
_PARENT = 60.0
_OF_COURT = 60.0


def join_pronouns(clusters: Clusters, vocabulary: Vocabulary) -> None:
    """From left to right, so that each may stand on the ones before it: I inside a quotation is its speaker.

    They joins only a group that is a subject before it in its sentence; it and we join nothing: measured on news, most
    such links are wrong.
    """
    speakers = find_speakers(clusters, vocabulary)
    protagonist = find_protagonist(clusters)
    dead: list[Reference] | None = None
    pronouns = [(reference, fold(reference.mention.text)) for reference in clusters.references if reference.pronoun]
    for reference, word in pronouns:
        if _is_style(reference):
            continue
        if word in PRONOUN_GENDERS:
            excluded = _others(reference, clusters, speakers)
            antecedent = _of_whom_is_told(reference, clusters, protagonist)
            if antecedent is None and _tells_of_birth(reference):
                dead = _who_died(clusters) if dead is None else dead
                antecedent = next(
                    (one for one in dead if _is_one_person(clusters.of(one), PRONOUN_GENDERS[word])), None
                )
            if antecedent is None or not clusters.join(antecedent, reference, "pronoun"):
                antecedent = _antecedent(reference, word, clusters, excluded, vocabulary)
                if antecedent is not None:
                    clusters.join(antecedent, reference, "pronoun")
        elif word in _FIRST:
            speaker = speakers.get(reference.quote)
            if speaker is not None and clusters.of(speaker).family in (Family.PERSON, Family.ROLE):
                clusters.join(speaker, reference, "speaker")
        elif word in _PLURAL:
            group = _group_beside(reference, clusters)
            if group is not None:
                clusters.join(group, reference, "pronoun")
    if protagonist is not None:
        for cluster in tuple(clusters.each()):
            if is_orphan(cluster, protagonist.gender):
                clusters.join(protagonist.reference, cluster.first, "pronoun")


def _is_style(reference: Reference) -> bool:
    """ "Her Excellency", "His Majesty": part of a name, no pronoun."""
    following = reference.sentence.words[reference.node + 1 : reference.node + 2]
    return bool(following) and following[0] in _STYLES


def _tells_of_birth(reference: Reference) -> bool:
    """ "Born in Lima, she": whoever was quoted before, an obituary goes on about who died."""
    return reference.subject and reference.quote < 0 and reference.sentence.words[0] == "Born"


def _who_died(clusters: Clusters) -> list[Reference]:
    """The one person of whom the text before says by name that he died."""
    found = [
        one
        for one in clusters.references
        if one.named and one.subject and one.verb >= 0 and one.sentence.lemmas[one.verb] == "die"
    ]
    return found[:1] if len({clusters.of(one).first.number for one in found}) == 1 else []


def _of_whom_is_told(reference: Reference, clusters: Clusters, protagonist: Protagonist | None) -> Reference | None:
    """Whom a profile is about, where a pronoun in the first sentence of a paragraph has nobody before it there."""
    if protagonist is None or PRONOUN_GENDERS[fold(reference.mention.text)] != protagonist.gender:
        return None
    if reference.quote >= 0 or reference.number < protagonist.reference.number:
        return None
    for candidate in reversed(clusters.references[: reference.number]):
        if candidate.sentence.passage != reference.sentence.passage:
            return protagonist.reference
        if candidate.sentence is not reference.sentence or _is_one_person(clusters.of(candidate), protagonist.gender):
            return None
    return None


def _group_beside(reference: Reference, clusters: Clusters) -> Reference | None:
    if _is_part(reference):
        return _group_before(reference, clusters)
    for candidate in reversed(clusters.references[max(reference.number - _WINDOW, 0) : reference.number]):
        if candidate.sentence is not reference.sentence:
            return None
        first_person = candidate.pronoun and fold(candidate.mention.text) not in _PLURAL
        if first_person:
            continue
        if candidate.family is Family.GROUP and candidate.subject and candidate.quote == reference.quote:
            return candidate
    return None


def _is_part(reference: Reference) -> bool:
    """Whether some of a number are spoken of: "most of them"."""
    words, node = reference.sentence.words, reference.node
    return node > 1 and words[node - 1].lower() == "of" and words[node - 2].lower() in _PORTIONS


def _group_before(reference: Reference, clusters: Clusters) -> Reference | None:
    """The last group of the sentence, or where its sentence starts with the portion, the one group of the sentence
    before."""
    near: list[Reference] = []
    for candidate in reversed(clusters.references[max(reference.number - _WINDOW, 0) : reference.number]):
        if reference.line - candidate.line > (1 if reference.node == 2 else 0):
            break
        if candidate.family is Family.GROUP and not candidate.pronoun and candidate.quote == reference.quote:
            near.append(candidate)
    if not near or near[0].sentence is reference.sentence:
        return near[0] if near else None
    return near[0] if len({clusters.of(one).first.number for one in near}) == 1 else None


def _others(reference: Reference, clusters: Clusters, speakers: Mapping[int, Reference]) -> set[int]:
    """The clusters, by their first reference, that the pronoun cannot be: in a quotation its speaker, and nobody
    speaks, of whom the own words tell by a name or as "the bishop", or is told of as a subject, with
    the own name further on."""
    speaker = speakers.get(reference.quote)
    found = {clusters.of(speaker).first.number} if speaker is not None else set()
    spoken = {number for number, one in speakers.items() if one is reference}
    if spoken:
        told_of = (one for one in clusters.references if one.quote in spoken and (one.named or one.definite))
        found |= {clusters.of(one).first.number for one in told_of if not one.pronoun}
    if reference.subject and reference.verb >= 0:
        for later in clusters.references[reference.number + 1 :]:
            if later.sentence is not reference.sentence:
                break
            if later.named and _is_below(later, reference.verb):
                found.add(clusters.of(later).first.number)
    return found


def _is_below(later: Reference, verb: int) -> bool:
    """Whether a name stands in what a verb says of its subject, which no pronoun for the same can be (principle C of
    the binding theory: Chomsky 1981): "She alleged that X met Y"."""
    sentence, node = later.sentence, later.node
    for _ in sentence.words:
        if node == verb:
            return True
        if sentence.labels[node] in _APART or sentence.heads[node] == node:
            return False
        node = sentence.heads[node]
    return False


def _antecedent(
    reference: Reference, word: str, clusters: Clusters, excluded: set[int], vocabulary: Vocabulary
) -> Reference | None:
    gender = PRONOUN_GENDERS[word]
    scored: dict[int, tuple[float, Reference]] = {}
    reflexive: Reference | None = None
    own_counsel = word in _POSSESSIVE and _heads_counsel(reference, vocabulary)
    start = max(reference.number - _WINDOW, 0)
    for candidate in reversed(clusters.references[start : reference.number]):
        if reference.line - candidate.line > _BACK:
            break
        cluster = clusters.of(candidate)
        unknown = candidate.pronoun and len(cluster.members) == 1 and not cluster.genders
        if unknown or cluster is clusters.of(reference) or not _is_one_person(cluster, gender):
            continue
        if word in _REFLEXIVE:
            if candidate.sentence is not reference.sentence:
                break
            if candidate.subject:
                return candidate
            reflexive = reflexive or candidate
            continue
        if _must_differ(candidate, reference, word):
            excluded.add(cluster.first.number)
            continue
        score = _score(candidate, reference, cluster, gender)
        if word not in _POSSESSIVE and _is_kin_of(candidate, vocabulary):
            if candidate.sentence is reference.sentence:
                continue
            score -= _PARENT
        if own_counsel and _is_of_court(cluster, vocabulary):
            score -= _OF_COURT
        if candidate.sentence is not reference.sentence and _is_in_passing(candidate, reference, cluster, vocabulary):
            score -= _PASSING
        if score > scored.get(cluster.first.number, (-1e9, candidate))[0]:
            scored[cluster.first.number] = (score, candidate)
    if word in _REFLEXIVE:
        return reflexive
    ahead = _subject_ahead(reference, clusters)
    if ahead is not None and _is_one_person(clusters.of(ahead), gender):
        scored[clusters.of(ahead).first.number] = (_AHEAD, ahead)
    fits = [pair for number, pair in scored.items() if number not in excluded]
    return max(fits, key=lambda pair: (pair[0], pair[1].number))[1] if fits else None


def _heads_counsel(reference: Reference, vocabulary: Vocabulary) -> bool:
    """Whether it says whose lawyer somebody is, which is hardly the judge's or the prosecutor's."""
    post = reference.sentence.mentions[reference.sentence.heads[reference.node]]
    return post is not None and post.head.lower().rpartition(" ")[2] in vocabulary.counsel


def _is_of_court(cluster: Cluster, vocabulary: Vocabulary) -> bool:
    """Whether somebody is a judge or prosecutor by the title or what stands beside the name."""
    return any(
        label == "isa" and post is not None and post.head.lower().rpartition(" ")[2] in vocabulary.court
        for member in cluster.members
        if member.named
        for label, node in member.sentence.edges[member.node]
        for post in (member.sentence.mentions[node],)
    )


def _subject_ahead(reference: Reference, clusters: Clusters) -> Reference | None:
    """The named subject of the sentence, where the pronoun stands in a phrase or clause that opens it: "In her speech,
    X said"."""
    sentence, node = reference.sentence, reference.node
    fronted = False
    while sentence.heads[node] != node:
        fronted = fronted or sentence.labels[node] in ("advcl", "prep")
        node = sentence.heads[node]
    if not fronted or node < reference.node:
        return None
    for later in clusters.references[reference.number + 1 :]:
        if later.sentence is not sentence:
            return None
        if sentence.heads[later.node] == node and later.subject:
            return later if later.named and later.node < node else None
    return None


def _is_in_passing(candidate: Reference, reference: Reference, cluster: Cluster, vocabulary: Vocabulary) -> bool:
    """Whether somebody is named as another's relative, "her daughter, X, said", and does not go on to speak."""
    speaks = (
        reference.subject and reference.verb >= 0 and reference.sentence.lemmas[reference.verb] in vocabulary.reporting
    )
    if speaks and candidate.subject and candidate.sentence.lemmas[candidate.verb] in vocabulary.reporting:
        return False
    return any(
        member.nominal and member.head in vocabulary.kin and member.determiner in _KEPT
        for member in cluster.members
        if member.line == candidate.line
    )


def _is_kin_of(candidate: Reference, vocabulary: Vocabulary) -> bool:
    """Whether somebody is named only to say whose relative another is: "the son of X and Y, he studied"."""
    sentence, node = candidate.sentence, candidate.node
    while sentence.labels[node] in ("conj", "appos") and sentence.heads[node] < node:
        node = sentence.heads[node]
    of = sentence.heads[node]
    within = sentence.labels[node] == "pobj" and sentence.words[of].lower() == "of"
    return within and fold(sentence.words[sentence.heads[of]]) in vocabulary.kin


def _is_one_person(cluster: Cluster, gender: str) -> bool:
    if cluster.family not in (Family.PERSON, Family.ROLE) or cluster.plural:
        return False
    return not cluster.genders or cluster.genders == {gender}


def _must_differ(candidate: Reference, reference: Reference, word: str) -> bool:
    """Whether the two are the subject and an object of one verb."""
    if candidate.sentence is not reference.sentence or (word in _POSSESSIVE and not _is_object(reference)):
        return False
    return candidate.verb == reference.verb >= 0 and candidate.subject and _is_object(reference)


def _is_object(reference: Reference) -> bool:
    sentence, node = reference.sentence, reference.node
    if sentence.labels[node] in ("dobj", "dative", "iobj"):
        return True
    head = sentence.heads[node]
    return sentence.labels[node] == "pobj" and sentence.heads[head] == reference.verb


def _score(candidate: Reference, reference: Reference, cluster: Cluster, gender: str) -> float:
    distance = reference.line - candidate.line
    score = (100.0, 70.0, 40.0)[min(distance, 2)]
    if candidate.subject:
        score += 25
    if cluster.named:
        score += 8
    if gender in cluster.genders:
        score += 15
    if (candidate.quote >= 0) != (reference.quote >= 0):
        score -= 25
    if candidate.sentence.kind is not reference.sentence.kind:
        score -= 30
    if candidate.pronoun:
        score += 5
    if distance:
        return score - 0.2 * candidate.node
    return score - 0.5 * (reference.node - candidate.node)
