"""Who is there by a sentence turned round, a delegation's make-up, or company."""

from pathlib import Path

import pytest

from tests.unit.relations.test_sessions import everybody

MET = "Prime Minister Anna Lund met President Koffi Adou in Oslo on Tuesday. "
HEARING = "The committee held a hearing in Nairobi on Tuesday. "
BOARD = "The board met in Lyon on Friday. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            BOARD + "Present were Luc Morel, Anne Petit and the chairman, Jan Kok.",
            {"Luc Morel", "Anne Petit", "Jan Kok"},
        ),
        (BOARD + "Present, people in the know said, were Luc Morel and Anne Petit.", {"Luc Morel", "Anne Petit"}),
        (HEARING + "Also briefing were Grace Otieno and Peter Kamau, an engineer.", {"Grace Otieno", "Peter Kamau"}),
        (HEARING + "At the microphone was Grace Otieno, head of the agency.", {"Grace Otieno"}),
        (MET + "Facing her across the table was Jean Kassi.", {"Anna Lund", "Koffi Adou", "Jean Kassi"}),
        (MET + "Adou brought along Jean Kassi and Marie Yao.", {"Anna Lund", "Koffi Adou", "Jean Kassi", "Marie Yao"}),
        (
            MET + "The delegation consisted of Jean Kassi and Marie Yao.",
            {"Anna Lund", "Koffi Adou", "Jean Kassi", "Marie Yao"},
        ),
        (MET + "Jean Kassi was with him. Marie Yao sat in.", {"Anna Lund", "Koffi Adou", "Jean Kassi", "Marie Yao"}),
        (HEARING + "Grace Otieno brought the senators a jar of water.", {"Grace Otieno"}),
    ],
)
def test_who_is_there(tmp_path: Path, text: str, names: set[str]):
    assert everybody(tmp_path, text) == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Absent were Luc Morel and Anne Petit.",
        "Also missing was Luc Morel, an engineer.",
        "Joining the board are Luc Morel and Anne Petit.",
        "Standing for mayor were Luc Morel and Anne Petit.",
        "Facing charges was Luc Morel.",
        "Watching from home was Luc Morel.",
        "On the stage of the theatre was Luc Morel.",
        "On the list were Luc Morel and Anne Petit.",
        "Luc Morel has ruled out taking part in the meeting.",
    ],
)
def test_who_is_not_there(tmp_path: Path, sentence: str):
    assert everybody(tmp_path, BOARD + sentence) == set()
