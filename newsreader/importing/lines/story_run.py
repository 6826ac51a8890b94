"""Where the story stands in a row of lines: the run that holds the most prose."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.domain.article import Furniture
from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.lines.cues import Cue
from newsreader.importing.lines.line_shape import is_closed, is_prose, word_count

_PROSE_CAP = 60
_SHORT_LINE = -8
# Captions, credits, single links and the lines of a sign-up box stand amid a story; menus do not.
_WEIGHTS = {
    Furniture.CAPTION: -6,
    Furniture.CREDIT: -6,
    Furniture.RELATED: -8,
    Furniture.NAVIGATION: -10,
    Furniture.AUTHOR: -20,
    Furniture.SIGNUP: -8,
    Furniture.OTHER: -8,
}
_LIST_BEGINS = -20
_BOX = -24
_OF_BOXES = frozenset(
    {
        Furniture.CAPTION,
        Furniture.CREDIT,
        Furniture.NAVIGATION,
        Furniture.OTHER,
        Furniture.SIGNUP,
    }
)
#: Readers' comments end every run.
BARRIER = -1_000_000


def find_story(blocks: Sequence[Block], cues: Sequence[Cue | None]) -> range:
    """The numbers of the blocks from the first to the last of the story; empty without prose.

    A box amid the story counts for little, however many lines it has.
    """
    weights: list[int] = []
    room = _BOX
    for block, cue in zip(blocks, cues, strict=True):
        weight = _weight(block, cue)
        if cue is not None and cue.kind in _OF_BOXES:
            weight = max(weight, room)
            room -= weight
        else:
            room = _BOX
        weights.append(weight)
    return heaviest_run(weights)


def _weight(block: Block, cue: Cue | None) -> int:
    """What a block says for the story; rows and items that a format calls so say nothing."""
    if cue is None and block.kind in (BlockKind.TABLE, BlockKind.LIST_ITEM):
        return 0
    return line_weight(block.text, cue)


def heaviest_run(weights: Sequence[int]) -> range:
    """The run of the largest sum (Bentley, Programming Pearls, column 8); empty if none is > 0."""
    best, best_sum = range(0), 0
    start, running = 0, 0
    for number, weight in enumerate(weights):
        running += weight
        if running <= 0:
            start, running = number + 1, 0
        elif running > best_sum:
            best, best_sum = range(start, number + 1), running
    return best


def line_weight(text: str, cue: Cue | None) -> int:
    """Words of prose count for the story, short lines and furniture against it.

    A short sentence, such as "Nobody was hurt.", says nothing either way.
    """
    if cue is not None:
        if cue.kind is Furniture.COMMENTS:
            return BARRIER
        return _LIST_BEGINS if cue.opens else _WEIGHTS[cue.kind]
    if is_prose(text):
        return min(word_count(text), _PROSE_CAP)
    return 0 if is_closed(text) else _SHORT_LINE
