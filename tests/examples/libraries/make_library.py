"""Writes the library of the present form that later versions must still open.

    python tests/examples/libraries/make_library.py

Run once for each new form of the tables, before it is released; files that are there stay.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.domain.comparison import FactKind
from newsreader.domain.correction import Corrected, Correction
from newsreader.domain.hand_link import HandDecision, HandLink
from newsreader.domain.note import Anchor, NoteColour, NoteMarks, NoteState, NoteTarget
from newsreader.domain.span import Span
from newsreader.domain.story import DecisionKind
from newsreader.domain.verdict import FactPlace, Judged, Ruling
from newsreader.store.database import LIBRARY_NAME, Library, open_library
from newsreader.store.library_file import SCHEMA_VERSION

TEXT = "The lighthouse of Orrin was lit again. 🗼 המגדלור הודלק"


def fill(library: Library) -> None:
    """Put one thing of every kind into an empty library."""
    original = b"<p>The lighthouse of Orrin was lit again."
    article = Article(
        path="lighthouse.html",
        sha256=hashlib.sha256(original).hexdigest(),
        text=TEXT,
        media_type="text/html",
        language="en",
        title="Light again",
        source="The Orrin Post",
        byline=("Ada Quill", "Ben Inkwell"),
        date="2031-04-05",
        folded=(Folded(Furniture.CAPTION, "The lamp", 3),),
        origin={"title": "the first heading"},
        warnings=("The last line is cut off.",),
    )
    story = library.stories.add("The lighthouse")
    first = library.articles.add(article, original, story, "1 2031-04-05 lighthouse=2").entry.id
    second = library.articles.add(
        Article("b.txt", hashlib.sha256(b"b").hexdigest(), "Second"), b"b", story
    ).entry.id
    anchor = Anchor(Span(4, 14), "lighthouse", "The ", " of Orrin")
    note = library.notes.add(NoteTarget(first, anchor), "Since when?")
    marks = NoteMarks(("figures",), NoteColour.RED, NoteState.TO_CHECK)
    library.notes.change(note.id, "Dark since 2018", marks)
    library.notes.add(NoteTarget(first, other_article_id=second), "On the pair")
    library.notes.remove(library.notes.add(NoteTarget(story_id=story), "In the bin").id)
    library.prepared.save(first, "engine of long ago", b"packed")
    library.stories.settle([story])
    before = library.story_decisions.grouping([story])
    library.story_decisions.keep(DecisionKind.RENAME, before, before)
    library.story_terms.count({"lighthouse": (1.0, -1.0)})
    library.story_terms.find_by(story, ["lighthouse"])
    correction = Correction(first, Corrected.DATE, "2031-04-04", "2031-04-05", datetime.now(UTC))
    library.corrections.keep(library.articles.get(first).article, [correction])
    library.corrections.rule("The Orrin Post", {"read more": Furniture.RELATED})
    hand = HandLink(HandDecision.LINK, anchor, Anchor(Span(0, 6), "Second", "", ""))
    library.hand_links.keep(first, second, hand)
    place = FactPlace(first, Span(4, 14), "lighthouse")
    fact = Judged(story, FactKind.PLACE, ("Orrin", "Orren"), (place,))
    library.verdicts.add(fact, Ruling.ACCEPTED, "A slip")
    library.verdicts.add(fact, Ruling.DISMISSED, "")
    library.verdicts.take_back([first])
    library.views.save("window", {"width": 1200})


def main() -> None:
    """Write the file unless it is there."""
    major, minor = SCHEMA_VERSION
    target = Path(__file__).with_name(f"form_{major}.{minor}.sqlite")
    if target.exists():
        sys.exit(f"{target} is there; a library that was released is never written again")
    with tempfile.TemporaryDirectory() as folder:
        with open_library(Path(folder)) as library:
            fill(library)
        shutil.copyfile(Path(folder) / LIBRARY_NAME, target)


if __name__ == "__main__":
    main()
