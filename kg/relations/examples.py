"""The notation in which an ontology writes its examples.

[subject: Jane Smith]            a slot with a filler; the filler is read as any text is, or stands for the slot's class
[object/Country: Peru]           the same, held to a class of the ontology, by its local name
[object/-Party: Congress]        the same, anything but of that class
[role=chair: chairs]             a slot whose value is given, whatever the word
{met|talked}                     a word that must be there, and others that may stand in its place
{novelist|@roles:occupation}     every word of the lexicon ``roles`` whose kind is ``occupation``
met[!obj]                        a word that must not have such a dependent ("met the deadline")
... left. | kind=born            qualifiers with a fixed value, behind a bar at the end
... left. | object=latest        the object is the body that the sentence before speaks of
... left. | object=named         the object has a name, here or elsewhere, and is not only described
... left. | subject=private      the subject is no party and no body of the state, and is the object's by an apostrophe
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.errors import OntologyError
from kg.ontology import Example, Ontology, meant

_PIECE = re.compile(
    r"\[!(?P<closed>[\w|]+)\]"
    r"|\[(?P<slot>[\w+]+)(?:/(?P<held>[\w|-]+))?(?:=(?P<given>[^:\]]+))?:\s*(?P<filler>(?:[^\[\]{}]|\{[^{}]*\})+?)\s*\]"
    r"|\{(?P<words>[^{}]+)\}"
)


_NAME = "Smith"

IGNORED = "_"
"""A slot whose filler is only looked at for what else it names."""

LATEST = "latest"
"""What stands for an event or body that was told of before."""

PRIVATE = "private"
"""What a slot must be where a state's own bodies would fit as well: "Iceland's Ordex", but not "Iceland's police"."""

NAMED = "named"
"""What a slot must be whose description is mostly a building: one leaves "the hospital" and is no member of it."""


@dataclass(frozen=True, slots=True)
class SlotPlace:
    """A slot and the code points of its filler in the plain sentence. ``also`` is a second slot that the filler names
    in itself, as the name of a people names its country."""

    slot: str
    start: int
    end: int
    classes: tuple[str, ...]
    value: str | None
    also: str | None = None
    barred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnchorPlace:
    """A word that must be there: its place in the plain sentence, and the words that may stand in its place:
    ``anything`` else too."""

    start: int
    end: int
    words: tuple[str, ...]
    lemmas: frozenset[str]
    anything: bool


@dataclass(frozen=True, slots=True)
class PlainExample:
    """An example without its notation. ``closed`` pairs the end of a word with edge labels that it must not have."""

    example: Example
    text: str
    slots: tuple[SlotPlace, ...]
    anchors: tuple[AnchorPlace, ...]
    closed: tuple[tuple[int, tuple[str, ...]], ...]
    constants: Mapping[str, str]


def fail(example: Example, ontology: Ontology, reason: str) -> OntologyError:
    """The error that names file, line, relation and sentence."""
    owner = ontology.relations.get(example.owner) or ontology.classes.get(example.owner)
    name = owner.name if owner is not None else example.owner
    return OntologyError(f"{example.file}, line {example.line}: {name}: the example {example.text!r} {reason}")


