"""What the parser often gets wrong in lists of people and in details of time and place, put right before edges are
built: heads and labels change."""

from __future__ import annotations

from kg.annotate.circles import undo_cycles
from kg.annotate.mixed_lists import role_between_names
from kg.annotate.repaired_bodies import (
    described_behind_body,
    named_behind_kind,
    place_behind_body,
    second_subject,
    side_before_name,
)
from kg.annotate.repaired_choices import chosen_at_event, chosen_before_post, chosen_its, chosen_whom
from kg.annotate.repaired_details import (
    before_bare_clause,
    before_purpose,
    behind_aside,
    behind_hour,
    behind_saying,
    body_for_subject,
    count_before_people,
    day_before_subject,
    day_behind_name,
    day_for_subject,
    destination,
    number_of_unit,
    person_for_time,
    planned_event,
    subject_as_detail,
    subject_behind_hours,
)
from kg.annotate.repaired_holders import told_twice, until_now
from kg.annotate.repaired_lists import (
    apposed_behind_countries,
    apposed_list,
    apposed_to_described,
    behind_last_bearer,
    counted_list,
    joined_before_title,
    next_behind_body,
    next_of_bearers,
    next_of_complements,
    next_of_list,
    second_object,
)
from kg.annotate.repaired_names import (
    asker_behind_quote,
    called_what,
    called_whom,
    given_whom,
    name_behind_place,
    peer_in_list,
    speaker_behind_place,
    subject_behind_and,
)
from kg.annotate.repaired_participles import (
    called_in_list,
    clause_behind_body,
    event_held,
    next_in_clause,
    noun_for_clause,
    participle_aside,
    participle_first,
    participle_for_verb,
    to_whom,
    verb_between_names,
    verb_between_titles,
)
from kg.annotate.repaired_phrases import subject_behind_phrase, subject_in_phrase
from kg.annotate.repaired_speakers import paper_behind_comma, speaker_behind_participle, titled_speaker
from kg.annotate.repaired_titles import (
    behind_description,
    behind_kin,
    behind_next_title,
    behind_servant,
    body_behind_title,
    of_two_names,
    people_before_body,
    title_of_next,
)
from kg.annotate.repaired_words import AT_WORDS
from kg.annotate.syntax_graph import FINITE, SyntaxGraph, path_up
from kg.model import COUNTRY, DATE, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE, MentionKind, Sentence
from kg.ontology import WordKinds

_SERIES = frozenset({"conj", "appos"})
_SAYING = frozenset({"say", "tell", "add", "announce", "report", "confirm", "explain", "note", "write"})
_BESIDE = frozenset({"with", "beside", "alongside"})
_STANDING = frozenset({"be", "sit", "stand"})
_PRESIDING = {
    "presiding": "preside",
    "looking": "look",
    "watching": "watch",
    "chairing": "chair",
    "attending": "attend",
    "listening": "listen",
    "moderating": "moderate",
    "mediating": "mediate",
    "interpreting": "interpret",
    "translating": "translate",
}
_PERSONS = frozenset({PERSON, PERSON_GROUP, ROLE})
_PAST = frozenset({"VBD", "VBN"})
_NO_PERSONS = frozenset({PLACE, COUNTRY, ORGANIZATION})


def repair_parse(sentence: Sentence, words: WordKinds) -> None:
    """Changes the sentence's heads and labels where a list of persons, a clause on one of them, or a detail of time or
    place is read wrongly. What would make a circle of heads stays as it was parsed."""
    graph = SyntaxGraph(sentence, words)
    heads, labels = list(sentence.heads), list(sentence.labels)
    for node, word in enumerate(sentence.words):
        if sentence.mentions[node] is not None:
            _repair_mention(graph, node)
        if sentence.labels[node] == "prep":
            before_purpose(sentence, node)
            behind_aside(sentence, node)
            _absolute_with(graph, node)
            place_behind_body(graph, node)
            behind_last_bearer(graph, node)
            chosen_at_event(graph, node)
            behind_hour(graph, node)
            behind_saying(graph, node)
        elif sentence.labels[node] == "nummod":
            number_of_unit(graph, node)
        elif sentence.labels[node] == "mark" and word == "for":
            destination(graph, node)
        elif sentence.tags[node] in _PAST:
            event_held(graph, node)
            planned_event(graph, node)
            verb_between_names(graph, node)
            verb_between_titles(graph, node)
            participle_aside(graph, node)
        if sentence.labels[node] == "conj" and sentence.tags[node] in FINITE:
            next_in_clause(graph, node)
        repair = AT_WORDS.get(word.lower())
        if repair is not None:
            repair(graph, node)
    participle_for_verb(graph)
    noun_for_clause(graph)
    subject_as_detail(graph)
    subject_behind_hours(graph)
    subject_behind_phrase(graph)
    subject_in_phrase(graph)
    _beside_whom(sentence)
    participle_first(graph)
    speaker_behind_participle(graph)
    for node in range(2, len(sentence.words)):
        if sentence.lemmas[node] in _SAYING and sentence.tags[node] in ("VBD", "VBZ"):
            _unnamed_speaker(graph, node)
            titled_speaker(graph, node)
            paper_behind_comma(graph, node)
    for node, word in enumerate(sentence.words):
        if word.lower() == "who" and sentence.tags[node] == "WP":
            _relative_head(graph, node)
    undo_cycles(sentence, heads, labels)


