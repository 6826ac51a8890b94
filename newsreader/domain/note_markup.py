"""The marks of Markdown that a note may be written with, and its words without them.

They are those of CommonMark that fit on one line (https://spec.commonmark.org/0.31.2/); group 2 of
each pattern has the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

HEADING: Final = re.compile(r"(#{1,6}[ \t]+)(.*)")
QUOTED: Final = re.compile(r"([ \t]*>[ \t]?)(.*)")
LISTED: Final = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
CODE: Final = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
STRONG: Final = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
EMPHASIS: Final = re.compile(r"(?<![\w*])(\*|_)(?![\s*_])(.+?)(?<![\s*_])\1(?![\w*])")
STRUCK: Final = re.compile(r"(~~)(?=\S)(.+?)(?<=\S)~~")
LINK: Final = re.compile(r"(\[)([^\]]+)\]\([^)\s]*\)")


def strong_and_other_words(line: str) -> Iterator[tuple[str, bool]]:
    """The words of a line without marks, in turn with whether they are strong."""
    if heading := HEADING.fullmatch(line):
        yield _without_marks(heading[2]), True
        return
    if quoted := QUOTED.fullmatch(line):
        line = quoted[2]
    position = 0
    for found in STRONG.finditer(line):
        yield _without_marks(line[position : found.start()]), False
        yield _without_marks(found[2]), True
        position = found.end()
    yield _without_marks(line[position:]), False


def plain_words(text: str) -> str:
    """The words of a note without marks, line by line."""
    return "\n".join(
        "".join(words for words, _ in strong_and_other_words(line)) for line in text.split("\n")
    )


def _without_marks(words: str) -> str:
    for mark in (STRONG, EMPHASIS, STRUCK, LINK, CODE):
        words = mark.sub(r"\2", words)
    return words
