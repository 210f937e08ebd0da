"""Whether a match says whose a role is, or only names something beside it."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model import COUNTRY, KG, ORGANIZATION, PERSON, PLACE, ROLE, MentionChain, MentionKind, Sentence, Value
from kg.relations.arguments import ArticleReading
from kg.relations.lexicon import lexicon_of
from kg.relations.matching import Match, trigger_of

_AGE = 3
_OF_NO_STATE = frozenset({"manager", "owner", "founder", "organiser", "organizer", "ceo", "producer", "peacekeeper"})
_STATIONED = frozenset({"country", "programme", "program", "project", "regional"})
_POSTED = frozenset({"correspondent", "reporter", "bureau chief"})
_OF_TITLES = frozenset({"Det", "Detective", "Northern", "Southern", "Eastern", "Western", "Central"})
_SEXES = frozenset({"women", "men", "girls", "boys"})
_EPITHETS = frozenset({"host", "guest", "rival"})
_OWNING = frozenset({"owner", "co-owner", "part-owner"})


def is_of_another(sentence: Sentence, role: int, subject: int) -> bool:
    """Whether the role is another's: it stands right behind the name, or a verb gives several people a post each:
    "named A director and B clerk"."""
    if _stands_behind_another(sentence, role, subject) or _is_served(sentence, role) or _is_epithet(sentence, role):
        return True
    holders, people = _people(sentence, role), _people(sentence, subject)
    mention = sentence.mentions[role]
    one = mention is not None and mention.attribute("number") != "plural"
    if one and people and role + 1 in holders and role + 1 not in people:
        return True  # "appointed A and teacher B"
    if not holders or not people or not holders.isdisjoint(people):
        return False
    posts = {other for person in people for label, other in sentence.edges[person] if label == "isa"}
    return any(
        (label, role) in edges and any((label, other) in edges for other in posts)
        for edges in sentence.edges
        for label in ("as", "attr")
    )


def _is_epithet(sentence: Sentence, role: int) -> bool:
    """Whether a word before a title says what its holder does there, and is no post: "host President X"."""
    mention, behind = sentence.mentions[role], sentence.mentions[min(role + 1, len(sentence.words) - 1)]
    titled = behind is not None and behind.class_iri == ROLE and behind is not mention
    return titled and mention is not None and mention.head.lower() in _EPITHETS


def _is_served(sentence: Sentence, role: int) -> bool:
    """Whether a word for several says whose another's post is: "a lawyer for the captains, X"."""
    mention, before = sentence.mentions[role], sentence.heads[role]
    if mention is None or mention.attribute("number") != "plural" or sentence.labels[role] != "pobj":
        return False
    post = sentence.mentions[sentence.heads[before]]
    serves = sentence.words[before].lower() in ("of", "for") and post is not None and post.class_iri == ROLE
    return serves and post is not None and post.attribute("number") != "plural"


def _stands_behind_another(sentence: Sentence, role: int, subject: int) -> bool:
    """Whether only commas, an age and what belongs to the role are between it and the name of another, who is named
    later than the subject: of the clerk in "A, the chair of finance, and B, 41, the clerk", B alone is told."""
    mention = sentence.mentions[role]
    people = _people(sentence, subject) or {subject}
    if mention is None or mention.attribute("number") == "plural" or role < max(people):
        return False
    place = role - 1
    while place > 0 and _belongs_before(sentence, place):
        place -= 1
    before = sentence.mentions[role - 1]
    if before is not None and mention.start - before.end > _AGE:
        name = role - 1  # an age is no word of the parse
    elif sentence.words[place] == ",":
        name = place - 1
    else:
        return False
    same = any(("isa", name) in sentence.edges[one] or ("isa", one) in sentence.edges[name] for one in people)
    return name > max(people) and _is_named_person(sentence, name) and not same


def _belongs_before(sentence: Sentence, place: int) -> bool:
    """Whether a word before a role may be its own: an article, an adjective, the body or country that it is of."""
    mention = sentence.mentions[place]
    if mention is not None:
        return mention.class_iri != ROLE and not _is_named_person(sentence, place)
    return sentence.tags[place] in ("DT", "JJ", "PRP$", "POS", "NN")


def _people(sentence: Sentence, node: int) -> set[int]:
    """The node of a person's name, or those of the names that stand for the same as the node."""
    if _is_named_person(sentence, node):
        return {node}
    return {other for label, other in sentence.edges[node] if label == "isa" and _is_named_person(sentence, other)}


def is_party(body: MentionChain) -> bool:
    return body.class_iri == KG + "Party" or body.name.lower().endswith(" party")


def _is_named_person(sentence: Sentence, node: int) -> bool:
    mention = sentence.mentions[node]
    return mention is not None and mention.class_iri == PERSON and mention.kind is MentionKind.NAMED


