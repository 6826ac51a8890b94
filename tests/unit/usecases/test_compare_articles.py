"""Comparing files, raw or as imported, and articles, stopped or in time."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError, UnreadableFileError
from newsreader.paths import sample_files
from newsreader.usecases.compare_articles import compare_articles, compare_files


def _write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="")
    return file


def test_raw_takes_the_decoded_file_as_it_is(tmp_path: Path) -> None:
    text = "Menu\r\n\r\nThe ferry leaves at six. \n\tShare this\n"
    a = _write(tmp_path, "a.txt", text)
    article, _, comparison = compare_files(a, a, raw=True)
    assert article.text == text
    assert comparison.coverage_a.same == pytest.approx(1)


def test_as_imported_page_furniture_is_left_out() -> None:
    wire, gazette = sample_files()[0], sample_files()[2]
    _, article, _ = compare_files(wire, gazette, raw=False)
    assert "Leave a comment" not in article.text
    assert any("Leave a comment" in folded.text for folded in article.folded)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    a = _write(tmp_path, "a.txt", "The ferry leaves at six.")
    with pytest.raises(UnreadableFileError, match=r"gone\.txt: There is no such file"):
        compare_files(a, tmp_path / "gone.txt", raw=True)


def test_a_comparison_can_be_stopped_and_can_run_out_of_time() -> None:
    a, b = (Article(path=f"{n}.txt", sha256="", text=f"The ferry leaves at {n}.") for n in (6, 7))

    def stop(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        compare_articles(a, b, stop)
    assert not compare_articles(a, b, seconds=0).complete
    assert compare_articles(a, b).complete


def test_page_furniture_of_raw_files_is_not_linked(tmp_path: Path) -> None:
    story = (
        "The ferry leaves at six, the port office said on Sunday.",
        "Nobody was hurt when the cranes fell on the eastern quay.",
        "The town will ask the province for help before the summer.",
    )
    signup = "Sign up for our newsletter and get the harbour news in your inbox"
    legal = "© 2024 Orvik Gazette. All rights reserved."
    a = _write(tmp_path, "a.txt", "\n".join([signup, *story, legal]))
    b = _write(tmp_path, "b.txt", "\n".join([*reversed(story), signup, legal]))
    article, _, comparison = compare_files(a, b, raw=True)
    assert sorted(link.a[0].of(article.text) for link in comparison.links) == sorted(story)
