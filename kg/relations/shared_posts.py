"""Posts that officers of several countries are told to have together: "The foreign ministers of Peru and Chile met.
Peru's Ana Ruiz said" makes her foreign minister of Peru."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.model import COUNTRY, ROLE, MentionChain, MentionKind, Sentence, pairs
from kg.relations.arguments import ArticleReading
from kg.relations.callings import relation_of_holders
from kg.relations.drafts import Draft
from kg.relations.factuality import STATED
from kg.relations.lexicon import lexicon_of

_OF_STATE = frozenset({"state", "title"})
_BESIDE = frozenset({"of", "mod", "from"})
_OWNING = frozenset({"'s", "’s"})
_JOINING = frozenset({"and", ",", "&"})
_OPENING = frozenset({"-", "–", "—", ":", ","})
_REACH = 3


def shared_posts(drafts: Iterable[Draft], reading: ArticleReading) -> list[Draft]:
    """The drafts, and for each person named with one of the countries the post, where no other is told of that person.
    That the person is from there is then no claim of its own."""
    drafts = list(drafts)
    relation = relation_of_holders(reading)
    posts = list(_posts(reading)) if relation is not None else []
    if not posts or relation is None:
        return drafts
    told = {draft.subject.id for draft in drafts if draft.role is not None}
    for post, told_in, countries in posts:
        for sentence in reading.parsed.sentences[told_in : told_in + _REACH]:
            for owner, node, person, country in _named_with(sentence, countries, reading):
                drafts = [one for one in drafts if one.sentence is not sentence or set(one.nodes) != {owner, node}]
                if person.id in told:
                    continue
                told.add(person.id)
                values = pairs({**dict(relation.defaults), "role": post})
                drafts.append(Draft(relation, person, country, values, STATED, sentence, (owner, node), post))
    return drafts


def _posts(reading: ArticleReading) -> Iterator[tuple[str, int, Mapping[str, MentionChain]]]:
    """Each post that is told of officers of several countries, the number of its sentence, and the countries."""
    lexicon = lexicon_of(reading.ontology)
    for sentence in reading.parsed.sentences:
        for node, mention in enumerate(sentence.mentions):
            plural = mention is not None and mention.class_iri == ROLE and mention.attribute("number") == "plural"
            if not plural or mention is None or mention.kind is not MentionKind.NOMINAL:
                continue
            head = mention.head.lower()
            if lexicon.role_kinds.get(head) != "office" or lexicon.seats.get(head.split()[-1]) not in _OF_STATE:
                continue
            theirs = node > 0 and "their" in (word.lower() for word in sentence.words[max(node - 2, 0) : node])
            countries = _countries(sentence, node, theirs, reading)
            if len(countries) > 1:
                before = " ".join(mention.text.split(" ")[:-1])
                yield (head if " " in head else f"{before} {head}".strip()), sentence.index, countries


def _countries(sentence: Sentence, node: int, theirs: bool, reading: ArticleReading) -> dict[str, MentionChain]:
    """The countries beside the word, those before "their", or those whose officers an aside names."""
    beside = {other for label, other in sentence.edges[node] if label in _BESIDE}
    first = node
    while first and (sentence.mentions[first - 1] is not None or sentence.words[first - 1].lower() in _JOINING):
        first -= 1  # "the Greek and Turkish defence ministers"
    places = range(node) if theirs else sorted(beside | set(range(first, node)) | set(_owners_behind(sentence, node)))
    found = {}
    for place in places:
        chain = _country(sentence, place, reading)
        if chain is not None:
            found[chain.id] = chain
    return found


def _owners_behind(sentence: Sentence, node: int) -> Iterator[int]:
    """The owners of the names in an aside: "the presidents - Peru's A, Chile's B and Cuba's C - will"."""
    if sentence.words[node + 1 : node + 2] and sentence.words[node + 1] in _OPENING:
        place = node + 2
        while sentence.words[place + 1 : place + 2] and sentence.words[place + 1] in _OWNING:
            yield place
            place += 3
            while sentence.words[place : place + 1] and sentence.words[place] in _JOINING:
                place += 1


def _country(sentence: Sentence, node: int, reading: ArticleReading) -> MentionChain | None:
    mention = sentence.mentions[node]
    if mention is None or mention.class_iri != COUNTRY:
        return None
    chain = reading.place_named_by(mention) or reading.chain(mention)
    return chain if chain is not None and chain.class_iri == COUNTRY else None


def _named_with(
    sentence: Sentence, countries: Mapping[str, MentionChain], reading: ArticleReading
) -> Iterator[tuple[int, int, MentionChain, MentionChain]]:
    """The nodes of a country in the possessive and of the person's name right behind it, the person, and the country as
    it was told before."""
    for node in range(2, len(sentence.words)):
        owner = node - 2
        if sentence.words[node - 1] not in _OWNING or not reading.names_person(sentence.mentions[node]):
            continue
        person, country = reading.chain_at(sentence, node), _country(sentence, owner, reading)
        if person is not None and country is not None and country.id in countries:
            yield owner, node, person, countries[country.id]
