"""Page furniture told from the story: by mark-up, by cue words, by form and by place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsreader.domain.article import Furniture
from newsreader.importing.cues import Cue, cue_of
from newsreader.importing.draft import Block, BlockKind, Draft
from newsreader.importing.headline import find_headline, split_site
from newsreader.importing.layout import Layout
from newsreader.importing.line_shape import is_closed, is_name, is_prose, word_count
from newsreader.importing.publication import is_date_line
from newsreader.importing.story_run import find_story

_BYLINE = re.compile(
    r"^(?:(?:story |written |words |report )?by|von|par|por|door|av|af)\s+[A-ZÀ-Ý].{2,90}$|^BY\s+.{3,90}$",
    re.I,
)
_STANDFIRST_WORDS = 8
_OPEN_END_WORDS = 10


def lay_out(draft: Draft, title: str) -> Layout:
    """Give each block of ``draft`` its part; ``title`` is what the mark-up named, or empty."""
    blocks = draft.blocks
    cues = [_cue(block) for block in blocks]
    story = range(len(blocks)) if draft.marked_up else find_story(blocks, cues)
    headline = _same_as(title, blocks) if title else find_headline(blocks, cues, story)
    story = _grown(story, blocks, cues, headline)
    kinds = [
        _kind_inside(blocks, cues, i)
        if i in story
        else _kind_outside(blocks, cues, i, story, headline)
        for i in range(len(blocks))
    ]
    _fold_lists(blocks, cues, kinds, story)
    _fold_repeats(blocks, kinds, headline)
    shown = title or (split_site(blocks[headline].text)[0] if headline is not None else "")
    return Layout(blocks, tuple(kinds), headline, shown)


def _cue(block: Block) -> Cue | None:
    if block.furniture is not None:
        return Cue(block.furniture)
    if is_date_line(block.text):
        return Cue(Furniture.OTHER)
    if _BYLINE.match(block.text) and word_count(block.text) <= 14 and not is_closed(block.text):
        return Cue(Furniture.AUTHOR)
    return cue_of(block.text)


def _same_as(title: str, blocks: Sequence[Block]) -> int | None:
    """The first block that repeats the title, headings before others."""
    key = _key(title)
    for kinds in ({BlockKind.HEADING}, set(BlockKind)):
        for number, block in enumerate(blocks):
            if block.kind in kinds and _key(block.text) == key:
                return number
    return None


def _key(text: str) -> str:
    return "".join(re.findall(r"\w+", text.casefold()))


def _grown(
    story: range, blocks: Sequence[Block], cues: Sequence[Cue | None], headline: int | None
) -> range:
    """The story with the standfirst above it and a last line that does not close."""
    if not story:
        return story
    start, stop = story.start, story.stop
    top = -1 if headline is None else headline
    for number in range(start - 1, top, -1):
        if headline is None or cues[number] or word_count(blocks[number].text) < _STANDFIRST_WORDS:
            continue
        start = number
    if headline is not None and headline >= start:
        start = headline + 1
    while stop < len(blocks) and not cues[stop] and _goes_on(blocks, stop):
        stop += 1
    return range(start, stop)


def _goes_on(blocks: Sequence[Block], number: int) -> bool:
    """Whether an unclosed line right after the story is its cut-off end, not a list of links."""
    following = blocks[number + 1 : number + 2]
    alone = not following or is_prose(following[0].text) or _cue(following[0]) is not None
    return alone and word_count(blocks[number].text) >= _OPEN_END_WORDS


def _kind_inside(
    blocks: Sequence[Block], cues: Sequence[Cue | None], number: int
) -> Furniture | None:
    cue = cues[number]
    return cue.kind if cue else None


def _kind_outside(
    blocks: Sequence[Block],
    cues: Sequence[Cue | None],
    number: int,
    story: range,
    headline: int | None,
) -> Furniture | None:
    if number == headline:
        return None
    cue = cues[number]
    if cue:
        return cue.kind
    text = blocks[number].text
    if number < story.start:
        return (
            Furniture.AUTHOR
            if headline is not None and number > headline and is_name(text)
            else Furniture.NAVIGATION
        )
    if (
        is_name(text)
        and number + 1 < len(blocks)
        and not cues[number + 1]
        and is_closed(blocks[number + 1].text)
    ):
        return Furniture.AUTHOR
    before = blocks[number - 1].text if number > story.stop else ""
    if is_name(before) and is_closed(text) and not cues[number - 1]:
        return Furniture.AUTHOR
    return _last_opened(cues, number, story) or Furniture.OTHER


def _last_opened(cues: Sequence[Cue | None], number: int, story: range) -> Furniture | None:
    """The kind of the list that was opened last between the story and a block."""
    for earlier in range(number - 1, story.stop - 1, -1):
        cue = cues[earlier]
        if cue and cue.opens:
            return cue.kind
    return None


def _fold_lists(
    blocks: Sequence[Block], cues: Sequence[Cue | None], kinds: list[Furniture | None], story: range
) -> None:
    """Fold the unclosed lines under a heading such as "Related:" inside the story."""
    opened: Furniture | None = None
    for number in story:
        cue = cues[number]
        if cue:
            opened = cue.kind if cue.opens else opened
        elif opened and not is_prose(blocks[number].text):
            kinds[number] = opened
        else:
            opened = None


def _fold_repeats(
    blocks: Sequence[Block], kinds: list[Furniture | None], headline: int | None
) -> None:
    """Fold a line that says the headline again."""
    if headline is None:
        return
    key = _key(split_site(blocks[headline].text)[0])
    for number, block in enumerate(blocks):
        if number != headline and kinds[number] is None and _key(block.text) == key:
            kinds[number] = Furniture.OTHER
