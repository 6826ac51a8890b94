"""Room for what the user decides about stories, and for the terms that stories are found by."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add four tables; the terms are gathered anew from the articles with the next import."""
    op.execute(
        """
        CREATE TABLE placed_by_hand (
            article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
        ) STRICT
        """
    )
    op.execute(
        """
        CREATE TABLE story_decision (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            made_at TEXT NOT NULL,
            kind TEXT NOT NULL,
            decision_id INTEGER REFERENCES story_decision (id) ON DELETE RESTRICT,
            before TEXT NOT NULL,
            after TEXT NOT NULL
        ) STRICT
        """
    )
    op.execute("CREATE INDEX ix_story_decision_decision_id ON story_decision (decision_id)")
    op.execute(
        """
        CREATE TABLE story_term (
            term TEXT NOT NULL,
            story_id INTEGER NOT NULL,
            PRIMARY KEY (term, story_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    op.execute(
        """
        CREATE TABLE term_count (
            term TEXT NOT NULL PRIMARY KEY,
            stories REAL NOT NULL,
            named REAL NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
