"""One message: its headers, its text without what it quotes, and the files attached to it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from email.generator import BytesGenerator
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from functools import partial
from itertools import groupby

from newsreader.domain.article import Furniture
from newsreader.importing.clean import whole_characters
from newsreader.importing.draft import Block, Draft
from newsreader.importing.encoding.encoding import Decoded, decode
from newsreader.importing.html.fragment import fragment_blocks
from newsreader.importing.lines.wrapped_lines import clean_lines, paragraphs
from newsreader.importing.mail.flowed import unflowed
from newsreader.importing.mail.forwarded import forwarded_facts
from newsreader.importing.mail.headers import header_candidates, header_text
from newsreader.importing.mail.quoting import forwarded_head, mark_quoted
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Found, Inner, Source

#: For the readers of messages: one of each kind of part, so that what they need is loaded.
WARM_UP = b"""From: =?utf-8?q?Ana_Bru?= <a@host.invalid>
Date: Tue, 4 Mar 2031 10:00:00 +0100
Subject: =?utf-8?b?VXA=?=
Message-ID: <1@host.invalid>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

VXAgYW5kIHJlYWR5Lg==
--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>Up and=20ready.</p>
--b--
"""

_MOST_PARTS = 1_000


def parse(data: bytes, source: Source) -> Message:
    """A message; raises UnreadableFileError for one that no mail program would have written."""
    try:
        return BytesParser(policy=compat32).parsebytes(data)
    except RecursionError:
        source.refuse("Its parts are nested too deeply.")


def message_found(message: Message) -> Iterator[Found]:
    """The draft of a message, and every attached file."""
    texts: list[Message] = []
    attached: list[Message] = []
    losses: list[str] = []
    if not _sort(message, texts, attached):
        losses.append(f"It has more than {_MOST_PARTS} parts; the others were not read.")
    subject = header_text(message, "Subject")
    blocks: list[Block] = []
    encoding = ""
    for part in texts:
        decoded = part_text(part)
        encoding = encoding or decoded.encoding
        losses += decoded.losses()
        is_html = part.get_content_subtype() == "html"
        blocks += (
            fragment_blocks(decoded.text) if is_html else text_blocks(_own_lines(part, decoded))
        )
    marked = tuple(mark_quoted(blocks, subject))
    said = [*header_candidates(message), *forwarded_facts(forwarded_head(blocks, subject))]
    candidates = tuple(candidate for candidate in said if candidate.value)
    yield Draft(marked, MediaType.MAIL, encoding, candidates, warnings=tuple(losses))
    for part in attached:
        yield Inner(_name(part), partial(_payload, part))


def part_text(part: Message) -> Decoded:
    """The text of a part in the encoding that it names, or in the one that it seems to have."""
    data = _payload(part)
    charset = str(part.get_content_charset("") or "")
    try:
        if charset:
            return Decoded(whole_characters(data.decode(charset)), charset)
        return decode(data)
    except (LookupError, ValueError):
        return decode(data)


def _own_lines(part: Message, decoded: Decoded) -> str:
    if str(part.get_param("format", "")).lower() != "flowed":
        return decoded.text
    delete_blank = str(part.get_param("delsp", "")).lower() == "yes"
    return unflowed(decoded.text, delete_blank=delete_blank)


def text_blocks(text: str) -> list[Block]:
    """The paragraphs of plain text; lines that quote with ">" are marked as furniture."""
    blocks: list[Block] = []
    lines = clean_lines(text)
    for quoted, group in groupby(lines, key=lambda line: line.startswith(">")):
        kind = Furniture.OTHER if quoted else None
        own = [line.lstrip("> ") if quoted else line for line in group]
        blocks += [Block(paragraph, furniture=kind) for paragraph in paragraphs("\n".join(own))]
    return blocks


def _sort(message: Message, texts: list[Message], attached: list[Message]) -> bool:
    """Put the parts that are the message's text, and those that are files, into the two lists.

    False when there are too many to look at them all.
    """
    waiting = [message]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop()
        seen += 1
        kind = part.get_content_type()
        if kind == "message/rfc822" and part is not message:
            attached.append(part)
        elif part.is_multipart():
            parts = [inner for inner in part.get_payload() if isinstance(inner, Message)]
            waiting += reversed([_best(parts)] if kind == "multipart/alternative" else parts)
        elif part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            if not _is_picture_in_text(part):
                attached.append(part)
        elif kind in {"text/plain", "text/html"} and not part.get_filename():
            texts.append(part)
        else:
            attached.append(part)
    return not waiting


def _best(parts: list[Message]) -> Message:
    """Of versions of one text the HTML, which has its paragraphs and lists, else the first."""
    for part in parts:
        kinds = {inner.get_content_type() for inner in part.walk()}
        if "text/html" in kinds:
            return part
    return parts[0] if parts else Message()


def _is_picture_in_text(part: Message) -> bool:
    return part.get_content_maintype() == "image" and part.get_content_disposition() != "attachment"


def _name(part: Message) -> str:
    named = part.get_filename("")
    if named:
        return str(named).encode("utf-8", "replace").decode("utf-8")
    return "message.eml" if part.get_content_type() == "message/rfc822" else "attachment"


def _payload(part: Message) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload(0)
        return _written(inner) if isinstance(inner, Message) else b""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _written(message: Message) -> bytes:
    """A message as a file; ``as_bytes`` would load its generator when it is too late for that."""
    written = io.BytesIO()
    BytesGenerator(written, mangle_from_=False, policy=compat32).flatten(message)
    return written.getvalue()
