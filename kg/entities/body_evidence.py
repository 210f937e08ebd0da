"""What speaks for two records being one organization, and against: bits of evidence."""

from __future__ import annotations

from collections.abc import Set

from kg.entities import organization_levels as levels
from kg.entities import organizations, persons
from kg.entities.bearers import Bearers
from kg.entities.organization_letters import has_all_initials
from kg.entities.organizations import OrganizationName
from kg.entities.records import Record
from kg.entities.renderings import has_letters_of_rendering, rendering_level
from kg.entities.vocabulary import Vocabulary
from kg.entities.weights import (
    ACRONYM_ALONE,
    BESIDE,
    ELSEWHERE,
    MORE_LETTERS,
    NO_OTHER_BODY,
    ONE_COUNTRY,
    ONE_NATION,
    OTHER_COUNTRY,
    SAME_BODY,
    SAME_COUNTRY,
    SAME_KIND,
    SHARED_LETTERS,
    THRESHOLD,
    UNPLACED,
)

_LEAVING_OUT = frozenset({levels.KIND, levels.SHORTER, levels.SHORT_FORM, levels.SOME_WORDS})
_OF_ITS_STORY = frozenset({levels.SHORTER, levels.SHORT_FORM, levels.SOME_WORDS})
_IN_ANOTHER_LANGUAGE = frozenset({levels.LIKELY_RENDERED, levels.PERHAPS_RENDERED, levels.TRANSLATED})
_FEWEST_LETTERS, _LONG_ENOUGH = 3, 5
"""Letters of an acronym that may be anybody's, and those that hardly two bodies have."""
_ONE_HOLDER = frozenset(persons.WEIGHTS) - {persons.GIVEN_ALONE, persons.PART, persons.INITIAL}


def differ(some: Set[str], others: Set[str]) -> bool:
    """Whether both are known, and have nothing in common."""
    return bool(some) and bool(others) and not some & others


def organization_level(one: Record, other: Record) -> str | None:
    """The best level on which any names of two organizations agree."""
    named = not (one.partial or other.partial)
    found_levels = [
        levels.compare_names(a, b)
        for a in one.organizations
        for b in other.organizations
        if not (named and a.acronym and b.acronym)
    ]
    found = [level for level in found_levels if level]
    if named and _share_acronym(one, other):
        found.append(levels.SAME_ACRONYM)
    for few, many in ((one, other), (other, one)):
        for name in few.organizations:
            called = name.core in many.aliases or any(chain_name in many.aliases for chain_name in _full(few))
            part = any(name.core in whole.core.split() for whole in many.organizations)
            if called and name.acronym and named:
                found.append(levels.SAME_ACRONYM)
            elif called and (" " in name.core or name.acronym or not part):
                found.append(levels.ALIAS)
    return max(found, key=lambda level: levels.WEIGHTS[level]) if found else None


def closest_names(one: Record, other: Record) -> tuple[OrganizationName, OrganizationName]:
    """Of the names of each the two that agree most: of a body that was renamed, its old name or its new one."""
    pairs = [(a, b) for a in one.organizations for b in other.organizations]
    if len(pairs) == 1:
        return pairs[0]
    agreeing = [(level, pair) for pair in pairs if (level := levels.compare_names(*pair))]
    return max(agreeing, key=lambda found: levels.WEIGHTS[found[0]])[1] if agreeing else pairs[0]


def _letters_level(one: Record, other: Record) -> str | None:
    """Whether one is called by an acronym that the initials of the other are: its name in another language."""
    for short, long in ((one, other), (other, one)):
        if not short.partial and any(not short.acronyms.isdisjoint(name.initials) for name in long.organizations):
            return levels.RENDERED_LETTERS
    return None


def _is_led_alike(one: Record, other: Record, vocabulary: Vocabulary) -> bool:
    """Whether articles of each give the same person the same role in it."""
    if not (one.holders and other.holders) or one.shares_document(other):
        return False
    return any(
        mine == theirs and persons.compare_names(holder, their_holder, vocabulary) in _ONE_HOLDER
        for mine, holder in one.holders
        for theirs, their_holder in other.holders
    )


def _share_acronym(one: Record, other: Record) -> bool:
    """Whether each article explains the same acronym, by names in two languages that have a word in common: of at most
    one of them it is the initials."""
    first, second = one.organizations[0], other.organizations[0]
    both = (one.acronyms & other.acronyms) - (first.initials & second.initials)
    return bool(both) and not (first.acronym or second.acronym or set(first.content).isdisjoint(second.content))


