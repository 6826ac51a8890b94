"""A selection widened to whole words, without the white space around it."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextDocument

from newsreader.ui.compare.column.geometry import Range


def whole_words(document: QTextDocument, start: int, end: int) -> Range:
    """The range of the whole words that two positions touch; where words end tells UAX #29.

    ``one t[wo th]ree`` becomes ``one [two three]``; a range of white space becomes empty.
    """
    while start < end and document.characterAt(start).isspace():
        start += 1
    while start < end and document.characterAt(end - 1).isspace():
        end -= 1
    if start < end:
        start, end = _edge(document, start, back=True), _edge(document, end, back=False)
    return start, end


def _edge(document: QTextDocument, position: int, *, back: bool) -> int:
    block = document.findBlock(position)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, block.text())
    finder.setPosition(position - block.position())
    if finder.isAtBoundary():
        return position
    return block.position() + (finder.toPreviousBoundary() if back else finder.toNextBoundary())
