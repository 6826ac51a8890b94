"""Tables for spreadsheets: cells that none of them runs, and where their words are from."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from newsreader.domain.article import Article
from newsreader.domain.span import Span

#: A spreadsheet would take a cell that begins like this for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """One table with a line of headings; lines end as RFC 4180 has it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_cell(text) for text in row] for row in rows)
    return out.getvalue()


def verbatim(article: Article, spans: Sequence[Span]) -> str:
    """The characters of ``spans`` as they stand in the article; " … " where some are left out."""
    return " … ".join(span.of(article.text) for span in spans)


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
