"""Where a story of plain lines really begins and ends: its standfirst, a last line cut off."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.fields.bylines import is_byline
from newsreader.importing.lines.cues import Cue
from newsreader.importing.lines.line_shape import is_closed, is_prose, word_count

_STANDFIRST_WORDS = 8
_HEAD_LINES, _SIGNED_LINES = 8, 5
_OPEN_END_WORDS = 10


def grown(
    story: range, blocks: Sequence[Block], cues: Sequence[Cue | None], headline: int | None
) -> range:
    """The story below its headline, with a last line that was cut off."""
    if not story:
        return story
    start, stop = story.start, story.stop
    if headline is not None:
        start = max(start, headline + 1)
    while stop < len(blocks) and _goes_on(blocks, cues, stop):
        stop += 1
    return range(start, stop)


def standfirst(
    blocks: Sequence[Block], cues: Sequence[Cue | None], headline: int | None, story: range
) -> frozenset[int]:
    """Longer lines under the headline: sentences, those over a byline, and not far above the story.

    ::

        Ferry strike ends after nine days        headline
        Crews accept a smaller rise than asked   taken in: a sentence without a full stop
        Ann Bell                                 not taken in
        The first boat left at dawn. …           the run of prose begins
    """
    if headline is None:
        return frozenset()
    under = headline + 1
    while under < story.start and not cues[under] and is_prose(blocks[under].text):
        under += 1
    near = {*range(max(under, story.start - _HEAD_LINES), story.start)}
    head = range(under, min(under + _SIGNED_LINES, story.start))
    byline = next((n for n in head if is_byline(blocks[n].text)), under)
    near |= {*range(under, byline)}
    long = (n for n in near if word_count(blocks[n].text) >= _STANDFIRST_WORDS and not cues[n])
    return frozenset([*range(headline + 1, under), *long])


def _goes_on(blocks: Sequence[Block], cues: Sequence[Cue | None], number: int) -> bool:
    """Whether a line right after the story is its last short sentence or its cut-off end.

    An unclosed line followed by another is a list of links, unless the format says otherwise.
    """
    if blocks[number].kind in (BlockKind.TABLE, BlockKind.LIST_ITEM):
        return not cues[number]
    if cues[number] or is_closed(blocks[number].text):
        return not cues[number]
    if word_count(blocks[number].text) < _OPEN_END_WORDS:
        return False
    following = number + 1
    return following == len(blocks) or bool(cues[following]) or is_prose(blocks[following].text)
