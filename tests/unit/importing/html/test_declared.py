"""What a page declares about its authors, in tags and in JSON-LD that is not quite JSON."""

from __future__ import annotations

import pytest

from newsreader.importing.import_steps import read_articles

STORY = "<p>The harbour opened again on Sunday after nine days, the port office said.</p>"


def _byline(head: str) -> tuple[str, ...]:
    site = "<meta property='og:site_name' content='Coast Herald'>"
    page = f"<!doctype html><head>{site}{head}</head><body>{STORY}</body>"
    return read_articles(page.encode(), "page.html")[0].byline


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
