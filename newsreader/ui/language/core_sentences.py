"""Sentences of the parts without a window, listed so that Qt's tool finds them.

{what} stands for one of core_phrases.py, {list} for quoted words and what joins them, {day} for a
moment in ISO 8601; the other places for names and numbers.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_SAID = (
    # Why a file is refused, or what of it was not read.
    QT_TRANSLATE_NOOP("Core", "The archive is damaged."),
    QT_TRANSLATE_NOOP("Core", "The archive holds too many files."),
    QT_TRANSLATE_NOOP("Core", "The part “{name}” is missing."),
    QT_TRANSLATE_NOOP("Core", "It is locked with a password."),
    QT_TRANSLATE_NOOP("Core", "It is packed in a way that this program does not know."),
    QT_TRANSLATE_NOOP("Core", "It unpacks to far more than an article holds."),
    QT_TRANSLATE_NOOP("Core", "The archive unpacks to more than this program takes."),
    QT_TRANSLATE_NOOP("Core", "This has no text to compare: it looks like {what}."),
    QT_TRANSLATE_NOOP("Core", "The bundle is damaged."),
    QT_TRANSLATE_NOOP("Core", "The file cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("Core", "The bundle was made by a newer version of Newsreader."),
    QT_TRANSLATE_NOOP("Core", "The bundle holds too many files."),
    QT_TRANSLATE_NOOP("Core", "This is no Newsreader bundle."),
    QT_TRANSLATE_NOOP("Core", "The bundle does not say what a bundle must say."),
    QT_TRANSLATE_NOOP("Core", "The part “{name}” of the bundle is missing."),
    QT_TRANSLATE_NOOP("Core", "A part of the bundle is too large."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The page shows no text without its scripts; the story is what it declares for machines.",
    ),
    QT_TRANSLATE_NOOP(
        "Core", "The page nests elements too deeply; its text was taken without its layout."
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The page has an element of too many attributes; its text was taken without its layout.",
    ),
    QT_TRANSLATE_NOOP("Core", "There is no text in this file."),
    QT_TRANSLATE_NOOP("Core", "There is no article in this file, only page furniture."),
    QT_TRANSLATE_NOOP("Core", "It holds more than {mb} MB of text."),
    QT_TRANSLATE_NOOP("Core", "It has more than {n} parts; the others were not read."),
    QT_TRANSLATE_NOOP("Core", "Its parts are nested too deeply."),
    QT_TRANSLATE_NOOP("Core", "The book does not say where its chapters are."),
    QT_TRANSLATE_NOOP("Core", "The chapter “{name}” is missing."),
    QT_TRANSLATE_NOOP("Core", "Its JSON is nested too deeply."),
    QT_TRANSLATE_NOOP("Core", "Its JSON is damaged."),
    QT_TRANSLATE_NOOP("Core", "It holds more than {n} values; the others were not read."),
    QT_TRANSLATE_NOOP(
        "Core", "It nests lists or quotes too deeply; its text was taken without its layout."
    ),
    QT_TRANSLATE_NOOP("Core", "There is no text in this document."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Text that was deleted by tracked changes is left out: “{name}”.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{n} times text was deleted by tracked changes and is left out, first “{name}”.",
    ),
    QT_TRANSLATE_NOOP("Core", "Text that is hidden was folded away: “{name}”."),
    QT_TRANSLATE_NOOP("Core", "{n} times text is hidden and was folded away, first “{name}”."),
    QT_TRANSLATE_NOOP("Core", "This Outlook message is damaged."),
    QT_TRANSLATE_NOOP("Core", "This Outlook message is damaged; parts of it may be missing."),
    QT_TRANSLATE_NOOP(
        "Core", "There is no text in this PDF: its pages are pictures, such as scans."
    ),
    QT_TRANSLATE_NOOP("Core", "This PDF is locked with a password."),
    QT_TRANSLATE_NOOP(
        "Core",
        "This PDF does not tell which letters its signs stand for; its text is not readable.",
    ),
    QT_TRANSLATE_NOOP("Core", "This PDF has no pages."),
    QT_TRANSLATE_NOOP("Core", "This PDF is damaged."),
    QT_TRANSLATE_NOOP("Core", "The archive is damaged; what comes after the damage was not read."),
    QT_TRANSLATE_NOOP("Core", "The archive holds more records than this program takes."),
    QT_TRANSLATE_NOOP("Core", "The archive ends in the middle of {address}."),
    QT_TRANSLATE_NOOP("Core", "There is no page in this web archive."),
    QT_TRANSLATE_NOOP(
        "Core", "This is a reference to a page, not the page itself; nothing was fetched."
    ),
    QT_TRANSLATE_NOOP(
        "Core", "This is a reference to a file, not the file itself; nothing was opened."
    ),
    QT_TRANSLATE_NOOP("Core", "There is no address in this link."),
    QT_TRANSLATE_NOOP("Core", "This link is damaged."),
    QT_TRANSLATE_NOOP("Core", "The archive is empty."),
    QT_TRANSLATE_NOOP("Core", "Reading it needs more memory than one file may use."),
    QT_TRANSLATE_NOOP("Core", "It is named as {what}, but it is none."),
    QT_TRANSLATE_NOOP("Core", "The file is empty."),
    QT_TRANSLATE_NOOP("Core", "This is not text: it looks like {what}."),
    QT_TRANSLATE_NOOP("Core", "This is not text: it holds binary data."),
    QT_TRANSLATE_NOOP("Core", "It is packed more than {n} files deep."),
    QT_TRANSLATE_NOOP("Core", "This is not the name of a file."),
    QT_TRANSLATE_NOOP("Core", "This is a named pipe, not a file."),
    QT_TRANSLATE_NOOP("Core", "This is a socket, not a file."),
    QT_TRANSLATE_NOOP("Core", "This is a device, not a file."),
    QT_TRANSLATE_NOOP("Core", "There is no such file."),
    QT_TRANSLATE_NOOP("Core", "You may not read this."),
    QT_TRANSLATE_NOOP("Core", "The system cannot read this: {reason}."),
    QT_TRANSLATE_NOOP("Core", "There is no readable file in this folder."),
    QT_TRANSLATE_NOOP("Core", "Hidden files are left out."),
    QT_TRANSLATE_NOOP("Core", "This is not a file."),
    QT_TRANSLATE_NOOP("Core", "Links inside folders are not followed."),
    QT_TRANSLATE_NOOP("Core", "The part of the program that reads files does not start."),
    QT_TRANSLATE_NOOP("Core", "Reading it gave an answer without sense."),
    QT_TRANSLATE_NOOP("Core", "Reading it took longer than {seconds} seconds."),
    QT_TRANSLATE_NOOP("Core", "Reading it failed: the file made the reading process stop."),
    QT_TRANSLATE_NOOP("Core", "The file is larger than {mb} MB."),
    QT_TRANSLATE_NOOP("Core", "The import was cancelled."),
    QT_TRANSLATE_NOOP("Core", "Its XML is damaged."),
    QT_TRANSLATE_NOOP("Core", "Its XML is nested too deeply."),
    QT_TRANSLATE_NOOP("Core", "Its XML has a part that is larger than any text."),
    QT_TRANSLATE_NOOP("Core", "It declares entities of its own, which could be used to do harm."),
    # Why an article is in its story.
    QT_TRANSLATE_NOOP("Core", "It is in no story."),
    QT_TRANSLATE_NOOP("Core", "No other article is on this event."),
    QT_TRANSLATE_NOOP("Core", "Telling words it shares with the others: {list}."),
    QT_TRANSLATE_NOOP("Core", "You put it into this story."),
    QT_TRANSLATE_NOOP("Core", "It shares no telling words."),
    # What an import and a correction say.
    QT_TRANSLATE_NOOP("Core", "Not read: the import was stopped."),
    QT_TRANSLATE_NOOP("Core", "Stopped after {n} articles; import it again for the others."),
    QT_TRANSLATE_NOOP("Core", "The same file is here as “{name}”."),
    QT_TRANSLATE_NOOP("Core", "The same file was in the bin and was brought back as “{name}”."),
    QT_TRANSLATE_NOOP("Core", "A new version of “{name}”."),
    QT_TRANSLATE_NOOP("Core", "It holds {n} articles."),
    QT_TRANSLATE_NOOP("Core", "There is a note on these words: they stay in the story."),
    QT_TRANSLATE_NOOP("Core", "The file holds several articles and is not read again."),
    QT_TRANSLATE_NOOP("Core", "There is no encoding “{name}”."),
    QT_TRANSLATE_NOOP(
        "Core", "The import was stopped; import the bundle again for what is missing."
    ),
    # Why a library cannot be opened, written to or brought back.
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the file is damaged; close Newsreader and start it again: it brings all that"
        " can be read into a new file and sets this one aside.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the words of note {n} are not those that were written; close Newsreader and"
        " start it again: it brings all that can be read into a new file and sets this one"
        " aside.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the file or its folder is read-only; make both writable, or choose another"
        " folder with --library DIR.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the disk is full and nothing more was saved; free some space and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: another program has kept the library locked for seconds; let it finish or"
        " close it, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: this is not a Newsreader library; move it away, or choose another folder"
        " with --library DIR.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: this is not a Newsreader library and was left as it is; move it away, or"
        " choose another folder with --library DIR.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the disk reports an error; check that it is connected and has free space,"
        " then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the file cannot be opened; check that you may read and write it and its folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the file cannot be read ({reason}); check that it is yours and that its disk"
        " is connected.",
    ),
    QT_TRANSLATE_NOOP(
        "Core", "{path}: one text or file is larger than the library can hold; leave it out."
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the library cannot be kept here ({reason}); choose another folder with"
        " --library DIR.",
    ),
    QT_TRANSLATE_NOOP(
        "Core", "{path} is a file, not a folder; choose another folder with --library DIR."
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: this is what was last written to a library that is no longer beside it;"
        " bring the library back, or move this file away.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: this library was written by {writer} that is newer than this one"
        " ({version}); it was left as it is, install the newer version to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: the library could not be brought up to date, as {what}; it was left as it is.",
    ),
    QT_TRANSLATE_NOOP(
        "Core", "The library is brought up to date only after a backup, and was left as it is."
    ),
    QT_TRANSLATE_NOOP("Core", "{path}: the backup lacks some of the notes."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: it is erased, but another program still reads what was written before; close"
        " that program, then this one, to have the last traces removed.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: {service} copies this folder while the library is written to, which can"
        " damage it; choose a folder of this machine alone with --library DIR, and let"
        " {again} have the backups.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{path}: this is a disk of another machine ({kind}), where programs cannot be kept"
        " apart reliably; use the library from one machine at a time, or choose a folder of"
        " this machine with --library DIR.",
    ),
    QT_TRANSLATE_NOOP("Core", "“{value}” is no date; write it as 2026-05-04 or 2026-05-04 18:30."),
    QT_TRANSLATE_NOOP("Core", "“{value}” is no language; write “en” for English, “de” for German."),
    QT_TRANSLATE_NOOP("Core", "{path}: The report cannot be written: {reason}."),
    QT_TRANSLATE_NOOP(
        "Core",
        "New: {articles} articles, {notes} notes, {decisions} decisions. Here before:"
        " {old_articles} articles, {old_notes} notes.",
    ),
    # What a page or another file says twice and differently.
    QT_TRANSLATE_NOOP(
        "Core",
        "The page contradicts itself: published on {day} ({what}), published on {other_day}"
        " ({what_else}).",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The page contradicts itself: written by {names} ({what}), written by {other_names}"
        " ({what_else}).",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The file contradicts itself: published on {day} ({what}), published on {other_day}"
        " ({what_else}).",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The file contradicts itself: written by {names} ({what}), written by {other_names}"
        " ({what_else}).",
    ),
    # Why two passages are linked.
    QT_TRANSLATE_NOOP("Core", "You linked these passages by hand."),
    QT_TRANSLATE_NOOP("Core", "Both have {list}."),
    QT_TRANSLATE_NOOP("Core", "The same sentence but for 1 word."),
    QT_TRANSLATE_NOOP("Core", "The same sentence but for {n} words."),
    QT_TRANSLATE_NOOP("Core", "Both have the same common words."),
    QT_TRANSLATE_NOOP("Core", "The same {n} words."),
    QT_TRANSLATE_NOOP("Core", "The same word."),
)
SENTENCES = tuple(map(str, _SAID))
