"""How high both ends of each link stand in their columns, worked out once for each layout."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsreader.domain.comparison import Link
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.column.line_table import Extent
from newsreader.ui.compare.column.range_index import RangeIndex
from newsreader.ui.compare.highlights import link_extent
from newsreader.ui.compare.kinds import Side


class LinkExtents:
    """Upper and lower edges of links, in the documents' pixels."""

    def __init__(self, views: Mapping[Side, ArticleView]) -> None:
        self._views = views
        self._links: Sequence[Link] = ()
        self._extents: dict[Side, list[Extent]] = {}
        self._indices: dict[Side, RangeIndex] = {}

    def set_links(self, links: Sequence[Link]) -> None:
        """Takes the links of another comparison."""
        self._links = links
        self._extents.clear()
        self._indices.clear()

    def forget(self, side: Side) -> None:
        """Drops what was worked out for an earlier layout of a column."""
        self._extents.pop(side, None)
        self._indices.pop(side, None)

    def of(self, side: Side) -> list[Extent]:
        """The edges of all links in a column."""
        if side not in self._extents:
            view = self._views[side]
            self._extents[side] = [view.extent_of(link_extent(one, side)) for one in self._links]
        return self._extents[side]

    def in_sight(self) -> list[int]:
        """The links that can be seen in one of the columns, by their numbers, rising."""
        seen: set[int] = set()
        for side, view in self._views.items():
            if side not in self._indices:
                self._indices[side] = RangeIndex(self.of(side))
            top = view.scrolled()
            seen.update(self._indices[side].touching(top, top + view.viewport().height()))
        return sorted(seen)
