"""Lists taken apart before the parse: "Present were A, minister of X; B, mayor of Y; and C, of Z.", or as bullets.

A parser trained on news loses its way in such lists. They become a short sentence of the bare names ("Present were
A, B and C.") and one text for each item, so that both what all take part in and who each is can be read.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.substitution import Word
from kg.annotate.syntax_graph import FINITE
from kg.model import ORGANIZATION, PERSON, BlockKind, MentionKind

_STOPS = frozenset({".", "!", "?"})
_OPENERS = frozenset({"including", "with", "between", "by", "from", "among", ":"})
_HAVING = frozenset({"has", "have", "had"})
Text = list[Word]


def split_lists(passages: Sequence[tuple[BlockKind, Text]]) -> list[list[Text]]:
    """For each passage the texts that are parsed in its place, in order."""
    found: list[list[Text]] = []
    opening: Text | None = None
    for number, (kind, words) in enumerate(passages):
        if kind is BlockKind.HEADING and _is_body(words):
            people = [_head(items) for items in _items_after(passages, number)]
            if len(people) > 2 and all(one is not None and _names_person(one) for one in people):
                colon = Word(":", ":", True, words[-1].end, words[-1].end, None)
                found.append([[*words, colon, *_series([one for one in people if one is not None])]])
                continue
        if kind is not BlockKind.ITEM and _is_opening(words):
            heads = [_head(items) for items in _items_after(passages, number) or _series_after(passages, number)]
            names = [head for head in heads if head is not None]
            if names:
                lead = words[:-1]
                own = lead[_last_sentence(lead) :]
                if not _has_verb(own) and opening is not None:
                    own = opening
                opening = own
                found.append([text for text in (lead[: _last_sentence(lead)], [*own, *_series(names)]) if text])
                continue
        found.append(_split_series(words))
    return found


def _is_opening(words: Text) -> bool:
    return len(words) > 1 and words[-1].text == ":"


def _is_body(words: Text) -> bool:
    """Whether a line is nothing but a body, named or described: "The new board"."""
    last = words[-1].mention if words else None
    plain = not any(word.tag.startswith(("VB", "MD")) or word.mention for word in words[:-1])
    return plain and last is not None and last.class_iri == ORGANIZATION and last.attribute("number") != "plural"


def _names_person(word: Word) -> bool:
    return word.mention is not None and word.mention.class_iri == PERSON


def _items_after(passages: Sequence[tuple[BlockKind, Text]], number: int) -> list[Text]:
    items = []
    for kind, words in passages[number + 1 :]:
        if kind is not BlockKind.ITEM:
            break
        items.append(words)
    return items


def _series_after(passages: Sequence[tuple[BlockKind, Text]], number: int) -> list[Text]:
    """The items of the next passage where it is nothing but a series between semicolons."""
    if number + 1 >= len(passages):
        return []
    segments = _segments(passages[number + 1][1])
    whole = len(segments) > 1 and all(_head(segment) is not None and not _states(segment) for segment in segments)
    return segments if whole else []


def _segments(words: Text) -> list[Text]:
    segments: list[Text] = [[]]
    for word in words:
        if word.text == ";":
            segments.append([])
        else:
            segments[-1].append(word)
    return segments


def _head(words: Sequence[Word]) -> Word | None:
    """The item's first person, else its first organization; none that only owns what follows ("Peru's envoy, X")."""
    for class_iri in (PERSON, ORGANIZATION):
        found = [
            (word, words[index + 1].text if index + 1 < len(words) else "")
            for index, word in enumerate(words)
            if word.mention is not None
            and word.mention.kind is MentionKind.NAMED
            and word.mention.class_iri == class_iri
        ]
        if found:
            return next((word for word, following in found if following not in ("'s", "’s")), found[0][0])
    return None


def _series(names: Sequence[Word]) -> Text:
    """The names as "A, B and C."."""
    words: Text = []
    for number, name in enumerate(names):
        if 0 < number < len(names) - 1:
            words.append(Word(",", ",", True, name.start, name.start, None))
        elif number:
            words.append(Word("and", "CC", True, name.start, name.start, None))
        words.append(name._replace(space=0 <= number < len(names) - 2 or number == len(names) - 2))
    return [*words, Word(".", ".", False, names[-1].end, names[-1].end, None)]


def _has_verb(words: Sequence[Word]) -> bool:
    return any(word.tag.startswith(("VB", "MD")) for word in words)


def _last_sentence(words: Sequence[Word]) -> int:
    """The index at which the last sentence starts."""
    return next((index + 1 for index in range(len(words) - 1, -1, -1) if words[index].text in _STOPS), 0)


def _split_series(words: Text) -> list[Text]:
    """The passage as one text, or its series of items between semicolons as texts of their own."""
    texts: list[Text] = []
    rest: Text = []
    for sentence in _sentences(words):
        parts = _series_parts(sentence) or _named_after_colon(sentence)
        if parts is None:
            rest.extend(sentence)
            continue
        if rest:
            texts.append(rest)
            rest = []
        texts.extend(parts)
    if rest:
        texts.append(rest)
    return texts


