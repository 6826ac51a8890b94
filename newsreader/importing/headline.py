"""The headline of a text without mark-up: the line above the story that reads like one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsreader.importing.cues import Cue, cue_of
from newsreader.importing.dates import find_date, is_date_line
from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.line_shape import is_closed, is_prose, word_count
from newsreader.importing.outlets import split_site

_CONTENT = re.compile(r"[^\W_]{4,}")
_HEADLINE_WORDS = range(4, 31)
_GOOD_LENGTH = range(5, 21)
_FIRST_PARAGRAPHS = 4
_SHARED_WEIGHT = 3
_DATE_WORDS = 8


def find_headline(blocks: Sequence[Block], cues: Sequence[Cue | None], story: range) -> int | None:
    """The number of the block that is the headline, or None: a story may begin without one.

    The best line above the story by its length, its form, and the words that it shares with the
    first paragraphs, or the first of the story itself; the first of equals, as a standfirst stands
    below.
    """
    if not story:
        return None
    lead = " ".join(block.text for block in blocks[story.start : story.start + _FIRST_PARAGRAPHS])
    lead_words = set(_CONTENT.findall(lead.casefold()))
    best, best_score = None, 0.0
    # Of a story of one line, that line is the story.
    for number in range(min(story.start + 1, story.stop - 1)):
        score = 0.0 if cues[number] else _score(blocks[number].text, lead_words)
        if score > best_score:
            best, best_score = number, score
    return best


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


def _score(text: str, lead_words: set[str]) -> float:
    words = word_count(text)
    if words not in _HEADLINE_WORDS or is_date_line(text) or (is_closed(text) and is_prose(text)):
        return 0.0
    own = set(_CONTENT.findall(split_site(text)[0].casefold()))
    shared = len(own & lead_words) / len(own) if own else 0.0
    score = 1.0 + _SHARED_WEIGHT * shared + (words in _GOOD_LENGTH)
    if text.endswith("."):
        score -= 2
    if words < _DATE_WORDS and find_date(text):
        score -= 1
    return score
