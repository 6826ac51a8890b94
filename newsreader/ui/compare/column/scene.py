"""What one column marks, with the place of each mark in the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from newsreader.domain.span import Span
from newsreader.ui.compare.column.document import ReadingText
from newsreader.ui.compare.column.geometry import Range
from newsreader.ui.compare.column.moved_arrows import Arrow
from newsreader.ui.compare.column.note_markers import NoteMarker
from newsreader.ui.compare.column.range_index import RangeIndex
from newsreader.ui.compare.highlights import Highlight, Shape

#: Shapes whose words are bold.
_BOLD = (Shape.WORDS, Shape.CONFLICT)


@dataclass(slots=True)
class Scene:
    """All that one column paints below its letters.

    ``selected`` and ``hovered`` are links; ``only`` is the only-here passage that the reader stands
    on; ``flash`` lights up with a strength of 1 fading to 0; ``hits`` are words that were looked
    for, ``hit`` the one of them that the reader stands on.  ``arrows`` are worked out from the
    marks when they are first painted in a layout.
    """

    marks: tuple[tuple[Highlight, Range], ...] = ()
    markers: tuple[NoteMarker, ...] = ()
    selected: int | None = None
    hovered: int | None = None
    only: Span | None = None
    flash: Span | None = None
    flash_strength: float = 0.0
    arrows: Mapping[bool, Sequence[Arrow]] | None = None
    hits: Sequence[Span] = ()
    hit: Span | None = None
    _index: RangeIndex = field(default_factory=lambda: RangeIndex(()))

    def place_marks(self, marks: Iterable[Highlight], reading: ReadingText) -> None:
        """Takes what to mark; a mark that runs over several paragraphs gets a place in each."""
        self.arrows = None
        self.marks = tuple(
            (mark, place)
            for mark in marks
            for place in (reading.ranges_of(mark.span) or (reading.range_of(mark.span),))
        )
        self._index = RangeIndex([place for _, place in self.marks])

    def marks_in(self, sight: Range) -> Iterator[tuple[Highlight, Range]]:
        """The marks that have a place in a range of the document, in the order of painting."""
        return (self.marks[number] for number in self._index.touching(*sight))

    def bold(self) -> tuple[Range, ...]:
        """The ranges whose words are bold."""
        return tuple(place for mark, place in self.marks if mark.shape in _BOLD)
