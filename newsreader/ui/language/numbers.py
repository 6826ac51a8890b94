"""Counts and shares as the user's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def count(number: int) -> str:
    """A count with the language's sign between thousands."""
    return QLocale().toString(number)


def percent(share: float) -> str:
    """A share from 0 to 1 in whole hundredths, such as "45%" or "45 %"."""
    return QCoreApplication.translate("Numbers", "{n}%").format(n=round(share * 100))
