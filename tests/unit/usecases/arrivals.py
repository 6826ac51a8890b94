"""Lets articles arrive in a library as the import does, without files."""

from __future__ import annotations

import hashlib

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
        return take_article(library, article, data, sign(article))
