"""Files that are no text, told by the marks that they begin with."""

from __future__ import annotations

import re

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.media_types import MediaType, named_type

# Only marks that no text begins with: "MZ", "BM" or "ID3" alone would refuse honest words.
_MARKS = (
    (rb"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (rb"\xff\xd8\xff", "a JPEG picture"),
    (rb"GIF8[79]a", "a GIF picture"),
    (rb"II\*\x00|MM\x00\*", "a TIFF picture"),
    (rb"BM.{4}\x00\x00\x00\x00", "a BMP picture"),
    (rb"RIFF.{4}WEBP", "a WebP picture"),
    (rb"RIFF.{4}(WAVE|AVI )", "a sound or film recording"),
    (rb".{4}ftyp(heic|heif|mif1|avif)", "a HEIF picture"),
    (rb".{4}ftyp|\x1aE\xdf\xa3", "a film recording"),
    (rb"ID3[\x02-\x04].[\x00-\xf0]|OggS\x00|fLaC\x00", "a sound recording"),
    (rb"%PDF-", "a PDF document"),
    (rb"\{\\rtf", "an RTF document"),
    (rb"PK(\x03\x04|\x05\x06|\x07\x08)", "a zip archive or an office document"),
    (rb"\x1f\x8b\x08", "a gzip archive"),
    (rb"BZh[1-9]1AY&SY", "a bzip2 archive"),
    (rb"\xfd7zXZ\x00", "an xz archive"),
    (rb"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (rb"Rar!\x1a\x07", "a RAR archive"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document or Outlook message"),
    (rb"SQLite format 3\x00", "an SQLite database"),
    (rb"\x7fELF", "a program (ELF)"),
    (rb"MZ.{58}.\x00\x00\x00|MZ\x90\x00", "a Windows program"),
    (rb"(\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)", "a program"),
    (rb"\x00asm", "a WebAssembly program"),
    (rb"wOF[F2]|\x00\x01\x00\x00\x00|OTTO\x00", "a font"),
)
_BINARY = tuple((re.compile(mark, re.DOTALL), what) for mark, what in _MARKS)

_FIRST_ENTRY = re.compile(rb"PK\x03\x04.{22}(?P<length>..)..(?P<rest>.{0,400})", re.DOTALL)
_OFFICE_ENTRY = re.compile(rb"\[Content_Types\]\.xml|_rels/|docProps/|word/|xl/|ppt/|customXml/")
# The part that an office document cannot be without.
_OFFICE_PARTS = (
    (b"word/document", MediaType.WORD_DOCUMENT),
    (b"xl/workbook", "an Excel workbook"),
    (b"ppt/presentation.xml", "a PowerPoint presentation"),
)
_MIMETYPES: tuple[tuple[bytes, MediaType | str], ...] = (
    (b"application/epub+zip", MediaType.BOOK),
    (b"application/vnd.oasis.opendocument.text", MediaType.OPEN_DOCUMENT),
    (b"application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument table"),
    (b"application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation"),
    (b"application/vnd.oasis", "an OpenDocument file"),
)


def looks_like(data: bytes) -> str:
    """What a file that begins so is, in plain words; empty when it may be text."""
    return next((what for mark, what in _BINARY if mark.match(data)), "")


def zipped_type(data: bytes, path: str) -> MediaType:
    """The format of a zip: an archive, or one of the formats that are zips in disguise.

    Raises UnreadableFileError, with what it is, for one that has no reader.
    """
    found = _zipped(data)
    if isinstance(found, MediaType):
        return found
    if found:
        raise UnreadableFileError(path, f"This has no text to compare: it looks like {found}.")
    named = named_type(path)
    return named if named in _ZIPPED else MediaType.ZIP


def _zipped(data: bytes) -> MediaType | str:
    first = _FIRST_ENTRY.match(data)
    if not first:
        return ""
    name, rest = first["rest"][: int.from_bytes(first["length"], "little")], first["rest"]
    if _OFFICE_ENTRY.match(name):
        return next((what for part, what in _OFFICE_PARTS if part in data), "")
    if name == b"mimetype":
        return next((what for mark, what in _MIMETYPES if mark in rest), "")
    return ""


_ZIPPED = {MediaType.WORD_DOCUMENT, MediaType.OPEN_DOCUMENT, MediaType.BOOK}
