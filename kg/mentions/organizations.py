"""Names of organizations: built around a head noun ("Ministry of ...", "... Commission"), or a saint."""

from __future__ import annotations

from kg.mentions.acronyms import is_acronym
from kg.mentions.portfolios import portfolios_end
from kg.mentions.vocabulary import PARTY, Vocabulary
from kg.mentions.words import Span, Words
from kg.model import ORGANIZATION, PLACE, MentionKind

_LINKS = frozenset(("of", "for", "on", "to", "against", "in"))
_PUBLIC = frozenset(("government", "court", "military"))
_WITHOUT_ARTICLE = frozenset(("south", "north", "east", "west", "sri", "new", "sierra", "saudi", "costa", "burkina"))
"""What opens names of countries of two words that have no article."""
_IN_CHARGE = frozenset(("office", "position", "rank", "military"))
_OF_NAMESAKES = frozenset(("religious", "nobility", "military"))
_MANY = frozenset(("People", "Women", "Men", "Children", "Fishermen", "Firemen", "Countrywomen", "Businesswomen"))
_BEFORE_SAINTS = frozenset(("at", "from", "for", "to", "of", "and", "by", "beat", "with"))
SAINTS = frozenset(("St", "St.", "Saint"))


def take_organizations(words: Words, vocabulary: Vocabulary) -> None:
    """Capitalised phrases around a head noun of organizations become names."""
    covered = -1
    for index in sorted(words.marks["organization"]):
        mark = words.marks["organization"][index]
        last = index + mark.length
        if index < covered or not words.capital(index) or not words.free(index, last) or shouted(words):
            continue
        if mark.length == 1 and (_is_surname(words, index, vocabulary) or _are_members(words, index)):
            continue
        if _is_of_members(words, last) or _ends_known(words, index):
            continue
        first = _left(words, index, vocabulary)
        field = _behind_body(words, first, index)
        listed = all(one in vocabulary.modifiers for one in words.lowers[field : index + 1])
        if listed and field_of_title(words, field, index + 1, vocabulary):
            continue
        unit = vocabulary.modifiers.get(mark.entry.head) == "unit"
        if unit and all(vocabulary.modifiers.get(one) for one in words.lowers[first:index]):
            # "Management Board of X" is a part of X that titles name.
            continue
        last = last if unit else _right(words, index, last, mark.entry.kind, vocabulary)
        last = last if unit else portfolios_end(words, index, _heads_end(words, last), vocabulary)
        entity = next((one for one in words.entities if one[0] <= index < one[1]), None)
        of_nation = entity is not None and entity[1] - 1 in words.closing["demonym"]
        if entity and entity[2] == "ORG" and entity[1] > last and _plain(words, last, entity[1]) and not of_nation:
            last = entity[1]
            while last - 1 > index and words.tags[last - 1] in ("VBD", "VBZ") and not words.capital(last - 1):
                last -= 1  # "the Court of Arbitration for Rowing banned"
        last = person_inside(words, first, last, vocabulary)
        if last - first <= mark.length:
            continue
        first = _without_article(words, first)
        country, known = words.mark("country", first), words.mark("body", first)
        if known is not None and first + known.length > last:
            if not words.capital(first + known.length - 1):
                continue  # "United Nations refugee agency", which goes on behind its capitals
            last = first + known.length  # "Health Service Executive"
        if country is not None and first + country.length == last:  # "West Bank"
            continue
        party = "party" in (mark.entry.head, words.lowers[last - 1])  # "Centre Party", which a centre opens
        class_iri = PARTY if party else mark.entry.class_iri or ORGANIZATION
        span = Span(first, last, class_iri, MentionKind.NAMED, head=mark.entry.head)
        if last - first > mark.length and words.take(span):
            covered = last


def _ends_known(words: Words, index: int) -> bool:
    """Whether the noun ends the name of a known body that "and" is part of: "Avon and Somerset Police"."""
    start = words.closing["body"].get(index, index)
    return "and" in words.lowers[start:index] and index + 1 not in words.marks["role"]  # "... Services Secretary"


def _behind_body(words: Words, first: int, index: int) -> int:
    """Where the words behind an acronym of a body start: "Energy" in "EU Energy Commissioner"."""
    body = words.mark("body", first)
    known = body is not None and body.length == 1 and first < index and is_acronym(words.texts[first])
    return first + 1 if known else first


def _are_members(words: Words, index: int) -> bool:
    """Whether a plural that opens a sentence only tells whose people act: "Rebels of the Front for ..."."""
    of = words.sentence_start(index) and words.lowers[index + 1 : index + 3] == ["of", "the"]
    return of and words.marks["organization"][index].entry.plural and index + 3 in words.marks["organization"]


