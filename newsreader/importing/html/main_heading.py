"""Which leaf of a page is the headline of its story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsreader.importing.draft import BlockKind
from newsreader.importing.html.page_tree import Leaf, PageTree
from newsreader.importing.lines.line_shape import letters

_LINKED = 0.5
_LONGER = 2
_WITH_KICKER = 1.5
_FEWEST_LETTERS = 12


def main_heading(leaves: Sequence[Leaf], titles: Iterable[str]) -> tuple[int, bool]:
    """The number of the leaf that heads the story, or -1, and whether a title says that it does.

    ``titles`` are what the page declares.  A heading that repeats one is taken before one that
    holds one, as with a kicker in front, any heading before any other line, and without such the
    first main heading.
    """
    keys = [key for title in titles if (key := letters(title))]
    headings = [i for i, leaf in enumerate(leaves) if leaf.kind is BlockKind.HEADING]
    headings.sort(key=lambda i: leaves[i].tag)
    for number in (*_equal(leaves, headings, keys), *_holding(leaves, headings, keys)):
        return number, True
    lines = [i for i, leaf in enumerate(leaves) if leaf.links < _LINKED]
    for number in _equal(leaves, lines, [key for key in keys if len(key) >= _FEWEST_LETTERS]):
        return number, True
    return next((i for i in headings if leaves[i].tag == "h1"), -1), False


def repeats(leaves: Sequence[Leaf], titles: Iterable[str]) -> Iterator[int]:
    """The numbers of the leaves that say no more than a title of the page, or a kicker and it."""
    keys = {key for title in titles if len(key := letters(title)) >= _FEWEST_LETTERS}
    shortest = min(map(len, keys), default=0)
    longest = _LONGER * max(map(len, keys), default=0)
    for number, leaf in enumerate(leaves):
        if shortest <= len(leaf.text) <= longest:
            text, heads = letters(leaf.text), leaf.kind is BlockKind.HEADING
            for key in keys:
                most = _LONGER if heads and text.endswith(key) else _WITH_KICKER
                if key in text and len(text) <= most * len(key):
                    yield number
                    break


def _equal(leaves: Sequence[Leaf], numbers: Sequence[int], keys: Sequence[str]) -> Iterator[int]:
    for number in numbers:
        if letters(leaves[number].text) in keys:
            yield number


def _holding(leaves: Sequence[Leaf], numbers: Sequence[int], keys: Sequence[str]) -> Iterator[int]:
    for number in numbers:
        text = letters(leaves[number].text)
        for key in keys:
            if _FEWEST_LETTERS <= len(key) < len(text) < _LONGER * len(key) and key in text:
                yield number


def ancestors(tree: PageTree, element: int) -> Iterator[int]:
    """The element and what it stands in, inner before outer."""
    while element >= 0:
        yield element
        element = tree.elements[element].parent
