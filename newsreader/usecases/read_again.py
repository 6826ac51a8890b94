"""Read an article's original again in an encoding that the user chose."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from newsreader.domain.article import Article, SavedArticle
from newsreader.domain.correction import Corrected, Correction
from newsreader.domain.errors import CorrectionError
from newsreader.importing.media_types import MediaType
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.stories.note_places import note_places
from newsreader.usecases.correct_articles import BY_HAND, found_values
from newsreader.usecases.follow_versions import carry_notes

if TYPE_CHECKING:
    from newsreader.store.database import Library

#: Encodings that texts come in, as Python names them.
ENCODINGS = (
    "utf-8", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1257", "iso8859-2", "iso8859-5", "iso8859-7", "iso8859-9", "iso8859-15",
    "koi8-r", "koi8-u", "mac-roman", "cp437", "cp850", "shift_jis", "euc-jp", "iso2022_jp",
    "gb18030", "big5", "euc-kr", "tis-620",
)  # fmt: skip

_IN_ENCODINGS = {MediaType.PLAIN_TEXT, MediaType.HTML, MediaType.MARKDOWN}


def can_be_read_again(article: Article) -> bool:
    """Whether the format leaves open which encoding its letters are in."""
    return article.media_type in _IN_ENCODINGS and "part" not in article.origin


def read_again(library: Library, article_id: int, encoding: str) -> SavedArticle:
    """The article as its original reads in ``encoding``; what was corrected by hand stays.

    Notes stand at their words in the new text, or are told as lost.
    Raises CorrectionError when the original cannot be read so, NotFoundError.
    """
    saved = library.articles.get(article_id)
    before = saved.article
    data = library.articles.original(article_id)
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        raise CorrectionError(f"There is no encoding “{encoding}”.") from None
    with ReadingWorker() as worker:
        # With a byte order mark no reader has to guess.
        read = worker.read(text.encode("utf-8-sig", "replace"), before.path)
    if len(read) != 1:
        raise CorrectionError("The file holds several articles and is not read again.")
    by_hand: dict[str, Any] = {
        what.value: getattr(before, what.value) for what in found_values(library, article_id)
    }
    origin = {**read[0].origin, "encoding": f"{BY_HAND}{before.encoding}"}
    origin.update({name: before.origin.get(name, "") for name in by_hand})
    article = replace(read[0], sha256=before.sha256, encoding=encoding, origin=origin, **by_hand)
    made = Correction(article_id, Corrected.ENCODING, before.encoding, encoding, datetime.now(UTC))
    with library.transaction():
        library.corrections.keep(article, [made])
        now = library.articles.get(article_id)
        own = [
            note
            for note in library.notes.of_article(article_id)
            if note.target.article_id == article_id and note.target.anchor
        ]
        library.notes.put_places(article_id, note_places(own, before.text, article.text))
        carry_notes(library, now)
    return now
