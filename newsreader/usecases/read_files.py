"""Read files without a library: as the import would, or raw."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import NoReturn

from newsreader.domain.article import Article
from newsreader.domain.bundle import BUNDLE_ENDING
from newsreader.domain.errors import UnreadableFileError
from newsreader.domain.span import Span
from newsreader.importing.media_types import BY_ENDING
from newsreader.importing.worker.worker import MAX_FILE_BYTES, ReadingWorker

#: The endings of files that can be imported, each with its full stop.
READABLE_ENDINGS = (*BY_ENDING, ".warc.gz", BUNDLE_ENDING)


def read_articles(path: Path) -> tuple[Article, ...]:
    """The articles in one file, as the import would read it; raises UnreadableFileError."""
    with ReadingWorker() as worker:
        return read_file(path, worker)


def read_file(path: Path, worker: ReadingWorker) -> tuple[Article, ...]:
    """The articles in one file; raises UnreadableFileError."""
    return worker.read(read_bytes(path), shown(path))


def read_raw(path: Path) -> Article:
    """The decoded file as it is, nothing folded or left out; raises UnreadableFileError."""
    # The readers load here: files as the import sees them are read in a process of their own.
    from newsreader.importing.import_steps import decode_raw

    data = read_bytes(path)
    text, encoding = decode_raw(data, shown(path))
    return Article(
        path=shown(path), sha256=hashlib.sha256(data).hexdigest(), text=text, encoding=encoding
    )


def raw_furniture(article: Article) -> tuple[Span, ...]:
    """Where page furniture stands in an article that was read raw."""
    from newsreader.importing.raw_furniture import furniture_in

    return furniture_in(article.text)


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises UnreadableFileError with the system's reason in plain words.

    What is no regular file is never waited for, and no more is read than a file may hold.
    """
    try:
        with open(path, "rb", buffering=0, opener=_open_without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                _refuse(path, "This is not a file.")
            if status.st_size > MAX_FILE_BYTES:
                _refuse_as_too_large(path)
            # The size may be out of date, and the system's own files claim to have none.
            data = _read_at_most(file.fileno(), MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        _refuse(path, "There is no such file.")
    except IsADirectoryError:
        _refuse(path, "This is a folder, not a file.")
    except PermissionError:
        _refuse(path, "You are not allowed to read this file.")
    except ValueError:
        _refuse(path, "This is not the name of a file.")
    except OSError as error:
        _refuse(path, f"The file cannot be read: {error.strerror or error}.")
    if len(data) > MAX_FILE_BYTES:
        _refuse_as_too_large(path)
    return data


def shown(path: Path) -> str:
    """A path as text: names need not be text on every system, and U+FFFD stands for what is not."""
    return os.fsencode(path).decode("utf-8", "replace")


def _open_without_waiting(name: str, flags: int) -> int:
    """Open a file; a named pipe would otherwise wait for somebody to write into it."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


def _read_at_most(descriptor: int, limit: int) -> bytes:
    """The first ``limit`` bytes, in pieces, so that a short file takes little memory."""
    pieces: list[bytes] = []
    while limit > 0 and (piece := os.read(descriptor, min(limit, 1 << 20))):
        pieces.append(piece)
        limit -= len(piece)
    return b"".join(pieces)


def _refuse_as_too_large(path: Path) -> NoReturn:
    _refuse(path, f"The file is larger than {MAX_FILE_BYTES >> 20} MB.")


def _refuse(path: Path, reason: str) -> NoReturn:
    raise UnreadableFileError(shown(path), reason) from None
