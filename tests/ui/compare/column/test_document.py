"""Laws of the mapping between an article and the column that shows it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.domain.span import Span
from newsreader.ui.compare.blocks import FoldGroup, Role, paragraphs
from newsreader.ui.compare.column.document import ReadingText

#: Letters, a character of two UTF-16 units, white space and what Qt takes for structure.
TEXTS = st.text(alphabet="ab é😀🇪 \t\n\r\u2028\u2029\ufffc\x00", max_size=60)
WORDS = st.text(alphabet="xy \n", min_size=1, max_size=12)


def label(group: FoldGroup, opened: bool) -> str:
    return f"{len(group.texts)} {'open' if opened else 'folded'}"


@st.composite
def readings(draw: st.DrawFn) -> ReadingText:
    text = draw(TEXTS)
    places = draw(st.lists(st.integers(0, len(text)), max_size=4))
    folded = tuple(Folded(Furniture.OTHER, draw(WORDS), place) for place in places)
    opened = draw(st.frozensets(st.integers(0, 3)))
    return ReadingText(Article("", "", text, folded=folded), label, opened)


@given(readings())
def test_every_character_of_a_paragraph_is_found_again(reading: ReadingText) -> None:
    for block in reading.blocks:
        if block.role is Role.BODY:
            for offset in range(block.span.start, block.span.end):
                assert reading.offset_of(reading.position_of(offset)) == offset


@given(readings())
def test_positions_never_run_backwards(reading: ReadingText) -> None:
    positions = [reading.position_of(n) for n in range(len(reading.article.text) + 1)]
    assert positions == sorted(positions)
    offsets = [reading.offset_of(n) for n in range(reading.blocks[-1].end if reading.blocks else 0)]
    assert offsets == sorted(offsets)


@given(readings())
def test_nothing_of_the_article_is_lost(reading: ReadingText) -> None:
    shown = "\n".join(block.text for block in reading.blocks if block.role is Role.BODY)
    assert len(shown.split()) == len(reading.article.text.split())
    assert sum(len(block.span) for block in reading.blocks) == sum(
        len(span) for span in paragraphs(reading.article.text)
    )


@given(readings())
def test_opened_furniture_shows_every_word_and_closed_only_its_line(reading: ReadingText) -> None:
    folds = [block for block in reading.blocks if block.role is Role.FOLD]
    assert [block.fold for block in folds] == list(range(len(reading.groups)))
    for number, group in enumerate(reading.groups):
        words = [
            word
            for block in reading.blocks
            if block.role is Role.FURNITURE and block.fold == number
            for word in block.text.split()
        ]
        expected = [word for item in group.items for word in item.text.split()]
        opened = folds[number].text.endswith("open")
        assert words == (expected if opened else [])


@settings(max_examples=60)
@given(readings())
def test_qt_counts_as_the_mapping_does(reading: ReadingText) -> None:
    document = QTextDocument()
    document.setPlainText(reading.text)
    block = document.begin()
    for expected in reading.blocks:
        assert block.position() == expected.position
        assert block.length() - 1 == expected.units
        block = block.next()
    assert not block.isValid() or not reading.blocks


@given(readings(), st.data())
def test_a_selection_gives_the_span_that_it_shows(
    reading: ReadingText, data: st.DataObject
) -> None:
    bodies = [block for block in reading.blocks if block.role is Role.BODY]
    if bodies:
        block = data.draw(st.sampled_from(bodies))
        start = data.draw(st.integers(block.span.start, block.span.end - 1))
        end = data.draw(st.integers(start + 1, block.span.end))
        span = Span(start, end)
        chosen = reading.span_of(*reading.range_of(span))
        assert chosen == (span if span.of(reading.article.text).strip() else None)


def test_a_range_leaves_out_the_furniture_in_between() -> None:
    text = "First one.\n\nSecond one."
    article = Article("", "", text, folded=(Folded(Furniture.CAPTION, "A picture.", 12),))
    reading = ReadingText(article, label, frozenset({0}))
    shown = [reading.text[start:end] for start, end in reading.ranges_of(Span(6, 18))]
    assert shown == ["one.", "Second"]


def test_furniture_inside_a_paragraph_stands_behind_it() -> None:
    article = Article("", "", "One two three.", folded=(Folded(Furniture.OTHER, "Ad", 4),))
    roles = [block.role for block in ReadingText(article, label, frozenset()).blocks]
    assert roles == [Role.BODY, Role.FOLD]


def test_a_selection_of_nothing_but_furniture_is_no_span() -> None:
    article = Article("", "", "Body.", folded=(Folded(Furniture.OTHER, "Ad", 0),))
    reading = ReadingText(article, label, frozenset())
    fold = reading.blocks[0]
    assert reading.span_of(fold.position, fold.end) is None
