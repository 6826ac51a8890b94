"""The numbered discs that stand behind passages with a note."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from newsreader.domain.note import Note
from newsreader.ui.compare.column.document import ReadingText
from newsreader.ui.theme.colours import Colours
from newsreader.ui.theme.fonts import interface_font
from newsreader.ui.theme.palette import qcolour

#: Diameter of a disc as a share of the room that the line leaves for it.
_DISC = 0.8


@dataclass(frozen=True, slots=True)
class NoteMarker:
    """A note's disc: ``position`` is the end of its passage in the column, ``rank`` counts the
    discs from the left that stand at the same place.
    """

    note: Note
    number: int
    position: int
    rank: int


def number_notes(notes_a: Sequence[Note], notes_b: Sequence[Note]) -> dict[int, int]:
    """Numbers from 1 for the notes with a passage, by note id: A's in reading order, then B's.

    A note that is on both, as versions of one article have them, has one number.
    """
    pinned = [*in_reading_order(notes_a), *in_reading_order(notes_b)]
    ids = dict.fromkeys(note.id for note in pinned)
    return {note_id: number for number, note_id in enumerate(ids, start=1)}


def in_reading_order(notes: Iterable[Note]) -> list[Note]:
    """The notes that are pinned to a passage, by the place of the passage."""
    pinned = [note for note in notes if note.target.anchor is not None]
    return sorted(pinned, key=_place)


def _place(note: Note) -> tuple[int, int, int]:
    anchor = note.target.anchor
    assert anchor is not None
    return anchor.span.end, anchor.span.start, note.id


def place_notes(
    notes: Iterable[Note], numbers: Mapping[int, int], reading: ReadingText
) -> tuple[NoteMarker, ...]:
    """A disc for each note that is pinned to a passage of the article shown."""
    markers: list[NoteMarker] = []
    taken: Counter[int] = Counter()
    for note in in_reading_order(notes):
        anchor = note.target.anchor
        if anchor is None or anchor.span.end > len(reading.article.text):
            continue
        end = reading.range_of(anchor.span)[1]
        if end > 0:
            markers.append(NoteMarker(note, numbers.get(note.id, 0), end, taken[end]))
            taken[end] += 1
    return tuple(markers)


def disc_rect(
    end: QPointF, marker: NoteMarker, ranks: int, room: float, height: float, *, rtl: bool
) -> QRectF:
    """Where a disc goes: ``end`` is the lower end of the text cursor behind the passage, ``room``
    the width kept free for each of its ``ranks`` discs, ``height`` that of the line.

    The room is part of the passage's last letter; from right to left, of the letter behind it.
    """
    side = room * _DISC
    steps = marker.rank + 1 if rtl else ranks - marker.rank
    left = end.x() - room * steps + (room - side) / 2
    return QRectF(left, end.y() - height + height * 0.1, side, side)


def paint_disc(painter: QPainter, place: QRectF, number: int, colours: Colours) -> None:
    """A filled disc with its number."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(qcolour(colours.accent))
    painter.drawEllipse(place)
    font = interface_font()
    font.setPixelSize(max(7, round(place.height() * (0.68 if number < 10 else 0.55))))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(qcolour(colours.on_accent))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))
