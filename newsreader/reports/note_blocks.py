"""The reader's own notes in a report, apart from the words of the articles."""

from __future__ import annotations

from collections.abc import Mapping

from newsreader.domain.note import Note
from newsreader.reports.blocks import Block, Bullets, Edge, Heading, Item, cell, quiet
from newsreader.reports.provenance import Annex
from newsreader.reports.wording import folded


def note_blocks(annex: Annex) -> tuple[Block, ...]:
    """The notes with what they are on; nothing at all without notes."""
    if not annex.notes:
        return ()
    return Heading("Notes"), Bullets(tuple(_item(note, annex.signs) for note in annex.notes))


def place_and_marks(note: Note, signs: Mapping[int, str]) -> str:
    """What a note is on, its state and its tags: "On A, characters 3–9 · to check · #figures"."""
    state = note.marks.state.replace("_", " ")
    told = (_place(note, signs), state, *(f"#{tag}" for tag in note.marks.tags))
    return " · ".join(part for part in told if part)


def _place(note: Note, signs: Mapping[int, str]) -> str:
    target = note.target
    if target.article_id is None:
        return "On the story"
    # What has a newer version stands in the library, but not in the report.
    sign = signs.get(target.article_id, "an earlier version")
    if target.other_article_id is not None:
        return f"On {sign} and {signs.get(target.other_article_id, 'another article')}"
    if target.anchor is None:
        return f"On {sign}"
    span = target.anchor.span
    return f"On {sign}, characters {span.start}–{span.end}"


def _item(note: Note, signs: Mapping[int, str]) -> Item:
    lines = [line for line in note.text.splitlines() if line.strip()]
    quote = [quiet(f"“{folded(note.target.anchor.quote)}”")] if note.target.anchor else []
    written = f"{place_and_marks(note, signs)} · written on {note.changed_at:%Y-%m-%d}"
    return cell(*lines, *quote, quiet(written), edge=Edge.DASHED)
