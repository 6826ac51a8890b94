"""What each action does, in one table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from newsreader.ui.appearance import Appearance
from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.library.listing import Listing
from newsreader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from newsreader.ui.workplace import Workplace


def handlers(
    at: Workplace, window: MainWindow, appearance: Appearance
) -> dict[str, Callable[[], object]]:
    """For each action of the table, by its name, what is done when it is triggered."""
    return {
        "import_files": at.imports.ask_for_files,
        "import_folder": at.imports.ask_for_folder,
        "import_report": at.imports.show_last_report,
        "save_report": at.reports.ask,
        "preferences": at.guidance.show_preferences,
        "bin": at.deleting.open_bin,
        "save_library": at.bundles.ask_for_library,
        "quit": window.close,
        "undo": at.desk.undoing.undo,
        "redo": at.desk.undoing.redo,
        "paste": at.imports.paste,
        "cite": at.pane.copy_with_citation,
        "find": at.pane.find_words,
        "find_next": at.pane.find_next,
        "find_previous": at.pane.find_previous,
        "search": at.library.search.setFocus,
        "list_stories": lambda: at.library.show_listing(Listing.STORIES),
        "list_sources": lambda: at.library.show_listing(Listing.SOURCES),
        "list_notes": lambda: at.library.show_listing(Listing.NOTES),
        **{f"layout_{layout.value}": partial(at.pane.choose_layout, layout) for layout in Layout},
        "larger": lambda: appearance.zoom(1),
        "smaller": lambda: appearance.zoom(-1),
        "normal_size": appearance.normal_size,
        "theme_system": lambda: appearance.choose_theme("system"),
        "theme_light": lambda: appearance.choose_theme("light"),
        "theme_dark": lambda: appearance.choose_theme("dark"),
        "theme_contrast": lambda: appearance.choose_theme("contrast"),
        "next_difference": at.pane.next_difference,
        "previous_difference": at.pane.previous_difference,
        "next_conflict": at.pane.next_conflict,
        "previous_conflict": at.pane.previous_conflict,
        "next_moved": at.pane.next_moved,
        "previous_moved": at.pane.previous_moved,
        "next_only_here": at.pane.next_only_here,
        "previous_only_here": at.pane.previous_only_here,
        "in_order": at.pane.read_in_order,
        "heaviest_first": at.pane.read_heaviest_first,
        "back": at.pane.go_back,
        "forward": at.pane.go_forward,
        "tellings": at.pane.ask_for_tellings,
        "link": at.pane.link_selected,
        "unlink": at.pane.unlink_selected,
        "undo_link": at.linking.undo,
        "redo_link": at.linking.redo,
        "swap": at.session.swap,
        "story": at.session.show_story,
        "rename_story": at.story_menu.rename,
        "merge_story": at.story_menu.merge,
        "split_story": at.story_menu.split,
        "move_articles": at.story_menu.move,
        "add_story_note": at.story_menu.add_note,
        "save_story_report": at.story_menu.save_report,
        "save_bundle": at.story_menu.save_bundle,
        "reuse": at.reuse.ask,
        "add_note": at.session.notes.add,
        "add_pair_note": at.session.notes.add_on_pair,
        "sample": at.open_sample,
        "guide": at.guidance.show_guide,
        "tour": lambda: at.guidance.begin_tour(window.actions_by_name["sample"]),
        "shortcuts": at.guidance.show_shortcuts,
        "about": at.guidance.show_about,
    }
