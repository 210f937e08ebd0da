"""Sentences that say the same have the same edges."""

import pytest

from kg.annotate.syntax_graph import SyntaxGraph
from kg.model import Article, Block, BlockKind, Sentence
from kg.ontology import NO_WORDS
from kg.pipeline import load_reader
from kg.reading import read_sentences
from kg.settings import Settings


def read(text: str, *kinds: BlockKind) -> list[Sentence]:
    """The sentences of a text whose lines are blocks of the given kinds (body where none is given)."""
    ontology, annotator, _ = load_reader(Settings())
    blocks, place = [], 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            kind = kinds[number] if number < len(kinds) else BlockKind.BODY
            blocks.append(Block(place, place + len(line), kind))
        place += len(line) + 1
    article = Article("test:article", "test", text, tuple(blocks), published="2024-05-15")
    (parsed,) = read_sentences([article], annotator, ontology)
    return list(parsed.sentences)


def named(sentence: Sentence, node: int) -> str:
    mention = sentence.mentions[node]
    return mention.text if mention is not None else sentence.lemmas[node]


def edges(sentence: Sentence) -> set[tuple[str, str, str]]:
    return {
        (named(sentence, head), label, named(sentence, node))
        for head, found in enumerate(sentence.edges)
        for label, node in found
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz praised Omar Haddad.",
        "Omar Haddad was praised by Ana Ruiz.",
        "Ana Ruiz, who praised Omar Haddad, left.",
        "Omar Haddad, whom Ana Ruiz praised, left.",
        "Omar Haddad, praised by Ana Ruiz, left.",
        "Ana Ruiz arrived and praised Omar Haddad.",
        "Ana Ruiz wanted to praise Omar Haddad.",
        "Ana Ruiz and Lea Roth praised Omar Haddad.",
    ],
)
def test_who_praised_whom_is_the_same_in_each(text: str):
    (sentence,) = read(text)
    assert {("praise", "subj", "Ana Ruiz"), ("praise", "obj", "Omar Haddad")} <= edges(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ana Ruiz left.",
        "Ana Ruiz, the foreign minister, left.",
        "The foreign minister, Ana Ruiz, left.",
        "Ana Ruiz is foreign minister.",
        "Ana Ruiz was appointed foreign minister.",
        "Ana Ruiz serves as foreign minister.",
    ],
)
def test_who_is_what_is_the_same_in_each(text: str):
    (sentence,) = read(text)
    found = {(one.lower(), label, other.lower()) for one, label, other in edges(sentence)}
    assert ("ana ruiz", "isa", "foreign minister") in found


def test_a_place_lies_in_the_one_behind_its_comma_but_not_in_a_list():
    (sentence,) = read("She was born in Lyon, France, in May.")
    assert ("Lyon", "in", "France") in edges(sentence)
    (sentence,) = read("They came from Chile, Peru, Bolivia and Brazil.")
    assert not any(label == "in" for _, label, _ in edges(sentence))


def test_a_series_between_semicolons_becomes_a_list_of_names_and_its_items():
    text = "Also present were Ana Ruiz, minister of health; Omar Haddad, mayor of Lyon; and Lea Roth, of the Red Cross."
    sentences = read(text)
    present = edges(sentences[0])
    assert {("be", "subj", name) for name in ("Ana Ruiz", "Omar Haddad", "Lea Roth")} <= present
    assert len(sentences) == 4
    for sentence in sentences:
        for start, end, mention in zip(sentence.starts, sentence.ends, sentence.mentions, strict=True):
            assert mention is None or text[start:end] == mention.text


def test_bullets_below_a_colon_take_part_in_its_sentence():
    items = [BlockKind.BODY, BlockKind.ITEM, BlockKind.ITEM]
    sentences = read("Taking part from the Peruvian side were:\nAna Ruiz, minister\nOmar Haddad, mayor of Lima", *items)
    found = edges(sentences[0])
    assert any(
        (verb, "subj", "Ana Ruiz") in found and (verb, "subj", "Omar Haddad") in found for verb in ("be", "take")
    )


def test_a_party_in_parentheses_is_set_aside_but_not_lost():
    (sentence,) = read("Ana Ruiz (D-Ohio), who leads the Finance Committee, spoke.")
    assert ("lead", "subj", "Ana Ruiz") in edges(sentence)
    assert any(one == "Ana Ruiz" and label == "isa" and "D-Ohio" in other for one, label, other in edges(sentence))


@pytest.mark.parametrize(
    ("text", "edge"),
    [
        ("The climbers set out from Lima, in Peru, on Monday.", ("Lima", "in", "Peru")),
        ("In Lima, the Peruvian capital, drivers queued.", ("Lima", "isa", "capital")),
        ("The court sits in Rotterdam, the Netherlands, and hears cases.", ("Rotterdam", "in", "Netherlands")),
        ("Hana Sato, 27, of Paris, left.", ("Hana Sato", "from", "Paris")),
        ("Ana Ruiz, a nurse with the World Bank, who was born in Peru, left.", ("bear", "obj", "Ana Ruiz")),
    ],
)
def test_places_and_clauses_behind_a_comma_belong_to_what_is_before(text: str, edge: tuple[str, str, str]) -> None:
    (sentence,) = read(text)
    assert edge in edges(sentence)


