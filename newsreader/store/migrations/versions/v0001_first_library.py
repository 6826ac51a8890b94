"""The first library: sources, stories, articles with their originals, notes, views."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

_TABLES = (
    """
    CREATE TABLE library_info (
        "key" TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE source (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    """
    CREATE TABLE story (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE original (
        sha256 TEXT NOT NULL PRIMARY KEY,
        bytes BLOB NOT NULL,
        CONSTRAINT sha256_is_hexadecimal CHECK (length(sha256) = 64)
    ) STRICT
    """,
    """
    CREATE TABLE article (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        original_sha256 TEXT NOT NULL REFERENCES original (sha256) ON DELETE RESTRICT,
        source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
        story_id INTEGER REFERENCES story (id) ON DELETE RESTRICT,
        title TEXT NOT NULL,
        byline TEXT NOT NULL,
        date TEXT NOT NULL,
        path TEXT NOT NULL,
        language TEXT NOT NULL,
        media_type TEXT NOT NULL,
        encoding TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        words INTEGER NOT NULL,
        text_sha256 TEXT NOT NULL,
        origin TEXT NOT NULL,
        warnings TEXT NOT NULL,
        signature TEXT DEFAULT '' NOT NULL,
        folded TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE note (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER REFERENCES article (id) ON DELETE RESTRICT,
        other_article_id INTEGER REFERENCES article (id) ON DELETE RESTRICT,
        story_id INTEGER REFERENCES story (id) ON DELETE RESTRICT,
        span_start INTEGER,
        span_end INTEGER,
        quote TEXT,
        before TEXT,
        after TEXT,
        created_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT one_target CHECK ((article_id IS NULL) <> (story_id IS NULL)),
        CONSTRAINT whole_anchor CHECK (
            (span_start IS NULL) = (quote IS NULL) AND (span_end IS NULL) = (quote IS NULL)
            AND (before IS NULL) = (quote IS NULL) AND (after IS NULL) = (quote IS NULL)
        )
    ) STRICT
    """,
    """
    CREATE TABLE note_revision (
        note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE RESTRICT,
        number INTEGER NOT NULL,
        written_at TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (note_id, number)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE view_state (
        "key" TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    """,
)

_INDEXES = (
    ("article", "original_sha256"),
    ("article", "source_id"),
    ("article", "story_id"),
    ("article", "text_sha256"),
    ("note", "article_id"),
    ("note", "other_article_id"),
    ("note", "story_id"),
)

_TRIGGERS = (
    """
    CREATE TRIGGER note_revision_is_never_changed BEFORE UPDATE ON note_revision
    BEGIN SELECT RAISE(ABORT, 'a note revision is never changed'); END
    """,
    """
    CREATE TRIGGER note_revision_is_never_deleted BEFORE DELETE ON note_revision
    BEGIN SELECT RAISE(ABORT, 'a note revision is never deleted'); END
    """,
    """
    CREATE TRIGGER note_revision_is_never_replaced BEFORE INSERT ON note_revision
    WHEN EXISTS (
        SELECT 1 FROM note_revision WHERE note_id = NEW.note_id AND number = NEW.number
    )
    BEGIN SELECT RAISE(ABORT, 'a note revision is never replaced'); END
    """,
)


def upgrade() -> None:
    """Make every table, index and trigger of the first version."""
    for statement in _TABLES + _TRIGGERS:
        op.execute(statement)
    for table, column in _INDEXES:
        op.create_index(f"ix_{table}_{column}", table, [column])
