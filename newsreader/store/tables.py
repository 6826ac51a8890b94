"""The tables of the library as they are now; migrations/ tells how they came to be so."""

from __future__ import annotations

from typing import Any, Final

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
from sqlalchemy.engine import Connection

from newsreader.store.search_index import SEARCH_PARTS, create_search_index

metadata = MetaData()


def _text(name: str, default: str | None = None, *, index: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default, index=index)


def _reference(name: str, target: str, *, nullable: bool = False) -> Column[Any]:
    # RESTRICT everywhere: nothing that a note hangs on can go while the note is there.
    return Column(name, ForeignKey(target, ondelete="RESTRICT"), nullable=nullable, index=True)


library_info = Table(
    "library_info",
    metadata,
    Column("key", Text, primary_key=True),
    _text("value"),
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
    _text("title"),
    _text("created_at"),
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
    _reference("original_sha256", "original.sha256"),
    _reference("source_id", "source.id"),
    _reference("story_id", "story.id", nullable=True),
    _text("title"),
    _text("byline"),
    _text("date", index=True),
    _text("path"),
    _text("language"),
    _text("media_type"),
    _text("encoding"),
    _text("imported_at"),
    Column("words", Integer, nullable=False),
    Column("text_sha256", Text, nullable=False, index=True),
    _text("origin"),
    _text("warnings"),
    _text("signature", default=""),
    _text("folded"),
    _text("text"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

# Worked out from the article, and worked out again wherever a row is missing, old or damaged.
prepared_article = Table(
    "prepared_article",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    _text("engine"),
    Column("bytes", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# What the user put right by hand: the article has the new value, this says what it was.
correction = Table(
    "correction",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), nullable=False, index=True),
    _text("made_at"),
    _text("what"),
    _text("before"),
    _text("after"),
    _text("piece"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

# What pieces of an outlet's pages were ruled to be; an empty kind stands for the story.
furniture_ruling = Table(
    "furniture_ruling",
    metadata,
    Column("source_id", ForeignKey("source.id", ondelete="CASCADE"), primary_key=True),
    Column("piece", Text, primary_key=True),
    _text("kind"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

note = Table(
    "note",
    metadata,
    Column("id", Integer, primary_key=True),
    _reference("article_id", "article.id", nullable=True),
    _reference("other_article_id", "article.id", nullable=True),
    _reference("story_id", "story.id", nullable=True),
    Column("span_start", Integer),
    Column("span_end", Integer),
    Column("quote", Text),
    Column("before", Text),
    Column("after", Text),
    _text("created_at"),
    Column("removed_at", Text),
    CheckConstraint("(article_id IS NULL) <> (story_id IS NULL)", name="one_target"),
    CheckConstraint(
        "(span_start IS NULL) = (quote IS NULL) AND (span_end IS NULL) = (quote IS NULL)"
        " AND (before IS NULL) = (quote IS NULL) AND (after IS NULL) = (quote IS NULL)",
        name="whole_anchor",
    ),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

# Without a rowid of its own there is no second key by which INSERT OR REPLACE could hit a row.
note_revision = Table(
    "note_revision",
    metadata,
    Column("note_id", ForeignKey("note.id", ondelete="RESTRICT"), primary_key=True),
    Column("number", Integer, primary_key=True),
    _text("written_at"),
    _text("sha256"),
    _text("text"),
    _text("tags", default=""),
    _text("colour", default=""),
    _text("state", default=""),
    sqlite_strict=True,
    sqlite_with_rowid=False,
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

# Articles that the user has put where they are; what is not here may be grouped anew.
placed_by_hand = Table(
    "placed_by_hand",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    sqlite_strict=True,
)

# Articles that were deleted and can be brought back into the story that they were in.
binned_article = Table(
    "binned_article",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("story_id", Integer),
    _text("removed_at"),
    sqlite_strict=True,
)

# Every merge, split, move and renaming, and each undoing and redoing of one, in their order.
story_decision = Table(
    "story_decision",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("made_at"),
    _text("kind"),
    _reference("decision_id", "story_decision.id", nullable=True),
    _text("before"),
    _text("after"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

# Passages of two articles that the user linked or unlinked, and each undoing and redoing of that.
hand_link = Table(
    "hand_link",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("made_at"),
    _text("kind"),
    Column("decision_id", ForeignKey("hand_link.id", ondelete="CASCADE")),
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), nullable=False, index=True),
    Column(
        "other_article_id",
        ForeignKey("article.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    _text("anchors"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
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

# What the user has decided about facts on which articles differ; a later row takes the place of an
# earlier one, and one with ``takes_back`` that of none.  The story is only said: articles move.
fact_verdict = Table(
    "fact_verdict",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("made_at"),
    Column("story_id", Integer, nullable=False),
    _text("kind"),
    _text("fact_values"),
    _text("places"),
    _text("ruling"),
    _text("remark"),
    _reference("takes_back", "fact_verdict.id", nullable=True),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

view_state = Table(
    "view_state",
    metadata,
    Column("key", Text, primary_key=True),
    _text("value"),
    sqlite_strict=True,
)

#: Dropped for a moment where the user erases a note for good, and nowhere else.
NEVER_DELETED: Final = (
    "CREATE TRIGGER note_revision_is_never_deleted BEFORE DELETE ON note_revision"
    " BEGIN SELECT RAISE(ABORT, 'a note revision is never deleted'); END"
)
#: Dropped for a moment where the user erases an article for good, and nowhere else.
VERDICT_NEVER_DELETED: Final = (
    "CREATE TRIGGER fact_verdict_is_never_deleted BEFORE DELETE ON fact_verdict"
    " BEGIN SELECT RAISE(ABORT, 'a verdict is never deleted'); END"
)
#: What a CREATE TABLE cannot say: a wording of a note, and a verdict, once written, stays.
TRIGGERS: Final = (
    (
        "CREATE TRIGGER note_revision_is_never_changed BEFORE UPDATE ON note_revision"
        " BEGIN SELECT RAISE(ABORT, 'a note revision is never changed'); END"
    ),
    NEVER_DELETED,
    # Needed because INSERT OR REPLACE deletes without asking the trigger above.
    (
        "CREATE TRIGGER note_revision_is_never_replaced BEFORE INSERT ON note_revision"
        " WHEN EXISTS (SELECT 1 FROM note_revision"
        " WHERE note_id = NEW.note_id AND number = NEW.number)"
        " BEGIN SELECT RAISE(ABORT, 'a note revision is never replaced'); END"
    ),
    (
        "CREATE TRIGGER fact_verdict_is_never_changed BEFORE UPDATE ON fact_verdict"
        " BEGIN SELECT RAISE(ABORT, 'a verdict is never changed'); END"
    ),
    VERDICT_NEVER_DELETED,
)


def create_tables(connection: Connection) -> None:
    """Make an empty library's tables in one go: what all migrations together would make."""
    metadata.create_all(connection)
    create_guards(connection)


def create_guards(connection: Connection) -> None:
    """Make what watches over the tables: the triggers, and the search index, which is empty."""
    for trigger in TRIGGERS:
        connection.exec_driver_sql(trigger)
    create_search_index(connection)


def missing_parts(connection: Connection) -> list[str]:
    """The names of the tables, views, indexes and triggers that should be there and are not."""
    there = connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars().all()
    tables = metadata.sorted_tables
    wanted = [table.name for table in tables]
    wanted += [str(index.name) for table in tables for index in table.indexes]
    wanted += [trigger.split()[2] for trigger in TRIGGERS]
    wanted += SEARCH_PARTS
    return sorted(set(wanted) - set(there))
