"""An article at another time is a version; another article on the same event is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsreader.domain.article import Article
from newsreader.stories.versions import is_version

FIRST = Article(
    path="bridge.html",
    sha256="0" * 64,
    title="Lantern Bridge to close after cracks are found",
    source="The Orrin Post",
    date="2031-04-14",
    text=(
        "The Lantern Bridge will be shut to lorries from Monday, the harbour board said.\n\n"
        "Engineers found fourteen cracks in the bearing on which it turns.\n\n"
        "Hester Quillan, who chairs the board, said that a ferry would carry people on foot.\n\n"
        "The county has promised to pay two thirds of the repairs, which may take a year."
    ),
)
UPDATED = replace(
    FIRST,
    title="Lantern Bridge closed: county pays for ferry",
    date="2031-04-15",
    text=FIRST.text.replace("fourteen", "fifteen") + "\n\nOn Tuesday the county agreed to pay.",
)


def test_an_article_that_was_updated_is_a_version() -> None:
    assert is_version(UPDATED, FIRST)
    assert is_version(FIRST, UPDATED)


def test_the_first_lines_of_what_became_an_article_are_a_version() -> None:
    assert is_version(FIRST, replace(FIRST, text=FIRST.text.split("\n\n")[0]))


@pytest.mark.parametrize(
    "other",
    [
        {"source": "The Halyard Gazette"},
        {"source": "", "path": "elsewhere.html"},
        {"date": "2032-04-14"},
        {"text": "The board has begun to build a ferry pier below the Lantern Bridge."},
        {"text": ""},
    ],
)
def test_what_is_none(other: dict[str, str]) -> None:
    assert not is_version(replace(UPDATED, **other), FIRST)  # type: ignore[arg-type]


REWRITTEN = replace(
    UPDATED,
    title="Ferry to run free for a year",
    date="2032-04-14",
    text=(
        "People who live on the Holm may use the new boats free of charge, the council decided, "
        "and lorries go by the ford. Hester Quillan, who chairs the board, said that she was glad."
    ),
)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("/a/1", "/a/1", True), ("/a/1", "/a/2", False), ("", "", False)],
)
def test_a_page_under_one_address_is_a_version_however_much_was_rewritten(
    one: str, other: str, *, same: bool
) -> None:
    old, new = (
        replace(FIRST, origin={"address": one}),
        replace(REWRITTEN, origin={"address": other}),
    )
    assert is_version(new, old) is same


def test_an_address_that_a_site_gives_to_all_its_pages_joins_nothing() -> None:
    given = {"address": "https://orrin.example/news"}
    other = replace(UPDATED, origin=given, text="Halden won in the last minute on Sunday, 3 to 2.")
    assert not is_version(other, replace(FIRST, origin=given))


def test_a_follow_up_that_repeats_the_background_is_none() -> None:
    repeated = FIRST.text.split("\n\n")[1]
    text = (
        "Ferries will run from Tuesday, and people who live on the Holm may use them free of"
        f" charge for as long as repairs go on, the council decided.\n\n{repeated}\n\n"
        "Two boats have been hired, each with seats for eighty. The first leaves at five."
    )
    assert not is_version(replace(UPDATED, title="Free ferries for the Holm", text=text), FIRST)


def test_without_an_outlet_the_same_file_or_the_same_authors_tell() -> None:
    old, new = replace(FIRST, source=""), replace(UPDATED, source="")
    assert is_version(new, old)
    assert not is_version(replace(new, path="b.txt"), old)
    by = ("Ada Quill",)
    assert is_version(replace(new, path="b.txt", byline=by), replace(old, byline=by))
