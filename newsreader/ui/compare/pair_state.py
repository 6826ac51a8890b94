"""How a pair was left: what comes back when it is opened again, as plain JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.column.reading_column import Place
from newsreader.ui.compare.columns import Columns
from newsreader.ui.compare.kinds import Kind

#: What ``json.dumps`` takes: strings, numbers, lists, None.
State = dict[str, Any]


def state_of(columns: Columns, shown: frozenset[Kind]) -> State:
    """Scroll places, opened furniture, chips and the selected link of what is shown."""
    return {
        "hidden": sorted(kind.value for kind in Kind if kind not in shown),
        "link": columns.selected_link,
        **{side: _column_state(view) for side, view in columns.views.items()},
    }


def _column_state(view: ArticleView) -> State:
    place = view.place()
    return {
        "offset": place.offset,
        "pixels": round(place.pixels, 2),
        "unfolded": sorted(view.unfolded),
    }


def shown_in(state: Mapping[str, Any]) -> frozenset[Kind]:
    """The kinds that a state shows; what it does not know is shown."""
    hidden = state.get("hidden")
    names = hidden if isinstance(hidden, list) else []
    return frozenset(kind for kind in Kind if kind.value not in names)


def restore_columns(columns: Columns, state: Mapping[str, Any]) -> None:
    """Puts both columns back; a state that is damaged or of another article does no harm.

    Without a place in the state the columns stay as ``show_pair`` left them.
    """
    link = state.get("link")
    links = columns.comparison.links if columns.comparison else ()
    if isinstance(link, int) and 0 <= link < len(links):
        columns.show_link(link, "a")
    with columns.sync.free():
        for side, view in columns.views.items():
            _restore_column(view, state.get(side))


def state_of_new_links(state: Mapping[str, Any]) -> State:
    """The same state for the same pair with other links: which one was selected is not known."""
    return {key: value for key, value in state.items() if key != "link"}


def state_swapped(state: Mapping[str, Any]) -> State:
    """The same state for a pair whose articles have changed places.

    Links are numbered in A's order, so that the selected one is not known any more.
    """
    sides = {"a": "b", "b": "a"}
    return {sides.get(key, key): value for key, value in state_of_new_links(state).items()}


def _restore_column(view: ArticleView, state: object) -> None:
    if not isinstance(state, Mapping):
        return
    unfolded = state.get("unfolded")
    if isinstance(unfolded, list):
        known = range(len(view.reading.groups))
        view.set_unfolded(frozenset(n for n in unfolded if isinstance(n, int) and n in known))
    offset, pixels = state.get("offset"), state.get("pixels")
    if isinstance(offset, int) and isinstance(pixels, int | float) and offset >= 0:
        view.go_to(Place(offset, float(pixels)))
