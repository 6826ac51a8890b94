"""Numbers for runs of words, few enough to keep, by which texts that share words are found.

Of all runs those are taken whose hash is a multiple of a number: two texts that share a run take it
both or neither (Broder, On the resemblance and containment of documents, 1997, "modulus p").
"""

from __future__ import annotations

from typing import Final
from zlib import crc32

from newsreader.text.words import words

#: Changes with what the numbers are: who keeps them makes them anew.
FORM: Final = "1"
_RUN: Final = 5  # words; shorter ones are in everyone's text
_EVERY: Final = 8  # one run of so many; of forty words in a row four are taken on average


def fingerprints(text: str) -> tuple[int, ...]:
    """32-bit numbers of some of the runs of five words in ``text``, each once, in their order."""
    folded = words(text).folded
    found: dict[int, None] = {}
    for place in range(len(folded) - _RUN + 1):
        number = crc32(" ".join(folded[place : place + _RUN]).encode("utf-8", "replace"))
        if number % _EVERY == 0:
            # Signed, as SQLite keeps such a number in four bytes.
            found[number - (1 << 32) if number >> 31 else number] = None
    return tuple(found)
