"""Drops the facts that the page printed, not the writer: stamps of time, web addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsreader.compare.facts.mention import Mention
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span

# A line of no more characters with a full date in it was printed by the page, not the writer.
_LONGEST_STAMP = 60
# The time that a stamp tells has so many characters at most.
_LONGEST_TIME = 30
_STAMP = re.compile(
    r"^[ \t]?(?:last )?(?:updated|published|posted)(?: (?:on|at))? \d"
    r"|\b(?:updated|posted)(?: (?:on|at))? \d{1,4} ?[:/]"
    r"|\b(?:updated|published|posted) ?:"
    r"|\b(?:updated|published|posted) (?:in|on|by|at|under) [^.\n]{0,60}\b(?:19|20)\d\d\b",
    re.IGNORECASE | re.MULTILINE,
)
# What may stand between the date and the time of a stamp …
_BETWEEN_STAMPS = re.compile(
    r"[\s,;|@·•–—-]{0,4}(?:(?:Last )?[Uu]pdated )?(?:at\b ?|[A-Z]{2,4}\b[\s,|·–—-]{0,3})?"
)
# … and the words before them that make them part of a sentence.
_IN_SENTENCE = re.compile(r"\b(?:on|of|by|since|until|till|from|to|at|for|dated|before|after) $")
_LONGEST_LEAD = 8
_BEGINNING = re.compile(r"[ \t]+[\"“‘]?[A-Z]")
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
        if _is_full_date(text, mention):
            start = text.rfind("\n", 0, mention.span.start) + 1
            end = text.find("\n", mention.span.end)
            line = text[start : end if end >= 0 else len(text)]
            if len(line) < min(_LONGEST_STAMP, len(text)):
                stamps.update(range(start, start + len(line)))
            elif _leads_in(text, mention):
                stamps.add(mention.span.start)
    stamps.update(_beside_clocks(text, found))
    # A look for the words alone costs a tenth of the pattern.
    has_stamp = any(word in lower for word in ("updated", "published", "posted"))
    for stamp in _STAMP.finditer(text) if has_stamp else ():
        end = text.find("\n", stamp.end())
        size = min(stamp.end() + _LONGEST_TIME, len(text) if end < 0 else end)
        stamps.update(range(stamp.start(), size))
    kinds = {FactKind.DATE, FactKind.TIME}
    return [m for m in found if m.kind not in kinds or m.span.start not in stamps]


def _is_full_date(text: str, mention: Mention) -> bool:
    """True for a day with its year, both written out."""
    when = mention.when
    if mention.kind is not FactKind.DATE or not when or not when.day or when.relative:
        return False
    written = mention.span.of(text)
    return f"{when.year:04}" in written or written.endswith(f"{when.year % 100:02}")


def _leads_in(text: str, date: Mention) -> bool:
    """True where a new sentence begins right behind: "14 April 2026 The old bridge is shut"."""
    return bool(_BEGINNING.match(text, date.span.end)) and not _is_in_sentence(text, date)


def _is_in_sentence(text: str, mention: Mention) -> bool:
    """True for "on 14 April"."""
    start = mention.span.start
    return bool(_IN_SENTENCE.search(text[max(0, start - _LONGEST_LEAD) : start]))


def _beside_clocks(text: str, found: list[Mention]) -> Iterator[int]:
    """Where a full date and a time stand together outside a sentence: "4 May 2026 - 4:43 pm"."""
    clocks = sorted(
        (m for m in found if m.kind in {FactKind.DATE, FactKind.TIME}), key=lambda m: m.span
    )
    for first, second in pairwise(clocks):
        is_full = _is_full_date(text, first) or _is_full_date(text, second)
        if not is_full or first.kind is second.kind:
            continue
        start, end = first.span.start, second.span.end
        between = text[first.span.end : second.span.start]
        if _BETWEEN_STAMPS.fullmatch(between) and not _is_in_sentence(text, first):
            yield from range(start, end)
