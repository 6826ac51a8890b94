"""Tags, a colour and a state for each wording of a note; notes are found by their tags, too."""

from __future__ import annotations

from alembic import op

from newsreader.store.migrations.versions import v0003_search_index as earlier

revision = "0007"
down_revision = "0006"

_NOTE = (
    f"SELECT note.id AS id, {earlier._searched('note_revision.tags')} AS title,"
    " '' AS source, '' AS byline,"
    f" {earlier._searched('note_revision.text')} AS text"
    " FROM note JOIN note_revision ON note_revision.note_id = note.id"
    f" AND note_revision.number = {earlier._NEWEST} WHERE note.removed_at IS NULL"
)


def upgrade() -> None:
    """Add three columns, and name the tags in the view.

    Notes have none yet: what the index has of them stays right.
    """
    connection = op.get_bind()
    for name in ("tags", "colour", "state"):
        connection.exec_driver_sql(
            f"ALTER TABLE note_revision ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"
        )
    connection.exec_driver_sql("DROP VIEW searchable_note")
    connection.exec_driver_sql(f"CREATE VIEW searchable_note AS {_NOTE}")
