"""Put a finished report into its file, whole or not at all."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import BinaryIO

from newsreader.domain.errors import NewsreaderError
from newsreader.usecases.read_files import shown

#: What Windows, macOS or Linux do not take in the name of a file, and what hides or cuts it.
_UNFIT = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]'
)
#: Names of devices, which Windows does not take for files, whatever follows the dot.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$|\s)", re.IGNORECASE)
#: Bytes of a name without date and ending; many systems take no more than 255 in all.
_LONGEST_NAME = 150
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def encoded(report: str) -> bytes:
    """A report in UTF-8; half of a character pair, which UTF-8 does not know, becomes U+FFFD."""
    return _LONE_SURROGATES.sub("\ufffd", report).encode("utf-8")


def file_name(title: str, day: date, ending: str) -> str:
    """A name for a new file, safe on all systems: the title, the date in ISO 8601, the ending.

    ``ending`` begins with its dot.
    """
    words = " ".join(_UNFIT.sub(" ", title).split()).strip(". ")
    if len(words.encode()) > _LONGEST_NAME:
        cut = words.encode()[:_LONGEST_NAME].decode(errors="ignore")
        words = cut.rsplit(" ", 1)[0].rstrip(" .,;–-")
    words = _DEVICES.sub(lambda found: f"_{found[0]}", words) if _DEVICES.match(words) else words
    return f"{words} {day.isoformat()}{ending}".lstrip()


def write_report(path: Path, report: str | bytes) -> None:
    """Write ``report`` to ``path``; raises NewsreaderError naming the file and the reason."""
    with report_file(path) as file:
        file.write(report if isinstance(report, bytes) else encoded(report))


@contextmanager
def report_file(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of ``path`` when the block ends well, and only then.

    Raises NewsreaderError naming the file and the reason.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as device:  # a device or a pipe takes words, but no successor
                yield device
            return
        target = Path(os.path.realpath(path))
        part = target.with_name(f".newsreader-{secrets.token_hex(8)}.part")
        try:
            with part.open("xb") as file:
                yield file
            with suppress(FileNotFoundError):
                shutil.copymode(target, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise NewsreaderError(f"{shown(path)}: The report cannot be written: {reason}.") from error
