"""Ids of chains in few bytes, and their order."""

from __future__ import annotations

import re
from array import array
from itertools import pairwise
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Integers: TypeAlias = npt.NDArray[np.unsignedinteger]
_DIGITS = re.compile(r"(.*?)((?:[0-9a-f]{2}){10}|[0-9a-f]{32})", re.DOTALL)
_BYTES = 16


class ChainIds:
    """Strings of which most end in 20 or 32 hexadecimal digits after one of few beginnings."""

    def __init__(self) -> None:
        self._beginnings: list[str] = []
        self._known: dict[str, int] = {}
        self._beginning, self._length, self._digits = array("I"), bytearray(), bytearray()

    def add(self, text: str) -> None:
        match = _DIGITS.fullmatch(text)
        beginning, digits = (match[1], match[2]) if match else (text, "")
        number = self._known.setdefault(beginning, len(self._beginnings))
        if number == len(self._beginnings):
            self._beginnings.append(beginning)
        self._beginning.append(number)
        self._length.append(len(digits))
        self._digits += bytes.fromhex(digits).ljust(_BYTES, b"\0")

    def get(self, number: int) -> str:
        digits = self._digits[number * _BYTES : (number + 1) * _BYTES].hex()
        return self._beginnings[self._beginning[number]] + digits[: self._length[number]]

    def order(self) -> Integers:
        """The numbers in order of the strings' code points."""
        if not self._beginning:
            return np.zeros(0, np.uint32)
        ordered = sorted(self._beginnings)
        # Where one beginning goes on as another does, what comes next must come after every digit.
        if any(two.startswith(one) and two[len(one) : len(one) + 1] <= "f" for one, two in pairwise(ordered)):
            return np.array(sorted(range(len(self._beginning)), key=self.get), np.uint32)
        rank = {beginning: place for place, beginning in enumerate(ordered)}
        ranks = np.array([rank[one] for one in self._beginnings], np.uint32)
        halves = np.frombuffer(self._digits, ">u8").reshape(-1, 2)
        length = np.frombuffer(self._length, np.uint8)
        by = np.lexsort((length, halves[:, 1], halves[:, 0], ranks[np.frombuffer(self._beginning, np.uint32)]))
        return by.astype(np.uint32)

    def permute(self, order: Integers) -> None:
        """Numbers the strings in this order."""
        if not len(order):
            return
        self._beginning = array("I", np.frombuffer(self._beginning, np.uint32)[order].tobytes())
        self._length = bytearray(np.frombuffer(self._length, np.uint8)[order].tobytes())
        self._digits = bytearray(np.frombuffer(self._digits, np.uint8).reshape(-1, _BYTES)[order].tobytes())