def _sentences(words: Text) -> list[Text]:
    found: list[Text] = [[]]
    for word in words:
        found[-1].append(word)
        if word.text in _STOPS and word.mention is None:
            found.append([])
    return [one for one in found if one]


def _series_parts(words: Text) -> list[Text] | None:
    if not any(word.text == ";" for word in words):
        return None
    segments = _segments(words)
    heads = [_head(segment) for segment in segments]
    if any(head is None for head in heads[1:]) or any(_states(segment) for segment in segments[1:]):
        return None
    first = segments[0]
    start = _lead_end(first) or _behind_subject(first)
    if start is None or not _has_verb(first[:start]):
        return None
    items = [first[start:], *segments[1:]]
    names = [name for item in items for name in _names_of(item)]
    if len(names) < 2:
        return None
    end = Word(".", ".", False, words[-1].end, words[-1].end, None)
    texts = [[*first[:start], *_series(names)]]
    for item in items:
        own = item[1:] if item and item[0].text in ("and", ",") else item
        texts.append(own if own and own[-1].text in _STOPS else [*own, end])
    return texts


def _named_after_colon(words: Text) -> list[Text] | None:
    """ "In the front row sat two guests: A, the mayor, and B.": the verb with the names in place of their noun, or
    behind the subject that counts them, and the rest."""
    colon = next((index for index, word in enumerate(words) if word.text == ":"), len(words))
    lead, rest = words[:colon], words[colon + 1 :]
    names = [word for word in rest if _head([word]) is not None and word.mention is not None]
    people = [word for word in names if word.mention is not None and word.mention.class_iri == PERSON]
    verb = max((index for index, word in enumerate(lead) if word.tag.startswith("VB") and not word.mention), default=-1)
    if verb < 0 or lead[verb].text.lower() in _HAVING or len(people) < 2 or _states(rest):
        return None
    verb_of_counted = _verb_of_counted(lead, len(people))
    if verb_of_counted:
        comma = Word(",", ",", True, people[-1].end, people[-1].end, None)
        named = [*lead[:verb_of_counted], comma, *_series(people)[:-1], comma]
        end = Word(".", ".", False, lead[-1].end, lead[-1].end, None)
        return [[*named, *lead[verb_of_counted:], end], rest]
    if _head(lead[verb:]) is not None or len(lead) - verb > 6:
        return None
    return [[*lead[: verb + 1], *_series(people)], rest]


def _verb_of_counted(lead: Text, people: int) -> int:
    """Where the verb stands whose subject counts as many as are named behind the colon, else 0: "Two members of X voted
    against: A and B"."""
    verb = next((place for place, word in enumerate(lead) if word.tag in FINITE and not word.mention), 0)
    counted = next((place for place, word in enumerate(lead[:verb]) if _counts(word, people)), verb)
    several = any(word.tag in ("NNS", "NNPS") for word in lead[counted : min(counted + 4, verb)])
    return verb if several and not any(word.tag in ("WP", "WDT", ",") for word in lead[:verb]) else 0


def _counts(word: Word, people: int) -> bool:
    return word.tag == "CD" and word.mention is not None and word.mention.attribute("count") == str(people)


def _names_of(item: Sequence[Word]) -> list[Word]:
    """The item's first name, and that of the person whom a ", and" adds to it: "A, mayor of X, and the judge, B"."""
    head = _head(item)
    if head is None:
        return []
    start = item.index(head) + 1
    added = next(
        (index for index in range(start + 1, len(item)) if item[index].text == "and" and item[index - 1].text == ","),
        None,
    )
    clause = any(word.tag in ("WP", "WDT", "WP$") or word.tag in FINITE for word in item[start : added or start])
    if added is None or clause:
        return [head]
    rest = [
        word
        for word in item[added:]
        if word.mention is not None and word.mention.kind is MentionKind.NAMED and word.mention.class_iri == PERSON
    ]
    return [head, *rest[:1]]


def _states(words: Sequence[Word]) -> bool:
    """Whether a segment has a clause of its own, not one about a name before it ("who chairs...")."""
    for index, word in enumerate(words):
        if word.tag in ("WP", "WDT", "WP$"):
            return False
        if word.tag in FINITE and word.mention is None and index:
            return True
    return False


def _behind_subject(words: Sequence[Word]) -> int | None:
    """Where the first item starts in "X met in Paris with the mayor, A; B": behind the last opening word after the
    verb, with one name of a person, and no clause, behind it."""
    for index in range(len(words) - 1, 0, -1):
        word = words[index]
        if word.mention is not None:
            continue
        if word.tag in FINITE or word.tag in ("WP", "WDT", "WRB", "TO", "VB"):
            return None
        if word.text.lower() in _OPENERS:
            people = sum(1 for one in words[index + 1 :] if _head([one]) is not None and _names_person(one))
            return index + 1 if people == 1 and _has_verb(words[:index]) else None
    return None


def _lead_end(words: Sequence[Word]) -> int | None:
    """Where the first item starts: behind the last verb or opening word before the first name."""
    head = _head(words)
    if head is None:
        return None
    place = words.index(head)
    for index in range(place - 1, -1, -1):
        if words[index].mention is None and (
            words[index].tag.startswith("VB") or words[index].text.lower() in _OPENERS
        ):
            return index + 1
    return None
