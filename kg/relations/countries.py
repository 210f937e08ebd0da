"""The country that a mention names, by its own name, its capital's or its code."""

from __future__ import annotations

from kg.model import COUNTRY, PLACE, Mention, MentionChain, MentionKind, Sentence, pairs
from kg.relations.arguments import ArticleReading, content_id
from kg.relations.lexicon import lexicon_of


def country_named(sentence: Sentence, node: int, reading: ArticleReading) -> MentionChain | None:
    """The country that the mention at a node names, or of which it names the capital."""
    mention = sentence.mentions[node]
    if mention is None or mention.class_iri == COUNTRY:
        return reading.chain(mention)
    code = lexicon_of(reading.ontology).capitals.get(mention.name)
    return country_of_code(code, mention, reading) if code is not None else None


def country_at(sentence: Sentence, node: int, reading: ArticleReading) -> MentionChain | None:
    """The country that the mention at a node names, by its people, its capital or a part of it too."""
    mention = sentence.mentions[node]
    if mention is None:
        return None
    if mention.attribute("form") == "demonym":
        named = reading.place_named_by(mention)
        return named if named is not None and named.class_iri == COUNTRY else None
    code = mention.attribute("code") or ""
    code = code if "-" in code else country_of_city(mention, reading) or ""
    return country_of_code(code[:2], mention, reading) if code else country_named(sentence, node, reading)


def country_of_city(mention: Mention, reading: ArticleReading) -> str | None:
    """The code of the country of a large city that is no capital."""
    return lexicon_of(reading.ontology).cities.get(mention.name) if mention.class_iri == PLACE else None


def country_of_code(code: str, mention: Mention, reading: ArticleReading) -> MentionChain | None:
    """The chain of the country with a code; where the article names none, a new one, which the mention stands for."""
    known = reading.places.get(("code", code))
    if known is not None:
        return known[1]
    rows = reading.ontology.lexicons.get("countries", ())
    name = next((row["name"] for row in rows if row["code"] == code), None)
    if name is None:
        return None
    document = reading.parsed.article.id
    chain = content_id(document, COUNTRY, name)
    return MentionChain(chain, document, COUNTRY, name, (), (mention.id,), (), pairs({"code": code}))


def country_in_name(mention: Mention, reading: ArticleReading) -> str | None:
    """The code of the country that a place or body is known to be of, or that a body's name begins with or is "of":
    "Peruvian Chess Federation", "Bank of Peru"."""
    lexicon = lexicon_of(reading.ontology)
    known = lexicon.national.get(mention.name)
    if known is not None or mention.class_iri == PLACE or mention.kind is not MentionKind.NAMED:
        return known
    words = mention.name.split()
    if len(words) < 2:
        return None
    nations = lexicon.nations
    first = nations.get(words[0]) or nations.get(" ".join(words[:2])) or lexicon.capitals.get(words[0])
    return first or (nations.get(mention.name.rpartition(" of ")[2]) if "of" in words else None)
