"""Parts articles near each other into stories, by how close they are for what they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsreader.stories.closeness import Matrix

# How close two articles on one event usually are, and with how many pairs of articles that
# expectation stands against what is seen in a story.
_USUAL: Final = 0.36
_PAIRS: Final = 10.0
#: Two groups are one story when they are at least so close as a share of how close each is within.
_SHARE: Final = 0.56

_NEVER: Final = -1.0


def parted(
    close: Matrix, settled: Sequence[int | None], whole: Sequence[int | None]
) -> list[list[int]]:
    """Groups of the numbers of articles that belong together, each in order.

    ``close`` is from :func:`~newsreader.stories.closeness.closeness`.  ``settled`` holds for each
    article the story that it must stay in: groups of two of them never join.  Articles of one
    ``whole`` are together from the start.  Average linkage, as in hierarchical clustering, but
    held against the closeness within the two groups instead of one threshold for all: reports of
    a press conference are all alike, reports of a disaster are not.
    """
    groups = _Groups(close, settled)
    first: dict[int, int] = {}
    for number, story in enumerate(whole):
        if story is not None and first.setdefault(story, number) != number:
            groups.join(first[story], number)
    while (pair := groups.closest()) is not None:
        groups.join(*pair)
    return sorted(sorted(members) for members in groups.members if members)


class _Groups:
    """Groups under way; the i-th begins with the i-th article alone, joined ones become empty."""

    def __init__(self, close: Matrix, settled: Sequence[int | None]) -> None:
        count = len(close)
        self.members = [[number] for number in range(count)]
        self._between = close.copy()
        np.fill_diagonal(self._between, _NEVER)
        pins = np.array([-1 if story is None else story for story in settled], dtype=np.int64)
        apart = (pins[:, None] != pins[None, :]) & (pins[:, None] >= 0) & (pins[None, :] >= 0)
        self._between[apart] = _NEVER
        self._sizes = np.ones(count)
        self._sums = np.zeros(count)
        self._within: NDArray[np.float64] = np.full(count, _USUAL)

    def closest(self) -> tuple[int, int] | None:
        """The two groups that are closest for what they are; None when none are one story."""
        expected = (self._within[:, None] + self._within[None, :]) / 2
        shares = self._between / expected
        i, j = divmod(int(shares.argmax()), len(shares)) if shares.size else (0, 0)
        return (min(i, j), max(i, j)) if shares.size and shares[i, j] >= _SHARE else None

    def join(self, i: int, j: int) -> None:
        """Put the second group into the first."""
        between, sizes = self._between, self._sizes
        pairs = sizes[i] * sizes[j]
        self._sums[i] += self._sums[j] + between[i, j] * pairs
        joined = (between[i] * sizes[i] + between[j] * sizes[j]) / (sizes[i] + sizes[j])
        # What must stay apart from one of the two must stay apart from both.
        joined[(between[i] < 0) | (between[j] < 0)] = _NEVER
        between[i], between[:, i] = joined, joined
        between[j], between[:, j] = _NEVER, _NEVER
        sizes[i] += sizes[j]
        self.members[i] += self.members[j]
        self.members[j] = []
        seen = sizes[i] * (sizes[i] - 1) / 2
        self._within[i] = (self._sums[i] + _PAIRS * _USUAL) / (seen + _PAIRS)
