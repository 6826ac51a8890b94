"""All hostile files, and the folder of them: names that are no text, links that lead in circles."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from tests.hostile import archives, data_files, disguises, mails, office, pages, pdfs
from tests.hostile.made import WORDS, Hostile

FILES: tuple[Hostile, ...] = (
    *archives.FILES,
    *data_files.FILES,
    *disguises.FILES,
    *mails.FILES,
    *office.FILES,
    *pages.FILES,
    *pdfs.FILES,
)


def write(folder: Path, files: Iterable[Hostile]) -> None:
    """Make the files."""
    for file in files:
        (folder / file.name).write_bytes(file.make())


def write_odd_entries(folder: Path) -> int:
    """Make what else a hostile folder can hold; how many entries that are."""
    before = len(list(folder.iterdir()))
    with (folder / "huge.txt").open("wb") as huge:
        huge.truncate(1 << 40)  # takes no room on the disk
    if os.name == "nt":
        return 1
    os.mkfifo(folder / "pipe.txt")
    for name in (b"\xff\xfe\x80.txt", b"two\nlines.txt", b"\x1b[31m.txt", "e\u0301.txt".encode()):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(f"{WORDS} {name!r}")
    (folder / "loop").symlink_to(folder)
    (folder / "itself.txt").symlink_to(folder / "itself.txt")
    (folder / "passwords.txt").symlink_to("/etc/passwd")
    (folder / "device.txt").symlink_to("/dev/zero")
    (folder / "locked.txt").write_text(WORDS)
    (folder / "locked.txt").chmod(0)
    return len(list(folder.iterdir())) - before
