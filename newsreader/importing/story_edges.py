"""Where a story of plain lines really begins and ends: its standfirst, a last line cut off."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.fields.bylines import is_byline
from newsreader.importing.fields.people import is_person
from newsreader.importing.lines.cues import Cue
from newsreader.importing.lines.line_shape import is_closed, is_prose, word_count

_STANDFIRST_WORDS = 8
_HEAD_LINES, _SIGNED_LINES = 8, 5
_OPEN_END_WORDS = 10
_PARTED_LINES, _PARAGRAPH_WORDS = 40, 12


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
    """Longer lines under the headline: sentences, lines over a byline or near the story's run.

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
    signed = (n for n in head if is_byline(blocks[n].text) or is_person(blocks[n].text))
    byline = next(signed, under)
    near |= {*range(under, byline)}
    long = {n for n in near if word_count(blocks[n].text) >= _STANDFIRST_WORDS}
    # A box may part the first paragraphs from the run of prose.
    for number in range(max(under, story.start - _PARTED_LINES), story.start):
        text = blocks[number].text
        if is_closed(text) and word_count(text) >= _PARAGRAPH_WORDS:
            long.add(number)
    return frozenset([*range(headline + 1, under), *(n for n in long if not cues[n])])


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
