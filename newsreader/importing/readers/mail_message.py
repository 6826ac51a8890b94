"""An e-mail message (eml)."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.importing.mail.message import WARM_UP, message_found, parse
from newsreader.importing.source import Found, Source

__all__ = ["WARM_UP", "read"]


def read(source: Source) -> Iterator[Found]:
    """The message as a draft, and every attached file."""
    yield from message_found(parse(source.data, source))
