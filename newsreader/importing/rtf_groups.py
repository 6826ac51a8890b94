"""What rich text keeps in groups of its own: footnotes, comments, hidden and deleted text."""

from __future__ import annotations

import re
from typing import NamedTuple

# A group is of a kind by a word among those that it begins with.
_KIND = r"(?P<kind>deleted|footnote|annotation|v)(?![a-z0-9])"
_WORD = r"\\(?!(?:deleted|footnote|annotation|v)(?![a-z0-9]))[a-z]{1,32}+-?\d{0,10}+ ?+"
_APART = re.compile(rf"\{{(?:\\\*)?(?:{_WORD}){{0,40}}+(?:\\\*)?\\{_KIND}")
# Hidden text may as well be switched on and off amid a line.
_SWITCHED = re.compile(
    r"\\v(?![a-z0-9])(?P<text>(?:[^{}\\]++|\\(?!(?:v|plain)(?![a-z])).)*+)"
    r"(?:\\v0(?!\d) ?|(?=\\plain))",
    re.DOTALL,
)
_BRACE = re.compile(r"\\[\\{}]|[{}]")


class Group(NamedTuple):
    """Mark-up beside the text; ``kind`` is the word for it, "v" for hidden text."""

    kind: str
    markup: str


def take_apart(markup: str) -> tuple[str, list[Group]]:
    """``markup`` without such groups, and the groups in their order."""
    markup = _SWITCHED.sub(r"{\\v\g<text>}", markup)
    pieces: list[str] = []
    groups: list[Group] = []
    position = 0
    while found := _APART.search(markup, position):
        end = _end(markup, found.start())
        if end < 0:  # cut off: all the rest would be in the group
            break
        pieces.append(markup[position : found.start()])
        groups.append(Group(found["kind"], "{" + markup[found.end() : end]))
        position = end
    pieces.append(markup[position:])
    return "".join(pieces), groups


def _end(markup: str, start: int) -> int:
    """Where the group that begins at ``start`` has ended; -1 if it has no end."""
    depth = 0
    for brace in _BRACE.finditer(markup, start):
        if brace[0] == "{":
            depth += 1
        elif brace[0] == "}":
            depth -= 1
            if not depth:
                return brace.end()
    return -1
