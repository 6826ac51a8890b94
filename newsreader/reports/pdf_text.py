"""Words of a PDF in the fonts that have their letters."""

from __future__ import annotations

from itertools import groupby
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph as Lines

from newsreader.reports import pdf_styles as looks
from newsreader.reports.blocks import Paragraph, Run, Voice
from newsreader.reports.pdf_fonts import (
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    UNSET,
    font_for,
    plain_letters,
)

_BOLD: Final = {SERIF: SERIF_BOLD, SANS: SANS_BOLD}


def set_paragraph(paragraph: Paragraph, style: ParagraphStyle | None = None) -> Flowable:
    """A paragraph in its style, or that of text or of what only says where something is from."""
    quiet = all(run.voice is Voice.QUIET for run in paragraph.runs)
    chosen = style or (looks.SOURCE if quiet else looks.BODY)
    return Lines("".join(_marked(run, chosen.fontName) for run in paragraph.runs), chosen)


def set_run(run: Run, style: ParagraphStyle) -> Flowable:
    """Words in one voice and style."""
    return Lines(_marked(run, style.fontName), style)


def _marked(run: Run, font: str) -> str:
    """The run in reportlab's marks, each stretch in a font that has its letters."""
    wanted = _BOLD.get(font, font) if run.voice is Voice.STRONG else font
    before, after = looks.MARKS.get(run.voice, ("", ""))
    stretches = groupby(plain_letters(run.text), lambda sign: font_for(sign, wanted))
    words = "".join(_stretch(name, "".join(signs)) for name, signs in stretches)
    return f"{before}{words}{after}"


def _stretch(font: str | None, text: str) -> str:
    words = text if font else UNSET * len(text)
    return f'<font name="{font or SANS}">{escape(words)}</font>' if words else ""
