"""Room for what the user decides about facts on which articles differ."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add a table to which rows are only added."""
    op.execute(
        """
        CREATE TABLE fact_verdict (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            made_at TEXT NOT NULL,
            story_id INTEGER NOT NULL,
            kind TEXT NOT NULL,
            fact_values TEXT NOT NULL,
            places TEXT NOT NULL,
            ruling TEXT NOT NULL,
            remark TEXT NOT NULL,
            takes_back INTEGER REFERENCES fact_verdict (id) ON DELETE RESTRICT
        ) STRICT
        """
    )
    op.execute("CREATE INDEX ix_fact_verdict_takes_back ON fact_verdict (takes_back)")
    op.execute(
        "CREATE TRIGGER fact_verdict_is_never_changed BEFORE UPDATE ON fact_verdict"
        " BEGIN SELECT RAISE(ABORT, 'a verdict is never changed'); END"
    )
    op.execute(
        "CREATE TRIGGER fact_verdict_is_never_deleted BEFORE DELETE ON fact_verdict"
        " BEGIN SELECT RAISE(ABORT, 'a verdict is never deleted'); END"
    )