def _is_of_members(words: Words, last: int) -> bool:
    """Whether the noun only tells whose members the body behind it has: "Media" in "the Media Workers' Union"."""
    members = words.texts[last : last + 1] and words.capital(last) and words.texts[last].endswith("s")
    owning = bool(members) and words.texts[last + 1 : last + 2] in (["'"], ["’"])
    return owning and last + 2 in words.marks["organization"] and words.capital(last + 2)


def _heads_end(words: Words, last: int) -> int:
    """Where other heads end that stand right behind a name so far: "Cedar Hills School District"."""
    last = _members_end(words, last)
    wider = words.mark("organization", last - 1)  # "Elementary School" and "School District"
    if wider is not None and wider.length == 2 and words.capital(last) and words.free(last, last + 1):
        last += 1
    while (mark := words.mark("organization", last)) is not None:
        end = last + mark.length
        capital = all(words.capital(one) or words.texts[one] in ("'s", "’s") for one in range(last, end))
        near = words.starts[last] == words.ends[last - 1] + 1 and words.tags[last].startswith("NNP")
        if not capital or not near or mark.entry.plural or not words.free(last, end) or words.mark("role", end):
            break
        last = end
    return last


def _members_end(words: Words, last: int) -> int:
    """Where the union ends whose members' noun goes on the name so far: "Irish Bank Officials' Union"."""
    if words.texts[last + 1 : last + 2] not in (["'"], ["’"]) or not words.capital(last):
        return last
    head = last + 2 if words.mark("organization", last + 2) is not None else last + 3
    mark = words.mark("organization", head)
    if mark is None or not words.capital(head) or not words.texts[last].endswith("s"):
        return last
    return head + mark.length if words.free(last, head + mark.length) else last


def _is_surname(words: Words, index: int, vocabulary: Vocabulary) -> bool:
    """Whether the noun only ends what spaCy sees as given name and surname: "Ann Mills"."""
    name = (index - 1, index + 1, "PERSON")
    return index > 0 and words.texts[index - 1] in vocabulary.genders and name in words.entities


def shouted(words: Words) -> bool:
    """Whether the passage is set in capitals, so that capitals mark no names."""
    return words.text.isupper()


def take_saints(words: Words) -> None:
    """ "St Anne's Hospice Leeds": a saint, a possessive and capitals are a body, unless an office is behind."""
    for index in range(len(words.texts) - 2):
        if words.texts[index] not in SAINTS:
            continue
        owner = words.capital(index + 1) and words.texts[index + 2] in ("'s", "’s")
        last = index + 3
        while owner and last < len(words.texts) and words.capital(last) and words.tags[last].startswith("NNP"):
            last += 1
        listed = any(one in words.marks[kind] for one in range(index + 3, last) for kind in ("role", "event", "person"))
        alone = owner and last == index + 3 and _is_alone(words, index, last)
        if (last > index + 3 or alone) and not listed and words.free(index, last) and not shouted(words):
            name = words.words_of(index, last) if alone else ""  # Settled: a possessive alone looks like a person's.
            lies = words.texts[last : last + 1] == [","] and words.mark("country", last + 1) is not None
            words.take(
                Span(
                    index,
                    last,
                    PLACE if alone and lies else ORGANIZATION,
                    MentionKind.NAMED,
                    name,
                    words.lowers[last - 1],
                )
            )


def _is_alone(words: Words, first: int, last: int) -> bool:
    """Whether a saint's possessive owns nothing that follows, so that it is a school or the like: "at St Anne's in"."""
    before = words.lowers[first - 1] if first and not words.sentence_start(first) else "at"
    closed = last >= len(words.texts) or words.tags[last] in (",", ".", "IN", "VBD", "VBZ", "VBP", ":", "-RRB-", "MD")
    return closed and (before in _BEFORE_SAINTS or words.tags[first - 1] == "VBD")


def _without_article(words: Words, first: int) -> int:
    return first + 1 if words.lowers[first] in ("the", "a", "an") else first


def _name_word(words: Words, index: int) -> bool:
    return words.capital(index) and words.tags[index][:2] in ("NN", "JJ", "VB", "FW", "CD", "RB")


