"""Posts, memberships and origins in wordings of the news, one sentence or two each."""

from pathlib import Path

import pytest

from kg.model import Value
from kg.ontology import local_name
from kg.pipeline import extract
from kg.settings import Settings


def stated(folder: Path, text: str) -> set[tuple[str | None, ...]]:
    """(relation, subject, object, role or kind, status) of the affirmed claims."""
    path = folder / "text.txt"
    path.write_text(text, "utf-8")
    extraction = extract([str(path)], Settings(published="2026-03-11"))
    names = {chain.id: chain.name for chain in extraction.chains}
    found = set()
    for claim in extraction.claims:
        if claim.polarity == "affirmed" and not isinstance(claim.object, Value):
            details = dict(claim.qualifiers)
            body = names[claim.object] if claim.object else None
            detail = details.get("role") or details.get("kind")
            found.add((local_name(claim.predicate), names[claim.subject], body, detail, details.get("status")))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The wife of the Communist Party leader Tom Dean spoke.",
            ("holdsRole", "Tom Dean", "Communist Party", "leader", "current"),
        ),
        ("Chief Justice Nana Osei will speak.", ("holdsRole", "Osei", None, "Chief Justice", "current")),
        (
            "They gave council leader Sir Philip Garrow a letter.",
            ("holdsRole", "Philip Garrow", "council", "leader", "current"),
        ),
        (
            "Dmitri Halloran was re-elected president of the Chess Federation.",
            ("holdsRole", "Dmitri Halloran", "Chess Federation", "president", "current"),
        ),
        (
            "Jane Smith took over as president of the Red Cross.",
            ("holdsRole", "Jane Smith", "Red Cross", "president", "current"),
        ),
        (
            "The secretary of the fishermen's association Mar Azul, Joana Pires, left.",
            ("holdsRole", "Joana Pires", "Mar Azul", "secretary", "current"),
        ),
        (
            "The company's founder and chairman, Li Wei, left.",
            ("holdsRole", "Li Wei", "company", "chairman", "current"),
        ),
        (
            "The talks opened, with former minister Jane Smith as chief mediator.",
            ("holdsRole", "Jane Smith", None, "chief mediator", "current"),
        ),
        (
            "The other trustees include the Irish banker Ann Lee and Tom Hardy.",
            ("holdsRole", "Tom Hardy", None, "trustee", "current"),
        ),
        (
            "The head of the European Union's observer mission, Ann Lee, left.",
            ("holdsRole", "Ann Lee", "European Union", "head", "current"),
        ),
        (
            "He thanked the Mayor of Bouaké, Fatoumata Koné, for patience.",
            ("holdsRole", "Fatoumata Koné", "Bouaké", "Mayor", "current"),
        ),
        (
            "Carabineros Captain Mauricio Lopez briefed them.",
            ("holdsRole", "Mauricio Lopez", "Carabineros", "Captain", "current"),
        ),
        (
            "Peru's leader, President Ana Ruiz, left.",
            ("holdsRole", "Ana Ruiz", "Peru", "President", "current"),
        ),
        ("The Belgian haulier John Claes kept silent.", ("origin", "John Claes", "Belgium", "nationality", None)),
        (
            "She ran ahead of a Kenyan, Grace Wanjiru, in Paris.",
            ("origin", "Grace Wanjiru", "Kenya", "nationality", None),
        ),
        (
            "Ann Lee, a Dutch former chief executive of the World Bank, left.",
            ("origin", "Ann Lee", "Netherlands", "nationality", None),
        ),
        (
            "Two Conservatives, Ann Lee and Roy Stubbs, broke ranks.",
            ("memberOf", "Roy Stubbs", "Conservative Party", None, None),
        ),
        ("Labour group leader Ann Lee spoke.", ("memberOf", "Ann Lee", "Labour Party", None, None)),
        (
            "Festus Hamuko of the opposition People's Alliance accused her.",
            ("memberOf", "Festus Hamuko", "People's Alliance", None, None),
        ),
    ],
)
def test_a_wording_says_what_it_says(tmp_path: Path, text: str, expected: tuple[str | None, ...]):
    assert expected in stated(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Ann Lee, a Dutch former chief executive of the World Bank, left.", ("Ann Lee", "Netherlands")),
        ("The Paris baker Ann Lee spoke.", ("Ann Lee", "Paris")),
        ("Acting Secretary of State Ann Lee left.", ("Ann Lee", "Acting")),
    ],
)
def test_what_describes_a_post_is_not_its_body(tmp_path: Path, text: str, wrong: tuple[str, str]):
    assert wrong not in {(one[1], one[2]) for one in stated(tmp_path, text) if one[0] == "holdsRole"}
