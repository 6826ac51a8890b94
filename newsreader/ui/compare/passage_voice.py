"""Says to a screen reader what the passage at the caret is: its kind, and what answers it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject

from newsreader.domain.span import Span
from newsreader.ui.announcing import announce
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.wording import spoken_link, spoken_only

#: A link's number, or words that only one side has.
_Passage = int | Span


class PassageVoice(QObject):
    """Speaks for both columns; each passage is said once, when the reader comes to it.

    The same words stand as the column's description, for readers who ask again.
    """

    def __init__(self, views: Mapping[Side, ArticleView], parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        self._last: dict[Side, _Passage | None] = {"a": None, "b": None}
        self._is_silent = False
        for side, view in views.items():
            view.cursorPositionChanged.connect(lambda at=side: self._follow_caret(at))

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Other texts are put in: nothing is said meanwhile, and nothing is known afterwards."""
        self._is_silent = True
        yield
        self._is_silent = False
        for side, view in self._views.items():
            self._last[side] = None
            view.setAccessibleDescription("")

    def say(self, side: Side, passage: _Passage) -> None:
        """Say what a passage is, where it was asked for."""
        self._last[side] = passage
        view = self._views[side]
        words = self._words(side, passage)
        view.setAccessibleDescription(words)
        announce(view, words)

    def _follow_caret(self, side: Side) -> None:
        view = self._views[side]
        if self._is_silent or not view.hasFocus():
            return
        passage = _passage_at(view)
        if passage == self._last[side]:
            return
        self._last[side] = passage
        if passage is None:
            view.setAccessibleDescription("")
        else:
            self.say(side, passage)

    def _words(self, side: Side, passage: _Passage) -> str:
        view = self._views[side]
        if isinstance(passage, Span):
            return spoken_only(side, passage.of(view.reading.article.text))
        there: Side = "b" if side == "a" else "a"
        comparison = view.comparison
        assert comparison is not None
        return spoken_link(comparison, passage, there, self._views[there].reading.article.text)


def _passage_at(view: ArticleView) -> _Passage | None:
    """The narrowest link at the caret, else the only-here words there."""
    position = view.textCursor().position()
    link = view.pointer.link_at(position)
    return view.pointer.only_at(position) if link is None else link
