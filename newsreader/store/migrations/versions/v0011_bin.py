"""A bin for articles, from which they can be brought back."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add one table, which is empty: nothing has been deleted so far."""
    op.execute(
        """
        CREATE TABLE binned_article (
            article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
            story_id INTEGER,
            removed_at TEXT NOT NULL
        ) STRICT
        """
    )
