"""The window's frame: what stands on the screen before anything else is loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from newsreader.ui.menus import build_menus

if TYPE_CHECKING:
    from newsreader.ui.workplace import Workplace

_FIRST_SIZE = QSize(1440, 900)
_FRAME = QSize(8, 40)  # what a window manager draws around the window, as far as one can guess
# A window that starts minimised is not painted; it is furnished all the same.
_NEVER_PAINTED = 300  # milliseconds


class MainWindow(QMainWindow):
    """Menus and an empty middle, which a workplace furnishes.

    The lists, the compare view, the engine and the database take longer to load than this frame:
    they come when it stands on the screen.
    """

    #: The window stands on the screen and wants its furniture; said once.
    stands = Signal()

    def __init__(self, window_file: Path) -> None:
        super().__init__()
        self.setWindowTitle("Newsreader")
        self.setAcceptDrops(True)
        self._workplace: Workplace | None = None
        self._is_standing = False
        self._state = QSettings(str(window_file), QSettings.Format.IniFormat)
        self.actions_by_name = build_menus(self)
        self.statusBar().setSizeGripEnabled(False)
        geometry = self._state.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            room = QApplication.primaryScreen().availableSize() - _FRAME
            self.resize(room.boundedTo(_FIRST_SIZE))

    @property
    def is_furnished(self) -> bool:
        return self._workplace is not None

    @property
    def workplace(self) -> Workplace:
        """What the window is furnished with; nothing asks for it before."""
        assert self._workplace is not None
        return self._workplace

    def furnish(self, workplace: Workplace) -> None:
        """Fill the window."""
        self._workplace = workplace
        self.setCentralWidget(workplace.places)
        self.setStatusBar(workplace.status)
        workplace.places.restore(self._state, self.width())

    def take_over(self, begin: Callable[[], None]) -> None:
        """Come to the front and begin what another start of the program was to do."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if self._workplace:
            begin()
        else:
            self.stands.connect(begin)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_NEVER_PAINTED, self, self._stand)

    def event(self, event: QEvent) -> bool:
        known = super().event(event)
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._stand)
        return known

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, then go."""
        if self._workplace and not self._workplace.leave():
            event.ignore()
            return
        self._is_standing = True  # a window that is closed is furnished no more
        self._state.setValue("geometry", self.saveGeometry())
        if self._workplace:
            self._workplace.places.keep(self._state)
        self._state.sync()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._workplace and self._workplace.imports.drag_comes(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.workplace.imports.drag_goes()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.workplace.imports.drag_goes()
        self.workplace.imports.take(event.mimeData())

    def _stand(self) -> None:
        if not self._is_standing:
            self._is_standing = True
            self.stands.emit()
