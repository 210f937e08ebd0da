"""What speaks for two records being one person, and against: bits of evidence."""

from __future__ import annotations

from collections.abc import Collection

from kg.entities import persons
from kg.entities.bearers import Bearers
from kg.entities.body_evidence import differ
from kg.entities.records import Record
from kg.entities.vocabulary import Vocabulary
from kg.entities.weights import (
    BOTH_SURNAMES,
    HALF,
    NO_OTHER_GIVEN,
    ONE_PRONOUN,
    ONE_SUFFIX,
    OPEN_SUFFIX,
    OTHER_BODY,
    OTHER_CAREER,
    OTHER_COUNTRY,
    OTHER_PRONOUN,
    OTHER_ROLE,
    OTHER_TOWN,
    OTHER_TRADE,
    OTHERS,
    ROLE_ALONE,
    SAME_BODY,
    SAME_COUNTRY,
    SAME_GENERATION,
    SAME_HEAD,
    SAME_NICKNAMED,
    SAME_ROLE,
    SOLE,
    UNSHARED,
)

PUBLIC = frozenset({"office", "position", "rank", "military", "nobility"})
_OF_LAW = frozenset("judge magistrate justice prosecutor".split())
_RELATIVE = frozenset("deputy assistant successor predecessor doctor".split())
"""Roles in whatever walk of life."""
_FEWEST_LETTERS = 3
_LEGISLATORS = frozenset("lawmaker legislator mp congressman congresswoman representative parliamentarian".split())
"""Words for one office."""
_ONE_OFFICE = ("commander of a ship", "diplomat")
"""Kinds of words of which one person may bear several in turn."""
_OF_TOWNS = frozenset("mayor bishop archbishop sheriff prefect".split())
_IN_BUSINESS = frozenset(
    "banker businessman businesswoman entrepreneur financier industrialist magnate mogul oligarch tycoon".split()
)
"""Occupations of who has a position in a firm."""
_MAY_BE_LEFT_OUT = frozenset({"neto", "filho"})
"""Words for sons and grandsons that are a part of the name in Portuguese, and mostly left out."""
_OPEN = frozenset({"academic", "religious"})
_OF_A_CAREER = frozenset({"occupation", "position"})


def name_level(one: Record, other: Record, vocabulary: Vocabulary) -> str | None:
    """The best level on which any names of two persons agree."""
    levels = [persons.compare_names(a, b, vocabulary) for a in one.persons for b in other.persons]
    found = [level for level in levels if level]
    return max(found, key=lambda level: persons.WEIGHTS[level]) if found else None


