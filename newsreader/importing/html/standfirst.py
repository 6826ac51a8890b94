"""The sentences between a page's headline and its story that sum the story up."""

from __future__ import annotations

from itertools import islice

from newsreader.domain.article import Furniture
from newsreader.importing.dates import find_date, is_date_line
from newsreader.importing.fields.bylines import is_byline
from newsreader.importing.html.hints import is_lead
from newsreader.importing.html.main_heading import ancestors
from newsreader.importing.html.weighing import WeighedPage
from newsreader.importing.lines.cues import cue_of
from newsreader.importing.lines.line_shape import is_name, word_count

_WORDS, _NAMED_WORDS = 8, 5
_LINKED = 0.5
_NEAR = 3
# What a standfirst's element may seem to be by its name: "header-intro", "teaser".
_MISTAKEN = frozenset({None, Furniture.NAVIGATION, Furniture.RELATED})


def with_standfirst(page: WeighedPage, story: range, first: int) -> range:
    """``story`` with the standfirst that stands between leaf ``first`` and it.

    Lines in between that are none, such as the byline, get a hint.
    """
    start = story.start
    while first < start and not _is_standfirst(page, first):
        first += 1
    for number in range(first, start):
        page.hints[number] = None if _is_standfirst(page, number) else _between(page, number)
    return range(first, story.stop)


def _is_standfirst(page: WeighedPage, number: int) -> bool:
    """Whether a leaf is a sentence or two that sum the story up."""
    leaf, hint = page.tree.leaves[number], page.hints[number]
    words = word_count(leaf.text)
    if words < _NAMED_WORDS or leaf.links >= _LINKED or cue_of(leaf.text) is not None:
        return False
    if is_date_line(leaf.text) or (words < _WORDS and find_date(leaf.text)):
        return False
    if hint is None and words >= _WORDS:
        return True
    return hint in _MISTAKEN and _is_named_lead(page, leaf.element)


def _is_named_lead(page: WeighedPage, element: int) -> bool:
    near = islice(ancestors(page.tree, element), _NEAR)
    return any(is_lead(page.tree.elements[number].names) for number in near)


def _between(page: WeighedPage, number: int) -> Furniture:
    text, hint = page.tree.leaves[number].text, page.hints[number]
    return hint or (Furniture.AUTHOR if is_name(text) or is_byline(text) else Furniture.OTHER)
