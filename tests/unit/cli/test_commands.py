"""The command line as a stranger meets it: output, exit status, one clear line for errors."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from newsreader import __version__
from newsreader.cli.main import run
from newsreader.paths import sample_files

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def newsreader(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs one command line; gives exit status, stdout and stderr."""

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        status = run([str(word) for word in arguments], lambda *_: 0)
        out, err = capfdbinary.readouterr()
        return status, out.decode("utf-8"), err.decode("utf-8")

    return call


def test_version(newsreader: Run) -> None:
    assert newsreader("--version") == (0, f"newsreader {__version__}\n", "")


def test_compare_prints_text(newsreader: Run) -> None:
    status, out, err = newsreader("compare", *sample_files()[:2])
    assert status == 0
    assert "have a counterpart" in out
    assert err == ""


@pytest.mark.parametrize("form", ["json", "html", "markdown"])
def test_compare_writes_a_file(newsreader: Run, tmp_path: Path, form: str) -> None:
    report = tmp_path / "report"
    status, out, _ = newsreader(
        "compare", *sample_files()[:2], "--format", form, "--output", report
    )
    assert (status, out) == (0, "")
    assert "Varrowmouth" in report.read_text(encoding="utf-8")


def test_compare_is_the_same_every_time(newsreader: Run) -> None:
    words = ("compare", *sample_files()[:2], "--raw", "--format", "json")
    assert newsreader(*words) == newsreader(*words)


def test_pairs_give_a_line_each_and_name_what_cannot_be_read(
    newsreader: Run, tmp_path: Path
) -> None:
    a, b = sample_files()[:2]
    listing = tmp_path / "pairs.tsv"
    listing.write_text(f"{a}\t{b}\n{a}\t{tmp_path / 'gone.txt'}\n{b}\t{a}\n", encoding="utf-8")
    status, out, err = newsreader("compare", "--pairs", listing, "--format", "jsonl", "--raw")
    first, refused, last = (json.loads(line) for line in out.splitlines())
    assert status == 1
    assert first["a"]["path"] == str(a)
    assert refused is None
    assert last["a"]["path"] == str(b)
    assert err.count("\n") == 1
    assert "gone.txt" in err


def test_read_tells_text_metadata_and_what_was_folded(newsreader: Run) -> None:
    status, out, _ = newsreader("read", sample_files()[2], "--format", "json")
    article = json.loads(out)
    assert status == 0
    assert article["format"] == "newsreader-article/1"
    assert list(article) == [
        "format", "path", "sha256", "media_type", "encoding", "language", "title", "source",
        "byline", "date", "text", "folded", "origin", "warnings",
    ]  # fmt: skip
    assert article["folded"]


def test_import_then_stories_then_import_again(newsreader: Run, tmp_path: Path) -> None:
    library = ("--library", tmp_path / "library", "--format", "json")
    status, out, _ = newsreader("import", *sample_files(), *library)
    items = json.loads(out)["items"]
    assert status == 0
    assert {item["outcome"] for item in items} <= {"imported", "partly"}
    assert {item["story"] for item in items} == {items[0]["story"]}
    _, out, _ = newsreader("stories", *library)
    (story,) = json.loads(out)
    assert len(story["articles"]) == 5
    _, out, _ = newsreader("import", sample_files()[0], *library)
    assert json.loads(out)["items"][0]["outcome"] == "already_here"


def test_import_refuses_one_and_keeps_the_rest(newsreader: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    status, out, _ = newsreader(
        "import", tmp_path / "empty.txt", tmp_path / "picture.txt", sample_files()[0],
        "--library", tmp_path / "library", "--format", "json",
    )  # fmt: skip
    empty, picture, good = json.loads(out)["items"]
    assert status == 1
    assert (empty["outcome"], picture["outcome"]) == ("refused", "refused")
    assert "empty" in empty["reason"]
    assert "PNG" in picture["reason"]
    assert good["outcome"] == "imported"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["compare"], 2),
        (["compare", "only_one.txt"], 2),
        (["compare", "a", "b", "--format", "pdf"], 2),
        (["compare", "a", "b", "--pairs", "c"], 2),
        (["read"], 2),
        (["read", "gone.txt"], 1),
        (["compare", "gone.txt", "gone.txt"], 1),
        (["stories", "--nonsense"], 2),
    ],
)
def test_mistakes_end_in_one_clear_line(newsreader: Run, words: Sequence[str], status: int) -> None:
    ended, out, err = newsreader(*words)
    assert (ended, out) == (status, "")
    assert err.startswith("newsreader: ")
    assert err.count("\n") == 1


def test_files_alone_open_the_window() -> None:
    opened: list[tuple[Sequence[Path], Path | None, bool]] = []

    def open_window(files: Sequence[Path], library: Path | None, sample: bool) -> int:
        opened.append((files, library, sample))
        return 0

    assert run([], open_window) == 0
    assert run(["a.txt", "b.html"], open_window) == 0
    assert run(["--sample", "--library", "here"], open_window) == 0
    assert opened == [
        ([], None, False),
        ([Path("a.txt"), Path("b.html")], None, False),
        ([], Path("here"), True),
    ]