def person_features(
    one: Record,
    other: Record,
    vocabulary: Vocabulary,
    bearers: Bearers,
    unshared: Collection[str],
    storied: bool,
    told: bool,
    beside: bool,
) -> list[tuple[str, float]]:
    """The evidence; ``storied`` whether articles of both tell of one story, ``told`` whether the full name came first
    in it, ``beside`` whether rare names stand in articles of both."""
    level = name_level(one, other, vocabulary)
    part, whole = (one, other) if one.partial else (other, one)
    one_word = one.partial != other.partial and all(len(name.words) == 1 for name in part.persons)
    features: list[tuple[str, float]] = []
    given_alone = one_word and level in (None, persons.GIVEN_ALONE) and _is_first_word(part, whole)
    no_other = one_word and (given_alone or level == persons.SURNAME)
    last = level == persons.SURNAME and any(name.words[-1] == part.persons[0].words[0] for name in whole.persons)
    no_other = no_other and (storied or last) and bearers.has_one_person(part, whole, not given_alone)
    level = persons.GIVEN_ALONE if given_alone and no_other else level
    halved = both_sole = False
    alias = {" ".join(name.words) for name in one.persons} & other.aliases | (
        {" ".join(name.words) for name in other.persons} & one.aliases
    )
    if any(" " in form for form in alias) and (level is None or persons.WEIGHTS[level] < 8):
        features.append(("name that the other is also called by", 8.0))
    elif level is None:
        return []
    else:
        both_sole = level == persons.SURNAME and one.sole and other.sole
        halved = one_word and level == persons.SURNAME and not no_other
        halved = halved and (_is_half(part, whole) or bearers.begins_another(part, whole))
        features.append((level, SOLE if both_sole else HALF if halved else persons.WEIGHTS[level]))
    suffixes = {one.suffix, other.suffix} - {""}
    open_suffix = suffixes <= _MAY_BE_LEFT_OUT and not (one_word and part.persons[0].suffix)
    if one_word and level == persons.SURNAME and (by_age := _generation_features(part, whole, bearers)) is not None:
        features += by_age
    elif one_word and level == persons.SURNAME and one.suffix and one.suffix == other.suffix:
        features.append(("generation that fits", SAME_GENERATION))
    elif one.suffix != other.suffix and not (open_suffix and one_word):
        # Where a son is named so, the senior is who has no suffix.
        father = suffixes == {"sr"} and not one_word and bearers.has_junior(one)
        features.append(("only one is junior or senior", OPEN_SUFFIX if open_suffix or father else ONE_SUFFIX))
    if _pronouns_differ(one, other):
        features.append(("pronouns tell another gender", ONE_PRONOUN if storied and no_other else OTHER_PRONOUN))
    roles = _role_features(one, other, vocabulary)
    alone = no_other or (not halved and _is_unshared(one, other, unshared))
    if level == persons.SURNAME and alone and not both_sole and not _tell_apart(roles, told):
        features.append(("nobody else of that surname", UNSHARED))
    is_given = part.persons[0].words[0] in vocabulary.given_names
    if level == persons.GIVEN_ALONE and no_other and not _tell_apart(roles, told):
        features.append(("nobody else of that given name", NO_OTHER_GIVEN + (not is_given)))
    short, long = sorted((one, other), key=lambda record: len(record.persons[0].words))
    # "Demir-Lang" is of two surnames whom hardly anybody else has.
    if (
        (storied or short.persons[0].hyphened)
        and level == persons.SURNAMES
        and bearers.has_one_of_surnames(short, long)
    ):
        features.append(("nobody else of those surnames", BOTH_SURNAMES))
    if storied and level in (persons.GIVEN, persons.INITIAL) and _is_unshared_by_both(one, other, unshared):
        features.append(("nobody else of that surname", SAME_NICKNAMED))
    # Whoever has either surname has that given name, in one spelling or in the other.
    near = storied or beside
    if near and level == persons.LOOSE and _are_unshared(one, other, unshared):
        features.append(("nobody else of that surname", SAME_NICKNAMED))
    in_role = one_word and level == persons.SURNAME and not (alone or halved) and ("same role", SAME_ROLE) in roles
    if in_role and bearers.has_one_in_role(part, whole):
        features.append(
            ("nobody else of that surname in the role", ROLE_ALONE + 0.5 * (storied and _share_title(one, other)))
        )
    both_parts = one.partial and other.partial and level == persons.SURNAME
    if both_parts and ("same role", SAME_ROLE) not in roles and bearers.has_several(one):
        features.append(("others of that surname", OTHERS))
    features += roles
    if one.context.bodies and other.context.bodies:
        if _share_body(one.context.bodies, other.context.bodies):
            features.append(("same body", SAME_BODY))
        elif not (one.context.bodies | other.context.bodies) & (one.context.countries | other.context.countries):
            elsewhere = level == persons.EXACT and _is_of_a_town(one) and _is_of_a_town(other)
            features.append(("different bodies", OTHER_TOWN if elsewhere else OTHER_BODY))
    if one.context.countries and other.context.countries:
        shared = one.context.countries & other.context.countries
        told = not ((one.context.implied | other.context.implied) and is_same_holder(one, other))
        other_country = 3 * OTHER_COUNTRY if told else OTHER_COUNTRY
        features.append(("same country", SAME_COUNTRY) if shared else ("different countries", other_country))
    return features


def _share_body(mine: Collection[str], theirs: Collection[str]) -> bool:
    """Whether a body is of both, by its name or by the letters of it."""
    if not set(mine).isdisjoint(theirs):
        return True
    return any(
        "".join(word[0] for word in name.split()) == letters and len(letters) >= _FEWEST_LETTERS
        for some, others in ((mine, theirs), (theirs, mine))
        for letters in some
        for name in others
    )


def _is_of_a_town(record: Record) -> bool:
    """Whether each role is an office that every town or region has: who is mayor of one is not the mayor of another."""
    return bool(record.context.roles) and all(head in _OF_TOWNS for _, head, _ in record.context.roles)


def _share_title(one: Record, other: Record) -> bool:
    """Whether both have an office of several words: "home minister"."""
    titles = [{phrase for phrase, _, kind in record.context.roles if kind in PUBLIC} for record in (one, other)]
    return any(" " in phrase for phrase in titles[0] & titles[1])


