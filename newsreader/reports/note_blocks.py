"""The reader's own notes in a report, apart from the words of the articles."""

from __future__ import annotations

from collections.abc import Mapping

from newsreader.domain.note import Note, NoteState
from newsreader.domain.note_markup import strong_and_other_words
from newsreader.domain.report_language import ENGLISH, ReportLanguage, phrase
from newsreader.reports.blocks import (
    Block,
    Bullets,
    Edge,
    Heading,
    Item,
    Paragraph,
    Run,
    Voice,
    cell,
    quiet,
)
from newsreader.reports.provenance import Annex
from newsreader.reports.wording import folded

_STATES = {
    NoteState.TO_CHECK: phrase("to check"),
    NoteState.CHECKED: phrase("checked"),
    NoteState.WRONG: phrase("wrong"),
}


def note_blocks(annex: Annex, language: ReportLanguage = ENGLISH) -> tuple[Block, ...]:
    """The notes with what they are on; nothing at all without notes."""
    if not annex.notes:
        return ()
    items = tuple(_item(note, annex.signs, language) for note in annex.notes)
    return Heading(language.say("Notes")), Bullets(items)


def place_and_marks(
    note: Note, signs: Mapping[int, str], language: ReportLanguage = ENGLISH
) -> str:
    """What a note is on, its state and its tags: "On A, characters 3–9 · to check · #figures"."""
    state = language.say(_STATES[note.marks.state]) if note.marks.state else ""
    told = (_place(note, signs, language), state, *(f"#{tag}" for tag in note.marks.tags))
    return " · ".join(part for part in told if part)


def _place(note: Note, signs: Mapping[int, str], language: ReportLanguage) -> str:
    target = note.target
    if target.article_id is None:
        return language.say("On the story")
    # What has a newer version stands in the library, but not in the report.
    sign = signs.get(target.article_id, language.say("an earlier version"))
    if target.other_article_id is not None:
        other = signs.get(target.other_article_id, language.say("another article"))
        return language.say("On {sign} and {other}", sign=sign, other=other)
    if target.anchor is None:
        return language.say("On {sign}", sign=sign)
    span = target.anchor.span
    place = f"{span.start}–{span.end}"
    return language.say("On {sign}, characters {place}", sign=sign, place=place)


def _item(note: Note, signs: Mapping[int, str], language: ReportLanguage) -> Item:
    lines = [_line(line) for line in note.text.splitlines() if line.strip()]
    anchor = note.target.anchor
    quote = [quiet(language.quoted(folded(anchor.quote)))] if anchor else []
    day = language.date(f"{note.changed_at:%Y-%m-%d}")
    said = language.say("written on {day}", day=day)
    written = f"{place_and_marks(note, signs, language)} · {said}"
    return cell(*lines, *quote, quiet(written), edge=Edge.DASHED)


def _line(line: str) -> Paragraph:
    """A line of a note, its marks of Markdown made into what they mean."""
    words = strong_and_other_words(line)
    return Paragraph(
        tuple(Run(said, Voice.STRONG if strong else Voice.PLAIN) for said, strong in words if said)
    )