def read_example(example: Example, ontology: Ontology) -> PlainExample:
    """The example's sentence without its notation, and what the notation said. Raises ``OntologyError``."""
    written, bar, tail = example.text.partition(" | ")
    constants = {}
    for constant in tail.split(",") if bar else ():
        name, equals, value = constant.partition("=")
        if not equals:
            raise fail(example, ontology, f"has {constant.strip()!r} behind its bar; write name=value")
        constants[name.strip()] = value.strip()
    text = ""
    slots: list[SlotPlace] = []
    anchors: list[AnchorPlace] = []
    closed: list[tuple[int, tuple[str, ...]]] = []
    done = 0
    for piece in _PIECE.finditer(written):
        text += written[done : piece.start()]
        done = piece.end()
        if piece["closed"]:
            closed.append((len(text.rstrip()), tuple(piece["closed"].split("|"))))
        elif piece["words"]:
            text = _anchor(piece["words"], text, anchors, example, ontology)
        else:
            start = len(text)
            filler = piece["filler"]
            if filler.startswith("{"):
                text = _anchor(filler[1:-1], text, anchors, example, ontology)
            else:
                text += filler
            slot, _, other = piece["slot"].partition("+")
            held, barred = _held(piece["held"], example, ontology)
            slots.append(SlotPlace(slot, start, len(text), held, piece["given"], other or None, barred))
    text += written[done:]
    if re.search(r"[\[\]{}]", text):
        raise fail(example, ontology, "has a bracket that does not close; write [slot: words] and {word|word}")
    if not slots:
        marked = "its roles as [role: ...]" if example.owner in ontology.classes else "[subject: ...] and [object: ...]"
        raise fail(example, ontology, f"has no slot; mark {marked}")
    return PlainExample(example, text, tuple(slots), tuple(anchors), tuple(closed), constants)


def reworded(plain: PlainExample, ontology: Ontology) -> Iterator[PlainExample]:
    """The example with each other word in the place of the first of its ``{met|talked}``."""
    written = plain.example.text
    for piece in _PIECE.finditer(written):
        first, *others = (piece["words"] or "").split("|")
        for word in [one for one in others if one.strip() != "*" and not one.startswith("@")]:
            words = "|".join([word, first, *(one for one in others if one != word)])
            text = f"{written[: piece.start()]}{{{words}}}{written[piece.end() :]}"
            yield replace(read_example(replace(plain.example, text=text), ontology), example=plain.example)


def with_names(plain: PlainExample, slots: Container[str], ontology: Ontology) -> PlainExample | None:
    """The example with a name in the place of each filler of ``slots`` that is only described ("evicted [families]", in
    which a parser sees families that are evicted); None where there is none."""
    written = plain.example.text
    text, done = "", 0
    for piece in _PIECE.finditer(written):
        filler = piece["filler"]
        if filler and piece["slot"] in slots and not piece["given"] and filler.islower():
            text += written[done : piece.start("filler")] + _NAME
            done = piece.end("filler")
    if not done:
        return None
    renamed = read_example(replace(plain.example, text=text + written[done:]), ontology)
    return replace(renamed, example=plain.example)


def _held(written: str | None, example: Example, ontology: Ontology) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The classes that a slot is held to, and those that it must not be of."""
    held: list[str] = []
    barred: list[str] = []
    for name in (written or "").split("|") if written else ():
        known = next((one.iri for one in ontology.classes.values() if one.name == name.removeprefix("-")), None)
        if known is None:
            like = meant(name.removeprefix("-"), [one.name for one in ontology.classes.values()])
            hint = f"; do you mean {like}?" if like else "; declare it with owl:Class"
            raise fail(example, ontology, f"names the class {name}, which the ontology does not have{hint}")
        (barred if name.startswith("-") else held).append(known)
    return tuple(held), tuple(barred)


def _anchor(written: str, text: str, anchors: list[AnchorPlace], example: Example, ontology: Ontology) -> str:
    words: list[str] = []
    lemmas: set[str] = set()
    anything = False
    for alternative in written.split("|"):
        if alternative.strip() == "*":
            anything = True
            continue
        if not alternative.startswith("@"):
            words.append(alternative.strip())
            continue
        name, _, kinds = alternative[1:].partition(":")
        rows = ontology.lexicons.get(name)
        if rows is None:
            raise fail(example, ontology, f"names the lexicon {name}, which is not there")
        wanted = set(kinds.split(",")) if kinds else None
        for row in rows:
            if wanted is None or row.get("kind") in wanted:
                lemmas.add(next(iter(row.values())).lower())
    if not words:
        raise fail(example, ontology, f"needs a word of its own in {{{written}}}; put one before the lexicon")
    anchors.append(AnchorPlace(len(text), len(text) + len(words[0]), tuple(words), frozenset(lemmas), anything))
    return text + words[0]
