"""What a reader is given, and what it hands back beside drafts: files inside, losses, steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NoReturn

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.draft import Draft
from newsreader.importing.encoding.encoding import Decoded, decode_mended

MAX_UNPACKED_BYTES = 1 << 30
MAX_ENTRIES = 10_000


@dataclass(slots=True)
class Allowance:
    """What a file and all that is packed in it may still unpack to, together."""

    bytes: int = MAX_UNPACKED_BYTES
    entries: int = MAX_ENTRIES


@dataclass(frozen=True)
class Source:
    """The bytes of a file, or of a file inside another; ``name`` is its name without folders."""

    name: str
    data: bytes
    allowance: Allowance = field(default_factory=Allowance)

    @cached_property
    def decoded(self) -> Decoded:
        """The bytes as text: its encoding is found out, not asked for."""
        return decode_mended(self.data)

    def refuse(self, reason: str) -> NoReturn:
        """Raise UnreadableFileError; ``reason`` is a sentence that a reporter understands."""
        raise UnreadableFileError(self.name, reason) from None


@dataclass(frozen=True, slots=True)
class Inner:
    """A file inside a file, to be read by whatever reader fits it.

    ``unpack`` gives its bytes and may raise UnreadableFileError, which costs this file alone.
    """

    name: str
    unpack: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Loss:
    """A part of a file that gives no article, and why, in a sentence."""

    reason: str


@dataclass(frozen=True, slots=True)
class Step:
    """How far a reader is with a long file, so that nobody takes it for stuck."""

    done: int
    total: int


#: A reader gives what it finds one by one, so that a long file shows how far it is.
Found = Draft | Inner | Loss | Step
Reader = Callable[[Source], Iterable[Found]]
