"""Articles as JSON: ninjs of news agencies, answers of news services, this program's own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from newsreader.importing.clean import clean_line, whole_characters
from newsreader.importing.dates import iso_date
from newsreader.importing.draft import Block, Candidate, Draft, Field
from newsreader.importing.fields.people import split_names
from newsreader.importing.html.fragment import fragment_blocks
from newsreader.importing.lines.wrapped_lines import paragraphs
from newsreader.importing.media_types import MediaType
from newsreader.importing.source import Loss, Source

WARM_UP = b'{"headline": "Up", "body_html": "<p>Up and ready, all of it.</p>"}'

# Tried in this order; all in small letters.
_BODIES = (
    *("body_html", "body_xhtml", "articlebody", "content_html", "content_text", "body_text"),
    *("fulltext", "full_text", "bodytext", "body", "content", "text", "maintext", "main_text"),
    *("description", "summary"),
)
_NAMES = {
    Field.TITLE: ("headline", "title", "name", "webtitle"),
    Field.SOURCE: (
        *("source", "provider", "publisher", "outlet", "site_name", "sitename"),
        *("copyrightholder", "site"),
    ),
    Field.BYLINE: ("byline", "author", "authors", "creator", "by"),
    Field.DATE: (
        *("datepublished", "date_published", "published", "publishedat", "published_at"),
        *("firstcreated", "webpublicationdate", "pubdate", "pub_date"),
    ),
}
# Not when the article appeared, but when this version of it was made; or nobody knows what.
_VERSION_DATES = ("versioncreated", "date")
_INNER = ("value", "name", "text", "content", "body", "title", "headline")
_TAG = re.compile(r"</?[a-z][a-z0-9]*\b[^<>]*>", re.IGNORECASE)
_FEWEST_CHARACTERS = 20
_MOST_OBJECTS = 200_000


def read(source: Source) -> Iterator[Draft | Loss]:
    """A draft for each object that holds a text; lists, also of one object a line, are walked."""
    text, encoding = source.decoded
    for item in _objects(_loaded(text, source)):
        if isinstance(item, Loss):
            yield item
            return
        fields = {key.lower(): value for key, value in item.items()}
        if blocks := _blocks(fields):
            candidates = tuple(_candidates(fields))
            yield Draft(tuple(blocks), MediaType.JSON, encoding, candidates, marked_up=True)


def _loaded(text: str, source: Source) -> object:
    """The value of a JSON text, or the list of values that stand one a line."""
    try:
        return json.loads(text, parse_int=str)
    except RecursionError:
        source.refuse("Its JSON is nested too deeply.")
    except ValueError:
        pass
    try:
        return [json.loads(line, parse_int=str) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        source.refuse("Its JSON is damaged.")


def _objects(value: object) -> Iterator[dict[str, Any] | Loss]:
    """The outermost objects that hold a text, in their order; a loss where they are too many."""
    waiting = [value]
    seen = 0
    while waiting:
        if seen == _MOST_OBJECTS:
            yield Loss(f"It holds more than {_MOST_OBJECTS:,} values; the others were not read.")
            return
        item = waiting.pop()
        seen += 1
        if isinstance(item, dict):
            if _body({key.lower(): inner for key, inner in item.items()}):
                yield item
            else:
                waiting += reversed(list(item.values()))
        elif isinstance(item, list):
            waiting += reversed(item)


def _body(fields: dict[str, Any]) -> str:
    bodies = fields.get("bodies")
    if isinstance(bodies, list):
        fields = {**fields, "body": bodies}
    for name in _BODIES:
        body = _text(fields.get(name))
        if len(body) >= _FEWEST_CHARACTERS and " " in body.strip():
            return body
    return ""


def _blocks(fields: dict[str, Any]) -> list[Block]:
    body = _body(fields)
    if _TAG.search(body):
        return fragment_blocks(body)
    return [Block(line) for line in paragraphs(body)]


def _candidates(fields: dict[str, Any]) -> Iterator[Candidate]:
    fields = {**fields, "headline": fields.get("headline") or fields.get("headlines")}
    for field, names in _NAMES.items():
        for place, name in enumerate(names):
            if value := _value(field, fields.get(name)):
                yield Candidate(field, value, f"“{name}” in the JSON", 0.9 - place / 100)
    for place, name in enumerate(_VERSION_DATES):
        if value := _value(Field.DATE, fields.get(name)):
            yield Candidate(Field.DATE, value, f"“{name}” in the JSON", 0.7 - place / 100)


def _value(field: Field, value: object) -> str:
    if field is Field.DATE:
        return iso_date(_text(value))
    if field is not Field.BYLINE:
        return clean_line(_TAG.sub("", _text(value)))
    values = value if isinstance(value, list) else [value]
    return "\n".join(dict.fromkeys(n for one in values for n in split_names(_text(one))))


def _text(value: object) -> str:
    """A string, or the one inside: formats of several languages have lists of objects there."""
    if isinstance(value, list):
        value = next(iter(value), None)
    if isinstance(value, dict):
        lowered = {key.lower(): inner for key, inner in value.items()}
        value = next((lowered[key] for key in _INNER if isinstance(lowered.get(key), str)), None)
    return whole_characters(value) if isinstance(value, str) else ""
