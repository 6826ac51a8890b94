"""The texts that come of a news page: pasted whole, selected by hand, or taken by a scraper.

Each is built here and not by the program's own extractor, one block element a line, and each line
is labelled by the page's truths (see news_pages.py): true when it is the headline or stands in the
body, None when it repeats the headline, so that neither keeping nor folding it is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsreader.importing.lines.line_shape import letters
from newsreader.text.language import detect
from newsreader.text.sentences import sentences
from tests.measure.news_pages import Page

_UNSEEN = "script style noscript template svg head title iframe select textarea option object"
_INLINE = """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q
s samp small span strike strong sub sup time tt u var wbr picture source button"""
_WITHOUT_TEXT, _WITHIN_LINES = frozenset(_UNSEEN.split()), frozenset(_INLINE.split())
_PRUNED = frozenset(["nav", "footer", "aside", "form", "button", "dialog", "menu"])
_PART_OF_PARAGRAPH = 25
_ENOUGH_TRUE = 4
_BY_HAND = 15, 25
_SCRAPED = 2, 4
_LONG_WORD = re.compile(r"\w{4,}")


class Line(NamedTuple):
    """A line of a text and whether it is the story's; None where that is left open."""

    text: str
    true: bool | None


def texts(page: Page) -> Iterator[tuple[str, list[Line]]]:
    """Every text that comes of the page, with the name of the way it was taken.

    - all lines: everything that a browser shows;
    - taken by hand: from fifteen lines above the first true one to twenty-five below the last;
    - scraped: menus, forms and asides are gone, of what stands between true lines one line is
      left, two above and four below;
    - a sentence a line: the same with the paragraphs cut up, as agencies and tabloids write.
    """
    parser = LexborHTMLParser(page.data.decode("utf-8", "replace"))
    whole = _labelled(page, parser, frozenset())
    yield "all lines", whole
    if around := _around(whole, *_BY_HAND):
        yield "taken by hand", whole[around]
    pruned = _labelled(page, parser, _PRUNED)
    if around := _around(pruned, *_SCRAPED):
        scraped = list(_thinned(pruned, around))
        yield "scraped", scraped
        yield "a sentence a line", list(_cut_up(scraped, language_of(page)))


def language_of(page: Page) -> str:
    """The language of the true body."""
    return detect("\n".join(page.body))


def _labelled(page: Page, parser: LexborHTMLParser, pruned: frozenset[str]) -> list[Line]:
    lines = list(_lines(parser.body, pruned))
    headline, names = _headline(page, parser)
    paragraphs = {letters(paragraph) for paragraph in page.body}
    whole = "\n".join(paragraphs)
    labelled, told = [], False
    for text in lines:
        key = letters(text)
        true: bool | None = bool(key) and (
            key in paragraphs or (len(key) > _PART_OF_PARAGRAPH and key in whole)
        )
        if key in names:
            true = None if told or key != headline else True
            told = told or bool(true)
        labelled.append(Line(text, true))
    return labelled


def _headline(page: Page, parser: LexborHTMLParser) -> tuple[str, set[str]]:
    """The letters of the headline that the page shows, and of all its wordings."""
    title = set(_LONG_WORD.findall(page.title.casefold()))
    shown = []
    for node in parser.css("h1"):
        text = " ".join((node.text() or "").split())
        if 2 * len(title & set(_LONG_WORD.findall(text.casefold()))) >= len(title):
            shown.append(letters(text))
    names = [key for key in [*shown, letters(page.title)] if key]
    return next(iter(names), ""), set(names)


def _lines(body: LexborNode | None, pruned: frozenset[str]) -> Iterator[str]:
    pieces: list[str] = []
    if body is not None:
        _paste(body, pieces, pruned)
    for line in "".join(pieces).split("\n"):
        if text := " ".join(line.split()):
            yield text


def _paste(node: LexborNode, pieces: list[str], pruned: frozenset[str]) -> None:
    for child in node.iter(include_text=True):
        tag = child.tag or ""
        if tag == "-text":
            pieces.append(" ".join(f"|{child.text_content}|".split())[1:-1])
        elif tag == "br":
            pieces.append("\n")
        elif tag not in _WITHOUT_TEXT | pruned and "hidden" not in child.attributes:
            border = "" if tag in _WITHIN_LINES else "\n"
            pieces.append(border)
            _paste(child, pieces, pruned)
            pieces.append(border)


def _around(lines: Sequence[Line], above: int, below: int) -> slice | None:
    """The lines around the story that are taken with it; None when there is hardly a story."""
    true = [number for number, line in enumerate(lines) if line.true]
    if len(true) < _ENOUGH_TRUE:
        return None
    return slice(max(0, true[0] - above), true[-1] + 1 + below)


def _thinned(lines: Sequence[Line], around: slice) -> Iterator[Line]:
    """The lines with one false one of each run between true ones."""
    true = [number for number, line in enumerate(lines) if line.true]
    for number in range(*around.indices(len(lines))):
        inside = true[0] < number < true[-1]
        if not inside or lines[number].true is not False or lines[number - 1].true is not False:
            yield lines[number]


def _cut_up(lines: Sequence[Line], language: str) -> Iterator[Line]:
    for text, true in lines:
        spans = sentences(text, language) if true else ()
        pieces = [span.of(text).strip() for span in spans]
        yield from (Line(piece, true) for piece in pieces or [text])
