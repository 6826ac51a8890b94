"""A mailbox (mbox): each message is an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.mail import message
from newsreader.importing.mail.mailbox import messages
from newsreader.importing.source import Found, Loss, Source

WARM_UP = b"From a@host.invalid Tue Mar  4 10:00:00 2031\n" + message.WARM_UP


def read(source: Source) -> Iterator[Found]:
    """A draft for each message, and the files attached to it."""
    for step, data in messages(source.data):
        yield step
        try:
            yield from message.message_found(message.parse(data, source))
        except UnreadableFileError as error:
            yield Loss(f"Message {step.done + 1}: {error.reason}")
