"""Near-duplicates: articles that repeat the words of another, as the copies of one agency report do.

MinHash (Broder 1997) over shingles of five words estimates how much two texts share (Jaccard); bands of it (locality
sensitive hashing, Leskovec et al., Mining of Massive Datasets, ch. 3) find the pairs worth comparing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

import numpy as np

_WORDS = re.compile(r"\w+")
_SHINGLE = 5
_HASHES = 64
_ROWS = 4
_ALIKE = 0.7
_FEWEST = 20
_FACTORS = np.array(
    [
        int.from_bytes(blake2b(f"{kind}{number}".encode(), digest_size=4).digest(), "big") | 1
        for kind in ("factor", "offset")
        for number in range(_HASHES)
    ],
    dtype=np.uint64,
).reshape(2, _HASHES)


def sign_text(text: str) -> str:
    """The MinHash signature of a text, in hexadecimal digits: 64 numbers of 32 bits.

    Empty for a text of fewer than 20 words, which is alike to others by chance.
    """
    words = _WORDS.findall(text.casefold())
    if len(words) < _FEWEST:
        return ""
    shingles = {" ".join(words[index : index + _SHINGLE]) for index in range(len(words) - _SHINGLE + 1)}
    hashes = np.frombuffer(
        b"".join(blake2b(shingle.encode("utf-8", "replace"), digest_size=4).digest() for shingle in shingles), ">u4"
    ).astype(np.uint64)
    # Multiply, add, and keep the upper half: universal hashing modulo 2^64 (Dietzfelbinger et al. 1997).
    spread = (
        hashes[:, None] * (_FACTORS[0] * np.uint64(0x9E3779B97F4A7C15))[None, :] + _FACTORS[1][None, :]
    ) >> np.uint64(32)
    content: bytes = spread.min(axis=0).astype(">u4").tobytes()
    return content.hex()


def find_copies(signatures: Mapping[str, str]) -> Mapping[str, str]:
    """For each document that repeats another, the one it counts as: the least by IRI of those joined.

    Documents are joined where seven tenths of their signatures agree, and with whom those are joined.
    """
    numbers = {
        document: np.frombuffer(bytes.fromhex(signature), ">u4")
        for document, signature in sorted(signatures.items())
        if len(signature) == 8 * _HASHES
    }
    roots = {document: document for document in numbers}

    def root(document: str) -> str:
        while roots[document] != document:
            roots[document] = roots[roots[document]]
            document = roots[document]
        return document

    for band in _bands(numbers):
        for group in band:
            first = group[0]
            for other in group[1:]:
                one, two = sorted((root(first), root(other)))
                if one != two and float(np.mean(numbers[first] == numbers[other])) >= _ALIKE:
                    roots[two] = one
    return {document: root(document) for document in numbers if root(document) != document}


def _bands(numbers: Mapping[str, np.ndarray[tuple[int], np.dtype[np.uint32]]]) -> Iterable[Iterable[Sequence[str]]]:
    """For each band of the signatures, the documents that agree in all of it."""
    for start in range(0, _HASHES, _ROWS):
        groups: dict[bytes, list[str]] = defaultdict(list)
        for document, signature in numbers.items():
            groups[signature[start : start + _ROWS].tobytes()].append(document)
        yield [group for group in groups.values() if len(group) > 1]
