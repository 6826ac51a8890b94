"""Each block of a draft gets its part: headline, story, or page furniture of one kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from newsreader.domain.article import Furniture
from newsreader.importing.draft import Block

#: Kinds of lines whose names and dates are not the story's.
ABOUT_SOMETHING_ELSE = frozenset({Furniture.CAPTION, Furniture.RELATED, Furniture.COMMENTS})


@dataclass(frozen=True, slots=True)
class Layout:
    """Blocks in the order of the file; ``kinds[i]`` is None where block ``i`` is the story.

    ``headline`` is the number of the block that holds the title, if one does; ``title`` is the
    part of that block without what a site adds to it.
    """

    blocks: tuple[Block, ...]
    kinds: tuple[Furniture | None, ...]
    headline: int | None = None
    title: str = ""

    def first_of_story(self) -> int:
        """The number of the story's first block; the number of blocks when there is no story."""
        story = (i for i, k in enumerate(self.kinds) if k is None and i != self.headline)
        return next(story, len(self.blocks))

    def end_of_head(self) -> int:
        """The number of the block where the story runs on, below headline, standfirst and byline.

        ::

            Ferry strike ends                       headline
            Crews accept a smaller rise.            first of the story
            Ann Bell, 4 March 2031                  still in the head
            The first boat left at dawn. …          end of the head
        """
        story = (i for i, k in enumerate(self.kinds) if k is None and i != self.headline)
        return next(islice(story, 1, None), self.first_of_story())

    def folded_lines(self) -> Iterator[FoldedLine]:
        """Each line that is not the story, in order."""
        headline = self.headline if self.headline is not None else -1
        end = self.end_of_head()
        for number, (block, kind) in enumerate(zip(self.blocks, self.kinds, strict=True)):
            if kind is not None and number != self.headline:
                in_head = headline < number <= end and kind not in ABOUT_SOMETHING_ELSE
                for line in block.text.split("\n"):
                    yield FoldedLine(number, line, kind, in_head)


class FoldedLine(NamedTuple):
    """A line of block ``number`` that is not the story.

    ``in_head`` tells that it stands in the story's head and is not about something else.
    """

    number: int
    text: str
    kind: Furniture
    in_head: bool
