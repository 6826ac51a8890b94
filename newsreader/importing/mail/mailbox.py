"""Where one message of a mailbox ends and the next begins (mbox, RFC 4155)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsreader.importing.source import Step

# The line that opens a message is at the beginning, after a byte-order mark if there is one, or
# under an empty line, names a sender and a time, and is followed by a header.
_OPENING = re.compile(
    rb"(?:\A(?:\xef\xbb\xbf)?|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{3,200}\r?\n(?=>?[!-9;-~]+:)"
)
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)


def messages(data: bytes) -> Iterator[tuple[Step, bytes]]:
    """Each message without the line that opens it, and how many have been before it."""
    openings = [found.span() for found in _OPENING.finditer(data)]
    edges = pairwise([*openings, (len(data), len(data))])
    for number, ((_, start), (end, _)) in enumerate(edges):
        yield Step(number, len(openings)), _STUFFED.sub(rb"\1", data[start:end])
