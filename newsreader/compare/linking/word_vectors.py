"""Looks up vectors of English words; words of one meaning have vectors of one direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

_TABLE = Path(__file__).with_name("word_vectors.npz")
# Pieces that begin a word have this mark.
_BEGINS = "▁"
_LONGEST_PIECE = 16
# Longer words are no words but codes: their first pieces tell enough.
_MOST_PIECES = 16
_NOTHING = 1e-9
#: For texts in this language alone: the vectors were made of mostly English text.
LANGUAGE = "en"


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """A row of ``vectors`` for each piece, and a last one, of zeros, for what is no piece."""

    rows: dict[str, int]
    vectors: Vectors


def vectors_of(words: Sequence[str]) -> Vectors:
    """The vector of each of ``words``, which are folded, of length one; shape (n, dimensions).

    A word is the mean of its pieces, the longest first, as tests/measure/word_vectors.py made
    them; nothing is known of a word without pieces: its vector is zero.
    """
    vectors = _table().vectors
    pieces = [_pieces(word) for word in words]
    if not pieces:
        return np.zeros((0, vectors.shape[1]), np.float32)
    lengths = np.array([len(rows) for rows in pieces])
    rows = np.fromiter(chain.from_iterable(pieces), np.int64, int(lengths.sum()))
    first = lengths.cumsum() - lengths
    # The direction of a mean is that of the sum.  Most words are one piece, few are many.
    sums = vectors[rows[first]]
    for number in range(1, int(lengths.max())):
        longer = np.flatnonzero(lengths > number)
        sums[longer] += vectors[rows[first[longer] + number]]
    return directions(sums)


def directions(vectors: Vectors) -> Vectors:
    """``vectors`` at length one; those without a length stay zero."""
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    return np.asarray(vectors / np.maximum(_NOTHING, lengths)[:, None], np.float32)


@lru_cache(maxsize=1 << 16)
def _pieces(word: str) -> tuple[int, ...]:
    """Rows of the first pieces of ``word``, never none."""
    rows = _table().rows
    marked = _BEGINS + word
    whole = rows.get(marked)
    if whole is not None:
        return (whole,)
    found: list[int] = []
    start = 0
    while start < len(marked) and len(found) < _MOST_PIECES:
        for end in range(min(len(marked), start + _LONGEST_PIECE), start, -1):
            row = rows.get(marked[start:end])
            if row is not None:
                found.append(row)
                start = end
                break
        else:
            start += 1
    return tuple(found) or (len(rows),)


@cache
def _table() -> _Table:
    with np.load(_TABLE) as stored:
        pieces = stored["pieces"].tobytes().decode("utf-8").split("\n")
        vectors = stored["vectors"].astype(np.float32) * stored["scales"][:, None]
    nothing = np.zeros((1, vectors.shape[1]), np.float32)
    rows = {piece: row for row, piece in enumerate(pieces)}
    return _Table(rows, np.concatenate([vectors, nothing]))
