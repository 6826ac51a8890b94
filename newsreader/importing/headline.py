"""The headline of a text without mark-up: the line above the story that reads like one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsreader.importing.cues import Cue
from newsreader.importing.draft import Block
from newsreader.importing.line_shape import is_closed, is_prose, word_count
from newsreader.importing.publication import find_date, is_date_line, names_an_outlet

_SITE_SUFFIX = re.compile(
    r"^(?P<title>.+?)(?P<cut>\s*(?:\s[-–—|»•·:]|\|)\s?(?P<site>[^-–—|»•·:]{2,40}))$"
)
_CONTENT = re.compile(r"[^\W_]{4,}")
_HEADLINE_WORDS = range(4, 31)
_GOOD_LENGTH = range(5, 21)
_FIRST_PARAGRAPHS = 4


def find_headline(blocks: Sequence[Block], cues: Sequence[Cue | None], story: range) -> int | None:
    """The number of the block that is the headline, or None: a story may begin without one."""
    if not story:
        return None
    lead = " ".join(block.text for block in blocks[story.start : story.start + _FIRST_PARAGRAPHS])
    lead_words = set(_CONTENT.findall(lead.casefold()))
    best, best_score = None, 0.0
    for number in range(story.start + 1):
        if cues[number] is None and (score := _score(blocks, number, lead_words)) > best_score:
            best, best_score = number, score
    return best


def split_site(headline: str) -> tuple[str, str]:
    """The headline and the site's name that some pages fuse to its end.

    >>> split_site("Harbour reopens after storm - Coast Herald")
    ('Harbour reopens after storm', 'Coast Herald')
    """
    found = _SITE_SUFFIX.match(headline)
    if found and names_an_outlet(found["site"]) and word_count(found["title"]) >= 3:
        return found["title"].rstrip(), found["site"].strip()
    return headline, ""


def _score(blocks: Sequence[Block], number: int, lead_words: set[str]) -> float:
    text = blocks[number].text
    words = word_count(text)
    if words not in _HEADLINE_WORDS or is_date_line(text) or (is_closed(text) and is_prose(text)):
        return 0
    own = set(_CONTENT.findall(split_site(text)[0].casefold()))
    shared = len(own & lead_words) / len(own) if own else 0.0
    score = 1.0 + 3 * shared + (words in _GOOD_LENGTH)
    if is_closed(text) and text.rstrip().endswith("."):
        score -= 2
    if find_date(text) and words < 8:
        score -= 1
    return score
