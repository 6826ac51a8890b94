"""Which reader reads which format: one line a format."""

from __future__ import annotations

import contextlib
import importlib
from collections import deque
from types import ModuleType

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Reader, Source

#: Modules in readers/; each is loaded when a file of its format is met.
_MODULES = {
    MediaType.PLAIN_TEXT: "plain_text",
    MediaType.HTML: "html_page",
    MediaType.MARKDOWN: "markdown_text",
    MediaType.PDF: "pdf_document",
    MediaType.WORD_DOCUMENT: "word_document",
    MediaType.OPEN_DOCUMENT: "open_document",
    MediaType.RICH_TEXT: "rich_text",
    MediaType.MAIL: "mail_message",
    MediaType.MAILBOX: "mailbox",
    MediaType.OUTLOOK_MESSAGE: "outlook_message",
    MediaType.WEB_ARCHIVE: "web_archive",
    MediaType.WARC: "warc_archive",
    MediaType.BOOK: "electronic_book",
    MediaType.JSON: "json_article",
    MediaType.NEWSML: "newsml_item",
    MediaType.NITF: "nitf_article",
    MediaType.FEED: "news_feed",
    MediaType.LINK: "web_link",
    MediaType.ZIP: "zip_archive",
}


def load_reader(media_type: MediaType) -> Reader:
    """The ``read`` of the module that reads ``media_type``."""
    reader: Reader = _module(media_type).read
    return reader


def warm_up(media_type: MediaType) -> Reader:
    """The reader, after it has read the small file that its module brings as ``WARM_UP``.

    What libraries load in the middle of their first file is then there.
    """
    reader = load_reader(media_type)
    with contextlib.suppress(UnreadableFileError):
        deque(reader(Source("warm-up", _module(media_type).WARM_UP)), maxlen=0)
    return reader


def _module(media_type: MediaType) -> ModuleType:
    return importlib.import_module(f"newsreader.importing.readers.{_MODULES[media_type]}")
