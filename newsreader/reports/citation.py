"""Words of an article with where they are from, ready to be pasted."""

from __future__ import annotations

from newsreader.domain.article import Article
from newsreader.domain.report_language import ENGLISH, ReportLanguage
from newsreader.domain.span import Span
from newsreader.reports.wording import quotation


def citation(article: Article, span: Span, language: ReportLanguage = ENGLISH) -> str:
    """The words in quotation marks, then who published them, and how the file can be checked.

    Two lines; what is not known about the article is left out.
    """
    known = (
        article.source,
        language.quoted(article.title) if article.title else "",
        ", ".join(article.byline),
        language.date(article.date),
    )
    published = ", ".join(part for part in known if part)
    name = article.path.replace("\\", "/").rsplit("/", 1)[-1]
    place = language.say(
        "file {name}, SHA-256 {digest}, characters {place}",
        name=name,
        digest=article.sha256,
        place=f"{span.start}–{span.end}",
    )
    source = f"{published}; {place}" if published else place
    return f"{language.quoted(quotation(article.text, [span]))}\n({source})"
