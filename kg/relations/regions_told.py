"""Which state or province the words around a governor speak of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import PLACE, Mention, MentionChain, Sentence
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import lexicon_of
from kg.relations.seats import is_region, region_named

_DISTRICTS = frozenset({"district", "county", "village", "island", "camp"})


def region_governed(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The state or province that the sentence names last before a post, else the one of the article, else the one that
    it calls so: "the worst-hit state is X, where the governor", "the province of X"."""
    for mention in reversed(sentence.mentions[:role]):
        state = mention is not None and mention.class_iri == PLACE and is_region(mention)
        if mention is not None and state and not mention.attribute("form") and not _is_city(mention, reading):
            return reading.chain(mention)
    return region_named(reading) or region_called_so(reading)


def _is_city(mention: Mention, reading: ArticleReading) -> bool:
    """Whether a state goes by the name of a city, which is meant more often: "Geneva"."""
    lexicon = lexicon_of(reading.ontology)
    return mention.name in lexicon.cities or mention.name in lexicon.capitals


def region_called_so(reading: ArticleReading, nouns: frozenset[str] = frozenset()) -> MentionChain | None:
    """The one place, no known state, that the article calls by one of the nouns, else a province, state or county: "the
    province of X", "X county"."""
    nouns = nouns or lexicon_of(reading.ontology).words.of("governed region")
    places = (one for sentence in reading.parsed.sentences for one in _called_so(sentence, nouns) if not is_region(one))
    found = {chain.id: chain for one in places if (chain := reading.chain(one)) is not None}
    return next(iter(found.values())) if len(found) == 1 else None


def district_called_so(role: Mention, reading: ArticleReading) -> MentionChain | None:
    """The one district or the like that the article calls so, of a post of it: "the district chairperson"."""
    first = role.text.lower().split()[0]
    return region_called_so(reading, frozenset({first})) if first in _DISTRICTS and first != role.text.lower() else None


def _called_so(sentence: Sentence, nouns: frozenset[str]) -> Iterator[Mention]:
    for mention in sentence.mentions:
        if mention is not None and mention.class_iri == PLACE and mention.text.split()[-1].lower() in nouns:
            yield mention
    for noun, lemma in enumerate(sentence.lemmas):
        for label, node in sentence.edges[noun] if lemma in nouns else ():
            mention = sentence.mentions[node]
            if label in ("of", "isa") and mention is not None and mention.class_iri == PLACE:
                yield mention
