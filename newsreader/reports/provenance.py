"""Where a report's words are from and how it was made, so that everybody can check them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from newsreader import __version__
from newsreader.domain.article import Article
from newsreader.domain.note import Note
from newsreader.domain.report_language import ENGLISH, ReportLanguage, phrase
from newsreader.reports.blocks import Block, Bullets, Column, Heading, Row, Table, cell, quiet

FOLDED = phrase("Page furniture was folded away and is not part of the texts that were compared.")
RAW = phrase("The decoded files were compared as they are, with nothing folded away (--raw).")

_HOW_TO_READ = (
    phrase(
        "Passages are in the articles’ own words. Spaces and line breaks in a row stand as one "
        "space, “¶” stands where a paragraph ends, “…” where words were left out."
    ),
    phrase(
        "“Characters” are those of the article’s text as the program read it (“newsreader read "
        "FILE” prints it), counted from 0; the second number is that of the first character behind."
    ),
)


@dataclass(frozen=True, slots=True)
class Annex:
    """What a report has beside the comparison.

    ``settings`` are sentences about how it was made; ``notes`` the reader's own that were chosen,
    ``signs`` what the report calls the articles that they are on, by number in the library.
    """

    settings: tuple[str, ...] = (FOLDED,)
    notes: tuple[Note, ...] = ()
    signs: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An article as the report calls it: ``sign`` is "A", "B" or a number."""

    sign: str
    article: Article


def footer(language: ReportLanguage) -> str:
    """The line below a document that says what made it."""
    return language.say(
        "Made by Newsreader {version} on the reader’s own machine; nothing was sent anywhere.",
        version=__version__,
    )


def made_with(annex: Annex, language: ReportLanguage) -> tuple[str, str]:
    """How it was made, for each row of a table: the settings, and the program."""
    return " ".join(map(language.say, annex.settings)), f"Newsreader {__version__}"


def outlet(article: Article, language: ReportLanguage) -> str:
    """The outlet of an article, or that it is not known."""
    return article.source or language.say("outlet unknown")


def imprint(article: Article, language: ReportLanguage) -> str:
    """Outlet, authors and date, those that are known, on one line."""
    date = language.date(article.date) if article.date else ""
    known = (outlet(article, language), ", ".join(article.byline), date)
    return " · ".join(part for part in known if part)


def provenance(
    exhibits: Sequence[Exhibit], settings: Sequence[str], language: ReportLanguage = ENGLISH
) -> tuple[Block, ...]:
    """The part of a report that says what was compared, by what, and with which settings.

    ``settings`` are whole sentences.
    """
    rows = tuple(
        Row(
            (
                cell(exhibit.sign),
                cell(outlet(exhibit.article, language), quiet(language.date(exhibit.article.date))),
                cell(exhibit.article.path),
                cell(exhibit.article.sha256),
            )
        )
        for exhibit in exhibits
    )
    columns = (
        Column(language.say("Article"), 0.6),
        Column(language.say("Outlet"), 1.1),
        Column(language.say("File"), 1.9),
        Column(language.say("SHA-256 of the file"), 2.6),
    )
    program = language.say("Program: Newsreader {version}.", version=__version__)
    sentences = (program, *map(language.say, (*settings, *_HOW_TO_READ)))
    return (
        Heading(language.say("How to check this report")),
        Table(columns, rows),
        Bullets(tuple(cell(sentence) for sentence in sentences)),
    )
