"""Takes from a sound backup what a damaged library has lost."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy.engine import Connection

from newsreader.store.library_file import REVISION
from newsreader.store.rescue.backup_decisions import NotePlaces, places_in_backup, take_decisions
from newsreader.store.tables import article

_OWN: Final = ("id", "source_id", "story_id")
_KEPT: Final = ", ".join(name for name in article.c.keys() if name not in _OWN)  # noqa: SIM118

# Outlets are known by their names, stories by the moment in which they were begun: numbers are
# given again after an older backup was brought back.
_LOST: Final = (
    "NOT EXISTS (SELECT 1 FROM article WHERE article.original_sha256 = theirs.original_sha256"
    " AND article.text_sha256 = theirs.text_sha256)"
)
_TAKE: Final = (
    "INSERT OR IGNORE INTO source (name) SELECT name FROM backup.source",
    (
        "INSERT OR IGNORE INTO story SELECT * FROM backup.story AS theirs WHERE NOT EXISTS"
        " (SELECT 1 FROM story WHERE story.created_at = theirs.created_at)"
    ),
    (
        f"INSERT INTO article (id, source_id, story_id, {_KEPT})"
        " SELECT CASE WHEN id IN (SELECT id FROM article) THEN NULL ELSE id END,"
        " (SELECT id FROM source WHERE name ="
        " (SELECT name FROM backup.source WHERE backup.source.id = theirs.source_id)),"
        " (SELECT id FROM story WHERE created_at ="
        " (SELECT created_at FROM backup.story WHERE backup.story.id = theirs.story_id)),"
        f" {_KEPT} FROM backup.article AS theirs WHERE {_LOST}"
    ),
    (
        "INSERT OR IGNORE INTO original SELECT sha256, bytes FROM backup.original"
        " WHERE sha256 IN (SELECT original_sha256 FROM article)"
    ),
)
_SAME_ARTICLE: Final = (
    "DELETE FROM article WHERE id = ? AND EXISTS (SELECT 1 FROM backup.article AS theirs"
    " WHERE theirs.original_sha256 = article.original_sha256"
    " AND theirs.text_sha256 = article.text_sha256)"
)
_COUNT: Final = "SELECT count(*) FROM article"


class Taken(NamedTuple):
    """How many articles the backup had alone, and where it has the passages of notes."""

    articles: int
    places: NotePlaces


def take_from_backup(connection: Connection, backup: Path, damaged: Collection[int]) -> Taken:
    """Add the articles that are missing, and put whole ones in the place of damaged ones.

    Adds what the user decided about articles, too.  Nothing is taken from a backup of another form.
    """
    address = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
    connection.exec_driver_sql("ATTACH ? AS backup", (address,))
    form = connection.exec_driver_sql("SELECT version_num FROM backup.alembic_version").scalar()
    if form != REVISION:
        return Taken(0, [])
    for number in sorted(damaged):
        connection.exec_driver_sql(_SAME_ARTICLE, (number,))
    before: int = connection.exec_driver_sql(_COUNT).scalar_one()
    for statement in _TAKE:
        connection.exec_driver_sql(statement)
    after: int = connection.exec_driver_sql(_COUNT).scalar_one()
    take_decisions(connection)
    return Taken(after - before, places_in_backup(connection))
