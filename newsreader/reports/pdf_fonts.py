"""The fonts of a PDF: the bundled ones, embedded, and what scripts they cannot set."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

SERIF, SERIF_BOLD, SANS, SANS_BOLD = "Literata", "Literata-Bold", "NotoSans", "NotoSans-Bold"
_FILES: Final = {
    SERIF: "Literata_400Regular.ttf",
    SERIF_BOLD: "Literata_700Bold.ttf",
    SANS: "NotoSans_400Regular.ttf",
    SANS_BOLD: "NotoSans_700Bold.ttf",
}
#: What takes the place of a letter that no font has or that needs more than its font.
UNSET: Final = "\ufffd"
# Scripts whose letters change with their neighbours, which this way of setting cannot do; the
# fonts have letters of some of them.
_JOINED: Final = {"DEVANAGARI", "BENGALI", "TAMIL", "THAI", "KHMER", "MYANMAR", "MONGOLIAN"}


def load_fonts(folder: Path) -> None:
    """Make the fonts known; a second call does no harm."""
    known = pdfmetrics.getRegisteredFontNames()
    for name, file in _FILES.items():
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, folder / file))


def plain_letters(text: str) -> str:
    """The text as it is to be set: letters joined with their accents, no invisible signs."""
    # Nothing is moved into place here, so that an accent must come with its letter.
    joined = unicodedata.normalize("NFC", text)
    return "".join(_letter(sign) for sign in joined)


@cache
def _letter(sign: str) -> str:
    category = unicodedata.category(sign)
    if category.startswith("Z"):
        return " "
    return "" if category == "Cf" else sign


@cache
def font_for(sign: str, wanted: str) -> str | None:
    """The font that sets this sign, ``wanted`` if it can; None when none can."""
    if unicodedata.bidirectional(sign) in {"R", "AL"} or _script(sign) in _JOINED:
        return None
    fallback = SANS_BOLD if wanted in {SERIF_BOLD, SANS_BOLD} else SANS
    for name in (wanted, fallback):
        if ord(sign) in pdfmetrics.getFont(name).face.charToGlyph:
            return name
    return None


def unset_scripts(text: str) -> tuple[str, ...]:
    """The scripts in ``text`` that a PDF cannot set, by their Unicode names, in order."""
    missing = {sign for sign in plain_letters(text) if not font_for(sign, SERIF)}
    return tuple(sorted({_script(sign).title() for sign in missing}))


def _script(sign: str) -> str:
    return unicodedata.name(sign, "UNNAMED SIGN").split()[0].split("-")[0]
