"""The five real articles on one event, which lie beside the checkout: read, grouped, compared."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison, Coverage
from newsreader.domain.span import Span
from newsreader.usecases.compare_articles import compare_articles
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library
from newsreader.usecases.read_files import read_articles

PAIRS = list(combinations(range(5), 2))


@pytest.fixture(scope="session")
def articles(request: pytest.FixtureRequest) -> list[Article]:
    return [read_articles(path)[0] for path in request.getfixturevalue("seeds")]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]}-{pair[1]}")
def test_every_pair_shares_something_and_parts_somewhere(
    articles: list[Article], pair: tuple[int, int]
) -> None:
    a, b = (articles[number] for number in pair)
    comparison = compare_articles(a, b)
    assert comparison.links
    assert comparison.only_a
    assert comparison.only_b
    assert comparison.complete
    _check_side(comparison.coverage_a, a, [s for link in comparison.links for s in link.a])
    _check_side(comparison.coverage_b, b, [s for link in comparison.links for s in link.b])
    _check_edits(comparison, a, b)


def _check_side(coverage: Coverage, article: Article, spans: list[Span]) -> None:
    assert coverage.linked + coverage.only == pytest.approx(1)
    assert 0 < coverage.linked < 1
    assert all(0 <= span.start < span.end <= len(article.text) for span in spans)


def _check_edits(comparison: Comparison, a: Article, b: Article) -> None:
    """Edits are whole words: none begins or ends inside one."""
    for link in comparison.links:
        for edit in link.edits:
            for text, span in ((a.text, edit.a), (b.text, edit.b)):
                for place in (span.start, span.end):
                    inside = 0 < place < len(text)
                    assert not (inside and text[place - 1 : place + 1].isalpha() and len(span))


def test_every_word_of_a_page_is_kept_once_in_headline_text_or_furniture(
    articles: list[Article], seeds: list[Path]
) -> None:
    for article, path in zip(articles, seeds, strict=True):
        furniture = (fold.text for fold in article.folded)
        kept = _words("\n".join([article.title, article.text, *furniture]))
        page = _words(path.read_text(encoding="utf-8"))
        assert kept == page, f"{path.name}: lost {page - kept}, added {kept - page}"


def test_page_furniture_is_folded_where_there_is_any(articles: list[Article]) -> None:
    # The first two were pasted without it.
    assert [bool(article.folded) for article in articles] == [False, False, True, True, True]


def test_no_name_of_author_or_outlet_is_invented(
    articles: list[Article], seeds: list[Path]
) -> None:
    for article, path in zip(articles, seeds, strict=True):
        named = _words(" ".join([*article.byline, article.source]))
        assert named <= _words(path.read_text(encoding="utf-8")), path.name


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def test_the_five_become_one_story(seeds: list[Path], tmp_path: Path) -> None:
    with open_library(tmp_path / "library") as library:
        report = import_files(library, seeds)
        assert len(report.articles) == 5
        (story,) = library.stories.all()
        assert len(story.articles) == 5
