"""Lines of plain text that their neighbours give away: captions told twice, links with a button."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsreader.domain.article import Furniture
from newsreader.importing.lines.cue_forms import AGENCY
from newsreader.importing.lines.cues import Cue
from newsreader.importing.lines.line_shape import is_closed, word_count

_CAPTION_WORDS, _ALTERNATIVE_WORDS, _CREDIT_WORDS = 40, 16, 9
_LINK_WORDS, _LISTED_WORDS = range(4, 21), range(6, 21)
_CREDIT_ALONE = re.compile(rf"(?:{AGENCY}|[A-Z][\w.’'-]+ (?:[A-Z][\w.’'-]+ )?/ ?{AGENCY})\W*")
# Not the name of the site behind a headline, which a dash or bar parts from it.
_CREDIT_BEHIND = re.compile(r"[\s.]*[(\[]?[A-Z]")
# What describes a picture to those who do not see it: "A man in a boat.", "Two people waving".
_DESCRIPTION = re.compile(r"(?:An?|Two|Three|Four|Several|Image of|Photo of) [^“”\"]+")
_LENGTH = re.compile(r"(?:video )?duration:? ?\d\d?:\d\d", re.IGNORECASE)
_POINTER = re.compile(r"(?:watch|listen|read more|see more)\b.{0,90}:$", re.IGNORECASE)
_BARE_POINTER = re.compile(
    r"(?:read|see) more|more on this story|also read|read also", re.IGNORECASE
)
_READ_ON = re.compile(
    r"(?:read (?:more|full story|next)|full story|continue reading|related article|read article"
    r"|\d\d? min(?:ute)?s? read)\W*",
    re.IGNORECASE,
)


def with_neighbours(lines: Sequence[str], cues: Sequence[Cue | None]) -> list[Cue | None]:
    """The cues of lines, and of those without one what the lines beside them tell.

    ::

        Boats at the quay                              caption: it comes again with its credit
        Boats at the quay. Photo: Ana Bru

        Why the herring left the bay                   link
        Read more

    The first line of all is no caption: it is a headline that a picture has been given as well.
    """
    told = list(cues)
    for number in range(len(lines) - 1, -1, -1):
        if told[number] is None and (kind := _told_below(lines, told, number)):
            told[number] = Cue(kind)
    listed = False
    for number in range(1, len(lines)):
        kind = None if told[number] else _told_above(lines, number)
        if kind is None and listed and told[number] is None and _is_link(lines[number]):
            kind = Furniture.RELATED
        if kind:
            told[number] = Cue(kind)
        listed = kind is Furniture.RELATED
    return told


def _told_below(lines: Sequence[str], cues: Sequence[Cue | None], number: int) -> Furniture | None:
    """What the line below tells of one."""
    line, below = lines[number], number + 1
    if below == len(lines):
        return None
    words = word_count(line)
    cue = cues[below]
    if cue and cue.kind is Furniture.CAPTION:
        again = lines[below].startswith(line.rstrip(".")) and words > 1 and number > 0
        described = words <= _ALTERNATIVE_WORDS and _DESCRIPTION.fullmatch(line)
        if (again and words <= _CAPTION_WORDS) or described:
            return Furniture.CAPTION
    if number > 0 and 1 < words <= _CAPTION_WORDS and lines[below].startswith(line):
        rest = lines[below][len(line) :]
        credit = _CREDIT_BEHIND.match(rest) and not is_closed(rest)
        if credit and word_count(rest) <= _CREDIT_WORDS:
            return Furniture.CAPTION
    link = words in _LINK_WORDS and not is_closed(line) and _READ_ON.fullmatch(lines[below])
    return Furniture.RELATED if link else None


def _told_above(lines: Sequence[str], number: int) -> Furniture | None:
    """What the line above tells of one: an agency's name, the heading of a video or its length."""
    line, above = lines[number], lines[number - 1]
    if word_count(line) > _CAPTION_WORDS:
        return None
    if _LENGTH.fullmatch(above):
        return Furniture.RELATED
    if is_closed(line):
        return None
    if _CREDIT_ALONE.fullmatch(above):
        return Furniture.CAPTION
    pointed = _POINTER.match(above) or (_BARE_POINTER.fullmatch(above) and _is_link(line))
    return Furniture.RELATED if pointed else None


def _is_link(line: str) -> bool:
    """Whether a line is longer than a crosshead and no sentence."""
    return word_count(line) in _LISTED_WORDS and not is_closed(line)
