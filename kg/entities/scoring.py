"""How much speaks for two records being one thing: bits of evidence, added up (Fellegi and Sunter 1969).

Each feature's weight is log2(m/u): how much more often records of one thing agree so than records of two things that
share a block. The names of their levels are what is shown.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from kg.entities import organization_levels as levels
from kg.entities import organizations, persons
from kg.entities.bearers import Bearers
from kg.entities.body_evidence import closest_names, differ, organization_features, organization_level
from kg.entities.company import Company, is_whole_mark, part_marks, surname_mark, whole_mark
from kg.entities.organizations import OrganizationName
from kg.entities.person_evidence import PUBLIC, is_same_holder, name_level, person_features
from kg.entities.records import Family, Record
from kg.entities.stories import Stories
from kg.entities.vocabulary import Vocabulary
from kg.entities.weights import (
    BESIDE_LETTERS,
    BOTH,
    CHANCE,
    COMPANY,
    OUTWEIGHED,
    STEEP,
    STORY,
    STRONGLY_AGAINST,
    THRESHOLD,
)

_WITHIN_ONE_ARTICLE = frozenset({levels.ALIAS, levels.ACRONYM, levels.EXACT, levels.FIRM})
_OF_OTHER_NAMES = frozenset(
    {
        levels.FOREIGN_LETTERS,
        levels.HELD,
        levels.RENDERED_LETTERS,
        levels.LIKELY_RENDERED,
        levels.PERHAPS_RENDERED,
        levels.RENDERED,
    }
)
NAMES_DIFFER, NAMED_BESIDE = "their names differ", "one article names them side by side"
_MOST = 50
_LONGEST_SHORT = 5
_TWO = 2


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
    a full name has, as they sound, and the bodies' names that stand with a legal form, and so leave nothing out;
    ``published`` the date of each article, ``first_named`` that of the first one that has a body's name, ``renamed``
    the names that bodies go by beside others."""

    company: Company
    stories: Stories
    bearers: Bearers
    unshared: Collection[str] = frozenset()
    complete: Collection[str] = frozenset()
    published: Sequence[str] = ()
    first_named: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed: Collection[str] = frozenset()


def compare_records(
    one: Record, other: Record, vocabulary: Vocabulary, surroundings: Surroundings
) -> Comparison | None:
    """The evidence; None where the names alone tell that the two have nothing to do with each other."""
    story = _story_weight(one, other, surroundings.stories)
    beside, whole = _company_weight(one, other, surroundings.company, vocabulary)
    storied = bool(story) or whole
    if one.family is Family.PERSON:
        told = storied and not _is_named_first(one, other, surroundings.published)
        features = person_features(
            one, other, vocabulary, surroundings.bearers, surroundings.unshared, storied, told, beside >= BESIDE_LETTERS
        )
    else:
        if _is_of_a_subsidiary(one, other, surroundings.first_named):
            return None
        features = organization_features(
            one, other, vocabulary, surroundings.bearers, storied, beside >= BESIDE_LETTERS
        )
    if not features:
        return None
    # One story has people of all walks of life in it, and a firm as well as its bank.
    told_apart = any(weight <= OUTWEIGHED for _, weight in features)
    leaves_out = not _is_complete(one, other, features, surroundings.complete)
    another = _is_of_another_kind(one, other, features)
    # Whose new name it is, is called by it in full.
    leaves_out = leaves_out and not (
        another and any(name.core in surroundings.renamed for name in closest_names(one, other))
    )
    if told_apart or not leaves_out or another:
        story = 0.0
    if story:
        features.append(("articles of one story", story))
    weight = min(beside, BOTH - story)
    if weight > 0 and leaves_out and not told_apart:
        features.append(("named together with the same others", weight))
    contradiction = find_contradiction(one, other, vocabulary)
    renamed = features[0][0] in _OF_OTHER_NAMES
    contradiction = "" if renamed and contradiction == NAMES_DIFFER else contradiction
    return Comparison(tuple(features), contradiction, renamed)


def _is_of_a_subsidiary(one: Record, other: Record, first_named: Mapping[str, str]) -> bool:
    """Whether one's name has more than the other's what a subsidiary is named for, and came later: who is named in full
    only later was not called by a short name before."""
    short, long = sorted((one, other), key=lambda record: len(record.organizations[0].words))
    if one.partial or other.partial or not levels.is_division(short.organizations[0], long.organizations[0]):
        return False
    first, later = (first_named.get(record.organizations[0].core, "") for record in (short, long))
    return "" < first < later


def _is_named_first(one: Record, other: Record, published: Sequence[str]) -> bool:
    """Whether a part of a name stands in an article before all that have the name: who has one name is called so."""
    part, whole = (one, other) if one.partial else (other, one)
    if not part.partial or whole.partial or not published:
        return False
    first, later = (
        min((published[document] for document in record.documents[:_MOST]), default="") for record in (part, whole)
    )
    return "" < first < later


