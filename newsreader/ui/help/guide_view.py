"""Shows a page of the guide: Markdown without HTML, and pictures of the documents' folder alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit, QWidget

from newsreader.ui.help.guide_pages import Page
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.fonts import INTERFACE_POINTS, reading_font
from newsreader.ui.theme.palette import qcolour

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_MARGIN = 22
_INDENT = 10  # left free beside a picture, so that it needs no scroll bar
_BETWEEN_LINES = 4.0  # pixels more than the typeface has
_REDRAW_AFTER = 60  # milliseconds, so that pictures are not scaled for every pixel of a drag


class GuideView(QTextBrowser):
    """Nothing outside the folder is ever opened, whatever a page says."""

    #: A link to this file inside the folder was followed.
    page_wanted = Signal(Path)

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()
        self._page: Page | None = None
        self._words = ""
        self.setOpenLinks(False)
        # One that comes and goes would change the room for pictures.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.anchorClicked.connect(self._follow)
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_AFTER)
        self._redraw.timeout.connect(self._draw)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Show a page from its beginning."""
        self._page = page
        self._draw()
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(page.title)

    def mark(self, words: str) -> None:
        """Mark these words wherever they stand on the page, now and on the pages to come."""
        self._words = words
        self._show_marks()

    def go_to_next_mark(self) -> None:
        """Go to the next of the marked words, after the last to the first."""
        for word in self._words.split()[:1]:
            if not self.find(word):
                self.moveCursor(QTextCursor.MoveOperation.Start)
                self.find(word)

    def loadResource(  # noqa: N802 - Qt's name
        self, kind: int, name: QUrl | str
    ) -> object:
        """A picture of the folder, as wide as the page at most; of all else nothing."""
        file = self._inside(QUrl(name))
        if file is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(file))
        ratio = self.devicePixelRatioF()
        room = int((self.viewport().width() - 2 * _MARGIN - _INDENT) * ratio)
        if picture.width() > room > 0:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._redraw.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._redraw.start()

    def _draw(self) -> None:
        if self._page is None:
            return
        place = self.verticalScrollBar().value()
        document = self.document()
        document.clear()  # pictures of another width with it
        document.setDefaultFont(reading_font(QApplication.font().pointSizeF() / INTERFACE_POINTS))
        document.setMarkdown(self._page.text, _FEATURES)
        document.setDocumentMargin(_MARGIN)
        _set_blocks(document)
        self.setTextCursor(QTextCursor(document))  # Qt would go to the end of the page
        self._show_marks()
        self.verticalScrollBar().setValue(place)

    def _show_marks(self) -> None:
        marks = []
        for word in self._words.split():
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(qcolour(current().selection))
                mark.format.setForeground(qcolour(current().on_selection))
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)

    def _follow(self, link: QUrl) -> None:
        if (file := self._inside(link)) is not None:
            self.page_wanted.emit(file)

    def _inside(self, link: QUrl) -> Path | None:
        """The file of the folder that a link on this page leads to; None for anything else."""
        if self._page is None or link.scheme() or link.host() or not link.path():
            return None
        file = (self._page.file.parent / link.path()).resolve()
        return file if file.is_relative_to(self._folder) and file.is_file() else None


def _set_blocks(document: QTextDocument) -> None:
    """Give lines and tables the room that Qt's Markdown leaves them without."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        table = cursor.currentTable()
        if isinstance(table, QTextTable):
            style = table.format()
            style.setCellPadding(5)
            style.setCellSpacing(0)
            style.setBorder(1)
            style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            style.setBorderBrush(qcolour(current().border))
            style.setBorderCollapse(True)
            table.setFormat(style)
        looks = QTextBlockFormat()
        looks.setLineHeight(
            _BETWEEN_LINES, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        )
        cursor.mergeBlockFormat(looks)
        block = block.next()
