"""A library of every form that was ever released opens, with all that was in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from newsreader.domain.article import Folded, Furniture
from newsreader.domain.hand_link import HandDecision, HandLink
from newsreader.domain.note import Anchor, NoteTarget
from newsreader.domain.span import Span
from newsreader.store.database import LIBRARY_NAME, open_library
from newsreader.store.library_file import SCHEMA_VERSION

LIBRARIES = Path(__file__).parents[2] / "examples" / "libraries"
FORMS = sorted(path.name for path in LIBRARIES.glob("*.sqlite"))


def test_the_present_form_is_among_them() -> None:
    major, minor = SCHEMA_VERSION
    assert f"form_{major}.{minor}.sqlite" in FORMS


@pytest.mark.parametrize("name", FORMS)
def test_everything_in_it_is_there(tmp_path: Path, name: str) -> None:
    shutil.copyfile(LIBRARIES / name, tmp_path / LIBRARY_NAME)
    with open_library(tmp_path) as library:
        (story,) = library.stories.all()
        assert story.title == "The lighthouse"
        first, second = story.articles
        article = library.articles.get(first.id).article
        assert article.text == "The lighthouse of Orrin was lit again. 🗼 המגדלור הודלק"
        assert (article.title, article.source, article.date) == (
            "Light again",
            "The Orrin Post",
            "2031-04-05",
        )
        assert article.byline == ("Ada Quill", "Ben Inkwell")
        assert article.folded == (Folded(Furniture.CAPTION, "The lamp", 3),)
        assert article.origin == {"title": "the first heading"}
        assert article.warnings == ("The last line is cut off.",)
        assert library.articles.original(first.id) == b"<p>The lighthouse of Orrin was lit again."
        signed = library.stories.signed([story.id])[0]
        assert signed[:2] == (first.id, story.id)
        assert signed.signature == "1 2031-04-05 lighthouse=2"
        passage, pair = library.notes.all()
        anchor = Anchor(Span(4, 14), "lighthouse", "The ", " of Orrin")
        assert passage.target == NoteTarget(first.id, anchor)
        wordings = [note.text for note in library.notes.history(passage.id)]
        assert wordings == ["Since when?", "Dark since 2018"]
        assert pair.target == NoteTarget(first.id, other_article_id=second.id)
        assert [note.text for note in library.notes.removed()] == ["In the bin"]
        assert library.views.load("window") == {"width": 1200}
        assert library.prepared.get(first.id, "today's engine") is None
        library.prepared.save(first.id, "today's engine", b"packed")
        hits = library.search.find("lighthouse", 10, lambda: None)
        assert [hit.article_id for hit in hits] == [first.id]
        hand = HandLink(HandDecision.UNLINK, anchor, Anchor(Span(0, 6), "Second", "", ""))
        library.hand_links.keep(second.id, first.id, hand.mirrored())
        assert library.hand_links.of_pair(first.id, second.id)[-1] == hand
        library.notes.change(passage.id, "Written by this version")
        hits = library.search.find("dark 2018", 10, lambda: None)
        assert hits == ()
        (hit,) = library.search.find("written by this version", 10, lambda: None)
        assert (hit.id, hit.place) == (passage.id, anchor.span)
