"""The body of a post by what the article says elsewhere: on its line, of its team, county or region."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.relations.test_roles import stated


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "Tarrant County will pay. Sheriff Doug Amos agreed. The Tarrant County Board meets in May.",
            "Doug Amos",
            "Tarrant County",
        ),
        ("Peru's water minister flew home. The minister, Hanan Saadi, said nothing.", "Hanan Saadi", "Peru"),
        (
            "The Rail Workers Union will strike. General secretary Phil Hartigan left.",
            "Phil Hartigan",
            "Rail Workers Union",
        ),
        ("Peru was away. Madagascar was represented by Prime Minister Haja Rakoto.", "Haja Rakoto", "Madagascar"),
        ("Shares in Kestrel Air fell. The carrier said chief executive Paul Lane left.", "Paul Lane", "Kestrel Air"),
        ("A bomb exploded in Madrid. Prime Minister Pablo Sanz condemned it.", "Pablo Sanz", "Spain"),
        ("Thai police met in Songkhla. National police chief Prasert Kaew left.", "Prasert Kaew", "Thailand"),
        ("National Rail Safety Board Chair Renee Tolliver opened it.", "Renee Tolliver", "National Rail Safety Board"),
        ("Councillors in Otley met. Cllr Pam Tranter objected.", "Pam Tranter", "Otley"),
        (
            "The Huilca Valley District Council met. Mayor Rosa Cole left.",
            "Rosa Cole",
            "Huilca Valley District Council",
        ),
        ("Amina Yusuf, who lives in Kenya, met the country's finance minister, Tom Cole.", "Tom Cole", "Kenya"),
        (
            "Judge Ann Cole and two assessors, Tom Moe and Bo Ek, sat in the Durban High Court.",
            "Bo Ek",
            "Durban High Court",
        ),
        (
            "Universidad de los Llanos opened it. The rector, Luis Vera, spoke.",
            "Luis Vera",
            "Universidad de los Llanos",
        ),
        ("REGINA, Sask. — Premier Tom Cole said no.", "Tom Cole", "Saskatchewan"),
        ("Li Wen praised Guangdong. China's exports fell. Premier Li Wen left.", "Li Wen", "China"),
        ("Senator Luis Vera of the Civic Front left. Paraguay's Senate votes on Tuesday.", "Luis Vera", "Senate"),
        ("The chair, Ann Lee, deputy minister (Sweden), left early.", "Ann Lee", "Sweden"),
    ],
)
def test_a_post_is_in_the_body_that_the_article_speaks_of(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


def test_each_line_of_a_list_has_the_country_it_begins_with(tmp_path: Path):
    text = "Who came:\n\nPeru — Prime Minister Ana Ruiz.\nChile — Interior Minister Tom Miller.\n"
    found = {one[:2] for one in stated(tmp_path, text, "holdsRole")}
    assert {("Ana Ruiz", "Peru"), ("Tom Miller", "Chile")} <= found


def test_a_mayor_is_not_of_the_state_before(tmp_path: Path):
    found = stated(tmp_path, "In Ohio, Mayor Jane Miller left.", "holdsRole")
    assert ("Jane Miller", "Ohio", "Mayor") not in found


def test_who_is_described_by_a_party_is_no_member(tmp_path: Path):
    assert not stated(tmp_path, "Jane Miller, a critic of the Green Party, left.", "memberOf")
    assert not stated(tmp_path, "She is a nurse. Jane Miller belonged to no party.", "memberOf")


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("Foreign Minister Aro Tamm flew to Riga for talks with President Janis Ozols.", "Janis Ozols", "Latvia"),
        ("Norwegian Prime Minister Ola Berg will visit Chile and meet President Rosa Quispe.", "Rosa Quispe", "Chile"),
        ("For Kampala came Ruth Akello, deputy minister of water.", "Ruth Akello", "Uganda"),
        ("The school's council rejected the plan. Its chairwoman, Joan Marsh, agreed.", "Joan Marsh", "council"),
        ("Ordex AG will send its Danish chairman, Doug Hale.", "Doug Hale", "Ordex AG"),
        ("Ordex AG will cut jobs. The company's chief executive, Uwe Falk, blamed costs.", "Uwe Falk", "Ordex AG"),
        ("The Labour Department was represented by its acting secretary, Glen Parr.", "Glen Parr", "Labour Department"),
        ("The governors of Jalisco and Colima, Rosa Paz and Luis Mora, came.", "Luis Mora", "Colima"),
        ("Director of the Tenants' Union Ali Sadiq agreed.", "Ali Sadiq", "Tenants' Union"),
        ("Lena Aas, founder and chief executive of Ordex AG, left.", "Lena Aas", "Ordex AG"),
        ("Petra Lund, Minister of Culture and Tourism of Gabon, left.", "Petra Lund", "Gabon"),
        ("Lea Fontaine, formerly a judge in Gabon, left.", "Lea Fontaine", "Gabon"),
        ("The World Bank, where Lea Fontaine was director, grew.", "Lea Fontaine", "World Bank"),
        ("Ohio Governor-elect Paul Guidry left.", "Paul Guidry", "Ohio"),
    ],
)
def test_the_body_is_told_in_other_words(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("President Rosa Quispe met Norwegian Prime Minister Ola Berg.", "Rosa Quispe", "Norway"),
        ("The goalkeeper, Ana Cole of Peru, left.", "Ana Cole", "Peru"),
        ("The city's mayor, Ana Cole, of the Coast Union, left.", "Ana Cole", "Coast Union"),
        ("The Red Cross appointed the lawyer Ana Cole as its director.", "Ana Cole", "lawyer"),
        ("Mayor Ana Cole welcomed the mayor of Lyon, Jean Roux.", "Ana Cole", "Lyon"),
        ("Coach Ana Petrova praised her captain, Reka Toth.", "Reka Toth", "Ana Petrova"),
        ("Bo Lind replaces Iceland captain Ola Berg in the squad.", "Bo Lind", "Iceland"),
    ],
)
def test_no_body_is_taken_from_what_stands_beside(tmp_path: Path, text: str, subject: str, body: str):
    found = stated(tmp_path, text, "holdsRole")
    assert (subject, body) not in {one[:2] for one in found}
    assert (subject, "Red Cross", "lawyer") not in found


def test_predecessors_and_successors_have_the_same_post(tmp_path: Path):
    text = "Eva Dahl is mayor of Basel. Her predecessor, Tom Moe, and Bo Ek, her successor, came."
    assert {("Tom Moe", "Basel"), ("Eva Dahl", "Basel")} <= {one[:2] for one in stated(tmp_path, text, "holdsRole")}
    text = "Eva Dahl, a lawyer at Ordex AG, praised her predecessor, Tom Moe."
    assert not {one for one in stated(tmp_path, text, "holdsRole") if one[0] == "Tom Moe"}
    text = "Under its director, Ann Lee, the Coast Museum grew."
    assert ("Ann Lee", "Coast Museum", "director") in stated(tmp_path, text, "holdsRole")
    text = "Ann Lee, an executive at Microsoft, and Bo Lind, her counterpart at Google, testified."
    assert ("Bo Lind", "Google", "executive") in stated(tmp_path, text, "holdsRole")


def test_officers_are_of_the_country_that_issues_the_statement(tmp_path: Path):
    text = (
        "OFFICE OF THE PRESIDENT\nREPUBLIC OF KENYA\nNairobi, 3 May 2024\nPRESS STATEMENT\n\nREADOUT OF A CALL\n\n"
        "The President, Dr. Grace Phiri, spoke with "
        "the President of Zambia, Mr. Moses Tembo. Zambia, Zambia's army and Zambian officials thanked Kenya.\n"
    )
    assert {("Grace Phiri", "Kenya"), ("Moses Tembo", "Zambia")} <= {
        one[:2] for one in stated(tmp_path, text, "holdsRole")
    }


def test_emeritus_is_no_name(tmp_path: Path):
    text = "Professor Emeritus Anneke Ek of Lund University spoke first."
    assert {one[0] for one in stated(tmp_path, text, "holdsRole")} == {"Anneke Ek"}


def test_no_officer_is_of_the_country_that_he_only_visits(tmp_path: Path):
    text = (
        "Teachers in Chile left. President Ana Rojas, who was in Quito, Ecuador, for talks, spoke. Ecuador's army came."
    )
    assert {one[1] for one in stated(tmp_path, text, "holdsRole") if one[0] == "Ana Rojas"} == {"Chile"}


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "QUITO, Ecuador (Andes Wire) - Officials from Peru and Ecuador met on Monday. Peru's delegates ate. "
            "They dined with President Rosa Quispe.",
            "Rosa Quispe",
            "Ecuador",
        ),
        ("Teachers across Kenya left. Senator Amina Juma joined the march.", "Amina Juma", "Kenya"),
        ("Teachers across Kenya left. Foreign Affairs Secretary Ruth Juma stayed.", "Ruth Juma", "Kenya"),
        ("The former MEP Ana Ruiz left.", "Ana Ruiz", "European Parliament"),
        ("In Lima she was received by the president, Luis Mora, and by her old teacher.", "Luis Mora", "Peru"),
        (
            "Finland's adviser, Aino Laine, brought along Energy Secretary Pekka Salo. Talks were held in Norway.",
            "Pekka Salo",
            "Finland",
        ),
        (
            "The Chilean delegation comprised the Minister of Energy, Rosa Paz; Luis Mora, Deputy Minister of Mines; "
            "and Ana Ruiz, a lawyer. Bolivia thanked them.",
            "Luis Mora",
            "Chile",
        ),
        (
            "The Lakeside School District board met on Tuesday. Trustee Ann Lee voted against.",
            "Ann Lee",
            "Lakeside School District",
        ),
        ("The trial opened at the Harare High Court. Justice Tendai Moyo left.", "Tendai Moyo", "Harare High Court"),
        ("Professor Lena Aas, an economist at Lund University, agreed.", "Lena Aas", "Lund University"),
    ],
)
def test_the_article_tells_the_body(tmp_path: Path, text: str, subject: str, body: str):
    assert (subject, body) in {one[:2] for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The shop in Little Marsh will close, said Roger Hunt MP. A family from Afghanistan runs it.", "Roger Hunt"),
        (
            "GENEVA - Envoys of Chad and Sudan met. Sudan rejected it; Chad signed. President Idris Oumar left.",
            "Idris Oumar",
        ),
        ("Ordex Town lost. Ordex Town are last. A move to Bristol Rovers for defender Mia Lund is off.", "Mia Lund"),
        ("Press Secretary Jane Miller left. Manila lies in the Philippines.", "Jane Miller"),
    ],
)
def test_the_article_tells_no_body(tmp_path: Path, text: str, subject: str):
    assert {one[1] for one in stated(tmp_path, text, "holdsRole") if one[0] == subject} <= {"-"}


def test_a_minister_is_not_of_the_party_behind_the_name(tmp_path: Path):
    text = "The finance minister, Ana Ruiz of the Coast Party, resigned."
    assert "Coast Party" not in {one[1] for one in stated(tmp_path, text, "holdsRole")}


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "Prime Minister Bilal Haider leaves for an official visit to Norway. Norway is cold.",
            "Bilal Haider",
            "Norway",
        ),
        ("Visiting Nepalese President Ram Thapa met Prime Minister Nasima Begum.", "Nasima Begum", "Nepal"),
        (
            "Peru said the caravan left. Peru waited. President Tom Hill raised it before the Canadian vote.",
            "Tom Hill",
            "Peru",
        ),
        (
            "Norway hosted it. Norway praised the talks between President Ana Ruiz and Prime Minister Bo Ek.",
            "Bo Ek",
            "Norway",
        ),
        (
            "The Andean League met over Peru after the ouster of president Tomas Salcedo. Peru's Interior Minister "
            "Luis Vera spoke. The Andean League left. The Andean League waited.",
            "Tomas Salcedo",
            "Andean League",
        ),
    ],
)
def test_a_post_is_in_no_country_visited_hosted_or_opposite(tmp_path: Path, text: str, subject: str, body: str):
    found = {one[:2] for one in stated(tmp_path, text, "holdsRole")}
    assert (subject, body) not in found
    assert subject in {one for one, _ in found}


def test_two_presidents_are_of_no_one_country(tmp_path: Path):
    text = "Chile is calm. Chile voted. Presidents Ana Ruiz and Bo Ek met in Chile on Monday."
    assert not {one[:2] for one in stated(tmp_path, text, "holdsRole")} & {("Ana Ruiz", "Chile"), ("Bo Ek", "Chile")}
