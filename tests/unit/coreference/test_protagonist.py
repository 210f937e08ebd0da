"""Whom the pronouns of a profile and the bare titles of a statement stand for, over whole texts."""

from pathlib import Path

from kg.pipeline import extract
from kg.settings import Settings

LIFE = (
    "Anna Keller grew up in Bern. She was a nurse. She left in 1990, and she came back as a doctor. "
    "She liked her work. She sang and she danced.\n\n"
    "She taught until 2010. Among her pupils was the writer Maria Lopez. Lopez left Bern in 2001.\n\n"
)


def chain_of(folder: Path, text: str, name: str) -> list[str]:
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(published="2026-03-11"))
    mentions = {mention.id: mention for mention in extraction.mentions}
    chain = next(one for one in extraction.chains if one.name == name)
    return [mentions[one].text for one in chain.mentions if one in mentions]


def test_a_paragraph_of_a_profile_begins_with_whom_it_is_about(tmp_path: Path) -> None:
    text = LIFE + "She was received in Paris by President Paul Roux. She wrote nine books, and she sold her house."
    assert "She" not in chain_of(tmp_path, text, "Maria Lopez")


def test_the_president_of_a_statement_is_its_own(tmp_path: Path) -> None:
    text = (
        "The President of the Republic, Peter Moyo, met the President of Chile, Paul Roux, on Monday. President Roux "
        "thanked the farmers. The President also spoke with the bishop."
    )
    assert len([one for one in chain_of(tmp_path, text, "Peter Moyo") if one.startswith("President")]) == 2
