"""Room for the passages that the user links and unlinks."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add an empty table."""
    op.execute(
        """
        CREATE TABLE hand_link (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            made_at TEXT NOT NULL,
            kind TEXT NOT NULL,
            decision_id INTEGER REFERENCES hand_link (id) ON DELETE CASCADE,
            article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
            other_article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
            anchors TEXT NOT NULL
        ) STRICT
        """
    )
    op.execute("CREATE INDEX ix_hand_link_article_id ON hand_link (article_id)")
    op.execute("CREATE INDEX ix_hand_link_other_article_id ON hand_link (other_article_id)")
