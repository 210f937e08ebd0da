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
