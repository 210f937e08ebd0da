from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from kg.coreference import link_references
from kg.model import ORGANIZATION, PERSON, MentionChain, MentionKind, ParsedArticle
from kg.ontology import Ontology

Joined = Callable[[str], list[list[str]]]
Link = Callable[[str], tuple[MentionChain, ...]]

ARTICLE = (
    "# [Lind|person] sees [minister|role]\n"
    "[Anna Lind|person], the [mayor|role] of [Rudby|place], met [Mr. Ferro|person name=Ferro] on Monday. "
    "[She|pronoun gender=f] praised [Peru|country code=PE].\n"
    "[Two|count count=2] [migrants|group number=plural] thanked [Lind|person]."
)


def test_every_mention_but_values_is_in_one_chain(
    parse: Callable[[str], ParsedArticle], small_ontology: Ontology
) -> None:
    parsed = parse(ARTICLE)
    chains = link_references(parsed, small_ontology)
    linked = [mention for chain in chains for mention in chain.mentions]
    assert sorted(linked) == sorted(one.id for one in parsed.mentions if one.kind is not MentionKind.VALUE)
    assert all(len(chain.reasons) == len(chain.mentions) - 1 and all(chain.reasons) for chain in chains)


def test_chains_are_in_order_and_the_same_from_run_to_run(
    parse: Callable[[str], ParsedArticle], small_ontology: Ontology
) -> None:
    parsed = parse(ARTICLE)
    starts = {mention.id: mention.start for mention in parsed.mentions}
    chains = link_references(parsed, small_ontology)
    assert all(starts[one.mentions[0]] < starts[other.mentions[0]] for one, other in pairwise(chains))
    assert chains == link_references(parse(ARTICLE), small_ontology)
    assert len({chain.id for chain in chains}) == len(chains)


def test_a_chain_has_the_fullest_name_the_class_and_what_is_known(link: Link) -> None:
    chain = next(chain for chain in link(ARTICLE) if chain.name == "Anna Lind")
    assert chain.class_iri == PERSON
    assert chain.aliases == ("Lind",)
    assert len(chain.mentions) == 5
    assert dict(chain.attributes)["gender"] == "f"
    assert set(chain.reasons) == {"surname", "apposition", "pronoun"}


def test_an_article_without_mentions_has_no_chains(link: Link) -> None:
    assert link("Nothing happened on the hill.") == ()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[Peru|country code=PE] won. The [Peruvian|country name=Peru code=PE form=demonym] side sang.", "Peru"),
        ("The [U.N.|body] met. The [United Nations|body] left.", "United Nations"),
        ("[Energy Ministry|body] staff left. The [Ministry of Energy|body] closed.", "Ministry of Energy"),
        ("The [River Health Board|body] ([RHB|body acronym=true]) met.", "River Health Board"),
        ("The [River Health Board|body] met. Later [RHB|body] staff left.", "River Health Board"),
        ("The [Upland Forum|body] met. Then the [Forum|body] left.", "Upland Forum"),
        ("[Peter Hale|person] sang. [Peter J. Hale|person] left.", "Peter J. Hale"),
    ],
)
def test_names_of_one_thing_are_one_chain(link: Link, written: str, expected: str) -> None:
    (chain,) = link(written)
    assert chain.name == expected


def test_a_country_keeps_its_written_forms_but_not_its_demonym(link: Link) -> None:
    (chain,) = link(
        "The [U.S.|country name=United_States code=US] won. [American|country name=United_States code=US form=demonym] "
        "fans sang."
    )
    assert chain.aliases == ("U.S.",)
    assert dict(chain.attributes)["code"] == "US"


def test_two_bodies_with_one_short_name_stay_apart(joined: Joined) -> None:
    assert joined("[Northern Alpha|body] met [Southern Alpha|body]. [Alpha|body] was glad.") == []


def test_bodies_of_two_countries_stay_apart(joined: Joined) -> None:
    peru, chile = "[Peru|country code=PE]", "[Chile|country code=CL]"
    written = f"{peru}'s [Rail Office|body] met {chile}'s [Rail Office|body]. {peru}'s [Rail Office|body] paid."
    assert ["Rail Office", "Rail Office"] in joined(written)
    assert ["Rail Office"] * 3 not in joined(written)


def test_embassies_in_two_towns_stay_apart(joined: Joined) -> None:
    written = "The [Embassy|body] in [Lima|place] closed. The [Embassy|body] in [Quito|place] did not."
    assert joined(written) == []