def test_a_place_that_opens_a_sentence_is_not_in_the_subject() -> None:
    (sentence,) = read("In Lima, France beat Peru.")
    assert ("Lima", "in", "France") not in edges(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "Beside her sat Tomas Reyes, a Danish envoy for the Sea Fund, a charity based in Oslo.",
        "Beside him stood Ana Ruiz, a Peruvian engineer for Ordex, a firm based in Lima.",
        "With her was the mayor, Tom Reed, a lawyer who leads the board.",
        "The mayor met Ana Ruiz, a diplomat said, before the talks began.",
    ],
)
def test_what_is_put_right_in_a_parse_leaves_a_tree(text: str):
    for sentence in read(text):
        for node in range(len(sentence.words)):
            for _ in sentence.words:
                node = sentence.heads[node]
            assert sentence.heads[node] == node


def test_who_sat_beside_someone_is_the_subject_where_the_verb_is_taken_for_an_adjective():
    (sentence,) = read("Beside her sat Tomas Reyes, a Danish envoy for the Sea Fund.")
    assert ("sit", "subj", "Tomas Reyes") in edges(sentence)


def test_a_circle_of_heads_is_undone(monkeypatch: pytest.MonkeyPatch):
    def circle(sentence: Sentence) -> None:
        sentence.heads[0], sentence.heads[1] = 1, 0

    monkeypatch.setattr("kg.annotate.repairs._beside_whom", circle)
    (sentence,) = read("Jane Smith left Paris.")
    assert ("leave", "subj", "Jane Smith") in edges(sentence)


def test_a_callee_before_an_unnamed_speaker_keeps_the_country_of_the_title():
    (sentence,) = read(
        "Okoye spoke by telephone on Monday with France's minister, Ana Ruiz, a senior French diplomat said."
    )
    assert ("speak", "with", "Ana Ruiz") in edges(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor met the Minister for Trade, Hon. Kofi Mensah, in Accra on Monday.",
        "He was received by the Speaker, Rt. Hon. Ali Danso, and Fr. Tom Reed.",
        "Lt. Col. Ann Lee met Supt. Grace Otieno on Monday.",
        "She met Cllr. Joe Carty, Sr. Teresita Lim and Atty. Jomar Cruz in Lima.",
        "Engr. Musa Bello met Ald. Rosa Pinto and Insp. Paul Kim.",
    ],
)
def test_no_sentence_ends_at_the_stop_of_a_title(text: str):
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    ("text", "verb", "subject", "day"),
    [
        ("On Friday Ana Ruiz met the three candidates in Lima.", "meet", "Ana Ruiz", "Friday"),
        ("In May Ana Ruiz visited Lima.", "visit", "Ana Ruiz", "May"),
        ("On 3 May Ana Ruiz will address the council.", "address", "Ana Ruiz", "3 May"),
        ("On Friday Ana Ruiz and Tom Reed met in Lima.", "meet", "Tom Reed", "Friday"),
        ("On Tuesday Minister Ana Ruiz received the mayor.", "receive", "Ana Ruiz", "Tuesday"),
    ],
)
def test_a_name_right_behind_the_day_is_the_subject(text: str, verb: str, subject: str, day: str):
    (sentence,) = read(text)
    found = edges(sentence)
    assert (verb, "subj", subject) in found
    assert {"on", "in"} & {label for head, label, node in found if head == verb and node == day}


def test_a_day_that_describes_a_noun_is_no_time_of_the_verb():
    (sentence,) = read("After the Friday meeting Ana Ruiz left.")
    assert ("leave", "subj", "Ana Ruiz") in edges(sentence)
    assert not {label for head, label, node in edges(sentence) if head == "leave" and node == "Friday"}


@pytest.mark.parametrize("apostrophe", ["’", "'"])
def test_a_bare_apostrophe_behind_a_name_owns_what_follows(apostrophe: str) -> None:
    (sentence,) = read(f"Foreign Minister Carl Peters{apostrophe} secret meetings with Jane Smith have begun.")
    assert {("meetings", "mod", "Carl Peters"), ("meetings", "with", "Jane Smith")} <= edges(sentence)


def test_a_bare_apostrophe_may_close_a_quotation() -> None:
    (sentence,) = read("‘We thank Carl Peters’ the mayor said.")
    assert not any(label == "mod" and node == "Carl Peters" for _, label, node in edges(sentence))


def test_no_demonym_is_a_named_place() -> None:
    (sentence,) = read("The Peruvian minister met traders in Peru.")
    graph = SyntaxGraph(sentence, NO_WORDS)
    places = [sentence.mentions[node] for node in range(len(sentence.words)) if graph.is_named_place(node)]
    assert [one.text for one in places if one is not None] == ["Peru"]


def test_the_full_stop_of_a_state_ends_a_sentence_before_a_capital() -> None:
    assert len(read("The chair is Rep. Ana Castro, D-N.M. Medrano said the city was full.")) == 2
    assert len(read("The chair is Rep. Ana Castro, D-N.M., who said the city was full.")) == 1
