"""The window's language as reports speak it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsreader.domain.report_language import ReportLanguage
from newsreader.ui.language.moments import moment_of
from newsreader.ui.language.numbers import count, percent
from newsreader.ui.language.own_language import in_own_language


def report_language() -> ReportLanguage:
    """How a report is to speak that is asked for now.

    It may be used on any thread: Qt's translations and locales can be.
    """
    return ReportLanguage(
        # Translated by the code of the other language.
        code=QCoreApplication.translate("Report", "en"),
        translated=in_report,
        reason=in_own_language,
        count=count,
        percent=percent,
        moment=moment_of,
    )


def in_report(sentence: str) -> str:
    """One of the sentences of ``report_phrases`` in the window's language."""
    return QCoreApplication.translate("Report", sentence)
