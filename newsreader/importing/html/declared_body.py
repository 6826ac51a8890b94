"""A story that the page also declares for machines confirms which leaves are its paragraphs.

Three pages in ten repeat their text as ``articleBody`` in JSON-LD, often without its crossheads
and standfirst and sometimes cut off; so it tells about leaves, but never stands in for them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.domain.article import Furniture
from newsreader.importing.clean import clean_line
from newsreader.importing.draft import BlockKind
from newsreader.importing.html.page_tree import Leaf
from newsreader.importing.lines.line_shape import letters

_TAG = re.compile(r"<[^<>]*>")
_WHOLE = 0.6
_FEWEST_LETTERS = 30
_LINK = 0.8


def declared_paragraphs(body: str) -> list[str]:
    """The paragraphs of a declared body, mark-up taken out."""
    lines = html.unescape(_TAG.sub("\n", body)).splitlines()
    return [line for line in map(clean_line, lines) if line]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The story's leaves after the declared body was laid beside them."""

    story: range
    hints: list[Furniture | None]


def confirm(
    leaves: Sequence[Leaf], hints: Sequence[Furniture | None], story: range, body: str
) -> Confirmed:
    """Take in the leaves that the declared ``body`` holds, fold long ones that it lacks.

    Crossheads and the standfirst stay, as many bodies are declared without them, and what is
    nothing but a link to another story stays out.  Nothing changes when the body is much shorter
    than the story that was found, or another.
    """
    if not body:
        return Confirmed(story, list(hints))
    declared = letters(html.unescape(_TAG.sub(" ", body)))
    keys = [letters(leaf.text) for leaf in leaves]
    long = [len(key) >= _FEWEST_LETTERS for key in keys]
    held = [
        number
        for number, key in enumerate(keys)
        if long[number] and _may_be_story(leaves[number], hints[number]) and key in declared
    ]
    found = sum(len(keys[number]) for number in story if hints[number] is None)
    confirmed = sum(len(keys[number]) for number in held)
    if not held or len(declared) < _WHOLE * found or confirmed < _WHOLE * len(declared):
        return Confirmed(story, list(hints))
    new_hints = list(hints)
    for number in held:
        new_hints[number] = None
    first, last = held[0], held[-1]
    begins = next((number for number in held if number in story), first)
    for number in set(range(first, last + 1)).difference(held, range(story.start, begins)):
        heads = leaves[number].kind is BlockKind.HEADING
        if new_hints[number] is None and (number not in story or (long[number] and not heads)):
            new_hints[number] = Furniture.OTHER
    return Confirmed(range(min(story.start, first), last + 1), new_hints)


def _may_be_story(leaf: Leaf, hint: Furniture | None) -> bool:
    if hint is Furniture.RELATED:
        return leaf.links < _LINK
    return hint is not Furniture.COMMENTS
