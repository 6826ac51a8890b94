"""The headline of a text without mark-up: the line above the story that reads like one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsreader.domain.article import Furniture
from newsreader.importing.dates import find_date, is_date_line
from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.fields.bylines import is_byline
from newsreader.importing.fields.outlets import is_via, split_site
from newsreader.importing.fields.people import is_person
from newsreader.importing.lines.cues import Cue, cue_of
from newsreader.importing.lines.line_shape import content, is_closed, is_prose, letters, word_count

_HEADLINE_WORDS = range(4, 31)
_FEW_WORDS = range(2, 5)
_GOOD_LENGTH = range(5, 21)
_FIRST_PARAGRAPHS, _MOST_PARAGRAPHS = 4, 25
_LONGEST_DATED = 120
_ASKING = ("?", "!", "？", "！")
_QUOTES = '"”’»“ '
# What parts the places of a menu or the way to a page.
_TRAIL = re.compile(r"\w\s*[›|>]\s*\w|\w\s+[»·•/]\s+\w")
_COLON = re.compile("[:：]")
# How much each sign says, as a choice among the lines above the stories of known pages was fitted.
_SHARED, _GOOD, _AGAIN, _WITH_COLON = 3.0, 2.5, 1.25, 2.0
_DATED, _ON_TRAIL, _STOPPED, _BELOW_DATE, _ABOVE_CAPTION = -2.0, -2.0, -2.0, -2.0, -1.5
_SIGNED = 2.0
_ENOUGH = 2.0
_PLACED = re.compile(r"(?P<name>[^,]{4,30}) in [^\W\d_a-z][\w. -]{1,20}")
_NEAR_BYLINE = 9
_DATE_LINES = 5
_UNDER_PICTURES = frozenset({Furniture.CAPTION, Furniture.CREDIT})


def find_headline(blocks: Sequence[Block], cues: Sequence[Cue | None], story: range) -> int | None:
    """The number of the block that is the headline, or None: a story may begin without one.

    The best line above the story by its length, its form, what stands around it and the words
    that it shares with the story; the first of equals, as a standfirst stands below, and of its
    repeats the one that is nearest to the story.
    """
    if not story:
        return None
    # Of a story of one line, that line is the story.
    end = min(story.start + 1, story.stop - 1)
    above = _Above(blocks, cues, story)
    scores = [above.score(number) for number in range(end)]
    best = max(scores, default=0.0)
    if best <= _ENOUGH:
        only = story.start == 1 and not cues[0]
        return 0 if only and above.is_short_headline(0) else None
    # Breadcrumbs and lists of links repeat it further up.
    key = letters(blocks[scores.index(best)].text)
    return max(n for n in range(end) if letters(blocks[n].text) == key)


class _Above:
    """The lines above a story, held against its first paragraphs and against all of it."""

    def __init__(self, blocks: Sequence[Block], cues: Sequence[Cue | None], story: range) -> None:
        self._lines, self._cues = [block.text for block in blocks], cues
        self._times = Counter(map(letters, self._lines))
        self._start = story.start
        # The first line of the story may be its headline as well.
        self._lead = [self._words(start, _FIRST_PARAGRAPHS) for start in story[:2]]
        self._story = [self._words(start, _MOST_PARAGRAPHS) for start in story[:2]]
        self._signed = frozenset(self._over_bylines())

    def score(self, number: int) -> float:
        """What all its signs say for a line; 0 for one that cannot be a headline."""
        if not self._is_fit(number):
            return 0.0
        text = self._lines[number]
        words = word_count(text)
        signs = (
            (_SHARED, self._shared(number, self._lead)),
            (_SHARED, self._shared(number, self._story)),
            (_GOOD, words in _GOOD_LENGTH),
            (_AGAIN, self._times[letters(text)] > 1),
            (_WITH_COLON, bool(_COLON.search(text))),
            (_DATED, bool(find_date(text))),
            (_ON_TRAIL, bool(_TRAIL.search(text))),
            (_STOPPED, text.endswith(".")),
            (_SIGNED, number in self._signed),
            (_BELOW_DATE, self._is_below_date(number)),
            (_ABOVE_CAPTION, self._is_above_caption(number)),
        )
        return sum(weight * sign for weight, sign in signs)

    def is_short_headline(self, number: int) -> bool:
        """Whether a line is a headline of two to four words, some the story's."""
        text = self._lines[number]
        fitting = word_count(text) in _FEW_WORDS and not is_closed(text) and not is_date_line(text)
        return fitting and not is_via(text) and self._shared(number, self._lead) > 0

    def _is_fit(self, number: int) -> bool:
        """Whether a line may be a headline at all."""
        text = self._lines[number]
        if self._cues[number] or word_count(text) not in _HEADLINE_WORDS or is_date_line(text):
            return False
        if is_via(text):
            return False
        told = is_closed(text) and is_prose(text)
        return not told or text.rstrip(_QUOTES).endswith(_ASKING)

    def _over_bylines(self) -> Iterator[int]:
        """The topmost of the lines over each byline or date, buttons and names in between aside.

        ::

            Coast                                       too short
            Ferry strike ends after nine days           found: its headline
            Crews accept a smaller rise than asked
            Share
            By Ann Bell
        """
        for byline in range(self._start):
            if not _is_signature(self._lines[byline]):
                continue
            number, last = byline - 1, max(0, byline - _NEAR_BYLINE + 1)
            while number >= last and not self._is_long(number):
                number -= 1
            top = -1
            while number >= last and self._is_long(number):
                top = number if self._is_fit(number) else top
                number -= 1
            if top >= 0:
                yield top

    def _is_long(self, number: int) -> bool:
        few = word_count(self._lines[number]) not in _HEADLINE_WORDS
        return not few and self._cues[number] is None

    def _words(self, start: int, paragraphs: int) -> set[str]:
        return content(" ".join(self._lines[start : start + paragraphs]))

    def _shared(self, number: int, words: Sequence[set[str]]) -> float:
        """The share of a line's words that stand in the story below it."""
        own = content(split_site(self._lines[number])[0])
        below = words[number >= self._start]
        return len(own & below) / len(own) if own else 0.0

    def _is_below_date(self, number: int) -> bool:
        near = range(max(0, number - _DATE_LINES), number)
        return any(self._dates(above) for above in near)

    def _dates(self, number: int) -> bool:
        """Whether a line says when the story was published, or who wrote it."""
        text, cue = self._lines[number], self._cues[number]
        if cue and (is_date_line(text) or is_byline(text)):
            return True
        return len(text) <= _LONGEST_DATED and bool(find_date(text))

    def _is_above_caption(self, number: int) -> bool:
        cue = self._cues[number + 1]
        return cue is not None and cue.kind in _UNDER_PICTURES


def _is_signature(line: str) -> bool:
    """Whether a line tells who wrote the story, also as "Ann Bell in Velm"."""
    placed = _PLACED.fullmatch(line)
    return is_byline(line) or bool(placed and is_person(placed["name"]))


def opening_headline(blocks: Sequence[Block]) -> str:
    """The headline of a document: its first heading above the story, or the line most like one."""
    first = next((n for n, block in enumerate(blocks) if is_prose(block.text)), len(blocks) - 1)
    for block in blocks[: first + 1]:
        if block.kind is BlockKind.HEADING and block.furniture is None:
            return block.text
    lines = blocks[: first + 1]
    cues = [Cue(b.furniture) if b.furniture else cue_of(b.text) for b in lines]
    number = find_headline(blocks, cues, range(first, len(blocks)))
    return "" if number is None else blocks[number].text
