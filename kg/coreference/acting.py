"""Names that were read as places and do what bodies do: "Altavila raised 60 million", "a pond of Altavila"."""

from __future__ import annotations

from kg.coreference.clusters import Cluster
from kg.coreference.references import POSSESSIVE, Family, Reference
from kg.model import COUNTRY, PLACE, ROLE, BlockKind

_AT = frozenset(
    "in near from to into around outside through across towards toward off via between within on onto".split()
)
"""What stands before places, an article between or not."""
_BESIDE_BODIES = frozenset("by with against for at than".split())
_OF_PLACES = frozenset(
    "town city village port suburb district province municipality region state island area valley capital centre "
    "center outskirts edge coast shore north south east west part parts street streets battle siege diocese university "
    "people government council court police fall hills mountains lake river bay gulf sea".split()
)


def acts_as_body(cluster: Cluster) -> bool:
    """Whether nothing but the reading makes a place of it: some mention does, owns or has what a body does, and none
    stands as a place does."""
    if cluster.family is not Family.PLACE:
        return False
    named = [one for one in cluster.members if one.named]
    if not named or any(one.mention.attribute("code") for one in named):
        return False
    return not any(map(_is_located, named)) and any(map(_acts, named))


def _is_located(reference: Reference) -> bool:
    sentence, node = reference.sentence, reference.node
    words = sentence.words
    before = words[node - 1].lower() if node else ""
    if before == "the" and node > 1:
        before = words[node - 2].lower()
    if sentence.kind is BlockKind.DATELINE or before in _AT or reference.mention.text.isupper():
        return True
    neighbours = [sentence.mentions[place] for place in (node - 2, node + 2) if 0 <= place < len(words)]
    commas = [words[place] == "," for place in (node - 1, node + 1) if 0 < place < len(words) - 1]
    return any(commas) and any(one is not None and one.class_iri in (PLACE, COUNTRY) for one in neighbours)


def _acts(reference: Reference) -> bool:
    sentence, node = reference.sentence, reference.node
    words = sentence.words
    before = words[node - 1].lower() if node else ""
    if reference.subject or words[node + 1 : node + 2] in ([POSSESSIVE], ["’s"], ["'"]):
        return True
    if before in _BESIDE_BODIES:
        return True
    if before != "of" or node < 2:
        return False
    owned = sentence.mentions[node - 2]
    titled = owned is not None and owned.class_iri == ROLE
    return not titled and words[node - 2].lower() not in _OF_PLACES
