"""Where a report's words are from and how it was made, so that everybody can check them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from newsreader import __version__
from newsreader.domain.article import Article
from newsreader.domain.note import Note
from newsreader.reports.blocks import Block, Bullets, Column, Heading, Row, Table, cell, quiet

FOOTER = f"Made by Newsreader {__version__} on the reader’s own machine; nothing was sent anywhere."

FOLDED = "Page furniture was folded away and is not part of the texts that were compared."
RAW = "The decoded files were compared as they are, with nothing folded away (--raw)."

_HOW_TO_READ = (
    (
        "Passages are in the articles’ own words. Spaces and line breaks in a row stand as one "
        "space, “¶” stands where a paragraph ends, “…” where words were left out."
    ),
    (
        "“Characters” are those of the article’s text as the program read it (`newsreader read "
        "FILE` prints it), counted from 0; the second number is that of the first character behind."
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


def imprint(article: Article) -> str:
    """Outlet, authors and date, those that are known, on one line."""
    known = (article.source or "outlet unknown", ", ".join(article.byline), article.date)
    return " · ".join(part for part in known if part)


def file_name(article: Article) -> str:
    """The last part of the path of the article's file."""
    return article.path.replace("\\", "/").rsplit("/", 1)[-1]


def provenance(exhibits: Sequence[Exhibit], settings: Sequence[str]) -> tuple[Block, ...]:
    """The part of a report that says what was compared, by what, and with which settings.

    ``settings`` are whole sentences.
    """
    rows = tuple(
        Row(
            (
                cell(exhibit.sign),
                cell(exhibit.article.source or "outlet unknown", quiet(exhibit.article.date)),
                cell(exhibit.article.path),
                cell(exhibit.article.sha256),
            )
        )
        for exhibit in exhibits
    )
    columns = (
        Column("Sign", 0.4),
        Column("Outlet", 1.2),
        Column("File", 2.2),
        Column("SHA-256 of the file", 2.2),
    )
    program = f"Program: Newsreader {__version__}."
    sentences = (program, *settings, *_HOW_TO_READ)
    return (
        Heading("How to check this report"),
        Table(columns, rows),
        Bullets(tuple(cell(sentence) for sentence in sentences)),
    )
