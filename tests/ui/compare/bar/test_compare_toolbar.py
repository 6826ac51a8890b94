"""The tools above the columns keep to one row and say when something is held back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from newsreader.domain.difference import Nature
from newsreader.ui.compare.bar.compare_toolbar import CompareToolbar
from newsreader.ui.compare.bar.icon_button import IconButton
from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.compare_pane import ComparePane

#: What the library and the inspector leave for the columns in a window of 1440 pixels.
ROOM = 915


def test_all_tools_stand_in_one_row(shown: ComparePane) -> None:
    shown.choose_layout(Layout.THREE)  # the longest name of a layout
    for chip in (*shown.toolbar.chips.values(), shown.toolbar.conflicts):
        chip.set_count(28)
    shown.toolbar.show_step(27, 88)
    shown.resize(ROOM, 600)
    assert shown.toolbar.heightForWidth(ROOM) == shown.toolbar.heightForWidth(10 * ROOM)


def test_a_tool_that_grows_or_goes_is_reckoned_anew(shown: ComparePane, qtbot: QtBot) -> None:
    toolbar, narrow = shown.toolbar, ROOM // 3
    before = toolbar.heightForWidth(narrow)
    for chip in toolbar.chips.values():
        chip.set_count(99_999)
    assert toolbar.heightForWidth(narrow) > before
    for chip in toolbar.chips.values():
        chip.hide()
    assert toolbar.heightForWidth(narrow) < before
    qtbot.wait(1)


def test_the_layout_is_named_in_words_where_there_is_room(shown: ComparePane, qtbot: QtBot) -> None:
    layouts = shown.toolbar.layouts
    shown.resize(2 * ROOM, 600)
    qtbot.waitUntil(lambda: layouts.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextOnly)
    in_words = layouts.sizeHint().width()
    shown.resize(ROOM // 2, 600)
    qtbot.waitUntil(lambda: layouts.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly)
    assert layouts.sizeHint().width() < in_words
    shown.resize(2 * ROOM, 600)
    qtbot.waitUntil(lambda: layouts.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextOnly)


def test_the_funnel_is_marked_while_something_is_held_back(shown: ComparePane) -> None:
    sieve = shown.toolbar.sieve
    assert not sieve.isChecked()
    sieve.slider.setValue(1)
    assert sieve.isChecked()
    assert sieve.toolTip().endswith("no small words")
    sieve.slider.setValue(0)
    sieve.ignored[Nature.SPELLING].setChecked(True)
    assert sieve.isChecked()
    sieve.ignored[Nature.SPELLING].setChecked(False)
    shown.read_heaviest_first()
    assert sieve.isChecked()
    shown.read_in_order()
    assert not sieve.isChecked()


def test_a_press_on_the_funnel_opens_its_panel_and_marks_nothing(
    shown: ComparePane, qtbot: QtBot
) -> None:
    sieve = shown.toolbar.sieve
    qtbot.mouseClick(sieve, Qt.MouseButton.LeftButton)
    assert sieve.slider.isVisible()
    assert not sieve.isChecked()
    qtbot.keyClick(sieve.slider, Qt.Key.Key_Escape)
    assert not sieve.slider.isVisible()


def test_swap_and_report_have_buttons_of_their_own(shown: ComparePane, qtbot: QtBot) -> None:
    for name, said in (
        ("Swap A and B", shown.swap_requested),
        ("Save report…", shown.report_requested),
    ):
        (button,) = (
            one for one in shown.toolbar.findChildren(IconButton) if one.accessibleName() == name
        )
        with qtbot.waitSignal(said):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_at_every_width_the_button_of_layouts_is_as_wide_as_what_it_shows(
    shown: ComparePane, qtbot: QtBot
) -> None:
    for width in range(ROOM - 160, ROOM + 160, 4):
        shown.resize(width, 600)
        qtbot.wait(5)
        layouts = shown.toolbar.layouts
        assert layouts.width() == layouts.sizeHint().width(), width
        if layouts.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextOnly:
            one_row = shown.toolbar.heightForWidth(10 * ROOM)
            assert shown.toolbar.heightForWidth(shown.toolbar.width()) == one_row, width


def test_no_tool_moves_while_the_reader_steps_through_the_differences(
    shown: ComparePane, qtbot: QtBot
) -> None:
    toolbar = shown.toolbar
    places = []
    for at in (None, 0, 27, 87):
        toolbar.show_step(at, 88)
        toolbar.resize(2 * ROOM, toolbar.height())
        qtbot.wait(1)
        places.append([chip.geometry().left() for chip in toolbar.chips.values()])
    assert all(place == places[0] for place in places)


def test_tools_move_closer_before_one_of_them_goes_into_a_row_of_its_own(
    shown: ComparePane, qtbot: QtBot
) -> None:
    toolbar = shown.toolbar
    first, second, *_ = toolbar.chips.values()
    gaps = set()
    for width in range(ROOM, ROOM // 2, -4):
        shown.resize(width, 600)
        qtbot.wait(1)
        if toolbar.heightForWidth(width) == toolbar.heightForWidth(10 * ROOM):
            gaps.add(second.geometry().left() - first.geometry().right() - 1)
    assert len(gaps) == 2


def test_tools_that_stand_are_left_alone(shown: ComparePane, qtbot: QtBot) -> None:
    toolbar = shown.toolbar
    fitted: list[int] = []
    for width in range(ROOM, ROOM // 2, -40):
        shown.resize(width, 600)
        qtbot.wait(20)
        fitted.append(_requests(toolbar, qtbot))
    assert not any(fitted)


def _requests(toolbar: CompareToolbar, qtbot: QtBot) -> int:
    """How often the bar is asked to lay itself out while nothing happens."""
    seen = Requests()
    toolbar.installEventFilter(seen)
    qtbot.wait(20)
    toolbar.removeEventFilter(seen)
    return seen.count


class Requests(QObject):
    """Counts what it sees of them."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False
