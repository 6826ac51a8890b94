"""The articles, stories and notes of a bundle as JSON, checked field by field.

What reads here raises ValueError, TypeError, KeyError or AttributeError for anything else.
"""

from __future__ import annotations

import hashlib
import json
import re
from datetime import datetime
from typing import Any

from newsreader.domain.bundle import Bundle, BundledArticle, BundledStory
from newsreader.domain.note import COVERED, sealed_words
from newsreader.importing.article_json import article_of, plain_article

_SHA256 = re.compile("[0-9a-f]{64}")
#: As far into a text as any place can be told.
LAST_PLACE = 1 << 50
#: The fields of a line of notes that may be missing in none, and what they may be.
_NOTE_FIELDS: dict[str, tuple[type, ...]] = {
    "id": (int,), "created_at": (str,), "removed_at": (str, type(None)), "number": (int,),
    "written_at": (str,), "sha256": (str,), "text": (str,), "quote": (str, type(None)),
    "article_id": (int, type(None)), "other_article_id": (int, type(None)),
    "story_id": (int, type(None)), "span_start": (int, type(None)), "span_end": (int, type(None)),
    "before": (str, type(None)), "after": (str, type(None)),
    "article_sha256": (str, type(None)), "article_text_sha256": (str, type(None)),
    "other_article_sha256": (str, type(None)), "other_article_text_sha256": (str, type(None)),
    "story_created_at": (str, type(None)),
}  # fmt: skip


def article_line(each: BundledArticle) -> dict[str, Any]:
    """An article as a line of a bundle has it."""
    about = {"path": each.article.path, "imported_at": each.imported_at}
    place = {"story": each.story, "by_hand": each.by_hand}
    return about | place | plain_article(each.article)


def bundled_article(line: dict[str, Any]) -> BundledArticle:
    """What :func:`article_line` wrote."""
    article = article_of(line, _text(line["path"]))
    if not _SHA256.fullmatch(article.sha256) or not isinstance(line["by_hand"], bool):
        raise ValueError("not an article")
    story = moment(line["story"]) if line["story"] else ""
    return BundledArticle(article, moment(line["imported_at"]), story, line["by_hand"])


def bundled_story(value: dict[str, Any]) -> BundledStory:
    """A story as a bundle has it."""
    return BundledStory(moment(value["begun"]), _text(value["title"]))


def note_line(line: dict[str, Any]) -> dict[str, Any]:
    """A line of the journal, each field of its kind; of fields that are new the store judges."""
    for name, kinds in _NOTE_FIELDS.items():
        if not isinstance(line[name], kinds) or isinstance(line[name], bool):
            raise ValueError(name)
    if not all(isinstance(line.get(name, ""), str) for name in COVERED):
        raise ValueError("marks of another kind")
    json.dumps(line, ensure_ascii=False).encode("utf-8")  # half a pair is a ValueError
    for told in (line["created_at"], line["written_at"], line["removed_at"]):
        if told is not None:
            moment(told)
    if hashlib.sha256(sealed_words(line).encode()).hexdigest() != line["sha256"]:
        raise ValueError("the words of a note are not what they were")
    if (line["article_id"] is None) == (line["story_id"] is None):
        raise ValueError("a note without a place")
    start, end = line["span_start"], line["span_end"]
    if start is not None and not 0 <= start <= end <= LAST_PLACE:
        raise ValueError("no place in a text")
    return line


def require_all_told(bundle: Bundle) -> None:
    """Raise ValueError where something points to what the bundle has not."""
    stories = {"", None, *(story.begun for story in bundle.stories)}
    files = {None, *(each.article.sha256 for each in bundle.articles)}
    for each in bundle.articles:
        if each.story not in stories:
            raise ValueError("an article of no story")
    for line in bundle.notes:
        pinned = {line["article_sha256"], line["other_article_sha256"]}
        if line["story_created_at"] not in stories or not pinned <= files:
            raise ValueError("a note on nothing")


def moment(value: object) -> str:
    """A moment with its time zone, as ISO 8601 has it."""
    text = _text(value)
    if len(text) > len("2026-04-14T12:00:00.000000+00:00"):
        raise ValueError("no moment")
    if datetime.fromisoformat(text).utcoffset() is None:
        raise ValueError("a moment without its time zone")
    return text


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a string")
    value.encode("utf-8")
    return value
