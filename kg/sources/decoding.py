"""Bytes to text: UTF-8, UTF-16 or UTF-32 by their mark of byte order, else UTF-8, else Windows-1252 if plausible."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # UTF-32 stands before UTF-16, whose little-endian mark is a prefix of its own
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "a rich text document"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_UTF_8_LETTER = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
# What Windows-1252 text in English is made of above ASCII: letters, quotes, dashes, money and marks.
_PLAUSIBLE = re.compile(r"[À-ÖØ-öø-ÿŠšŽžŒœŸ‘’“”‚„–—…•€£¥§©®™°±²³·¹º¼½¾¿¡«»‹›´\xa0\xad†‡ªµ¢]")
_LEAST_SHARE_OF_ASCII = 0.85


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why bytes are no text: a slug and a sentence (without the name of the document)."""

    reason: str
    detail: str


def decode_text(data: bytes, encoding: str | None = None) -> str | Unreadable:
    """The text of the bytes, without a mark of byte order; line ends stay as they are.

    ``encoding``, if given, is the only one tried.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            return Unreadable("binary", f"it is {what}, not text")
    mark, marked = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", None))
    name = encoding or marked or "utf-8"
    if marked and codecs.lookup(name).name in (codecs.lookup(marked).name, codecs.lookup(marked).name[:6]):
        data, name = data[len(mark) :], marked
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        fallback = None if encoding or marked else _decode_windows(data)
        if fallback is not None:
            return fallback
        if _looks_binary(data):
            return Unreadable("binary", "it holds control characters or NUL bytes, so it is not text")
        return Unreadable(
            "encoding", f"byte {error.start} is not valid {name}; name the right encoding with --encoding"
        )
    return check_characters(text)


def check_characters(text: str) -> str | Unreadable:
    """The text itself, unless it holds what no text holds (NUL, lone surrogates, many controls) or nothing."""
    nul = text.find("\x00")
    if nul >= 0:
        return Unreadable("binary", f"character {nul} is NUL, so it is not text (UTF-16 needs --encoding utf-16)")
    surrogate = _SURROGATE.search(text)
    if surrogate:
        return Unreadable("encoding", f"character {surrogate.start()} is half of a surrogate pair")
    controls = len(_CONTROL.findall(text))
    if controls > 2 and controls > len(text) / 200:
        return Unreadable("binary", f"{controls} of its {len(text)} characters are control characters")
    if not text or text.isspace():
        return Unreadable("empty", "it holds no text")
    return text


def _looks_binary(data: bytes) -> bool:
    sample = data[:65_536]
    return b"\x00" in sample or sum(byte < 9 or 13 < byte < 32 for byte in sample) > len(sample) / 200


def _decode_windows(data: bytes) -> str | None:
    """The text as Windows-1252, if it could be English text in that encoding."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    above = [character for character in text if ord(character) > 127]
    if _CONTROL.search(text) or _UTF_8_LETTER.search(data):  # the latter: damaged UTF-8
        return None
    if len(above) > (1 - _LEAST_SHARE_OF_ASCII) * len(text) or not all(map(_PLAUSIBLE.match, above)):
        return None
    return text
