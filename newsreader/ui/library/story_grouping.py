"""Grouping stories by hand: what the menu over the lists offers, asks for and has done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from newsreader.domain.article import ArticleEntry, by_versions
from newsreader.domain.contents import Contents
from newsreader.domain.story import Story
from newsreader.ui.desk import Desk, LibraryWork
from newsreader.ui.labels.message_box import tell
from newsreader.ui.language.own_language import in_own_language
from newsreader.ui.library.drags import Dragged
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.rows import Row, RowKind
from newsreader.ui.library.story_asking import StoryAsking
from newsreader.ui.library.story_choices import StoryChoice
from newsreader.ui.read_only import CHANGES
from newsreader.ui.story.regroup_dialog import RegroupDialog
from newsreader.ui.undoing import Doing
from newsreader.usecases import group_stories
from newsreader.usecases.follow_versions import join_again, part_version

if TYPE_CHECKING:
    from newsreader.ui.desk import Library


class StoryGrouping(QObject):
    """Merges, splits, moves and renames what is chosen in the library's lists, with undo."""

    #: What was done without a question, in a sentence.
    told = Signal(str)

    def __init__(self, desk: Desk, library: LibraryPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._asking = StoryAsking(desk, window)
        self._stories: tuple[Story, ...] = ()
        library.menu_opening.connect(self.fill_menu)
        library.dropped.connect(self._take_dropped)
        desk.lists.ready.connect(self._remember)

    def fill_menu(self, menu: QMenu, rows: Sequence[Row]) -> None:
        """Offer what can be done with the chosen stories or articles; nothing for a mixture."""
        stories = [row for row in rows if row.kind is RowKind.STORY]
        articles = [row.id for row in rows if row.kind is RowKind.ARTICLE]
        if stories and len(stories) == len(rows):
            self._offer_for_stories(menu, stories)
        elif articles and len(articles) == len(rows):
            self._offer_for_articles(menu, articles)

    def rename(self, story: int, title: str) -> None:
        """Let the user give a story another title than the one it has."""
        wish, agreed = QInputDialog.getText(
            self._window, self.tr("Rename story"), self.tr("Title:"), text=title
        )
        if agreed and wish.strip():
            self._change(lambda library: group_stories.rename(library, story, wish.strip()))

    def merge_with(self, number: int) -> None:
        """Let the user choose a story that becomes one with this one."""
        others = [story for story in self._stories if story.id != number]
        if not others:
            self.told.emit(self.tr("There is no other story to merge with."))
            return
        articles = [e.id for story in self._stories if story.id == number for e in story.articles]

        def merge(other: int) -> None:
            self._merge([number, other])

        self._asking.pick(self.tr("Merge with"), articles, others, merge)

    def regroup(self, story: Story, *, to_new: bool) -> None:
        """Let the user choose articles of a story that go into a new one or another one."""

        def ask(choices: Sequence[StoryChoice]) -> None:
            dialog = RegroupDialog(story, choices, to_new=to_new, parent=self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._put(dialog.chosen, dialog.into))
            dialog.open()

        others = [one for one in self._stories if one.id != story.id]
        self._asking.look_for([entry.id for entry in story.articles], others, ask)

    def _put(self, articles: list[int], story: int | None) -> None:
        if story is None:
            self._split(articles)
        else:
            self._change(lambda library: group_stories.move(library, articles, story))

    def _change(self, work: LibraryWork) -> None:
        self._desk.change(self._desk.undoing.grouped(work))

    def _offer_for_stories(self, menu: QMenu, rows: list[Row]) -> None:
        numbers = [row.id for row in rows]
        if len(rows) == 1:
            _add(menu, self.tr("Rename…"), partial(self.rename, rows[0].id, rows[0].title))
            merge = _add(menu, self.tr("Merge with…"), partial(self.merge_with, rows[0].id))
            merge.setEnabled(len(self._stories) > 1)
        else:
            _add(menu, self.tr("Merge these stories"), partial(self._merge, numbers))

    def _offer_for_articles(self, menu: QMenu, articles: list[int]) -> None:
        _add(menu, self.tr("New story from selection"), partial(self._split, articles))
        move = _add(menu, self.tr("Move to…"), partial(self._move, articles))
        move.setEnabled(bool(self._others(articles)))
        if len(articles) == 1:
            why = _add(menu, self.tr("Why in this story?"), partial(self._tell_why, articles[0]))
            why.setProperty(CHANGES, False)
            if others := self._other_versions(articles[0]):
                text = self.tr("Not a version of “{headline}”").format(headline=others[-1].name)
                # The menu would take an ampersand for a shortcut.
                _add(menu, text.replace("&", "&&"), partial(self._part_version, articles[0]))

    def _take_dropped(self, dragged: Dragged, story: int) -> None:
        """Put articles into the story that they were let go of over; stories become one with it."""
        if dragged.articles:
            articles = list(dragged.articles)
            self._change(lambda library: group_stories.move(library, articles, story))
            title = next((each.title for each in self._stories if each.id == story), "")
            self.told.emit(self.tr("Moved to “{title}”.").format(title=title))
        elif dragged.stories:
            self._merge([story, *dragged.stories])

    def _merge(self, stories: list[int]) -> None:
        self._change(lambda library: group_stories.merge(library, stories))

    def _split(self, articles: list[int]) -> None:
        self._change(lambda library: group_stories.split(library, articles))

    def _move(self, articles: list[int]) -> None:
        def move(story: int) -> None:
            self._change(lambda library: group_stories.move(library, articles, story))

        self._asking.pick(self.tr("Move to"), articles, self._others(articles), move)

    def _tell_why(self, article: int) -> None:
        icon = QMessageBox.Icon.Information
        self._desk.look_up(
            lambda library: group_stories.why_in_story(library, article),
            lambda why: tell(self._window, in_own_language(why), icon=icon),
            key="why",
        )

    def _part_version(self, article: int) -> None:
        what = self.tr("“Not a version of …”")

        def part(library: Library) -> Doing:
            parted = part_version(library, article)
            return Doing(
                what,
                lambda library: join_again(library, parted),
                lambda library: part_version(library, article),
            )

        self._desk.change(part)

    def _other_versions(self, article: int) -> list[ArticleEntry]:
        """The articles that are held for versions of one, the newest last."""
        groups = by_versions(entry for story in self._stories for entry in story.articles)
        group = next((g for g in groups if any(entry.id == article for entry in g)), ())
        return [entry for entry in group if entry.id != article]

    def _others(self, articles: list[int]) -> list[Story]:
        """The stories that not all of the articles are in."""
        return [
            story
            for story in self._stories
            if not set(articles) <= {entry.id for entry in story.articles}
        ]

    def _remember(self, contents: Contents) -> None:
        self._stories = contents.stories


def _add(menu: QMenu, text: str, do: Callable[[], object]) -> QAction:
    action = QAction(text, menu)
    action.setProperty(CHANGES, True)
    action.triggered.connect(lambda _=False: do())
    menu.addAction(action)
    return action
