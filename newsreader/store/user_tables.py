"""The tables of what the user wrote, decided and put right; none of it can be worked out again."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table, Text

from newsreader.store.tables import metadata, reference, text_column

# What the user put right by hand: the article has the new value, this says what it was.
correction = Table(
    "correction",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), nullable=False, index=True),
    text_column("made_at"),
    text_column("what"),
    text_column("before"),
    text_column("after"),
    text_column("piece"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

# What pieces of an outlet's pages were ruled to be; an empty kind stands for the story.
furniture_ruling = Table(
    "furniture_ruling",
    metadata,
    Column("source_id", ForeignKey("source.id", ondelete="CASCADE"), primary_key=True),
    Column("piece", Text, primary_key=True),
    text_column("kind"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

note = Table(
    "note",
    metadata,
    Column("id", Integer, primary_key=True),
    reference("article_id", "article.id", nullable=True),
    reference("other_article_id", "article.id", nullable=True),
    reference("story_id", "story.id", nullable=True),
    Column("span_start", Integer),
    Column("span_end", Integer),
    Column("quote", Text),
    Column("before", Text),
    Column("after", Text),
    text_column("created_at"),
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
    text_column("written_at"),
    text_column("sha256"),
    text_column("text"),
    text_column("tags", default=""),
    text_column("colour", default=""),
    text_column("state", default=""),
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
    text_column("removed_at"),
    sqlite_strict=True,
)

# Every merge, split, move and renaming, and each undoing and redoing of one, in their order.
story_decision = Table(
    "story_decision",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("made_at"),
    text_column("kind"),
    reference("decision_id", "story_decision.id", nullable=True),
    text_column("before"),
    text_column("after"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

# Passages of two articles that the user linked or unlinked, and each undoing and redoing of that.
hand_link = Table(
    "hand_link",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("made_at"),
    text_column("kind"),
    Column("decision_id", ForeignKey("hand_link.id", ondelete="CASCADE")),
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), nullable=False, index=True),
    Column(
        "other_article_id",
        ForeignKey("article.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    text_column("anchors"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

# What the user has decided about facts on which articles differ; a later row takes the place of an
# earlier one, and one with ``takes_back`` that of none.  The story is only said: articles move.
fact_verdict = Table(
    "fact_verdict",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("made_at"),
    Column("story_id", Integer, nullable=False),
    text_column("kind"),
    text_column("fact_values"),
    text_column("places"),
    text_column("ruling"),
    text_column("remark"),
    reference("takes_back", "fact_verdict.id", nullable=True),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
