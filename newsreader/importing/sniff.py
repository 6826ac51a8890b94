"""What a file is: its first bytes decide, then its name."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.encoding import wide_encoding


class MediaType(StrEnum):
    """The formats that have a reader."""

    PLAIN_TEXT = "text/plain"
    HTML = "text/html"


# Only marks that no text begins with: "MZ", "BM" or "ID3" alone would refuse honest words.
_BINARY_MARKS = (
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
    (rb"PK\x03\x04.{26}word/|PK\x03\x04.{26,400}word/document\.xml", "a Word document"),
    (rb"PK\x03\x04.{26}mimetypeapplication/epub", "an EPUB book"),
    (rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", "an OpenDocument file"),
    (rb"PK\x03\x04.{26}\[Content_Types\]\.xml", "an Office document"),
    (rb"PK(\x03\x04|\x05\x06|\x07\x08)", "a zip archive"),
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
_BINARY = tuple((re.compile(mark, re.DOTALL), what) for mark, what in _BINARY_MARKS)
_HTML = re.compile(
    r"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_HTML_NAMES = {".html", ".htm", ".xhtml", ".xht"}
_TAG = re.compile(
    r"</?(p|div|span|article|section|h[1-6]|br|a|ul|table|title|meta)\b[^<>]*>", re.IGNORECASE
)
_CONTROLS = bytes(sorted({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1b")))
_SAMPLE = 65_536
_FEW_CONTROLS = 0.05


def sniff(data: bytes, path: str) -> MediaType:
    """The format of ``data``.

    Raises UnreadableFileError, with what it looks like, for a file that is no text.
    """
    refuse_binary(data, path)
    # Wide encodings put zeros between the letters; without them the marks can be matched.
    beginning = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("latin-1")
    if _HTML.match(beginning):
        return MediaType.HTML
    named_html = PurePath(path).suffix.lower() in _HTML_NAMES
    return MediaType.HTML if named_html and _TAG.search(beginning) else MediaType.PLAIN_TEXT


def refuse_binary(data: bytes, path: str) -> None:
    """Raise UnreadableFileError when ``data`` is empty or cannot be text."""
    if not data.strip():
        raise UnreadableFileError(path, "The file is empty.")
    for mark, what in _BINARY:
        if mark.match(data):
            raise UnreadableFileError(path, f"This is not text: it looks like {what}.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_encoding(data):
        return
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > _FEW_CONTROLS * len(sample):
        raise UnreadableFileError(path, "This is not text: it holds binary data.")
