"""Points in time as the user's language and time zone write them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


def moment(when: datetime) -> str:
    """Day and minute of an aware ``when``, in local time."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    form = QCoreApplication.translate("Moments", "d MMM yyyy HH:mm")
    return QLocale().toString(local, form)


def day(iso: str) -> str:
    """The day of an ISO 8601 date or date-time; empty when it names none."""
    try:
        found = date.fromisoformat(iso[:10])
    except ValueError:
        return ""
    form = QCoreApplication.translate("Moments", "d MMM yyyy")
    return QLocale().toString(QDate(found.year, found.month, found.day), form)


def moment_of(iso: str) -> str:
    """Day, time and zone of an ISO 8601 date or date-time, as far as it names them."""
    try:
        found = datetime.fromisoformat(iso)
    except ValueError:
        return day(iso)
    if len(iso) <= len("2031-04-05"):
        return day(iso)
    zone = f" {found.tzname()}" if found.tzinfo else ""
    return f"{day(iso)}, {found:%H:%M}{zone}"
