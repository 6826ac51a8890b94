"""What intrudes between the paragraphs of a story: link lists, boxes, repeats of the headline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsreader.domain.article import Furniture
from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.fields.outlets import split_site
from newsreader.importing.lines.cues import Cue
from newsreader.importing.lines.line_judge import likelihoods
from newsreader.importing.lines.line_shape import is_closed, is_prose, letters, word_count

_WIDGET_LINES = 3
_SHORT = 8
_MUCH_PROSE = 5
_UNLIKELY = 0.4
_SHOUTED_WORDS = range(7, 21)
_SHOUTED_AT_MOST = 0.4
_COLONS = (":", "：")
_BULLETS = ("-", "–", "—", "•", "*", "·", "▪", "◦", "●", "■")


def fold_lists(
    blocks: Sequence[Block], cues: Sequence[Cue | None], kinds: list[Furniture | None], story: range
) -> None:
    """Fold the unclosed lines under a heading such as "Related:" inside the story."""
    opened: Furniture | None = None
    for number in story:
        cue = cues[number]
        if cue:
            opened = cue.kind if cue.opens else opened
        elif opened and not (is_prose(blocks[number].text) or _heads_prose(blocks, number)):
            kinds[number] = opened
        else:
            opened = None


def _heads_prose(blocks: Sequence[Block], number: int) -> bool:
    """Whether a block is marked up as a heading and has running text under it."""
    following = number + 1
    if blocks[number].kind is not BlockKind.HEADING or following == len(blocks):
        return False
    return is_prose(blocks[following].text)


def fold_widgets(blocks: Sequence[Block], kinds: list[Furniture | None], story: range) -> None:
    """Fold short lines inside the story that stand together, stand twice, or hold no letters.

    One short line between paragraphs is a crosshead and several under a colon are a list; three
    or more elsewhere are buttons, links or the figures of a box.
    """
    times = Counter(block.text for block in blocks)
    listed = False
    group: list[int] = []
    for number in (*story, len(blocks)):
        if number in story and kinds[number] is None and _is_short(blocks[number]):
            group.append(number)
            continue
        for i in group:
            crowded = len(group) >= _WIDGET_LINES and not listed
            if crowded or times[blocks[i].text] > 1 or not letters(blocks[i].text):
                kinds[i] = Furniture.NAVIGATION
        group.clear()
        listed = number in story and blocks[number].text.endswith(_COLONS)


def fold_shouted(blocks: Sequence[Block], kinds: list[Furniture | None], story: range) -> None:
    """Fold lines in capitals that are too long for crossheads: links to other stories."""
    shown = [number for number in story if kinds[number] is None]
    shouted = [number for number in shown if _is_shouted(blocks[number].text)]
    if len(shouted) <= _SHOUTED_AT_MOST * len(shown):
        for number in shouted:
            kinds[number] = Furniture.RELATED


def fold_unlikely(
    blocks: Sequence[Block], kinds: list[Furniture | None], run: range, headline: int | None
) -> None:
    """Fold lines among much prose that by all their signs together are hardly the story's.

    Lists under a colon are left alone.
    """
    if sum(is_prose(blocks[number].text) for number in run) < _MUCH_PROSE:
        return
    listed = under_colons(blocks, run)
    lines = [block.text for block in blocks]
    folded = [kind is not None or number == headline for number, kind in enumerate(kinds)]
    for number, likelihood in likelihoods(lines, folded, run).items():
        if likelihood < _UNLIKELY and number not in listed:
            kinds[number] = _unlikely_kind(lines[number])


def under_colons(blocks: Sequence[Block], run: range) -> frozenset[int]:
    """The lines with a bullet or without a sentence that follow a line ending in a colon."""
    listed: set[int] = set()
    on = False
    for number in run:
        text = blocks[number].text
        if text.endswith(_COLONS):
            on = True
        elif on and (text.startswith(_BULLETS) or not is_prose(text)):
            listed.add(number)
        else:
            on = False
    return frozenset(listed)


def _unlikely_kind(line: str) -> Furniture:
    if is_closed(line):
        return Furniture.OTHER
    return Furniture.NAVIGATION if word_count(line) <= _SHORT else Furniture.RELATED


def fold_repeats(
    blocks: Sequence[Block], kinds: list[Furniture | None], headline: int | None
) -> None:
    """Fold a line that says the headline again."""
    if headline is None:
        return
    key = letters(split_site(blocks[headline].text)[0])
    for number, block in enumerate(blocks):
        if number != headline and kinds[number] is None and letters(block.text) == key:
            kinds[number] = Furniture.OTHER


def _is_shouted(text: str) -> bool:
    # In other languages than English crossheads in capitals may well be that long.
    return text.isascii() and text.isupper() and word_count(text) in _SHOUTED_WORDS


def _is_short(block: Block) -> bool:
    text = block.text
    if block.kind in (BlockKind.TABLE, BlockKind.LIST_ITEM):
        return False
    open_line = not is_closed(text) and not text.endswith(_COLONS)
    return open_line and not text.startswith(_BULLETS) and word_count(text) <= _SHORT
