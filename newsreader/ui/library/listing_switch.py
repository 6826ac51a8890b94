"""The three buttons above the library's list, and the line below them: how much, in which order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.labels.elided_label import ElidedLabel
from newsreader.ui.language.numbers import count
from newsreader.ui.library.listing import Arrangement, Listing
from newsreader.ui.library.orders import Order


class ListingSwitch(QWidget):
    """Chooses one of the three lists and how it is arranged."""

    listing_chosen = Signal(object)  # Listing
    arrangement_chosen = Signal(object)  # Arrangement

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        self._orders: dict[Order, QAction] = {}
        self._counts = ElidedLabel("", self, role="faint")
        self._segments = self._row_of_segments()
        self._folded = self._folded_segments()
        self.order_button = self._order_button()
        below = QHBoxLayout()
        below.addWidget(self._counts, 1)
        below.addWidget(self.order_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._segments)
        layout.addWidget(self._folded)
        layout.addLayout(below)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(self._folded.minimumSizeHint().width(), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # their words got another size
            self._fit()
        return done

    def _fit(self) -> None:
        """Where the lists' names do not fit beside each other, a menu has them."""
        folded = self._segments.sizeHint().width() > self.width()
        self._segments.setHidden(folded)
        self._folded.setVisible(folded)

    @property
    def listing(self) -> Listing:
        """The list that is chosen."""
        return list(Listing)[self._buttons.checkedId()]

    @property
    def arrangement(self) -> Arrangement:
        """How it is arranged."""
        order = next((o for o, action in self._orders.items() if action.isChecked()), Order.CHANGED)
        return Arrangement(order, self._by_day.isChecked())

    def choose(self, listing: Listing) -> None:
        """Choose a list without saying so."""
        self._buttons.button(list(Listing).index(listing)).setChecked(True)

    def arrange(self, arrangement: Arrangement) -> None:
        """Choose an arrangement without saying so."""
        self._orders[arrangement.order].setChecked(True)
        self._by_day.setChecked(arrangement.by_day)
        self._name_order()

    def show_counts(self, total: int, unread: int) -> None:
        """How many rows the list has, and how many articles have not been read."""
        if self.listing is Listing.NOTES:
            words = self.tr("1 note") if total == 1 else self.tr("{n} notes").format(n=count(total))
        else:
            words = (
                self.tr("{n} not read").format(n=count(unread)) if unread else self.tr("All read")
            )
        self._counts.setText(words if total else "")
        self.order_button.setVisible(total > 0)

    def show_found(self, found: int, *, may_be_more: bool) -> None:
        """How much a search has found; that stands with the best first, whatever the order."""
        one, many = self.tr("1 found"), self.tr("{n} found")
        if may_be_more:
            many = self.tr("The best {n}")
        self._counts.setText(one if found == 1 else many.format(n=count(found)))
        self.order_button.hide()

    def _row_of_segments(self) -> QWidget:
        names = {
            Listing.STORIES: self.tr("Stories"),
            Listing.SOURCES: self.tr("Sources"),
            Listing.NOTES: self.tr("Notes"),
        }
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, listing in enumerate(Listing):
            button = QToolButton(box)
            button.setText(names[listing])
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setProperty("place", ("first", "middle", "last")[number])
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons.addButton(button, number)
            row.addWidget(button, 1)
        self._buttons.idClicked.connect(
            lambda number: self.listing_chosen.emit(list(Listing)[number])
        )
        return box

    def _folded_segments(self) -> QToolButton:
        folded = QToolButton(self)
        folded.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        folded.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu = QMenu(folded)
        for button in self._buttons.buttons():
            menu.addAction(button.text()).triggered.connect(button.click)
        self._buttons.buttonToggled.connect(
            lambda button, on: folded.setText(f"{button.text()} ▼") if on else None
        )
        folded.setMenu(menu)
        folded.hide()
        return folded

    def _order_button(self) -> QToolButton:
        names = {
            Order.CHANGED: self.tr("Last changed"),
            Order.NEWEST: self.tr("Newest"),
            Order.OUTLET: self.tr("By outlet"),
            Order.TITLE: self.tr("By title"),
        }
        button = QToolButton(self)
        button.setProperty("role", "order")
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list below must not jump
        button.setSizePolicy(policy)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("The order of the list"))
        menu = QMenu(button)
        group = QActionGroup(menu)
        for order, name in names.items():
            self._orders[order] = action = QAction(name, menu, checkable=True)
            group.addAction(action)
            menu.addAction(action)
        self._by_day = QAction(self.tr("With dates as headings"), menu, checkable=True)
        menu.addSeparator()
        menu.addAction(self._by_day)
        menu.triggered.connect(self._choose_order)
        button.setMenu(menu)
        return button

    def _choose_order(self) -> None:
        self._name_order()
        self.arrangement_chosen.emit(self.arrangement)

    def _name_order(self) -> None:
        name = self._orders[self.arrangement.order].text()
        self.order_button.setText(f"{name} ▼")
        self.order_button.setAccessibleName(self.tr("Order: {name}").format(name=name))
        self._by_day.setEnabled(self.arrangement.order in (Order.CHANGED, Order.NEWEST))
