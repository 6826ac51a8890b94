"""Read files without a library: as the import would, or raw."""

from __future__ import annotations

import hashlib
from pathlib import Path

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.worker import ReadingWorker


def read_articles(path: Path) -> tuple[Article, ...]:
    """The articles in one file, as the import would read it; raises UnreadableFileError."""
    with ReadingWorker() as worker:
        return read_file(path, worker)


def read_file(path: Path, worker: ReadingWorker) -> tuple[Article, ...]:
    """The articles in one file; raises UnreadableFileError."""
    return worker.read(read_bytes(path), str(path))


def read_raw(path: Path) -> Article:
    """The decoded file as it is, nothing folded or left out; raises UnreadableFileError."""
    # The readers load here: files as the import sees them are read in a process of their own.
    from newsreader.importing.import_steps import decode_raw

    data = read_bytes(path)
    text, encoding = decode_raw(data, str(path))
    return Article(
        path=str(path), sha256=hashlib.sha256(data).hexdigest(), text=text, encoding=encoding
    )


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises UnreadableFileError with the system's reason in plain words."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFileError(str(path), "There is no such file.") from None
    except IsADirectoryError:
        raise UnreadableFileError(str(path), "This is a folder, not a file.") from None
    except PermissionError:
        raise UnreadableFileError(str(path), "You are not allowed to read this file.") from None
    except OSError as error:
        reason = f"The file cannot be read: {error.strerror or error}."
        raise UnreadableFileError(str(path), reason) from None
