"""The words of a Word document, as elements of its XML."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from lxml import etree
from lxml.builder import ElementMaker

from newsreader.reports import word_styles
from newsreader.reports.blocks import Paragraph, Run, Voice

#: What the names of elements and attributes begin with.
W: Final = f"{{{word_styles.MAIN}}}"
_MAKE: Final = ElementMaker(namespace=word_styles.MAIN, nsmap={"w": word_styles.MAIN})
# What XML 1.0 has no place for.
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element(name: str, *children: etree._Element, **attributes: str) -> etree._Element:
    """An element of the main part; its attributes are named without their namespace."""
    return _MAKE(name, *children, {f"{W}{key}": value for key, value in attributes.items()})


def fit(text: str) -> str:
    """``text`` with a replacement character for each that XML 1.0 has no place for."""
    return _UNFIT.sub("\ufffd", text)


def set_paragraph(paragraph: Paragraph) -> etree._Element:
    """A paragraph, small when all of it is said in a quiet voice."""
    quiet = bool(paragraph.runs) and all(run.voice is Voice.QUIET for run in paragraph.runs)
    return _paragraph("Quiet" if quiet else "Normal", paragraph.runs)


def set_line(style: str, text: str) -> etree._Element:
    """A heading, label or footer in one of the styles of ``word_styles``."""
    return _paragraph(style, (Run(text),))


def _paragraph(style: str, runs: Sequence[Run]) -> etree._Element:
    looks = element("pPr", element("pStyle", val=style))
    right_to_left = _runs_from_right("".join(run.text for run in runs))
    if right_to_left:
        looks.append(element("bidi"))
    return element("p", looks, *(_run(run, right_to_left) for run in runs))


def _run(run: Run, right_to_left: bool) -> etree._Element:
    looks = element("rPr")
    if run.voice is Voice.STRONG:
        looks.extend((element("b"), element("bCs")))
    elif run.voice is Voice.UNDERLINED:
        looks.append(element("u", val="single"))
        looks.append(element("shd", val="clear", fill="FBE3DA"))
    elif run.voice is Voice.DOUBLE_UNDERLINED:
        looks.append(element("u", val="double"))
        looks.append(element("shd", val="clear", fill="DCF0E4"))
    if right_to_left:
        looks.append(element("rtl"))
    words = element("t")
    words.text = fit(run.text)
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element("r", looks, words)


def _runs_from_right(text: str) -> bool:
    """By the first letter that has a direction (Unicode Bidirectional Algorithm, rule P2)."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"
