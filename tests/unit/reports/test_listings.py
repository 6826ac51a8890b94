"""What a terminal is told of articles, stories and notes obeys nobody but the program."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from newsreader.domain.article import Article, ArticleEntry
from newsreader.domain.backup import Backup, Restored, RevivedNotes
from newsreader.domain.import_report import ImportItem, Outcome
from newsreader.domain.note import Anchor, Note, NoteColour, NoteMarks, NoteState, NoteTarget
from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.reports.listings import (
    article_text,
    backup_text,
    item_text,
    note_text,
    restored_text,
    revived_text,
    story_text,
)

NOON = datetime(2024, 5, 6, 12, 0, tzinfo=UTC)


def test_an_article_keeps_its_lines_and_tabs_and_loses_its_orders() -> None:
    text = article_text(Article("a.txt", "0" * 64, "One\tline\x1b[31m.\n\nAnother\x85\r."))
    assert "One\tline\ufffd[31m.\n\nAnother\ufffd\ufffd." in text


def test_a_file_name_with_a_line_break_stays_on_one_line() -> None:
    item = ImportItem("two\nlines\x07.txt", Outcome.REFUSED, "It is\nempty.")
    assert item_text(item) == "two lines\ufffd.txt: refused (It is empty.)\n"


def test_each_article_of_a_story_has_one_line() -> None:
    entry = ArticleEntry(4, 1, "", "The\x9bBell", (), "2024-05-06", "a\nb.txt", "0" * 64, 9, NOON)
    assert story_text(Story(1, "Fer\x00ry", (entry,))) == (
        "1. Fer\ufffdry\n     4  a b.txt · The\ufffdBell · 2024-05-06\n"
    )


def test_a_note_shows_what_it_is_pinned_to() -> None:
    anchor = Anchor(Span(0, 9), "the\n ferry", "", "")
    note = Note(1, NoteTarget(article_id=2, anchor=anchor), "Ask\x1b them.", NOON, NOON)
    assert note_text(note) == "2024-05-06 12:00 “the ferry”\n  Ask\ufffd them.\n"
    marks = NoteMarks(("boats",), NoteColour.RED, NoteState.TO_CHECK)
    first_line = note_text(replace(note, marks=marks)).split("\n")[0]
    assert first_line == "2024-05-06 12:00 “the ferry” [to check] [red] [#boats]"


def test_a_backup_has_one_line_with_its_moment_and_its_size() -> None:
    backup = Backup("safe\n\x07.sqlite", NOON, 66_400_000, before_update=True)
    assert backup_text(backup) == (
        "2024-05-06 12:00 UTC      66.4 MB  safe \ufffd.sqlite (before an update)\n"
    )


def test_what_was_set_aside_is_told_where_there_was_something() -> None:
    assert restored_text(Restored("here", "there", "")).count("\n") == 1
    told = restored_text(Restored("here", "there", "aside"))
    assert "What was there before is in aside\n" in told
    assert "restore --notes" in told


def test_of_revived_notes_only_what_matters_is_told() -> None:
    assert revived_text(RevivedNotes(3, 0, 0)) == "Notes brought back from the journal: 3\n"
    assert revived_text(RevivedNotes(0, 2, 1)).endswith(
        ": 2\nLines of the journal that are damaged: 1\n"
    )