def _are_foreign_letters(one: Record, other: Record, vocabulary: Vocabulary, bearers: Bearers) -> bool:
    """Whether one is an acronym, whoever well-known goes by it, that may be that of the other's name in another
    language, and is the initials of no name as it is."""
    return any(
        has_letters_of_rendering(body.letters, whole, vocabulary) and bearers.nobody_has_letters(body.letters)
        for short, long in ((one, other), (other, one))
        for body in short.organizations
        for whole in (long.organizations if body.letters else ())
    )


def _full(record: Record) -> set[str]:
    return {name.core for name in record.organizations}


def organization_features(
    one: Record, other: Record, vocabulary: Vocabulary, bearers: Bearers, storied: bool, beside: bool
) -> list[tuple[str, float]]:
    names = closest_names(one, other)
    level = organization_level(one, other)
    led_alike = _is_led_alike(one, other, vocabulary)
    if level is None and storied and levels.may_be_renderings(names[0], names[1]):
        level = levels.HELD if led_alike else _letters_level(one, other)
    if level is None and storied:
        level = rendering_level(names[0], names[1], vocabulary)
    if level is None and storied and _are_foreign_letters(one, other, vocabulary, bearers):
        level = levels.FOREIGN_LETTERS
    if level is None or (_is_called_by_kind(one, other) and not (storied and _may_be_called_so(level, one, other))):
        return []
    weight = levels.WEIGHTS[level]
    if level == levels.EXACT and one.partial and other.partial:
        weight = ACRONYM_ALONE
    letters = next((name.core for name in names if name.acronym and not name.known), "")
    several = level == levels.ACRONYM and any(has_all_initials(name, letters) for name in names)
    if several:
        weight += MORE_LETTERS * max(0, min(len(letters), _LONG_ENOUGH) - _FEWEST_LETTERS)
    of_two = bool(letters) and bearers.share_letters(letters)
    if of_two and level in (levels.ALIAS, levels.EXACT) and (one.partial or other.partial):
        weight = min(weight, SHARED_LETTERS)
    features = [(level, weight)]
    short, long = sorted((one, other), key=lambda record: len(record.organizations[0].words))
    complete = any(name.formed and not name.plain for name in short.organizations)
    complete = complete and not levels.ends_in(long.organizations[0], short.organizations[0])
    if complete and level in _LEAVING_OUT and any(name.formed for name in long.organizations):
        features.append(("each stands with a legal form", ELSEWHERE))
    other_kind = levels.is_another_body(names[0], names[1]) or complete
    several_words = level == levels.SHORTER and len(_telling(short)) > 1
    # Not "Lorem" of Lorem Hospital: a town has several bodies of its name.
    of_towns = names[0].rules.of("local body")
    near = beside and level == levels.SHORTER and all(of_towns.isdisjoint(name.kind_words) for name in names)
    another = other_kind or not (storied or several_words or near)
    if level in _OF_ITS_STORY and not another and bearers.has_one_body(short, long):
        features.append(("no other body of these words", (THRESHOLD if several_words else NO_OTHER_BODY) - weight))
    mine, theirs = one.nations, other.nations
    suggested = (mine or one.context.guessed) & (theirs or other.context.guessed)
    if level == levels.TURNED and suggested and not (mine and theirs):
        features.append(("articles of the same country", SAME_COUNTRY / 2))
    if level in (levels.SHORTER, levels.KIND) and _is_described_so(one, other):
        features.append(("described as what the other's name says", SAME_KIND))
    generic = any(name.generic for name in names)
    if level == levels.SHORT_FORM:
        generic = max(names, key=lambda name: len(name.words)).generic
    if level == levels.OF_ANOTHER:
        letters = next(
            name.letters for record in (one, other) for name in record.organizations if name.known and name.letters
        )
    fitting = level == levels.ACRONYM and (storied or beside or several)
    fitting = fitting or (level == levels.OF_ANOTHER and storied)
    if fitting and letters and bearers.has_one_of_letters(letters):
        # In a corpus of few bodies all letters of a name of three words are hardly another's.
        least = THRESHOLD if several else NO_OTHER_BODY
        features.append(("no other body of these initials", max(least - weight, MORE_LETTERS)))
    of_arm = names[0].arm != names[1].arm and level == levels.RENDERED
    if of_arm and not one.shares_document(other):
        features.append(("only one of the names names a country", ONE_NATION if suggested else ELSEWHERE))
    if ((level == levels.ACRONYM and not of_two) or of_arm) and one.shares_document(other):
        features.append(("used in the same article", BESIDE))
    if mine and theirs:
        shared = mine & theirs
        in_a_name = one.names.nations or other.names.nations or _is_one_word(one) or _is_one_word(other)
        in_a_name = in_a_name or level in _IN_ANOTHER_LANGUAGE
        other_country = 3 * OTHER_COUNTRY if in_a_name else OTHER_COUNTRY
        features.append(("same country", SAME_COUNTRY) if shared else ("different countries", other_country))
    elif (generic or one.partial or other.partial or _are_parties(names, vocabulary)) and differ(
        mine or one.context.guessed, theirs or other.context.guessed
    ):
        lettered = level in (levels.ACRONYM, levels.OF_ANOTHER) and bearers.has_one_of_letters(letters)
        apart = ONE_COUNTRY + MORE_LETTERS * (several and len(letters) > _FEWEST_LETTERS) if lettered else ELSEWHERE
        features.append(("articles of different countries", apart))
    elif generic and not (storied or one.partial or other.partial or level == levels.SHORT_FORM):
        if suggested:
            features.append(("articles of the same country", SAME_COUNTRY / 2))
        else:
            features.append(("no country known", _unplaced(level, one, other)))
    elif level == levels.CONTENT and _alone_names_country(one, other):
        features.append(("only one of the names names a country", ONE_NATION))
    elif (
        level == levels.EXACT
        and (mine or theirs)
        and differ(mine or one.context.guessed, theirs or other.context.guessed)
    ):
        features.append(("articles of different countries", ONE_COUNTRY))
    elif (
        level == levels.EXACT
        and not storied
        and (_is_one_word(one) or names[0].plain)
        and differ(one.context.guessed, other.context.guessed)
    ):
        features.append(("articles of different countries", ELSEWHERE))
    if not one.context.bodies.isdisjoint(other.context.bodies):
        features.append(("same seat", SAME_BODY))
    if led_alike and level != levels.HELD:
        features.append(("the same person holds the same role", SAME_BODY))
    return features


