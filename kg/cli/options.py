"""Values of options, checked where they are parsed."""

from __future__ import annotations

import argparse
from datetime import date


def iso_date(text: str) -> str:
    """The ISO 8601 date that an option gives."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as YYYY-MM-DD") from None


def fraction(text: str) -> float:
    """The number from 0 to 1 that an option gives."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1")
    return number


def seconds(text: str) -> float:
    """The number of seconds, more than none, that an option gives."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < 86400:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return number
