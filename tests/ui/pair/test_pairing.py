"""Which two articles a pick lays side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsreader.domain.article import ArticleEntry
from newsreader.domain.contents import Contents
from newsreader.domain.story import Story
from newsreader.ui.pair.pairing import (
    Pair,
    pair_for_article,
    pair_for_import,
    pair_for_side,
    pair_unasked,
)


def _entry(number: int, story: int) -> ArticleEntry:
    now = datetime(2026, 4, 14, tzinfo=UTC)
    return ArticleEntry(number, story, f"Article {number}", "", (), "", "", "", 100, now)


STORIES = (
    Story(1, "Bridge", tuple(_entry(n, 1) for n in (1, 2, 3))),
    Story(2, "Ferry", tuple(_entry(n, 2) for n in (4, 5))),
    Story(3, "Lonely", (_entry(6, 3),)),
)
CONTENTS = Contents(STORIES, (), ())


@pytest.mark.parametrize(
    ("article", "opened", "pair"),
    [
        (1, None, (1, 2)),
        (2, None, (2, 1)),
        (3, (1, 2), (1, 3)),
        (2, (1, 2), (1, 2)),
        (1, (1, 2), (1, 2)),
        (5, (1, 2), (5, 4)),
        (6, (1, 2), (6, None)),
        (2, (1, None), (1, 2)),
        (9, (1, 2), None),
    ],
)
def test_a_picked_article(article: int, opened: Pair | None, pair: Pair | None) -> None:
    assert pair_for_article(CONTENTS, article, opened) == pair


@pytest.mark.parametrize(
    ("article", "side", "pair"),
    [
        (3, "A", (3, 2)),
        (3, "B", (1, 3)),
        (1, "A", (1, 2)),
        (1, "B", (2, 1)),
        (2, "A", (2, 1)),
    ],
)
def test_an_article_picked_for_a_side(article: int, side: str, pair: Pair) -> None:
    assert pair_for_side(article, side, (1, 2)) == pair


def test_a_single_article_gets_a_second_from_any_story() -> None:
    assert pair_for_side(6, "B", (1, None)) == (1, 6)
    assert pair_for_side(6, "A", (1, None)) == (6, 1)
    assert pair_for_side(1, "B", (1, None)) == (1, None)


def test_imported_articles_open_in_their_order() -> None:
    assert pair_for_import(CONTENTS, [5, 4], (1, 2)) == (5, 4)
    assert pair_for_import(CONTENTS, [3], (1, 2)) == (1, 3)
    assert pair_for_import(CONTENTS, [], (1, 2)) == (1, 2)


def test_of_many_imported_articles_two_of_one_story_open() -> None:
    assert pair_for_import(CONTENTS, [6, 4, 1, 5], None) == (4, 5)
    assert pair_for_import(CONTENTS, [6, 4, 1], None) == (6, 4)
    assert pair_for_import(CONTENTS, [6, 4], None) == (6, 4)


@pytest.mark.parametrize(
    ("imported", "pair"),
    [([2], (2, None)), ([1], (1, 2)), ([3], (1, 2)), ([3, 2, 5], (2, 5)), ([3, 5], (5, 4))],
)
def test_no_import_opens_a_book_unasked(imported: list[int], pair: Pair) -> None:
    story = Story(1, "Bridge", tuple(_entry(n, 1) for n in (1, 2)))
    book = replace(_entry(3, 4), words=2_000_000)
    contents = Contents((story, Story(4, "Book", (book,)), STORIES[1]), (), ())
    beside_book = Contents((Story(1, "Bridge", (_entry(2, 1), book)), STORIES[1]), (), ())
    assert pair_unasked(beside_book if imported == [2] else contents, imported, (1, 2)) == pair


@pytest.mark.parametrize(("picked", "pair"), [(1, (1, 2)), (2, (1, 2)), (3, (2, 3))])
def test_versions_of_a_single_article_open_beside_each_other(picked: int, pair: Pair) -> None:
    versions = tuple(replace(_entry(n, 1), versions_of=1) for n in (1, 2, 3))
    contents = Contents((Story(1, "Bridge", versions),), (), ())
    assert pair_for_article(contents, picked, None) == pair
