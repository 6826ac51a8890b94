"""Finds quotation marks that belong together, in the styles of the languages of Europe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsreader.domain.span import Span

# What closes what opens.  Some languages close with the mark that others open with.
_CLOSING = {
    '"': '"“”', "“": '”“"', "”": "”", "„": "“”\"", "‟": "”", "«": "»", "»": "«",
    "‘": "’'", "'": "'’", "‚": "‘’", "‹": "›", "›": "‹", "「": "」", "『": "』",
}  # fmt: skip
_CLOSERS = {mark: re.compile(f"[{closers}]") for mark, closers in _CLOSING.items()}
# Typewriters and wire services write `` and '' for what opens and closes.
_CLOSERS["``"] = re.compile("''|[\"”]")
_SINGLE = frozenset("‘'")
_SINGLE_MARK = re.compile("[‘’']")
_MARK = re.compile("``|[\"“”„‟«»‘'‚‹›「『]")
# "I 've", with the word set apart.
_CLITIC = re.compile(r"(?:d|ll|m|re|s|t|ve)\b", re.IGNORECASE)
_PARAGRAPH = re.compile(r"[^\n]+")
_BEFORE_OPENING = frozenset(' \t\u00a0\u202f([{—–-/:"“„«‘,.…')
# Fewer letters between marks are no quotation.
_LEAST = 2
# Characters within which single marks, which are apostrophes as well, must close.
_LONGEST_SINGLE = 2_000
_MOST_GENITIVES = 12


class Quoted(NamedTuple):
    """Quoted words without marks; ``goes_on`` when the next paragraph reopens the quotation."""

    span: Span
    goes_on: bool = False


def quoted_spans(text: str) -> Iterator[Quoted]:
    """Outermost quotations in order; what is quoted inside another is part of it.

    A quotation that a paragraph leaves open ends with the paragraph; where the next one opens
    with the same mark it goes on there.
    """
    paragraphs = [match.span() for match in _PARAGRAPH.finditer(text)]
    for number, (start, end) in enumerate(paragraphs):
        following = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else len(text)
        yield from _in_paragraph(text, start, end, text[following : following + 1])


def _in_paragraph(text: str, start: int, end: int, reopening: str) -> Iterator[Quoted]:
    position = start
    unclosed: set[str] = set()
    while match := _MARK.search(text, position, end):
        mark, opening = match.group(), match.start()
        position = match.end()
        if mark in unclosed or not _opens(text, start, opening, end):
            continue
        closing = _closing(text, opening, end)
        goes_on = closing < 0 and reopening == mark and mark not in _SINGLE
        if closing < 0 and not goes_on:
            # Looking for a partner once is enough, however many marks stand in the line.
            unclosed.add(mark)
            continue
        span = _trimmed(text, match.end(), end if goes_on else closing)
        if span:
            yield Quoted(span, goes_on)
        position = end if goes_on else closing + 1


def _opens(text: str, start: int, at: int, end: int) -> bool:
    """True for a mark before a word and after none; apostrophes stand elsewhere.

    What can only open may stand apart from its word, as some wire services print it.
    """
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    mark = text[at]
    if mark in "”»›":
        # These open only in the Nordic and German styles: after a space, before a letter.
        return before.isspace() and after.isalnum()
    if mark == "``":
        return True
    if mark in _SINGLE:
        year = after.isdigit() or _CLITIC.match(text, at + 1)
        return before in _BEFORE_OPENING and (after.isalpha() or after in '"“[…') and not year
    if mark == '"':
        return not after.isspace() and not before.isalnum()
    return not after.isspace() or mark == "«" or (mark in "“„" and before.isspace())


def _closing(text: str, opening: int, end: int) -> int:
    """Where the mark stands that closes the one at ``opening``; -1 for nowhere."""
    if text[opening] in _SINGLE:
        return _single_closing(text, opening, end)
    if text.startswith("``", opening):
        wide = _CLOSERS["``"].search(text, opening + 2, end)
        return wide.start() if wide else -1
    for match in _CLOSERS[text[opening]].finditer(text, opening + 1, end):
        mark, at = match.group(), match.start()
        # “ and " open as well: here they close only at the end of a word.
        if mark not in '“"' or text[opening] == "„" or _ends_word(text, at, end):
            return at
    return -1


def _ends_word(text: str, at: int, end: int) -> bool:
    after = text[at + 1] if at + 1 < end else " "
    return not text[at - 1].isspace() or not after.isalnum()


def _single_closing(text: str, opening: int, end: int) -> int:
    """The first closing mark that is no apostrophe; the genitive of a plural only if need be."""
    genitive, count = -1, 0
    for match in _SINGLE_MARK.finditer(text, opening + 2, min(end, opening + _LONGEST_SINGLE)):
        at = match.start()
        if match.group() == "‘":
            break
        after = text[at + 1] if at + 1 < end else " "
        if after.isalnum() or text[at - 1].isspace():
            continue
        is_genitive = text[at - 1] == "s" and text[at + 1 : at + 2] == " "
        if not is_genitive or not text[at + 2 : at + 3].islower():
            return at
        genitive, count = at if genitive < 0 else genitive, count + 1
        if count == _MOST_GENITIVES:
            break
    return genitive


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    letters = sum(map(str.isalnum, text[start : min(end, start + 40)]))
    return Span(start, end) if letters >= _LEAST else None
