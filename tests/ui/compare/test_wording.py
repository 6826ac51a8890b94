"""What the columns say, and that none of it can be taken for HTML."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from newsreader.domain.article import Folded, Furniture
from newsreader.ui.compare.blocks import FoldGroup
from newsreader.ui.compare.kinds import Kind
from newsreader.ui.compare.wording import (
    filled,
    fold_label,
    kind_name,
    kind_sign,
    plain_tip,
    spoken_link,
    why_linked,
)
from tests.ui.compare.invented_pair import Pair


def group(*items: Folded) -> FoldGroup:
    return FoldGroup(0, items)


def test_a_fold_line_says_how_much_of_what_is_folded() -> None:
    two = group(Folded(Furniture.CAPTION, "A quay.", 0), Folded(Furniture.RELATED, "See also", 0))
    assert fold_label(two, False) == (
        "▶ 2 lines of page furniture folded (photo caption, “See also”)"
    )
    assert fold_label(two, True).startswith("▼ 2 lines of page furniture (")


def test_one_line_is_one_line() -> None:
    one = group(Folded(Furniture.CREDIT, "By hand\n\n", 0))
    assert fold_label(one, False) == "▶ 1 line of page furniture folded (credit)"


def test_every_kind_of_furniture_has_a_name() -> None:
    labels = {fold_label(group(Folded(kind, "x", 0)), False) for kind in Furniture}
    assert len(labels) == len(Furniture)


def test_furniture_is_called_what_it_is() -> None:
    kinds = group(Folded(Furniture.AUTHOR, "By hand", 0), Folded(Furniture.OTHER, "Print", 0))
    assert "(byline or author, other lines)" in fold_label(kinds, False)


def test_a_tip_has_lines_of_readable_length() -> None:
    text = "First line.\n" + "word " * 60 + "\n\nLast"
    lines = plain_tip(text).splitlines()
    assert max(len(line) for line in lines) <= 60
    assert (lines[0], lines[-2:]) == ("First line.", ["", "Last"])
    assert " ".join(plain_tip(text).split()) == " ".join(text.split())


def test_every_kind_says_its_sign() -> None:
    said = [kind_sign(kind) for kind in Kind]
    assert all(sign.startswith(kind_name(kind)) for kind, sign in zip(Kind, said, strict=True))
    assert len(set(said)) == len(Kind)


def test_hovering_tells_kind_reason_and_conflict(pair: Pair) -> None:
    assert why_linked(pair.comparison, 1).splitlines() == [
        plain_tip("Edited: 9 of 10 <b>words</b>"),
        "A says “three hours”, B says “five hours”",
    ]
    assert why_linked(pair.comparison, pair.moved).startswith("Moved, not changed: ")


def test_a_screen_reader_hears_the_counterpart(pair: Pair) -> None:
    said = spoken_link(pair.comparison, pair.moved, "b", pair.b.article.text)
    assert said.startswith("Moved, not changed. Counterpart in B: A second vessel will take over")


def test_what_is_put_into_a_sentence_is_left_as_it_is() -> None:
    assert filled("%2 of %1, %3%", "a %2", "b %1", 7) == "b %1 of a %2, 7%"


@given(st.text(alphabet='<>b/i ="&;img', max_size=30))
def test_a_tip_shows_its_very_characters(text: str) -> None:
    document = QTextDocument()
    tip = plain_tip(text)
    document.setHtml(tip)
    # No tag is left for Qt to find, whatever the text was.
    assert tip.count("<") == tip.count("<\u2060")
    assert tip.replace("\u2060", "") == text
