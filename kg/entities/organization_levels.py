"""Names of organizations: how far two agree."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kg.entities.names import loose_sound_of
from kg.entities.organization_letters import LINKS, has_initials, has_letters, is_blend, two_letters
from kg.entities.organizations import OrganizationName, is_force, is_one_of_its_country, is_pronounced, word_of_meaning

(
    EXACT,
    CONTENT,
    ALIAS,
    FIRM,
    KIND,
    FIELD,
    SHORTER,
    ACRONYM,
    SHORT_FORM,
    RENDERED,
    SAME_ACRONYM,
    TURNED,
    HELD,
    WITHIN,
    RENDERED_LETTERS,
    SOME_WORDS,
    OF_ANOTHER,
    TWO_LETTERS,
    LIKELY_RENDERED,
    PERHAPS_RENDERED,
    BLENDED,
    LETTERED,
    TRANSLATED,
    FOREIGN_LETTERS,
) = (
    "same name",
    "same words of meaning",
    "name that the other is also called by",
    "name without what a firm or club is called by",
    "name with less of its kind",
    "ministry with less of its field",
    "name without its kind",
    "acronym that fits",
    "first or last words of the name",
    "name in other words of its kind",
    "acronym that both have beside other names",
    "name of a university in another order",
    "other name, but the same person holds the same role in it",
    "letters that the name's words have in order",
    "acronym of one that are the initials of the other",
    "some words of the name, with that of its kind",
    "acronym of a well-known body that fits",
    "acronym of two letters that fits",
    "name in another language, as far as its words are known",
    "name in another language, of the same kind of body",
    "word made of the beginnings of the name's words",
    "name with letters for some of its words",
    "name of several words in another language",
    "acronym that fits the name in another language",
)
WEIGHTS = {
    EXACT: 10.0,
    CONTENT: 9.0,
    ALIAS: 8.0,
    FIRM: 7.0,
    KIND: 7.0,
    FIELD: 7.0,
    SHORTER: 5.0,
    ACRONYM: 5.0,
    SHORT_FORM: 2.5,
    RENDERED: 5.0,
    SAME_ACRONYM: 3.0,
    TURNED: 5.0,
    HELD: 4.0,
    WITHIN: 3.0,
    RENDERED_LETTERS: 3.0,
    SOME_WORDS: 1.5,
    OF_ANOTHER: 1.5,
    TWO_LETTERS: 2.5,
    LIKELY_RENDERED: 3.0,
    PERHAPS_RENDERED: 1.0,
    BLENDED: 5.0,
    LETTERED: 8.0,
    TRANSLATED: 8.0,
    FOREIGN_LETTERS: 5.0,
}
_FEWEST_WORDS, _FURTHER, _MOST_LEFT_OUT, _FEWEST_INITIALS = 2, 2, 3, 3
SAME_KINDS = {
    **dict.fromkeys("board agency administration directorate bureau inspectorate".split(), "authority"),
    **dict.fromkeys("fund trust".split(), "foundation"),
    **dict.fromkeys("firm corporation group".split(), "company"),
    **dict.fromkeys("tribunal".split(), "court"),
}
"""Words for kinds of bodies that translators give for each other."""
KINDS_OF_UNIONS = dict.fromkeys("association federation confederation league syndicate".split(), "union")
"""What translators give for one another where a body's own language has one word for both."""
_OF_SEVERAL = frozenset("committee subcommittee commission council board panel caucus".split())
"""Kinds of bodies that are parts of a larger one, whose name may be left out."""
_OF_A_CLUB = frozenset({"de", "do", "da", "del", "di"})
_AT = frozenset({"in", "at"})
_OF_ITS_TOWN = frozenset("de del du da do di della dal".split())
"""What stands before the town of a paper or a shop that is mostly called without it: "La Voz" of La Voz del Sur."""
_LEFT_OUT = frozenset("national federal royal state imperial general central".split())
"""Words before a body's name that it goes without in its story: "the Transport Authority"."""
_SHORTEST_SPELT, _SHORTEST_CUT, _SHORTEST_STEM = 5, 3, 4
_OF_A_PEOPLE = frozenset("an ian ean ese ish er".split())
"""Endings of words for the people of a region or a town: "Mazovian", "Viennese"."""


