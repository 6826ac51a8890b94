"""Articles as JSON between the reading process and the program, checked field by field."""

from __future__ import annotations

import json
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from newsreader.domain.article import Article, Folded, Furniture

_STRINGS = ("sha256", "text", "media_type", "encoding", "language", "title", "source", "date")


def to_json(articles: tuple[Article, ...]) -> bytes:
    """All fields but the path, which the asking side knows."""
    return json.dumps({"articles": [plain_article(article) for article in articles]}).encode(
        "ascii"
    )


def from_json(answer: object, path: str, sha256: str) -> tuple[Article, ...]:
    """The articles of a loaded message; raises ValueError unless every field is as it must be."""
    articles = tuple(article_of(plain, path) for plain in _list(_dict(answer).get("articles")))
    if not articles or any(article.sha256 != sha256 for article in articles):
        raise ValueError("not an answer about this file")
    return articles


def plain_article(article: Article) -> dict[str, Any]:
    """All fields but the path, as JSON knows them."""
    plain: dict[str, Any] = {name: getattr(article, name) for name in _STRINGS}
    plain["byline"] = list(article.byline)
    plain["warnings"] = list(article.warnings)
    plain["origin"] = dict(article.origin)
    plain["folded"] = [[f.kind.value, f.text, f.after] for f in article.folded]
    return plain


def article_of(value: object, path: str) -> Article:
    """What :func:`plain_article` wrote; raises ValueError unless every field is as it must be."""
    plain = _dict(value)
    strings = {name: _string(plain.get(name)) for name in _STRINGS}
    folded = tuple(_folded(item, len(strings["text"])) for item in _list(plain.get("folded")))
    if any(a.after > b.after for a, b in pairwise(folded)):
        raise ValueError("folded pieces out of order")
    origin = {_string(k): _string(v) for k, v in _dict(plain.get("origin")).items()}
    return Article(
        path=path,
        **strings,
        byline=tuple(_string(name) for name in _list(plain.get("byline"))),
        folded=folded,
        origin=MappingProxyType(origin),
        warnings=tuple(_string(warning) for warning in _list(plain.get("warnings"))),
    )


def _folded(value: object, length: int) -> Folded:
    kind, text, after = _list(value)
    if type(after) is not int or not 0 <= after <= length:
        raise ValueError("a folded piece outside the text")
    return Folded(Furniture(_string(kind)), _string(text), after)


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a string")
    value.encode("utf-8")  # a lone surrogate is a UnicodeEncodeError, which is a ValueError
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return value


def _dict(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value
