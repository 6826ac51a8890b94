"""Points in time as the user's language and time zone write them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def moment(when: datetime) -> str:
    """Day and minute of an aware ``when``, in local time."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    form = QCoreApplication.translate("Moments", "d MMM yyyy HH:mm")
    return QLocale().toString(local, form)
