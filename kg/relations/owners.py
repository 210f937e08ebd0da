"""Whose a role is, where its own words say so by a noun between: "head of the Union's observer mission"."""

from __future__ import annotations

from kg.model import COUNTRY, KG, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE, MentionChain, MentionKind, Sentence
from kg.relations.arguments import ArticleReading, chain_called
from kg.relations.lexicon import lexicon_of

_BODIES = (ORGANIZATION, COUNTRY, PLACE)
_KNOWN = frozenset({*_BODIES, ROLE, PERSON, PERSON_GROUP})
_CLASSES = {"organization": ORGANIZATION, "place": PLACE}
_PARTY = KG + "Party"
_OF_PARTIES = frozenset({"president", "vice president", "vice-president"})
"""Posts of parties by their names; beside the word for a member they are the state's: "Republican President X"."""
_OWNING = frozenset({"poss", "pobj"})
_IN_CHARGE = frozenset({"office", "position", "military", "rank"})


def owner_named(sentence: Sentence, role: int, kind: str, reading: ArticleReading) -> MentionChain | None:
    """The one named body or country of the part that a post of the kind is in, or the person whose it is by title:
    "chief of the Bank's trading desk", "spokesman for the Peruvian presidency", "the minister's chief of staff"."""
    if kind not in _IN_CHARGE:
        return None
    found = {}
    for label, part in sentence.edges[role]:
        if label != "mod" or sentence.labels[part] not in ("poss", "pobj", "appos"):
            continue
        mention = sentence.mentions[part]
        if mention is not None and mention.class_iri == ROLE:
            chain = reading.chain(mention)
            if chain is not None and chain.id in reading.named:
                found[chain.id] = chain
        elif mention is None or mention.kind is MentionKind.NOMINAL:
            for chain in _named_before(sentence, part, reading):
                found[chain.id] = chain
    return next(iter(found.values())) if len(found) == 1 else None


def party_led(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The party whose name stands right before its president: "Green Party president X"."""
    before = sentence.mentions[role - 1] if role and sentence.lemmas[role] in _OF_PARTIES else None
    named = before is not None and before.class_iri == _PARTY and not before.attribute("form")
    return reading.chain(before) if before is not None and named else None


def _named_before(sentence: Sentence, part: int, reading: ArticleReading) -> list[MentionChain]:
    chains = []
    for label, node in sentence.edges[part]:
        mention = sentence.mentions[node]
        if label != "mod" or node > part or mention is None or mention.kind is not MentionKind.NAMED:
            continue
        chain = reading.place_named_by(mention) if mention.attribute("form") == "demonym" else reading.chain(mention)
        if chain is not None and any(reading.ontology.is_a(chain.class_iri, one) for one in _BODIES):
            chains.append(chain)
    return chains


def owning_noun(sentence: Sentence, role: int) -> str:
    """The noun, lower-case, that owns the role and names nothing: "the village's mayor"; empty where there is none."""
    for label, part in sentence.edges[role]:
        if label == "mod" and sentence.labels[part] == "poss" and sentence.mentions[part] is None:
            return sentence.words[part].lower()
    return ""


def owner_described(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The works, house or vessel, or the several people, whose the role is and which nothing names: "the quarry's
    owner", "captain of the trawler", "the growers' chairman"; a new chain."""
    own = sentence.mentions[role]
    for label, part in sentence.edges[role]:
        if own is None or label not in ("mod", "of", "for") or sentence.labels[part] not in _OWNING:
            continue
        mention = sentence.mentions[part]
        head = sentence.lemmas[part] if mention is None else mention.head.lower()
        of_trade = mention is not None and mention.class_iri == ROLE and sentence.labels[part] == "poss"
        unnamed = mention is None or (mention.kind is MentionKind.NOMINAL and mention.class_iri not in _KNOWN)
        one = mention is None or mention.attribute("number") != "plural"
        kind = lexicon_of(reading.ontology).premises.get(head) if one and (unnamed or of_trade) else None
        if kind is not None:
            first = next((one for one in range(part) if _leads_to(sentence, one, part)), part)
            name = " ".join(sentence.words[first : part + 1]) if mention is None else mention.text
            return chain_called(name, _CLASSES[kind], own, reading)
        if mention is not None and mention.class_iri == ROLE and mention.attribute("number") == "plural":
            return chain_called(mention.text, PERSON_GROUP, mention, reading)
    return None


def body_before_whose(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The body right before "whose", which the post is of: "the fire brigade, whose chief, X,"."""
    whose = next((node for node in range(role - 1, -1, -1) if sentence.words[node].lower() == "whose"), 0)
    before = whose - 2 if whose > 1 and sentence.words[whose - 1] == "," else whose - 1
    chain = reading.chain_at(sentence, before) if before >= 0 else None
    return chain if chain is not None and reading.ontology.is_a(chain.class_iri, ORGANIZATION) else None


def owner_in_title(sentence: Sentence, role: int, reading: ArticleReading) -> MentionChain | None:
    """The works, house or undertaking that the first word of a title names, where the article has told of it: "at the
    mine. Mine manager X"; a new chain."""
    own, lexicon = sentence.mentions[role], lexicon_of(reading.ontology)
    words = own.text.lower().split() if own is not None else []
    if own is None or len(words) != 2 or words[1] not in lexicon.words.of("running"):
        return None
    kind = lexicon.premises.get(words[0])
    told = reading.parsed.sentences[: sentence.index] if kind is not None else ()
    for one in told:
        for node, lemma in enumerate(one.lemmas):
            if lemma == words[0] and one.mentions[node] is None and one.tags[node] == "NN":
                return chain_called(words[0], _CLASSES[kind or ""], own, reading)
    return None


def _leads_to(sentence: Sentence, node: int, noun: int) -> bool:
    """Whether all words from a node on belong to the noun: "care" of "care home"."""
    return all(sentence.labels[one] == "compound" and sentence.heads[one] <= noun for one in range(node, noun))
