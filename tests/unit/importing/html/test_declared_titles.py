"""Which of the titles that a page gives is its headline."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article
from newsreader.importing.draft import Draft, Field, choose
from newsreader.importing.import_steps import read_articles
from newsreader.importing.readers.html_page import read
from newsreader.importing.source import Source

ONE = "The harbour opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."


def page(body: str, head: str = "") -> Draft:
    markup = f"<!doctype html><head>{head}</head><body>{body}</body>"
    (draft,) = read(Source("a.html", markup.encode()))
    return draft


def article(body: str, head: str = "") -> Article:
    whole = f"<!doctype html><head>{head}</head><body>{body}</body>"
    return read_articles(whole.encode(), "page.html")[0]


def test_the_title_is_cut_where_another_title_ends() -> None:
    head = (
        "<title>Harbour opens - Herald of the Coast</title>"
        "<meta property='og:title' content='Harbour opens - Herald of the Coast'>"
    )
    title = choose(page(f"<h1>Harbour opens</h1><p>{ONE}</p>", head).candidates, Field.TITLE)
    assert title is not None
    assert (title.value, title.origin) == ("Harbour opens", "meta property og:title")


def _title(declared: str, heading: str) -> str:
    """The title of a page with these two."""
    head = f"<meta property='og:title' content='{declared}'>"
    title = choose(page(f"<h1>{heading}</h1><p>{ONE}</p>", head).candidates, Field.TITLE)
    return title.value if title else ""


def test_what_two_titles_share_under_kickers_of_their_own_is_the_headline() -> None:
    headline = "Ferries stay in the harbour"
    assert _title(f"Strike: {headline}", f"Velm coast - {headline}") == headline


def test_a_kicker_that_both_titles_have_stays() -> None:
    declared = "Strike: Ferries stay in the harbour"
    assert _title(declared, "Velm Strike: Ferries stay in the harbour") == declared
    assert _title(declared, "Velm: Boats are back at sea") == declared


def test_a_title_written_by_hand_is_taken_before_one_that_three_places_repeat() -> None:
    head = (
        "<title>Storm: harbour opens</title>"
        "<meta property='og:title' content='Boats leave again'>"
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "Storm: harbour opens"}</script>'
    )
    found = article(f"<h1>Storm: harbour opens</h1><p>{ONE}</p><p>{TWO}</p>", head)
    assert found.title == "Boats leave again"
    assert "main heading says “Storm: harbour opens”" in found.origin["title"]
    assert found.text.split("\n\n") == [ONE, TWO]


def test_a_second_heading_with_a_kicker_before_the_headline_is_not_the_story() -> None:
    head = (
        "<meta property='og:title' content='Boats leave again'><title>Harbour of Velm opens</title>"
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "Harbour of Velm opens"}</script>'
    )
    heading = "<h1>Harbour of Velm opens</h1><h2>After the storm: Harbour of Velm opens</h2>"
    assert article(f"{heading}<p>{ONE}</p><p>{TWO}</p>", head).text == f"{ONE}\n\n{TWO}"


def _three_titles(other: str = "") -> Article:
    head = (
        "<meta property='og:title' content='Boats leave again'>"
        '<script type="application/ld+json">{"@type": "NewsArticle", '
        f'"headline": "Velm harbour: what to know", "alternativeHeadline": "{other}"}}</script>'
    )
    return article(f"<h1>Boats leave again</h1><p>{ONE}</p><p>{TWO}</p>", head)


def test_what_stands_over_the_story_and_is_shared_is_its_title_whatever_json_ld_says() -> None:
    found = _three_titles()
    assert found.title == "Boats leave again"
    assert "JSON-LD says “Velm harbour: what to know”" in found.origin["title"]


def test_a_headline_that_json_ld_gives_twice_is_meant() -> None:
    assert _three_titles(other="Velm harbour: what to know").title == "Velm harbour: what to know"
    assert _three_titles(other="Nine days of storm").title == "Boats leave again"


def test_marks_set_otherwise_do_not_hide_where_the_sites_name_begins() -> None:
    head = (
        "<title>It's the harbour's day - Herald of the Coast</title>"
        "<meta property='og:title' content='It&amp;#8217;s the harbour’s day'>"
    )
    assert article(f"<p>{ONE}</p><p>{TWO}</p>", head).title == "It’s the harbour’s day"


def test_a_name_of_the_site_is_cut_behind_the_separators_of_other_scripts() -> None:
    head = (
        "<title>港口重新开放_海岸新闻网</title><meta property='og:site_name' content='海岸新闻网'>"
    )
    assert article(f"<p>{ONE}</p><p>{TWO}</p>", head).title == "港口重新开放"


def test_a_kicker_in_an_element_of_its_own_is_set_apart_from_the_heading() -> None:
    kicker = "<h1><span>Velm coast</span><span>Ferries stay in the <b>H</b>arbour</span></h1>"
    assert article(f"{kicker}<p>{ONE}</p><p>{TWO}</p>").title == (
        "Velm coast Ferries stay in the Harbour"
    )


@pytest.mark.parametrize(
    ("declared", "heading"),
    [
        ("Boats leave the harbour of Velm again...", "Boats leave the harbour of Velm again after"),
        ("Boats leave the harbour of Velm (Video)", "Boats leave the harbour of Velm"),
        ("Boats leave Velm&amp;#39;s harbour &amp;amp; moor", "Boats leave Velm's harbour & moor"),
    ],
)
def test_a_title_is_whole_and_bare_where_another_tells_how(declared: str, heading: str) -> None:
    assert _title(declared, heading) == heading


def test_mark_up_in_a_declared_headline_is_no_part_of_it() -> None:
    data = '{"@type": "NewsArticle", "headline": "<em>Boats</em> leave Velm&amp;#8217;s mole"}'
    head = f'<script type="application/ld+json">{data}</script>'
    assert article(f"<p>{ONE}</p><p>{TWO}</p>", head).title == "Boats leave Velm’s mole"
