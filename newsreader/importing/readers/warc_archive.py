"""A web archive of crawlers (WARC, plain or gzip): every page and document in it is read."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from functools import partial

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from newsreader.importing.source import Found, Inner, Loss, Source, Step

WARM_UP = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:1>\r\nContent-Length: 94\r\n"
    b"Content-Type: application/http\r\nWARC-Target-URI: https://host.invalid/\r\n\r\n"
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"2\r\nUp\r\n0\r\n\r\n\r\n\r\n"
)

_TYPES = {"response", "resource", "conversion"}
_DOCUMENTS = {
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "application/pdf",
    "application/rss+xml",
    "application/atom+xml",
    "application/xml",
    "text/xml",
    "application/json",
    "message/rfc822",
}
_CHUNK = 1 << 18
_MAX_RECORD_BYTES = 50 << 20


def read(source: Source) -> Iterator[Found]:
    """The documents that were fetched, each named by its address; pictures and scripts are not."""
    stream = io.BytesIO(source.data)
    try:
        for record in ArchiveIterator(stream):
            yield Step(stream.tell(), len(source.data))
            source.allowance.entries -= 1
            if source.allowance.entries < 0:
                yield Loss("The archive holds more records than this program takes.")
                return
            if record.rec_type in _TYPES and _is_document(record):
                address = record.rec_headers.get_header("WARC-Target-URI") or "record"
                data = _content(record, source)
                yield Inner(address, partial(_checked, data, source))
                if data is not None and _is_cut(record):
                    yield Loss(f"The archive ends in the middle of {address}.")
    except (ArchiveLoadFailed, zlib.error, EOFError, ValueError, OverflowError, AttributeError):
        yield Loss("The archive is damaged; what comes after the damage was not read.")


def _is_document(record: ArcWarcRecord) -> bool:
    headers = record.http_headers or record.rec_headers
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    kind = (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return status == "200" and kind in _DOCUMENTS


def _content(record: ArcWarcRecord, source: Source) -> bytes | None:
    """The decoded body of a record; None for one that is larger than any article.

    Taken at once: the stream of a record ends where the next is asked for.
    """
    content = record.content_stream()
    pieces: list[bytes] = []
    size = 0
    while piece := content.read(_CHUNK):
        size += len(piece)
        source.allowance.bytes -= len(piece)
        if size > _MAX_RECORD_BYTES or source.allowance.bytes < 0:
            return None
        pieces.append(piece)
    return b"".join(pieces)


def _is_cut(record: ArcWarcRecord) -> bool:
    """Whether a record that was read to its end is shorter than it says."""
    return bool(getattr(record.raw_stream, "limit", 0) > 0 and not record.raw_stream.read(1))


def _checked(data: bytes | None, source: Source) -> bytes:
    if data is None:
        source.refuse("It unpacks to far more than an article holds.")
    return data
