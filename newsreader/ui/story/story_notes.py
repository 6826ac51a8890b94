"""The notes on the story that is shown, written beside its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from newsreader.domain.contents import Contents
from newsreader.domain.note import Note, NoteTarget
from newsreader.ui.desk import Desk
from newsreader.ui.pair.pair_notes import PairNotes
from newsreader.ui.places import Places


class StoryNotes(QObject):
    """Lends the inspector to the story while its page is shown and its notes are wanted."""

    def __init__(self, desk: Desk, places: Places, pair_notes: PairNotes, parent: QObject) -> None:
        super().__init__(parent)
        self._places = places
        self._pair_notes = pair_notes
        self._notes: Sequence[Note] = ()
        self._to_show: int | None = None
        places.story_page.notes_wanted.connect(self._on_wanted)
        places.turned.connect(self._refresh)
        desk.lists.ready.connect(self._on_contents)

    def begin(self) -> None:
        """Begin a note on the story whose page is shown."""
        self._open()
        story = self._places.story_page.story.id
        self._places.inspector.notes.begin(NoteTarget(story_id=story))

    def show_on_page(self, note: int) -> None:
        """Show the card of a note as soon as the page of its story stands."""
        self._to_show = note

    def _on_wanted(self, wanted: bool) -> None:
        if not wanted:
            self._places.show_beside_story(notes=False)
        elif self._on_story():
            self._open()
        else:
            self.begin()

    def _open(self) -> None:
        self._places.show_beside_story(notes=True)

    def _on_contents(self, contents: Contents) -> None:
        self._notes = contents.notes
        self._refresh()

    def _refresh(self) -> None:
        """Show the notes of the story, or give the inspector back to the pair."""
        if not self._places.shows_story:
            if self._pair_notes.is_behind:
                self._pair_notes.is_behind = False
                self._places.inspector.leave_story()
                self._pair_notes.show_cards(self._notes)
            return
        own = self._on_story()
        self._places.story_page.show_notes(len(own), shown=self._places.has_notes_beside_story)
        if self._to_show is not None:
            note, self._to_show = self._to_show, None
            self._open()
            self._places.inspector.notes.show_note(note)
        elif self._places.has_notes_beside_story:
            self._pair_notes.is_behind = True
            self._places.inspector.show_story(self._places.story_page.story.id, own)

    def _on_story(self) -> list[Note]:
        story = self._places.story_page.story.id
        return [note for note in self._notes if note.target.story_id == story]
