"""A web page saved as one file by a browser (mhtml, RFC 2557)."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message

from newsreader.importing.draft import Draft
from newsreader.importing.html.page_draft import page_draft
from newsreader.importing.mail import message
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Source

WARM_UP = message.WARM_UP


def read(source: Source) -> Iterator[Draft]:
    """The draft of the page; pictures, styles and the frames in it are left alone."""
    page = _page(message.parse(source.data, source))
    if page is None:
        source.refuse("There is no page in this web archive.")
    yield page_draft(message.part_text(page), MediaType.WEB_ARCHIVE)


def _page(archive: Message) -> Message | None:
    """The part that the archive starts with: the one it names so, else the first that is HTML."""
    pages = [part for part in archive.walk() if part.get_content_subtype() in {"html", "xhtml+xml"}]
    start = archive.get_param("start", "")
    named = (part for part in pages if start and part.get("Content-ID", "") == start)
    return next(named, pages[0] if pages else None)
