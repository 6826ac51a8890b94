"""Text that a program before us has decoded wrongly and saved so ("cafÃ©") is set right again."""

from __future__ import annotations

import re

# What the bytes of UTF-8 look like when they were taken for Windows-1252, holes and all (WHATWG
# Encoding, index windows-1252).
_BYTES = {bytes([n]).decode("cp1252", "ignore") or chr(n): n for n in range(256)}
_FIRST = "".join(character for character, byte in _BYTES.items() if 0xC2 <= byte < 0xF5)
_FOLLOWING = "".join(character for character, byte in _BYTES.items() if 0x80 <= byte < 0xC0)
_ASCII = bytes(range(0x80))
_SEQUENCE = re.compile(f"[{re.escape(_FIRST)}][{re.escape(_FOLLOWING)}]")


def unmixed(text: str) -> str:
    """The text as it was written; the same text unless every letter of it was mixed up.

    Honest text never passes: a single "é" or "“" that stands as it should is no UTF-8.
    """
    # Most of a page is ASCII: looked at alone, the rest soon tells that the whole is honest.
    rest = text.encode("utf-8").translate(None, _ASCII).decode("utf-8")
    if _redecoded(rest) is None or not _SEQUENCE.search(text):
        return text
    return _redecoded(text) or text


def _redecoded(text: str) -> str | None:
    """The text whose UTF-8 was taken for Windows-1252; None if ``text`` is nothing like that."""
    try:
        return bytes(map(_BYTES.__getitem__, text)).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
