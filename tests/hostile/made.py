"""What hostile files are made of, and how one is described."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

WORDS = "The harbour of Velm opened again on Sunday after nine days, the port office said."
#: Words at the beginning, in the middle and at the end of what is long: none may be lost unsaid.
BEGIN, MIDDLE, END = "Ankerplatz", "Binnenmole", "Leuchtfeuer"
MARKS = (BEGIN, MIDDLE, END)
#: A text that stands in files of the system; it may be in no article.
SECRET = "root:"


class Hostile(NamedTuple):
    """A file by its name; ``marked`` when it holds the three marks in text that is to be read.

    A ``large`` one takes a second or more: it is tried by ``python -m tests.measure.hostile``.
    """

    name: str
    make: Callable[[], bytes]
    marked: bool = False
    large: bool = False


def marked(filling: str, times: int) -> str:
    """A long text: a mark, half of the filling, a mark, the other half, a mark."""
    half = filling * (times // 2)
    return f"{BEGIN} {WORDS} {half} {MIDDLE} {half} {WORDS} {END}."
