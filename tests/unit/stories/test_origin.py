"""Hints at who had a story first, each with its reason."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article
from newsreader.domain.story_comparison import OriginKind, OriginReason
from newsreader.stories.origin import likely_origin

APART = [[1.0, 0.1, 0.1], [0.1, 1.0, 0.1], [0.1, 0.1, 1.0]]


def article(text: str = "", *, source: str = "", date: str = "") -> Article:
    return Article("a.txt", "", text, source=source, date=date)


def test_the_earliest_date_is_a_hint() -> None:
    articles = [article(date="2026-04-15"), article(date="2026-04-14"), article()]
    origin, reasons = likely_origin(articles, APART)
    assert origin == 1
    assert reasons == (OriginReason(OriginKind.EARLIEST, 1),)


def test_of_one_day_without_times_nobody_is_first() -> None:
    dates = ["2026-04-14", "2026-04-14T09:00:00+02:00", "2026-04-15"]
    assert likely_origin([article(date=date) for date in dates], APART) == (None, ())


def test_time_zones_are_minded() -> None:
    articles = [article(date="2026-04-14T09:00:00+02:00"), article(date="2026-04-14T08:00:00Z")]
    assert likely_origin(articles, APART)[0] == 0


def test_a_later_day_may_be_an_earlier_moment_elsewhere() -> None:
    dates = ["2026-04-14T23:30:00-05:00", "2026-04-15T09:00:00+09:00"]
    assert likely_origin([article(date=date) for date in dates], APART)[0] == 1


def test_articles_that_were_not_compared_hold_nothing_of_each_other() -> None:
    unknown = [[1.0, None], [None, 1.0]]
    assert likely_origin([article(), article()], unknown) == (None, ())


def test_an_article_that_names_another_outlet_of_the_story_credits_it() -> None:
    articles = [
        article(source="The Halyard Agency"),
        article("He told Halyard Agency that he was glad.", source="Beacon"),
    ]
    origin, reasons = likely_origin(articles, APART)
    assert origin == 0
    assert [(r.kind, r.article, r.other) for r in reasons] == [(OriginKind.CREDITS, 1, 0)]


@pytest.mark.parametrize(
    "text",
    ["LONDON (Reuters) - Ships", "It rained. (with AFP)", "Source: dpa", "By the Associated Press"],
)
def test_a_news_agency_is_credited_without_being_in_the_story(text: str) -> None:
    (reason,) = likely_origin([article(text), article()], APART)[1]
    assert (reason.kind, reason.other) == (OriginKind.CREDITS, None)
    assert reason.credit in text


def test_a_word_that_looks_like_an_agency_is_no_credit() -> None:
    text = "The CEO said AP exams help, and the map app was slow."
    assert likely_origin([article(text), article()], APART) == (None, ())


def test_an_article_whose_words_another_one_holds_points_to_it() -> None:
    shares = [[1.0, 0.9], [0.3, 1.0]]
    origin, reasons = likely_origin([article(), article()], shares)
    assert origin == 1
    assert reasons == (OriginReason(OriginKind.CONTAINED, 0, 1, share=0.9),)


def test_hints_that_point_to_two_articles_alike_decide_nothing() -> None:
    articles = [article(date="2026-04-14"), article(date="2026-04-15")]
    assert likely_origin(articles, [[1.0, 0.9], [0.3, 1.0]])[0] is None
