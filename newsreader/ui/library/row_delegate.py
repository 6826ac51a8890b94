"""Paints a library row: badge, title over subtitle, share of words in common."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsreader.ui.language.numbers import percent
from newsreader.ui.language.text_direction import direction_of
from newsreader.ui.library.hit_painting import LINES, paint_sentence
from newsreader.ui.library.library_model import BADGE_ROLE, ROW_ROLE, SHARE_ROLE, UNREAD_ROLE
from newsreader.ui.library.rows import Row, RowKind
from newsreader.ui.theme.appearance import current

_MARGIN = 6
_BADGE = 15  # pixels of the square with the letter, at normal text size
_DOT = 0.2  # radius of the dot of an unread article, in heights of a line
#: Pixels at the left edge: the arrow of a group, or the badge of an article.
ARROW_COLUMN = 24
_GAP = 12  # pixels between a heading and the rows above it
_FURTHER_IN = 14  # pixels by which a row inside such another stands further in


class RowDelegate(QStyledItemDelegate):
    """Two lines a row, four where a search found it; groups stand at the left edge and in bold."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = _row(index)
        title, subtitle = _fonts(option, row)
        if row.kind is RowKind.HEADING:
            gap = _GAP if index.row() else 0  # nothing stands above the first
            return QSize(120, QFontMetrics(subtitle).height() + 2 * _MARGIN + gap)
        small_lines = 1 + (LINES if row.hit else 0)
        small = QFontMetrics(subtitle).height() * small_lines
        return QSize(120, QFontMetrics(title).height() + small + 2 * _MARGIN)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = _row(index)
        painter.save()
        _paint_ground(painter, option, opened=index.data(BADGE_ROLE) is not None)
        area = option.rect.adjusted(6, _MARGIN, -10, -_MARGIN)
        unread = index.data(UNREAD_ROLE)
        further_in = _FURTHER_IN if _is_further_in(index) else 0
        area.setLeft(area.left() + further_in)
        badge = index.data(BADGE_ROLE)
        if row.kind is RowKind.ARTICLE and (badge or not row.rows):
            _paint_mark(painter, area, badge, unread=bool(unread))
        elif row.kind not in (RowKind.NOTE, RowKind.HEADING):
            _paint_arrow(painter, option, area)
        left = _text_left(row, painter.fontMetrics().height()) + further_in
        area.setLeft(option.rect.left() + left)
        if row.kind is RowKind.HEADING:
            _paint_heading(painter, option, area, row.title)
        else:
            _paint_words(painter, option, row, area, _right_hand(index, row, unread))
        painter.restore()


def _row(index: QModelIndex | QPersistentModelIndex) -> Row:
    return cast("Row", index.data(ROW_ROLE))


def _is_further_in(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether the row stands inside another that is no mere heading.

    An older version inside the newest, a note among those that lost their passage.
    """
    above = index.parent().data(ROW_ROLE) if index.parent().isValid() else None
    return isinstance(above, Row) and above.kind in (RowKind.ARTICLE, RowKind.LOST)


def _fonts(option: QStyleOptionViewItem, row: Row) -> tuple[QFont, QFont]:
    title, subtitle = QFont(option.font), QFont(option.font)
    title.setBold(row.kind in (RowKind.STORY, RowKind.SOURCE, RowKind.LOST))
    subtitle.setPointSizeF(option.font.pointSizeF() * 0.86)
    return title, subtitle


def _right_hand(index: QModelIndex | QPersistentModelIndex, row: Row, unread: int) -> str:
    """What stands at the right: an article's share, or how many of a group are not read."""
    if row.kind is RowKind.ARTICLE:
        share = index.data(SHARE_ROLE)
        return "" if share is None else percent(share)
    return str(unread) if unread else ""


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, opened: bool) -> None:
    colours = current()
    if opened or option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(colours.row_selected))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(colours.row_hover))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(colours.focus))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def _text_left(row: Row, line: int) -> int:
    """Articles stand a little to the right of their group's title, behind their badge; ``line`` is
    the height of a line.
    """
    if row.kind in (RowKind.NOTE, RowKind.HEADING):
        return 8
    return max(ARROW_COLUMN, line + 7) + (4 if row.kind is RowKind.ARTICLE else -4)


def _paint_arrow(painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
    is_open = bool(option.state & QStyle.StateFlag.State_Open)
    height = painter.fontMetrics().height()
    painter.setPen(QColor(current().quiet))
    painter.drawText(
        QRect(area.left(), area.top(), ARROW_COLUMN, height),
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        "▼" if is_open else "▶",
    )


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, words: str
) -> None:
    """Small print just above the row that it is about."""
    font = QFont(option.font)
    font.setPointSizeF(option.font.pointSizeF() * 0.86)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(current().quiet))
    line = painter.fontMetrics().height()
    _elided(painter, QRect(area.left(), area.bottom() - line, area.width(), line), words)
    painter.setPen(QColor(current().border))
    painter.drawLine(area.bottomLeft(), area.bottomRight())


def _paint_mark(painter: QPainter, area: QRect, letter: str | None, *, unread: bool) -> None:
    """The letter of an open article, or the dot of one that has not been read."""
    if letter is not None:
        _paint_badge(painter, area, letter)
    elif unread:
        line = painter.fontMetrics().height()
        centre = QPointF(area.left() + max(_BADGE, line - 3) / 2, area.top() + line / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().link))
        painter.drawEllipse(centre, line * _DOT, line * _DOT)


def _paint_badge(painter: QPainter, area: QRect, letter: str) -> None:
    colours = current()
    side = max(_BADGE, painter.fontMetrics().height() - 3)
    square = QRect(area.left(), area.top() + 1, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.badge_a if letter == "A" else colours.badge_b))
    painter.drawRoundedRect(square, 3, 3)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(side * 2 // 3)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_badge))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, row: Row, area: QRect, right_hand: str
) -> None:
    colours = current()
    title, subtitle = _fonts(option, row)
    line = QFontMetrics(title).height()
    room = area.width()
    if right_hand:
        painter.setFont(subtitle)
        painter.setPen(QColor(colours.quiet))
        right_edge = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(area, right_edge, right_hand)
        if row.kind is not RowKind.ARTICLE:
            _paint_dot_before(painter, area, right_hand)
        room -= painter.fontMetrics().horizontalAdvance("100% ")
    painter.setFont(title)
    painter.setPen(QColor(colours.text))
    _elided(painter, QRect(area.left(), area.top(), room, line), row.title)
    painter.setFont(subtitle)
    painter.setPen(QColor(colours.quiet))
    below = QRect(area.left(), area.top() + line, area.width(), QFontMetrics(subtitle).height())
    _elided(painter, below, row.subtitle)
    if row.hit:
        area.setTop(below.bottom() + 1)
        paint_sentence(painter, area, row.hit, subtitle)


def _paint_dot_before(painter: QPainter, area: QRect, number: str) -> None:
    """The dot of what has not been read, before the number at the right of a group."""
    metrics = painter.fontMetrics()
    radius = metrics.height() * _DOT
    x = area.right() - metrics.horizontalAdvance(number) - 2.5 * radius
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(current().quiet))
    painter.drawEllipse(QPointF(x, area.top() + metrics.height() / 2), radius, radius)


def _elided(painter: QPainter, area: QRect, text: str) -> None:
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setLayoutDirection(direction_of(text))  # "…" stands where the words go on
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(area, left | Qt.AlignmentFlag.AlignVCenter, short)
