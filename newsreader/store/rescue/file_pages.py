"""The pages of a library's file and its log, read without SQLite, which would change them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_PAGE_SIZE: Final = 4096  # SQLite's own, which no library of ours departs from
_WAL_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_WAL_MAGIC: Final = 0x377F0682  # one more: its checksums are of big-endian numbers
_MASK: Final = 0xFFFFFFFF


class FilePages:
    """Pages by number, from 1; of a log what was committed counts.

    The formats are those of https://sqlite.org/fileformat2.html; nothing in the files is trusted.
    """

    def __init__(self, library: Path) -> None:
        self._data = library.read_bytes() if library.exists() else b""
        self.size = _page_size(self._data)
        log = library.with_name(f"{library.name}-wal")
        self._log = log.read_bytes() if log.exists() else b""
        self._newer = _committed(self._log, self.size)
        # The last page may have been cut.
        in_file = -(-len(self._data) // self.size)
        self.count = max([in_file, *self._newer])

    def page(self, number: int) -> bytes:
        """One page, zeros where the file ends too soon; raises IndexError for no such page."""
        if not 1 <= number <= self.count:
            raise IndexError(number)
        if number in self._newer:
            start = self._newer[number]
            return self._log[start : start + self.size]
        start = (number - 1) * self.size
        return self._data[start : start + self.size].ljust(self.size, b"\0")


def _page_size(data: bytes) -> int:
    told = int.from_bytes(data[16:18], "big")
    return told if 512 <= told <= 32768 and told & (told - 1) == 0 else _PAGE_SIZE


def _committed(log: bytes, page_size: int) -> dict[int, int]:
    """Where in the log the newest committed image of each page begins."""
    found: dict[int, int] = {}
    waiting: dict[int, int] = {}
    for number, closes, start in _frames(log, page_size):
        waiting[number] = start
        if closes:
            found |= waiting
            waiting.clear()
    return found


def _frames(log: bytes, page_size: int) -> Iterator[tuple[int, bool, int]]:
    """Each frame up to the first that is not whole: page, whether it commits, place of the page."""
    if len(log) < _WAL_HEADER:
        return
    magic, _, told_size = struct.unpack(">III", log[:12])
    if magic & ~1 != _WAL_MAGIC or told_size != page_size:
        return
    order = ">" if magic & 1 else "<"
    salts = log[16:24]
    sums = _checksum(log[:24], (0, 0), order)
    for start in range(_WAL_HEADER, len(log) - _FRAME_HEADER - page_size + 1,
                       _FRAME_HEADER + page_size):  # fmt: skip
        body = start + _FRAME_HEADER
        number, pages_after = struct.unpack(">II", log[start : start + 8])
        sums = _checksum(log[start : start + 8], sums, order)
        sums = _checksum(log[body : body + page_size], sums, order)
        stands = struct.unpack(">II", log[start + 16 : start + 24])
        if log[start + 8 : start + 16] != salts or stands != sums or not number:
            return
        yield number, pages_after > 0, body


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """SQLite's running checksum: https://sqlite.org/fileformat2.html#checksum_algorithm"""
    one, two = sums
    numbers = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(numbers[::2], numbers[1::2], strict=True):
        one = (one + even + two) & _MASK
        two = (two + odd + one) & _MASK
    return one, two
