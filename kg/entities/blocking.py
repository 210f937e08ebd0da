"""Which records are compared at all: those that share a key (Christen 2012, chapter 4)."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

import numpy as np

from kg.entities.bearers import Bearers
from kg.entities.organization_letters import LINKS, two_letters
from kg.entities.organization_levels import begins_with_kind
from kg.entities.organizations import is_pronounced
from kg.entities.records import Family, Record
from kg.entities.stories import Stories
from kg.entities.vocabulary import Vocabulary

_LARGE = 150
_WINDOW = 30
Key = tuple[str, ...]


def candidate_pairs(
    records: Sequence[Record], vocabulary: Vocabulary, unshared: Collection[str], stories: Stories, bearers: Bearers
) -> Iterator[tuple[int, int]]:
    """Numbers of records to compare, the smaller first, sorted. ``unshared`` are surnames of one person alone.

    A record asks in a block or is merely asked there: two that are merely asked are not compared (two full names for
    sharing an initial). A part of a name asks the names that have it in articles of the same story. Of a block of more
    than 150 each record is compared with the 30 after it alone.
    """
    asking: dict[Key, list[int]] = defaultdict(list)
    asked: dict[Key, list[int]] = defaultdict(list)
    for number, record in enumerate(records):
        keys = _person_keys if record.family is Family.PERSON else _organization_keys
        # A body that is called by the word for its kind is looked for in its story alone.
        by_kind = record.names.described and all(len(name.words) == 1 for name in record.organizations)
        for key, asks in () if by_kind else {*keys(record, vocabulary), *_unshared_keys(record, unshared)}:
            (asking if asks else asked)[key].append(number)
        for part, asks in bearers.parts(record):
            (asking if asks else asked)["borne", part].append(number)
    pairs = array("Q")
    for key, numbers in asking.items():
        others = [*numbers, *asked.get(key, ())]
        crowded = len(numbers) * len(others) > _LARGE * _LARGE
        for place, number in enumerate(numbers):
            near = others[place + 1 : place + 1 + _WINDOW] if crowded else others[place + 1 :]
            pairs.extend(min(number, other) << 32 | max(number, other) for other in near if other != number)
    pairs.extend(_pairs_of_stories(records, stories))
    for pair in np.unique(np.frombuffer(pairs, np.uint64)) if pairs else ():
        yield int(pair) >> 32, int(pair) & 0xFFFFFFFF


def _pairs_of_stories(records: Sequence[Record], stories: Stories) -> Iterator[int]:
    """Each name that is a part of others, with the names that have it in articles of the same story."""
    parts = [_parts(record) for record in records]
    wanted = {part for alone, _ in parts for part in alone}
    bearing: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, (record, (_, whole)) in enumerate(zip(records, parts, strict=True)):
        for part in wanted.intersection(whole):
            for document in record.documents:
                bearing[part, document].append(number)
    for number, (record, (alone, _)) in enumerate(zip(records, parts, strict=True)):
        for part in alone:
            for document in record.documents[:_WINDOW]:
                for near in stories.near(document):
                    for other in bearing.get((part, near), ()):
                        if other != number:
                            yield min(number, other) << 32 | max(number, other)


def _parts(record: Record) -> tuple[frozenset[str], frozenset[str]]:
    """What asks for names that have it, and what the record's names have: surnames and given names as they sound, the
    first and the last word of a body's name, its initials, who holds which role in it."""
    alone: set[str] = set()
    whole: set[str] = set()
    for person in record.persons:
        (alone if person.is_partial else whole).update((*person.sounds[-1:], *person.loose[-1:]))
        whole.update((*person.sounds, *person.loose) if len(person.sounds) > 1 else ())
    for body in record.organizations:
        words = [word for word in body.words if len(word) > 1]
        alone.update(
            {body.core, body.letters}
            if body.acronym
            else words
            if len(words) == 1
            else (words[0], words[-1])
            if words
            else ()
        )
        whole.update((words[0], words[-1], *body.initials, f"{body.written[0][0]}.") if len(words) > 1 else ())
        whole.update(filter(None, (two_letters(body),)))
        whole.update(one for one, after in pairwise(words[1:]) if after in LINKS)
        whole.update(words[1:2] if begins_with_kind(body) else ())
        size = sum(word not in LINKS for word in body.written)
        sizes = {len(body.letters)} if body.letters else {size, size + body.formed}
        (alone if body.letters else whole).update(f"#{number}" for number in sizes)
        lettered = body.acronym or is_pronounced(body)
        alone.update((f"{body.core[0]}.",) if lettered else record.acronyms)
    led_by = {f"{head} {word}" for head, person in record.holders for word in person.loose}
    alone |= led_by
    whole |= led_by
    return frozenset(alone), frozenset(whole)


def _person_keys(record: Record, vocabulary: Vocabulary) -> Iterator[tuple[Key, bool]]:
    for name, sounds in {(one, sounds) for one in record.persons for sounds in (one.sounds, one.loose)}:
        if len(sounds) == 1:
            yield ("alone", sounds[0]), record.sole
            for context in _contexts(record):
                yield ("surname", sounds[0], context), True
            continue
        first = sounds[0]
        letter = name.words[0][0]
        yield ("words", *sorted(sounds)), True
        yield ("surnames", *sounds), True
        yield ("lax", *name.lax), True
        for letters in (*name.undivided, name.turned):
            yield ("letters", letters), True
        for start in range(1, len(sounds) - 1):
            for end in range(start + 2, len(sounds) + 1):
                yield ("surnames", *sounds[start:end]), False
        for surname in sounds[1:]:
            yield ("initial", surname, letter), len(name.words[0]) == 1
            for context in _contexts(record):
                yield ("surname", surname, context), False
            if len(name.words[0]) > 1:
                yield ("name", surname, first), True
                yield ("short", surname, name.words[0][:3]), True
                yield ("ending", surname, name.words[0][-4:]), True
                for number in vocabulary.given_classes.get(name.sounds[0], ()):
                    yield ("given", surname, str(number)), True
    for alias in record.aliases:
        if " " in alias:
            yield ("alias", alias), True


def _unshared_keys(record: Record, unshared: Collection[str]) -> Iterator[tuple[Key, bool]]:
    for name in record.persons:
        for surname in name.sounds[len(name.sounds) > 1 :]:
            if surname in unshared:
                yield ("unshared", surname), len(name.sounds) == 1


def _contexts(record: Record) -> Iterator[str]:
    for _, head, _ in record.context.roles:
        yield f"role {head}"
    for body in record.context.bodies:
        yield f"body {body}"


def _organization_keys(record: Record, vocabulary: Vocabulary) -> Iterator[tuple[Key, bool]]:
    nations = record.nations | record.context.guessed or {""}
    for name in record.organizations:
        for nation in nations if name.generic else {""}:
            yield ("core", name.core, nation), True
            yield ("content", *name.content, nation), True
        for ministry_of in name.fields:
            for nation in record.nations:
                yield ("field", *ministry_of, nation), True
        if name.acronym:
            yield ("acronym", name.core), True
            if name.letters != name.core:
                yield ("acronym", name.letters), True
        for initials in name.initials if not name.acronym else ():
            yield ("acronym", initials), False
        if name.nation and len(name.content) == 1:
            yield ("acronym", name.content[0]), True
        root = sorted(set(name.content) - name.kind_words)
        if root:
            yield ("root", *root), True
    for letters in record.acronyms:
        yield ("letters", letters), True
    for alias in record.aliases:
        yield ("alias", alias), " " in alias
        if not record.organizations[0].generic or alias not in record.organizations[0].written:
            yield ("alias", alias), True