def _left(words: Words, index: int, vocabulary: Vocabulary) -> int:
    first = index
    public = words.marks["organization"][index].entry.kind in _PUBLIC
    while first > 0 and words.taken[first - 1] is None:
        before = first - 1
        closing = words.closing["role"].get(before)
        if closing is not None and _is_named_for(words, closing, before, first, index):
            first = closing
            break
        if closing is not None and not _inside_entity(words, before, index):
            break
        country = _country_ending(words, before)
        if country and public and words.capital(country - 1) and words.lowers[country - 1] in words.kinds.of("quarter"):
            first = country - 1  # "of South Wales Police"
            continue
        if country is not None and public and not _is_part(words, country, before):
            if not _is_region(words, country, before):
                break
            first = country
            continue
        # "Bakers' and Millers' Guild".
        owners = words.texts[before] == "and" and before > 1 and words.texts[before - 1] in ("'", "’")
        if owners and words.capital(before - 2) and words.texts[before - 2].endswith("s"):
            first = before - 2
            continue
        if words.texts[before] in ("&", "-", "and") and before > 0 and words.capital(before - 1):
            attached = words.texts[before] == "-" or words.texts[before] == "&" or _inside_entity(words, before, index)
            if not attached:
                break
            first = before - 1
            continue
        plural = words.texts[before] in ("'", "’") and before > 0 and words.texts[before - 1].endswith("s")
        if plural and words.capital(before - 1) and words.taken[before - 1] is None:
            first = before - 1
            continue
        if words.texts[before] in ("'s", "’s") and before and _are_many(words.texts[before - 1]):
            first = before - 1  # "the Coastal People's Party", "the Children's Fund"
            continue
        if words.texts[before] in ("'s", "’s") and before > 1 and words.texts[before - 2] in SAINTS:
            first = before - 2
            break
        if words.texts[before] in ("'s", "’s") and _inside_entity(words, before, index) and before > 0:
            if public and words.closing["country"].get(before - 1) is not None:
                break  # "Malawi's Ministry of Health"
            first = before - 1
            continue
        if words.texts[before] in SAINTS and words.capital(before + 1) and words.taken[before] is None:
            first = before
            break
        if _is_ordinal(words, before) and before and words.capital(before + 1):
            first = before
            continue
        if words.texts[before] == "No" and words.lowers[before - 1] == "the" and words.capital(before + 1):
            return before  # "the No Dam Alliance"
        if not _name_word(words, before) or words.mark("honorific", before) or words.lowers[before] == "former":
            break
        if words.sentence_start(before) and words.tags[before][:2] in ("VB", "RB"):
            break
        first = before
    return first


def _is_named_for(words: Words, title: int, last: int, first: int, index: int) -> bool:
    """Whether a school or a hospital is named for who bore the title: "Bishop Hill College", "King Otto Hospital"."""
    mark = words.mark("role", title)
    bearer = title == last and first == last + 1 < index and words.starts[first] == words.ends[last] + 1
    titled = mark is not None and mark.entry.kind in _OF_NAMESAKES and words.capital(title)
    return bearer and titled and words.marks["organization"][index].entry.head in words.kinds.of("institution")


def _are_many(text: str) -> bool:
    return text in _MANY or (text.istitle() and text.endswith("men"))  # "the Seamen's Guild"


def _is_ordinal(words: Words, index: int) -> bool:
    """Whether the word is the number of a court or unit: "the 14th Criminal Court"."""
    text = words.texts[index]
    return text[:1].isdigit() and text[-2:] in ("st", "nd", "rd", "th") and text[:-2].isdigit()


def _is_part(words: Words, first: int, last: int) -> bool:
    """Whether a country is part of a body's name, as an article that it does not have itself tells: "the Japan Coast
    Guard", but not "the U.S. Coast Guard"."""
    mark = words.mark("country", first)
    article = first > 0 and words.lowers[first - 1] == "the" and mark is not None and mark.length == last + 1 - first
    bare = first == last or (last == first + 1 and words.lowers[first] in _WITHOUT_ARTICLE)
    return article and bare and words.texts[last][1:].islower() and words.texts[last][-1:] != "s"


def _is_region(words: Words, first: int, last: int) -> bool:
    """Whether a region of a country of two words or more begins the name of its court or agency: "Western Cape High
    Court". That of one word stays apart, as a country does."""
    mark = words.mark("country", first)
    return mark is not None and mark.length == last + 1 - first > 1 and mark.entry.class_iri == PLACE


def _country_ending(words: Words, index: int) -> int | None:
    for family in ("country", "demonym"):
        start = words.closing[family].get(index)
        if start is not None:
            longer = words.mark(family, start - 1) if start else None  # "South Sudan" rather than "Sudan"
            return start - 1 if longer is not None and start - 1 + longer.length == index + 1 else start
    return None


def _inside_entity(words: Words, first: int, last: int) -> bool:
    return any(start <= first and last < end and label != "PERSON" for start, end, label in words.entities)


