"""Articles and stories in the place of lost ones, so that the notes on them have where to stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from newsreader.domain.article import Article
from newsreader.store.article_rows import to_columns
from newsreader.store.tables import article, original, source, story
from newsreader.store.upserts import insert_missing
from newsreader.store.values import now, sha256_of_text, storable

#: One wording of a note as the journal has it.
Line = dict[str, Any]

_STORY: Final = "Articles that were lost"
_TITLE: Final = "A lost article: the passages that notes are on"
_WARNING: Final = "The library was damaged and this article was lost; only these passages are left."
_LOST_STORY: Final = "A story that was lost"


def make_stand_in(connection: Connection, name: str, notes: Sequence[Line]) -> None:
    """Make one article of the passages that ``notes`` are pinned to, and pin them to it.

    The notes are on one article that is lost; ``name`` says in which of their columns it stands.
    """
    text = ""
    for line in notes:
        if line["quote"] is None or name != "article":
            continue
        text += "\n\n" if text else ""
        start = len(text) + len(line["before"])
        text += f"{line['before']}{line['quote']}{line['after']}"
        line |= {"span_start": start, "span_end": start + len(line["quote"])}
    text = text or _TITLE
    sha256 = sha256_of_text(text)
    known = article.c.original_sha256 == sha256
    if connection.scalar(select(article.c.id).where(known)) is None:
        _add(connection, Article("", sha256, text, title=_TITLE, warnings=(_WARNING,)))
    for line in notes:
        line |= {f"{name}_sha256": sha256, f"{name}_text_sha256": sha256}


def make_stand_in_story(connection: Connection, line: Line) -> None:
    """Begin a story in the place of the lost one that a note is pinned to."""
    values = {"title": _LOST_STORY, "created_at": line["story_created_at"]}
    taken = select(story.c.id).where(story.c.id == line["story_id"])
    if connection.scalar(taken) is None:
        values["id"] = line["story_id"]
    connection.execute(insert(story).values(values))


def by_article(lines: Sequence[Line], name: str) -> Mapping[tuple[Any, ...], list[Line]]:
    """Notes by the article that one of their columns names."""
    found: defaultdict[tuple[Any, ...], list[Line]] = defaultdict(list)
    for line in lines:
        found[line[f"{name}_id"], line[f"{name}_sha256"]].append(line)
    return found


def _add(connection: Connection, stand_in: Article) -> None:
    data = storable(stand_in.text).encode()
    columns = to_columns(stand_in)
    connection.execute(insert_missing(original), {"sha256": stand_in.sha256, "bytes": data})
    connection.execute(insert_missing(source), {"name": ""})
    source_id = connection.scalars(select(source.c.id).where(source.c.name == "")).one()
    story_id = connection.scalar(select(story.c.id).where(story.c.title == _STORY))
    if story_id is None:
        new = insert(story).values(title=_STORY, created_at=now())
        story_id = connection.scalars(new.returning(story.c.id)).one()
    connection.execute(
        insert(article).values(
            source_id=source_id, story_id=story_id, imported_at=now(), signature="", **columns
        )
    )
