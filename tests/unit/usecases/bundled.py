"""Libraries to put into bundles: filled with one of everything, and told without numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import FactKind
from newsreader.domain.correction import Corrected
from newsreader.domain.note import NoteColour, NoteMarks, NoteState, NoteTarget
from newsreader.domain.span import Span
from newsreader.domain.verdict import FactPlace, Judged, Ruling
from newsreader.store.database import Library
from newsreader.usecases import group_stories
from newsreader.usecases.correct_articles import correct
from newsreader.usecases.keep_notes import NoteDraft, keep_note, passage
from newsreader.usecases.link_by_hand import link_passages, redo_link, undo_link
from tests.unit.usecases.arrivals import arrive

LINES = (
    "The harbour board closed the Lantern Bridge on Tuesday, Hester Quillan said.",
    "On Tuesday the Lantern Bridge was closed by the harbour board, said Hester Quillan.",
    "A lamp painter of Varrowmouth has won the county prize for green enamel.",
    "Nobody knows why the tide clock of Saint Brannock stopped at noon.",
)

#: What ``fill`` makes articles of: the number of a line, and words that follow it.
CONTENTS = st.lists(
    st.tuples(st.integers(0, 3), st.text("aé漢 🌉'", min_size=1, max_size=8)),
    max_size=4,
    unique=True,
)


def all_told(library: Library) -> dict[str, Any]:
    """All that a library holds, without the numbers that it gave."""
    stories = library.stories.all()
    places = {entry.id: story.title for story in stories for entry in story.articles}
    names = {entry.id: (entry.sha256, entry.title) for entry in library.articles.entries()}
    return {
        "articles": [
            (
                library.articles.get(entry.id).article,
                library.articles.original(entry.id),
                places.get(entry.id),
                entry.imported_at,
                entry.id in library.sharing.placed_by_hand(),
            )
            for entry in library.articles.entries()
        ],
        "stories": [(story.title, len(story.articles)) for story in stories],
        "notes": [
            (
                [(each.text, each.changed_at) for each in library.notes.history(note.id)],
                note.created_at,
                note.target.anchor,
                names.get(note.target.article_id or 0),
                names.get(note.target.other_article_id or 0),
                note.target.story_id is not None,
            )
            for note in (*library.notes.all(), *library.notes.removed())
        ],
        "corrections": [library.corrections.of_article(number) for number in names],
        "rulings": library.corrections.rulings("Varrowmouth Post"),
        "versions": [[names[one] for one in library.versions.of(number)] for number in names],
        "links": {
            (names[a], names[b]): links
            for a in names
            for b in names
            if (links := library.hand_links.of_pair(a, b))
        },
        "verdicts": [
            (
                verdict.fact.kind,
                verdict.fact.values,
                verdict.ruling,
                verdict.remark,
                verdict.made_at,
                [(names[place.article_id], place.span) for place in verdict.fact.places],
            )
            for verdict in library.verdicts.all()
        ],
        "places": [
            (note.created_at, [(names[place.article_id], place.span) for place in note.places])
            for note in library.notes.all()
        ],
        "in the bin": [note.text for note in library.notes.removed()],
    }


def decide(library: Library, a: int, b: int) -> None:
    """One decision of every kind about two articles, some of them taken back."""
    for number in (a, b):
        correct(library, number, Corrected.SOURCE, "Varrowmouth Post")
    correct(library, a, Corrected.DATE, "2031-04-14")
    one, other = (library.articles.get(number) for number in (a, b))
    library.corrections.rule("Varrowmouth Post", {"more news": Furniture.RELATED})
    for start in (0, 4, 8):
        link_passages(library, (one, Span(start, 9)), (other, Span(start, 10)))
    undo_link(library, b, a)
    undo_link(library, b, a)
    redo_link(library, a, b)
    places = tuple(FactPlace(number, Span(0, 3), "The") for number in (a, b))
    fact = Judged(0, FactKind.NUMBER, ("2", "3"), places)
    library.verdicts.add(fact, Ruling.ACCEPTED, "Ask again")
    library.verdicts.add(fact, Ruling.DISMISSED, "")
    library.verdicts.take_back([a])
    library.versions.join(a, b)
    notes = [note for note in library.notes.of_article(a) if note.target.anchor]
    library.notes.put_places(b, {note.id: Span(2, 5) for note in notes})
    if not notes:
        return
    marks = NoteMarks(("figures", "ask"), NoteColour.RED, NoteState.TO_CHECK)
    library.notes.change(notes[0].id, "with marks", marks)


def fill(library: Library, wanted: Sequence[tuple[int, str]]) -> None:
    """Articles, and on each a note; some moved by hand, some notes changed or removed."""
    numbers = []
    for line, words in wanted:
        article = arrive(library, f"{LINES[line]} {words}", title=words)
        numbers.append(article)
        saved = library.articles.get(article)
        draft = NoteDraft(passage(saved, Span(0, min(9, len(saved.article.text)))))
        keep_note(library, draft, f"first {words}")
        keep_note(library, draft, f"second {words}")
        if len(words) % 3 == 2:
            library.notes.remove(draft.id or 0)
    if len(numbers) > 1:
        group_stories.split(library, numbers[:1])
        keep_note(library, NoteDraft(NoteTarget(numbers[0], None, numbers[1])), "a pair")
        story = library.articles.get(numbers[-1]).entry.story_id
        keep_note(library, NoteDraft(NoteTarget(story_id=story)), "a story")
        decide(library, numbers[0], numbers[-1])
