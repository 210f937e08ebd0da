"""A graph of the news ontology by hand, whose texts are canaries if asked for."""

from kg.facts import graph_of_claims
from kg.model import (
    COUNTRY,
    KG,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    Certainty,
    Claim,
    Document,
    Entity,
    Evidence,
    KnowledgeGraph,
    Polarity,
    Run,
    Tense,
    Value,
    mint_iri,
    pairs,
)

RUN = Run(mint_iri("run", "test"), "test", "none", "0" * 64)


def news_graph(taint: str = "", address: str = "https://news.example/talks") -> KnowledgeGraph:
    """Two ministers who met, one who denies, a group with an origin, a plan; ``taint`` stands in every text."""
    documents = (
        Document(mint_iri("document", "a"), f"a.txt{taint}", f"Talks in Lima{taint}", address, "2024-05-02", 900),
        Document(mint_iri("document", "b"), f"b.txt{taint}", None, None, "2025-01-20", 900),
    )
    entities: dict[str, Entity] = {}

    def entity(kind: str, class_iri: str, name: str, **attributes: str) -> str:
        made = Entity(mint_iri(kind, name), class_iri, name + taint, (f"alias of {name}{taint}",), pairs(attributes))
        entities[made.iri] = made
        return made.iri

    ruiz = entity("person", PERSON, "Ana Ruiz", gender="f")
    haddad = entity("person", PERSON, "Omar Haddad")
    berg = entity("person", PERSON, "Eva Berg")
    ministry = entity("organization", ORGANIZATION, "Ministry of Ports")
    union = entity("organization", ORGANIZATION, "Green Union")
    talks = entity("meeting", KG + "Meeting", "talks", status="held" + taint if taint else "held")
    summit = entity("meeting", KG + "Meeting", "summit", status="planned")
    lima = entity("place", PLACE, "Lima")
    peru = entity("country", COUNTRY, "Peru", code="PE")
    weavers = entity("group", PERSON_GROUP, "weavers", count="40")
    claims = []

    def claim(predicate: str, subject: str, thing, words: str, document: int = 0, **rest) -> None:
        start = 10 * len(claims)
        known = {
            "qualifiers": (),
            "polarity": Polarity.AFFIRMED,
            "certainty": Certainty.CERTAIN,
            "tense": Tense.PAST,
            "attributed_to": None,
            "cue": "",
        } | rest
        quote = words + taint
        one = Claim(
            mint_iri("claim", str(len(claims)), quote),
            documents[document].id,
            KG + predicate,
            subject,
            thing,
            evidence=Evidence(start, start + len(quote), quote),
            runs=(RUN.iri,),
            **known,
        )
        claims.append(one)

    claim("holdsRole", ruiz, ministry, "Ana Ruiz, minister", qualifiers=pairs({"role": f"minister{taint}"}))
    claim(
        "holdsRole",
        ruiz,
        ministry,
        "Ruiz, once minister",
        1,
        qualifiers=pairs({"role": "minister", "status": "former"}),
    )
    claim("attended", ruiz, talks, "Ruiz met Haddad")
    claim("attended", haddad, talks, "Ruiz met Haddad")
    claim("attended", berg, summit, "Berg is to attend", tense=Tense.FUTURE)
    claim("attended", haddad, summit, "Haddad is to attend", 1, tense=Tense.FUTURE)
    claim("heldIn", talks, lima, "in Lima")
    claim("heldOn", talks, Value("2024-05-01", "date"), "on Wednesday")
    claim("memberOf", berg, union, "Berg denied that she joined", 1, polarity=Polarity.NEGATED, attributed_to=berg)
    claim("memberOf", haddad, union, "Haddad may have joined", 1, certainty=Certainty.POSSIBLE)
    claim("origin", weavers, peru, "40 weavers from Peru")
    claim("origin", berg, peru, "Peruvian-born Berg", qualifiers=pairs({"kind": "born"}))
    claim("said", ruiz, Value(f"that it rained{taint}"), "it rained, Ruiz conceded", 1, cue="conceded")
    return graph_of_claims(claims, documents, entities.values(), (RUN,))
