"""What the headers of a forwarded message say, which stand in the text that forwards it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.importing.clean import clean_line
from newsreader.importing.dates import find_date
from newsreader.importing.draft import Block, Candidate, Field
from newsreader.importing.fields.outlets import names_an_outlet
from newsreader.importing.lines.line_shape import is_name
from newsreader.importing.mail.headers import iso_of

_FIELDS = "from|sent|to|cc|date|subject|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado"
_FIELDS += "|para|asunto|fecha|da|inviato|a|oggetto|data|van|verzonden|aan|onderwerp"
_VALUE = rf"[*\s]*:[*\s]*(?P<value>.+?)(?=\s[*\s]*(?:{_FIELDS})\s?:|$)"
_SENT = re.compile(
    rf"(?:^|\s)(?:sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden){_VALUE}",
    re.IGNORECASE,
)
_FROM = re.compile(rf"(?:^|\s)(?:from|von|de|da|van){_VALUE}", re.IGNORECASE)
_ADDRESS = re.compile(r"[<\[(]\S*@[^>\])]*[>\])]|\S+@\S+")
_LONGEST = 1_000
# Less than what the message's own headers are trusted with.
_DATE_TRUST, _SENDER_TRUST = 0.8, 0.6


def forwarded_facts(head: Sequence[Block]) -> Iterator[Candidate]:
    """Date and sender in the headers of the first forwarded message; ``head`` are their blocks."""
    text = " ".join(block.text for block in head)[:_LONGEST]
    if sent := _SENT.search(text):
        date = iso_of(sent["value"]) or find_date(sent["value"])
        yield Candidate(Field.DATE, date, "date of the forwarded message", _DATE_TRUST)
    if sender := _FROM.search(text):
        name = clean_line(_ADDRESS.sub("", sender["value"])).strip("'\" *")
        field = Field.SOURCE if names_an_outlet(name) else Field.BYLINE
        if field is Field.SOURCE or is_name(name):
            yield Candidate(field, name, "sender of the forwarded message", _SENDER_TRUST)
