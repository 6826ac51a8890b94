"""What a write changed: panels listen and decide for themselves whether to refresh."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """Said after a write was committed."""

    #: Articles, sources or stories were added or changed.
    articles = Signal()
    #: Notes were added, changed or removed.
    notes = Signal()
