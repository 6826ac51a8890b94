"""Bytes become characters: byte order mark, UTF-16 by its zeros, strict UTF-8, then detection.

The ladder stems from trials on 18 encodings; charset-normalizer alone is right less often, above
all on short texts and on those in Latin letters, where the alphabets of languages tell more.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

import charset_normalizer

from newsreader.importing.clean import whole_characters
from newsreader.importing.encoding.alphabets import latin_encoding
from newsreader.importing.encoding.mixed_up import unmixed

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
_FEW_HIGH_BYTES = 40
_SPARSE = 0.2
_ESCAPES = re.compile(rb"\x1b\$[@B]")  # where Japanese begins in ISO-2022-JP (RFC 1468)
_EAST_ASIAN = re.compile("[\u2010-\u203f\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\n -~]")
_EAST_ASIAN_MARK = re.compile("[\u3000-\u30ff\uff00-\uff65]")
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
_HIGH = bytes(range(0x80, 0x100))
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?([\w-]+)""", re.IGNORECASE
)


class Decoded(NamedTuple):
    """A text and the name of the encoding that it was in."""

    text: str
    encoding: str

    def losses(self) -> tuple[str, ...]:
        """What became of characters that are none, in plain sentences."""
        losses = []
        if nulls := self.text.count("\0"):
            losses.append(f"{nulls} zero characters were taken out of the text.")
        if replaced := self.text.count("\ufffd"):
            losses.append(f"{replaced} characters could not be decoded; each shows as \ufffd.")
        return tuple(losses)


def decode(data: bytes) -> Decoded:
    """The text of ``data`` without its byte order mark, and the name of the encoding.

    Newlines and control characters stay as they are; a lone surrogate becomes U+FFFD, as no
    database or display takes it.
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(_decode_as(data[len(mark) :], name), name)
    name = wide_encoding(data)
    if name:
        return Decoded(_decode_as(data, name), name)
    if _ESCAPES.search(data) and not _cannot(data, "iso2022_jp"):
        return Decoded(data.decode("iso2022_jp"), "iso2022_jp")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        name = _declared(data) or _guess(data)
        return Decoded(_decode_as(data, name), name)


def decode_mended(data: bytes) -> Decoded:
    """As ``decode``; a text that was decoded wrongly before it was saved is set right as well."""
    decoded = decode(data)
    mended = unmixed(decoded.text) if decoded.encoding.startswith("utf-") else decoded.text
    return decoded if mended == decoded.text else Decoded(mended, f"{decoded.encoding}, twice")


def wide_encoding(data: bytes) -> str:
    """The UTF-16 or UTF-32 that the places of zero bytes tell, or the empty string.

    In text of any Western script every second byte is zero; in other scripts at least those of
    blanks, digits and line ends are, and never both halves of one unit.
    """
    sample = data[: _SAMPLE // 4 * 4]
    if len(sample) < 4:
        return ""
    if not sample.count(0):
        return _wide_east_asian(data) if len(data) % 2 == 0 else ""
    zeros = [sample[start::4].count(0) for start in range(4)]
    quarter = len(sample) / 4
    if zeros[2] + zeros[3] > 1.9 * quarter and zeros[0] < quarter / 2:
        return "utf-32-le"
    if zeros[0] + zeros[1] > 1.9 * quarter and zeros[3] < quarter / 2:
        return "utf-32-be"
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    name = "utf-16-le" if odd > even else "utf-16-be"
    more, fewer = max(even, odd), min(even, odd)
    if len(data) % 2 or more < 0.05 * len(sample) / 2 or fewer > 0.02 * more:
        return ""
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return ""
    return name


def _wide_east_asian(data: bytes) -> str:
    """UTF-16 of a script that needs neither blanks nor digits, told by its own marks."""
    sample = data[:_SAMPLE]
    if 10 * _high_bytes(sample) < len(sample) or not _cannot(data, "utf-8"):
        return ""
    for name in ("utf-16-le", "utf-16-be"):
        text = sample.decode(name, "replace")
        fitting, marks = len(_EAST_ASIAN.findall(text)), len(_EAST_ASIAN_MARK.findall(text))
        if fitting >= 0.95 * len(text) and marks >= 0.05 * len(text):
            return name
    return ""


def _decode_as(data: bytes, name: str) -> str:
    return whole_characters(data.decode(name, errors="replace"))


def _declared(data: bytes) -> str:
    """The encoding that an HTML or XML page names in its first bytes, if the page keeps to it."""
    found = _DECLARED.search(data[:4096])
    if not found:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        # As browsers do (WHATWG Encoding): Latin-1 in a page means Windows-1252.
        name = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030"}.get(name, name)
        data.decode(name)
    except (LookupError, UnicodeError):  # some codecs raise the wider error
        return ""
    return name


def _guess(data: bytes) -> str:
    sample = data[:_SAMPLE]
    high = _high_bytes(sample)
    if high < _SPARSE * len(sample):
        latin = latin_encoding(sample)
        if latin and not _cannot(data, latin):
            return latin
        if high < _FEW_HIGH_BYTES:
            return _western(data)
    best = charset_normalizer.from_bytes(sample).best()
    if best is None or _cannot(data, best.encoding):
        return _western(data)
    if best.encoding.startswith("shift_jis") and _is_another(str(best), data):
        return "euc_jp"
    return "cp1252" if best.encoding == "latin_1" else best.encoding


def _is_another(text: str, data: bytes) -> bool:
    """Whether Shift-JIS gives the letters of half a width that nobody writes whole texts in."""
    return len(_HALF_WIDTH.findall(text)) > _SPARSE * len(text) and not _cannot(data, "euc_jp")


def _high_bytes(sample: bytes) -> int:
    return len(sample) - len(sample.translate(None, _HIGH))


def _cannot(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return True
    return False


def _western(data: bytes) -> str:
    """Windows-1252, or Latin-1 where a byte has no meaning in it."""
    return "latin-1" if _cannot(data, "cp1252") else "cp1252"
