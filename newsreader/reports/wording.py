"""One link told word by word: what stayed, what only A says, what only B says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsreader.domain.comparison import Link
from newsreader.domain.span import Span

_PARAGRAPH_END = re.compile(r"\n\s*\n")


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


def quotation(text: str, spans: Sequence[Span]) -> str:
    """The characters of ``spans`` on one line.

    " … " stands where words were left out, " ¶ " where a paragraph ends.
    """
    return " … ".join(_folded(span.of(text)) for span in spans)


def _folded(text: str) -> str:
    paragraphs = (" ".join(paragraph.split()) for paragraph in _PARAGRAPH_END.split(text))
    return " ¶ ".join(filter(None, paragraphs))


def pieces(link: Link, text_a: str, text_b: str) -> list[Piece]:
    """A's words of a same or edited link with B's changes laid into them, in A's order."""
    found: list[Piece] = []

    def say(wording: Wording, text: str) -> None:
        if folded := _folded(text):
            found.append(Piece(wording, folded))

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
