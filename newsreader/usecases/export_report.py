"""Write down a comparison or a story in any of the forms that can be sent, printed and cited."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.report_language import ENGLISH, ReportLanguage
from newsreader.domain.span import Span
from newsreader.domain.story_comparison import StoryComparison, StoryPart
from newsreader.reports.blocks import Document
from newsreader.reports.json_documents import annex_document, comparison_document, dump, dump_line
from newsreader.reports.provenance import FOLDED, RAW, Annex
from newsreader.usecases.write_report import encoded

#: What stands beside a comparison of two files, by how they were read.
AS_IMPORTED, AS_THEY_ARE = Annex((FOLDED,)), Annex((RAW,))


class ReportFormat(StrEnum):
    """The forms that a comparison can be written in."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    PDF = "pdf"
    DOCX = "docx"
    CSV = "csv"


class StoryFormat(StrEnum):
    """The forms that a story can be written in."""

    HTML = "html"
    MARKDOWN = "markdown"
    JSON = "json"
    CSV = "csv"
    PDF = "pdf"
    DOCX = "docx"


#: Forms that no terminal can show.
NOT_FOR_TERMINALS = frozenset({ReportFormat.PDF, ReportFormat.DOCX})


# Libraries are loaded by those who want them: neither the window nor JSON needs what a PDF does.


def comparison_report(
    a: Article,
    b: Article,
    comparison: Comparison,
    form: ReportFormat,
    *,
    resources: Path,
    annex: Annex | None = None,
    language: ReportLanguage = ENGLISH,
    width: int = 100,
    colour: bool = False,
) -> bytes:
    """The report as a file's content; ``resources`` has the templates and fonts.

    Without an annex JSON has nothing but the comparison.  ``width`` and ``colour`` matter for text
    only.
    """
    beside = annex or Annex()
    match form:
        case ReportFormat.JSON:
            found = comparison_document(a, b, comparison)
            if annex:
                found["report"] = annex_document(annex)
            return encoded(dump(found) + "\n")
        case ReportFormat.TEXT:
            from newsreader.reports.text import comparison_text

            return encoded(comparison_text(a, b, comparison, language, width=width, colour=colour))
        case ReportFormat.CSV:
            from newsreader.reports.pair_csv import pair_csv

            return encoded(pair_csv(a, b, comparison, beside, language))
    from newsreader.compare.different_words import different_words
    from newsreader.reports.outline import outline
    from newsreader.reports.pair_document import pair_document

    report = outline(a, b, comparison, language, different_words)
    return _dressed(pair_document(report, beside, language), form.value, resources, language)


def story_report(
    title: str,
    story: StoryComparison,
    form: StoryFormat,
    *,
    resources: Path,
    annex: Annex | None = None,
    part: StoryPart | None = None,
    language: ReportLanguage = ENGLISH,
) -> bytes:
    """What all articles of a story say together, or one part of that, as a file's content."""
    beside = annex or Annex()
    match form:
        case StoryFormat.JSON:
            from newsreader.reports.story_json import story_document

            return encoded(dump(story_document(title, story, beside, part)) + "\n")
        case StoryFormat.CSV:
            from newsreader.reports.story_csv import story_csv

            return encoded(story_csv(story, beside, part, language))
    from newsreader.compare.different_words import different_words
    from newsreader.reports.story_document import story_report_document
    from newsreader.reports.story_outline import story_outline

    report = story_outline(title, story, language, different_words)
    document = story_report_document(report, beside, part, language)
    return _dressed(document, form.value, resources, language)


def _dressed(document: Document, form: str, resources: Path, language: ReportLanguage) -> bytes:
    """The document in one of the four forms that know nothing but documents."""
    match form:
        case "html":
            from newsreader.reports.html_page import html_page

            return encoded(html_page(document, resources / "templates"))
        case "pdf":
            from newsreader.reports.pdf_file import pdf_file

            return pdf_file(document, resources / "fonts", language)
        case "docx":
            from newsreader.reports.word_file import word_file

            return word_file(document)
    from newsreader.reports.markdown import markdown

    return encoded(markdown(document))


def comparison_line(a: Article, b: Article, comparison: Comparison) -> str:
    """The comparison as one line of JSON."""
    return dump_line(comparison_document(a, b, comparison))


def cited(article: Article, span: Span, language: ReportLanguage = ENGLISH) -> str:
    """Words of an article with outlet, headline, date, file and hash, ready to be pasted."""
    from newsreader.reports.citation import citation

    return citation(article, span, language)
