"""Plain text that flows (RFC 3676): a blank ends each line but the last of a paragraph."""

from __future__ import annotations

_SIGNATURE = "-- "


def unflowed(text: str, *, delete_blank: bool = False) -> str:
    """Each paragraph on one line, quoted ones behind one ">"; ``delete_blank`` is DelSp=yes."""
    lines: list[str] = []
    open_depth = -1
    for line in text.splitlines():
        own = line.lstrip(">")
        depth = len(line) - len(own)
        own = own.removeprefix(" ")
        goes_on = own.endswith(" ") and own != _SIGNATURE
        said = own[:-1] if goes_on and delete_blank else own
        if depth == open_depth and own != _SIGNATURE:
            lines[-1] += said
        else:
            lines.append(f"> {said}" if depth else said)
        open_depth = depth if goes_on else -1
    return "\n".join(lines)
