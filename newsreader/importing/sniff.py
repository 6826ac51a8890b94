"""What a file is: its first bytes decide, then its name."""

from __future__ import annotations

import re
import zlib

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.binaries import looks_like, zipped_type
from newsreader.importing.encoding.encoding import wide_encoding
from newsreader.importing.media_types import MediaType, named_type

# Formats that are no text to begin with.
_MARKS: tuple[tuple[re.Pattern[bytes], MediaType], ...] = (
    (re.compile(rb"PK(\x03\x04|\x05\x06)"), MediaType.ZIP),
    (re.compile(rb"%PDF-"), MediaType.PDF),
    (re.compile(rb"\{\\rtf"), MediaType.RICH_TEXT),
    (re.compile(rb"bplist00"), MediaType.LINK),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTLOOK_STREAM = "__substg1.0_".encode("utf-16-le")
_GZIP = b"\x1f\x8b\x08"
# What a text begins with that is more than a text.
# Nothing is tried twice (``*+``): twenty comments in a row would take seconds, thirty an hour.
_COMMENT = r"<!--(?:(?!-->).)*+-->\s*+"
_PROLOG = rf"\s*+(?:<\?[^>]*+>\s*+|{_COMMENT})*+"
_DOCTYPE = rf"(?:<!DOCTYPE[^>\[]*+(?:\[.*?\]\s*+)?>\s*+(?:{_COMMENT})*+)?"
_ROOT = rf"{_PROLOG}{_DOCTYPE}<(?:[\w.-]+:)?"
_BEGINNINGS = (
    (r"From [^\r\n]{3,200}\r?\n>?[!-9;-~]+:", MediaType.MAILBOX),
    (r"WARC/\d", MediaType.WARC),
    (r"\s*\[InternetShortcut\]", MediaType.LINK),
    (rf"{_PROLOG}(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])", MediaType.HTML),
    (r"Version:\d\.\d\s+StartHTML:", MediaType.HTML),
    (rf"{_ROOT}(?:rss|rdf|feed)[\s>]", MediaType.FEED),
    (rf"{_ROOT}(?:newsMessage|newsItem|packageItem|NewsML)[\s>]", MediaType.NEWSML),
    (rf"{_ROOT}nitf[\s>]", MediaType.NITF),
    (rf"{_ROOT}plist[\s>]", MediaType.LINK),
)
_BEGIN = tuple((re.compile(b, re.IGNORECASE | re.DOTALL), media) for b, media in _BEGINNINGS)
_TAG = re.compile(
    r"</?(p|div|span|article|section|h[1-6]|br|a|ul|table|title|meta)\b[^<>]*>", re.IGNORECASE
)
# Formats of text in which files that are none may lie as they are.
_MAY_HOLD_BINARY = {MediaType.MAIL, MediaType.MAILBOX, MediaType.WEB_ARCHIVE, MediaType.WARC}
# Formats that only a name can tell, and what must then be in the text.
_NAMED = {
    MediaType.HTML: _TAG,
    MediaType.MARKDOWN: re.compile(""),
    MediaType.JSON: re.compile(r"\s*[{\[]"),
}
# Formats that are no text, as they are called in a sentence.
_NO_TEXT = {
    MediaType.PDF: "a PDF document",
    MediaType.WORD_DOCUMENT: "a Word document",
    MediaType.OPEN_DOCUMENT: "an OpenDocument text",
    MediaType.OUTLOOK_MESSAGE: "an Outlook message",
    MediaType.BOOK: "an electronic book",
    MediaType.ZIP: "a zip archive",
}
_JSON = re.compile(r'\s*(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:')
_HEADERS = re.compile(r"\s*(?:[!-9;-~]+:.*(?:\r?\n[ \t]+.*)*(?:\r?\n|\Z)){2,}")
_HEADER_NAME = re.compile(r"^([!-9;-~]+):", re.MULTILINE)
# Only programs write these.
_MACHINE_HEADERS = {"received", "message-id", "mime-version", "return-path", "delivered-to"}
_CONTROLS = bytes(sorted({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1b")))
_SAMPLE = 65_536
_FEW_CONTROLS = 0.05


def sniff(data: bytes, path: str) -> MediaType:
    """The format of ``data``.

    Raises UnreadableFileError, with what it looks like, for a file that has no reader.
    """
    packed = _packed(data, path)
    if packed is not None:
        return packed
    _refuse_marked(data, path)
    # Wide encodings put zeros between the letters; without them the marks can be matched.
    beginning = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("latin-1")
    begun = _begun(beginning, data[-100:].rstrip(), path)
    if begun not in _MAY_HOLD_BINARY:
        refuse_binary(data, path)
    if begun is not None:
        return begun
    return _named(path, beginning)


def _named(path: str, beginning: str) -> MediaType:
    """The format of a text whose first characters do not tell it.

    Raises UnreadableFileError for one that is named as a format which is no text: what is left
    of a broken document is not to be taken for an article.
    """
    named = named_type(path)
    if named in _NO_TEXT:
        raise UnreadableFileError(path, f"It is named as {_NO_TEXT[named]}, but it is none.")
    return named if named in _NAMED and _NAMED[named].search(beginning) else MediaType.PLAIN_TEXT


def _packed(data: bytes, path: str) -> MediaType | None:
    """The format of a file that is no text to begin with, if it has a reader."""
    for mark, media_type in _MARKS:
        if mark.match(data):
            return zipped_type(data, path) if media_type is MediaType.ZIP else media_type
    if data.startswith(_OLE) and _OUTLOOK_STREAM in data:
        return MediaType.OUTLOOK_MESSAGE
    # Programs that send files may leave lines of their own before them (ISO 32000, annex H).
    if named_type(path) is MediaType.PDF and b"%PDF-" in data[:1024]:
        return MediaType.PDF
    return MediaType.WARC if data.startswith(_GZIP) and _unzips_to_warc(data) else None


def _unzips_to_warc(data: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(data[:_SAMPLE], 5) == b"WARC/"
    except zlib.error:
        return False


def _begun(beginning: str, end: bytes, path: str) -> MediaType | None:
    """The format that the first characters tell, or None for any text."""
    for pattern, media_type in _BEGIN:
        if pattern.match(beginning):
            return media_type
    if _JSON.match(beginning) and end.endswith((b"}", b"]")):
        return MediaType.JSON
    return _mail_type(beginning, path)


def _mail_type(beginning: str, path: str) -> MediaType | None:
    """What a text with the headers of a message is; a person may type "From:" and "Subject:"."""
    head = _HEADERS.match(beginning)
    if not head:
        return None
    names = {name.lower() for name in _HEADER_NAME.findall(head[0])}
    named = named_type(path)
    if names.isdisjoint(_MACHINE_HEADERS) and not (named is MediaType.MAIL and "from" in names):
        return None
    saved = named is MediaType.WEB_ARCHIVE or "snapshot-content-location" in names
    if saved or ("multipart/related" in head[0].lower() and "received" not in names):
        return MediaType.WEB_ARCHIVE
    return MediaType.MAIL


def _refuse_marked(data: bytes, path: str) -> None:
    """Raise UnreadableFileError when ``data`` is empty or begins as no text does."""
    if not data.strip():
        raise UnreadableFileError(path, "The file is empty.")
    if what := looks_like(data):
        raise UnreadableFileError(path, f"This is not text: it looks like {what}.")


def refuse_binary(data: bytes, path: str) -> None:
    """Raise UnreadableFileError when ``data`` is empty or cannot be text."""
    _refuse_marked(data, path)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_encoding(data):
        return
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > _FEW_CONTROLS * len(sample):
        raise UnreadableFileError(path, "This is not text: it holds binary data.")
