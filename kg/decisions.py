"""The file of what people decided: tab-separated, one decision a line, to be edited by hand.

    decision   first                 second           who    when        why
    same       ENTITY or MENTION     ENTITY/MENTION   ann    2026-02-03  same minister
    different  ENTITY or MENTION     ENTITY/MENTION
    rename     ENTITY or MENTION     the name
    link       ENTITY or MENTION     an IRI (schema:sameAs)
    type       ENTITY or MENTION     a class of the ontology
    accept     CLAIM                 (where its words stand, DOCUMENT#char=START,END)
    reject     CLAIM                 (the same)

``different`` of two mentions of one article, or of a mention and its own entity, divides what was read as one there.

An ENTITY or CLAIM is an IRI, a MENTION ``DOCUMENT#char=START,END`` with the document's path as given, URL or IRI.
Lines that begin with ``#`` and empty lines are passed over; the first other line names the columns. To undo a decision,
delete its line.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import NamedTemporaryFile

from kg.errors import InputError, UsageError
from kg.model import Claim, Decision, Document, Rejection

KINDS = ("same", "different", "rename", "link", "type", "accept", "reject")
COLUMNS = ("decision", "first", "second", "who", "when", "why")
_ALONE = frozenset({"accept", "reject"})
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(T[\d:.+Z-]+)?")
_IRI = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_BREAK = re.compile(r"[\t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_PLACE = re.compile(r"(?P<document>.+)#char=(?P<start>\d+),(?P<end>\d+)", re.DOTALL)


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions in the order of their lines; none where there is no such file.

    Raises ``InputError`` for a file that cannot be read and for the first line that is no decision.
    """
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise InputError(f"cannot read the decisions {path}: {reason}") from error
    decisions = []
    headed = False
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not headed:
            headed = True
            if tuple(cells) != COLUMNS[: len(cells)] or len(cells) < 3:
                raise InputError(
                    f"{path}, line {number}: the first line must name the columns, separated by tabs: "
                    + " ".join(COLUMNS)
                )
            continue
        decisions.append(_decision(cells, f"{path}, line {number}"))
    return tuple(decisions)


def _decision(cells: Sequence[str], place: str) -> Decision:
    if len(cells) > len(COLUMNS):
        raise InputError(f"{place}: {len(cells)} columns where there are {len(COLUMNS)}; separate them by one tab each")
    kind, first, second, who, when, why = (*cells, *[""] * (len(COLUMNS) - len(cells)))
    decision = Decision(kind, first, second, who, when, why, place)
    return check_decision(decision, place)


def check_decision(decision: Decision, place: str) -> Decision:
    """The decision itself. Raises ``InputError`` where it is none."""
    if decision.kind not in KINDS:
        raise InputError(f"{place}: no decision is called {decision.kind!r}; write one of {', '.join(KINDS)}")
    if not decision.first:
        raise InputError(f"{place}: {decision.kind} of nothing; write an IRI or a mention in the second column")
    if not decision.second and decision.kind not in _ALONE:
        raise InputError(f"{place}: {decision.kind} needs a third column; see the documentation of decisions")
    if decision.kind in ("same", "different") and decision.first == decision.second:
        raise InputError(f"{place}: {decision.kind} says one thing twice, {decision.first}; name two")
    if decision.kind == "link" and not _IRI.fullmatch(decision.second):
        raise InputError(f"{place}: {decision.second!r} is no IRI to link to; write it in full")
    if decision.when and not _DATE.fullmatch(decision.when):
        raise InputError(f"{place}: {decision.when!r} is no date; write it as YYYY-MM-DD")
    return decision


def add_decisions(path: Path, decisions: Iterable[Decision]) -> None:
    """Adds lines at the end of the file, which is made if it is not there; written as a whole or not at all.

    Raises ``UsageError`` for a value with a tab or line break, ``InputError`` where the file cannot be written.
    """
    known = path.read_text("utf-8-sig") if path.exists() else "\t".join(COLUMNS) + "\n"
    if known and not known.endswith("\n"):
        known += "\n"
    _write(path, known + "".join(f"{_line(decision)}\n" for decision in decisions))


