"""Who acts at a session that an article tells of, and who does not; what is told of one meeting further on."""

from pathlib import Path

import pytest

from kg.pipeline import extract
from kg.settings import Settings
from tests.unit.relations.test_events import details, meetings


def everybody(folder: Path, text: str) -> set[str]:
    return {name for parties in meetings(folder, text) for name in parties}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz told a Senate panel on Monday that it rained. Sen. Tom Miller (D-N.M.) asked her why.",
        "The town council voted 5-2 on Monday to sell the mill. Councillor Ana Ruiz made the motion. "
        "Councillor Tom Miller voted against.",
        "At a meeting of the county board on Monday, Commissioner Ana Ruiz moved approval. "
        "Commissioner Tom Miller said it was too dear.",
        "The inquiry sat on Monday. Ana Ruiz gave evidence. Its chair, Lord Tom Miller, adjourned.",
        "The inquiry sat on Monday. Ana Ruiz gave evidence. Its chair, Tom Miller, adjourned the hearing until June.",
        "Ana Ruiz answered questions from the council's budget committee on Monday. Councillor Tom Miller asked why.",
        "Chairman Ana Ruiz called the meeting to order. Councillor Tom Miller moved approval.",
        "The council has put it off. Members met on Monday. Councillor Ana Ruiz wanted to press on. "
        "Councillor Tom Miller said no.",
        "The committee took evidence on Monday from Ana Ruiz. Its chair, Tom Miller, thanked her.",
        "The council met on Monday. Ana Ruiz, a baker, said that it was deaf. Councillor Tom Miller told her to wait.",
        "The council agreed on Monday to sell the mill. Councillor Ana Ruiz said no. Its clerk, Tom Miller, warned.",
        "Councillors Ana Ruiz and Tom Miller voted no. Lena Raab walked the council through the plan on Monday.",
        "A commission led by Judge Ana Ruiz heard on Monday from Tom Miller.",
        "The council met on Monday. Councillor Ana Ruiz spoke against the plan. Tom Miller read a letter.",
        "At the inquest on Monday, coroner Ana Ruiz heard from Dr Tom Miller, who treated the boy.",
        "The inquest opened on Monday. It rained. Tom Miller told the coroner, Ana Ruiz, that the gate was locked.",
        "Leaders of the three parties met on Sunday. Premier Ana Ruiz said yes. Green leader Tom Miller agreed.",
        "The two sides met in Doha on Monday. Negotiator Ana Ruiz said no. Qatar's envoy, Tom Miller, mediated.",
        "Talks between the unions and the port ended on Tuesday. Negotiator Ana Ruiz said the gap was wide. "
        "Minister Tom Miller walked out.",
    ],
)
def test_who_acts_at_the_session_that_the_article_tells_of_is_there(tmp_path: Path, text: str):
    assert {"Ana Ruiz", "Tom Miller"} <= everybody(tmp_path, text)


def test_the_session_of_a_body_is_one_meeting_on_its_day(tmp_path: Path):
    text = "The town council voted on Monday to sell the mill. Councillor Ana Ruiz seconded the motion."
    assert meetings(tmp_path, text) == [{"Ana Ruiz"}]
    assert details(tmp_path, text) == {("heldOn", "2026-03-09")}


@pytest.mark.parametrize(
    "text",
    [
        "The council met on Monday. Ana Ruiz told the Gazette that it was deaf.",
        "The council met on Monday. In a statement, Councillor Ana Ruiz said that it was deaf.",
        "The council met on Monday. Councillor Ana Ruiz had asked for a new bench last year.",
        "The council met on Monday. Councillor Ana Ruiz did not vote.",
        "The council met on Monday. Ana Ruiz, a baker, said that it was deaf.",
        "The board met on Monday and cut the dividend. Analyst Ana Ruiz said the cut was overdue.",
        "Parliament passed the budget on Wednesday. Ana Ruiz, a nurse in Lviv, said her pay would fall.",
        "Ministers met in Vienna on Tuesday. Economist Ana Ruiz of Ordex Bank said prices would rise further.",
        'A summit of the bloc opened in Lome on Sunday. "It will fail," activist Ana Ruiz said.',
        "Councillor Ana Ruiz voted no in 2019. The council meets on Friday.",
        "The council met on Monday. Outside, members of Clean Air sang. Their organiser, Ana Ruiz, said it was deaf.",
        "The council met on Monday. Ana Ruiz, a baker, says that it is deaf.",
        "In a letter to the council on Monday, Ana Ruiz pleaded illness.",
        "Councillor Ana Ruiz moved to Leeds in 2019. She said it was warm.",
        "Ana Ruiz was invited to the hearing on Monday but did not appear.",
    ],
)
def test_what_is_said_elsewhere_or_not_done_is_no_act_of_the_session(tmp_path: Path, text: str):
    assert everybody(tmp_path, text) == set()


@pytest.mark.parametrize("lead", ["Who came:", "Delegations:"])
def test_rows_of_delegations_belong_to_the_meeting_of_the_article(tmp_path: Path, lead: str):
    rows = "Peru — Minister Ana Ruiz; Tom Miller of the Bakers' Union.\n\nGhana — Lena Raab, deputy minister.\n"
    text = f"The summit in Delft ended on Monday.\n\n{lead}\n\n{rows}"
    assert meetings(tmp_path, text) == [{"Ana Ruiz", "Tom Miller", "Lena Raab"}]


def test_nobody_votes_at_what_was_only_proposed(tmp_path: Path):
    text = (
        "Ana Ruiz proposed a debate with Tom Miller on Friday. Council members Lena Raab and Per Lund voted by video."
    )
    assert {"Lena Raab", "Per Lund"}.isdisjoint(everybody(tmp_path, text))


