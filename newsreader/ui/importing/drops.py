"""What was dropped or pasted: files, or text and HTML that have no file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData


@dataclass(frozen=True, slots=True)
class Dropped:
    """Either ``files``, or ``data`` with a ``name`` for it; nothing when neither is there."""

    files: tuple[Path, ...] = ()
    data: bytes = b""
    name: str = ""


def can_take(mime: QMimeData) -> bool:
    """True when there is something in it that can be imported."""
    return bool(_files(mime)) or mime.hasHtml() or mime.hasText()


def take(mime: QMimeData) -> Dropped:
    """Files come first: file managers send their names as text, too.

    Only files of this machine count; an address of the web is never fetched.
    """
    if files := _files(mime):
        return Dropped(files=files)
    stamp = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    if any(not url.isLocalFile() for url in mime.urls()):
        return Dropped()  # a link, whatever text comes with it
    if mime.hasHtml():
        return Dropped(
            data=mime.html().encode(),
            name=QCoreApplication.translate("Drops", "Selection {}.html").format(stamp),
        )
    text = mime.text()
    if text.strip() and not _is_only_addresses(text):
        return Dropped(
            data=text.encode(),
            name=QCoreApplication.translate("Drops", "Text {}.txt").format(stamp),
        )
    return Dropped()


def _files(mime: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def _is_only_addresses(text: str) -> bool:
    return all(word.lower().startswith(("http://", "https://")) for word in text.split())
