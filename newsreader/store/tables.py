"""The tables of what was imported and what is worked out from it; see ``user_tables`` as well.

They are the library as it is now; migrations/ tells how it came to be so.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData()


def text_column(name: str, default: str | None = None, *, index: bool = False) -> Column[str]:
    """A column of words, empty at most."""
    return Column(name, Text, nullable=False, server_default=default, index=index)


def reference(name: str, target: str, *, nullable: bool = False) -> Column[Any]:
    """A column that names a row of another table, which cannot go while this one is there."""
    return Column(name, ForeignKey(target, ondelete="RESTRICT"), nullable=nullable, index=True)


library_info = Table(
    "library_info",
    metadata,
    Column("key", Text, primary_key=True),
    text_column("value"),
    sqlite_strict=True,
)

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

story = Table(
    "story",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("title"),
    text_column("created_at"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

original = Table(
    "original",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
    CheckConstraint("length(sha256) = 64", name="sha256_is_hexadecimal"),
    sqlite_strict=True,
)

# The long columns stand last, so that lists of articles do not read past them.
article = Table(
    "article",
    metadata,
    Column("id", Integer, primary_key=True),
    reference("original_sha256", "original.sha256"),
    reference("source_id", "source.id"),
    reference("story_id", "story.id", nullable=True),
    text_column("title"),
    text_column("byline"),
    text_column("date", index=True),
    text_column("path"),
    text_column("language"),
    text_column("media_type"),
    text_column("encoding"),
    text_column("imported_at"),
    Column("words", Integer, nullable=False),
    Column("text_sha256", Text, nullable=False, index=True),
    text_column("origin"),
    text_column("warnings"),
    text_column("signature", default=""),
    text_column("folded"),
    text_column("text"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

# Worked out from the article, and worked out again wherever a row is missing, old or damaged.
prepared_article = Table(
    "prepared_article",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    text_column("engine"),
    Column("bytes", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# Where a note's passage stands in other versions of its article, and where it is lost (NULL).
# Worked out from the texts, as the next table is: neither holds an article or a note back.
note_place = Table(
    "note_place",
    metadata,
    Column("note_id", ForeignKey("note.id", ondelete="CASCADE"), primary_key=True),
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("span_start", Integer),
    Column("span_end", Integer),
    CheckConstraint("(span_start IS NULL) = (span_end IS NULL)", name="whole_span"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Versions of one article have one number: that of the first of them.
article_version = Table(
    "article_version",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("versions_of", Integer, nullable=False, index=True),
    sqlite_strict=True,
)

# By which articles are found that have a passage in common; numbers of runs of their words.
passage_print = Table(
    "passage_print",
    metadata,
    Column("print", Integer, primary_key=True),
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# By which terms a story is found, and in how many stories a term stands: gathered from the
# articles' signatures, and gathered again where library_info does not say of which form they are.
story_term = Table(
    "story_term",
    metadata,
    Column("term", Text, primary_key=True),
    Column("story_id", Integer, primary_key=True, autoincrement=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
term_count = Table(
    "term_count",
    metadata,
    Column("term", Text, primary_key=True),
    Column("stories", REAL, nullable=False),
    Column("named", REAL, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

view_state = Table(
    "view_state",
    metadata,
    Column("key", Text, primary_key=True),
    text_column("value"),
    sqlite_strict=True,
)
