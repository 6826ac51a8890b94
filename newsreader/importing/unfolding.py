"""A file and the files packed in it become drafts, one by one; bad ones cost themselves alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.draft import Draft
from newsreader.importing.media_types import MediaType
from newsreader.importing.sniff import sniff
from newsreader.importing.source import Inner, Loss, Reader, Source, Step

MAX_DEPTH = 3


class Unfolding:
    """Asks readers for drafts; ``losses`` fills with what could not be read, and why."""

    def __init__(
        self, reader_of: Callable[[MediaType], Reader], step: Callable[[Step], None]
    ) -> None:
        self._reader_of = reader_of
        self._step = step
        self.losses: list[str] = []

    def of_file(self, file: Source) -> Iterator[tuple[Draft, Source]]:
        """Every draft with text in it, and the file or inner file that it comes from.

        Raises UnreadableFileError for a file that gives none; what comes too late for that is a
        loss.
        """
        any_draft = False
        try:
            for found in self._drafts(file, 0):
                any_draft = True
                yield found
        except UnreadableFileError as error:
            if not any_draft:
                raise
            self.losses.append(error.reason)

    def _drafts(self, source: Source, depth: int) -> Iterator[tuple[Draft, Source]]:
        for found in self._reader_of(sniff(source.data, source.name))(source):
            if isinstance(found, Step):
                self._step(found)
            elif isinstance(found, Loss):
                self.losses.append(found.reason)
            elif isinstance(found, Inner):
                yield from self._inside(found, source, depth + 1)
            elif found.blocks:
                yield found, source

    def _inside(self, inner: Inner, around: Source, depth: int) -> Iterator[tuple[Draft, Source]]:
        try:
            if depth > MAX_DEPTH:
                around.refuse(f"It is packed more than {MAX_DEPTH} files deep.")
            source = Source(inner.name, inner.unpack(), around.allowance)
            yield from self._drafts(source, depth)
        except UnreadableFileError as error:
            self.losses.append(f"{inner.name}: {error.reason}")
