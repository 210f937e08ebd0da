"""Numbers in words and digits."""

from __future__ import annotations

from collections.abc import Sequence

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {word: value for value, word in enumerate(_UNITS)} | {word: 10 * (n + 2) for n, word in enumerate(_TENS)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "lakh": 10**5, "crore": 10**7}
_LOTS = {"dozen": 12, "score": 20}
VAGUE = frozenset(("tens", "dozens", "scores", "hundreds", "thousands", "millions"))
"""Number words that give no number."""

NUMBER_NOUNS = VAGUE | _SMALL.keys() | _SCALES.keys() | _LOTS.keys()
"""Number words, whatever their tag."""


def is_number(lower: str) -> bool:
    """Whether the lower-case word may stand in a number."""
    return lower[:1].isdigit() or lower in NUMBER_NOUNS


def number_of(lowers: Sequence[str]) -> int | None:
    """The whole number that the lower-case words give, or None ("thousands", "3.5")."""
    total, current, seen = 0.0, 0.0, False
    for lower in lowers:
        if lower in ("-", "and", "a", "of", "half"):
            continue
        if lower in VAGUE:
            return None
        if lower in _SMALL:
            current += _SMALL[lower]
        elif lower in _LOTS:
            current = (current or 1) * _LOTS[lower]
        elif lower in _SCALES:
            scale = _SCALES[lower]
            current = (current or 1) * scale
            if scale > 100:
                total, current = total + current, 0.0
        else:
            try:
                current += float(lower.replace(",", ""))
            except ValueError:
                return None
        seen = True
    value = total + current
    if "half" in lowers:
        value /= 2
    return int(value) if seen and value == int(value) else None
