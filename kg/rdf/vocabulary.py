"""The RDF terms that the graph is written in."""

from __future__ import annotations

from typing import Final

from kg.model import ID, KG, ORG, SCHEMA

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
PROV: Final = "http://www.w3.org/ns/prov#"
NIF: Final = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
DCTERMS: Final = "http://purl.org/dc/terms/"
SHACL: Final = "http://www.w3.org/ns/shacl#"

TYPE: Final = RDF + "type"
STATEMENT: Final = RDF + "Statement"
SUBJECT: Final = RDF + "subject"
PREDICATE: Final = RDF + "predicate"
OBJECT: Final = RDF + "object"
REIFIES: Final = RDF + "reifies"
SUBCLASS: Final = RDFS + "subClassOf"

PREF_LABEL: Final = SKOS + "prefLabel"
ALT_LABEL: Final = SKOS + "altLabel"
NOTATION: Final = SKOS + "notation"

PROV_ENTITY: Final = PROV + "Entity"
ACTIVITY: Final = PROV + "Activity"
BUNDLE: Final = PROV + "Bundle"
DERIVED_FROM: Final = PROV + "wasDerivedFrom"
ATTRIBUTED_TO: Final = PROV + "wasAttributedTo"
GENERATED_BY: Final = PROV + "wasGeneratedBy"

SAME_AS: Final = SCHEMA + "sameAs"
REPLACES: Final = DCTERMS + "replaces"
REPLACED_BY: Final = DCTERMS + "isReplacedBy"
LINKING: Final = {"sameAs": SAME_AS, "replaces": REPLACES}
"""The properties of an entity's attributes that hold IRIs, one blank apart, in order."""

CONTEXT: Final = NIF + "Context"
NIF_STRING: Final = NIF + "String"
OFFSET_STRING: Final = NIF + "OffsetBasedString"
BEGIN: Final = NIF + "beginIndex"
END: Final = NIF + "endIndex"
ANCHOR: Final = NIF + "anchorOf"
REFERENCE_CONTEXT: Final = NIF + "referenceContext"

ARTICLE: Final = SCHEMA + "Article"
URL: Final = SCHEMA + "url"
HEADLINE: Final = SCHEMA + "headline"
PUBLISHED: Final = SCHEMA + "datePublished"

CLAIM: Final = KG + "Claim"
FACT: Final = KG + "Fact"
RUN: Final = KG + "Run"
SOURCE: Final = KG + "source"
LENGTH: Final = KG + "length"
COPY_OF: Final = KG + "copyOf"
POLARITY: Final = KG + "polarity"
CERTAINTY: Final = KG + "certainty"
TENSE: Final = KG + "tense"
CUE: Final = KG + "cue"
CONFIDENCE: Final = KG + "confidence"
SUPPORT: Final = KG + "support"
FIRST_SEEN: Final = KG + "firstSeen"
LAST_SEEN: Final = KG + "lastSeen"
SOFTWARE: Final = KG + "software"
MODEL: Final = KG + "model"
ONTOLOGY: Final = KG + "ontology"

STRUCTURE: Final = frozenset(
    {
        TYPE,
        SUBJECT,
        PREDICATE,
        OBJECT,
        REIFIES,
        PREF_LABEL,
        ALT_LABEL,
        NOTATION,
        DERIVED_FROM,
        ATTRIBUTED_TO,
        GENERATED_BY,
        POLARITY,
        CERTAINTY,
        TENSE,
        CUE,
        CONFIDENCE,
        SUPPORT,
        FIRST_SEEN,
        LAST_SEEN,
    }
)
"""The properties of claims, facts and entities that no qualifier or attribute may stand in."""

PREFIXES: Final = {
    "dcterms": DCTERMS,
    "kg": KG,
    "nif": NIF,
    "org": ORG,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "sh": SHACL,
    "skos": SKOS,
    "xsd": XSD,
}

ID_SPACE: Final = ID
"""Where things have their IRIs: ``ID`` + kind + "/" + local part."""
