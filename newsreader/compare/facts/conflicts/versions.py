"""Tells whether two texts, or two sentences, are versions of one or two reports of one event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsreader.domain.comparison import Link, LinkKind
from newsreader.domain.span import Span

# In reports by two writers a fifth of the text at most has the other's sentences.
_SHARE = 0.7
# A sentence passed from one to the other when so few of its characters were changed, in so few
# places; fewer characters may be the same by chance.
_CHANGED, _PLACES, _LEAST = 0.2, 2, 40


def are_versions(links: Sequence[Link], text_a: str, text_b: str) -> bool:
    """True when both texts are mostly the same sentences, edited or not.

    Who edits a text means each word that he replaces; who writes on the same event does not know
    the words of the other.
    """
    kept = [link for link in links if link.kind is not LinkKind.REWORDED]
    return all(
        _covered(spans, len(text)) >= _SHARE
        for text, spans in (
            (text_a, [span for link in kept for span in link.a]),
            (text_b, [span for link in kept for span in link.b]),
        )
    )


def is_one_sentence(link: Link) -> bool:
    """True for one sentence in which hardly anything was changed, as when both print an agency."""
    if link.kind is not LinkKind.EDITED or len(link.edits) > _PLACES:
        return False
    sizes = sum(map(len, link.a)), sum(map(len, link.b))
    changed = sum(len(edit.a) + len(edit.b) for edit in link.edits)
    return min(sizes) >= _LEAST and changed <= _CHANGED * sum(sizes)


def _covered(spans: Iterable[Span], size: int) -> float:
    """The share of ``size`` characters that lie in one of ``spans``."""
    covered = end = 0
    for span in sorted(spans):
        covered += max(0, span.end - max(span.start, end))
        end = max(end, span.end)
    return covered / max(1, size)
