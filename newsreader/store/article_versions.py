"""Which articles are versions of one: the same article at another time."""

from __future__ import annotations

from sqlalchemy import delete, select, update

from newsreader.store.connections import Connections
from newsreader.store.tables import article_version, note_place
from newsreader.store.upserts import insert_or_replace
from newsreader.store.user_tables import note

_VERSIONS_OF = (
    "SELECT article_id FROM article_version WHERE versions_of ="
    " (SELECT versions_of FROM article_version WHERE article_id = ?) ORDER BY article_id"
)


class ArticleVersions:
    """Groups of articles by number; most articles are in none."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def join(self, one: int, other: int) -> None:
        """Make two articles, with all versions of both, versions of one article."""
        with self._connections.writing() as connection:
            groups = sorted({*self.of(one), *self.of(other)})
            rows = [{"article_id": number, "versions_of": groups[0]} for number in groups]
            connection.execute(insert_or_replace(article_version), rows)

    def part(self, article_id: int) -> None:
        """Let an article be no version of any other; notes of each stand in the other no more."""
        with self._connections.writing() as connection:
            others = [number for number in self.of(article_id) if number != article_id]
            for group in ([article_id], others):
                mine = article_version.c.article_id.in_(group)
                of_first = (
                    update(article_version).where(mine).values(versions_of=min(group, default=0))
                )
                connection.execute(of_first)
            for here, there in (([article_id], others), (others, [article_id])):
                theirs = select(note.c.id).where(note.c.article_id.in_(there))
                connection.execute(
                    delete(note_place).where(
                        note_place.c.article_id.in_(here), note_place.c.note_id.in_(theirs)
                    )
                )

    def of(self, article_id: int) -> tuple[int, ...]:
        """The numbers of all versions of an article, itself among them, as they were imported."""
        with self._connections.reading() as connection:
            found = connection.exec_driver_sql(_VERSIONS_OF, (article_id,))
            return tuple(found.scalars()) or (article_id,)