def compare_names(one: OrganizationName, other: OrganizationName) -> str | None:
    """The level on which two names agree, or None."""
    if one.core == other.core:
        return EXACT
    if one.content == other.content and (len(one.content) > 1 or one.generic):
        return TURNED if _is_turned_round(one, other) else CONTENT
    for short, long in ((one, other), (other, one)):
        if short.core in long.initials and (short.acronym or is_pronounced(short)):
            return ACRONYM
    for short, long in ((one, other), (other, one)):
        if short.nation and len(short.content) == 1 and short.content[0] in long.initials:
            return ACRONYM
    if one.content == other.content and one.content:
        return RENDERED
    if _has_letters_for_words(one, other) or _has_letters_for_words(other, one):
        return LETTERED
    for short, long in ((one, other), (other, one)):
        if (short.acronym or is_pronounced(short)) and has_letters(long, short.core):
            return WITHIN
        if is_pronounced(short) and is_blend(long, short.core):
            return BLENDED
    people = _is_of_its_people(one, other)
    if _is_translated(one, other, people):
        return TRANSLATED
    if people or _is_spelt_otherwise(one, other):
        return RENDERED
    few, many = sorted((one, other), key=lambda name: len(name.content))
    dropped = set(many.content) - set(few.content)
    if len(few.fields) == 1 < len(many.fields) and few.fields[0] in many.fields:
        return FIELD
    if few.content and set(few.content) <= set(many.content) and dropped <= many.kind_words and not few.generic:
        if dropped <= few.rules.of("firm word") and not few.kind_words:
            return FIRM
        if not few.kind_words:
            return SHORTER
        if not few.known and not dropped & few.rules.of("any other body") and not _is_of_a_field(few, dropped):
            return KIND
        if few.kind_words <= few.rules.of("kind of school"):
            return SHORTER
    if shortens(one, other) or shortens(other, one):
        return SHORT_FORM
    for short, long in ((one, other), (other, one)):
        # "Ethics Council" of the Press Ethics Council of Ghana.
        shorter = not short.nation and len(long.domestic) > len(short.words) > 1
        if shorter and shortens(short, replace(long, words=long.domestic, written=long.domestic)):
            return SHORT_FORM
    if _is_rendering(one, other) or _is_rendering(other, one):
        return RENDERED
    if _has_some_words(few, many):
        return SOME_WORDS
    return _letters_level(one, other) or _letters_level(other, one)


def _is_of_a_field(name: OrganizationName, dropped: set[str]) -> bool:
    """Whether a university that goes without these words is another one: "the University of Lorem" and "Lorem
    University of Technology"."""
    return "university" in name.kind_words and not dropped.isdisjoint(name.rules.of("field of a university"))


def _letters_level(short: OrganizationName, long: OrganizationName) -> str | None:
    """Whether the one is an acronym of two letters that fits the other's two words, or one that fits it although a
    well-known body goes by it: the "NBA" of an article about the National Bakers' Association."""
    if not short.letters or long.known:
        return None
    if short.known and short.letters in long.initials:
        return OF_ANOTHER
    return TWO_LETTERS if short.letters == two_letters(long) and not short.known else None


def _has_some_words(few: OrganizationName, many: OrganizationName) -> bool:
    """Whether the short name has words of the long one in whatever order, the one for its kind and one that tells:
    "the Lockkeepers' Union" of the Union of Upland Lockkeepers; of words for bodies alone, if the other name is in
    another language. Not where what it leaves out makes another body of
    it."""
    if few.acronym or few.known or (few.nation and few.nation != many.nation) or not few.kind_words:
        return False
    foreign = few.words != few.written or many.words != many.written
    if few.generic and (few.official or is_one_of_its_country(few) or len(few.content) < _FEWEST_WORDS):
        return False
    if few.generic and not foreign and not _keeps_order(few, many):
        return False
    dropped = set(many.content) - set(few.content)
    if _is_of_a_field(few, dropped):
        return False
    within = 0 < len(dropped) <= _MOST_LEFT_OUT and set(few.content) < set(many.content)
    return within and dropped.isdisjoint(few.rules.of("any other body"))


def _keeps_order(few: OrganizationName, many: OrganizationName) -> bool:
    """Whether the short name begins with the first word of the long one: "the Heritage Trust"."""
    return few.words[0] == many.words[0]


