"""A zip archive: every file in it is read by whatever reader fits it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from newsreader.importing.archive import Archive
from newsreader.importing.source import Inner, Source

# An archive of no files.
WARM_UP = b"PK\x05\x06" + bytes(18)

_LEFT_ALONE = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def read(source: Source) -> Iterator[Inner]:
    """The files inside, in their order; what systems add to folders is passed over."""
    archive = Archive(source)
    if not archive.names:
        source.refuse("The archive is empty.")
    for name in archive.names:
        if not name.startswith(_LEFT_ALONE[0]) and not name.endswith(_LEFT_ALONE[1:]):
            yield Inner(name, partial(archive.unpack, name))
