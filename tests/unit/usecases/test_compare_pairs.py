"""Many pairs of files give what each alone gives, in their order."""

from __future__ import annotations

from pathlib import Path

from newsreader.domain.errors import NewsreaderError
from newsreader.usecases.compare_articles import compare_files
from newsreader.usecases.compare_pairs import compare_pairs
from newsreader.usecases.export_report import comparison_line

SIGN_UP = "Sign up for our newsletter and get the harbour news in your inbox"
LEGAL = "© 2024 Orvik Gazette. All rights reserved."


def _write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="")
    return file


def test_a_list_of_pairs_gives_the_same_as_single_calls_in_order(tmp_path: Path) -> None:
    files = [
        _write(tmp_path, f"{n}.txt", f"The ferry leaves at {n}. Nobody knows why it is {n * n}.")
        for n in range(4)
    ]
    pairs = [(files[0], files[1]), (files[2], files[3]), (files[1], tmp_path / "gone.txt")]
    one, two, error = compare_pairs(pairs, raw=True, describe=comparison_line)
    assert one == comparison_line(*compare_files(*pairs[0], raw=True))
    assert two == comparison_line(*compare_files(*pairs[1], raw=True))
    assert isinstance(error, NewsreaderError)
    assert "gone.txt" in str(error)


def test_page_furniture_of_raw_files_is_told_apart_here_too(tmp_path: Path) -> None:
    a = _write(tmp_path, "a.txt", f"{SIGN_UP}\nThe ferry leaves at six.\n{LEGAL}")
    b = _write(tmp_path, "b.txt", f"The ferry leaves at six.\n{SIGN_UP}\n{LEGAL}")
    (line,) = compare_pairs([(a, b)], raw=True, describe=comparison_line)
    assert line == comparison_line(*compare_files(a, b, raw=True))
