"""Which passage the reader means: what is selected, or what is at the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from newsreader.domain.span import Span
from newsreader.ui.compare.blocks import Role
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.columns import Columns
from newsreader.ui.compare.highlights import link_spans
from newsreader.ui.compare.kinds import Kind, Side


def passage_at(view: ArticleView, here: QPoint) -> Span | None:
    """The passage at a point of the viewport or nearest to it in its line, None below the end of
    the text and on page furniture.

    The selection when the point is inside it; else the link's part there, else what the paragraph
    has of the only-here passage, else the paragraph.
    """
    position = position_near(view, here)
    return None if position is None else _passage_of(view, position)


def passage_at_cursor(columns: Columns) -> tuple[Side, Span] | None:
    """The passage that was clicked last, or that the keyboard is in, when it can be seen."""
    with_keyboard = (side for side in columns.sides if columns.views[side].hasFocus())
    side = next(with_keyboard, None)
    if side is None:
        return None
    view = columns.views[side]
    span = _passage_of(view, view.textCursor().position())
    return (side, span) if span and _is_in_sight(view, span) else None


def _passage_of(view: ArticleView, position: int) -> Span | None:
    block = view.reading.block_at(position)
    if block is None or block.role is not Role.BODY:
        return None
    offset = min(view.reading.offset_of(position), block.span.end - 1)
    selected = view.selected_span()
    if selected is not None and selected.contains(offset):
        return selected
    marked = (span for span in _marked(view, position) if span.contains(offset))
    return block.span.overlap(next(marked, block.span))


def position_near(view: ArticleView, here: QPoint) -> int | None:
    """The document position nearest to a point of the viewport, None below the end."""
    if here.y() + view.scrolled() > view.content_height():
        return None
    exact = view.position_at(here)
    return view.cursorForPosition(here).position() if exact is None else exact


def _marked(view: ArticleView, position: int) -> tuple[Span, ...]:
    """Where to look at a position of the document: the link there, then what is only here."""
    if view.comparison is None:
        return ()
    link = view.pointer.link_at(position)
    linked = () if link is None else link_spans(view.comparison.links[link], view.side)
    only = view.comparison.only_a if view.side == "a" else view.comparison.only_b
    return (*linked, *(only if Kind.ONLY in view.shown else ()))


def chosen_passage(columns: Columns) -> tuple[Side, Span] | None:
    """The words selected on the side used last, else on the other side, else the passage that is
    lit up when it can be seen.
    """
    last = columns.last_side
    for side in sorted(columns.sides, key=lambda each: each != last):
        span = columns.views[side].selected_span()
        if span is not None:
            return side, span
    lit = columns.selected_passage()
    return lit if lit and _is_in_sight(columns.views[lit[0]], lit[1]) else None


def _is_in_sight(view: ArticleView, span: Span) -> bool:
    top, bottom = view.extent_of(span)
    return top < view.scrolled() + view.viewport().height() and bottom > view.scrolled()


def deselect(columns: Columns) -> None:
    """Forgets which words are selected; Qt would scroll to the text cursors."""
    with columns.sync.still():
        for view in columns.views.values():
            cursor = view.textCursor()
            if cursor.hasSelection():
                cursor.clearSelection()
                view.setTextCursor(cursor)
