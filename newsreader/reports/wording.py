"""One link told word by word: what stayed, what only A says, what only B says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from newsreader.domain.comparison import Link
from newsreader.domain.span import Span

_PARAGRAPH_END = re.compile(r"\s*\n\s*\n\s*")
_SPACES = re.compile(r"\s+")
#: What stands between two paragraphs on one line.
PARAGRAPH_ENDS = " ¶ "


#: The words of each of two renderings that the other has not.
Differing = Callable[[str, str], tuple[Sequence[Span], Sequence[Span]]]


def nothing_differs(_a: str, _b: str) -> tuple[Sequence[Span], Sequence[Span]]:
    """Marks no word, for a form that tells whole passages alone."""
    return (), ()


class Wording(StrEnum):
    """Who uses these words."""

    BOTH = "both"
    ONLY_A = "only_a"
    ONLY_B = "only_b"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words on one line; white space is folded."""

    wording: Wording
    text: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one side of a link, with the spaces that part them from their neighbours."""

    text: str
    is_changed: bool


def quotation(text: str, spans: Sequence[Span]) -> str:
    """The characters of ``spans`` on one line.

    " … " stands where words were left out, " ¶ " where a paragraph ends.
    """
    return " … ".join(folded(span.of(text)) for span in spans)


def folded(text: str) -> str:
    """The text on one line, " ¶ " where a paragraph ends."""
    paragraphs = (" ".join(paragraph.split()) for paragraph in _PARAGRAPH_END.split(text))
    return PARAGRAPH_ENDS.join(filter(None, paragraphs))


def marked(text: str, spans: Sequence[Span], changed: Sequence[Span]) -> tuple[Stretch, ...]:
    """The characters of ``spans`` on one line, as :func:`quotation` has them, in stretches.

    A stretch is of changed words where one of ``changed``, in their order, lies.
    """
    found: list[Stretch] = []
    for span in spans:
        if found:
            found.append(Stretch(" … ", is_changed=False))
        position = span.start
        for part in (part for one in changed if (part := one.overlap(span))):
            found.append(Stretch(text[position : part.start], is_changed=False))
            found.append(Stretch(part.of(text), is_changed=True))
            position = part.end
        found.append(Stretch(text[position : span.end], is_changed=False))
    return tuple(replace(one, text=_one_line(one.text)) for one in found if one.text)


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", _PARAGRAPH_END.sub(PARAGRAPH_ENDS, text))


def pieces(link: Link, text_a: str, text_b: str) -> list[Piece]:
    """A's words of a same or edited link with B's changes laid into them, in A's order."""
    found: list[Piece] = []

    def say(wording: Wording, text: str) -> None:
        if words := folded(text):
            found.append(Piece(wording, words))

    edits = sorted(link.edits, key=lambda edit: (edit.a, edit.b))
    for span in link.a:
        position = span.start
        for edit in edits:
            if not (span.start <= edit.a.start <= edit.a.end <= span.end):
                continue
            say(Wording.BOTH, text_a[position : edit.a.start])
            say(Wording.ONLY_A, edit.a.of(text_a))
            say(Wording.ONLY_B, edit.b.of(text_b))
            position = edit.a.end
        say(Wording.BOTH, text_a[position : span.end])
    return found