def _right(words: Words, index: int, last: int, kind: str, vocabulary: Vocabulary) -> int:
    """The end of the name: "of", "for" and "and" join it as long as capitals follow."""
    linked = False
    count = len(words.texts)
    while last < count and words.taken[last] is None:
        text = words.texts[last]
        if _name_word(words, last):
            prefix = kind in ("team", "company") and words.texts[index].isupper()
            role = words.mark("role", last)
            titled = role is not None and not (linked and role.entry.plural)
            if kind == "team" and not linked and words.lowers[last] in words.kinds.of("side of a club"):
                return last + 1
            if titled or not (linked or prefix or _continues(words, index, last)):
                break
            last += 1
            continue
        step = last + 1
        if text in _LINKS and step < count and (text == "of" or kind != "team"):
            if words.lowers[step] == "the":
                step += 1
            if step in words.marks["demonym"] and step + 1 < count and not words.capital(step + 1):
                break  # "Committee of the Irish parliament"
            if step >= count or words.taken[step] is not None or not _name_word(words, step):
                break
            if _is_other_name(words, index, last, step, vocabulary):
                break
            place = words.mark("country", step)
            across = place is not None and place.entry.attributes.get("code", "").isdigit()  # "Commission for Africa"
            if place is not None and (linked or text not in ("of", "for") or (kind in _PUBLIC and not across)):
                break
            headed = text != "on" and words.mark("organization", step) is not None  # "Committee on the Judiciary"
            loose = text in ("in", "to") or linked or headed
            if text != "of" and loose and not _inside_entity(words, index, step):
                break
            linked = True
            last = step + 1
            office = words.mark("role", step)
            if office is not None and text == "of":
                last = max(last, min(capital_run(words, step), step + office.length))  # "Office of the Prime Minister"
            if place is not None:
                last = step + place.length
            continue
        if text in ("and", "&") and step < count and _name_word(words, step) and words.taken[step] is None:
            ahead = capital_run(words, step)
            own_head = any(words.mark("organization", one) for one in range(step, ahead))
            person = any(s <= step < e and label == "PERSON" for s, e, label in words.entities)
            role = words.mark("role", step)
            members = role is not None and role.entry.plural and linked  # "Union of Farmers and Vintners"
            if (not linked and text == "and") or own_head or person or (role and not members):
                break
            if words.mark("country", step):
                break
            last = step + 1
            continue
        if text == "-" and step < count and words.capital(step) and words.starts[last] == words.ends[last - 1]:
            last = step + 1
            continue
        break
    return last


def _is_other_name(words: Words, index: int, link: int, step: int, vocabulary: Vocabulary) -> bool:
    """Whether a person or another body is named behind "of" or "on": "the Nurses' Union of Ann Lee said", "the attack
    by the Front on the World Food Programme"."""
    if words.lowers[link] == "of" and step == link + 1 and words.texts[step] in vocabulary.genders:
        return any(start == step and end > step + 1 and label == "PERSON" for start, end, label in words.entities)
    on = words.lowers[link] == "on" and step == link + 2
    return on and words.lowers[index] not in words.kinds.of("on something") and not _inside_entity(words, index, step)


def _continues(words: Words, index: int, last: int) -> bool:
    """Whether a capitalised word after the head goes on with the name ("Club América", "Bank Rossiya")."""
    return any(start <= index and last < end and label == "ORG" for start, end, label in words.entities)


def capital_run(words: Words, index: int) -> int:
    """Where the capitalised words end that start at the word."""
    while index < len(words.texts) and words.capital(index):
        index += 1
    return index


def person_inside(words: Words, first: int, last: int, vocabulary: Vocabulary) -> int:
    """Where a person's name starts that spaCy merged into an organization's ("Homeland Security Jane Smith")."""
    for place in range(first + 1, last - 1):
        if words.texts[place] not in vocabulary.genders or not words.capital(place - 1):
            continue
        named = all(words.capital(one) and one not in words.closing["organization"] for one in range(place, last))
        if named and last - place <= 3 and (place - first > 1 or first in words.marks["organization"]):
            return place
    return last


def _plain(words: Words, first: int, last: int) -> bool:
    """Whether nothing among the words ends a name: no role, no comma, nothing taken."""
    return all(
        words.taken[index] is None
        and index not in words.marks["role"]
        and words.tags[index] not in (",", ":", "-LRB-", "-RRB-", "POS", ".")
        for index in range(first, last)
    )


def field_of_title(words: Words, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether the words are what an office is in ("Homeland Security" beside "Secretary")."""
    fields = vocabulary.modifiers
    titled = last in words.marks["role"] and words.capital(last)
    if titled and all(one in fields or one in ("and", "&", "-") for one in words.lowers[first:last]):
        return True
    before = first - 1
    if before > 0 and words.lowers[before] == "the":
        before -= 1
    if before > 0 and words.lowers[before] in ("of", "for") and before - 1 in words.closing["role"]:
        role = words.marks["role"][words.closing["role"][before - 1]].entry
        if last - 1 in words.closing["organization"] and role.kind not in _IN_CHARGE:
            return False
        return fields.get(words.lowers[first]) in ("portfolio", "title")
    return False