def only_describes(sentence: Sentence, role: int, slots: Mapping[str, list[int]], reading: ArticleReading) -> bool:
    """Whether the word right before an occupation says of what kind it is, and no body: "radio host", "Paris baker"."""
    mention, node = sentence.mentions[role], slots["object"][0] if "object" in slots else role
    body = sentence.mentions[node]
    if node != role - 1 or mention is None or body is None or body.kind is MentionKind.PRONOUN:
        return False
    lexicon = lexicon_of(reading.ontology)
    if mention.head in _OWNING:
        owned = sentence.tags[node - 1] in ("PRP$", "POS") or slots["subject"][0] != role + 1  # "its club owner X"
        return body.kind is MentionKind.NOMINAL and not owned
    if mention.head not in lexicon.occupations or lexicon.role_kinds.get(mention.head) == "sport":
        return False
    chain = reading.chain_at(sentence, node)
    named = chain is not None and chain.id in reading.named and sentence.words[node - 1].lower() == "the"
    if named and body.kind is MentionKind.NOMINAL and slots["subject"][0] > role + 1:
        return False  # "the club doctor, X", of a club that the article names
    described = body.kind is MentionKind.NOMINAL and body.class_iri != PERSON
    return described or (body.class_iri in (PLACE, COUNTRY) and not body.attribute("form"))


def is_told_elsewhere(
    sentence: Sentence, role: int, match: Match, slots: Mapping[str, list[int]], reading: ArticleReading
) -> bool:
    """Whether something else says whose the role is, or nothing: it has an owner before it, and so is not of the
    nationality there ("its Danish head") nor of what the name is of ("the city's mayor, Ann Lee, of the Union"); or it
    only says who is meant, and another role is given ("elected the lawyer Ann Lee as its head")."""
    if "object" not in slots:
        return False
    node, person = slots["object"][0], slots["subject"][0]
    mention = sentence.mentions[node]
    nation = mention is not None and mention.attribute("form") == "demonym"
    if mention is not None and (_is_of_sex(sentence, node, role) or _is_of_minister(sentence, node, role)):
        return True
    if mention is not None and is_of_title(sentence, node, role, reading):
        return True
    if nation and mention is not None and (mention.attribute("code") or "").isdigit():
        return True  # "the first African finance minister"
    if nation and (_stands_with_other_people(sentence, node) or _is_of_no_state(sentence, role, reading)):
        return True
    if ("conj", node) in sentence.edges[person] and node > person and _is_named_person(sentence, node):
        return True  # "the minister for the sea, A, and B"
    if mention is not None and mention.kind is MentionKind.NOMINAL and mention.head == "member":
        return True  # "leaders of its members"
    if _only_titles(sentence, role, node, reading) or _comes_from(sentence, role, node, person):
        return True
    owned = any(
        label == "mod" and sentence.labels[one] == "poss" and one != node for label, one in sentence.edges[role]
    )
    if mention is not None and node == role - 1 and _is_of_compound(sentence, role, node, owned):
        return True
    if owned and role < node < person and sentence.words[sentence.heads[node]].lower() == "for":
        return True  # "its vice-president for Europe, X"
    if owned and _serves_with(sentence, role, node, person, reading):
        owned = False
    if owned and (nation or ("mod", node) in sentence.edges[person] or node > person > role):
        return True
    verb = trigger_of(match)
    if verb is None or {("subj", node), ("obj", person)} - set(sentence.edges[verb]):
        return False
    title = role == person - 1 and person - verb > 1
    return title or (role > person and "," in sentence.words[person:role] and ("obj", role) not in sentence.edges[verb])


def _is_of_compound(sentence: Sentence, role: int, node: int, owned: bool) -> bool:
    """Whether the word right before a post that somebody owns is a part of it: "its news chief", "the paper's Moscow
    correspondent"."""
    mention, post = sentence.mentions[node], sentence.mentions[role]
    if mention is None or post is None or mention.attribute("form") or sentence.labels[node] == "poss":
        return False
    noun = mention.kind is MentionKind.NOMINAL and node > 0 and sentence.words[node - 1].lower() in ("its", "their")
    return noun or (owned and mention.class_iri == PLACE and post.head in _POSTED)


def _serves_with(sentence: Sentence, role: int, body: int, person: int, reading: ArticleReading) -> bool:
    """Whether somebody works for people in a body behind his name: "their lawyer, Ann Lee of the firm Lee & Roe"; not
    where a title before the name has that body."""
    mention, firm = sentence.mentions[role], sentence.mentions[body]
    if mention is None or firm is None or firm.kind is not MentionKind.NAMED:
        return False
    title = sentence.mentions[person - 1] if person else None
    if title is not None and title is not mention and title.class_iri == ROLE:
        return False
    working = mention.head in lexicon_of(reading.ontology).occupations
    return working and body > role and reading.ontology.is_a(firm.class_iri, ORGANIZATION)


