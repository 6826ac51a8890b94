"""A damaged library opens with all that can be had of it, and the damaged file stays as it was."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import FactKind
from newsreader.domain.correction import Corrected, Correction
from newsreader.domain.errors import LibraryError
from newsreader.domain.hand_link import HandDecision, HandLink
from newsreader.domain.note import Anchor, NoteTarget
from newsreader.domain.span import Span
from newsreader.domain.verdict import FactPlace, Judged, Ruling
from newsreader.store.database import LIBRARY_NAME, Library, open_library
from tests.measure.trials.damage import trial
from tests.unit.store.backup.test_restoring import HOLD_OPEN, posix_only
from tests.unit.store.conftest import ArticleMaker

PAGE = 4096
DECISIONS = (
    "correction",
    "furniture_ruling",
    "hand_link",
    "fact_verdict",
    "article_version",
    "note_place",
    "binned_article",
)


@pytest.fixture
def noted(folder: Path, an_article: ArticleMaker) -> Path:
    """The file of a library that is closed: two articles in a story, a note on each and on both."""
    with open_library(folder) as library:
        story = library.stories.add("The bridge")
        first, second = (
            library.articles.add(*an_article(text, source="The Ferry"), story).entry.id
            for text in ("The bridge is shut." * 300, "The bridge has been closed." * 300)
        )
        anchor = Anchor(Span(4, 10), "bridge", "The ", " is")
        library.notes.add(NoteTarget(first, anchor), "Since when?")
        library.notes.add(NoteTarget(first, other_article_id=second), "Same words")
        library.notes.add(NoteTarget(story_id=story), "Ask the ferryman")
    return folder / LIBRARY_NAME


def seen(library: Library) -> list[object]:
    """All that a reader of the library sees."""
    entries = [library.articles.get(entry.id) for entry in library.articles.entries()]
    return [entries, library.stories.all(), library.notes.all()]


def overwrite(path: Path, start: int, new: bytes) -> bytes:
    data = path.read_bytes()
    damaged = data[:start] + new + data[start + len(new) :]
    path.write_bytes(damaged)
    return damaged


def test_damaged_copies_open_and_give_all_notes_back(tmp_path: Path) -> None:
    outcome = trial(24, tmp_path)
    assert outcome.started == outcome.copies == 24
    assert outcome.evidence_kept == outcome.told > 15
    assert outcome.notes_back >= 0.999 * outcome.notes
    assert outcome.wordings_noticed == outcome.wordings_damaged == 2


def test_a_library_without_its_first_page_comes_back_whole(noted: Path) -> None:
    with open_library(noted.parent) as library:
        before = seen(library)
    damaged = overwrite(noted, 0, bytes(PAGE))
    with open_library(noted.parent) as library:
        assert seen(library) == before
        assert library.rescued is not None
        assert "beginning" in library.rescued.reason
        assert library.rescued.damaged_articles == 0
        evidence = Path(library.rescued.set_aside)
    assert (evidence / LIBRARY_NAME).read_bytes() == damaged


def test_a_rescued_library_is_not_rescued_again(noted: Path) -> None:
    overwrite(noted, 0, bytes(PAGE))
    open_library(noted.parent).close()
    with open_library(noted.parent) as library:
        assert library.rescued is None
        library.notes.add(NoteTarget(story_id=1), "One more")


def test_what_only_the_log_holds_is_rescued_too(noted: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path;"
        "from newsreader.domain.note import NoteTarget;"
        "from newsreader.store.database import open_library;"
        "library = open_library(Path(sys.argv[1]));"
        "library.stories.rename(1, 'The bridge is open');"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, noted.parent], check=False)
    overwrite(noted, 0, bytes(PAGE))
    with open_library(noted.parent) as library:
        assert library.rescued is not None
        assert [story.title for story in library.stories.all()] == ["The bridge is open"]


def test_a_changed_letter_of_a_note_is_noticed_and_mended(noted: Path) -> None:
    place = noted.read_bytes().index(b"Since when?")
    overwrite(noted, place, b"X")
    with open_library(noted.parent) as library:
        assert library.rescued is not None
        assert "words of note 1" in library.rescued.reason
        assert library.notes.get(1).text == "Since when?"


def test_a_damaged_note_that_no_journal_has_stays_as_it_reads(noted: Path) -> None:
    for file in (noted.parent / "journal").iterdir():
        file.unlink()
    overwrite(noted, noted.read_bytes().index(b"Since when?"), b"X")
    with open_library(noted.parent) as library:
        assert library.rescued is not None
        assert library.rescued.doubtful_notes == 1
        assert library.notes.get(1).text == "Xince when?"
        assert len(library.notes.all()) == 3


def test_a_changed_letter_of_an_article_is_told_in_the_article(noted: Path) -> None:
    overwrite(noted, noted.read_bytes().rindex(b"has been closed"), b"X")
    with open_library(noted.parent) as library:
        assert library.rescued is not None
        assert library.rescued.damaged_articles == 1
        (warning,) = library.articles.get(2).article.warnings
        assert "damaged" in warning
    with open_library(noted.parent) as library:
        assert library.rescued is None


def test_what_is_lost_comes_from_the_newest_sound_backup(noted: Path) -> None:
    with open_library(noted.parent) as library:
        library.back_up()
        before = seen(library)
    noted.write_bytes(noted.read_bytes()[: 2 * PAGE])
    with open_library(noted.parent) as library:
        assert library.rescued is not None
        assert library.rescued.from_backup == 2
        assert Path(library.rescued.backup).parent.name == "backups"
        assert seen(library) == before


def test_notes_on_lost_articles_stand_on_their_passages(noted: Path) -> None:
    noted.write_bytes(noted.read_bytes()[:PAGE])
    with open_library(noted.parent) as library:
        notes = {note.text: note for note in library.notes.all()}
        assert set(notes) == {"Since when?", "Same words", "Ask the ferryman"}
        target = notes["Since when?"].target
        assert target.article_id is not None
        assert target.anchor is not None
        stand_in = library.articles.get(target.article_id).article
        assert target.anchor.span.of(stand_in.text) == "bridge"
        assert "lost" in stand_in.title


@posix_only
def test_nothing_is_touched_while_another_program_has_the_library_open(noted: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_OPEN, noted.parent],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        program.stdout.readline()
        damaged = overwrite(noted, noted.read_bytes().index(b"Since when?"), b"X")
        with pytest.raises(LibraryError, match="another program has this library open"):
            open_library(noted.parent)
        assert noted.read_bytes() == damaged
        program.communicate()
    assert not list(noted.parent.glob("set-aside*"))


def decided(library: Library) -> list[object]:
    """All that the user decided about the articles, from each table of its own."""
    with library._connections.reading() as connection:
        tables = [
            connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1, 2").all()
            for name in DECISIONS
        ]
    return [
        *tables,
        library.corrections.of_article(1),
        library.corrections.rulings("The Ferry"),
        library.hand_links.of_pair(1, 2),
        library.verdicts.all(),
        library.versions.of(2),
        [note.places for note in library.notes.all()],
    ]


@pytest.fixture
def settled(noted: Path, an_article: ArticleMaker) -> Path:
    """The same library with a row in each table of what the user can decide about articles."""
    with open_library(noted.parent) as library:
        first = library.articles.get(1).article
        corrected = replace(first, title="Shut")
        made = Correction(1, Corrected.TITLE, "", "Shut", datetime.now(UTC))
        library.corrections.keep(corrected, [made])
        library.corrections.rule("The Ferry", {"follow us": Furniture.RELATED, "quay": None})
        anchor = Anchor(Span(4, 10), "bridge", "The ", " is")
        library.hand_links.keep(1, 2, HandLink(HandDecision.LINK, anchor, anchor))
        library.hand_links.keep(1, 2, HandLink(HandDecision.UNLINK, anchor, anchor))
        library.hand_links.undo(1, 2)
        fact = Judged(1, FactKind.NUMBER, ("2", "3"), (FactPlace(1, Span(4, 10), "bridge"),))
        library.verdicts.add(fact, Ruling.ACCEPTED, "Two, says the ferryman")
        library.verdicts.add(fact, Ruling.DISMISSED, "")
        library.verdicts.take_back([1])
        library.versions.join(1, 2)
        library.notes.put_places(2, {1: Span(4, 10), 2: None})
        third = library.articles.add(*an_article("Deleted."), None)
        library.bin.put([third.entry.id])
    return noted


def test_what_the_user_decided_is_rescued(settled: Path) -> None:
    with open_library(settled.parent) as library:
        before = decided(library)
        assert all(before)
    overwrite(settled, 0, bytes(PAGE))
    with open_library(settled.parent) as library:
        assert library.rescued is not None
        assert decided(library) == before
        assert library.hand_links.redo(1, 2)


def test_what_the_user_decided_comes_from_the_newest_sound_backup(settled: Path) -> None:
    with open_library(settled.parent) as library:
        before = decided(library)
        library.back_up()
    settled.write_bytes(settled.read_bytes()[: 2 * PAGE])
    with open_library(settled.parent) as library:
        assert library.rescued is not None
        assert decided(library) == before


@pytest.mark.parametrize("lost", ["hand_link", "fact_verdict"])
def test_an_undoing_without_what_it_undid_is_left_out(settled: Path, lost: str) -> None:
    connection = sqlite.connect(settled, isolation_level=None)
    connection.execute("DROP TRIGGER fact_verdict_is_never_deleted")
    connection.execute(f"DELETE FROM {lost} WHERE id = 2")
    connection.close()
    overwrite(settled, 0, bytes(PAGE))
    with open_library(settled.parent) as library:
        assert len(library.hand_links.of_pair(1, 2)) == 1
        assert [verdict.ruling for verdict in library.verdicts.all()] == [Ruling.ACCEPTED]
        with library._connections.reading() as read:
            assert read.exec_driver_sql(f"SELECT id FROM {lost}").scalars().all() == [1]


def test_the_index_of_passages_is_gathered_again_after_a_rescue(
    noted: Path, an_article: ArticleMaker
) -> None:
    lamps = " ".join(f"Lamp {number} of the quay is out." for number in range(80))
    with open_library(noted.parent) as library:
        library.articles.add(*an_article(lamps), None)
        assert library.passages.find(lamps, 5) == (3,)
    overwrite(noted, 0, bytes(PAGE))
    with open_library(noted.parent) as library:
        assert library.passages.find(lamps, 5) == ()
        library.passages.make_ready(lambda: None)
        assert library.passages.find(lamps, 5) == (3,)


def test_an_index_that_is_damaged_is_made_anew(noted: Path) -> None:
    connection = sqlite.connect(noted, isolation_level=None)
    connection.execute("DROP INDEX ix_article_date")
    connection.close()
    with open_library(noted.parent) as library:
        assert library.rescued is not None
        assert "ix_article_date" in library.rescued.reason
        assert len(library.articles.entries()) == 2