def test_a_body_s_new_name_may_look_a_person_s(small_ontology: Ontology, parse: Callable[[str], ParsedArticle]) -> None:
    ontology = replace(
        small_ontology, lexicons={**small_ontology.lexicons, "renamings": ({"phrase": "changed its name to"},)}
    )
    written = "[Ordex|body] changed its name to [Vesta Nova|person] on Monday."
    (chain,) = link_references(parse(written), ontology)
    assert chain.class_iri == ORGANIZATION


def test_a_body_s_new_name_may_look_a_place_s(small_ontology: Ontology, parse: Callable[[str], ParsedArticle]) -> None:
    renamings = ({"phrase": "changed its name to"}, {"phrase": "moved to"})
    ontology = replace(small_ontology, lexicons={**small_ontology.lexicons, "renamings": renamings})
    (chain,) = link_references(parse("[Ordex|body] changed its name to [Movira|place] on Monday."), ontology)
    assert chain.class_iri == ORGANIZATION
    assert len(link_references(parse("[Ordex|body] moved to [Movira|place] on Monday."), ontology)) == 2


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("[Anna Lind|person], a [singer|role] known as [Zuki|body], left.", ["Anna Lind", "singer", "Zuki"]),
        ("[Ordex|body], the largest one in [Lima|place], will call itself [Fintra|place].", ["Ordex", "Fintra"]),
        ("[Ordex|body], which bought a [company|institution] known as [Fintra|body], fell.", ["company", "Fintra"]),
    ],
)
def test_another_name_may_stand_behind_a_description_or_an_apposition(
    small_ontology: Ontology, parse: Callable[[str], ParsedArticle], written: str, names: list[str]
) -> None:
    renamings = ({"phrase": "known as"}, {"phrase": "call itself"})
    ontology = replace(small_ontology, lexicons={**small_ontology.lexicons, "renamings": renamings})
    parsed = parse(written)
    texts = {mention.id: mention.text for mention in parsed.mentions}
    chains = [[texts[one] for one in chain.mentions] for chain in link_references(parsed, ontology)]
    assert names in chains


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("[Ordex|body] will be called [Fintra|place] from May.", 1),
        ("[Ordex|body] is now called [Fintra|body].", 1),
        ("[Fintra|place], the former [Ordex|body], lost money.", 1),
        ("[Fintra|body], as [Ordex|body] has been called since May, lost money.", 1),
        ("[Anna Lind|person], known to fans as [Zuki|place], sang.", 1),
        ("[Ordex|body] called [Fintra|body] on Monday.", 2),
        ("[Fintra|body], as [Ordex|body] has said, lost money.", 2),
        ("[Anna Lind|person], the former [Ordex|body] and [Fintra|body] director, left.", 3),
    ],
)
def test_wordings_of_another_name_that_no_list_holds(
    small_ontology: Ontology, parse: Callable[[str], ParsedArticle], written: str, count: int
) -> None:
    ontology = replace(small_ontology, lexicons={**small_ontology.lexicons, "renamings": ({"phrase": "the former"},)})
    assert len(link_references(parse(written), ontology)) == count


def test_an_acronym_in_parentheses_is_the_body_s_before_it_whatever_its_letters(joined: Joined) -> None:
    assert joined("The [Valley Transport Office|body] ([OTV|body]) met. [OTV|body] staff left.") == [
        ["Valley Transport Office", "OTV", "OTV"]
    ]
    assert joined("The [Valley Transport Office|body] ([U.N.|body]) met.") == []
    assert joined("The [Valley Transport Office|body], [OTV|body] and others met.") == []


def test_a_name_of_birth_that_looks_a_body_s_is_a_person_s(
    small_ontology: Ontology, parse: Callable[[str], ParsedArticle]
) -> None:
    ontology = replace(small_ontology, lexicons={**small_ontology.lexicons, "renamings": ({"phrase": "née"},)})
    (chain,) = link_references(parse("[Anna Roe|person], née [Vidal|body], was elected."), ontology)
    assert (chain.class_iri, chain.name, chain.aliases) == (PERSON, "Anna Roe", ("Vidal",))


def test_a_pen_name_shares_the_given_name(joined: Joined) -> None:
    assert joined("[Anna Roe|person], who wrote three books as [Anna Vidal|person], left.") == [
        ["Anna Roe", "Anna Vidal"]
    ]
    assert joined("[Anna Roe|person], who praised her rival as [Peter Vidal|person] did, left.") == []


def test_junior_and_senior_are_two(joined: Joined) -> None:
    written = "[Peter Roe Sr.|person] died. His son, [Peter Roe Jr.|person], wept. [Peter Roe Sr.|person] was 90."
    assert joined(written) == [["Peter Roe Sr.", "Peter Roe Sr."]]


