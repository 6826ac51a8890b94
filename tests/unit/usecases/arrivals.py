"""Lets articles arrive in a library as the import does, without files."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

from newsreader.domain.article import Article
from newsreader.store.database import Library
from newsreader.stories.signature import sign
from newsreader.usecases.take_article import take_article


def arrive(library: Library, text: str, **fields: str) -> int:
    """The number of a new article of these words."""
    data = text.encode()
    article = Article(
        path=f"{text[:40]}.txt",
        sha256=hashlib.sha256(data).hexdigest(),
        text=text,
        language="en",
        **fields,  # type: ignore[arg-type]
    )
    with library.transaction():
        library.articles.keep_original(article.sha256, data)
        return take_article(library, article, sign(article))


def archive_of(folder: Path, articles: int) -> Path:
    """A zip of articles on as many events."""
    file = folder / "many.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(articles):
            text = f"Ferry {number} sails again\n\nThe ferry number {number} sailed on Sunday."
            archive.writestr(f"{number}.txt", text)
    return file
