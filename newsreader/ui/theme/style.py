"""The one style sheet of the interface, filled with a theme's colours.

Widgets choose among its looks with the dynamic property ``role``, set before they are shown:
QFrame ``card``, ``note``, ``page``, ``callout`` and ``ring`` (of the tour), ``passage`` (words to
click on); QLabel ``title``, ``quiet``, ``faint``, ``warning``; QPushButton ``primary``, ``drop``
(with ``hot`` while something is over it); QToolButton ``segment`` (one of a row, its ``place``
``first``, ``middle`` or ``last``), ``flat``, ``icon``, ``order`` (small print), ``state`` (of
a note, its value behind a blank); QLineEdit ``tags``; QWidget ``bar`` (a strip of tools).
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from newsreader.ui.theme.colours import Colours

_GROUNDS = """
QMainWindow, QDialog { background: $window; }
QWidget[role="bar"] { background: $window; border: none; border-bottom: 1px solid $border; }
QFrame[role="header"], QFrame[role="page"] { background: $page; }
QFrame[role="gutter"] { background: $gutter; }
QFrame[role="rule"] { background: $border; }
QFrame[role="focus"] { background: $focus; }
QFrame[role="card"], QFrame[role="note"] {
    background: $surface; border: 1px solid $border; border-radius: 6px;
}
QFrame[role="callout"] {
    background: $surface; border: 2px solid $focus; border-radius: 8px;
}
QFrame[role="ring"] { background: transparent; border: 3px solid $focus; border-radius: 6px; }
QFrame[role="popup"] { background: $window; border: 1px solid $border_strong; }
QFrame[role="note"] { border-left: 3px solid $accent; }
QToolTip {
    color: $text; background: $surface; border: 1px solid $border_strong; padding: 4px 6px;
}
QSplitter::handle, QMainWindow::separator { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMainWindow::separator { width: 1px; height: 1px; }
QMainWindow::separator:hover, QSplitter::handle:hover { background: $accent; }
QDockWidget::title { background: $window; padding: 6px 10px; }
"""

_LABELS = """
QLabel { background: transparent; }
QLabel[role="title"] { font-weight: bold; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="faint"] { color: $faint; font-size: ${small}pt; }
QLabel[role="warning"] { color: $warning; font-weight: bold; }
"""

_MENUS = """
QMenuBar { background: $window; border-bottom: 1px solid $border; padding: 1px 4px; }
QMenuBar::item { color: $quiet; background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { color: $text; background: $row_hover; }
QMenu {
    color: $text; background: $surface; border: 1px solid $border_strong; padding: 4px;
}
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $row_selected; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QStatusBar { color: $quiet; background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $quiet; padding: 3px 8px; }
"""

_BUTTONS = """
QPushButton, QToolButton {
    color: $text; background: $surface; border: 1px solid $border; border-radius: 6px;
    padding: 4px 10px; min-height: ${line}px;
}
QPushButton:hover, QToolButton:hover { background: $row_hover; border-color: $border_strong; }
QPushButton:pressed, QToolButton:pressed { background: $row_selected; }
QPushButton:focus, QToolButton:focus { border-color: $focus; }
QPushButton[role="primary"], QToolButton[role="segment"]:checked {
    color: $on_accent; background: $accent; border-color: $accent;
}
QPushButton[role="primary"]:focus, QToolButton[role="segment"]:checked:focus {
    border-color: $text;
}
QPushButton[role="drop"] {
    color: $quiet; background: $window; border: 2px dashed $ruler_view; border-radius: 8px;
    padding: 10px;
}
QPushButton[role="drop"]:hover, QPushButton[role="drop"][hot="true"] {
    color: $text; background: $row_selected; border-color: $accent;
}
QPushButton[role="drop"]:focus { border-color: $focus; }
QToolButton[role="segment"] { color: $quiet; border-radius: 0; padding: 4px 0; }
QToolButton[role="segment"][place="first"] {
    border-top-left-radius: 6px; border-bottom-left-radius: 6px; border-right: none;
}
QToolButton[role="segment"][place="middle"] { border-right: none; }
QToolButton[role="segment"][place="last"] {
    border-top-right-radius: 6px; border-bottom-right-radius: 6px;
}
QToolButton[role="icon"] { padding: 4px 6px; }
QToolButton[role="icon"]:checked, QToolButton[role="toggle"]:checked {
    background: $row_selected; border: 2px solid $accent; }
QFrame[role="passage"] { border: 1px solid transparent; border-radius: 4px; }
QFrame[role="passage"]:hover { background: $row_hover; }
QFrame[role="passage"]:focus { border-color: $focus; }
QToolButton[role="flat"] { background: transparent; border-color: transparent; padding: 3px; }
QToolButton[role="flat"]:hover { background: $row_hover; }
QToolButton[role="flat"]:focus { border-color: $focus; }
QToolButton[role="order"] {
    color: $quiet; background: transparent; border-color: transparent; padding: 1px 4px;
    font-size: ${small}pt; min-height: ${low_line}px;
}
QToolButton[role="order"]:hover { color: $text; background: $row_hover; }
QToolButton[role="order"]:focus { border-color: $focus; }
QToolButton[role^="state"] {
    color: $quiet; background: transparent; border-radius: 9px; padding: 1px 9px;
    min-height: ${low_line}px;
}
QToolButton[role="state to_check"] { color: $text; border-color: $border_strong; }
QToolButton[role="state checked"] {
    color: $on_accent; background: $accent; border-color: $accent;
}
QToolButton[role="state wrong"] { color: $warning; border-color: $warning; font-weight: bold; }
QPushButton:disabled, QToolButton:disabled {
    color: $disabled; background: $window; border-color: $border;
}
QToolButton[role="flat"]:disabled, QToolButton[role="order"]:disabled {
    background: transparent; border-color: transparent;
}
QPushButton[role="drop"]:disabled { border-style: solid; border-width: 1px; }
QToolButton::menu-indicator { image: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit {
    color: $text; background: $surface; border: 1px solid $border; border-radius: 6px;
    selection-background-color: $selection; selection-color: $on_selection;
}
QLineEdit { padding: 4px 9px; min-height: ${line}px; }
QInputDialog QLineEdit, QInputDialog QComboBox { min-width: 420px; }
QLineEdit > QToolButton { padding: 0; min-height: 0; border: none; background: transparent; }
QLineEdit[role="tags"] {
    color: $quiet; background: transparent; border-color: transparent; padding: 2px;
}
QLineEdit[role="tags"]:focus { border-color: $focus; }
QLineEdit:disabled { color: $disabled; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $focus; }
QTextEdit[role="article"] {
    background: $page; border: none; border-top: 2px solid $page; border-radius: 0;
}
QComboBox {
    color: $text; background: $surface; border: 1px solid $border; border-radius: 6px;
    padding: 3px 8px; min-height: ${line}px; min-width: 60px;
}
QComboBox:hover { border-color: $border_strong; }
QComboBox::drop-down { border: none; background: transparent; width: 22px; }
QComboBox::down-arrow {
    width: 0; height: 0; margin-right: 8px; border-left: 4px solid $surface;
    border-right: 4px solid $surface; border-top: 5px solid $quiet;
}
QComboBox:focus { border-color: $focus; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
    width: 14px; height: 14px; background: $surface; border: 1px solid $border_strong;
}
QCheckBox::indicator, QListView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QListView::indicator:checked {
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $on_accent, stop: 0.5 $on_accent, stop: 0.6 $accent, stop: 1 $accent);
    border-color: $accent;
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $focus; }
QSlider { border: 1px solid transparent; border-radius: 4px; }
QSlider:focus { border-color: $focus; }
QProgressBar {
    background: $bar_rest; border: none; border-radius: 3px; max-height: 6px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_LISTS = """
QAbstractItemView {
    color: $text; background: $window; border: none; outline: none;
    selection-background-color: $row_selected; selection-color: $text;
}
QAbstractItemView::item:hover { background: $row_hover; }
QAbstractItemView::item:selected { background: $row_selected; }
QTableView, QTableView QHeaderView { background: $page; }
QTableView QHeaderView::section, QTableView QTableCornerButton::section { background: $page; }
QTreeView[role="table"] { background: $surface; }
QTreeView[role="table"]::item { padding: 3px 6px; }
QTableView::item { padding: 0 5px; }
QHeaderView::section {
    color: $quiet; background: $surface; font-weight: bold; padding: 5px 8px;
    border: none; border-bottom: 1px solid $border;
}
QHeaderView::section:vertical { border: none; }
QTableView[role="matrix"] QHeaderView::section:horizontal { padding: 5px 1px; }
QTableCornerButton::section { background: $surface; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: $ruler_view; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_TABS = """
QTabWidget::pane { border: none; border-top: 1px solid $border; top: -1px; }
QTabBar { background: $window; qproperty-drawBase: 0; }
QTabBar::scroller { width: 32px; }
QTabBar QToolButton { border: none; border-radius: 0; background: $window; padding: 0; }
QTabBar::tab {
    color: $quiet; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 9px 12px 8px 12px;
}
QTabBar[role="fitted"]::tab { padding: 9px 5px 8px 5px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $link; border-bottom-color: $link; font-weight: bold; }
QTabBar::tab:focus { background: $row_selected; border-bottom-color: $focus; }
"""

#: Small print, in points, and the least height of what has a line of words or of small print, in
#: pixels, all at scale 1.
_SMALL_POINTS = 8.5
_LINE, _LOW_LINE = 18, 14


def style_sheet(colours: Colours, scale: float) -> str:
    """The whole style sheet for one theme and one text size of the interface."""
    values = {name: value for name, value in asdict(colours).items() if isinstance(value, str)}
    template = _GROUNDS + _LABELS + _MENUS + _BUTTONS + _FIELDS + _LISTS + _TABS
    return Template(template).substitute(
        values,
        small=f"{_SMALL_POINTS * scale:.2f}",
        line=round(_LINE * scale),
        low_line=round(_LOW_LINE * scale),
    )
