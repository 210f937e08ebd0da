"""What the model gave, packed to be kept and unpacked to be used again instead of asking the model.

spaCy's ``DocBin``: about 12 bytes a word, and two orders of magnitude faster to read than to parse.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from kg.annotate.substitution import Word

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

NAMES = ("TAG", "ENT_IOB", "ENT_TYPE")
"""What is kept of a passage in which names were found."""

SYNTAX = ("TAG", "HEAD", "DEP")
"""What is kept of parsed words."""


def pack_docs(docs: Iterable[Doc], attributes: Sequence[str]) -> bytes:
    """The docs with these attributes, the same bytes for the same content."""
    from spacy.tokens import DocBin

    packed = DocBin(attrs=attributes)
    for doc in docs:
        packed.add(doc)
    content: bytes = packed.to_bytes()
    return content


def unpack_docs(content: bytes, vocab: Vocab) -> list[Doc] | None:
    """The docs, None where the bytes are none of spaCy's."""
    from spacy.tokens import DocBin

    try:
        return list(DocBin().from_bytes(content).get_docs(vocab))
    except Exception:  # whatever zlib, msgpack, numpy or spaCy make of broken bytes
        return None


def wording_digest(texts: Iterable[Sequence[Word]]) -> str:
    """The SHA-256 of the words to be parsed and the spaces between them."""
    content = [[[word.text, word.space] for word in words] for words in texts]
    return sha256(json.dumps(content, ensure_ascii=True).encode()).hexdigest()
