"""What outlets share is added up over their articles."""

from __future__ import annotations

from datetime import UTC, datetime

from newsreader.domain.article import ArticleEntry
from newsreader.stories.exchanges import SharedPair, exchanges

NOW = datetime(2026, 4, 20, tzinfo=UTC)


def entry(number: int, source: str, words: int, date: str = "", story: int = 1) -> ArticleEntry:
    return ArticleEntry(number, story, "", source, (), date, "", "", words, NOW)


def test_long_articles_count_for_more_and_the_closest_pair_is_named() -> None:
    pairs = (
        SharedPair(entry(1, "Us", 100), entry(2, "Beacon", 50), 0.9, 0.5),
        SharedPair(entry(3, "Us", 300, story=2), entry(4, "Beacon", 50, story=2), 0.1, 0.1),
    )
    (found,) = exchanges(pairs)
    assert (found.outlet, found.stories, found.pairs) == ("Beacon", 2, 2)
    assert round(found.of_ours, 6) == 0.3
    assert round(found.of_theirs, 6) == 0.3
    assert found.closest == (1, 2)


def test_who_was_first_is_counted_in_all_zones_and_only_when_it_is_certain() -> None:
    ours = entry(1, "Us", 9, "2026-04-15T01:00:00+09:00")
    dates = ("2026-04-14T18:00:00+01:00", "2026-04-14T15:00:00Z", "2026-04-14", "")
    pairs = [
        SharedPair(ours, entry(number, "Beacon", 9, date), 0.5, 0.5)
        for number, date in enumerate(dates, start=2)
    ]
    (found,) = exchanges(pairs)
    assert (found.earlier, found.later) == (1, 1)


def test_the_outlet_of_whom_there_is_most_comes_first() -> None:
    pairs = [
        SharedPair(entry(1, "Us", 9), entry(2, name, 9), share, 0.1)
        for name, share in (("Beacon", 0.2), ("Gazette", 0.8))
    ]
    assert [one.outlet for one in exchanges(pairs)] == ["Gazette", "Beacon"]