def _is_called_by_kind(one: Record, other: Record) -> bool:
    """Whether one of them has no name but the word for its kind: "the League"."""
    return any(record.names.described and len(record.organizations[0].words) == 1 for record in (one, other))


def _may_be_called_so(level: str, one: Record, other: Record) -> bool:
    """Whether the word for its kind is one of the name; a ministry's country must be told by both."""
    ministry = any(name.content == ("ministry",) for record in (one, other) for name in record.organizations)
    return level == levels.SHORT_FORM and not (ministry and one.nations.isdisjoint(other.nations))


def _telling(record: Record) -> set[str]:
    """The words of its name that are not for its kind."""
    name = record.organizations[0]
    return set() if name.plain else {word for word in name.content if word not in name.kind_words}


def _are_parties(names: tuple[OrganizationName, OrganizationName], vocabulary: Vocabulary) -> bool:
    """Whether a word of both makes parties of them, of which each country has its own."""
    return all(not (vocabulary.partisan.isdisjoint(name.content) or name.known) for name in names)


def _alone_names_country(one: Record, other: Record) -> bool:
    """Whether a country stands in one name of a body of states, and nothing tells which one the other is of."""
    named, plain = (one, other) if one.names.nations else (other, one)
    official = any(name.official for name in (*one.organizations, *other.organizations))
    return official and bool(named.names.nations) and not (plain.nations or plain.context.guessed)


def _is_one_word(record: Record) -> bool:
    """Whether its name is one word, by which no well-known body goes: another country may have one of that name."""
    return not record.partial and all(len(name.words) == 1 and not name.known for name in record.organizations)


def _unplaced(level: str, one: Record, other: Record) -> float:
    """The same name of three words of meaning is hardly another's, unless articles speak of different countries: it
    joins, if barely."""
    names = (one.organizations[0], other.organizations[0])
    long = all(len(name.content) > 2 and not organizations.is_one_of_its_country(name) for name in names)
    apart = differ(one.nations | one.context.guessed, other.nations | other.context.guessed)
    same = level in (levels.EXACT, levels.ALIAS)
    return THRESHOLD - levels.WEIGHTS[level] if same and long and not apart else UNPLACED


def _is_described_so(one: Record, other: Record) -> bool:
    """Whether the nouns that describe one body are words that only the other's name has."""
    for short, long in ((one, other), (other, one)):
        words = {word for name in long.organizations for word in name.content}
        if short.context.described & (words - {word for name in short.organizations for word in name.content}):
            return True
    return False
