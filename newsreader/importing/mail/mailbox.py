"""Where one message of a mailbox ends and the next begins (mbox, RFC 4155)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.importing.source import Step

# The line that opens a message is at the beginning or under an empty line, names a sender and a
# time, and is followed by a header.
_OPENING = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{3,200}\r?\n(?=>?[!-9;-~]+:)")
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)


def messages(data: bytes) -> Iterator[tuple[Step, bytes]]:
    """Each message without the line that opens it, and how many have been before it."""
    openings = [(found.start(), found.end()) for found in _OPENING.finditer(data)]
    ends = [start for start, _ in openings[1:]] + [len(data)]
    for number, ((_, start), end) in enumerate(zip(openings, ends, strict=True)):
        yield Step(number, len(openings)), _STUFFED.sub(rb"\1", data[start:end])
