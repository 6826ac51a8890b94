"""What a note is marked with, on one quiet line: its state, its colour and its tags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from newsreader.domain.note import UNMARKED, NoteColour, NoteMarks, NoteState, tidy_tags
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.palette import qcolour

_DOT = 12  # pixels


class NoteMarksLine(QWidget):
    """A chip for the state, a dot for the colour, a field for the tags; says when one changes."""

    changed = Signal()
    #: The keyboard left the tags.
    left = Signal()

    def __init__(self, marks: NoteMarks, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks = UNMARKED
        self._state = self._button(self._state_names())
        self._colour = self._button(self._colour_names())
        self._colour.setProperty("role", "flat")
        self.tags = QLineEdit(self)
        self.tags.setProperty("role", "tags")
        self.tags.setPlaceholderText(self.tr("Tags"))
        self.tags.setAccessibleName(self.tr("Tags of the note"))
        self.tags.setToolTip(self.tr("Tags, with commas between them"))
        self.tags.setAcceptDrops(False)
        self.tags.textEdited.connect(self._on_tags)
        self.tags.editingFinished.connect(self._on_tags_left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._state)
        row.addWidget(self._colour)
        row.addWidget(self.tags, 1)
        self.show_marks(marks)

    @property
    def marks(self) -> NoteMarks:
        """The marks as they stand here now."""
        return self._marks

    def show_marks(self, marks: NoteMarks) -> None:
        """Take these marks, without saying so."""
        if tidy_tags(self.tags.text().split(",")) != marks.tags:
            self.tags.setText(", ".join(marks.tags))
            self.tags.setCursorPosition(0)  # of many tags the first are to be seen
        self._marks = marks
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour.setIcon(colour_dot(self._marks.colour))

    def _choose(self, mark: NoteState | NoteColour) -> None:
        state = mark if isinstance(mark, NoteState) else self._marks.state
        colour = mark if isinstance(mark, NoteColour) else self._marks.colour
        self._marks = NoteMarks(self._marks.tags, colour, state)
        self._show_chosen()
        self.changed.emit()

    def _on_tags(self, typed: str) -> None:
        tags = tidy_tags(typed.split(","))
        self._marks = NoteMarks(tags, self._marks.colour, self._marks.state)
        self.changed.emit()

    def _on_tags_left(self) -> None:
        if not self.tags.hasFocus():  # it is asked at Enter, too
            self.left.emit()

    def _show_chosen(self) -> None:
        states, colours = dict(self._state_names()), dict(self._colour_names())
        state, colour = states[self._marks.state], colours[self._marks.colour]
        self._state.setText(state if self._marks.state else self.tr("State"))
        self._state.setProperty("role", f"state {self._marks.state}".strip())
        # A style sheet looks at a property once only, unless it is asked again.
        self._state.style().polish(self._state)
        self._state.setAccessibleName(self.tr("State of the note: {state}").format(state=state))
        self._colour.setIcon(colour_dot(self._marks.colour))
        self._colour.setToolTip(self.tr("Colour of the note: {colour}").format(colour=colour))
        self._colour.setAccessibleName(self._colour.toolTip())

    def _button(self, choices: Iterable[tuple[NoteState | NoteColour, str]]) -> QToolButton:
        button = QToolButton(self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        group = QActionGroup(menu)
        for mark, name in choices:
            action = menu.addAction(name)
            action.setActionGroup(group)
            action.setCheckable(True)
            action.triggered.connect(lambda _, mark=mark: self._choose(mark))
            if isinstance(mark, NoteColour):
                menu.aboutToShow.connect(
                    lambda action=action, mark=mark: action.setIcon(colour_dot(mark))
                )
            menu.aboutToShow.connect(
                lambda action=action, mark=mark: action.setChecked(self._is_chosen(mark))
            )
        button.setMenu(menu)
        return button

    def _is_chosen(self, mark: NoteState | NoteColour) -> bool:
        chosen = self._marks.state if isinstance(mark, NoteState) else self._marks.colour
        return mark is chosen

    def _state_names(self) -> list[tuple[NoteState | NoteColour, str]]:
        return [
            (NoteState.NONE, self.tr("No state")),
            (NoteState.TO_CHECK, self.tr("To check")),
            (NoteState.CHECKED, self.tr("Checked")),
            (NoteState.WRONG, self.tr("Wrong")),
        ]

    def _colour_names(self) -> list[tuple[NoteState | NoteColour, str]]:
        return [
            (NoteColour.NONE, self.tr("No colour")),
            (NoteColour.RED, self.tr("Red")),
            (NoteColour.YELLOW, self.tr("Yellow")),
            (NoteColour.GREEN, self.tr("Green")),
            (NoteColour.BLUE, self.tr("Blue")),
            (NoteColour.PURPLE, self.tr("Purple")),
        ]


def colour_dot(colour: NoteColour) -> QIcon:
    """A disc in the theme's value of a note's colour; a ring for none."""
    colours = current()
    fills = {
        NoteColour.RED: colours.conflict.bar,
        NoteColour.YELLOW: colours.edited.bar,
        NoteColour.GREEN: colours.only.bar,
        NoteColour.BLUE: colours.same.bar,
        NoteColour.PURPLE: colours.reworded.bar,
    }
    dot = QPixmap(2 * _DOT, 2 * _DOT)
    dot.setDevicePixelRatio(2)
    dot.fill(Qt.GlobalColor.transparent)
    painter = QPainter(dot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = fills.get(colour)
    painter.setPen(Qt.PenStyle.NoPen if fill else QPen(qcolour(colours.border_strong), 1.2))
    painter.setBrush(qcolour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1.5, 1.5, _DOT - 3, _DOT - 3))
    painter.end()
    return QIcon(dot)
