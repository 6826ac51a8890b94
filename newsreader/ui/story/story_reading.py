"""Which story is open: a pick in the library opens it, what changes in it shows at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from newsreader.domain.contents import Contents
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import StoryComparison, StoryFact
from newsreader.domain.verdict import Ruling, Verdict
from newsreader.ui.desk import Desk
from newsreader.ui.story.story_page import StoryPage
from newsreader.ui.undoing import Doing
from newsreader.usecases import judge_facts
from newsreader.usecases.compare_stories import judged_anew
from newsreader.usecases.known_pairs import Known


class StoryReading(QObject):
    """Joins the desk and the story page."""

    #: The page shows the story that was asked for.
    shown = Signal()
    #: The story that was shown is no more.
    gone = Signal()

    def __init__(self, desk: Desk, page: StoryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._open: Story | None = None
        #: What was compared since the story was opened, so that nothing is compared twice.
        self._known: Known = {}
        desk.lists.ready.connect(self._on_contents)
        page.shares.more_requested.connect(self._compare_anew)
        page.facts.judged.connect(self._judge)
        page.facts.take_back_requested.connect(self._take_back)
        desk.undoing.turned.connect(self._look_anew)

    def open(self, story: Story) -> None:
        """Compare the articles of a story anew and show the result.

        What was linked by hand or corrected since the last time counts.
        """
        self._known = {}
        self._open = story
        self._desk.compare_story(story, self._known, self._turn_to, key="pair")

    def _compare_anew(self) -> None:
        if self._open:
            # Under a key of its own: it must not drop a pair that is about to open.
            show = partial(self._show, self._open)
            self._desk.compare_story(self._open, self._known, show, key="story")

    def _turn_to(self, comparison: StoryComparison) -> None:
        if self._open:
            self._page.show_story(self._open, comparison)
            self.shown.emit()

    def _show(self, story: Story, comparison: StoryComparison) -> None:
        if self._open and story.id == self._open.id:
            self._page.show_story(self._open, comparison)

    def _on_contents(self, contents: Contents) -> None:
        """A story that was regrouped or renamed while it is being read shows so."""
        if self._open is None or not self._page.isVisible():
            return
        now = _as_it_is_now(self._open, contents)
        if now is None or len(now.articles) < 2:
            self._open = None
            self.gone.emit()
        elif now.id != self._open.id or _members(now) != _members(self._open):
            self._open = now
            self._compare_anew()
        elif now.title != self._open.title:
            self._open = now
            self._page.show_renamed(now)

    def _judge(self, fact: StoryFact, ruling: Ruling, remark: str) -> None:
        story, comparison = self._page.story.id, self._page.comparison
        library = self._desk.library
        before = dict(zip(comparison.facts, comparison.verdicts, strict=False)).get(fact)
        ruled = (before.ruling, before.remark) if before else (Ruling.OPEN, "")
        doing = Doing(
            self.tr("a decision about a fact"),
            lambda library: judge_facts.judge(library, story, comparison, fact, *ruled),
            lambda library: judge_facts.judge(library, story, comparison, fact, ruling, remark),
        )

        def done(judged: StoryComparison) -> None:
            self._desk.undoing.add(doing)
            self._page.show_verdicts(judged)

        self._desk.jobs.write(
            lambda: judge_facts.judge(library, story, comparison, fact, ruling, remark), done
        )

    def _look_anew(self) -> None:
        """A decision may have been taken back or made again."""
        if self._open and self._page.isVisible():
            comparison = self._page.comparison
            self._desk.look_up(
                lambda library: judged_anew(library, comparison),
                self._page.show_verdicts,
                key="verdicts",
            )

    def _take_back(self) -> None:
        """Take back the decision that was made last, in whichever session."""
        library, comparison = self._desk.library, self._page.comparison

        def done(answer: tuple[Verdict | None, StoryComparison]) -> None:
            verdict, judged = answer
            if verdict:
                self._desk.undoing.add(self._taken_back(verdict))
            self._page.show_verdicts(judged)

        self._desk.jobs.write(lambda: judge_facts.take_back(library, comparison), done)

    def _taken_back(self, verdict: Verdict) -> Doing:
        return Doing(
            self.tr("a decision about a fact"),
            lambda library: library.verdicts.exchange((), (verdict,)),
            lambda library: library.verdicts.exchange((verdict,), ()),
        )


def _as_it_is_now(story: Story, contents: Contents) -> Story | None:
    """The story, or that into which its first article has gone."""
    by_number = {one.id: one for one in contents.stories if one.articles}
    if story.id in by_number:
        return by_number[story.id]
    first = story.articles[0].id
    return next((s for s in by_number.values() if first in _members(s)), None)


def _members(story: Story) -> list[int]:
    return [entry.id for entry in story.articles]