def test_a_first_word_that_was_taken_for_a_body_is_its_bearer_s(joined: Joined) -> None:
    written = "[Tesfa Wolde|person] won. [Tesfa|body] is 39."
    assert joined(written) == [["Tesfa Wolde", "Tesfa"]]
    assert joined("[Tesfa Wolde|person] beat [Tesfa Alemu|person]. [Tesfa|body] is 39.") == []
    assert joined("[Lima Wolde|person] won in [Lima|place].") == []


def test_a_first_surname_that_was_taken_for_a_body_is_its_bearer_s(joined: Joined) -> None:
    assert joined("[Ana Roldo Paz|person] won. [Roldo|body] is 39.") == [["Ana Roldo Paz", "Roldo"]]


def test_the_arabic_article_may_be_left_out(joined: Joined) -> None:
    assert joined("[Omar al-Hadid|person] sang. [Hadid|person] left.") == [["Omar al-Hadid", "Hadid"]]


def test_letters_that_a_name_begins_or_ends_with_are_a_short_form(joined: Joined) -> None:
    assert joined("[IFK Rudby|body] beat [BK Rudby|body]. [IFK|body] were glad.") == [["IFK Rudby", "IFK"]]


def test_a_surname_that_was_taken_for_a_body_is_its_bearer_s(joined: Joined) -> None:
    assert joined("[Anna Vidal|person] spoke. [Vidal|body] smiled.") == [["Anna Vidal", "Vidal"]]
    assert joined("[Anna Vidal|person] spoke. [Vidal Motors|body] fell. [Vidal|body] rose.") == [
        ["Vidal Motors", "Vidal"]
    ]


def test_two_of_one_surname_and_other_titles_are_two(joined: Joined) -> None:
    written = "[Captain|role] [Vidal|person] left. [Prefect|role] [Vidal|person] stayed."
    assert ["Vidal", "Vidal"] not in joined(written)


def test_a_surname_before_the_full_name_joins_it_from_a_heading_alone(joined: Joined) -> None:
    assert joined("# [Roe|person] resigns\n[Anna Roe|person] left.") == [["Roe", "Anna Roe"]]
    assert joined("They praised [Roe|person] on Monday. [Anna Roe|person] is a niece.") == []


def test_surnames_go_to_the_person_they_fit(joined: Joined) -> None:
    written = (
        "[Anna Roe|person] met [Karel Olmo Vidal|person]. [Roe|person] smiled. [Olmo Vidal|person] left. "
        "[Karel|person] slept."
    )
    assert joined(written) == [["Anna Roe", "Roe"], ["Karel Olmo Vidal", "Olmo Vidal", "Karel"]]


def test_initials_hyphens_and_a_second_surname_fit(joined: Joined) -> None:
    assert joined("[Karel Olmo|person] spoke. [K.R. Olmo|person] left.") == [["Karel Olmo", "K.R. Olmo"]]
    assert joined("[Anna Roe Vidal|person] spoke. [Roe-Vidal|person] left.") == [["Anna Roe Vidal", "Roe-Vidal"]]
    assert joined("[Karel Olmo|person] spoke. [Olmo Vidal|person] left.") == [["Karel Olmo", "Olmo Vidal"]]
    assert joined("[Karel Peter|person] met [Peter Vidal|person].") == []


def test_a_shared_surname_is_decided_by_honorific_or_left_open(joined: Joined) -> None:
    pair = "[Anna Roe|person] and [Peter Roe|person] spoke. "
    assert joined(pair + "[Ms. Roe|person name=Roe] left.") == [["Anna Roe", "Ms. Roe"]]
    assert joined(pair + "[Mr. Roe|person name=Roe] left.") == [["Peter Roe", "Mr. Roe"]]
    assert joined(pair + "[Roe|person] left.") == []


def test_an_honorific_tells_more_than_a_given_name(joined: Joined) -> None:
    assert joined("[Peter Roe|person] spoke. [Ms. Roe|person name=Roe] left.") == [["Peter Roe", "Ms. Roe"]]


def test_honorifics_keep_people_without_a_first_name_apart(joined: Joined) -> None:
    written = (
        "[Mr. Roe|person name=Roe gender=m] met [Ms. Roe|person name=Roe gender=f]. [Ms. Roe|person name=Roe] left."
    )
    assert joined(written) == [["Ms. Roe", "Ms. Roe"]]


