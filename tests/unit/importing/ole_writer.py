"""Writes OLE files for tests ([MS-CFB], version 3, no mini streams): streams in flat folders."""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR = 512
_SMALLEST = 4096  # a shorter stream would belong into the mini stream
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5


def ole(streams: Mapping[str, bytes]) -> bytes:
    """An OLE file; a name may hold one slash.  Streams are filled up with zeros."""
    folders = sorted({name.partition("/")[0] for name in streams if "/" in name})
    entries: list[tuple[str, int, bytes, str]] = [("Root Entry", _ROOT, b"", "")]
    entries += [(folder, _STORAGE, b"", "") for folder in folders]
    for name, data in streams.items():
        folder, _, last = name.rpartition("/")
        entries.append((last, _STREAM, data.ljust(_SMALLEST, b"\0"), folder))
    directory_sectors = -(-len(entries) * 128 // _SECTOR)
    sizes = [-(-len(data) // _SECTOR) for _, _, data, _ in entries]
    starts, position = [], 1 + directory_sectors
    for size in sizes:
        starts.append(position if size else _END)
        position += size
    fat = [_FAT, *range(2, 1 + directory_sectors), _END]
    for size in sizes:
        fat += [*range(len(fat) + 1, len(fat) + size), _END] if size else []
    assert len(fat) <= _SECTOR // 4
    fat += [_FREE] * (_SECTOR // 4 - len(fat))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9I", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", 0, *[_FREE] * 108)
    directory = b"".join(
        _entry(entries, number, starts[number]) for number in range(len(entries))
    ).ljust(directory_sectors * _SECTOR, b"\0")
    content = b"".join(
        data.ljust(n * _SECTOR, b"\0") for n, (_, _, data, _) in zip(sizes, entries, strict=True)
    )
    return head + struct.pack("<128I", *fat) + directory + content


def _entry(entries: list[tuple[str, int, bytes, str]], number: int, start: int) -> bytes:
    """A directory entry; those of one folder hang on each other to the right."""
    name, kind, data, folder = entries[number]
    beside = [n for n, e in enumerate(entries) if e[3] == folder and e[1] != _ROOT]
    inside = [n for n, e in enumerate(entries) if e[3] == name and e[1] == _STREAM]
    if kind == _ROOT:
        inside = [n for n, e in enumerate(entries) if e[3] == "" and e[1] != _ROOT]
    right = next((n for n in beside if n > number), _FREE) if kind != _ROOT else _FREE
    written = name.encode("utf-16-le") + b"\0\0"
    return (
        written.ljust(64, b"\0")
        + struct.pack("<HBB3I", len(written), kind, 1, _FREE, right, inside[0] if inside else _FREE)
        + bytes(36)
        + struct.pack("<IQ", start, len(data))
    )
