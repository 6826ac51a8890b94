"""Messages over a pipe: eight bytes of length, then that many bytes."""

from __future__ import annotations

from typing import IO

_LENGTH_BYTES = 8


def send(pipe: IO[bytes], message: bytes) -> None:
    """Write one message; raises OSError when nobody reads any more."""
    pipe.write(len(message).to_bytes(_LENGTH_BYTES, "big"))
    pipe.write(message)
    pipe.flush()


def receive(pipe: IO[bytes], at_most: int) -> bytes | None:
    """The next message, or None at the end of the pipe or when it is cut or too long."""
    head = pipe.read(_LENGTH_BYTES)
    length = int.from_bytes(head, "big")
    if len(head) < _LENGTH_BYTES or length > at_most:
        return None
    message = pipe.read(length)
    return message if len(message) == length else None
