"""What was taken for page furniture goes back into the story, and the other way round."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.domain.span import Span
from newsreader.importing.refolding import by_rulings, fold_away, put_back, ruling_key

CAPTION = Folded(Furniture.CAPTION, "The quay at dawn.", 15)
ARTICLE = Article(
    "a.html",
    "0" * 64,
    "The ferry runs.\n\nIt is old.\n\nRead more about quays.",
    folded=(CAPTION, Folded(Furniture.RELATED, "See also", 51)),
)


def test_a_piece_goes_back_where_it_stood() -> None:
    found = put_back(ARTICLE, 0)
    assert found.article.text.split("\n\n")[:3] == [
        "The ferry runs.",
        "The quay at dawn.",
        "It is old.",
    ]
    assert [each.text for each in found.article.folded] == ["See also"]
    assert found.pieces == ("The quay at dawn.",)


def test_a_paragraph_is_folded_away_where_it_stood() -> None:
    found = fold_away(ARTICLE, Span(30, 35), Furniture.RELATED).article
    assert found.text == "The ferry runs.\n\nIt is old."
    assert [(each.kind, each.text) for each in found.folded] == [
        (Furniture.CAPTION, "The quay at dawn."),
        (Furniture.RELATED, "Read more about quays."),
        (Furniture.RELATED, "See also"),
    ]


def test_each_paragraph_that_is_touched_is_a_piece() -> None:
    found = fold_away(ARTICLE, Span(20, 35), Furniture.OTHER)
    assert found.pieces == ("It is old.", "Read more about quays.")


def test_words_are_found_where_they_stand_now() -> None:
    old = Span(ARTICLE.text.index("old"), ARTICLE.text.index("old") + 3)
    found = put_back(ARTICLE, 0)
    assert found.moved(old).of(found.article.text) == "old"


def test_what_was_ruled_once_holds_for_the_same_words() -> None:
    rulings = {
        ruling_key("THE QUAY  at dawn."): None,
        ruling_key("It is old."): Furniture.OTHER,
    }
    found = by_rulings(ARTICLE, rulings)
    assert found.text == "The ferry runs.\n\nThe quay at dawn.\n\nRead more about quays."
    assert Folded(Furniture.OTHER, "It is old.", 34) in found.folded


def test_without_a_ruling_nothing_changes() -> None:
    assert by_rulings(ARTICLE, {"something else": None}) == ARTICLE


@given(
    st.lists(st.text("ab ", min_size=1, max_size=6), max_size=6),
    st.lists(st.integers(0, 40), max_size=4),
    st.data(),
)
def test_every_word_is_somewhere_and_what_stays_is_found(
    paragraphs: list[str], places: list[int], data: st.DataObject
) -> None:
    text = "\n\n".join(paragraphs)
    folded = tuple(Folded(Furniture.OTHER, f"piece {at}", min(at, len(text))) for at in places)
    article = Article("a", "0" * 64, text, folded=folded)
    number = data.draw(st.integers(-1, len(folded) - 1))
    if number >= 0:
        found = put_back(article, number)
    else:
        start = data.draw(st.integers(0, len(text)))
        found = fold_away(article, Span(start, start + 1), Furniture.OTHER)
    new = found.article

    def words(one: Article) -> list[str]:
        return sorted(" ".join([one.text, *(each.text for each in one.folded)]).split())

    assert words(new) == words(article)
    assert all(each.after <= len(new.text) for each in new.folded)
    start = 0
    for paragraph in paragraphs:
        if paragraph not in found.pieces:
            span = Span(start, start + len(paragraph))
            assert found.moved(span).of(new.text) == paragraph
        start += len(paragraph) + 2
