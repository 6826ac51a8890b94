"""What a page declares about its authors and its date, under many names and in many forms."""

from __future__ import annotations

import json

import pytest

from newsreader.domain.article import Article
from newsreader.importing.import_steps import read_articles

STORY = "<p>The harbour opened again on Sunday after nine days, the port office said.</p>"


def _read(head: str, body: str = "") -> Article:
    site = "<meta property='og:site_name' content='Coast Herald'>"
    page = f"<!doctype html><head>{site}{head}</head><body>{body}{STORY}</body>"
    return read_articles(page.encode(), "page.html")[0]


def _byline(head: str, body: str = "") -> tuple[str, ...]:
    return _read(head, body).byline


def _linked(**declared: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps(declared)}</script>"


def test_the_outlet_among_the_names_of_a_tag_is_where_they_work() -> None:
    head = "<meta name='author' content='By Ann Bell and Bo Dahl, Coast Herald'>"
    assert _byline(head) == ("Ann Bell", "Bo Dahl")


def test_an_outlet_that_stands_alone_is_taken_for_the_author() -> None:
    assert _byline("<meta name='author' content='Coast Herald'>") == ("Coast Herald",)


@pytest.mark.parametrize(
    "written",
    [
        '{"@type": "NewsArticle", "author": {"name": "Ann Bell",},}',
        '{"@type": "WebSite"}, {"@type": "NewsArticle", "author": {"name": "Ann Bell"}}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;author&quot;: &quot;Ann Bell&quot;}",
    ],
)
def test_json_ld_with_small_faults_is_read_all_the_same(written: str) -> None:
    assert _byline(f"<script type='application/ld+json'>{written}</script>") == ("Ann Bell",)


def test_an_author_more_whom_another_source_names_is_taken_and_several_are_not() -> None:
    data = '{"@type": "NewsArticle", "author": {"name": "Ann Bell"}}'
    head = f"<script type='application/ld+json'>{data}</script>"
    assert _byline(f"{head}<meta name='author' content='Ann Bell, Bo Dahl'>") == (
        "Ann Bell",
        "Bo Dahl",
    )
    assert _byline(f"{head}<meta name='author' content='Ann Bell, Bo Dahl, Jon Vey'>") == (
        "Ann Bell",
    )


def test_a_name_in_other_capitals_is_no_other_name() -> None:
    assert _byline("<meta name='author' content='Ann Bell, ANN BELL'>") == ("Ann Bell",)


def test_a_role_is_the_author_where_nobody_is_named() -> None:
    data = '{"@type": "NewsArticle", "author": {"name": "Staff Reporter"}}'
    head = f"<script type='application/ld+json'>{data}</script>"
    assert _byline(head) == ("Staff Reporter",)
    assert _byline(f"{head}<meta name='author' content='Ann Bell'>") == ("Ann Bell",)


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='mrf:authors' content='Ann Bell;Bo Dahl'>",
        "<meta name='DCSext.author' content='Ann Bell; Bo Dahl'>",
        "<meta name='lp.article:author' content='Ann Bell, Bo Dahl'>",
        _linked(**{"@type": "NewsArticle", "creator": ["Ann Bell", "Bo Dahl"]}),
        _linked(**{"@type": "NewsArticle", "author": {"name": ["Ann Bell", "Bo Dahl"]}}),
        _linked(**{"@type": "NewsArticle", "author": "Ann Bell|Bo Dahl"}),
    ],
)
def test_authors_are_found_under_the_names_that_publishing_systems_use(head: str) -> None:
    assert _byline(head) == ("Ann Bell", "Bo Dahl")


@pytest.mark.parametrize(
    "body",
    [
        "<p>By Ann Bell | Coast Herald | Updated March 5, 2031 at 9:12 a.m.</p>",
        "<span itemprop=author>Ann Bell</span>",
        "<div><span class=author-name>Ann Bell</span><span>Harbour correspondent</span></div>",
    ],
)
def test_authors_that_only_the_text_names_are_found(body: str) -> None:
    assert _byline("", f"<h1>Ferry strike ends</h1>{body}") == ("Ann Bell",)


def test_the_name_of_an_account_is_no_author_where_somebody_is_named() -> None:
    account = _linked(**{"@type": "NewsArticle", "author": {"name": "admin"}})
    assert _byline(f"{account}<meta name='author' content='Ann Bell'>") == ("Ann Bell",)


@pytest.mark.parametrize(
    ("declared", "date"),
    [
        ({"@type": "NewsArticle", "dateCreated": "2031-03-05T09:12:04Z"}, "2031-03-05T09:12:04"),
        ({"@type": "WebPage", "datePublished": "2031-03-05T09:12:04Z"}, "2031-03-05T09:12:04"),
        ({"@type": "NewsArticle", "dateModified": "2031-03-05T09:12:04Z"}, ""),
        (
            {
                "@type": "NewsArticle",
                "dateCreated": "2031-03-05T09:12:04Z",
                "datePublished": "2031-03-06T10:00:00Z",
            },
            "2031-03-06T10:00:00",
        ),
    ],
)
def test_the_date_of_the_making_serves_where_that_of_publication_is_missing(
    declared: dict[str, object], date: str
) -> None:
    assert _read(_linked(**declared)).date.removesuffix("+00:00") == date