def test_descriptions_join_the_name_beside_them(joined: Joined) -> None:
    assert joined("The [mayor|role], [Ona Beck|person], met a [judge|role].") == [["mayor", "Ona Beck"]]
    assert joined("[Ona Beck|person] is a [judge|role].") == [["Ona Beck", "judge"]]
    assert joined("[Ona Beck|person] is not a [judge|role].") == []
    assert joined("The [charity|institution] [Pont Vert|body] gave tents.") == [["charity", "Pont Vert"]]


def test_titles_alone_go_to_their_bearer(joined: Joined) -> None:
    written = (
        "[Energy Minister|role head=minister] [Karl Weiss|person] met [Foreign Minister|role head=minister] "
        "[Hans Adler|person]. The [energy minister|role head=minister] smiled. "
    )
    assert joined(written)[0] == ["Energy Minister", "Karl Weiss", "energy minister"]
    assert [len(words) for words in joined(written + "The [mayor|role] left.")] == [3, 2]
    assert [len(words) for words in joined(written + "The [health minister|role head=minister] left.")] == [3, 2]
    assert [len(words) for words in joined(written + "A [foreign minister|role head=minister] left.")] == [3, 2]


def test_a_deputy_is_not_who_is_meant_by_the_title(joined: Joined) -> None:
    written = "[Deputy Mayor|role head=mayor] [Ona Beck|person] spoke. The [mayor|role] did not."
    assert joined(written) == [["Deputy Mayor", "Ona Beck"]]


def test_nationality_age_and_noun_stand_for_a_person(joined: Joined) -> None:
    written = (
        "[Ana Ruiz|person], a [Peruvian|country name=Peru code=PE form=demonym] [nurse|role], arrived. "
        "The [Peruvian|someone code=PE] rested."
    )
    assert ["Ana Ruiz", "nurse", "Peruvian"] in joined(written)
    aged = "[Ana Ruiz|person], 22, scored. Then the [22-year-old|someone head=old number=singular] left."
    assert joined(aged) == [["Ana Ruiz", "22-year-old"]]
    assert joined("A [boy|someone] fell. The [boy|someone] cried. A [boy|someone] ran.") == [["boy", "boy"]]


def test_institutions_are_called_by_their_head_noun(joined: Joined) -> None:
    written = "The [Ministry of Energy|body] closed. The [ministry|institution] gave no reason."
    assert joined(written) == [["Ministry of Energy", "ministry"]]
    two = "The [Ministry of Energy|body] and the [Ministry of Health|body] closed. The [ministry|institution] said so."
    assert joined(two) == []
    assert joined("The [Ministry of Energy|body] closed. A [ministry|institution] closed.") == []


def test_an_institution_by_its_kind_is_a_subject_nearby(joined: Joined) -> None:
    written = "The [Rescue Agency|body] told [Radio Vale|body] all. “We are late,” the [agency|institution] said."
    assert joined(written) == [["Rescue Agency", "agency"]]
    club = "[Vale Club|body] lost. The [company|institution] Ordex paid."
    assert joined(club) == []


def test_a_pronoun_may_come_before_its_subject(joined: Joined) -> None:
    written = "[Peter Hale|person] left. In [her|pronoun] speech, [Anna Roe|person] thanked him."
    assert joined(written) == [["her", "Anna Roe"]]


def test_groups_of_one_noun_are_one_unless_counts_differ(joined: Joined) -> None:
    written = "[Ten|count count=10] [migrants|group number=plural] came. The [migrants|group number=plural] slept."
    assert joined(written) == [["migrants", "migrants"]]
    other = "[Ten|count count=10] [migrants|group number=plural] came. The [two|count count=2] [migrants|group] slept."
    assert joined(other) == []
    assert joined("The [women|group head=woman] slept. The [children|group head=child] sang.") == []


def test_the_group_is_the_one_spoken_of(joined: Joined) -> None:
    written = "A [caravan|group number=singular] set out. The [group|group number=singular] rested."
    assert joined(written) == [["caravan", "group"]]


def test_pronouns_agree_in_gender(joined: Joined) -> None:
    written = "[Anna Roe|person] met [Peter Hale|person]. [He|pronoun] thanked [her|pronoun]."
    assert joined(written) == [["Anna Roe", "her"], ["Peter Hale", "He"]]


def test_a_pronoun_too_far_from_any_person_stays_alone(joined: Joined) -> None:
    assert joined("[Anna Roe|person] left. It rained. It snowed. The hall was cold. [She|pronoun] slept.") == []


def test_an_object_is_not_the_subject_of_its_verb(joined: Joined) -> None:
    assert joined("[Peter Hale|person] saw [him|pronoun].") == []
    assert joined("[Peter Hale|person] saw [himself|pronoun].") == [["Peter Hale", "himself"]]


