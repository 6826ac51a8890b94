"""What the headers of a message tell: subject, sender and date, as candidates of a draft."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from newsreader.importing.clean import clean_line, whole_characters
from newsreader.importing.draft import Candidate, Field
from newsreader.importing.encoding.encoding import decode
from newsreader.importing.fields.outlets import names_an_outlet
from newsreader.importing.lines.line_shape import is_name

_TRUST = 0.9
_LONGEST = 10_000


def header_text(message: Message, name: str) -> str:
    """A header's value as it is read, its encoded words (RFC 2047) decoded where they can be."""
    named = (value for key, value in message.raw_items() if key.lower() == name.lower())
    # Bytes that are not ASCII have come through the parser as surrogates.
    value = decode(str(next(named, ""))[:_LONGEST].encode("utf-8", "surrogateescape")).text
    with contextlib.suppress(MessageError, LookupError, UnicodeError, ValueError):
        value = str(make_header(decode_header(value)))
    return clean_line(whole_characters(value))


def header_candidates(message: Message) -> Iterator[Candidate]:
    """Title, date, and outlet or author, as far as the headers have them."""
    yield from facts(
        header_text(message, "Subject"),
        parseaddr(header_text(message, "From"))[0],
        iso_of(header_text(message, "Date")),
    )
    if organisation := header_text(message, "Organization"):
        yield Candidate(Field.SOURCE, organisation, "organisation of the sender", _TRUST)


def facts(subject: str, sender: str, date: str) -> Iterator[Candidate]:
    """Candidates from a subject, a sender's name and an ISO 8601 date; each may be empty."""
    yield Candidate(Field.TITLE, subject, "subject of the message", _TRUST)
    yield Candidate(Field.DATE, date, "date of the message", _TRUST)
    sender = clean_line(sender).strip("'\" ")
    if names_an_outlet(sender):
        yield Candidate(Field.SOURCE, sender, "sender of the message", _TRUST)
    elif is_name(sender):
        yield Candidate(Field.BYLINE, sender, "sender of the message", _TRUST)


def iso_of(date: str) -> str:
    """An e-mail's date (RFC 5322) as ISO 8601 with its own time zone, else the empty string."""
    try:
        return parsedate_to_datetime(date).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
