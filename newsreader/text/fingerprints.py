"""Numbers for runs of words, few enough to keep, by which texts that share words are found.

Of every few neighbouring runs the one with the lowest hash is taken, so that two texts that share
so many words share a number for certain (winnowing: Schleimer, Wilkerson and Aiken, 2003).
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final
from zlib import crc32

from newsreader.text.stretches import stretches
from newsreader.text.words import words

#: Changes with what the numbers are: who keeps them makes them anew.
FORM: Final = "2"
_RUN: Final = 5  # words; shorter ones are in everyone's text
#: One of so many neighbouring runs at least is taken; of all about two in so many and one.
_WINDOW: Final = 24
_LOOK_EVERY: Final = 1 << 16  # words
#: Texts with so many words in a row in common share a number.
CERTAIN: Final = _WINDOW + _RUN - 1


def fingerprints(text: str, look_up: Callable[[], object] = lambda: None) -> tuple[int, ...]:
    """32-bit numbers of some of the runs of five words in ``text``, each once, in their order.

    A text too short to be certain gives at least one of them, if it has five words.  ``look_up``
    is called now and then and may raise what ends the work.
    """
    return _signed(_lowest(_hashes(text, look_up), look_up))


def all_fingerprints(text: str) -> tuple[int, ...]:
    """The numbers of all runs: a few words by themselves may be found by any that was taken."""
    return _signed(_hashes(text, lambda: None))


def _hashes(text: str, look_up: Callable[[], object]) -> array[int]:
    hashes = array("I")
    last: tuple[str, ...] = ()
    for stretch in stretches(text):  # the words of a whole book take twenty times its room
        look_up()
        folded = last + words(stretch.of(text)).folded
        encoded = [word.encode("utf-8", "replace") for word in folded]
        line = b" ".join(encoded)
        starts = [0, *accumulate(len(word) + 1 for word in encoded)]
        # A run ends one blank before the word that follows it.
        hashes.extend(crc32(line[a : b - 1]) for a, b in zip(starts, starts[_RUN:], strict=False))
        last = folded[-(_RUN - 1) :]
    return hashes


def _lowest(hashes: Sequence[int], look_up: Callable[[], object]) -> Iterator[int]:
    """Of each window the lowest, the last of equals: neighbours most often have the same one."""
    rising: deque[int] = deque()  # places in the window that nothing lower follows
    taken = -1
    first_whole = min(_WINDOW, len(hashes)) - 1
    for place, number in enumerate(hashes):
        if not place % _LOOK_EVERY:
            look_up()
        while rising and hashes[rising[-1]] >= number:
            rising.pop()
        rising.append(place)
        if rising[0] <= place - _WINDOW:
            rising.popleft()
        if place >= first_whole and rising[0] != taken:
            taken = rising[0]
            yield hashes[taken]


def _signed(numbers: Iterable[int]) -> tuple[int, ...]:
    """Each once, as SQLite keeps such a number in four bytes."""
    return tuple(n - (1 << 32) if n >> 31 else n for n in dict.fromkeys(numbers))
