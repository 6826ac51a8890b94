"""Drops the facts that the page printed, not the writer: stamps of time, web addresses."""

from __future__ import annotations

import re

from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span

# A line of no more characters with a full date in it was printed by the page, not the writer.
_LONGEST_STAMP = 60
_STAMP = re.compile(
    r"^[ \t]?(?:last )?(?:updated|published|posted)(?: (?:on|at))? \d"
    r"|\b(?:updated|published|posted) ?:"
    r"|\b(?:updated|published|posted) (?:in|on|by|at|under) [^.\n]{0,60}\b(?:19|20)\d\d\b",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESS = re.compile(
    r"https?\s?:\s?/\s?/\s?[^\s/._=?&-]+(?:\s?[/._=?&-]{1,3}\s?[^\s/._=?&-]+)*", re.IGNORECASE
)


def without_page_marks(text: str, found: list[Mention]) -> list[Mention]:
    """Those of ``found`` that the story tells."""
    return _without_addresses(text, _without_stamps(text, found))


def addresses(text: str) -> list[Span]:
    """The addresses of pages that stand in ``text``, also those whose parts were set apart."""
    if "http" not in text and "HTTP" not in text:
        return []
    return [Span(*match.span()) for match in _ADDRESS.finditer(text)]


def _without_addresses(text: str, found: list[Mention]) -> list[Mention]:
    places = addresses(text)
    if not places:
        return found
    return [m for m in found if not any(m.span.overlaps(place) for place in places)]


def _without_stamps(text: str, found: list[Mention]) -> list[Mention]:
    """Drops the date and time of publication: on a line of their own, or after "Updated:"."""
    stamps: set[int] = set()
    lower = text.lower()
    for mention in found:
        when = mention.when
        if mention.kind is FactKind.DATE and when and when.day and not when.relative:
            start = text.rfind("\n", 0, mention.span.start) + 1
            end = text.find("\n", mention.span.end)
            line = text[start : end if end >= 0 else len(text)]
            has_year = str(when.year) in mention.span.of(text)
            if has_year and len(line) < min(_LONGEST_STAMP, len(text)):
                stamps.update(range(start, start + len(line)))
    # A look for the words alone costs a tenth of the pattern.
    has_stamp = any(word in lower for word in ("updated", "published", "posted"))
    for stamp in _STAMP.finditer(text) if has_stamp else ():
        end = text.find("\n", stamp.end())
        size = min(stamp.end() + _LONGEST_STAMP, len(text) if end < 0 else end)
        stamps.update(range(stamp.start(), size))
    kinds = {FactKind.DATE, FactKind.TIME}
    return [m for m in found if m.kind not in kinds or m.span.start not in stamps]
