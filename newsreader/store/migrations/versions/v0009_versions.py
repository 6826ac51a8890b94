"""Room for versions of one article, and for where notes stand in them."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add two tables; what is in the library stays as it is."""
    op.execute(
        """
        CREATE TABLE note_place (
            note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
            article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
            span_start INTEGER,
            span_end INTEGER,
            PRIMARY KEY (note_id, article_id),
            CONSTRAINT whole_span CHECK ((span_start IS NULL) = (span_end IS NULL))
        ) STRICT, WITHOUT ROWID
        """
    )
    op.execute(
        """
        CREATE TABLE article_version (
            article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
            versions_of INTEGER NOT NULL
        ) STRICT
        """
    )
    op.execute("CREATE INDEX ix_article_version_versions_of ON article_version (versions_of)")
