"""Looks up vectors of English words; words of one meaning have vectors of one direction."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

_TABLE = Path(__file__).with_name("word_vectors.npz")
# Pieces that begin a word have this mark.
_BEGINS = "▁"
_LONGEST_PIECE = 16
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
    rows = np.fromiter(itertools.chain.from_iterable(pieces), np.int64, int(lengths.sum()))
    sums = np.add.reduceat(vectors[rows], np.cumsum(lengths) - lengths, axis=0)
    # The direction of a mean is that of the sum.
    norms = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.maximum(_NOTHING, norms))


@lru_cache(maxsize=1 << 16)
def _pieces(word: str) -> tuple[int, ...]:
    """Rows of the pieces of ``word``, never none."""
    rows = _table().rows
    marked = _BEGINS + word
    whole = rows.get(marked)
    if whole is not None:
        return (whole,)
    found = []
    start = 0
    while start < len(marked):
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