def test_who_speaks_in_a_quotation(joined: Joined) -> None:
    written = "“[I|pronoun] am ready,” [Anna Roe|person] said."
    assert joined(written) == [["I", "Anna Roe"]]
    about = "[Peter Hale|person] sat down. “[He|pronoun] is tired,” [Karl Hale|person gender=m] said."
    assert joined(about) == [["Peter Hale", "He"]]


def test_they_are_a_group_in_the_same_sentence_or_nobody(joined: Joined) -> None:
    assert joined("The [migrants|group number=plural] said [they|many number=plural] slept.") == [["migrants", "they"]]
    assert joined("The [migrants|group number=plural] slept. Nobody knows where [they|many number=plural] went.") == []


def test_a_nationality_at_work_is_the_person_of_the_sentence_before(joined: Joined) -> None:
    written = (
        "[Rosa Quispe|person] reached the camp. "
        "The [Peruvian|country name=Peru code=PE form=demonym] [climber|role] said it was cold."
    )
    assert ["Rosa Quispe", "climber"] in joined(written)


def test_a_relative_named_in_passing_is_not_who_she_is(joined: Joined) -> None:
    written = (
        "[Ama Owusu|person gender=f] was a botanist. "
        "[Her|pronoun gender=f] [daughter|someone gender=f], [Efua Owusu|person gender=f], found the letter. "
        "[She|pronoun gender=f] was born in [Kumasi|place]."
    )
    assert ["Ama Owusu", "Her", "She"] in joined(written)
    spoken = written.replace("found the letter", "said no").replace("was born in [Kumasi|place]", "said it twice")
    assert ["daughter", "Efua Owusu", "She"] in joined(spoken)


def test_many_of_them_are_the_group_before(joined: Joined) -> None:
    written = "[People|group number=plural] crossed the river. Many of [them|they number=plural] were hurt."
    assert ["People", "them"] in joined(written)


def test_a_relative_of_one_surname_is_somebody_else(joined: Joined) -> None:
    text = "[Anna Lind|person gender=f] was fined.\n[Her|pronoun gender=f] daughter, [Lind|person], paid."
    assert not any("Lind" in chain for chain in joined(text))


def test_a_father_of_the_same_names_is_somebody_else(joined: Joined) -> None:
    text = (
        "[Raul Lind Filho|person gender=m] sang. [His|pronoun gender=m] father, the [climber|role] [Raul Lind|person "
        "gender=m], slept."
    )
    assert not any({"Raul Lind Filho", "Raul Lind"} <= set(chain) for chain in joined(text))
    text = "[Raul Lind Filho|person gender=m] sang. [Raul Lind|person gender=m] was tired."
    assert any({"Raul Lind Filho", "Raul Lind"} <= set(chain) for chain in joined(text))


def test_ministries_of_two_capitals_are_two(joined: Joined) -> None:
    text = "[Peru|country code=PE]'s [Energy Ministry|body] paid. The [Energy Ministry|body] in [Lima|place] slept."
    assert ["Energy Ministry", "Energy Ministry"] in joined(text)
    text = "[Lima|place]'s [Energy Ministry|body] paid. The [Energy Ministry|body] in [Quito|place] slept."
    assert ["Energy Ministry", "Energy Ministry"] not in joined(text)


def test_what_a_body_is_to_be_called(joined: Joined) -> None:
    text = "Shareholders of [Coal Bank|body] agreed to rename it [Fintra|body]."
    assert ["Coal Bank", "Fintra"] in joined(text)
    bought = "[Coal Bank|body] bought a mill and will call it [Fintra|body]."
    assert ["Coal Bank", "Fintra"] not in joined(bought)


def test_letters_that_a_well_known_body_has(joined: Joined) -> None:
    letters = "[NBA|body name=National_Ball_Association]"
    assert ["National Bakers' Association", "NBA"] in joined(
        f"The [National Bakers' Association|body] met. The {letters} wants flour."
    )
    assert ["National Bakers' Association", "NBA"] not in joined(
        f"The {letters} met. The [National Bakers' Association|body] wants flour."
    )


def test_a_described_body_of_another_country_is_not_the_named_one(joined: Joined) -> None:
    named = "[Peru|country code=PE]'s [Food Agency|body] recalled it. "
    other = "The [Bolivian|country name=Bolivia code=BO form=demonym] [agency|institution] had warned it."
    assert ["Food Agency", "agency"] not in joined(named + other)
    assert ["Food Agency", "agency"] in joined(named + "The [agency|institution] had warned them.")
