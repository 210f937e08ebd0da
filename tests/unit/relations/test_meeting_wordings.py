"""Meetings told by lists, by kinds of verbs, by seldom nouns: who is read on, what joins what, where and when."""

from pathlib import Path

import pytest

from tests.unit.relations.test_events import BOTH, PAIR, details, meetings


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met the mayor of Kaunas, Tom Miller; Dr Miriam Falk, who leads a group; and Lena Raab, a judge.",
        "Ana Ruiz met Tom Miller, the mayor, Minister of Trade Miriam Falk and the head of the railway, Lena Raab.",
        "The summit was attended by Ana Ruiz, Tom Miller, the banker Miriam Falk and Lena Raab.",
    ],
)
def test_a_list_is_read_to_its_end(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [{"Ana Ruiz", "Tom Miller", "Miriam Falk", "Lena Raab"}]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met Tom Miller, a friend of the mayor, Lena Raab, in Leeds.",
        "Ana Ruiz met Tom Miller, the son of Lena Raab and Miriam Falk.",
        "Ana Ruiz met Tom Miller in Leeds on Monday, and Lena Raab left.",
        "Ana Ruiz met Tom Miller in Leeds on Monday, Lena Raab said.",
    ],
)
def test_who_only_describes_or_does_something_else_is_no_item(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


@pytest.mark.parametrize("lead", ["Present: ", "For the unions: "])
def test_a_line_of_names_behind_a_colon_belongs_to_the_event_of_its_passage(tmp_path: Path, lead: str):
    text = "The crisis talks in Delft began on Monday. " + lead + "Ana Ruiz; the mayor, Tom Miller; and Lena Raab."
    assert meetings(tmp_path, text) == [BOTH | {"Lena Raab"}]


@pytest.mark.parametrize(
    "text",
    [
        "The ambassadors of France and Peru met in Accra on Monday.",
        "Foreign ministers from France and Peru will meet in Kigali on June 3.",
        "A summit of the leaders of France and Peru opened in Lima on Friday.",
        "The presidents of France and Peru held talks in Madrid.",
    ],
)
def test_officials_stand_for_their_countries(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [{"France", "Peru"}]


def test_the_country_of_one_official_takes_no_part(tmp_path: Path):
    assert meetings(tmp_path, "Ana Ruiz met the president of Peru, Tom Miller, in Lima.") == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was signed in Dakar on Monday by Ana Ruiz in the presence of Tom Miller.",
        "The signing was attended by Ana Ruiz and Tom Miller.",
        "Ana Ruiz and Tom Miller met face to face.",
        "Ana Ruiz and Tom Miller signed the lease in Dakar after two days of talks.",
        "President Ana Ruiz granted an audience to Tom Miller on Monday.",
        "Ana Ruiz is expected in Dakar on Thursday, when she is to see Tom Miller.",
        "Ana Ruiz and Tom Miller cleared the air over dinner in Dakar.",
        "Ana Ruiz and Tom Miller met in Dakar on Thursday to sign a treaty.",
        "Ana Ruiz received a delegation of the army led by Tom Miller.",
        "Ana Ruiz left Dakar after meeting Speaker Tom Miller.",
        "The ministers of Peru and Chile, Ana Ruiz and Tom Miller, met in Lima.",
        "Attending the meeting were Ana Ruiz and Tom Miller.",
        "Ana Ruiz, due in Lima on Thursday for talks with Tom Miller, resigned.",
        "Ana Ruiz is due in Warsaw on Thursday for talks with Tom Miller.",
        "In a phone call with Tom Miller on Wednesday, Ana Ruiz promised aid.",
        "Ana Ruiz pleaded guilty when she appeared before Judge Tom Miller on Monday.",
    ],
)
def test_more_wordings_of_one_meeting(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "The ceremony was attended by Ana Ruiz and Tom Miller.",
        "Ana Ruiz said at a press conference that it rained.",
        "Ana Ruiz and Tom Miller were at the funeral of Lena Raab.",
        "Goalkeeper Lena Raab is fit. Peru meet France in Lima on Friday.",
    ],
)
def test_a_ceremony_press_conference_or_match_is_no_meeting(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == []


@pytest.mark.parametrize(
    "more",
    [
        "With them was the engineer Lena Raab.",
        "Tom Miller spoke, as did Lena Raab.",
        "Flanked by her lawyer, Lena Raab, Ana Ruiz arrived.",
        "The French side was led by Lena Raab.",
        "The meeting was also attended by Lena Raab.",
        "Ambassador to Peru Lena Raab dialled in from Lima.",
        "Lena Raab, a Czech, will join by video link.",
    ],
)
def test_who_came_with_them_is_told_further_on(tmp_path: Path, more: str):
    assert meetings(tmp_path, PAIR + more) == [BOTH | {"Lena Raab"}]


def test_who_looks_on_or_presides_is_there(tmp_path: Path):
    text = "Ana Ruiz met Tom Miller on Monday, with the ambassador of Peru, Lena Raab, looking on."
    assert meetings(tmp_path, text) == [BOTH | {"Lena Raab"}]


def test_a_row_of_each_country_names_its_delegates(tmp_path: Path):
    text = (
        "Ministers meet in Lima on Thursday for the water summit.\n\n"
        "The following delegations have been announced:\n\n"
        "PERU: President Ana Ruiz; Tom Miller, who runs the ports.\n\n"
        "CHILE: a team of 12 led by Lena Raab. President Luis Soto will not travel, his office said.\n"
    )
    assert meetings(tmp_path, text) == [BOTH | {"Lena Raab"}]


def test_a_place_told_on_the_sidelines_keeps_who_says_so_apart(tmp_path: Path):
    text = (
        "The summit in Lima began on Monday. On the sidelines, Lena Raab said, Ana Ruiz met Tom Miller. "
        "According to Lena Raab, they met for an hour."
    )
    assert ("heldIn", "Lima") in details(tmp_path, text)


def test_will_see_is_a_meeting_and_saw_is_none(tmp_path: Path):
    assert meetings(tmp_path, "Ana Ruiz will see Tom Miller in Lima on Friday.") == [BOTH]
    assert meetings(tmp_path, "Ana Ruiz saw Tom Miller in Lima on Friday.") == []


def test_it_was_their_first_meeting_speaks_of_the_same_one(tmp_path: Path):
    assert meetings(tmp_path, PAIR + "It was their third meeting this year.") == [BOTH]
    assert details(tmp_path, PAIR + "It was their third meeting this year.") == {("heldIn", "Paris")}


def test_the_headline_and_the_first_sentence_tell_of_one_meeting(tmp_path: Path):
    text = "Ruiz meets mayor\n\nGovernor Ana Ruiz met Mayor Tom Miller in Paris on Monday.\n"
    assert meetings(tmp_path, text) == [BOTH]


def test_the_two_ministers_are_those_who_hold_the_post(tmp_path: Path):
    text = (
        "Minister Ana Ruiz held talks with her counterpart, Tom Miller. Lena Raab said it was high time. "
        "The two ministers will meet again in June."
    )
    assert meetings(tmp_path, text)[1] == BOTH


def test_a_noun_that_is_seldom_a_meeting_is_none_without_its_people(tmp_path: Path):
    assert meetings(tmp_path, "Ana Ruiz said the ceremony was long. The tour was cheap.") == []


def test_a_summit_that_one_stays_away_from_is_not_denied(tmp_path: Path):
    absent = "Ana Ruiz will not take part in the summit that Tom Miller has convened. "
    text = absent + "The party will be represented by Lena Raab."
    assert meetings(tmp_path, text) == [{"Tom Miller", "Lena Raab"}]


def test_two_of_a_congress_who_meet_have_a_meeting_of_their_own(tmp_path: Path):
    text = "Ana Ruiz, Lena Raab and Tom Miller spoke at the congress. Ana Ruiz and Tom Miller met over coffee."
    assert meetings(tmp_path, text) == [BOTH | {"Lena Raab"}, BOTH]


def test_a_verb_of_a_hearing_joins_it_and_a_call_does_not(tmp_path: Path):
    court = "At a hearing on Monday, Ana Ruiz appeared before Judge Tom Miller."
    assert meetings(tmp_path, court) == [BOTH]
    call = "Ana Ruiz attended the dinner. Ana Ruiz phoned Tom Miller."
    assert len(meetings(tmp_path, call)) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PAIR[:-2] + " on 3 March to press the case.", {("heldIn", "Paris"), ("heldOn", "2026-03-03")}),
        ("Governor Ana Ruiz today received Mayor Tom Miller.", {("heldOn", "2026-03-11")}),
        ("Ana Ruiz met the speaker, Tom Miller, in Paris.", {("heldIn", "Paris")}),
        ("Ana Ruiz met Tom Miller at a hotel in Paris.", {("heldIn", "Paris")}),
        ("Ana Ruiz will host the leaders of France and Peru.", set()),
        ("Ana Ruiz flew to Lima, where she met Tom Miller on 3 March.", {("heldIn", "Lima"), ("heldOn", "2026-03-03")}),
        ("Ana Ruiz landed in Lima on 3 March and met Tom Miller.", {("heldIn", "Lima"), ("heldOn", "2026-03-03")}),
        (
            "Ana Ruiz landed in Lima on 3 March and met Tom Miller a day later.",
            {("heldIn", "Lima"), ("heldOn", "2026-03-04")},
        ),
        ("Ana Ruiz arrived on 3 March. Two days later she met Tom Miller.", {("heldOn", "2026-03-05")}),
        (
            "Ana Ruiz met Tom Miller of the Peruvian club in Lima on Monday.",
            {("heldIn", "Lima"), ("heldOn", "2026-03-09")},
        ),
        ("A visit by Ana Ruiz to Tom Miller, planned for Friday, has been called off.", {("heldOn", "2026-03-13")}),
    ],
)
def test_where_and_when_behind_people_and_before_purposes(tmp_path: Path, text: str, expected: set[tuple[str, str]]):
    assert details(tmp_path, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "During talks in Paris, Ana Ruiz and Tom Miller agreed on a plan.",
        "Among those present at the conference in Paris were Ana Ruiz and Tom Miller.",
        "Ana Ruiz discussed the plan with Tom Miller in Paris.",
        "The forum was launched by the rector, Ana Ruiz, in the presence of the minister, Tom Miller.",
        "The lunch took place in Leeds. Around the table was Ana Ruiz. Tom Miller took the minutes.",
        "The congress in Leeds began on Monday. Ana Ruiz of the union spoke on Friday, as did Tom Miller.",
        "The hearing opened on Monday. Judge Ana Ruiz, sitting with the magistrate Tom Miller, heard the case.",
        "The trial opened in Leeds on Monday. Ana Ruiz sat in the gallery beside Bishop Tom Miller.",
        "The talks opened in Leeds. Ana Ruiz took part, and Tom Miller acted as mediator.",
        "Ana Ruiz is to be received by President Tom Miller on Friday.",
    ],
)
def test_who_is_told_of_beside_the_word_for_the_meeting(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz met Tom Miller in Leeds on Monday along with Lena Raab.",
        "Ana Ruiz was received in Leeds by President Tom Miller, together with the composer Lena Raab.",
    ],
)
def test_who_comes_along_is_there(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH | {"Lena Raab"}]


