"""Articles, outcomes of an import, stories, notes and hits as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from newsreader.domain.article import Article, ArticleEntry
from newsreader.domain.backup import Backup, Restored, RevivedNotes
from newsreader.domain.import_report import ImportItem, Outcome
from newsreader.domain.note import Note
from newsreader.domain.search import SearchHit
from newsreader.domain.story import Story
from newsreader.domain.trial import Passed
from newsreader.reports.visible import visible, visible_line

_OUTCOME_WORDS = {
    Outcome.IMPORTED: "imported",
    Outcome.ALREADY_HERE: "already here",
    Outcome.NEW_VERSION: "a new version",
    Outcome.PARTLY: "partly read",
    Outcome.REFUSED: "refused",
}


def article_text(article: Article) -> str:
    """What the import made of a file: metadata, warnings, text, what was folded."""
    return visible("\n".join(_article_lines(article))) + "\n"


def item_text(item: ImportItem) -> str:
    """What became of one file, on one line."""
    reason = f" ({visible_line(item.reason)})" if item.reason else ""
    return f"{visible_line(item.path)}: {_OUTCOME_WORDS[item.outcome]}{reason}\n"


def story_text(story: Story) -> str:
    """A story's number and title, and a line for each of its articles."""
    title = f"{story.id}. {visible_line(story.title)}"
    return f"{title}\n{''.join(map(_entry_text, story.articles))}"


def note_text(note: Note) -> str:
    """When a note was changed, the words it is pinned to, its marks, and what it says."""
    anchor = note.target.anchor
    quote = f" “{' '.join(anchor.quote.split())}”" if anchor else ""
    state = note.marks.state.replace("_", " ")
    marks = [state, note.marks.colour, *(f"#{tag}" for tag in note.marks.tags)]
    told = "".join(f" [{mark}]" for mark in marks if mark)
    return visible(f"{note.changed_at:%Y-%m-%d %H:%M}{quote}{told}\n  {note.text}\n")


def hit_text(hit: SearchHit) -> str:
    """What was found and where, with the sentence that has the words."""
    parts = (visible_line(part) for part in (hit.title, hit.source, hit.date) if part)
    return f"{hit.kind} {hit.id}: {' · '.join(parts)}\n  {visible_line(hit.sentence)}\n"


def backup_text(backup: Backup) -> str:
    """When a backup was made, how large it is, and where it lies."""
    made_at = f"{backup.made_at:%Y-%m-%d %H:%M} UTC"
    before_update = " (before an update)" if backup.before_update else ""
    path = visible_line(backup.path)
    return f"{made_at}  {backup.size / 1e6:8.1f} MB  {path}{before_update}\n"


def restored_text(restored: Restored) -> str:
    """What was brought back, and where the library lies that stood in its place."""
    lines = [f"{visible_line(restored.library)}: brought back from {visible_line(restored.backup)}"]
    if restored.set_aside:
        lines.append(f"What was there before is in {visible_line(restored.set_aside)}")
        lines.append("To bring back the notes that were written since: newsreader restore --notes")
    return "".join(f"{line}\n" for line in lines)


def revived_text(revived: RevivedNotes) -> str:
    """What the journal gave back, and what it could not give."""
    lines = [f"Notes brought back from the journal: {revived.notes}"]
    if revived.waiting:
        lines.append(f"Notes whose article or story is not in the library: {revived.waiting}")
    if revived.damaged:
        lines.append(f"Lines of the journal that are damaged: {revived.damaged}")
    return "".join(f"{line}\n" for line in lines)


def _article_lines(article: Article) -> Iterator[str]:
    fields = {
        "Headline": article.title,
        "Outlet": article.source,
        "By": ", ".join(article.byline),
        "Date": article.date,
        "Language": article.language,
    }
    for name, value in fields.items():
        yield f"{name + ':':10}{value or '(not found)'}"
    yield from (f"Warning:  {warning}" for warning in article.warnings)
    yield ""
    yield article.text
    yield ""
    yield from (f"[folded, {fold.kind}] {fold.text}" for fold in article.folded)


def _entry_text(entry: ArticleEntry) -> str:
    name, source = visible_line(entry.name), visible_line(entry.source)
    date = f" · {visible_line(entry.date)}" if entry.date else ""
    return f"  {entry.id:>4}  {name} · {source or 'outlet unknown'}{date}\n"


def passed_text(passed: Passed) -> str:
    """One thing that works, as a line."""
    return f"ok  {passed.name:20}  {visible_line(passed.seen)}\n"
