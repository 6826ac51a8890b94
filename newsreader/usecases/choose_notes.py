"""Find the notes that belong into a report, of which the user chooses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsreader.domain.article import newest_versions
from newsreader.domain.errors import NewsreaderError
from newsreader.domain.note import Note
from newsreader.domain.story import Story
from newsreader.reports.provenance import Annex

NONE, ALL = "none", "all"


def notes_on_pair(notes: Iterable[Note], a: int, b: int) -> tuple[Note, ...]:
    """Of all notes those on two articles and on the pair of them, in the order of the texts.

    A note that was written on another version of one stands where its passage is in this one.
    """
    return _in_order(_standing(notes, (a, b)))


def notes_on_story(notes: Iterable[Note], story: Story) -> tuple[Note, ...]:
    """Of all notes those on a story, on its articles, and on pairs of them.

    Of several versions only the newest is compared: notes on the others stand there, if they can.
    """
    members = [entry.id for entry in story.articles]
    newest = [entry.id for entry in newest_versions(story.articles)]
    own = [note for note in notes if note.target.story_id == story.id]
    return _in_order([*own, *_standing(notes, [*newest, *members])])


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


def _standing(notes: Iterable[Note], on: Sequence[int]) -> list[Note]:
    """The notes on articles and on pairs of them, each where it stands in the first of them.

    One whose passage is lost there stands in the first that has it.
    """
    standing = []
    for note in notes:
        places = [there for article in on if (there := note.on(article))]
        if places and note.target.other_article_id in {None, *on}:
            standing.append(max(places, key=lambda there: there.target.anchor is not None))
    return standing


def _in_order(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes on the whole first, then those on an article, down its text."""

    def place(note: Note) -> tuple[int, int, int]:
        anchor = note.target.anchor
        return (note.target.article_id or 0, anchor.span.start if anchor else -1, note.id)

    return tuple(sorted(notes, key=place))
