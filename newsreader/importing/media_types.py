"""The formats that have a reader, and the endings that their files are known by."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

_OFFICE = "application/vnd.openxmlformats-officedocument"


class MediaType(StrEnum):
    """The formats that have a reader, by the names that the registry of media types gives them."""

    PLAIN_TEXT = "text/plain"
    HTML = "text/html"
    MARKDOWN = "text/markdown"
    PDF = "application/pdf"
    WORD_DOCUMENT = f"{_OFFICE}.wordprocessingml.document"
    OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
    RICH_TEXT = "application/rtf"
    MAIL = "message/rfc822"
    MAILBOX = "application/mbox"
    OUTLOOK_MESSAGE = "application/vnd.ms-outlook"
    WEB_ARCHIVE = "multipart/related"
    WARC = "application/warc"
    BOOK = "application/epub+zip"
    JSON = "application/json"
    NEWSML = "application/vnd.iptc.g2.newsmessage+xml"
    NITF = "application/nitf+xml"
    FEED = "application/rss+xml"
    LINK = "application/x-mswinurl"
    ZIP = "application/zip"


#: Formats whose readers every reading process loads; the others cost time and come when needed.
ALWAYS_LOADED = (MediaType.PLAIN_TEXT, MediaType.HTML)

_ENDINGS = {
    MediaType.PLAIN_TEXT: "txt text",
    MediaType.HTML: "html htm xhtml xht",
    MediaType.MARKDOWN: "md markdown",
    MediaType.PDF: "pdf",
    MediaType.WORD_DOCUMENT: "docx docm dotx",
    MediaType.OPEN_DOCUMENT: "odt ott",
    MediaType.RICH_TEXT: "rtf",
    MediaType.MAIL: "eml",
    MediaType.MAILBOX: "mbox mbx",
    MediaType.OUTLOOK_MESSAGE: "msg",
    MediaType.WEB_ARCHIVE: "mhtml mht",
    MediaType.WARC: "warc",
    MediaType.BOOK: "epub",
    MediaType.JSON: "json jsonl ndjson",
    MediaType.NITF: "nitf",
    MediaType.FEED: "rss atom",
    MediaType.LINK: "url webloc",
    MediaType.ZIP: "zip",
}
#: The format by the ending of a file's name, such as ".pdf".
BY_ENDING = {f".{end}": media for media, ends in _ENDINGS.items() for end in ends.split()}


def named_type(path: str) -> MediaType | None:
    """The format that a file's name promises; its first bytes may say otherwise."""
    return BY_ENDING.get(PurePath(path).suffix.lower())
