"""Articles survive the way through JSON; anything else is refused."""

from __future__ import annotations

import json
from types import MappingProxyType

import pytest

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.importing.article_json import from_json, to_json

ARTICLE = Article(
    path="a.txt",
    sha256="0" * 64,
    text="One.\n\nTwo.",
    title="A ‘title’",
    byline=("Tilda Moren",),
    folded=(Folded(Furniture.CAPTION, "Boats.", 4),),
    origin=MappingProxyType({"title": "first line"}),
    warnings=("One thing.",),
)


def test_there_and_back_is_the_same_article() -> None:
    assert from_json(json.loads(to_json((ARTICLE,))), "a.txt", "0" * 64) == (ARTICLE,)


def test_an_answer_about_another_file_is_refused() -> None:
    with pytest.raises(ValueError, match="this file"):
        from_json(json.loads(to_json((ARTICLE,))), "a.txt", "1" * 64)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", 3),
        ("text", None),
        ("title", "\ud800"),
        ("byline", "Tilda"),
        ("byline", [1]),
        ("origin", {"title": 1}),
        ("folded", [["caption", "x", 99]]),
        ("folded", [["caption", "x", -1]]),
        ("folded", [["caption", "x", True]]),
        ("folded", [["poem", "x", 0]]),
        ("folded", [["caption", "x"]]),
        ("folded", [["caption", "x", 4], ["caption", "y", 0]]),
        ("warnings", [None]),
    ],
)
def test_a_field_that_is_not_what_it_must_be_is_refused(field: str, value: object) -> None:
    plain = json.loads(to_json((ARTICLE,)))
    plain["articles"][0][field] = value
    with pytest.raises(ValueError, match=r"."):
        from_json(plain, "a.txt", "0" * 64)
