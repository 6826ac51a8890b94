"""A small screen reader, run by the system's Python: what it sees of the window, what it hears.

Run as ``python3 screen_reader.py look`` to print one line of JSON with role, name, description and
the first words of everything that the window shows; as ``… listen`` to print one line for each
sentence that the window wants said.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found,unused-ignore]

PATIENCE = 20  # seconds
FIRST_WORDS = 60  # characters


def find_program() -> Any:
    """The program on the accessibility bus, when it has come there."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and "ewsreader" in program.name:
                return program
        time.sleep(0.2)
    raise SystemExit("the program is not on the accessibility bus")


def walk(node: Any) -> Iterator[Any]:
    """Everything below a node that can be seen, in order."""
    for child in node:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from walk(child)


def words(node: Any) -> str:
    """How its text begins; empty when it has none."""
    try:
        text = node.queryText()
    except NotImplementedError:
        return ""
    return str(text.getText(0, min(FIRST_WORDS, text.characterCount)))


def look() -> None:
    """Print what there is."""
    seen = [
        {
            "role": node.getRoleName(),
            "name": node.name,
            "description": node.description,
            "words": words(node),
            "focused": node.getState().contains(pyatspi.STATE_FOCUSED),
        }
        for node in walk(find_program())
    ]
    print(json.dumps(seen), flush=True)  # noqa: T201


def listen() -> None:
    """Print what is said, until somebody ends it."""
    find_program()
    pyatspi.Registry.registerEventListener(
        lambda event: print(json.dumps(str(event.any_data)), flush=True),  # noqa: T201
        "object:announcement",
    )
    print(json.dumps("listening"), flush=True)  # noqa: T201
    pyatspi.Registry.start()


if __name__ == "__main__":
    {"look": look, "listen": listen}[sys.argv[1]]()
