"""A graph in which the names of some classes are replaced by pseudonyms, everywhere a name may stand.

A pseudonym is a keyed digest (HMAC, RFC 2104) of the entity's identity: who has the secret gets the same pseudonyms in
every run, who has not cannot try names out, as they could with a plain digest. Identities of documents and claims are
keyed too, for they derive from content; addresses and file names of documents are dropped, for they often hold names.

This is pseudonymisation, not anonymisation: quoted words stay, and whoever finds them in the press finds the person.
"""

from __future__ import annotations

import base64
import hmac
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from kg.errors import UsageError
from kg.facts import graph_of_claims
from kg.model import ID, Claim, Document, Entity, Evidence, KnowledgeGraph, Pairs, Value
from kg.ontology import Ontology

SHORTEST_SECRET = 16
"""In bytes."""

_PART = re.compile(r"[^\W\d_][\w'’.-]*[^\W_]|[^\W\d_]")
_WITHIN = re.compile(r"[^\W\d_]+")
_SHORTEST_PART = 2
_FORMER = frozenset({"replaces"})
"""Attributes that hold identities which are digests of names."""


def pseudonymise(graph: KnowledgeGraph, ontology: Ontology, classes: Iterable[str], secret: bytes) -> KnowledgeGraph:
    """The graph with entities of the classes (names or IRIs, with all below them) under pseudonyms.

    Their names, aliases and each capitalised part of these of two letters or more, also in capitals and without
    accents, are replaced in all names, quotes, titles, qualifiers and literals. Raises ``UsageError`` for a class that
    the ontology does not know, and for a secret too short to be one.
    """
    if len(secret) < SHORTEST_SECRET:
        raise UsageError(f"the secret has {len(secret)} bytes; give one of {SHORTEST_SECRET} or more")
    wanted = [_class_iri(name, ontology) for name in classes]
    hidden = [one for one in graph.entities if any(ontology.is_a(one.class_iri, iri) for iri in wanted)]
    pseudonyms = {one.iri: f"{_label(one, ontology)} {_code(one.iri, secret)}" for one in hidden}
    hide = _Names({one.iri: (one.name, *one.aliases) for one in hidden}, pseudonyms)
    keyed = {one.iri: _keyed(one.iri, secret) for one in graph.entities}
    documents = {one.id: _keyed(one.id, secret) for one in graph.documents}
    return graph_of_claims(
        [_claim(one, hide, keyed, documents[one.document], secret) for one in graph.claims],
        [_document(one, hide, documents, secret) for one in graph.documents],
        [_entity(one, hide, keyed[one.iri], pseudonyms.get(one.iri)) for one in graph.entities],
        graph.runs,
    )


def _class_iri(name: str, ontology: Ontology) -> str:
    for iri, known in ontology.classes.items():
        if name in (iri, known.name):
            return iri
    names = ", ".join(sorted(known.name for known in ontology.classes.values()))
    raise UsageError(f"the ontology has no class {name!r}; give one of {names}")


def _label(entity: Entity, ontology: Ontology) -> str:
    known = ontology.classes.get(entity.class_iri)
    return known.name if known else "Thing"


def _digest(iri: str, secret: bytes) -> bytes:
    return hmac.new(secret, iri.encode("utf-8", "surrogatepass"), "sha256").digest()


def _code(iri: str, secret: bytes) -> str:
    """Eight small letters and digits, 40 bits: two of a million entities share one with a chance of 0.4."""
    return base64.b32encode(_digest(iri, secret))[:8].decode().lower()


def _keyed(iri: str, secret: bytes) -> str:
    kind = iri.removeprefix(ID).split("/")[0] if iri.startswith(ID) else "thing"
    return f"{ID}{kind}/{_digest(iri, secret).hex()[:20]}"


class _Names:
    """Finds names in text and puts pseudonyms there. Held, since the expression is made once for the graph."""

    def __init__(self, names: dict[str, tuple[str, ...]], pseudonyms: dict[str, str]) -> None:
        self.pseudonym_of: dict[str, str] = {}
        self._take({iri: [part for name in names[iri] for part in _parts(name)] for iri in names}, pseudonyms)
        self._take({iri: [name for name in names[iri] if name.strip()] for iri in names}, pseudonyms)
        longest_first = sorted(self.pseudonym_of, key=lambda name: (-len(name), name))
        self.expression = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")

    def _take(self, names: dict[str, list[str]], pseudonyms: dict[str, str]) -> None:
        taken: dict[str, str] = {}
        for iri in sorted(names):
            for name in names[iri]:
                for written in _writings(name):
                    # A name that several share must name none of them.
                    if taken.setdefault(written, pseudonyms[iri]) != pseudonyms[iri]:
                        taken[written] = "[name]"
        self.pseudonym_of |= taken

    def __call__(self, text: str) -> str:
        if not self.pseudonym_of:
            return text
        return self.expression.sub(lambda found: self.pseudonym_of[found.group()], text)


def _parts(name: str) -> list[str]:
    """The capitalised parts of a name, those of "al-Shadadi" and "Nakamura-Lindt" too."""
    found = [one for part in _PART.findall(name) for one in (part, *_WITHIN.findall(part))]
    return [part for part in found if len(part) >= _SHORTEST_PART and any(letter.isupper() for letter in part)]


def _writings(name: str) -> set[str]:
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return {one for written in (name, plain, unicodedata.normalize("NFC", name)) for one in (written, written.upper())}


def _pairs(values: Pairs, hide: _Names) -> Pairs:
    return tuple((name, hide(value)) for name, value in values)


def _entity(entity: Entity, hide: _Names, iri: str, pseudonym: str | None) -> Entity:
    if pseudonym is not None:
        # Aliases and attributes of a person (gender) would narrow down who it is.
        return Entity(iri, entity.class_iri, pseudonym)
    return Entity(
        iri,
        entity.class_iri,
        hide(entity.name),
        tuple(sorted({hide(alias) for alias in entity.aliases})),
        _pairs(tuple(pair for pair in entity.attributes if pair[0] not in _FORMER), hide),
    )


def _document(document: Document, hide: _Names, keyed: dict[str, str], secret: bytes) -> Document:
    title = hide(document.title) if document.title else document.title
    copied = (keyed.get(document.copy_of) or _keyed(document.copy_of, secret)) if document.copy_of else None
    source = f"document {_code(document.id, secret)}"
    return Document(keyed[document.id], source, title, None, document.published, document.length, copied)


def _claim(claim: Claim, hide: _Names, keyed: dict[str, str], document: str, secret: bytes) -> Claim:
    thing = claim.object
    if isinstance(thing, Value):
        thing = Value(hide(thing.text), thing.datatype) if thing.datatype == "string" else thing
    elif thing is not None:
        thing = keyed[thing]
    return replace(
        claim,
        id=_keyed(claim.id, secret),
        document=document,
        subject=keyed[claim.subject],
        object=thing,
        qualifiers=_pairs(claim.qualifiers, hide),
        attributed_to=keyed[claim.attributed_to] if claim.attributed_to else None,
        evidence=Evidence(claim.evidence.start, claim.evidence.end, hide(claim.evidence.text)),
        cue=hide(claim.cue),
    )
