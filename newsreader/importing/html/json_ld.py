"""What a page says about its article in JSON-LD (schema.org)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from newsreader.importing.clean import clean_line
from newsreader.importing.dates import iso_date
from newsreader.importing.draft import Candidate, Field
from newsreader.importing.fields.people import distinct, is_role, split_names
from newsreader.importing.lines.line_shape import letters

_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|ReviewNewsArticle)$")
_TELLING = ("headline", "datePublished", "author")
_CONTROLS = re.compile("[\x00-\x1f]")
_LAST_COMMA = re.compile(r",\s*([}\]])")
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_ESCAPED = "&quot;"
_MAX_OBJECTS = 2_000
ORIGIN = "JSON-LD"
_HEADLINE, _HEADLINE_TWICE = 0.9, 0.904
_OTHER_DATES = {
    "NewsArticle": (("dateCreated", 0.4),),
    "WebPage": (("datePublished", 0.6),),
    "VideoObject": (("uploadDate", 0.38),),
}
# Any name on the page is worth more than "Staff Reporter".
_ROLE = 0.1


def linked_data(parser: LexborHTMLParser) -> list[dict[str, Any]]:
    """Every object in the page's JSON-LD, outer before inner."""
    return list(_objects(parser))


def declared_body(objects: Sequence[dict[str, Any]]) -> str:
    """The longest text that an object declares as an article's body, mark-up and all."""
    bodies = (item.get("articleBody") for item in objects if _is_article(item))
    return max((body for body in bodies if isinstance(body, str)), key=len, default="")


def from_json_ld(objects: Sequence[dict[str, Any]]) -> Iterator[Candidate]:
    """Candidates from the object that describes an article most fully, the first of equals."""
    articles = [item for item in objects if _is_article(item)]
    if not articles:
        yield from _other_dates(objects)
        return
    article = max(articles, key=lambda item: sum(bool(item.get(name)) for name in _TELLING))
    by_id = {str(item["@id"]): item for item in objects if "@id" in item and "name" in item}
    yield _headline(article)
    yield Candidate(Field.DATE, iso_date(_text(article.get("datePublished"))), ORIGIN, 0.95)
    yield from _other_dates(objects)
    signed = list(_names(article.get("author") or article.get("creator"), by_id))
    names = [n for name in signed for n in split_names(name)]
    yield Candidate(Field.BYLINE, "\n".join(distinct(names)), ORIGIN, 0.9)
    roles = filter(is_role, signed)
    yield Candidate(Field.BYLINE, "\n".join(distinct(roles)), f"role in {ORIGIN}", _ROLE)
    outlet = next(iter(_names(article.get("publisher"), by_id)), "")
    yield Candidate(Field.SOURCE, outlet, ORIGIN, 0.85)


def _headline(article: dict[str, Any]) -> Candidate:
    value, other = (_text(article.get(name)) for name in ("headline", "alternativeHeadline"))
    value = clean_line(_TAG.sub("", value))
    trust = _HEADLINE_TWICE if letters(value) == letters(other) else _HEADLINE
    return Candidate(Field.TITLE, value, ORIGIN, trust)


def _other_dates(objects: Sequence[dict[str, Any]]) -> Iterator[Candidate]:
    """Dates of the page or of its making, for where nothing says when the article appeared."""
    for item in objects:
        for name, trust in _OTHER_DATES.get(str(item.get("@type")), ()):
            yield Candidate(
                Field.DATE, iso_date(_text(item.get(name))), f"{name} in {ORIGIN}", trust
            )


def _objects(parser: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    scripts = parser.css('script[type="application/ld+json"]')
    waiting: list[object] = [_load(node.text() or "") for node in scripts]
    seen = 0
    while waiting and seen < _MAX_OBJECTS:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting.extend(v for v in value.values() if isinstance(v, dict | list))
        elif isinstance(value, list):
            waiting.extend(value)


def _load(source: str) -> object:
    """The objects in a script, also where commas or escapes are not as JSON wants them."""
    bare = _bare(_CONTROLS.sub(" ", source))
    tidy = _LAST_COMMA.sub(r"\1", html.unescape(bare) if _ESCAPED in bare else bare)
    for attempt in (bare, tidy, f"[{tidy}]"):
        try:
            return json.loads(attempt)
        except ValueError:
            continue
        except RecursionError:
            break
    return None


def _bare(source: str) -> str:
    """The objects in a script: some pages wrap them in a comment or end them like a statement."""
    first, last = source.find("{"), source.rfind("}") + 1
    objects = source[first:last]
    listed = source[:first].rstrip().endswith("[") and source[last:].lstrip().startswith("]")
    return f"[{objects}]" if listed else objects


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in kinds)


def _names(value: object, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            named = item if item.get("name") else by_id.get(str(item.get("@id")), item)
            inner = named.get("name") or _full_name(named)
            yield from (map(_text, inner) if isinstance(inner, list) else [_text(inner)])
        elif isinstance(item, str):
            yield _text(item)


def _full_name(person: dict[str, Any]) -> str:
    parts = (_text(person.get(part)) for part in ("givenName", "additionalName", "familyName"))
    return " ".join(filter(None, parts))


def _text(value: object) -> str:
    # Some systems escape what they were given escaped.
    return clean_line(html.unescape(html.unescape(value))) if isinstance(value, str) else ""
