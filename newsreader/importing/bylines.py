"""The form of a byline: short, begins with "by", and is no sentence."""

from __future__ import annotations

import re

from newsreader.importing.dates import find_date
from newsreader.importing.line_shape import is_closed, word_count

_BYLINE = re.compile(
    r"^(?:(?:story |written |words |report |reported |reporting )?by:?|von:?|par|por|door|av|af|di"
    r"|przez|text:|texte?\s*:|autor(?:in)?:|autore:|auteur:)\s+(?-i:[^\W\d_a-z]).{2,140}$",
    re.IGNORECASE,
)
_WORDS, _WORDS_WITH_DATE = 14, 26


def is_byline(line: str) -> bool:
    """Whether a line tells who wrote the story, perhaps with the date and the section.

    >>> is_byline("By Ann Bell, in Coast, Weather · 4 March 2031, 20:02 · 0 comments")
    True
    """
    words = word_count(line)
    if words > _WORDS_WITH_DATE or not _BYLINE.match(line) or is_closed(line):
        return False
    return words <= _WORDS or bool(find_date(line))
