"""Plain text in any encoding: one block a paragraph or line."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.importing.draft import Block, Draft
from newsreader.importing.lines.wrapped_lines import paragraphs
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Source

WARM_UP = "Bär über Öl. ".encode("cp1252") * 50


def read(source: Source) -> Iterator[Draft]:
    """One draft: each line a block, or each paragraph where an editor has wrapped the lines."""
    text, encoding = source.decoded
    blocks = tuple(Block(line) for line in paragraphs(text))
    yield Draft(blocks, MediaType.PLAIN_TEXT, encoding, warnings=source.decoded.losses())
