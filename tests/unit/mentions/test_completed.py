"""Names from their first word to their last, and nothing else."""

import pytest

WHOLE = [
    ("The Irish Bank Officials' Union said so.", "Organization", "Irish Bank Officials' Union"),
    ("Unifor Local 88 chair Aino Laine spoke.", "Organization", "Unifor Local 88"),
    ("The Health Service Executive is slow.", "Organization", "Health Service Executive"),
    ("Talks on South-east Asia went on.", "Place", "South-east Asia"),
    ("Haoyuan Optics Co., Ltd. named a chairman.", "Organization", "Haoyuan Optics Co., Ltd."),
    ("Bishop Maskell College will close.", "Organization", "Bishop Maskell College"),
    ("The roof of King Otto Memorial Hospital leaks.", "Organization", "King Otto Memorial Hospital"),
    ("Ilmarsh Rovers Ladies are through.", "Organization", "Ilmarsh Rovers Ladies"),
    ("Ordley Athletic Ladies won.", "Organization", "Ordley Athletic Ladies"),
    ("The Canadian Media Writers' Union was not warned.", "Organization", "Canadian Media Writers' Union"),
    ("The KFV national council has met.", "Organization", "KFV"),
    ("Readers of the Irish Observer paid.", "Organization", "Observer"),
    ("Police read the editor of the Examiner his rights.", "Organization", "Examiner"),
    ("Pastor Saint-Hilaire prayed.", "Person", "Saint-Hilaire"),
    ("He joined the Liga Nacional de Remo in May.", "Organization", "Liga Nacional de Remo"),
    ("Ordova Bank Ghana said that it would pay.", "Organization", "Ordova Bank Ghana"),
    ("The minister met the KLT-Nord on Monday.", "Organization", "KLT-Nord"),
    (
        "A study by the Institut ordien des sciences de la mer is out.",
        "Organization",
        "Institut ordien des sciences de la mer",
    ),
    ("The Ligue des bateliers du lac de Ordo paid.", "Organization", "Ligue des bateliers du lac de Ordo"),
    ("She rows for Ruderclub Ordsee in Bonn.", "Organization", "Ruderclub Ordsee"),
    ("About 90 people joined Ordley Wants Trains, which is new.", "Organization", "Ordley Wants Trains"),
    ("The ward of Clinics for All in Goma opened.", "Organization", "Clinics for All"),
    ("A minister called Lakes Without Pumps a nuisance.", "Organization", "Lakes Without Pumps"),
    ("The Union of Bakers and Millers will strike.", "Organization", "Union of Bakers and Millers"),
    ("Sawa Group Holdings Pte. Ltd. fell 8%.", "Organization", "Sawa Group Holdings Pte. Ltd."),
    ("Harold Finnegan Sr., who founded the brewery, died.", "Person", "Harold Finnegan Sr."),
    ("Clearwater police found the boy on Sunday.", "Organization", "Clearwater police"),
    ("The Maple Ridge school district will close two schools.", "Organization", "Maple Ridge school district"),
    ("Deputies of the Marion County Sheriff's Office came.", "Organization", "Marion County Sheriff's Office"),
    ("The Bakers' and Millers' Guild expelled him.", "Organization", "Bakers' and Millers' Guild"),
    ("She chairs the Housing and Transport Council.", "Organization", "Housing and Transport Council"),
    ("Prosecutors raided the offices of Taeyang Marine on Tuesday.", "Organization", "Taeyang Marine"),
    ("A trial of Wilson “Tito” Cárdenas opened.", "Person", "Wilson “Tito” Cárdenas"),
    ("Chipmaker Orvelec said it would build a plant.", "Organization", "Orvelec"),
    ("The Agriculture Committee of the Danish parliament sat.", "Organization", "Agriculture Committee"),
    ("Rheinfeld SV lost 24-29 on Sunday.", "Organization", "Rheinfeld SV"),
    ("Jonas Weck left Everton for Nantes on Friday.", "Organization", "Everton"),
    ("Jonas Weck is to leave Rovers for City.", "Organization", "Rovers"),
    ("St Oswin's Hospital in Thornaby will close.", "Organization", "St Oswin's Hospital"),
    ("The Laverne Parish Sheriff's Office found the boat.", "Organization", "Laverne Parish Sheriff's Office"),
    ("The Pine Bluff Elementary School District voted.", "Organization", "Pine Bluff Elementary School District"),
    ("They call themselves the Karamba Military Junta.", "Organization", "Karamba Military Junta"),
    ("The House Committee on the Judiciary sat.", "Organization", "House Committee on the Judiciary"),
    ("Kenya's Ministry of Energy cut the price.", "Organization", "Ministry of Energy"),
    ("The Japan Coast Guard found the boat.", "Organization", "Japan Coast Guard"),
    ("The U.S. Coast Guard found the boat.", "Organization", "Coast Guard"),
    ("The Workers Party of Peru (Leninist) split.", "Party", "Workers Party of Peru (Leninist)"),
    ("Professor Emeritus Anna Berg disagreed.", "Person", "Anna Berg"),
    ("The brothers Ion and Dan Rusu left.", "Person", "Ion"),
    ("The referees, sisters Ana and Eva Rusu of Romania, left.", "Person", "Ana"),
    ("Its parent, Grupo Rivas, is in Lima.", "Organization", "Grupo Rivas"),
    ("Lyon winger Ada Mendy struck twice.", "Organization", "Lyon"),
    ("GRECO said it had no answer.", "Organization", "GRECO"),
    ("Students marched to the office of the HVSE on Wednesday.", "Organization", "HVSE"),
    ("The MPOK will appeal.", "Organization", "MPOK"),
    ("Jin Ordel, CEO of Tamvik HV, spoke in Oslo.", "Organization", "Tamvik HV"),
    ("Students of GLSK returned on Monday.", "Organization", "GLSK"),
    ("His lawyer, Vera Strobl-Czech, appealed.", "Person", "Vera Strobl-Czech"),
    ("The student council, Grolmark Tiemann, rejected any blame.", "Organization", "Grolmark Tiemann"),
    ("William (Bill) Okafor chaired the trust.", "Person", "William (Bill) Okafor"),
    ("Bo Lind works for the St Anne Foundation.", "Organization", "St Anne Foundation"),
    ("She left St Oswin's Health Thornaby.", "Organization", "St Oswin's Health Thornaby"),
    ("He was held at HMP Hartwell.", "Organization", "HMP Hartwell"),
    ("ASP Chidi Nwosu spoke.", "Person", "Chidi Nwosu"),
    ("Tiago do Rego, 44, was rescued.", "Person", "Tiago do Rego"),
    ("Marlow Care's Ann Lee had no questions.", "Person", "Ann Lee"),
    ("The lawyer Ann Lee SC asked for bail.", "Person", "Ann Lee SC"),
    ("Delmont SC lost on Sunday.", "Organization", "Delmont SC"),
    ("Aaron Tully MP called it a scandal.", "Person", "Aaron Tully"),
    ("Detective Sgt Cillian Roche told the court.", "Person", "Cillian Roche"),
    ("TV 4 reported it on Monday.", "Organization", "TV 4"),
    ("Local 705 represents the drivers.", "Organization", "Local 705"),
    ("The Forward Samland party will take part.", "Organization", "Forward Samland party"),
    ("The Bridge party will boycott the vote.", "Organization", "Bridge party"),
    ("The ruling Fidelia party won.", "Party", "Fidelia party"),
    ("EU Energy Commissioner Kadri Tamm left.", "Organization", "EU"),
    ("The endorsement by the Nurses' Union of Tom Abara came late.", "Organization", "Nurses' Union"),
    ("An attack by the Coast Front on the Red Cross failed.", "Organization", "Coast Front"),
    ("The Office of the Prime Minister said so.", "Organization", "Office of the Prime Minister"),
    ("Her coach, Per Lund, left.", "Person", "Per Lund"),
    ("The committee heard Per Olsen, director of the trust.", "Person", "Per Olsen"),
    ("Saw Eh Dol fought as a soldier.", "Person", "Saw Eh Dol"),
    ("His lawyer, Amina Sheikh Noor, spoke.", "Person", "Amina Sheikh Noor"),
    ("He founded it with his brother Earl Hagan.", "Person", "Earl Hagan"),
    ("Judge Earl Watkins jailed him.", "Person", "Earl Watkins"),
    ("He joined Cook County as a clerk.", "Place", "Cook County"),
    ("In St Paul, the mayor signed.", "Place", "St Paul"),
    ("Bishop Julio Paz of Puno had resigned.", "Place", "Puno"),
    ("They play at Mill Lane on Saturday.", "Place", "Mill Lane"),
    ("Ana Brito has joined Lindholm City.", "Organization", "Lindholm City"),
    ("Transparency Croatia was not surprised.", "Organization", "Transparency Croatia"),
    ("The governor of Lomza said so.", "Place", "Lomza"),
    ("Greenpeace Finland sent a boat.", "Organization", "Greenpeace Finland"),
    ("Foley told Clare FM that he was tired.", "Organization", "Clare FM"),
    ("Lakeside Hotels of South Africa cut its forecast.", "Organization", "Lakeside Hotels"),
    ("The regulator fined Marlow plc on Friday.", "Organization", "Marlow plc"),
    ("The 14th Criminal Court jailed him.", "Organization", "14th Criminal Court"),
    ("She is head of the Law Society.", "Organization", "Law Society"),
    ("The Ceylon Electricity Board paid. The CEB is broke.", "Organization", "CEB"),
    ("The hearing was led by Liberal Marie-Anne Doyon.", "Person", "Marie-Anne Doyon"),
    ("The Swede Anders Lund won.", "Person", "Anders Lund"),
    ("She lives in Port of Spain.", "Place", "Port of Spain"),
    ("Anna Pole, the secretary, spoke.", "Person", "Anna Pole"),
    ("Its president, Md. Karim Haque, left.", "Person", "Md. Karim Haque"),
    ("Tan Mei Hua of the Straits Media Union spoke.", "Person", "Tan Mei Hua"),
    ("The court fined the trader Marlow Volt 2 million euros.", "Organization", "Marlow Volt"),
    (
        "Kenya's Ministry of Education, Science and Sport has moved.",
        "Organization",
        "Ministry of Education, Science and Sport",
    ),
    ("The Department of Defence, Interpol and Europol met.", "Organization", "Department of Defence"),
    ("He is a judge of the Cour des comptes.", "Organization", "Cour des comptes"),
    ("The Banque centrale du Mali raised rates.", "Organization", "Banque centrale du Mali"),
    ("The Court of Arbitration for Rowing banned him.", "Organization", "Court of Arbitration for Rowing"),
    ("The Seamen's Guild of Kiel met.", "Organization", "Seamen's Guild of Kiel"),
    ("The ferry Isla Graciosa ran aground.", "Place", "Isla Graciosa"),
    ("The crew of the MV Ocean Grace was freed.", "Place", "MV Ocean Grace"),
    ("Save the Bittern lost its appeal.", "Organization", "Save the Bittern"),
    ("Fathers for Fair Courts will hold a vigil.", "Organization", "Fathers for Fair Courts"),
    ("Wanjiku wa Kimani owns the land.", "Person", "Wanjiku wa Kimani"),
    ("Korsvik Air, Ghana's third-largest airline, grounded its jets.", "Organization", "Korsvik Air"),
    ("Ann Lee of Sao Bien Motors said so.", "Organization", "Sao Bien Motors"),
    ("In Mbale, Rose Nambozo said prices had doubled.", "Place", "Mbale"),
]


