"""Articles as JSON of many makers."""

from __future__ import annotations

import json

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."


def read(value: object) -> tuple[Article, ...]:
    return read_articles(json.dumps(value).encode(), "a.json")


def test_ninjs_of_a_news_agency_is_an_article() -> None:
    (article,) = read(
        {
            "uri": "urn:x:1",
            "headline": "Harbour reopens",
            "byline": "By Tilda Moren",
            "provider": "Halyard Agency",
            "versioncreated": "2031-03-04T10:00:00Z",
            "body_html": f"<p>{ONE}</p><p>{TWO}</p>",
            "associations": {"main": {"description_text": "Boats at rest in the harbour."}},
        }
    )
    assert article.text == f"{ONE}\n\n{TWO}"
    assert (article.title, article.byline) == ("Harbour reopens", ("Tilda Moren",))
    assert (article.source, article.date) == ("Halyard Agency", "2031-03-04T10:00:00+00:00")


def test_ninjs_of_the_second_version_has_lists_of_headlines_and_bodies() -> None:
    (article,) = read(
        {
            "headlines": [{"value": "Harbour"}],
            "bodies": [{"contenttype": "text/html", "value": ONE}],
        }
    )
    assert (article.title, article.text) == ("Harbour", ONE)


def test_lists_of_articles_are_found_wherever_they_are() -> None:
    articles = read(
        {
            "status": "ok",
            "data": {
                "articles": [
                    {"title": "Harbour", "content": ONE, "author": ["Ana Bru", "Tilda Moren"]},
                    {"title": "Ferry", "text": TWO, "source": {"id": 3, "name": "Herald"}},
                ]
            },
        }
    )
    assert [article.title for article in articles] == ["Harbour", "Ferry"]
    assert articles[0].byline == ("Ana Bru", "Tilda Moren")
    assert articles[1].source == "Herald"


def test_an_object_a_line_is_read_too() -> None:
    lines = "\n".join(json.dumps({"title": f"Ferry {n}", "body": TWO}) for n in range(3))
    assert len(read_articles(lines.encode(), "a.jsonl")) == 3


def test_json_without_a_text_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="no text"):
        read({"temperature": [1, 2, 3]})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"[" * 100_000 + b"]", "nested too deeply"),
        (b'{"a": ' * 100_000 + b"}", "nested too deeply"),
        (b'{"title": "cut', "damaged"),
    ],
)
def test_hostile_json_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        read_articles(data, "a.json")


def test_a_number_of_a_million_digits_costs_nothing() -> None:
    data = b'{"n": ' + b"9" * 1_000_000 + b', "body": "' + ONE.encode() + b'"}'
    assert read_articles(data, "a.json")[0].text == ONE


def test_a_text_that_begins_with_a_brace_is_a_text() -> None:
    text = f'{{"He said": so}} and then: {ONE}'.encode()
    assert read_articles(text, "a.txt")[0].media_type == "text/plain"


def test_values_beyond_counting_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.importing.readers.json_article._MOST_OBJECTS", 10)
    (article,) = read([{"body": ONE}, *({"n": 1} for _ in range(20)), {"body": ONE}])
    assert article.warnings == ("It holds more than 10 values; the others were not read.",)


def test_fields_that_differ_are_told_and_the_date_of_a_version_is_no_contradiction() -> None:
    story = {
        "headline": "Harbour reopens",
        "title": "Boats leave again",
        "byline": "Tilda Moren",
        "author": "Jon Vey",
        "published": "2031-03-04",
        "pubdate": "2031-03-09",
        "versioncreated": "2031-04-01",
        "body": "The harbour of Velm opened again on Sunday, the port office said.",
    }
    (article,) = read_articles(json.dumps(story).encode(), "a.json")
    assert (article.title, article.byline, article.date) == (
        "Harbour reopens",
        ("Tilda Moren",),
        "2031-03-04",
    )
    assert "“title” in the JSON says “Boats leave again”" in article.origin["title"]
    assert [told for told in article.warnings if "2031-03-09" in told or "Jon Vey" in told] == list(
        article.warnings
    )
    assert len(article.warnings) == 2
