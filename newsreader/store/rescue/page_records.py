"""The rows that stand in single pages of a library's file, whatever leads to those pages."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsreader.store.rescue.file_pages import FilePages

#: What a column holds.
Value = int | float | str | bytes | None

_TABLE_LEAF: Final = 0x0D
_INDEX_LEAF: Final = 0x0A
_INDEX_INNER: Final = 0x02
_FIXED: Final = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
_MOST_COLUMNS: Final = 100


class Record(NamedTuple):
    """One row; ``rowid`` is None in a table without one."""

    rowid: int | None
    values: tuple[Value, ...]


def records(pages: FilePages) -> Iterator[Record]:
    """Every row that can be read, page by page; what is damaged is passed over.

    After the record format of https://sqlite.org/fileformat2.html#record_format, as SQLite's own
    ``.recover`` reads a file whose tree is broken.  Text that is no UTF-8 any more has U+FFFD.
    """
    for number in range(1, pages.count + 1):
        page = pages.page(number)
        header = 100 if number == 1 else 0
        kind = page[header]
        if kind in {_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER}:
            for cell in _cells(page, header, inner=kind == _INDEX_INNER):
                try:
                    yield _record(pages, page, cell, kind)
                except (IndexError, ValueError, struct.error):
                    continue


def _cells(page: bytes, header: int, *, inner: bool) -> Iterator[int]:
    """Where the cells of a page begin."""
    count = int.from_bytes(page[header + 3 : header + 5], "big")
    first = header + (12 if inner else 8)
    count = min(count, (len(page) - first) // 2)
    for place in range(first, first + 2 * count, 2):
        yield int.from_bytes(page[place : place + 2], "big")


def _record(pages: FilePages, page: bytes, place: int, kind: int) -> Record:
    if kind == _INDEX_INNER:
        place += 4  # the page to its left
    size, place = _varint(page, place)
    rowid = None
    if kind == _TABLE_LEAF:
        rowid, place = _varint(page, place)
    payload = _payload(pages, page, place, size, _most_local(pages.size, kind))
    return Record(rowid, tuple(_values(payload)))


def _most_local(usable: int, kind: int) -> int:
    return usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23


def _payload(pages: FilePages, page: bytes, place: int, size: int, most: int) -> bytes:
    """The row's bytes, gathered from the pages that they run over into."""
    if size > pages.size * pages.count:
        raise ValueError("a row larger than its file")
    local = size
    if size > most:
        least = (pages.size - 12) * 32 // 255 - 23
        fits = least + (size - least) % (pages.size - 4)
        local = fits if fits <= most else least
    parts = [_exactly(page, place, local)]
    left = size - local
    follow = int.from_bytes(page[place + local : place + local + 4], "big") if left else 0
    while left:
        over = pages.page(follow)
        parts.append(over[4 : 4 + left])
        left -= len(parts[-1])
        follow = int.from_bytes(over[:4], "big")
    return b"".join(parts)


def _values(payload: bytes) -> Iterator[Value]:
    size, place = _varint(payload, 0)
    types: list[int] = []
    while place < size:
        kind, place = _varint(payload, place)
        types.append(kind)
        if len(types) > _MOST_COLUMNS:
            raise ValueError("more columns than any table has")
    if place != size:
        raise ValueError("a broken header")
    for kind in types:
        length = _FIXED[kind] if kind in _FIXED else (kind - 12) // 2
        if kind in {10, 11}:
            raise ValueError("a type that is reserved")
        yield _value(kind, _exactly(payload, place, length))
        place += length
    if place != len(payload):
        raise ValueError("a row that is longer than its header tells")


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        number: float = struct.unpack(">d", data)[0]
        return number
    if kind < 10:
        return kind - 8
    return data.decode(errors="replace") if kind % 2 else data


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends; raises IndexError."""
    number = 0
    for count in range(8):
        byte = data[place + count]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + count + 1
    return number << 8 | data[place + 8], place + 9


def _exactly(data: bytes, place: int, length: int) -> bytes:
    found = data[place : place + length]
    if len(found) != length:
        raise ValueError("a row that runs over its page")
    return found
