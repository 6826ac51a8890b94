"""The headline of a text without mark-up: the line above the story that reads like one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsreader.importing.dates import find_date, is_date_line
from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.fields.outlets import split_site
from newsreader.importing.lines.cues import Cue, cue_of
from newsreader.importing.lines.line_shape import is_closed, is_prose, letters, word_count

_CONTENT = re.compile(r"[^\W_]{4,}")
_HEADLINE_WORDS = range(4, 31)
_FEW_WORDS = range(2, 4)
_GOOD_LENGTH = range(5, 21)
_FIRST_PARAGRAPHS = 4
_SHARED_WEIGHT = 3
_DATE_WORDS = 8
_ASKING = ("?", "!", "？", "！")
_QUOTES = '"”’»“ '
# What parts the places of a menu or the way to a page, and ends a label.
_TRAIL = re.compile(r"\w\s*[›|>]\s*\w|\w\s+[»·•/]\s+\w")
_OPEN_ENDS = (":", "–", "—", " -")


def find_headline(blocks: Sequence[Block], cues: Sequence[Cue | None], story: range) -> int | None:
    """The number of the block that is the headline, or None: a story may begin without one.

    The best line above the story by its length, its form, the words that it shares with the first
    paragraphs, and by being repeated; the first of equals, as a standfirst stands below, and of
    its repeats the one that is nearest to the story.
    """
    if not story:
        return None
    lead, after_first = _words(blocks, story.start), _words(blocks, story.start + 1)
    times = Counter(letters(block.text) for block in blocks)
    # Of a story of one line, that line is the story.
    end = min(story.start + 1, story.stop - 1)
    scores = [
        0.0
        if cues[number]
        else _score(blocks[number].text, lead if number < story.start else after_first, times)
        for number in range(end)
    ]
    best = max(scores, default=0.0)
    if not best:
        return (
            0
            if story.start == 1 and not cues[0] and _is_short_headline(blocks[0].text, lead)
            else None
        )
    # Breadcrumbs and lists of links repeat it further up.
    key = letters(blocks[scores.index(best)].text)
    return max(n for n in range(end) if letters(blocks[n].text) == key)


def _is_short_headline(text: str, lead_words: set[str]) -> bool:
    """Whether the first line of all is a headline of two or three words, some the story's."""
    own = set(_CONTENT.findall(text.casefold()))
    fitting = word_count(text) in _FEW_WORDS and not is_closed(text) and not is_date_line(text)
    return fitting and bool(own & lead_words)


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


def _words(blocks: Sequence[Block], start: int) -> set[str]:
    """The longer words of the paragraphs that begin at ``start``."""
    lead = " ".join(block.text for block in blocks[start : start + _FIRST_PARAGRAPHS])
    return set(_CONTENT.findall(lead.casefold()))


def _score(text: str, lead_words: set[str], times: Counter[str]) -> float:
    words = word_count(text)
    told = is_closed(text) and is_prose(text) and not text.rstrip(_QUOTES).endswith(_ASKING)
    if words not in _HEADLINE_WORDS or is_date_line(text) or told:
        return 0.0
    own = set(_CONTENT.findall(split_site(text)[0].casefold()))
    shared = len(own & lead_words) / len(own) if own else 0.0
    score = 1.0 + _SHARED_WEIGHT * shared + (words in _GOOD_LENGTH) + (times[letters(text)] > 1)
    if text.endswith("."):
        score -= 2
    if _TRAIL.search(text) or text.endswith(_OPEN_ENDS):
        score -= 1
    if is_prose(text):
        score -= 1
    if find_date(text):
        score -= 1 + (words < _DATE_WORDS)
    return score