def _comes_from(sentence: Sentence, role: int, body: int, person: int) -> bool:
    """Whether the body only tells where a person comes from whom a verb gives the post: "appointed X, formerly of Y,
    as director", "elected X of Peru president"."""
    if not person < body < role or not {("of", body), ("mod", body)} & set(sentence.edges[person]):
        return False
    return any(
        sentence.tags[verb].startswith("VB")
        and {("as", role), ("attr", role), ("oprd", role)} & set(edges)
        and ("obj", person) in edges
        for verb, edges in enumerate(sentence.edges)
    )


def _is_of_no_state(sentence: Sentence, role: int, reading: ArticleReading) -> bool:
    """Whether no country has such a post, so that the adjective says where somebody is from: "Greek director X"."""
    mention = sentence.mentions[role]
    words = mention.text.lower().split() if mention is not None else []
    posts = lexicon_of(reading.ontology).words.of("artist or firm post")
    return " ".join(words) in posts or (bool(words) and words[-1] in _OF_NO_STATE and words[0] not in _STATIONED)


def is_of_title(sentence: Sentence, node: int, role: int, reading: ArticleReading) -> bool:
    """Whether one word right before a post tells of which faith, people or standing its holder is, or is a part of the
    title that reads like a name: "a Lutheran pastor", "Independent councillor X", "Det Chief Supt X"."""
    mention, behind = sentence.mentions[node], sentence.words[node + 1 : node + 2]
    if mention is None or node + 1 != role or " " in mention.text or behind == ["'s"]:
        return False
    return mention.text in lexicon_of(reading.ontology).adherents or mention.text in _OF_TITLES


def _is_of_sex(sentence: Sentence, node: int, role: int) -> bool:
    """Whether what a post seems to be of only says whose sport it is: "Women's football director X"."""
    return role == node + 2 and sentence.tags[node + 1] == "POS" and sentence.words[node].lower() in _SEXES


def _is_of_minister(sentence: Sentence, node: int, role: int) -> bool:
    """Whether one capitalised word right before a minister's name and title is what he is for: "Sugar Minister X"."""
    mention, title = sentence.mentions[node], sentence.mentions[role]
    written = ("Minister", "Ministers", "minister") if node == 0 else ("Minister", "Ministers")
    if mention is None or title is None or node != role - 1 or title.text not in written:
        return False
    body = mention.class_iri == ORGANIZATION and mention.kind is MentionKind.NAMED and not mention.attribute("form")
    return body and mention.text.istitle() and " " not in mention.text and _is_named_person(sentence, role + 1)


def _stands_with_other_people(sentence: Sentence, node: int) -> bool:
    """Whether an adjective of a people stands right beside another: "Mexican American organiser Ann Lee"."""
    beside = (sentence.mentions[one] for one in (node - 1, node + 1) if 0 <= one < len(sentence.words))
    return any(one is not None and one.attribute("form") == "demonym" for one in beside)


def _only_titles(sentence: Sentence, role: int, body: int, reading: ArticleReading) -> bool:
    """Whether an occupation only stands before the name and has nothing to do with the body of which another post is
    told: "the board, of which the banker Ann Lee is chair"."""
    mention, owner = sentence.mentions[role], sentence.mentions[body]
    if owner is not None and owner.class_iri == PERSON:
        return False  # "Lawyer Ann Lee represented Bo Lind"
    name = role + 1
    if mention is None or name >= len(sentence.words) or not _is_named_person(sentence, name):
        return False
    if not {sentence.labels[role], sentence.labels[name]} & {"nsubj", "nsubjpass", "attr"}:
        return False
    lexicon = lexicon_of(reading.ontology)
    plain = mention.head in lexicon.occupations and lexicon.role_kinds.get(mention.head) != "sport"
    own = {one for node in (role, name) for _, one in sentence.edges[node]}
    own |= {
        one for verb in own if sentence.labels[verb] == "relcl" for label, one in sentence.edges[verb] if label == "obj"
    }
    return plain and body not in own  # "lawyer Ann Lee, who defends Bo Lind"


def is_alike(found: MentionChain | Value | None, sentence: Sentence, role: int) -> bool:
    """Whether the words say that somebody has the post as another has it: "her fellow councillor" is not hers."""
    owned = isinstance(found, MentionChain) and found.class_iri == PERSON
    return owned and any(sentence.words[other] == "fellow" for label, other in sentence.edges[role] if label == "mod")
