"""Every action with its words, shortcut and menu, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; ``group`` makes it one of several of which one is checked."""

    name: str
    menu: str
    text: str
    shortcut: str = ""
    group: str = ""


def _spec(name: str, menu: str, text: str, shortcut: str = "", group: str = "") -> ActionSpec:
    return ActionSpec(name, menu, text, shortcut, group)


_FILE = str(QT_TRANSLATE_NOOP("Actions", "&File"))
_EDIT = str(QT_TRANSLATE_NOOP("Actions", "&Edit"))
_VIEW = str(QT_TRANSLATE_NOOP("Actions", "&View"))
_STORY = str(QT_TRANSLATE_NOOP("Actions", "&Story"))
_COMPARE = str(QT_TRANSLATE_NOOP("Actions", "&Compare"))
_NOTES = str(QT_TRANSLATE_NOOP("Actions", "&Notes"))
_HELP = str(QT_TRANSLATE_NOOP("Actions", "&Help"))

ACTIONS = (
    _spec("import_files", _FILE, str(QT_TRANSLATE_NOOP("Actions", "&Import files…")), "Ctrl+O"),
    _spec(
        "import_folder",
        _FILE,
        str(QT_TRANSLATE_NOOP("Actions", "Import a &folder…")),
        "Ctrl+Shift+O",
    ),
    _spec("import_report", _FILE, str(QT_TRANSLATE_NOOP("Actions", "Last import &report"))),
    _spec("save_report", _FILE, str(QT_TRANSLATE_NOOP("Actions", "&Save report…")), "Ctrl+S"),
    _spec(
        "save_library",
        _FILE,
        str(QT_TRANSLATE_NOOP("Actions", "Save a bundle of the &library…")),
    ),
    _spec("bin", _FILE, str(QT_TRANSLATE_NOOP("Actions", "&Bin…"))),
    _spec("preferences", _FILE, str(QT_TRANSLATE_NOOP("Actions", "&Preferences…")), "Ctrl+,"),
    _spec("quit", _FILE, str(QT_TRANSLATE_NOOP("Actions", "&Quit")), "Ctrl+Q"),
    _spec("undo", _EDIT, str(QT_TRANSLATE_NOOP("Actions", "&Undo the last change")), "Ctrl+Z"),
    _spec(
        "redo",
        _EDIT,
        str(QT_TRANSLATE_NOOP("Actions", "&Redo the last change")),
        "Ctrl+Shift+Z",
    ),
    _spec("paste", _EDIT, str(QT_TRANSLATE_NOOP("Actions", "&Paste as an article")), "Ctrl+V"),
    _spec("cite", _EDIT, str(QT_TRANSLATE_NOOP("Actions", "&Copy with citation")), "Ctrl+Shift+C"),
    _spec("find", _EDIT, str(QT_TRANSLATE_NOOP("Actions", "&Find in both articles")), "Ctrl+F"),
    _spec("find_next", _EDIT, str(QT_TRANSLATE_NOOP("Actions", "Find &next")), "F3"),
    _spec("find_previous", _EDIT, str(QT_TRANSLATE_NOOP("Actions", "Find pre&vious")), "Shift+F3"),
    _spec(
        "search", _EDIT, str(QT_TRANSLATE_NOOP("Actions", "&Search the library")), "Ctrl+Shift+F"
    ),
    _spec("list_stories", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "&Stories")), "Ctrl+1"),
    _spec("list_sources", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "S&ources")), "Ctrl+2"),
    _spec("list_notes", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "&Notes")), "Ctrl+3"),
    _spec(
        "layout_two", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "Side b&y side")), "Alt+1", "layout"
    ),
    _spec("layout_one", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "On&e column")), "Alt+2", "layout"),
    _spec("layout_merged", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "Me&rged")), "Alt+3", "layout"),
    _spec(
        "layout_three",
        _VIEW,
        str(QT_TRANSLATE_NOOP("Actions", "&Three columns")),
        "Alt+4",
        "layout",
    ),
    _spec("larger", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "&Larger text")), "Ctrl++"),
    _spec("smaller", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "S&maller text")), "Ctrl+-"),
    _spec("normal_size", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "Normal text si&ze")), "Ctrl+0"),
    _spec(
        "theme_system",
        _VIEW,
        str(QT_TRANSLATE_NOOP("Actions", "Colours as the &desktop")),
        "",
        "theme",
    ),
    _spec("theme_light", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "Li&ght colours")), "", "theme"),
    _spec("theme_dark", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "Dar&k colours")), "", "theme"),
    _spec(
        "theme_contrast", _VIEW, str(QT_TRANSLATE_NOOP("Actions", "High &contrast")), "", "theme"
    ),
    _spec("story", _STORY, str(QT_TRANSLATE_NOOP("Actions", "Story &overview")), "Ctrl+4"),
    _spec("rename_story", _STORY, str(QT_TRANSLATE_NOOP("Actions", "&Rename the story…"))),
    _spec("merge_story", _STORY, str(QT_TRANSLATE_NOOP("Actions", "&Merge with another story…"))),
    _spec("split_story", _STORY, str(QT_TRANSLATE_NOOP("Actions", "S&plit articles off…"))),
    _spec(
        "move_articles",
        _STORY,
        str(QT_TRANSLATE_NOOP("Actions", "Mo&ve articles to another story…")),
    ),
    _spec("add_story_note", _STORY, str(QT_TRANSLATE_NOOP("Actions", "Add a &note on this story"))),
    _spec(
        "save_story_report",
        _STORY,
        str(QT_TRANSLATE_NOOP("Actions", "&Save a report of the story…")),
    ),
    _spec("save_bundle", _STORY, str(QT_TRANSLATE_NOOP("Actions", "Save a &bundle of the story…"))),
    _spec("next_difference", _COMPARE, str(QT_TRANSLATE_NOOP("Actions", "&Next difference")), "F8"),
    _spec(
        "previous_difference",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "&Previous difference")),
        "Shift+F8",
    ),
    _spec(
        "next_conflict", _COMPARE, str(QT_TRANSLATE_NOOP("Actions", "Next &conflicting fact")), "F7"
    ),
    _spec(
        "previous_conflict",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "Previous con&flicting fact")),
        "Shift+F7",
    ),
    _spec("next_moved", _COMPARE, str(QT_TRANSLATE_NOOP("Actions", "Next &moved passage")), "F9"),
    _spec(
        "previous_moved",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "Previous mo&ved passage")),
        "Shift+F9",
    ),
    _spec(
        "next_only_here",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "Next passage &only here")),
        "Ctrl+F9",
    ),
    _spec(
        "previous_only_here",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "Previous passage only &here")),
        "Ctrl+Shift+F9",
    ),
    _spec(
        "in_order",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "Differences in &reading order")),
        "Ctrl+Alt+1",
        "order",
    ),
    _spec(
        "heaviest_first",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "He&aviest differences first")),
        "Ctrl+Alt+2",
        "order",
    ),
    _spec("back", _COMPARE, str(QT_TRANSLATE_NOOP("Actions", "&Back to before")), "Alt+Left"),
    _spec("forward", _COMPARE, str(QT_TRANSLATE_NOOP("Actions", "For&ward again")), "Alt+Right"),
    _spec(
        "tellings",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "How others &tell this passage")),
        "Ctrl+T",
    ),
    _spec(
        "reuse",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "Who &else has these words?")),
        "Ctrl+Shift+T",
    ),
    _spec(
        "link",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "&Link the words selected in A and B")),
        "Ctrl+L",
    ),
    _spec(
        "unlink",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "&Unlink the passage")),
        "Ctrl+Shift+L",
    ),
    _spec(
        "undo_link",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "Ta&ke back the last link by hand")),
        "Ctrl+Alt+Z",
    ),
    _spec(
        "redo_link",
        _COMPARE,
        str(QT_TRANSLATE_NOOP("Actions", "L&ink by hand again")),
        "Ctrl+Alt+Y",
    ),
    _spec("swap", _COMPARE, str(QT_TRANSLATE_NOOP("Actions", "&Swap A and B")), "Ctrl+Shift+X"),
    _spec("add_note", _NOTES, str(QT_TRANSLATE_NOOP("Actions", "&Add a note")), "Ctrl+Shift+N"),
    _spec("add_pair_note", _NOTES, str(QT_TRANSLATE_NOOP("Actions", "Add a note on this &pair"))),
    _spec("guide", _HELP, str(QT_TRANSLATE_NOOP("Actions", "&Guide")), "Ctrl+F1"),
    _spec("sample", _HELP, str(QT_TRANSLATE_NOOP("Actions", "Open the &sample story"))),
    _spec("tour", _HELP, str(QT_TRANSLATE_NOOP("Actions", "&Tour of the window"))),
    _spec("shortcuts", _HELP, str(QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts")), "F1"),
    _spec("about", _HELP, str(QT_TRANSLATE_NOOP("Actions", "&About Newsreader"))),
)
