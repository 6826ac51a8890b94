"""Takes from a sound backup what the user decided about articles that a damaged library has."""

from __future__ import annotations

from typing import Final

from sqlalchemy.engine import Connection

#: Where the passages of notes stand: moment of the note, article, start and end.
NotePlaces = list[tuple[str, int, int | None, int | None]]


# Which article here is the backup's of a number: best the one with the same text and number.
_ALIKE: Final = (
    "CREATE TEMP TABLE alike AS SELECT theirs.id AS theirs, (SELECT article.id FROM article"
    " WHERE article.original_sha256 = theirs.original_sha256"
    " ORDER BY article.text_sha256 <> theirs.text_sha256, article.id <> theirs.id LIMIT 1) AS ours"
    " FROM backup.article AS theirs"
)
# What is here is passed over: these tables only grow, and give no number twice.
_TAKE: Final = (
    (
        "INSERT OR IGNORE INTO correction SELECT id, ours, made_at, what, before, after, piece"
        " FROM backup.correction JOIN alike ON theirs = article_id WHERE ours IS NOT NULL"
    ),
    (
        "INSERT OR IGNORE INTO hand_link SELECT id, made_at, kind, decision_id, one.ours,"
        " other.ours, anchors FROM backup.hand_link JOIN alike AS one ON one.theirs = article_id"
        " JOIN alike AS other ON other.theirs = other_article_id"
        " WHERE one.ours IS NOT NULL AND other.ours IS NOT NULL"
    ),
    "INSERT OR IGNORE INTO fact_verdict SELECT * FROM backup.fact_verdict",
    (
        "INSERT OR IGNORE INTO article_version SELECT one.ours, coalesce(first.ours, versions_of)"
        " FROM backup.article_version JOIN alike AS one ON one.theirs = article_id"
        " LEFT JOIN alike AS first ON first.theirs = versions_of WHERE one.ours IS NOT NULL"
    ),
    (
        "INSERT OR IGNORE INTO furniture_ruling SELECT source.id, piece, kind"
        " FROM backup.furniture_ruling JOIN backup.source AS named ON named.id = source_id"
        " JOIN source ON source.name = named.name"
    ),
    # What is in a story now was taken out of the bin since.
    (
        "INSERT OR IGNORE INTO binned_article SELECT ours, binned.story_id, removed_at"
        " FROM backup.binned_article AS binned JOIN alike ON theirs = article_id"
        " JOIN article ON article.id = ours WHERE article.story_id IS NULL"
    ),
)
_PLACES: Final = (
    "SELECT note.created_at, ours, place.span_start, place.span_end"
    " FROM backup.note_place AS place JOIN backup.note AS note ON note.id = place.note_id"
    " JOIN alike ON theirs = place.article_id WHERE ours IS NOT NULL"
    " ORDER BY note.id, place.article_id"
)


def take_decisions(connection: Connection) -> None:
    """Add what is missing here, once the backup is attached and its articles are taken."""
    for statement in (_ALIKE, *_TAKE):
        connection.exec_driver_sql(statement)


def places_in_backup(connection: Connection) -> NotePlaces:
    """Where the backup has the passages of notes, with the articles' numbers here."""
    return [(*row,) for row in connection.exec_driver_sql(_PLACES)]
