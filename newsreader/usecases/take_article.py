"""Keep a new article in the story that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from newsreader.domain.article import Article
from newsreader.stories.signature import Signature
from newsreader.usecases.story_index import LibraryShelf, index_kept, ready_index

if TYPE_CHECKING:
    from newsreader.store.database import Library
    from newsreader.store.story_decisions import Grouping


def take_article(
    library: Library,
    article: Article,
    signature: Signature,
    regrouped: list[Grouping] | None = None,
    prints: Sequence[int] | None = None,
    words: int | None = None,
) -> int:
    """Put an article whose original is in the library where it belongs.

    So is put what it ties together or tells apart.  ``prints`` are its text's fingerprints and
    ``words`` how many it has, if they are known.

    Returns the article's number; ``regrouped`` is added to where others had to move, with the
    stories as they were.  Never moves what the user has put somewhere.  Belongs inside a
    transaction.
    """
    # numpy loads here: a window that imports nothing yet need not wait for it.
    from newsreader.stories.grouping import MOST_MOVED, place

    article = _under_known_name(library, article)
    ready_index(library)
    changes = place(signature, LibraryShelf(library))
    moved = [number for change in changes for number in change.articles]
    left = library.stories.of_articles(moved) if moved else set()
    touched = left | {change.story for change in changes if change.story is not None}
    if left and regrouped is not None:
        regrouped.append(library.story_decisions.grouping(touched))
    number = None
    with index_kept(library, touched, MOST_MOVED + 1) as stories:
        for change in changes:
            story = change.story
            if story is None:
                story = library.stories.add(_title(library, article, change.articles))
                stories.append(story)
            if change.articles:
                library.stories.put(change.articles, story)
            if change.has_new:
                if change.story is not None:
                    _give_headline(library, story, article.title)
                number = library.articles.keep(article, story, signature.to_text(), prints, words)
    if left:
        library.stories.drop_empty(left)
    assert number is not None, "the new article is in one of the changed stories"
    return number


def _under_known_name(library: Library, article: Article) -> Article:
    """Under the name that its outlet has here; where that was found says what it said."""
    known = library.outlets.known_name(article.source)
    if known == article.source:
        return article
    origin = f"{article.origin.get('source', '')}, which says “{article.source}”"
    origins = MappingProxyType({**article.origin, "source": origin})
    return replace(article, source=known, origin=origins)


def _title(library: Library, article: Article, others: tuple[int, ...]) -> str:
    """What a new story is called: after the article that came first, for want of one a file."""
    first = library.articles.get(others[0]).article if others else article
    return first.title or Path(first.path).name


def _give_headline(library: Library, story_id: int, headline: str) -> None:
    """Rename a story that is still called after a file, for want of a headline."""
    if headline and library.stories.is_called_after_a_file(story_id):
        library.stories.rename(story_id, headline)
