"""A story that a page keeps in its scripts, which build the page when it is opened.

Pages made by Next.js, Nuxt and their like are sometimes saved before they were built: the story
stands in them as one string of mark-up among the data, and nowhere else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from newsreader.importing.lines.line_shape import word_count

_STRING = re.compile(r'"((?:[^"\\]++|\\.)*+)"', re.DOTALL)
_PARAGRAPH = re.compile(r"</p>|<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_SHORTEST = 200
_FEWEST_WORDS = 60
# Data are often written as a string within a string.
_NESTED = 2


def story_in_scripts(parser: LexborHTMLParser) -> str:
    """The mark-up of the most words that a script holds in one string, or ""."""
    found = (
        (word_count(_TAG.sub(" ", string)), string)
        for node in parser.css("script")
        for string in _strings(node.text() or "", _NESTED)
        if _PARAGRAPH.search(string)
    )
    words, string = max(found, key=lambda one: one[0], default=(0, ""))
    return string if words >= _FEWEST_WORDS else ""


def _strings(source: str, levels: int) -> Iterator[str]:
    """The longer strings that are written out in a script, inner ones too."""
    for match in _STRING.finditer(source):
        if len(match[1]) < _SHORTEST:
            continue
        try:
            string = json.loads(f'"{match[1]}"', strict=False)
        except ValueError:
            continue
        inner = list(_strings(string, levels - 1)) if levels > 1 else []
        yield from inner or [string]
