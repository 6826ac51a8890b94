"""Zip archives, also those inside office documents and books, unpacked in memory and no further."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import IO

from newsreader.importing.source import Source

MAX_ENTRY_BYTES = 200 << 20
_MAX_RATIO = 200
_SMALL = 10 << 20
_CHUNK = 1 << 20
_LOCKED = 0x1
_KNOWN_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA}
_DAMAGED = "The archive is damaged."


class Archive:
    """The entries of a zip by name; nothing is ever written anywhere by those names.

    What is unpacked counts against the allowance of ``source``; sizes that the archive claims
    are not believed.  Raises UnreadableFileError for what is no archive or holds too many files.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(source.data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
            source.refuse(_DAMAGED)
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in self._zip.infolist():
            if entry.filename and not entry.is_dir():
                self._entries.setdefault(entry.filename, entry)
        source.allowance.entries -= len(self._entries)
        if source.allowance.entries < 0:
            source.refuse("The archive holds too many files.")

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files, in the archive's order, as they stand in it."""
        return tuple(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def unpack(self, name: str) -> bytes:
        """One file's bytes; raises UnreadableFileError when it is too large or damaged."""
        entry = self._entries.get(name)
        if entry is None:
            self._source.refuse(f"The part “{name}” is missing.")
        if entry.flag_bits & _LOCKED:
            self._source.refuse("It is locked with a password.")
        if entry.compress_type not in _KNOWN_METHODS:
            self._source.refuse("It is packed in a way that this program does not know.")
        try:
            with self._zip.open(entry) as stream:
                return self._read(stream, entry)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ):
            self._source.refuse(_DAMAGED)

    def _read(self, stream: IO[bytes], entry: zipfile.ZipInfo) -> bytes:
        pieces: list[bytes] = []
        size = 0
        packed = max(entry.compress_size, 1)
        while piece := stream.read(_CHUNK):
            size += len(piece)
            if size > MAX_ENTRY_BYTES or (size > _SMALL and size > _MAX_RATIO * packed):
                self._source.refuse("It unpacks to far more than an article holds.")
            self._source.allowance.bytes -= len(piece)
            if self._source.allowance.bytes < 0:
                self._source.refuse("The archive unpacks to more than this program takes.")
            pieces.append(piece)
        return b"".join(pieces)


def packed(files: Mapping[str, bytes]) -> bytes:
    """A zip of the given files, in their order; a "mimetype" stays as it is, as books want it."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in files.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return written.getvalue()