def find_contradiction(one: Record, other: Record, vocabulary: Vocabulary) -> str:
    """Why two records cannot be one thing; empty where nothing tells against it."""
    if one.family is Family.PERSON:
        if differ(one.context.genders, other.context.genders) and not _may_be_either(one, other, vocabulary):
            return "their gender differs"
        suffixes = {one.suffix, other.suffix}
        if len(suffixes - {""}) > 1:
            return "one is junior, one senior"
        if one.shares_document(other):
            return "" if _is_spelled_otherwise(one, other, vocabulary) else "one article tells them apart"
        if differ(*(_office_countries(record, is_same_holder(one, other)) for record in (one, other))):
            return "they hold office in different countries"
        if not (one.partial or other.partial) and name_level(one, other, vocabulary) is None:
            return "" if _goes_on(one, other) or _goes_on(other, one) else NAMES_DIFFER
        return ""
    first, second = one.organizations[0], other.organizations[0]
    of_a_state = first.generic or second.generic or (first.official and second.official)
    if of_a_state and differ(one.nations, other.nations):
        return "they are of different countries"
    in_towns = organizations.is_mission(first) or (
        organizations.is_court_of_a_town(first) and organizations.is_court_of_a_town(second)
    )
    if in_towns and differ(one.context.seats, other.context.seats):
        return "they are in different towns"
    if levels.is_arm(first, second) or levels.is_arm(second, first):
        return "one is the other's company in a country"
    level = organization_level(one, other)
    alike = level in _WITHIN_ONE_ARTICLE
    if level == levels.CONTENT:
        translated = (first.words == first.written) != (second.words == second.written)
        alike = translated or organizations.is_force(first) or not one.nations.isdisjoint(other.nations)
    if level == levels.SHORT_FORM:
        short = min(first, second, key=lambda name: len(name.words))
        alike = short.generic and not short.official
    arm = first.arm != second.arm and level == levels.RENDERED
    alike = alike or arm or _is_in_full(first, second, level) or _is_in_full(second, first, level)
    if one.shares_document(other) and not alike:
        # Letters may be those of the body's name in another language, as a third record may tell.
        foreign = level is None and (first.acronym and one.partial) != (second.acronym and other.partial)
        if foreign:
            return NAMES_DIFFER
        return NAMED_BESIDE if level is None and not (one.partial or other.partial) else "one article tells them apart"
    # Somebody else's letters may be those of a body that an article of the story names.
    lettered = any(name.letters for record in (one, other) for name in record.organizations)
    if level is None and not (one.partial or other.partial or lettered):
        return "" if _is_within(first, second) or _is_within(second, first) else NAMES_DIFFER
    return ""


def _goes_on(one: Record, other: Record) -> bool:
    """Whether one is two surnames of which the other has the first: "Hill Wood", "Ann Hill" of Ann Hill Wood."""
    return any(
        len(surnames.words) == len(name.words) == _TWO and surnames.sounds[0] == name.sounds[-1] != name.sounds[0]
        for surnames in one.persons
        for name in other.persons
    )


def _is_within(short: OrganizationName, long: OrganizationName) -> bool:
    """Whether the name is words within the other that follow each other: "Herald" in "Harbour Herald of Lorem"."""
    size = len(short.words)
    return any(long.words[place : place + size] == short.words for place in range(1, len(long.words) - size))


def _is_in_full(short: OrganizationName, long: OrganizationName, level: str | None) -> bool:
    """Whether an article may call a body so for short before it gives the whole name with its legal form: "Lorem's
    yard ... Shares of Lorem Heavy Marine Co."."""
    if level != levels.SHORT_FORM or not long.formed or short.formed or len(short.words) >= len(long.words):
        return False
    return not (short.generic or levels.is_another_body(short, long) or levels.is_division(short, long))


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


def _office_countries(record: Record, told: bool) -> set[str]:
    context = record.context
    public = any(kind in PUBLIC for _, _, kind in context.roles)
    return (context.countries - (context.implied if told else set())) if public else set()


def _is_complete(one: Record, other: Record, features: Sequence[tuple[str, float]], complete: Collection[str]) -> bool:
    """Whether the shorter name of two bodies stands somewhere with a legal form, and so leaves nothing out."""
    if features[0][0] not in (levels.SHORTER, levels.SHORT_FORM, levels.SOME_WORDS):
        return False
    short, long = sorted((one.organizations[0], other.organizations[0]), key=lambda name: len(name.words))
    return short.core in complete and short.core != long.core and not levels.ends_in(long, short)


def _is_of_another_kind(one: Record, other: Record, features: Sequence[tuple[str, float]]) -> bool:
    """Whether the longer name of two bodies is that of another one: of a firm's bank, of a club's academy."""
    found = {name for name, _ in features}
    shorter = levels.SHORTER in found and "described as what the other's name says" not in found
    return shorter and levels.is_another_body(*closest_names(one, other))


def _story_weight(one: Record, other: Record, stories: Stories) -> float:
    """Words that articles of both share, their own names apart; at most ``STORY`` bits."""
    like = stories.likeness(one.documents[:_MOST], other.documents[:_MOST], one.aliases | other.aliases)
    return round(min(STORY, max(0.0, STEEP * (like - CHANCE))), 2)


def _company_weight(one: Record, other: Record, company: Company, vocabulary: Vocabulary) -> tuple[float, bool]:
    """Rare names that stand in articles of both, their own apart: at most ``COMPANY`` bits, and whether one of them is
    the whole name of somebody."""
    theirs = other.documents
    if one.shares_document(other):
        theirs = [document for document in theirs if not one.stands_in(document)]
    shared = company.shared(one.documents, theirs)
    if not shared:
        return 0.0, False
    cores = {name.core for record in (one, other) for name in record.organizations}
    names = one.aliases | other.aliases | cores
    shared -= {form for name in names for form in (name, surname_mark(name), whole_mark(name))}
    for record in (one, other):
        shared = shared.difference(*(part_marks(name, vocabulary) for name in record.organizations))
    whole = any(is_whole_mark(name) for name in shared)
    return round(min(COMPANY, sum(sorted(company.rarity[name] for name in shared))), 2), whole
