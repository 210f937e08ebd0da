"""How much speaks for two records being one thing: bits of evidence, added up (Fellegi and Sunter 1969).

Each feature's weight is log2(m/u): how much more often records of one thing agree so than records of two things that
share a block. Weights were set by hand on the development cases; the names of their levels are what is shown.
"""

from __future__ import annotations

from collections.abc import Collection, Set
from dataclasses import dataclass, field

from kg.entities import organizations, persons
from kg.entities.context import Company
from kg.entities.records import Family, Record
from kg.entities.stories import Stories
from kg.entities.vocabulary import Vocabulary

THRESHOLD = 7.0
"""From here on two records are one thing."""

SAME_ROLE, SAME_HEAD, OTHER_ROLE, OTHER_CAREER, OTHER_TRADE = 3.0, 1.0, -1.0, -3.5, -5.0
SAME_BODY, OTHER_BODY, SAME_COUNTRY, OTHER_COUNTRY = 2.5, -1.0, 2.0, -2.0
STRONGLY_AGAINST = -4.5
"""A feature of so few bits keeps two namesakes apart even where a third record resembles both."""
_WITHIN_ONE_ARTICLE = frozenset({organizations.ALIAS, organizations.ACRONYM, organizations.EXACT, organizations.FIRM})
_ONE_HOLDER = frozenset(persons.WEIGHTS) - {persons.GIVEN_ALONE, persons.PART, persons.INITIAL}
NAMES_DIFFER = "their names differ"
OUTWEIGHED = -4.0
"""Nor does likeness of stories count beside a feature of so few bits."""
ONE_NATION, ONE_SUFFIX, UNSHARED, SOLE, COMPANY, UNPLACED, ELSEWHERE, SAME_KIND = (
    -3.5,
    -5.0,
    5.0,
    8.0,
    4.0,
    -4.0,
    -4.5,
    2.0,
)
BESIDE, ACRONYM_ALONE = 3.0, 7.0
STORY, STEEP, CHANCE, BOTH = 6.0, 60.0, 0.03, 7.0
"""Likeness of two articles above chance in bits; most that it and those named beside tell together."""
_MOST = 50
_LONGEST_SHORT = 5
_PUBLIC = frozenset({"office", "position", "rank", "military", "nobility"})
_OF_LAW = frozenset("judge magistrate justice prosecutor".split())
_RELATIVE = frozenset("deputy assistant successor predecessor".split())
"""Roles in whatever walk of life."""
_OPEN = frozenset({"academic", "religious"})
_OF_A_CAREER = frozenset({"occupation", "position"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """``contradiction`` says why the two cannot be one, whatever the score; ``keeps_apart`` whether they are so unlike
    that no record between them may join them; ``borne_out`` whether more speaks for them than their names;
    ``of_other_names`` whether they were found to be one in spite of their names."""

    features: tuple[tuple[str, float], ...]
    contradiction: str = ""
    of_other_names: bool = False
    score: float = field(init=False)
    keeps_apart: bool = field(init=False)
    borne_out: bool = field(init=False)

    def __post_init__(self) -> None:
        weights = [weight for _, weight in self.features]
        score = round(sum(weights), 2)
        unlike = bool(weights) and min(weights) <= STRONGLY_AGAINST and score < THRESHOLD
        object.__setattr__(self, "score", score)
        object.__setattr__(self, "borne_out", any(weight > 0 for weight in weights[1:]))
        object.__setattr__(self, "keeps_apart", bool(self.contradiction) or unlike)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all articles tell: who is named in each, which of them tell of one story, the surnames that one person of
    a full name has, as they sound, and the bodies' names that stand with a legal form, and so leave nothing out."""

    company: Company
    stories: Stories
    unshared: Collection[str] = frozenset()
    complete: Collection[str] = frozenset()


def compare_records(
    one: Record, other: Record, vocabulary: Vocabulary, surroundings: Surroundings
) -> Comparison | None:
    """The evidence; None where the names alone tell that the two have nothing to do with each other."""
    story = _story_weight(one, other, surroundings.stories)
    if one.family is Family.PERSON:
        features = _person_features(one, other, vocabulary, surroundings.unshared)
    else:
        features = _organization_features(one, other, vocabulary, bool(story))
    if not features:
        return None
    # One story has people of all walks of life in it, and a firm as well as its bank.
    told_apart = any(weight <= OUTWEIGHED for _, weight in features)
    if told_apart or _is_of_another_kind(one, other, features, surroundings.complete):
        story = 0.0
    if story:
        features.append(("articles of one story", story))
    weight = min(_company_weight(one, other, surroundings.company), BOTH - story)
    if weight > 0 and not told_apart:
        features.append(("named together with the same others", weight))
    contradiction = find_contradiction(one, other, vocabulary)
    renamed = features[0][0] in (organizations.HELD, organizations.RENDERED_LETTERS)
    contradiction = "" if renamed and contradiction == NAMES_DIFFER else contradiction
    return Comparison(tuple(features), contradiction, renamed)


def find_contradiction(one: Record, other: Record, vocabulary: Vocabulary) -> str:
    """Why two records cannot be one thing; empty where nothing tells against it."""
    if one.family is Family.PERSON:
        if _differ(one.context.genders, other.context.genders) and not _may_be_either(one, other, vocabulary):
            return "their gender differs"
        suffixes = {one.persons[0].suffix, other.persons[0].suffix}
        if len(suffixes - {""}) > 1:
            return "one is junior, one senior"
        if one.shares_document(other):
            return "" if _is_spelled_otherwise(one, other, vocabulary) else "one article tells them apart"
        if _differ(_office_countries(one), _office_countries(other)):
            return "they hold office in different countries"
        if not (one.partial or other.partial) and name_level(one, other, vocabulary) is None:
            return NAMES_DIFFER
        return ""
    first, second = one.organizations[0], other.organizations[0]
    of_a_state = first.generic or second.generic or (first.official and second.official)
    if of_a_state and _differ(one.nations, other.nations):
        return "they are of different countries"
    if organizations.is_mission(first) and _differ(one.context.seats, other.context.seats):
        return "they are in different towns"
    level = organization_level(one, other)
    alike = level in _WITHIN_ONE_ARTICLE
    if level == organizations.CONTENT:
        alike = organizations.is_force(first) or not one.nations.isdisjoint(other.nations)
    if one.shares_document(other) and not alike:
        # Letters may be those of the body's name in another language, as a third record may tell.
        foreign = level is None and (first.acronym and one.partial) != (second.acronym and other.partial)
        return NAMES_DIFFER if foreign else "one article tells them apart"
    if level is None and not (one.partial or other.partial):
        return NAMES_DIFFER
    return ""


def _is_spelled_otherwise(one: Record, other: Record, vocabulary: Vocabulary) -> bool:
    """Whether one is the surname of the other in another spelling, so that its article may not have joined them."""
    if name_level(one, other, vocabulary) not in (persons.SURNAME, persons.SURNAMES):
        return False
    few, many = sorted((one.persons[0].words, other.persons[0].words), key=len)
    return not set(few) <= set(many)


def _may_be_either(one: Record, other: Record, vocabulary: Vocabulary) -> bool:
    """Whether a short given name, which men and women have, is all that tells their gender: "Sasha", "Chris"."""
    level = name_level(one, other, vocabulary)
    if level == persons.CUT:
        return any(len(name.words[0]) < _LONGEST_SHORT for record in (one, other) for name in record.persons)
    if level != persons.GIVEN:
        return False
    firsts = [{name.sounds[0] for name in record.persons} for record in (one, other)]
    return any(all(len(vocabulary.given_classes.get(word, ())) > 1 for word in words) for words in firsts)


def _differ(some: Set[str], others: Set[str]) -> bool:
    return bool(some) and bool(others) and not some & others


def _office_countries(record: Record) -> set[str]:
    return record.context.countries if any(kind in _PUBLIC for _, _, kind in record.context.roles) else set()


def name_level(one: Record, other: Record, vocabulary: Vocabulary) -> str | None:
    """The best level on which any names of two persons agree."""
    levels = [persons.compare_names(a, b, vocabulary) for a in one.persons for b in other.persons]
    found = [level for level in levels if level]
    return max(found, key=lambda level: persons.WEIGHTS[level]) if found else None


def organization_level(one: Record, other: Record) -> str | None:
    """The best level on which any names of two organizations agree."""
    named = not (one.partial or other.partial)
    levels = [
        organizations.compare_names(a, b)
        for a in one.organizations
        for b in other.organizations
        if not (named and a.acronym and b.acronym)
    ]
    found = [level for level in levels if level]
    if named and _share_acronym(one, other):
        found.append(organizations.SAME_ACRONYM)
    for few, many in ((one, other), (other, one)):
        for name in few.organizations:
            called = name.core in many.aliases or any(chain_name in many.aliases for chain_name in _full(few))
            part = any(name.core in whole.core.split() for whole in many.organizations)
            if called and name.acronym and named:
                found.append(organizations.SAME_ACRONYM)
            elif called and (" " in name.core or name.acronym or not part):
                found.append(organizations.ALIAS)
    return max(found, key=lambda level: organizations.WEIGHTS[level]) if found else None


def _letters_level(one: Record, other: Record) -> str | None:
    """Whether one is called by an acronym that the initials of the other are: its name in another language."""
    for short, long in ((one, other), (other, one)):
        if not short.partial and any(not short.acronyms.isdisjoint(name.initials) for name in long.organizations):
            return organizations.RENDERED_LETTERS
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


def _full(record: Record) -> set[str]:
    return {name.core for name in record.organizations}


def _person_features(
    one: Record, other: Record, vocabulary: Vocabulary, unshared: Collection[str]
) -> list[tuple[str, float]]:
    level = name_level(one, other, vocabulary)
    features: list[tuple[str, float]] = []
    alias = {" ".join(name.words) for name in one.persons} & other.aliases | (
        {" ".join(name.words) for name in other.persons} & one.aliases
    )
    if any(" " in form for form in alias) and (level is None or persons.WEIGHTS[level] < 8):
        features.append(("name that the other is also called by", 8.0))
    elif level is None:
        return []
    else:
        both_sole = level == persons.SURNAME and one.sole and other.sole
        features.append((level, SOLE if both_sole else persons.WEIGHTS[level]))
    if one.persons[0].suffix != other.persons[0].suffix:
        features.append(("only one is junior or senior", ONE_SUFFIX))
    roles = _role_features(one, other)
    if level == persons.SURNAME and not both_sole and not _tell_apart(roles) and _is_unshared(one, other, unshared):
        features.append(("nobody else of that surname", UNSHARED))
    features += roles
    if one.context.bodies and other.context.bodies:
        if one.context.bodies & other.context.bodies:
            features.append(("same body", SAME_BODY))
        elif not (one.context.bodies | other.context.bodies) & (one.context.countries | other.context.countries):
            features.append(("different bodies", OTHER_BODY))
    if one.context.countries and other.context.countries:
        shared = one.context.countries & other.context.countries
        features.append(("same country", SAME_COUNTRY) if shared else ("different countries", 3 * OTHER_COUNTRY))
    return features


def _tell_apart(roles: list[tuple[str, float]]) -> bool:
    """Whether both have roles, none of which is one of the other's."""
    return any(weight < 0 for _, weight in roles)


def _is_unshared(one: Record, other: Record, unshared: Collection[str]) -> bool:
    few, many = sorted((one, other), key=lambda record: max(len(name.words) for name in record.persons))
    ending = {name.words[-1] for name in many.persons}
    alone = [name for name in few.persons if len(name.sounds) == 1]
    return any(name.sounds[0] in unshared and name.words[0] in ending for name in alone)


def _role_features(one: Record, other: Record) -> list[tuple[str, float]]:
    mine, theirs = one.context.roles, other.context.roles
    if not mine or not theirs:
        return []
    if {phrase for phrase, _, _ in mine} & {phrase for phrase, _, _ in theirs}:
        return [("same role", SAME_ROLE)]
    if {head for _, head, _ in mine} & {head for _, head, _ in theirs}:
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
    if kinds[0] != kinds[1] and kinds[0] | kinds[1] == _OF_A_CAREER and len(kinds[0]) == len(kinds[1]) == 1:
        return [("an occupation and a position", OTHER_CAREER)]
    return [("different walks of life", OTHER_TRADE)]


def _trade(kind: str, head: str) -> str:
    if kind in _PUBLIC or not _OF_LAW.isdisjoint(head.split()):
        return "public"
    return kind if kind in _OPEN or kind == "sport" else head


def _organization_features(
    one: Record, other: Record, vocabulary: Vocabulary, storied: bool
) -> list[tuple[str, float]]:
    names = (one.organizations[0], other.organizations[0])
    level = organization_level(one, other)
    led_alike = _is_led_alike(one, other, vocabulary)
    if level is None and storied and organizations.may_be_renderings(names[0], names[1]):
        level = organizations.HELD if led_alike else _letters_level(one, other)
    if level is None:
        return []
    weight = organizations.WEIGHTS[level]
    if level == organizations.EXACT and one.partial and other.partial:
        weight = ACRONYM_ALONE
    features = [(level, weight)]
    mine, theirs = one.nations, other.nations
    suggested = (mine or one.context.guessed) & (theirs or other.context.guessed)
    if level == organizations.TURNED and suggested and not (mine and theirs):
        features.append(("articles of the same country", SAME_COUNTRY))
    if level in (organizations.SHORTER, organizations.KIND) and _is_described_so(one, other):
        features.append(("described as what the other's name says", SAME_KIND))
    generic = any(name.generic for name in names)
    if level == organizations.SHORT_FORM:
        generic = max(names, key=lambda name: len(name.words)).generic
    if level == organizations.ACRONYM and one.shares_document(other):
        features.append(("used in the same article", BESIDE))
    if mine and theirs:
        shared = mine & theirs
        other_country = 3 * OTHER_COUNTRY if _differ(one.names.nations, other.names.nations) else OTHER_COUNTRY
        features.append(("same country", SAME_COUNTRY) if shared else ("different countries", other_country))
    elif (generic or one.partial or other.partial) and _differ(
        mine or one.context.guessed, theirs or other.context.guessed
    ):
        features.append(("articles of different countries", ELSEWHERE))
    elif generic and not (storied or one.partial or other.partial or level == organizations.SHORT_FORM):
        if suggested:
            features.append(("articles of the same country", SAME_COUNTRY / 2))
        else:
            features.append(("no country known", _unplaced(level, one, other)))
    elif level == organizations.CONTENT and _alone_names_country(one, other):
        features.append(("only one of the names names a country", ONE_NATION))
    elif level == organizations.EXACT and _is_one_word(one) and _differ(one.context.guessed, other.context.guessed):
        features.append(("articles of different countries", ELSEWHERE))
    if not one.context.bodies.isdisjoint(other.context.bodies):
        features.append(("same seat", SAME_BODY))
    if led_alike and level != organizations.HELD:
        features.append(("the same person holds the same role", SAME_BODY))
    return features


def _alone_names_country(one: Record, other: Record) -> bool:
    """Whether a country stands in one name of a body of states, and nothing tells which one the other is of."""
    named, plain = (one, other) if one.names.nations else (other, one)
    official = any(name.official for name in (*one.organizations, *other.organizations))
    return official and bool(named.names.nations) and not (plain.nations or plain.context.guessed)


def _is_one_word(record: Record) -> bool:
    """Whether its name is one word, by which no well-known body goes: another country may have one of that name."""
    return all(len(name.words) == 1 and not name.known for name in record.organizations)


def _unplaced(level: str, one: Record, other: Record) -> float:
    """The same name of three words of meaning is hardly another's, unless articles speak of different countries: it
    joins, if barely."""
    names = (one.organizations[0], other.organizations[0])
    long = all(len(name.content) > 2 and not organizations.is_one_of_its_country(name) for name in names)
    differ = _differ(one.nations | one.context.guessed, other.nations | other.context.guessed)
    same = level in (organizations.EXACT, organizations.ALIAS)
    return THRESHOLD - organizations.WEIGHTS[level] if same and long and not differ else UNPLACED


def _is_described_so(one: Record, other: Record) -> bool:
    """Whether the nouns that describe one body are words that only the other's name has."""
    for short, long in ((one, other), (other, one)):
        words = {word for name in long.organizations for word in name.content}
        if short.context.described & (words - {word for name in short.organizations for word in name.content}):
            return True
    return False


def _is_of_another_kind(
    one: Record, other: Record, features: Collection[tuple[str, float]], complete: Collection[str]
) -> bool:
    """Whether the longer name of two bodies is that of another one: of a firm's bank, of a firm whose name has more
    words than one that is complete."""
    levels = {name for name, _ in features}
    if not levels.isdisjoint((organizations.SHORTER, organizations.SHORT_FORM)):
        short, long = sorted((one.organizations[0], other.organizations[0]), key=lambda name: len(name.words))
        if short.core in complete and short.core != long.core:
            return True
    shorter = organizations.SHORTER in levels and "described as what the other's name says" not in levels
    return shorter and organizations.is_another_body(one.organizations[0], other.organizations[0])


def _story_weight(one: Record, other: Record, stories: Stories) -> float:
    """Words that articles of both share, their own names apart; at most ``STORY`` bits."""
    like = stories.likeness(one.documents[:_MOST], other.documents[:_MOST], one.aliases | other.aliases)
    return round(min(STORY, max(0.0, STEEP * (like - CHANCE))), 2)


def _company_weight(one: Record, other: Record, company: Company) -> float:
    """Rare names that stand in articles of both, their own apart; at most ``COMPANY`` bits."""
    theirs = other.documents
    if one.shares_document(other):
        theirs = [document for document in theirs if not one.stands_in(document)]
    shared = company.beside(one.documents) & company.beside(theirs)
    if not shared:
        return 0.0
    rarity = sum(sorted(company.rarity[name] for name in shared - one.aliases - other.aliases))
    return round(min(COMPANY, rarity), 2)
