"""Follow one article through its versions: join them, carry notes over, tell what changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsreader.domain.article import ArticleEntry, SavedArticle, by_versions
from newsreader.domain.progress import Progress, silent
from newsreader.domain.span import Span
from newsreader.domain.versions import Version
from newsreader.stories.note_places import carried_place
from newsreader.stories.silent_changes import changed_facts, correction_line
from newsreader.stories.versions import is_version
from newsreader.usecases.compare_articles import SECONDS, compare_prepared
from newsreader.usecases.prepare_articles import deadline_of, prepared_in_library

if TYPE_CHECKING:
    from newsreader.compare.deadline import Deadline
    from newsreader.store.database import Library

_LOOKED_AT = 20  # articles of the same outlet or path in a story, those imported last


def join_version(library: Library, saved: SavedArticle) -> ArticleEntry | None:
    """The article that a new one is a version of, if it is one; notes are carried over.

    Belongs inside the transaction that keeps the new article.
    """
    if saved.entry.story_id is None:
        return None
    for entry in library.articles.of_one_place(saved.entry, _LOOKED_AT):
        if is_version(saved.article, library.articles.get(entry.id).article):
            library.versions.join(entry.id, saved.entry.id)
            carry_notes(library, saved)
            return entry
    return None


def carry_notes(library: Library, new: SavedArticle) -> None:
    """Look in one version for the passages of all notes on the others."""
    others = [number for number in library.versions.of(new.entry.id) if number != new.entry.id]
    notes = [
        note
        for number in others
        for note in library.notes.of_article(number)
        if note.target.article_id == number
    ]
    if notes:
        texts = {number: library.articles.get(number).article.text for number in others}
        places = {note.id: carried_place(note, texts, new.article.text) for note in notes}
        library.notes.put_places(new.entry.id, places)


class Parted(NamedTuple):
    """An article, another that it was a version of, and where notes stood in which of them."""

    article: int
    other: int
    places: Mapping[int, Mapping[int, Span | None]]


def part_version(library: Library, article: int) -> Parted:
    """Let an article be no version of another any more; raises NotFoundError.

    Given back is what ``join_again`` wants, to have all as it was.
    """
    library.articles.get(article)
    versions = library.versions.of(article)
    places: dict[int, dict[int, Span | None]] = {number: {} for number in versions}
    for number in versions:
        for note in library.notes.of_article(number):
            for place in note.places:
                if place.article_id in places:
                    places[place.article_id][note.id] = place.span
    library.versions.part(article)
    other = next((number for number in versions if number != article), article)
    return Parted(article, other, places)


def join_again(library: Library, parted: Parted) -> None:
    """Undo ``part_version``."""
    with library.transaction():
        library.versions.join(parted.other, parted.article)
        for number, places in parted.places.items():
            library.notes.put_places(number, places)


def version_history(
    library: Library, article: int, progress: Progress = silent
) -> tuple[Version, ...]:
    """The versions of an article, the oldest first, each held against the one before it.

    Those in the bin are left out.  Empty for an article that has one version only.  Raises
    CancelledError when ``progress`` does.
    """
    numbers = library.versions.of(article)
    binned = library.bin.stories(numbers)
    numbers = tuple(number for number in numbers if number not in binned)
    if len(numbers) < 2:
        return ()
    saved = {number: library.articles.get(number) for number in numbers}
    (entries,) = by_versions(each.entry for each in saved.values())
    history = [Version(entries[0])]
    for done, (old, new) in enumerate(pairwise(saved[entry.id] for entry in entries)):
        deadline = deadline_of(partial(progress, done, len(entries), ""), SECONDS)
        history.append(_held_against(library, old, new, deadline))
    return tuple(history)


def _held_against(
    library: Library, old: SavedArticle, new: SavedArticle, deadline: Deadline
) -> Version:
    before, after = (prepared_in_library(library, one, deadline) for one in (old, new))
    comparison = compare_prepared(before, after, deadline)
    correction = correction_line(new.article, old.article)
    changes = changed_facts(comparison, old.article.text, new.article.text)
    return Version(
        new.entry,
        has_new_headline=" ".join(new.article.title.split()) != " ".join(old.article.title.split()),
        correction=correction,
        silent=() if correction else changes,
    )
