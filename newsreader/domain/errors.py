"""One tree of the errors that a user can meet; each message is a sentence fit to be shown."""

from __future__ import annotations


class NewsreaderError(Exception):
    """Anything that the program says no to, in plain words."""


class UnreadableFileError(NewsreaderError):
    """A file that gives no article; ``reason`` says why, ``path`` names it."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)  # both, so that the error can cross a process border
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class LibraryError(NewsreaderError):
    """The library on disk cannot be opened or written."""


class NotALibraryError(LibraryError):
    """The file in the library's place is something else; it is left untouched."""


class NewerLibraryError(LibraryError):
    """The library was written by a newer version of the program."""


class DamagedLibraryError(LibraryError):
    """The library's file is not what was written to it."""


class DiskFullError(LibraryError):
    """There is no room for what was to be written."""


class ReadOnlyLibraryError(LibraryError):
    """The library or its folder cannot be written to."""


class NotFoundError(NewsreaderError):
    """The library has no article, story or note of that number."""


class CorrectionError(NewsreaderError):
    """What the user wants to put right cannot be so."""


class CancelledError(NewsreaderError):
    """The user asked to stop; what was finished before stays."""
