"""Room for what comparing needs to know of each article, worked out once."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add one table; its rows can be made again from the articles at any time."""
    op.execute(
        """
        CREATE TABLE prepared_article (
            article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
            engine TEXT NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT
        """
    )
