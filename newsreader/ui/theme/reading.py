"""How articles are set: typeface, width of a line, and what of the page furniture stands open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

_PROPERTY = "newsreader_reading"

#: Widest line by the name of the choice, in average characters of the font, which are wider than
#: those of running text: 54 of them hold about 70 letters and spaces.
MEASURES = {"narrow": 44, "normal": 54, "wide": 72}


@dataclass(frozen=True, slots=True)
class ReadingLook:
    """An empty ``family`` is the one in the design; ``unfolded`` holds kinds of furniture."""

    family: str = ""
    measure: int = MEASURES["normal"]
    unfolded: frozenset[str] = frozenset()


def set_reading_look(look: ReadingLook) -> None:
    """Sets how articles look from their next layout on."""
    app = QCoreApplication.instance()
    assert app is not None
    app.setProperty(_PROPERTY, look)


def reading_look() -> ReadingLook:
    """How articles look; as designed before anything was set."""
    app = QCoreApplication.instance()
    look = app.property(_PROPERTY) if app is not None else None
    return look if isinstance(look, ReadingLook) else ReadingLook()