@pytest.mark.parametrize(("text", "name", "whole"), WHOLE)
def test_names_are_found_whole(words_of, text, name, whole):
    assert whole in words_of(text, name)


def test_two_names_that_meet_stay_two(words_of):
    found = words_of("In Berlin Ann Lee met the unions.", "Person")
    assert found == ["Ann Lee"]


def test_a_body_and_another_body_stay_two(words_of):
    found = words_of("The Taliban and Nimroz Border Police signed it.", "Organization")
    assert "Taliban and Nimroz Border Police" not in found


FOREIGN = [
    ("The Fundación Aguas Claras paid for the well.", "Fundación Aguas Claras"),
    ("Hyllested Sparekasse will merge.", "Hyllested Sparekasse"),
    ("Actors at the Kodály Színház walked out.", "Kodály Színház"),
    ("Société Minière du Kasaï denied it.", "Société Minière du Kasaï"),
    ("Polskie Koleje Wschodnie will run trains.", "Polskie Koleje Wschodnie"),
]


@pytest.mark.parametrize(("text", "name"), FOREIGN)
def test_words_for_bodies_in_other_languages_tell_bodies(words_of, text, name):
    assert name in words_of(text, "Organization")


def test_a_surname_that_is_such_a_word_is_a_persons(words_of):
    assert "Moses Banda" in words_of("Ann Lee and Moses Banda met.", "Person")


