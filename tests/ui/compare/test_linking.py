"""What the compare view asks for when passages are linked by hand or followed elsewhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsreader.domain.comparison import LinkKind
from newsreader.domain.other_telling import OtherTelling, ToldThere
from newsreader.domain.span import Span
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.passage_menu import PassageMenu
from newsreader.ui.compare.tellings_popup import TellingsPopup
from newsreader.ui.compare.wording import link_name
from newsreader.ui.labels.plain_label import PlainLabel
from tests.ui.compare.invented_pair import ONLY_A, ONLY_B, SAME, Pair, find


def select(pane: ComparePane, side: Side, words: str) -> None:
    view = pane.columns.views[side]
    view.setTextCursor(QTextCursor(view.document().find(words)))


def test_two_selections_make_a_link(shown: ComparePane, pair: Pair, qtbot: QtBot) -> None:
    select(shown, "a", ONLY_A)
    with qtbot.waitSignal(shown.nothing_there):
        shown.link_selected()
    select(shown, "b", ONLY_B)
    with qtbot.waitSignal(shown.link_wanted) as wanted:
        shown.link_selected()
    texts = pair.a.article.text, pair.b.article.text
    assert wanted.args == [find(texts[0], ONLY_A), find(texts[1], ONLY_B)]


def test_the_link_that_is_lit_up_is_unlinked(shown: ComparePane, pair: Pair, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.nothing_there):
        select(shown, "a", ONLY_A)
        shown.unlink_selected()
    shown.select_link(0)
    with qtbot.waitSignal(shown.unlink_wanted) as wanted:
        shown.unlink_selected()
    assert wanted.args == [pair.links[0].a[0], pair.links[0].b[0]]


def test_the_menu_offers_what_can_be_done_here(shown: ComparePane) -> None:
    shown.columns.menu_requested.emit("a", QPoint(60, 20))
    menu = shown.findChildren(PassageMenu)[-1]
    assert menu.unlink.isEnabled()
    assert menu.tellings.isEnabled()
    assert not menu.link.isEnabled()
    menu.close()


def test_a_link_by_hand_is_called_so(pair: Pair) -> None:
    assert link_name(replace(pair.links[0], by_hand=True)) == "Same, linked by hand"


def test_the_pop_up_tells_who_says_what_and_leads_there(pair: Pair, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    words = "The ferry  left\nthe new quay."
    sentence = Span(100, 100 + len(words))
    changed = Span(100 + words.index("new"), 100 + words.index("new") + 3)
    told = ToldThere(sentence, (changed,), LinkKind.EDITED, moved=True, conflict=False)
    tellings = (
        OtherTelling(pair.b.entry, (told,), (words,)),
        OtherTelling(replace(pair.a.entry, source="West"), (), ()),
    )
    popup = TellingsPopup(SAME, tellings, parent)
    texts = [label.text() for label in popup.findChildren(PlainLabel)]
    assert texts[0] == "1 of 2 other articles of the story tell this passage"
    assert "does not tell it" in texts
    assert "Edited, in another place; the changed words are marked" in texts
    (line,) = popup.lines
    assert line.accessibleName() == "South: The ferry left the new quay."
    with qtbot.waitSignal(popup.picked) as picked:
        line.clicked.emit()
    assert picked.args == [pair.b.entry.id, sentence]
