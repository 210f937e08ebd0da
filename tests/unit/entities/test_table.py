"""Chains in columns: the same entities whether documents come at once or one by one, in a few bytes a chain."""

import tracemalloc

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.entities import add_redirects, make_table, resolve_chains, resolve_entities
from kg.entities.numbering import ChainIds
from kg.entities.spilling import SpilledPairs
from kg.model import (
    KG,
    ORGANIZATION,
    PERSON,
    Certainty,
    Claim,
    Decision,
    Document,
    Evidence,
    Mention,
    MentionChain,
    MentionKind,
    Polarity,
    Tense,
    Value,
    mint_iri,
)
from kg.ontology import load_ontology
from kg.settings import Settings

NEWS = load_ontology(Settings().ontology_files)
MEETING = f"{KG}Meeting"
NAMES = st.sampled_from(
    ["Ann Hollow", "A. Hollow", "Hollow", "Bob Frey", "ASEAN", "Finance Ministry", "Homeland Front"]
)
CLASSES = st.sampled_from([PERSON, ORGANIZATION])
DAYS = st.sampled_from(["2026-01-01", "2026-01-02"])


def article(number: int, names: list[tuple[str, str]], day: str):
    """A document in which these are named, one after another, and meet on that day."""
    document = Document(f"d{number:02}", f"{number}.txt", None, None, day, length=900)
    mentions, chains = [], []
    for place, (name, class_iri) in enumerate(dict(names).items()):
        start = 10 * place
        mentions.append(
            Mention(f"{number} {place}", document.id, start, start + 9, name, class_iri, MentionKind.NAMED, name, name)
        )
        chains.append(
            MentionChain(mint_iri("chain", str(number), name), document.id, class_iri, name, (), (mentions[-1].id,))
        )
    event = MentionChain(mint_iri("chain", str(number)), document.id, MEETING, "meeting", (), ())
    attended = next(iri for iri, one in NEWS.relations.items() if one.event_role and MEETING in one.range)
    words = Evidence(0, 9, "met today")
    factual = (Polarity.AFFIRMED, Certainty.CERTAIN, Tense.PAST, None, words, "met")
    claims = [
        Claim(f"{number} {one.name}", document.id, attended, one.id, event.id, (), *factual) for one in chains
    ] + [Claim(f"{number} day", document.id, attended, event.id, Value(day, "date"), (), *factual)]
    return document, [*chains, event], mentions, claims


def joined(articles):
    documents, chains, mentions, claims = zip(*articles, strict=True)
    return documents, *([one for part in parts for one in part] for parts in (chains, mentions, claims))


@settings(max_examples=150, deadline=None)
@given(drawn=st.lists(st.tuples(st.lists(st.tuples(NAMES, CLASSES), max_size=5), DAYS), min_size=1, max_size=6))
def test_documents_one_by_one_give_the_entities_of_all_at_once(drawn):
    articles = [article(number, *one) for number, one in enumerate(drawn)]
    documents, chains, mentions, claims = joined(articles)
    decisions = (Decision("same", "0.txt#char=0,9", f"{len(articles) - 1}.txt#char=10,19", place="line 2"),)
    whole = resolve_entities(chains, mentions, NEWS, claims, documents, decisions)
    table = make_table(NEWS, decisions)
    for document, its_chains, its_mentions, its_claims in articles:
        table.add(its_chains, its_mentions, its_claims, (document,))
    found = resolve_chains(table, decisions)
    entities = sorted(found.entities(redirected=True), key=lambda one: one.iri)
    assert tuple(entities) == add_redirects(whole.entities, whole.redirects)
    assert found.rejections == whole.rejections
    assert found.links == ()
    for number, (_, its_chains, _, _) in enumerate(articles):
        ids = [one.id for one in its_chains]
        assert found.entity_of(number, ids) == {one: whole.entity_of[one] for one in ids}


def test_more_of_the_same_takes_few_bytes_a_chain():
    """Objects would take a thousand."""
    names = [(f"Ann Hollow{chr(97 + number)}", PERSON) for number in range(20)]

    def grown(table, first: int, last: int) -> int:
        before = tracemalloc.get_traced_memory()[0]
        for number in range(first, last):
            document, chains, mentions, claims = article(number, names, "2026-01-01")
            table.add(chains, mentions, claims, (document,))
        return tracemalloc.get_traced_memory()[0] - before

    table = make_table(NEWS)
    tracemalloc.start()
    try:
        grown(table, 0, 50)
        assert grown(table, 50, 350) / (300 * 21) < 100
    finally:
        tracemalloc.stop()


IDS = st.one_of(
    st.builds(lambda number: mint_iri("chain", str(number)), st.integers(0, 99)),
    st.builds(lambda number: mint_iri("chain", str(number))[-20:] + "0" * 12, st.integers(0, 99)),
    st.text("0af/g", max_size=40),
)


@given(texts=st.lists(IDS, unique=True))
def test_ids_are_given_back_and_put_in_order(texts):
    ids = ChainIds()
    for text in texts:
        ids.add(text)
    assert [ids.get(number) for number in range(len(texts))] == texts
    order = ids.order()
    assert [texts[number] for number in order] == sorted(texts)
    ids.permute(order)
    assert [ids.get(number) for number in range(len(texts))] == sorted(texts)


def test_pairs_come_back_in_their_order():
    pairs = SpilledPairs()
    for number in range(20_000):
        pairs.add(number, number + 1)
    assert list(pairs) == [(number, number + 1) for number in range(20_000)]