def _is_turned_round(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether both are English names of universities in two orders, which two of them may have: "York University" and
    "the University of York"."""
    english = one.words == one.written and other.words == other.written
    return (
        english
        and len(one.content) == 2
        and "university" in one.words
        and (one.words[0] == "university") != (other.words[0] == "university")
    )


def may_be_renderings(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether names that have nothing in common may be one body's in two languages, or its old name and its new one:
    not where each says what kind of body it is, and the kinds differ, nor where they share a word and differ in others
    of one language, as two clubs may."""
    shared = set(one.words).intersection(other.words) - LINKS
    if shared and (not shared <= one.kind_words or (one.words == one.written and other.words == other.written)):
        return False
    if one.acronym or other.acronym:
        return all(len(name.core) > _FEWEST_WORDS for name in (one, other))
    kinds = [{SAME_KINDS.get(word, word) for word in name.kind_words} for name in (one, other)]
    return not (kinds[0] and kinds[1]) or (not kinds[0].isdisjoint(kinds[1]) and not (one.generic or other.generic))


def _is_spelt_otherwise(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether the names are equal but for how letters of another language are written, or a word that is cut short:
    "Praezision", "Präzision"; "Met Office", "Meteorological Office"."""
    if len(one.words) != len(other.words) or one.acronym or other.acronym:
        return False
    differing = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    return all(
        (min(len(a), len(b)) >= _SHORTEST_SPELT and a[0] == b[0] and loose_sound_of(a) == loose_sound_of(b))
        or (len(one.words) > 1 and min(len(a), len(b)) >= _SHORTEST_CUT and (a.startswith(b) or b.startswith(a)))
        for a, b in differing
    )


def _is_of_its_people(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether the words are equal but for a region and the word for its people: "the Mazovian Anglers' Union"."""
    mine, theirs = (sorted(set(a.content) - set(b.content)) for a, b in ((one, other), (other, one)))
    if not len(mine) == len(theirs) == 1 or len(one.content) < _FEWEST_WORDS:
        return False
    short, long = sorted((mine[0], theirs[0]), key=len)
    stem = short.rstrip("aeiouy")
    return len(stem) >= _SHORTEST_STEM and long.startswith(stem) and long[len(stem) :] in _OF_A_PEOPLE


def _is_translated(one: OrganizationName, other: OrganizationName, people: bool) -> bool:
    """Whether names of three words of meaning and more, of which one is in another language, say the same in English,
    a union of whatever kind: "Spilka Hirnykiv Halychyny", "the Federation of Galician Miners"."""
    if (one.words == one.written) == (other.words == other.written) or one.generic or other.generic:
        return False
    kinds = [{KINDS_OF_UNIONS.get(word, SAME_KINDS.get(word, word)) for word in name.content} for name in (one, other)]
    return len(kinds[0]) > _FEWEST_WORDS and (people or kinds[0] == kinds[1])


def _has_word_between(name: OrganizationName, other: OrganizationName) -> bool:
    """Whether the long name is the short one with words of somebody else between its first and its last, as clubs have
    their sponsor's name: "Virtus Ordex Corvona"."""
    short, long, others = name.words, other.words, name.rules.of("any other body")
    more = len(long) - len(short)
    for place in range(1, len(short)):
        if long[:place] == short[:place] and long[place + more :] == short[place:]:
            between = long[place : place + more]
            return LINKS.isdisjoint((*short, *between)) and others.isdisjoint(map(word_of_meaning, between))
    return False


def _is_rendering(short: OrganizationName, long: OrganizationName) -> bool:
    """Whether a translator may have given one name for the other: an authority for an agency, or letters for the words
    that they begin: "the SN Ostholm" for the Société Nautique d'Ostholm"."""
    kinds = [{SAME_KINDS.get(word, word) for word in name.content} for name in (short, long)]
    if kinds[0] == kinds[1] and len(kinds[0]) > 1 and not short.generic:
        return True
    return any(
        has_initials(long, letters, set(rest) - LINKS)
        for letters, rest in ((short.written[0], short.written[1:]), (short.written[-1], short.written[:-1]))
    )


def _has_letters_for_words(short: OrganizationName, long: OrganizationName) -> bool:
    """Whether one name has three letters and more for all but the kind of the other's words: "the LPF Youth League"."""
    for letters, rest in (
        (short.written[0], set(short.written[1:]) - LINKS),
        (short.written[-1], set(short.written[:-1]) - LINKS),
    ):
        stand_for = [word for word in long.written if word not in LINKS and word not in rest]
        enough = len(letters) >= _FEWEST_INITIALS or len(rest) >= _FEWEST_WORDS
        enough = enough and len(letters) == len(stand_for)
        if enough and rest and has_initials(long, letters, rest):
            return True
    return False


def is_another_body(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether what one name has more makes it the name of another body: a firm's bank, a club's academy."""
    few = min(one, other, key=lambda name: len(name.words))
    return not _words_of_others(few).isdisjoint(set(one.content) ^ set(other.content))


def is_arm(one: OrganizationName, other: OrganizationName) -> bool:
    """Whether one is named for a country, and the other is a firm or a group of firms by a name that is for none:
    "Lorem Ireland", "Lorem Group plc"."""
    return one.arm and not other.nation and (other.formed or "group" in other.words)


def is_division(short: OrganizationName, long: OrganizationName) -> bool:
    """Whether what the long name has more may be what a firm's subsidiary does: "Lorem Wings Cargo"."""
    left_out = long.words[len(short.words) :]
    does = short.rules.of("division")
    return long.words[: len(short.words)] == short.words and not does.isdisjoint(map(word_of_meaning, left_out))


def _words_of_others(short: OrganizationName) -> frozenset[str]:
    """The words that, left out, make another body of the short name's."""
    of_a_kind = short.kind_words <= short.rules.of("kind of school")
    return short.rules.of("other body" if of_a_kind else "any other body")


def _is_without_place(short: OrganizationName, long: OrganizationName) -> bool:
    """Whether the long name is the short one, of words for bodies alone, behind that of a town, a region or a people:
    "the Institute of Marine Research" in an article that named the Ostholm Institute of Marine Research. Of several
    words but for committees, which may lack what they are of."""
    size = len(short.words)
    before = long.words[:-size]
    if long.words[-size:] != short.words:
        return False
    if short.words[-1] in _OF_SEVERAL or (size > 1 and _LEFT_OUT.issuperset(before)):
        return True
    several = len(short.content) > 2 or not (short.official and is_one_of_its_country(short)) or is_force(short)
    joined = sum(1 for word, after in pairwise(before) if long.joined.issuperset((word, after)))
    apart = [word for word in before if word not in long.joined]  # "Post-Secondary"
    return several and len(before) - joined <= _FURTHER and long.kind_words.isdisjoint(map(word_of_meaning, apart))


def ends_in(long: OrganizationName, short: OrganizationName) -> bool:
    """Whether both have a legal form, behind which only the short name's words are left: "the Drilling Company"."""
    return long.formed and short.formed and long.words[-len(short.words) :] == short.words != long.words


def begins_with_kind(name: OrganizationName) -> bool:
    """Whether it is a name of another language that begins with the word for its kind: "Teatro Colón de Altavila"."""
    return name.words != name.written and word_of_meaning(name.words[0]) in name.kind_words


def is_head(word: str, name: OrganizationName) -> bool:
    """Whether it is the word for the kind of body within a name that goes on with what it is of."""
    return any(one == word and after in LINKS for one, after in pairwise(name.words[1:]))


def shortens(short: OrganizationName, long: OrganizationName) -> bool:
    """Whether one name is the first words of the other, or the last: "Ordex" of Ordex Shipping, "the Courier". Not
    where the words left out make another body of it, nor where they go on with "of" a thing."""
    size = len(short.words)
    if not 0 < size < len(long.words) or short.words[0] in LINKS or short.nation or short.known:
        return False
    if short.acronym:
        return size == 1 and short.words[0] in (long.words[0], long.words[-1]) and short.words[0] not in long.joined
    if short.generic and size > 1 and not _is_without_place(short, long):
        return False
    if size > 1 and size < len(long.words) <= size + _FURTHER and _has_word_between(short, long):
        return True
    if long.words[:size] == short.words:
        beside, left_out, cut = long.words[size], long.words[size:], long.words[size - 1 : size + 1]
        kind = set(short.words) <= long.kind_words or (size > 1 and word_of_meaning(short.words[-1]) in long.kind_words)
        named = size > 1 and not short.generic and len(left_out) <= _FURTHER
        named = named and (beside in _OF_ITS_TOWN or (beside == "of" and len(short.content) > 1))
        allowed = beside not in LINKS or kind or named or beside in _AT
    elif long.words[1 : 1 + size] == short.words and begins_with_kind(long):
        left_out, cut = (long.words[0], *long.words[1 + size :]), long.words[:2]
        allowed = not short.generic
    elif long.words[-size:] == short.words:
        beside, left_out, cut = long.words[-size - 1], long.words[:-size], long.words[-size - 1 :][:2]
        named = len(left_out) > 1 and not long.kind_words.issuperset(map(word_of_meaning, left_out[:-1]))
        allowed = beside not in LINKS or (beside in _OF_A_CLUB and named)
    else:
        # "The Guild" of the Papermakers' Guild of Lorem.
        return size == 1 and short.generic and is_head(short.words[0], long)
    if long.joined.issuperset(cut):
        return False
    if size == 1 and short.generic and long.words[-1:] == short.words:
        return allowed  # "The Front" may be the Women's Front: the word for its kind leaves all else out.
    return allowed and _words_of_others(short).isdisjoint(map(word_of_meaning, left_out))