@pytest.mark.parametrize(
    "text",
    [
        "A reader asks: did Ana Ruiz meet Tom Miller in August?",
        "There Ana Ruiz met her second husband, Tom Miller.",
    ],
)
def test_a_question_and_an_acquaintance_are_no_meeting(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Not present was the bishop, Lena Raab.",
        "A delegation of nurses, led by Lena Raab, hopes to come along next time.",
        "Lena Raab, who was to have spoken, was ill.",
        "Lena Raab will represent Peru at the Youth Assembly in Nairobi.",
    ],
)
def test_who_was_away_is_not_at_the_meeting_told_before(tmp_path: Path, text: str):
    assert meetings(tmp_path, PAIR + text) == [BOTH]


def test_the_meeting_of_a_day_is_the_one_told_before(tmp_path: Path):
    text = "The council voted for the wall. Mayor Ana Ruiz shouted at Tuesday's meeting. Councillor Tom Miller voted."
    assert [found & BOTH for found in meetings(tmp_path, text)] == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz spoke instead by video link with the chair of the council, Tom Miller.",
        "Ana Ruiz sat across the table from Tom Miller in Leeds.",
        "Ana Ruiz huddled with Tom Miller in Leeds late on Tuesday.",
        "A hearing for Ana Ruiz was set for Friday before magistrate Tom Miller.",
        "Ana Ruiz's bail hearing, set down for Friday before magistrate Tom Miller, was moved to 3 June.",
    ],
)
def test_two_who_face_each_other_meet(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz was killed before her bail hearing.",
        "Ana Ruiz's inquest was held on Monday in Leeds.",
        "Ana Ruiz has yet to meet Tom Miller.",
        "Ana Ruiz faced Tom Miller in the final on Sunday.",
    ],
)
def test_who_is_mourned_or_has_yet_to_come_is_at_no_meeting(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        'A trip by Ana Ruiz to Leeds next week has been called off. "My father came here by boat," Tom Miller said.',
        "Ana Ruiz met Lena Raab in Leeds. She will write to the bank, presided over by Tom Miller, on Monday.",
    ],
)
def test_nobody_joins_what_is_called_off_or_told_of_a_body(tmp_path: Path, text: str):
    assert not any("Tom Miller" in found for found in meetings(tmp_path, text))