def _repair_mention(graph: SyntaxGraph, node: int) -> None:
    """Repairs at a name or description of someone, a body, a place, or a day."""
    if graph.class_at(node) == COUNTRY:
        apposed_list(graph, node)
    if graph.is_named_person(node):
        joined_before_title(graph, node)
        next_of_list(graph, node)
        apposed_list(graph, node)
        apposed_behind_countries(graph, node)
        apposed_to_described(graph, node)
        name_behind_place(graph, node)
        peer_in_list(graph, node)
        speaker_behind_place(graph, node)
        subject_behind_and(graph, node)
        called_whom(graph, node)
        called_what(graph, node)
        called_in_list(graph, node)
        chosen_whom(graph, node)
        given_whom(graph, node)
        asker_behind_quote(graph, node)
        to_whom(graph, node)
        next_of_bearers(graph, node)
        next_behind_body(graph, node)
        second_object(graph, node)
        person_for_time(graph, node)
        _behind_body(graph, node)
        body_behind_title(graph, node)
        behind_kin(graph, node)
        behind_servant(graph, node)
        behind_next_title(graph, node)
        behind_description(graph, node)
        of_two_names(graph, node)
        day_behind_name(graph, node)
        return
    if graph.is_role(node):
        title_of_next(graph, node)
        role_between_names(graph, node)
        chosen_before_post(graph, node)
        chosen_its(graph, node)
        until_now(graph, node)
        told_twice(graph, node)
        people_before_body(graph, node)
        to_whom(graph, node)
        person_for_time(graph, node)
    _leaning_before_body(graph, node)
    described_behind_body(graph, node)
    side_before_name(graph, node)
    second_subject(graph, node)
    if graph.is_named_body(node):
        named_behind_kind(graph, node)
        clause_behind_body(graph, node)
    next_of_complements(graph, node)
    body_for_subject(graph, node)
    count_before_people(graph, node)
    counted_list(graph, node)
    if graph.class_at(node) == DATE:
        day_for_subject(graph.sentence, node)
        day_before_subject(graph.sentence, node)
        before_bare_clause(graph, node)


def _beside_whom(sentence: Sentence) -> None:
    """ "With her were A and B": the pronoun or name behind the preposition is no subject, those behind the verb are."""
    person = sentence.mentions[1] if len(sentence.words) > 3 else None
    if person is None or person.class_iri != PERSON or sentence.words[0].lower() not in _BESIDE:
        return
    if sentence.lemmas[2] not in _STANDING or sentence.tags[2] not in FINITE:
        return
    noun = sentence.heads[2]
    if noun != 2 and sentence.heads[noun] == 0:  # "Beside her sat X", read as one noun phrase
        sentence.heads[2], sentence.labels[2] = 2, "ROOT"
        sentence.heads[noun], sentence.labels[noun] = 2, "nsubj"
    sentence.heads[0], sentence.labels[0] = 2, "prep"
    sentence.heads[1], sentence.labels[1] = 0, "pobj"
    for node in range(3, len(sentence.words)):
        if sentence.heads[node] == 2 and sentence.labels[node] == "attr":
            sentence.labels[node] = "nsubj"


def _unnamed_speaker(graph: SyntaxGraph, verb: int) -> None:
    """ "The mayor met X, a diplomat said": a noun with a determiner right before the verb, a comma before it, is who
    speaks, and no apposition to the name before the comma, which a second comma would close."""
    sentence = graph.sentence
    noun = verb - 1
    if sentence.labels[noun] == "pobj" and sentence.heads[noun] == verb - 2:  # "X, the ministry in Lima said"
        noun = verb - 3
    start = noun
    while start > 0 and sentence.tags[start - 1][:2] in ("JJ", "NN", "CD", "HY"):
        start -= 1
    determined = start > 0 and sentence.tags[start - 1] in ("DT", "PRP$")
    mention = sentence.mentions[noun]
    described = mention is None or mention.kind is MentionKind.NOMINAL
    if not determined or start < 3 or sentence.words[start - 2] != "," or not described:
        return
    if not sentence.tags[noun].startswith("NN") or not any(tag in FINITE for tag in sentence.tags[: start - 2]):
        return
    for other, label in enumerate(sentence.labels):
        if label == "nsubj" and sentence.heads[other] == verb and other < start:
            first = graph.subtree(other)[0]
            if sentence.tags[first - 1] == "IN" and sentence.heads[first - 1] < other:
                # "with the minister, X, a diplomat said"
                sentence.heads[other], sentence.labels[other] = first - 1, "pobj"
                continue
            before = next((one for one in range(first - 1, -1, -1) if sentence.tags[one].startswith("NN")), None)
            if before is not None:
                sentence.heads[other], sentence.labels[other] = before, "appos"
    sentence.heads[noun], sentence.labels[noun] = verb, "nsubj"


