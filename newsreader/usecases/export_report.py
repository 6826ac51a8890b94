"""Write a comparison down: as text for the terminal, JSON, HTML or Markdown."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.errors import NewsreaderError
from newsreader.reports.json_documents import comparison_document, dump, dump_line


class ReportFormat(StrEnum):
    """The forms that a comparison can be written in."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"


def comparison_report(
    a: Article,
    b: Article,
    comparison: Comparison,
    form: ReportFormat,
    *,
    templates: Path,
    width: int = 100,
    colour: bool = False,
) -> str:
    """The report as one string; ``width`` and ``colour`` matter for text only."""
    # rich and jinja2 are loaded by those who want them: neither the window nor JSON needs both.
    if form is ReportFormat.JSON:
        return dump(comparison_document(a, b, comparison)) + "\n"
    if form is ReportFormat.TEXT:
        from newsreader.reports.text import comparison_text

        return comparison_text(a, b, comparison, width=width, colour=colour)
    from newsreader.reports.documents import comparison_html, comparison_markdown

    make = comparison_html if form is ReportFormat.HTML else comparison_markdown
    return make(a, b, comparison, templates)


def comparison_line(a: Article, b: Article, comparison: Comparison) -> str:
    """The comparison as one line of JSON."""
    return dump_line(comparison_document(a, b, comparison))


def write_report(path: Path, report: str) -> None:
    """Write ``report`` to ``path``; raises NewsreaderError naming the file and the reason."""
    try:
        path.write_text(report, encoding="utf-8", newline="")
    except OSError as error:
        reason = error.strerror or str(error)
        raise NewsreaderError(f"{path}: The report cannot be written: {reason}.") from error
