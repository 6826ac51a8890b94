"""The one half-open range type that points into a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` up to, not including, ``end`` of one text.

    An empty span (``start == end``) marks a place between two characters.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """An empty span is still a span: truth must not depend on the length."""
        return True

    def of(self, text: str) -> str:
        """The characters that this span covers."""
        return text[self.start : self.end]

    def contains(self, position: int) -> bool:
        return self.start <= position < self.end

    def overlaps(self, other: Span) -> bool:
        """True when the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def overlap(self, other: Span) -> Span | None:
        """The shared characters, or None."""
        if not self.overlaps(other):
            return None
        return Span(max(self.start, other.start), min(self.end, other.end))

    def join(self, other: Span) -> Span:
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shift(self, offset: int) -> Span:
        """The same length, ``offset`` characters further on."""
        return Span(self.start + offset, self.end + offset)


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as ordered spans that neither overlap nor touch."""
    joined: list[Span] = []
    for span in sorted(spans):
        if not len(span):
            continue
        if joined and span.start <= joined[-1].end:
            joined[-1] = joined[-1].join(span)
        else:
            joined.append(span)
    return tuple(joined)


def gaps(spans: Iterable[Span], whole: Span) -> tuple[Span, ...]:
    """What of ``whole`` none of ``spans`` covers, in order."""
    free: list[Span] = []
    position = whole.start
    for span in union(spans):
        if span.start > position:
            free.append(Span(position, min(span.start, whole.end)))
        position = max(position, span.end)
    if position < whole.end:
        free.append(Span(position, whole.end))
    return tuple(free)
