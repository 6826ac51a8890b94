"""Keeps the two columns level: when one is scrolled the other follows the linked passages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from newsreader.domain.comparison import Link
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.level_map import LevelMap, chain_of_links
from newsreader.ui.compare.link_extents import LinkExtents

#: Where on the screen passages are held level, as a share of the column's height.
FOCUS = 0.3
#: After a jump out of step, the columns find back by at least this share of every pixel scrolled,
#: the faster the farther they are apart.
_RETURN = 0.5
#: Passages are level when their upper edges are nearer than this, in pixels.
_LEVEL = 2.0


class ScrollSync(QObject):
    """Joins two columns; works out the map once for each layout."""

    scrolled = Signal()

    def __init__(self, a: ArticleView, b: ArticleView) -> None:
        super().__init__(a)
        self._a, self._b = a, b
        self._chain: tuple[int, ...] = ()
        self._map: LevelMap | None = None
        self.extents = LinkExtents({"a": a, "b": b})
        self._seen = (0, 0)
        self._out_of_step: float | None = 0.0
        self._held = False
        # What is brought level again after a new layout, and the side that keeps its place then.
        self._in_step = False
        self._level_link: int | None = None
        self._leader: Side = "a"
        a.scroll_moved.connect(lambda: self._follow("a"))
        b.scroll_moved.connect(lambda: self._follow("b"))
        a.geometry_changed.connect(lambda: self._laid_out("a"))
        b.geometry_changed.connect(lambda: self._laid_out("b"))

    def set_links(self, links: Sequence[Link]) -> None:
        """Takes the links of another comparison."""
        self.extents.set_links(links)
        self._chain = chain_of_links(links)
        self._in_step, self._level_link = False, None
        self._map = None
        self._start_from_here()

    def level(self) -> LevelMap:
        """The map between the two scroll positions."""
        if self._map is None:
            self._map = self._made_map()
        return self._map

    def focus(self) -> float:
        """The height in the columns at which passages are held level, in pixels."""
        return self._a.viewport().height() * FOCUS

    def bring_level(self, link: int, stay: Side) -> None:
        """Scrolls so that both ends of a link stand side by side; the column ``stay`` keeps its
        place if its passage is in sight and the other can follow.
        """
        a_top, b_top = self._tops(link)
        view, top = (self._a, a_top) if stay == "a" else (self._b, b_top)
        height = view.viewport().height()
        shown_at = top - view.scrolled()
        if not 0 <= shown_at <= height * 0.8:
            shown_at = self.focus()
        shown_at = min(shown_at, a_top, b_top)
        with self.free():
            self._a.scroll_to(a_top - shown_at)
            self._b.scroll_to(b_top - shown_at)
        self._level_link, self._leader = link, stay

    def bring_in_step(self, stay: Side) -> None:
        """Scrolls the other column to where it would be had it followed the column ``stay``."""
        self._in_step, self._leader = True, stay
        self._level_again()

    def _tops(self, link: int) -> tuple[float, float]:
        return self.extents.of("a")[link][0], self.extents.of("b")[link][0]

    def _laid_out(self, side: Side) -> None:
        self.extents.forget(side)
        self._map = None
        self._start_from_here()
        if not self._held:
            self._level_again()

    def _level_again(self) -> None:
        """Moves the column that does not lead, if the two were level before."""
        link, in_step, a_leads = self._level_link, self._in_step, self._leader == "a"
        if link is None and not in_step:
            return
        lead, other = (self._a, self._b) if a_leads else (self._b, self._a)
        now = lead.scrolled()
        if link is not None:
            a_top, b_top = self._tops(link)
            value = now + (b_top - a_top if a_leads else a_top - b_top)
        else:
            value = self.level().to_b(now) if a_leads else self.level().to_a(now)
        with self.free():
            lead.scroll_to(now - min(0, value))  # the other side cannot go above its beginning
            other.scroll_to(value)
        self._level_link, self._in_step = link, in_step

    def _is_level(self, link: int) -> bool:
        (a_top, b_top), (now_a, now_b) = self._tops(link), self._now()
        return abs((a_top - now_a) - (b_top - now_b)) < _LEVEL

    @contextmanager
    def free(self) -> Iterator[None]:
        """Inside, the columns are moved one by one; afterwards they go on from where they are."""
        held, self._held = self._held, True
        try:
            yield
        finally:
            self._held = held
            self._in_step, self._level_link = False, None
            self._start_from_here()
            self.scrolled.emit()

    @contextmanager
    def still(self) -> Iterator[None]:
        """Inside, the columns may be moved; afterwards they stand where they stood before."""
        held, self._held = self._held, True
        place_a, place_b = self._now()
        try:
            yield
        finally:
            self._a.scroll_to(place_a)
            self._b.scroll_to(place_b)
            self._held = held

    def _start_from_here(self) -> None:
        self._seen = self._now()
        self._out_of_step = None

    def _now(self) -> tuple[int, int]:
        return self._a.scrolled(), self._b.scrolled()

    def _made_map(self) -> LevelMap:
        in_a, in_b = self.extents.of("a"), self.extents.of("b")
        focus = self.focus()
        heights = [(sum(in_a[number]) / 2, sum(in_b[number]) / 2) for number in self._chain]
        heights.append((self._a.content_height(), self._b.content_height()))
        anchors = [(a - focus, b - focus) for a, b in heights]
        ends = (self._a.scroll_range(), self._b.scroll_range())
        return LevelMap.through([(a, b) for a, b in anchors if a > 0 and b > 0], ends)

    def _follow(self, leader: Side) -> None:
        if self._held:
            return
        before, now = self._seen, self._now()
        number = 0 if leader == "a" else 1
        apart = self._closer(before, abs(now[number] - before[number]))
        self._held = True
        try:
            if leader == "a":
                self._b.scroll_to(self.level().to_b(now[0]) + apart)
            else:
                self._a.scroll_to(self.level().to_a(now[1] - apart))
        finally:
            self._held = False
        self._seen, self._out_of_step = self._now(), apart
        self._leader, self._in_step = leader, not apart
        if self._level_link is not None and not self._is_level(self._level_link):
            self._level_link = None
        self.scrolled.emit()

    def _closer(self, before: tuple[int, int], travelled: int) -> float:
        """How far B is out of step after the reader scrolled by so many pixels."""
        apart = self._out_of_step
        if apart is None:
            apart = before[1] - self.level().to_b(before[0])
        pull = max(_RETURN, abs(apart) / max(1, self._a.viewport().height()))
        step = min(abs(apart), travelled * pull)
        return apart - step if apart > 0 else apart + step