def test_who_will_fly_to_a_meeting_that_somebody_chairs_plans_it(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text("Ana Ruiz will fly to Peru on Monday for a meeting chaired by President Tom Miller.", "utf-8")
    claims = extract([str(path)], Settings(published="2026-03-11")).claims
    statuses = {dict(one.qualifiers).get("status") for one in claims if one.predicate.endswith("attended")}
    assert statuses == {"planned"}


def test_who_meet_again_do_so_apart_from_the_first_meeting(tmp_path: Path):
    text = "Ana Ruiz and Tom Miller met in Delft on Monday. The two are to talk again in Leeds on Friday."
    assert meetings(tmp_path, text) == [{"Ana Ruiz", "Tom Miller"}] * 2


def test_two_officials_told_of_one_by_one_are_the_two_officials(tmp_path: Path):
    text = "Minister Ana Ruiz spoke first. Minister Tom Miller replied. The two officials are to meet on Friday."
    assert meetings(tmp_path, text) == [{"Ana Ruiz", "Tom Miller"}]


@pytest.mark.parametrize(
    "dateline",
    ["LUSAKA (Agency) - ", "LUSAKA, March 10 (Agency) - ", "LUSAKA, Zambia — ", "March 10, 2026 – Lusaka, Zambia – "],
)
def test_the_town_of_the_dateline_is_where_the_lead_s_meeting_was(tmp_path: Path, dateline: str):
    text = dateline + "President Ana Ruiz and President Tom Miller met for three hours on Tuesday."
    assert ("heldIn", "Lusaka") in details(tmp_path, text)


def test_a_call_has_no_place_and_another_place_is_not_the_dateline_s(tmp_path: Path):
    assert all(name != "heldIn" for name, _ in details(tmp_path, "LUSAKA (Agency) - Ana Ruiz phoned Tom Miller."))
    text = "LUSAKA (Agency) - Ana Ruiz met Tom Miller in Delft on Tuesday."
    assert ("heldIn", "Delft") in details(tmp_path, text)


def test_a_day_still_to_come_is_of_another_session(tmp_path: Path):
    text = "Ana Ruiz spoke at a Senate hearing on Monday. The hearing resumes on March 20, with Tom Miller as chair."
    assert meetings(tmp_path, text) == [{"Ana Ruiz"}, {"Tom Miller"}]


def test_whoever_had_the_post_before_is_not_there(tmp_path: Path):
    text = "Ana Ruiz met Tom Miller on Monday. She thanked her predecessor, Lena Raab, for having begun the talks."
    assert everybody(tmp_path, text) == {"Ana Ruiz", "Tom Miller"}


def test_a_list_of_those_present_ends_where_those_absent_begin(tmp_path: Path):
    text = "The council met on Monday. Present: Councillors Ana Ruiz and Tom Miller; absent: Councillor Lena Raab."
    assert everybody(tmp_path, text) == {"Ana Ruiz", "Tom Miller"}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz MP asked Health Minister Tom Miller in parliament on Wednesday why the hospital was shut.",
        "The council approved the road on Monday, 5-2, with Ana Ruiz and Tom Miller opposed.",
        "The council met on Monday. Resident Ana Ruiz urged the council to keep the bus. So did Tom Miller, a nurse.",
        "The council met on Monday. The lone no came from Ana Ruiz. Also voting were Tom Miller and Lena Raab.",
        "The trial opened on Monday. Asked by defence counsel Ana Ruiz whether he knew, Tom Miller said no.",
        "The trial opened on Monday. Inspector Ana Ruiz told Tom Miller KC, for the defence, that it was lost.",
        "Opening the case before Judge Ana Ruiz, Tom Miller KC said the firm had failed.",
        "Ana Ruiz testified on Tuesday that it rained. Judge Tom Miller said he would rule on Friday.",
        "The visitors were late. People attended the hearing, including Ana Ruiz and Tom Miller.",
        "Ana Ruiz sat across from General Tom Miller in Leeds on Friday.",
    ],
)
def test_who_speaks_votes_and_is_asked_where_a_body_sits(tmp_path: Path, text: str):
    assert {"Ana Ruiz", "Tom Miller"} <= everybody(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ana Ruiz praised the plan on Facebook on Monday. So did Senator Tom Miller.",
        "The bill passed, with Senators Ana Ruiz and Tom Miller opposed.",
        "Asked about the plan by reporters, Commissioner Ana Ruiz said it was dead.",
        "Ana Ruiz has said in parliament that it rained. Analyst Tom Miller called it a gamble.",
        "Peru is represented in the union by Ambassador Ana Ruiz.",
    ],
)
def test_who_says_it_elsewhere_is_at_no_session(tmp_path: Path, text: str):
    assert everybody(tmp_path, text) == set()


def test_what_is_said_in_parliament_is_not_said_at_the_talks_told_before(tmp_path: Path):
    text = "Talks between the unions and the port ended. Minister Ana Ruiz said in parliament that it rained."
    assert meetings(tmp_path, text) in ([{"Ana Ruiz"}], [set(), {"Ana Ruiz"}])


@pytest.mark.parametrize(
    "text",
    [
        "Lena Raab is due to meet King Tom Miller and Prime Minister Ana Ruiz before flying home.",
        "Lena Raab shuttled between Cairo and Rome, meeting President Tom Miller and Prime Minister Ana Ruiz.",
    ],
)
def test_the_second_whom_one_meets(tmp_path: Path, text: str):
    assert meetings(tmp_path, text) == [{"Lena Raab", "Tom Miller", "Ana Ruiz"}]
