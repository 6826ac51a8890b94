"""The words of one page with their places, as PDFium gives them, joined to pieces of lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

_WIDE_GAP = 0.9
_OTHER_LINE = 0.4
# What PDFium puts in the place of the hyphen and the end of a line that break a word.
_BREAKS = ("\x02", "\ufffe")
_LIGATURES = {
    **dict(zip("ﬀﬁﬂﬃﬄ", ("ff", "fi", "fl", "ffi", "ffl"), strict=True)),
    "\ufb05": "st",
    "\ufb06": "st",
    **dict.fromkeys(_BREAKS, "-"),
}
_TRANSLATION = str.maketrans({**_LIGATURES, "\0": None})
_LINE_ENDS = frozenset(("\r", "\n", *_BREAKS))
_BLANKS = " \t\r\n\xa0\u2002\u2003\u2009\u3000"
_INSIDE = f"[^{_BLANKS}{''.join(_BREAKS)}]"
# A word up to a blank, or with the break that ends it, and the blanks behind it.
_WORD = re.compile(rf"({_INSIDE}*+[{''.join(_BREAKS)}]|{_INSIDE}++)[{_BLANKS}]*+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words side by side without a wide gap; the origin is at the lower left, in points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        """The height of the type."""
        return self.top - self.bottom

    def beside(self, other: Piece) -> bool:
        """Whether both stand on one line."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > 0.5 * min(self.size, other.size)


def page_pieces(page: pdfium.PdfPage) -> list[Piece]:
    """The pieces of a page in the order in which the file draws them."""
    text_page = page.get_textpage()
    try:
        pieces: list[Piece] = []
        joined: list[Piece] = []
        for word, ends_line in _words(text_page):
            if joined and not _goes_on(joined[-1], word):
                pieces.append(_join(joined))
                joined = []
            joined.append(word)
            if ends_line:
                pieces.append(_join(joined))
                joined = []
        if joined:
            pieces.append(_join(joined))
        return pieces
    finally:
        text_page.close()


def _words(text_page: pdfium.PdfTextPage) -> Iterator[tuple[Piece, bool]]:
    """Each word, and whether the file breaks the line after it."""
    handle = text_page.raw
    count = raw.FPDFText_CountChars(handle)
    text = text_page.get_text_range()
    if len(text) != count:  # PDFium leaves some characters out there, and places go by number
        text = "".join(_character(raw.FPDFText_GetUnicode(handle, n)) for n in range(count))
    begin, end = raw.FS_RECTF(), raw.FS_RECTF()
    for found in _WORD.finditer(text):
        if word := found[1].translate(_TRANSLATION):
            first, last = found.start(), found.end(1) - 1
            raw.FPDFText_GetLooseCharBox(handle, first, begin)
            raw.FPDFText_GetLooseCharBox(handle, last, end)
            yield _around(word, begin, end), not _LINE_ENDS.isdisjoint(text[last : found.end()])


def _character(code: int) -> str:
    """The character of a code; halves of pairs and codes of no character become U+FFFD."""
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return chr(code)


def _around(word: str, begin: raw.FS_RECTF, end: raw.FS_RECTF) -> Piece:
    """A word between the boxes of its first and its last character."""
    return Piece(
        word,
        min(begin.left, end.left),
        min(begin.bottom, end.bottom),
        max(begin.right, end.right),
        max(begin.top, end.top),
    )


def _goes_on(word: Piece, following: Piece) -> bool:
    size = max(word.size, following.size)
    gap = following.left - word.right
    return (
        -size < gap < _WIDE_GAP * size and abs(word.bottom - following.bottom) < _OTHER_LINE * size
    )


def _join(words: list[Piece]) -> Piece:
    return Piece(
        " ".join(word.text for word in words),
        min(word.left for word in words),
        min(word.bottom for word in words),
        max(word.right for word in words),
        max(word.top for word in words),
    )
