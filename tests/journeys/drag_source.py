"""A small window of another program from which the files named on the command line are dragged."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    """Starts a drag as soon as the pressed mouse moves."""

    def mouseMoveEvent(self, _: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(name) for name in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    app = QApplication(["drag source"])
    source = DragSource("drag me")
    source.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    source.setGeometry(1240, 640, 160, 120)
    source.show()
    QTimer.singleShot(500, lambda: print("stands", flush=True))  # noqa: T201 - who drags waits
    app.exec()


if __name__ == "__main__":
    main()
