"""Of what a sentence was read to say several times, what is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.model import (
    COUNTRY,
    KG,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    ROLE,
    MentionChain,
    MentionKind,
    Sentence,
    Value,
)
from kg.relations.arguments import ArticleReading
from kg.relations.drafts import Draft
from kg.relations.lexicon import Lexicon

_OF_STATE = frozenset({"office", "military", "rank", "nobility"})
_CALLINGS = frozenset({"occupation", "academic", "sport"})
_POSTS = frozenset({"office", "position"})
_LOCAL_CHAMBERS = frozenset({"council", "assembly"})
_LOCAL_SEATS = _LOCAL_CHAMBERS | {"county", "city", "town", "borough", "district", "municipality", "ward", "parish"}
_CHAMBERS = frozenset({"senate", "parliament", "congress", "seanad", "dáil"})
_MINISTRIES = frozenset({"ministry", "department", "government", "cabinet", "office", "treasury", "commission"})
_OF_FIELDS = ("sophy", "ology", "ics", "graphy", "istry", "onomy")
_ARMS = frozenset({"artillery", "infantry", "cavalry"})
"""What an officer is trained for, and no body: "an artillery officer"."""
_DETERMINERS = frozenset({"DT", "PRP$", "POS", "NNP"})
_PARTY = KG + "Party"
_GIVING = frozenset({"as", "attr"})
_OF = frozenset({"of", "mod", "poss", "at"})


def fullest_drafts(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Of drafts of one sentence that say the same, the ones that say most."""
    kept: list[Draft] = []
    stated = tuple(drafts)
    told: dict[str, list[Draft]] = defaultdict(list)
    for one in stated:
        told[one.relation.iri].append(one)
    for draft in (_of_its_own(one, told[one.relation.iri], lexicon) for one in stated):
        if any(_within(draft, other) for other in kept):
            continue
        kept = [other for other in kept if not _within(other, draft)]
        kept.append(draft)
    return [draft for draft in kept if not any(_outdone(draft, other, lexicon.role_kinds) for other in kept)]


def contradicts(one: Draft, settled: Draft) -> bool:
    """Whether a draft gives a role another status than the example that settles it: "took over as president"."""
    same = one.relation is settled.relation and one.subject.id == settled.subject.id and one.role == settled.role
    return (
        same and one.role is not None and dict(one.qualifiers).get("status") != dict(settled.qualifiers).get("status")
    )


def is_of_another_verb(draft: Draft) -> bool:
    """Whether a draft takes a role for what another verb gives: "became dean and retired as [vice-chancellor]"."""
    sentence, role = draft.sentence, draft.role
    verbs = [node for node in draft.nodes if sentence.tags[node].startswith("VB")]
    if role is None or len(verbs) != 1 or _gives_role(sentence, verbs[0], role):
        return False
    return any(
        _gives_role(sentence, verb, role) for verb, tag in enumerate(sentence.tags) if tag[:2] == "VB" and verb < role
    )


def _gives_role(sentence: Sentence, verb: int, role: int) -> bool:
    return not _GIVING.isdisjoint(label for label, node in sentence.edges[verb] if node == role)


def only_titles(draft: Draft) -> bool:
    """Whether the role that somebody was said to be given only stands before the name, and another is what the verb
    says: "appointed engineer X as its president"."""
    sentence, role = draft.sentence, draft.role
    if role is None or sentence.heads[role] != role + 1 or sentence.labels[role] not in ("compound", "nmod", "amod"):
        return False
    return any(
        label == "as" and other > role + 1 and _is_role(sentence, other) and ("as", role) not in sentence.edges[node]
        for node in draft.nodes
        if sentence.mentions[node] is None and node < role
        for label, other in sentence.edges[node]
    )


