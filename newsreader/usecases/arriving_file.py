"""A file on its way into the library: where it comes from, and what was read of it so far."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from newsreader.domain.errors import CancelledError, LibraryError, UnreadableFileError
from newsreader.usecases.kept_file import KeptFile
from newsreader.usecases.prepare_ahead import Preparation


@dataclass(frozen=True, slots=True)
class Input:
    """Where articles are to come from, and how to get the bytes."""

    path: str
    read: Callable[[], bytes]


@dataclass(slots=True, eq=False)
class ArrivingFile:
    """A file that is being read; ``known`` and what follows it is set once its bytes are there.

    ``kept`` articles of it were in the library then, all of them if it ``is_here``.  ``step`` says
    how much of its pages or messages was read, of how many.
    """

    path: str
    data: bytes = b""
    known: KeptFile | None = None
    kept: int = 0
    is_here: bool = False
    step: tuple[int, int] | None = None
    articles: deque[Preparation] = field(default_factory=deque)
    ended: bool = False
    failure: UnreadableFileError | LibraryError | CancelledError | None = None

    def opened(self) -> KeptFile:
        """What the library knows of it; raises what kept its bytes from being read."""
        if self.known is None:
            self.raise_failure()
        assert self.known is not None, "neither opened nor failed"
        return self.known

    def raise_failure(self) -> None:
        """Raise what the reading failed by, if it did, and let go of it."""
        failure, self.failure = self.failure, None
        try:
            if failure is not None:
                raise failure
        finally:
            del failure  # its traceback would keep this frame, and so the file's bytes
