"""The way back after a jump: where the reader was before, and forward again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from newsreader.ui.compare.column.reading_column import Place
from newsreader.ui.compare.kinds import Side

_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where both columns stand, and the link that is lit up."""

    places: Mapping[Side, Place]
    link: int | None


class WayBack:
    """Two stacks, as in a browser: a new jump forgets what was forward."""

    def __init__(self) -> None:
        self._past: list[Standpoint] = []
        self._future: list[Standpoint] = []

    def clear(self) -> None:
        """Another pair is shown: its past is empty."""
        self._past, self._future = [], []

    def leave(self, here: Standpoint) -> None:
        """The reader is about to jump away from ``here``."""
        if not self._past or self._past[-1] != here:
            self._past = [*self._past[1 - _LONGEST :], here]
        self._future = []

    def back(self, here: Standpoint) -> Standpoint | None:
        """Where the reader was before the last jump; None when there was none."""
        return _turn(self._past, self._future, here)

    def forward(self, here: Standpoint) -> Standpoint | None:
        """Where the reader was before the last way back."""
        return _turn(self._future, self._past, here)


def _turn(
    source: list[Standpoint], target: list[Standpoint], here: Standpoint
) -> Standpoint | None:
    if not source:
        return None
    target.append(here)
    return source.pop()