def is_of_other_body(draft: Draft, reading: ArticleReading) -> bool:
    """Whether the role's own words name another body than the one whose verb gives or takes it: "the regulator
    suspended the director of Ordex, X"."""
    sentence, role = draft.sentence, draft.role
    if role is None or not isinstance(draft.object, MentionChain) or draft.object.class_iri != ORGANIZATION:
        return False
    own = [
        reading.chain_at(sentence, node)
        for label, node in sentence.edges[role]
        if label in _OF and node not in draft.nodes and _is_name(sentence, node)
    ]
    by_verb = any(sentence.tags[node].startswith("VB") for node in draft.nodes)
    return by_verb and any(one is not None and one.id != draft.object.id for one in own)


def _is_role(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    return mention is not None and mention.class_iri == ROLE


def _of_its_own(one: Draft, stated: Iterable[Draft], lexicon: Lexicon) -> Draft:
    """The draft; an office without the party of the post that is joined to it, an occupation without the body of that
    post: "minister and leader of X", "a lawyer and director of X". A position has that body: "CEO and owner of X"."""
    role, body = one.role, one.object
    if role is None:
        return one
    if body is None and _kind_of(one.sentence, role, lexicon) == "position":
        return next((_with_body(one, other) for other in stated if _goes_on(one, other, lexicon)), one)
    if not isinstance(body, MentionChain):
        return one
    joined = {
        _kind_of(other.sentence, other.role, lexicon)
        for other in stated
        if other.role is not None
        and other.object == body
        and other.subject.id == one.subject.id
        and ("conj", other.role) in one.sentence.edges[role]
    }
    party = body.class_iri == _PARTY or body.name.lower().split()[-1] in lexicon.parties
    kind = _kind_of(one.sentence, role, lexicon)
    if _is_field(body, kind, lexicon) or _is_board_of(one, body, lexicon) or body.name.lower() in _ARMS:
        return replace(one, object=None)
    behind = _node_behind(one)
    last = behind is not None and not any(_stands_between(other, one, behind) for other in stated)
    apart = party or (behind is not None and _has_own_field(one))
    office = kind in _OF_STATE and apart and bool(joined) and not last
    occupation = kind in _CALLINGS and not joined.isdisjoint(_POSTS)
    return replace(one, object=None) if office or occupation or _is_elsewhere(one, body, lexicon) else one


def _has_own_field(one: Draft) -> bool:
    """Whether the words of a post say what it is of, so that a body behind the next is not its: "Leader of the
    Opposition and head of X"."""
    mention = one.sentence.mentions[one.role] if one.role is not None else None
    return mention is not None and not {"of", "for"}.isdisjoint(mention.text.lower().split())


def _node_behind(one: Draft) -> int | None:
    """The node of what the post is of, where it stands behind the post."""
    assert one.role is not None
    for node in one.nodes:
        mention = one.sentence.mentions[node]
        if node > one.role and mention is not None and mention.class_iri not in (PERSON, ROLE):
            return node
    return None


def _stands_between(other: Draft, one: Draft, body: int) -> bool:
    assert one.role is not None
    return other.role is not None and other.subject.id == one.subject.id and one.role < other.role < body


def _is_field(body: MentionChain, kind: str, lexicon: Lexicon) -> bool:
    """Whether what a scholar's post is of is what is taught: "Professor of the Philosophy of Education"."""
    first = body.name.lower().split()[0]
    taught = first in lexicon.words.of("field of study") or first.endswith(_OF_FIELDS)
    return kind == "academic" and taught and " of " in body.name


def _is_board_of(one: Draft, body: MentionChain, lexicon: Lexicon) -> bool:
    """Whether the board of a body gave a post that is none of the board's own: "its board named X chief executive"."""
    assert one.role is not None
    mention = one.sentence.mentions[one.role]
    words = set(mention.text.lower().split()) if mention is not None else set()
    name = body.name.lower()
    board = name in ("board", "the board") or name.startswith("board of ")
    of_staff = not words.isdisjoint(lexicon.words.of("staff"))
    return board and of_staff and any(node < one.role - 1 for node in one.nodes)


def _is_elsewhere(one: Draft, body: MentionChain, lexicon: Lexicon) -> bool:
    """Whether a post's seat rules out what its words name: a captain is of a team and not of "her" who trains it, a
    minister, senator or councillor whose name a party's follows ("Senator X of the Front") of the state or chamber."""
    assert one.role is not None
    sentence, mention = one.sentence, one.sentence.mentions[one.role]
    head = mention.head.lower() if mention is not None else ""
    seat = lexicon.seats.get(head) or lexicon.seats.get(head.split(" ")[-1], "")
    if body.class_iri == PERSON:
        return seat == "team" and head.endswith("captain")
    if body.class_iri == COUNTRY and _is_where_from(one):
        return seat != "state" and lexicon.role_kinds.get(head) != "sport"
    named = next((node for label, node in sentence.edges[one.role] if label == "isa" and node > one.role), one.role)
    behind = any(node > named > one.role for node in one.nodes) and body.class_iri not in (COUNTRY, PLACE)
    words = set(body.name.lower().split())
    if behind and not _LOCAL_CHAMBERS.isdisjoint(seat.split("|")):
        return (_LOCAL_SEATS | _MINISTRIES).isdisjoint(words)
    if behind and head in lexicon.words.of("chamber member"):
        return (_LOCAL_SEATS | _CHAMBERS | _MINISTRIES).isdisjoint(words)
    if not behind or (seat != "state" and _CHAMBERS.isdisjoint(seat.split("|"))):
        return False
    return _CHAMBERS.isdisjoint(words) and _MINISTRIES.isdisjoint(words)


def _is_where_from(one: Draft) -> bool:
    """Whether the country of a draft only owns the name of whom a verb gives the post: "Peru's X was elected chair"."""
    sentence, role = one.sentence, one.role
    if role is None or sentence.labels[role] not in ("oprd", "attr", "pobj"):
        return False
    owners = [node for node in one.nodes if node < role and sentence.tags[node + 1 : node + 2] == ["POS"]]
    owned = [sentence.mentions[sentence.heads[node]] for node in owners]
    return any(mention is not None and mention.class_iri == PERSON for mention in owned)


def _goes_on(one: Draft, other: Draft, lexicon: Lexicon) -> bool:
    """Whether the other is the position, in a body, that nothing but "and" joins to one in none."""
    same = one.relation is other.relation and one.subject.id == other.subject.id and other.object is not None
    if not same or one.role is None or other.role is None or ("conj", other.role) not in one.sentence.edges[one.role]:
        return False
    behind = other.role == one.role + 2 and any(node > other.role for node in other.nodes)
    return behind and _kind_of(other.sentence, other.role, lexicon) == "position"


def _with_body(one: Draft, other: Draft) -> Draft:
    return replace(one, object=other.object, nodes=tuple(dict.fromkeys((*one.nodes, *other.nodes))))


def _kind_of(sentence: Sentence, role: int, lexicon: Lexicon) -> str:
    mention = sentence.mentions[role]
    return lexicon.role_kinds.get(mention.head.lower(), "") if mention is not None else ""


def _outdone(one: Draft, other: Draft, kinds: Mapping[str, str]) -> bool:
    """Whether a body is none since another of the same post is named: a nationality before a role of no office ("French
    head of X"), a region that a post is for ("X's director for Europe"), a bare noun ("the two bank directors, A of X",
    "professors of business administration at X")."""
    role, sentence = one.role, one.sentence
    same = one.relation is other.relation and one.subject.id == other.subject.id and role == other.role
    mention = sentence.mentions[role] if role is not None and same else None
    if role is None or mention is None or one.object is None or other.object is None:
        return False
    if _is_bare(sentence, one, role) and any(_is_name(sentence, node) for node in other.nodes):
        return True
    if _is_region_served(sentence, one) and any(_is_name(sentence, node) for node in other.nodes):
        return True
    if _is_region_behind_owner(one, other, role) or _is_group_of(one, other) or _is_kind_of_place(one, other):
        return True
    if _is_part_of(one, other, role):
        return True
    before = [sentence.mentions[node] for node in one.nodes if node < role]
    nation = any(found is not None and found.attribute("form") == "demonym" for found in before)
    behind = any(node > role and ("mod", node) in sentence.edges[role] for node in other.nodes)
    return nation and behind and kinds.get(mention.head.lower()) not in _OF_STATE


def _is_part_of(one: Draft, other: Draft, role: int) -> bool:
    """Whether the object is only called a part of the other's: "the head of X's delegation in Lima"."""
    sentence = one.sentence
    wholes = [node for node in other.nodes if node > role and node not in one.nodes and _is_name(sentence, node)]
    parts = [node for node in one.nodes if node > role and not _is_name(sentence, node)]
    return any(("mod", whole) in sentence.edges[part] for part in parts for whole in wholes if whole < part)


def _is_region_served(sentence: Sentence, draft: Draft) -> bool:
    """Whether the object is a place, no country, behind "for", or in a list with one."""
    if not isinstance(draft.object, MentionChain) or draft.object.class_iri != PLACE:
        return False
    places = [node for node in draft.nodes if (one := sentence.mentions[node]) is not None and one.class_iri == PLACE]
    for node in places:
        while sentence.labels[node] == "conj":
            node = sentence.heads[node]
        if sentence.words[sentence.heads[node]].lower() == "for":
            return True
    return False


def _is_region_behind_owner(one: Draft, other: Draft, role: int) -> bool:
    """Whether the object is a place right before the post, and the other's a body that owns both: "X's Asia head"."""
    sentence, place = one.sentence, role - 1
    found = sentence.mentions[place]
    if place not in one.nodes or found is None or found.class_iri not in (PLACE, COUNTRY) or found.attribute("form"):
        return False
    owners = (node for node in other.nodes if node < place and sentence.tags[node + 1] == "POS")
    return any((body := sentence.mentions[node]) is not None and body.class_iri == ORGANIZATION for node in owners)


def _is_kind_of_place(one: Draft, other: Draft) -> bool:
    """Whether the object only says what kind of place the other names: "governor of the department of X"."""
    if not isinstance(other.object, MentionChain) or other.object.class_iri != PLACE:
        return False
    sentence = one.sentence
    nouns = [node for node in one.nodes if node not in other.nodes and not _is_name(sentence, node)]
    return any(("of", place) in sentence.edges[noun] for noun in nouns for place in other.nodes)


def _is_group_of(one: Draft, other: Draft) -> bool:
    """Whether the object is but the group of the party that the other names: "Labour group leader X"."""
    party = isinstance(other.object, MentionChain) and other.object.class_iri == _PARTY
    group = isinstance(one.object, MentionChain) and one.object.class_iri == PERSON_GROUP
    lemmas = {one.sentence.lemmas[node] for node in one.nodes}
    return party and group and "group" in lemmas


def _is_bare(sentence: Sentence, draft: Draft, role: int) -> bool:
    """Whether the body of the draft is a noun in the singular that nothing determines: it says what kind of post."""
    for node in draft.nodes:
        mention = sentence.mentions[node]
        if mention is None or node == role or mention.class_iri not in (ORGANIZATION, PLACE):
            continue
        determined = any(sentence.heads[one] == node and sentence.tags[one] in _DETERMINERS for one in range(node))
        if mention.kind is MentionKind.NOMINAL and mention.attribute("number") == "singular" and not determined:
            return node + 1 >= len(sentence.tags) or sentence.tags[node + 1] != "POS"
    return False


def _is_name(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    return mention is not None and mention.kind is MentionKind.NAMED and mention.class_iri == ORGANIZATION


def _within(one: Draft, other: Draft) -> bool:
    if one.relation is not other.relation or one.subject.id != other.subject.id:
        return False
    if one.object is not None and _key(one.object) != _key(other.object):
        return False
    if one.object is None and other.object is not None and one.role is not None and one.role == other.role:
        return True
    known = dict(other.qualifiers)
    defaults = dict(one.relation.defaults)
    return all(known.get(name) == value or defaults.get(name) == value for name, value in one.qualifiers)


def _key(thing: MentionChain | Value | None) -> str:
    return thing.id if isinstance(thing, MentionChain) else str(thing)
