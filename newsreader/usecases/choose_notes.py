"""Find the notes that belong into a report, of which the user chooses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsreader.domain.errors import NewsreaderError
from newsreader.domain.note import Note, NoteTarget
from newsreader.domain.story import Story
from newsreader.reports.provenance import Annex

NONE, ALL = "none", "all"


def notes_on_pair(notes: Iterable[Note], a: int, b: int) -> tuple[Note, ...]:
    """Of all notes those on two articles and on the pair of them, in the order of the texts."""
    return _in_order(note for note in notes if _is_among(note.target, {a, b}))


def notes_on_story(notes: Iterable[Note], story: Story) -> tuple[Note, ...]:
    """Of all notes those on a story, on its articles, and on pairs of them."""
    members = {entry.id for entry in story.articles}
    return _in_order(
        note
        for note in notes
        if note.target.story_id == story.id or _is_among(note.target, members)
    )


def chosen_notes(notes: Sequence[Note], wanted: str) -> tuple[Note, ...]:
    """Of ``notes`` those that ``wanted`` names: "none", "all", or numbers with commas between.

    Raises NewsreaderError for a number that none of them has.
    """
    if wanted == NONE:
        return ()
    if wanted == ALL:
        return tuple(notes)
    numbers = [word.strip() for word in wanted.split(",")]
    known = {str(note.id): note for note in notes}
    for number in numbers:
        if number not in known:
            listed = ", ".join(known) or "none at all"
            raise NewsreaderError(f"There is no note {number} on this; there are: {listed}.")
    return tuple(note for number, note in known.items() if number in numbers)


def pair_annex(a: int, b: int, notes: Sequence[Note]) -> Annex:
    """What stands beside the comparison of two articles of the library."""
    return Annex(notes=tuple(notes), signs={a: "A", b: "B"})


def story_annex(articles: Sequence[int], notes: Sequence[Note]) -> Annex:
    """What stands beside a story; its articles are called by numbers from 1."""
    signs = {article: str(number) for number, article in enumerate(articles, start=1)}
    return Annex(notes=tuple(notes), signs=signs)


def _is_among(target: NoteTarget, articles: set[int]) -> bool:
    return target.article_id in articles and target.other_article_id in {None, *articles}


def _in_order(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes on the whole first, then those on an article, down its text."""

    def place(note: Note) -> tuple[int, int, int]:
        anchor = note.target.anchor
        return (note.target.article_id or 0, anchor.span.start if anchor else -1, note.id)

    return tuple(sorted(notes, key=place))