def is_same_holder(one: Record, other: Record) -> bool:
    """Whether a full name and the title of an office are equal: a country that only the dateline tells may be that of
    a visit."""
    if (
        one.partial
        or other.partial
        or not {name.words for name in one.persons} & {name.words for name in other.persons}
    ):
        return False
    titles = [{phrase for phrase, _, kind in record.context.roles if kind in PUBLIC} for record in (one, other)]
    return not titles[0].isdisjoint(titles[1])


def _generation_features(part: Record, whole: Record, bearers: Bearers) -> list[tuple[str, float]] | None:
    """What "the younger Hill" tells, where somebody of that surname is a junior by name; None where nothing does."""
    if part.suffix or not part.generation or not bearers.has_junior(part):
        return None
    same = (part.generation == "jr") == (whole.suffix == "jr")
    return [("generation that fits", SAME_HEAD)] if same else [("only one is junior or senior", ONE_SUFFIX)]


def _pronouns_differ(one: Record, other: Record) -> bool:
    """Whether their genders differ, of which one is known by pronouns alone, which may be somebody else's."""
    mine, theirs = (record.context.genders | record.context.pronouns for record in (one, other))
    return differ(mine, theirs) and not differ(one.context.genders, other.context.genders)


def _is_half(part: Record, whole: Record) -> bool:
    """Whether all that the names share is one half of a surname with a hyphen."""
    word = part.persons[0].words[-1]
    return any(word in name.words for name in whole.persons) and all(
        word in name.joined for name in whole.persons if word in name.words
    )


def _is_first_word(part: Record, whole: Record) -> bool:
    sounds = part.persons[0].sounds
    return any(name.sounds[0] in sounds for name in whole.persons)


def _tell_apart(roles: list[tuple[str, float]], told: bool) -> bool:
    """Whether both have roles, none of which is one of the other's; in one story, of other walks of life."""
    return any(weight < (OTHER_ROLE if told else 0) for _, weight in roles)


def _is_unshared(one: Record, other: Record, unshared: Collection[str]) -> bool:
    few, many = sorted((one, other), key=lambda record: max(len(name.words) for name in record.persons))
    ending = {name.words[-1] for name in many.persons}
    alone = [name for name in few.persons if len(name.sounds) == 1]
    return any(name.sounds[0] in unshared and name.words[0] in ending for name in alone)


def _are_unshared(one: Record, other: Record, unshared: Collection[str]) -> bool:
    """Whether each has a surname that no other given name has, however the two are spelt."""
    return all(any(name.sounds[-1] in unshared for name in record.persons) for record in (one, other))


def _is_unshared_by_both(one: Record, other: Record, unshared: Collection[str]) -> bool:
    endings = [{name.sounds[-1] for name in record.persons} for record in (one, other)]
    return any(surname in unshared for surname in endings[0] & endings[1])


def _role_features(one: Record, other: Record, vocabulary: Vocabulary) -> list[tuple[str, float]]:
    mine, theirs = one.context.roles, other.context.roles
    if not mine or not theirs:
        return []
    if {phrase for phrase, _, _ in mine} & {phrase for phrase, _, _ in theirs}:
        return [("same role", SAME_ROLE)]
    of_one_kind = (_LEGISLATORS, *(vocabulary.kinds.of(kind) for kind in _ONE_OFFICE))
    alike = any(all(any(head in words for _, head, _ in roles) for roles in (mine, theirs)) for words in of_one_kind)
    if alike or {head for _, head, _ in mine} & {head for _, head, _ in theirs}:
        return [("role of the same kind", SAME_HEAD)]
    if any(all(head in _RELATIVE for _, head, _ in roles) for roles in (mine, theirs)):
        return [("different roles", OTHER_ROLE)]
    trades = ({_trade(kind, head) for _, head, kind in roles} for roles in (mine, theirs))
    first, second = trades
    if _OPEN & first & second:
        return []
    if _OPEN & (first | second) or first & second:
        return [("different roles", OTHER_ROLE)]
    kinds = [{kind for _, _, kind in roles} for roles in (mine, theirs)]
    if any(head in _IN_BUSINESS for roles in (mine, theirs) for _, head, _ in roles) and kinds[0] != kinds[1]:
        return [("different roles", OTHER_ROLE)]
    if kinds[0] != kinds[1] and kinds[0] | kinds[1] == _OF_A_CAREER and len(kinds[0]) == len(kinds[1]) == 1:
        return [("an occupation and a position", OTHER_CAREER)]
    return [("different walks of life", OTHER_TRADE)]


def _trade(kind: str, head: str) -> str:
    if kind in PUBLIC or not _OF_LAW.isdisjoint(head.split()):
        return "public"
    return kind if kind in _OPEN or kind == "sport" else head
