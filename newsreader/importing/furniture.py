"""Page furniture told from the story: by mark-up, by cue words, by form and by place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.domain.article import Furniture
from newsreader.importing.dates import is_date_line
from newsreader.importing.draft import Block, BlockKind, Draft
from newsreader.importing.fields.bylines import is_byline
from newsreader.importing.fields.headline import find_headline
from newsreader.importing.fields.outlets import split_site
from newsreader.importing.intrusions import (
    fold_lists,
    fold_repeats,
    fold_shouted,
    fold_unlikely,
    fold_widgets,
)
from newsreader.importing.layout import Layout
from newsreader.importing.lines.cues import Cue, cue_of
from newsreader.importing.lines.line_shape import (
    are_names,
    is_closed,
    is_name,
    letters,
)
from newsreader.importing.lines.neighbours import with_neighbours
from newsreader.importing.lines.story_run import find_story
from newsreader.importing.media_types import MediaType
from newsreader.importing.story_edges import grown, standfirst


def lay_out(draft: Draft, title: str) -> Layout:
    """Give each block of ``draft`` its part; ``title`` is what the mark-up named, or empty."""
    blocks = draft.blocks
    # An address is no line of a page, though "file:" may stand before the name of a photographer.
    is_link = draft.media_type == MediaType.LINK
    cues: list[Cue | None] = [None] * len(blocks) if is_link else cues_of(blocks)
    if not draft.marked_up:
        cues = with_neighbours([block.text for block in blocks], cues)
    run = range(0) if draft.marked_up else find_story(blocks, cues)
    story = run or range(len(blocks))
    headline = _same_as(title, blocks) if title else find_headline(blocks, cues, run)
    body = grown(story, blocks, cues, headline)
    places = _Places(
        blocks,
        cues,
        body,
        headline,
        standfirst(blocks, cues, headline, body),
        _opened(cues, story.stop),
    )
    kinds = [places.kind(number) for number in range(len(blocks))]
    fold_lists(blocks, cues, kinds, places.story)
    fold_repeats(blocks, kinds, headline)
    if run:
        fold_widgets(blocks, kinds, places.story)
        fold_shouted(blocks, kinds, places.story)
        fold_unlikely(blocks, kinds, run, headline)
    shown = title or (split_site(blocks[headline].text)[0] if headline is not None else "")
    return Layout(blocks, tuple(kinds), headline, shown)


def cues_of(blocks: Sequence[Block]) -> list[Cue | None]:
    """What each block gives itself away as, by its mark-up, its words or its form."""
    return [cue_in(block) for block in blocks]


def cue_in(block: Block) -> Cue | None:
    """What one block gives itself away as."""
    text = block.text
    if block.furniture is not None:
        return Cue(block.furniture)
    if is_date_line(text):
        return Cue(Furniture.OTHER)
    if is_byline(text):
        return Cue(Furniture.AUTHOR)
    return cue_of(text)


def _same_as(title: str, blocks: Sequence[Block]) -> int | None:
    """The first block that repeats the title, headings before others."""
    key = letters(title)
    for kinds in ({BlockKind.HEADING}, set(BlockKind)):
        for number, block in enumerate(blocks):
            if block.kind in kinds and letters(block.text) == key:
                return number
    return None


def _opened(cues: Sequence[Cue | None], start: int) -> list[Furniture | None]:
    """For each block the kind of list that was opened last before it, from ``start`` on."""
    kinds: list[Furniture | None] = []
    last: Furniture | None = None
    for number, cue in enumerate(cues):
        kinds.append(last)
        if number >= start and cue and cue.opens:
            last = cue.kind
    return kinds


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the story and the headline stand among the blocks; tells what a block is by place.

    ``opened`` is the kind of list that was opened last before each block, below the story.
    """

    blocks: Sequence[Block]
    cues: Sequence[Cue | None]
    story: range
    headline: int | None
    standfirst: frozenset[int]
    opened: Sequence[Furniture | None]

    def kind(self, number: int) -> Furniture | None:
        """What a block is; None for the story and the headline."""
        cue = self.cues[number]
        if number == self.headline or number in self.standfirst:
            return None
        if cue or number in self.story:
            return cue.kind if cue else None
        return self._above(number) if number < self.story.start else self._below(number)

    def _above(self, number: int) -> Furniture:
        under_headline = self.headline is not None and number > self.headline
        named = under_headline and are_names(self.blocks[number].text)
        return Furniture.AUTHOR if named else Furniture.NAVIGATION

    def _below(self, number: int) -> Furniture:
        if self._is_author_box(number) or self._is_author_box(number - 1):
            return Furniture.AUTHOR
        return self.opened[number] or Furniture.OTHER

    def _is_author_box(self, number: int) -> bool:
        """Whether a name alone on its line has a sentence about the person under it."""
        if not self.story.stop <= number < len(self.blocks) - 1:
            return False
        name, blurb = self.blocks[number].text, self.blocks[number + 1].text
        unmarked = not self.cues[number] and not self.cues[number + 1]
        return unmarked and is_name(name) and is_closed(blurb)