def take_back(path: Path, decision: Decision) -> None:
    """Deletes the last line that says this decision, if there is one. Raises ``InputError`` as above."""
    lines = path.read_text("utf-8-sig").splitlines(keepends=True) if path.exists() else []
    wanted = _line(decision)
    for number in range(len(lines) - 1, -1, -1):
        if lines[number].rstrip("\r\n") == wanted:
            del lines[number]
            _write(path, "".join(lines))
            return


def _line(decision: Decision) -> str:
    cells = (decision.kind, decision.first, decision.second, decision.who, decision.when, decision.why)
    if any(_BREAK.search(cell) for cell in cells):
        raise UsageError("a decision is one line: leave out tabs and line breaks")
    check_decision(decision, "the decision")
    return "\t".join(cells).rstrip("\t")


def _write(path: Path, content: str) -> None:
    try:
        with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False, newline="") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(file.name, path)
    except OSError as error:
        raise InputError(f"cannot write the decisions {path}: {error.strerror}") from error


def decide_claims(
    claims: Collection[Claim], documents: Iterable[Document], decisions: Iterable[Decision]
) -> tuple[tuple[Claim, ...], tuple[Rejection, ...]]:
    """The claims without those that people rejected, which become rejections; an accepted one has confidence 1."""
    ruled, rejections = rule_claims(claims, documents, decisions)
    kept = []
    for claim in claims:
        followed = follow_ruling(claim, ruled.get(claim.id))
        if isinstance(followed, Claim):
            kept.append(followed)
        else:
            rejections.append(followed)
    return tuple(kept), tuple(rejections)


def rule_claims(
    claims: Iterable[Claim], documents: Iterable[Document], decisions: Iterable[Decision]
) -> tuple[dict[str, Decision], list[Rejection]]:
    """The decision on each claim that people decided about, by its IRI, and what cannot be followed.

    A claim is known by its IRI; where entities were joined or split since, by the place of its words, if one claim
    alone rests on these. Of two decisions on one claim the later line is followed, and the conflict reported.
    """
    asked = [decision for decision in decisions if decision.kind in _ALONE]
    if not asked:
        return {}, []
    names = {name: one.id for one in documents for name in (one.source, one.uri, one.id) if name}
    places: dict[str, tuple[str, int, int]] = {}
    for text in (text for decision in asked for text in (decision.second, decision.first)):
        if match := _PLACE.fullmatch(text):
            document = names.get(match["document"], match["document"])
            places[text] = (document, int(match["start"]), int(match["end"]))
    named, wanted = {decision.first for decision in asked}, set(places.values())
    known_ids: set[str] = set()
    by_place: dict[tuple[str, int, int], list[str]] = {}
    for claim in claims:
        if claim.id in named:
            known_ids.add(claim.id)
        place = (claim.document, claim.evidence.start, claim.evidence.end)
        if place in wanted:
            by_place.setdefault(place, []).append(claim.id)
    ruled: dict[str, Decision] = {}
    rejections = []
    for decision in asked:
        claim_id = decision.first if decision.first in known_ids else None
        found = [places[text] for text in (decision.second, decision.first) if text in places]
        if claim_id is None and found:
            there = by_place.get(found[0], [])
            claim_id = there[0] if len(there) == 1 else None
        if claim_id is None:
            rejections.append(_unclear(decision, f"the graph has no one claim {decision.first}"))
            continue
        known = ruled.get(claim_id)
        if known is not None and known.kind != decision.kind:
            rejections.append(_unclear(known, f"{decision.place} decides otherwise; the later line holds"))
        ruled[claim_id] = decision
    return ruled, rejections


def follow_ruling(claim: Claim, ruling: Decision | None) -> Claim | Rejection:
    """The claim, with confidence 1 where it was accepted, or its rejection."""
    if ruling is None:
        return claim
    if ruling.kind == "accept":
        return replace(claim, confidence=1.0)
    why = f": {ruling.why}" if ruling.why else ""
    return Rejection(claim.id, "decision", f"{ruling.place}: rejected{why}", claim.document)


def _unclear(decision: Decision, why: str) -> Rejection:
    return Rejection(f"{decision.kind} {decision.first}", "decision", f"{decision.place}: {why}", None)