def _leaning_before_body(graph: SyntaxGraph, node: int) -> None:
    """ "X of the opposition Y Party accused": the noun before the body's name describes it, and X is the subject."""
    sentence = graph.sentence
    noun = node - 1
    if noun < 2 or sentence.labels[node] not in ("nsubj", "nsubjpass") or sentence.heads[node] < node:
        return
    kind = sentence.mentions[noun]
    plain = kind is None or (kind.kind is MentionKind.NOMINAL and kind.class_iri == ORGANIZATION)
    bare = plain and sentence.labels[noun] == "pobj" and sentence.tags[noun] == "NN"
    mention = sentence.mentions[node]
    if not bare or mention is None or mention.kind is not MentionKind.NAMED or graph.class_at(node) in _PERSONS:
        return
    preposition = sentence.heads[noun]
    person = sentence.heads[preposition]
    if sentence.labels[preposition] != "prep" or not graph.is_named_person(person) or person > preposition:
        return
    verb = sentence.heads[node]
    if person in path_up(sentence, verb):
        return
    sentence.heads[person], sentence.labels[person] = verb, sentence.labels[node]
    sentence.heads[node], sentence.labels[node] = preposition, "pobj"
    sentence.heads[noun], sentence.labels[noun] = node, "compound"


def _absolute_with(graph: SyntaxGraph, preposition: int) -> None:
    """ "with the minister, X, presiding": who stands behind "with" is the subject of the participle."""
    sentence = graph.sentence
    if sentence.words[preposition].lower() != "with" or sentence.labels[preposition] != "prep":
        return
    end = min(preposition + 9, len(sentence.words))
    name = next((one for one in range(preposition + 1, end) if graph.is_named_person(one)), None)
    if name is None or any(graph.is_verb(one) for one in range(preposition + 1, name)):
        return
    verb = name + 2 if sentence.words[name + 1 : name + 2] == [","] else name + 1
    if verb >= len(sentence.words) or sentence.words[verb] not in _PRESIDING:
        return
    noun = next((one for one in range(preposition + 1, name) if sentence.heads[one] == preposition), None)
    sentence.heads[verb], sentence.labels[verb], sentence.tags[verb] = sentence.heads[preposition], "advcl", "VBG"
    sentence.lemmas[verb] = _PRESIDING[sentence.words[verb]]
    sentence.heads[preposition], sentence.labels[preposition] = verb, "mark"
    sentence.heads[name], sentence.labels[name] = verb, "nsubj"
    if noun is not None:
        sentence.heads[noun], sentence.labels[noun] = name, "appos"


def _behind_body(graph: SyntaxGraph, person: int) -> None:
    """ "The ambassador to Peru Ann Lee left": the body before the name is the role's, and the name has the role."""
    sentence = graph.sentence
    preposition, body = sentence.heads[person], person - 1
    if not graph.is_named_person(person) or sentence.labels[person] != "pobj" or body <= preposition:
        return
    role = sentence.heads[preposition]
    named = sentence.mentions[body] is not None and graph.class_at(body) in _NO_PERSONS
    to = sentence.words[preposition].lower() == "to" and role == preposition - 1
    if not (named and to and graph.is_role(role)) or sentence.heads[body] != person:
        return
    sentence.heads[body], sentence.labels[body] = preposition, "pobj"
    for node, head in enumerate(sentence.heads):
        if head == person and node < body:
            sentence.heads[node] = body
    root = sentence.heads[role] == role
    sentence.heads[person], sentence.labels[person] = person if root else sentence.heads[role], sentence.labels[role]
    sentence.heads[role], sentence.labels[role] = person, "appos"


def _relative_head(graph: SyntaxGraph, pronoun: int) -> None:
    """The clause of "who" is about the person right before it, or before a place that cannot be meant."""
    sentence = graph.sentence
    verb = next((one for one in path_up(sentence, pronoun) if sentence.labels[one] == "relcl"), None)
    if verb is None or verb < pronoun:
        return
    noun, before = sentence.heads[verb], pronoun - 1
    while before > 0 and sentence.words[before] in (",", ")", "–", "—"):
        before -= 1
    if graph.is_named_person(before) and before != noun and sentence.labels[before] in _SERIES:
        above = path_up(sentence, before)
        if noun in above and all(sentence.labels[one] in _SERIES for one in above[: above.index(noun)]):
            sentence.heads[verb] = before
    elif graph.class_at(noun) in _NO_PERSONS:
        person = next((one for one in range(noun - 1, -1, -1) if graph.is_named_person(one)), None)
        if person is not None and not any(graph.is_verb(one) for one in range(person + 1, noun)):
            sentence.heads[verb] = person
