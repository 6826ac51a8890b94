"""Room for the numbers by which articles with a passage in common are found."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add a table; it is filled from the texts when it is first asked."""
    op.execute(
        """
        CREATE TABLE passage_print (
            print INTEGER NOT NULL,
            article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
            PRIMARY KEY (print, article_id)
        ) STRICT, WITHOUT ROWID
        """
    )