def test_a_language_is_no_nationality(words_of):
    assert "Persian" not in words_of("Farid Golzar (Persian: X; born 1980) is a poet.", "Country")


def test_a_given_name_alone_has_the_surname_of_the_one_beside_it(mentions_in):
    found = mentions_in("The brothers Ion and Dan Rusu left.")
    assert next(one.name for one in found if one.text == "Ion") == "Ion Rusu"


@pytest.mark.parametrize(
    "text",
    [
        "Teenage striker Ann Lee scored.",
        "Lone striker Ann Lee missed.",
        "Backup goalkeeper Ann Lee saved it.",
        "Rugby player Ann Lee retired.",
    ],
)
def test_a_plain_word_before_a_position_is_no_body(words_of, text):
    assert words_of(text, "Organization") == []


def test_a_surname_behind_a_title_stays_one(mentions_in):
    found = mentions_in("Senators Cruz and Dan Rusu left.")
    assert next(one.name for one in found if one.text == "Cruz") == "Cruz"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee directs the Southern Women's Law Centre.", "Southern Women's Law Centre"),
        ("He told the Western Cape High Court that she had left.", "Western Cape High Court"),
        ("They beat HC Vrana of Croatia 4-3.", "HC Vrana"),
        ("They hired Delmark Engineering of Halden.", "Delmark Engineering"),
        ("Lessons at St Osmund's in Nakuru resumed.", "St Osmund's"),
    ],
)
def test_what_a_body_owns_of_the_words_beside_it_is_its_name(words_of, text, name):
    assert name in words_of(text, "Organization")


def test_letters_behind_a_person_name_nothing(words_of):
    text = "Then Anna Hart MLA spoke for the bank."
    assert words_of(text, "Person") == ["Anna Hart"]
    assert "MLA" not in words_of(text, "Organization")


def test_a_particle_that_may_be_a_verb_is_in_a_name(words_of):
    text = "The former prime minister of Peru, Xavier do Rego, who had been expected, did not take part."
    assert words_of(text, "Person") == ["Xavier do Rego"]


def test_a_masai_name_is_whole(words_of):
    assert "Joseph ole Sankale" in words_of("The chief Joseph ole Sankale spoke.", "Person")


@pytest.mark.parametrize("text", ["Ann Lee won the Halloran Prize.", "Ann Lee reached the final of the Turin Masters."])
def test_a_prize_is_nobody_and_no_place(mentions_in, text):
    found = {one.text: one.class_iri.rpartition("/")[2] for one in mentions_in(text)}
    assert "Thing" in next(found[name] for name in found if name.endswith(("Prize", "Masters")))


def test_who_sold_the_boat_is_no_boat(words_of):
    assert "Lindqvist" not in words_of("The yacht Lindqvist sold was old.", "Place")
