"""What a self-test has found to work."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.domain.errors import NewsreaderError


@dataclass(frozen=True, slots=True)
class Passed:
    """One thing that works: its name, and in a sentence what was seen of it."""

    name: str
    seen: str


class FaultError(NewsreaderError):
    """Something that does not work as it must; the message says what."""


def require(holds: object, fault: str) -> None:
    """Raise FaultError with this sentence unless ``holds`` is true."""
    if not holds:
        raise FaultError(fault)
