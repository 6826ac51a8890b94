"""The text of the story, and beside it what was folded away, each piece at its place."""

from __future__ import annotations

from newsreader.domain.article import Folded, Furniture
from newsreader.importing.layout import Layout

_BETWEEN = "\n\n"


def fold(layout: Layout) -> tuple[str, tuple[Folded, ...]]:
    """Join the story's blocks by empty lines; keep every other block as Folded.

    Nothing is lost: title, text and folded pieces together hold every word of the layout.
    """
    paragraphs: list[str] = []
    length = 0
    folded: list[Folded] = []
    for number, (block, kind) in enumerate(zip(layout.blocks, layout.kinds, strict=True)):
        if number == layout.headline:
            rest = _rest(block.text, layout.title)
            if rest:
                folded.append(Folded(Furniture.NAVIGATION, rest, length))
        elif kind is None:
            length += len(block.text) + (len(_BETWEEN) if paragraphs else 0)
            paragraphs.append(block.text)
        else:
            folded.append(Folded(kind, block.text, length))
    return _BETWEEN.join(paragraphs), tuple(folded)


def _rest(block: str, title: str) -> str:
    """What the headline's block holds besides the title."""
    return block[len(title) :].strip() if block.startswith(title) else ""
