"""Whatever is put right in a parse, it stays a tree."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.annotate.repairs import repair_parse
from kg.model import COUNTRY, DATE, ORGANIZATION, PERSON, PLACE, ROLE, BlockKind, Mention, MentionKind, Sentence
from kg.ontology import load_ontology, word_kinds_of
from kg.settings import Settings
from tests.unit.annotate.test_syntax import edges, read

KINDS = word_kinds_of(load_ontology(Settings().ontology_files))

WORDS = (
    "beside with her sat was attending meeting after of for from at to order who which , and A B minister countries "
    "presiding led delegation today day states the a said say on".split()
)
OPENINGS = ((), ("beside", "her", "sat"), ("with", "A", "was"), ("attending",), ("after", "meeting", "minister"))
USUAL = {
    "her": ("PRP$", PERSON),
    "A": ("NNP", PERSON),
    "B": ("NNP", PERSON),
    "minister": ("NN", ROLE),
    "was": ("VBD", None),
    "sat": ("VBD", None),
    "attending": ("VBG", None),
}
TAGS = ("NN", "NNS", "NNP", "VBD", "VBG", "VBN", "VB", "IN", "DT", "PRP", "PRP$", "WP", "CC", ",", "TO", "POS")
LABELS = (
    "nsubj nsubjpass dobj pobj prep conj appos compound poss relcl acl advcl cc attr npadvmod nmod ROOT pcomp mark"
).split()
CLASSES = (None, PERSON, ROLE, ORGANIZATION, COUNTRY, PLACE, DATE)


@st.composite
def sentences(draw: st.DrawFn) -> Sentence:
    size = draw(st.integers(3, 12))
    opening = draw(st.sampled_from(OPENINGS))
    words = [*opening, *(draw(st.sampled_from(WORDS)) for _ in range(size))][:size]
    root = draw(st.integers(0, size - 1))
    order = draw(st.permutations([node for node in range(size) if node != root]))
    heads = [root] * size
    for place, node in enumerate(order):
        heads[node] = draw(st.sampled_from([root, *order[:place]]))
    mentions, tags = [], []
    for node, word in enumerate(words):
        tag, class_iri = USUAL.get(word, ("", None)) if draw(st.booleans()) else ("", None)
        tags.append(tag or draw(st.sampled_from(TAGS)))
        class_iri = class_iri or draw(st.sampled_from(CLASSES))
        kind = draw(st.sampled_from((MentionKind.NAMED, MentionKind.NOMINAL)))
        start = node * 9
        one = (
            Mention(f"m{node}", "d", start, start + len(word), word, class_iri, kind, word, word) if class_iri else None
        )
        mentions.append(one)
    return Sentence(
        index=0,
        start=0,
        end=size * 9,
        kind=BlockKind.BODY,
        passage=0,
        words=words,
        lemmas=["sit" if word == "sat" else "be" if word == "was" else word for word in words],
        tags=tags,
        starts=[node * 9 for node in range(size)],
        ends=[node * 9 + len(word) for node, word in enumerate(words)],
        mentions=mentions,
        heads=heads,
        labels=["ROOT" if node == root else draw(st.sampled_from(LABELS)) for node in range(size)],
        quoted=[False] * size,
    )


@given(sentences())
@settings(max_examples=600, deadline=None)
def test_every_word_leads_to_a_root(sentence: Sentence):
    repair_parse(sentence, KINDS)
    for node in range(len(sentence.words)):
        path = []
        while sentence.heads[node] != node:
            assert node not in path
            path.append(node)
            node = sentence.heads[node]


def test_who_sits_beside_somebody_is_the_subject():
    (sentence,) = read("Beside her sat Ann Lee, a Danish envoy for the Sea Fund, a watchdog based in Oslo.")
    assert ("sit", "subj", "Ann Lee") in edges(sentence)


def test_a_name_behind_a_place_is_the_subject():
    (sentence,) = read("Speaking at the conference in Accra, Ann Lee of the Sea Fund said that prices were too low.")
    assert ("say", "subj", "Ann Lee") in edges(sentence)


def test_what_looks_like_a_participle_with_an_object_is_the_verb():
    (sentence,) = read("Senators grilled Defense Secretary Bo Lind on Wednesday over the budget.")
    assert ("grill", "obj", "Bo Lind") in edges(sentence)
    assert ("grill", "subj", "Senators") in edges(sentence)


def test_who_is_behind_and_opens_a_clause():
    (sentence,) = read("Trustee Ann Lee moved to close the pool and trustee Bo Lind seconded.")
    assert ("close", "obj", "Bo Lind") not in edges(sentence)
    assert any(dependent == "Bo Lind" and label == "subj" for _, label, dependent in edges(sentence))


def test_a_passive_clause_takes_the_subject_before_it():
    (sentence,) = read("Ann Lee held talks in Lima and was received by President Bo Lind.")
    assert ("receive", "obj", "Ann Lee") in edges(sentence)
    assert ("receive", "subj", "Bo Lind") in edges(sentence)


def test_a_perfect_behind_a_passive_is_no_passive():
    (sentence,) = read("The talks are hosted by Oman and have brought together Ann Lee and Bo Lind.")
    assert ("bring", "subj", "talks") in edges(sentence)


def test_a_title_behind_to_is_no_verb():
    (sentence,) = read("The ambassador, Ann Lee, presented her credentials to President Bo Lind on Thursday.")
    assert ("present", "to", "Bo Lind") in edges(sentence)


def test_a_past_verb_between_two_people_is_the_verb():
    (sentence,) = read("Before the vote on Thursday, Whip Ann Lee phoned Rep. Bo Lind and Rep. Eva Roth.")
    assert {("phone", "subj", "Ann Lee"), ("phone", "obj", "Bo Lind"), ("phone", "obj", "Eva Roth")} <= edges(sentence)
