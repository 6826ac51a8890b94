"""Room for what the user corrects by hand, and for what an outlet's furniture was ruled to be."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add two tables, empty."""
    op.execute(
        """
        CREATE TABLE correction (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
            made_at TEXT NOT NULL,
            what TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            piece TEXT NOT NULL
        ) STRICT
        """
    )
    op.execute("CREATE INDEX ix_correction_article_id ON correction (article_id)")
    op.execute(
        """
        CREATE TABLE furniture_ruling (
            source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
            piece TEXT NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (source_id, piece)
        ) STRICT, WITHOUT ROWID
        """
    )
