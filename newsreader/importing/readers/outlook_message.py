"""A message saved by Outlook (msg): properties in an OLE file, as [MS-OXMSG] describes."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

import olefile

from newsreader.importing.draft import Draft
from newsreader.importing.encoding.encoding import decode
from newsreader.importing.html.fragment import fragment_blocks
from newsreader.importing.mail.forwarded import forwarded_facts
from newsreader.importing.mail.headers import facts
from newsreader.importing.mail.message import text_blocks
from newsreader.importing.mail.quoting import forwarded_head, mark_quoted
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Found, Inner, Loss, Source

WARM_UP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)

_SUBJECT, _SENDER, _BODY, _HTML = "0037", "0C1A", "1000", "1013"
_FILE_NAME, _SHORT_FILE_NAME, _FILE_DATA, _EMBEDDED = "3707", "3704", "3701", "3701000D"
_SENT, _RECEIVED = 0x00390040, 0x0E060040
_TEXT_TYPES = ("001F", "001E", "0102")
_PROPERTIES_HEAD = 32
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_DAMAGED = "This Outlook message is damaged."
_PARTLY = "This Outlook message is damaged; parts of it may be missing."
#: What olefile raises for a damaged file, beside its own error, which is an OSError.
_ERRORS = (
    *(OSError, ValueError, IndexError, KeyError, TypeError, AttributeError),
    *(struct.error, RecursionError),
)


def read(source: Source) -> Iterator[Found]:
    """The message as a draft, and every attached file; messages inside messages are told of."""
    try:
        with olefile.OleFileIO(io.BytesIO(source.data)) as file:
            yield from _Message(file, source).found()
    except _ERRORS:
        source.refuse(_DAMAGED)


class _Message:
    """The streams of one message, by the numbers of their properties."""

    def __init__(self, file: olefile.OleFileIO, source: Source) -> None:
        self._file = file
        self._source = source

    def found(self) -> Iterator[Found]:
        subject = self._text("", _SUBJECT)
        blocks = fragment_blocks(self._text("", _HTML)) or text_blocks(self._text("", _BODY))
        said = facts(subject, self._text("", _SENDER), self._sent())
        candidates = [*said, *forwarded_facts(forwarded_head(blocks, subject))]
        damaged = (_PARTLY,) if self._file.parsing_issues else ()
        if damaged and not blocks:
            self._source.refuse(_DAMAGED)
        yield Draft(
            tuple(mark_quoted(blocks, subject)),
            MediaType.OUTLOOK_MESSAGE,
            "",
            tuple(candidate for candidate in candidates if candidate.value),
            warnings=damaged,
        )
        folders = {entry[0] for entry in self._file.listdir() if entry[0].startswith("__attach")}
        for folder in sorted(folders):
            name = self._text(folder, _FILE_NAME) or self._text(folder, _SHORT_FILE_NAME)
            if self._file.exists(f"{folder}/__substg1.0_{_EMBEDDED}"):
                yield Loss(f"{name or 'An attached message'}: It is stored inside and is not read.")
            elif data := self._bytes(folder, f"{_FILE_DATA}0102"):
                yield Inner(name or "attachment", partial(bytes, data))

    def _text(self, folder: str, number: str) -> str:
        for kind in _TEXT_TYPES:
            if data := self._bytes(folder, number + kind):
                wide = kind == "001F"
                text = data.decode("utf-16-le", "replace") if wide else decode(data).text
                return text.rstrip("\0")
        return ""

    def _bytes(self, folder: str, key: str) -> bytes:
        path = f"{folder}/__substg1.0_{key}" if folder else f"__substg1.0_{key}"
        if not self._file.exists(path):
            return b""
        data: bytes = self._file.openstream(path).read()
        return data

    def _sent(self) -> str:
        """When it was sent, in UTC; the fixed-size properties are rows of sixteen bytes."""
        if not self._file.exists("__properties_version1.0"):
            return ""
        rows = self._file.openstream("__properties_version1.0").read()[_PROPERTIES_HEAD:]
        times = {
            tag: ticks
            for tag, _, ticks in struct.iter_unpack("<IIQ", rows[: len(rows) // 16 * 16])
            if tag in (_SENT, _RECEIVED)
        }
        ticks = times.get(_SENT) or times.get(_RECEIVED)
        if not ticks:
            return ""
        try:
            return (_EPOCH + timedelta(microseconds=ticks // 10)).isoformat()
        except OverflowError:
            return ""
