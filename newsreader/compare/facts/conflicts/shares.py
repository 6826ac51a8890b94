"""Makes shares of fractions, so that "two thirds" can be held against "60 percent"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from newsreader.compare.facts.mention import Mention, Range
from newsreader.domain.comparison import FactKind

# "Half" is said of 48 percent as well.
_LOOSE = 2.0


def with_shares(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions, fractions of a whole among them in percent."""
    return tuple(_share(m) if _is_fraction(m) else m for m in mentions)


def _is_fraction(mention: Mention) -> bool:
    is_plain = mention.kind is FactKind.NUMBER and not mention.unit and "/" in mention.value
    return is_plain and 0 < (mention.number or 0) < 1


def _share(mention: Mention) -> Mention:
    """ "A third" is not told more exactly than by whole points."""
    limits = mention.allowed or Range(mention.number or 0, mention.number or 0)
    return replace(
        mention,
        kind=FactKind.PERCENT,
        unit="%",
        subject="",
        number=100 * (mention.number or 0),
        allowed=Range(100 * limits.low - _LOOSE, 100 * limits.high + _LOOSE),
    )
