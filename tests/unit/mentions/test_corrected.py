"""Names that the sentence shows to be a person's."""

from dataclasses import replace

from kg.mentions import correct_classes
from kg.model import (
    ORGANIZATION,
    PERSON,
    Article,
    Block,
    BlockKind,
    Mention,
    MentionKind,
    ParsedArticle,
    Sentence,
)
from kg.ontology import load_ontology


def mention(text: str, start: int, class_iri: str, kind: MentionKind, **attributes: str) -> Mention:
    pairs = tuple(sorted(attributes.items()))
    return Mention(f"m{start}", "d", start, start + len(text), text, class_iri, kind, text, text.lower(), pairs)


def sentence(
    words: list[str], tags: list[str], labels: list[str], heads: list[int], found: dict[int, Mention]
) -> Sentence:
    size = len(words)
    mentions = [found.get(node) for node in range(size)]
    offsets = list(range(size))
    return Sentence(
        0, 0, 100, BlockKind.BODY, 0, words, words, tags, offsets, offsets, mentions, heads, labels, [False] * size
    )


def corrected(one: Sentence) -> str:
    mentions = tuple(mention for mention in one.mentions if mention is not None)
    article = Article("d", "d", " " * 200, (Block(0, 200, BlockKind.BODY),))
    parsed, changed = correct_classes(ParsedArticle(article, mentions, (one,)), load_ontology(()))
    assert parsed.sentences[0].mentions[0] is not None
    assert bool(changed) == (parsed.mentions[0].class_iri == PERSON)
    return parsed.mentions[0].class_iri


NAME = mention("Lul Tesfay", 0, ORGANIZATION, MentionKind.NAMED)


def test_a_name_in_apposition_to_a_person_is_one():
    child = mention("refugee", 13, PERSON, MentionKind.NOMINAL, number="singular")
    words, tags = ["Lul Tesfay", ",", "refugee", "left"], ["NNP", ",", "NN", "VBD"]
    one = sentence(words, tags, ["nsubj", "punct", "appos", "ROOT"], [3, 0, 0, 3], {0: NAME, 2: child})
    one.edges = [[("isa", 2)], [], [("isa", 0)], [("subj", 0)]]
    assert corrected(one) == PERSON


def test_a_singular_who_is_said_of_a_person_and_a_plural_one_may_be_of_a_club():
    for verb, tag, class_iri in (("was", "VBD", PERSON), ("were", "VBD", ORGANIZATION)):
        words = ["Lul Tesfay", "who", verb, "seen", "left"]
        tags = ["NNP", "WP", tag, "VBN", "VBD"]
        labels, heads = ["nsubj", "nsubjpass", "auxpass", "relcl", "ROOT"], [4, 3, 3, 0, 4]
        one = sentence(words, tags, labels, heads, {0: NAME})
        one.edges = [[] for _ in words]
        assert corrected(one) == class_iri


def test_one_word_and_an_acronym_are_left_as_they_are():
    child = mention("refugee", 13, PERSON, MentionKind.NOMINAL, number="singular")
    for name in (
        mention("Tesfay", 0, ORGANIZATION, MentionKind.NAMED),
        replace(NAME, attributes=(("acronym", "true"),)),
    ):
        one = sentence(["x", "y"], ["NNP", "NN"], ["ROOT", "appos"], [0, 0], {0: name, 1: child})
        one.edges = [[("isa", 1)], [("isa", 0)]]
        assert corrected(one) == ORGANIZATION
