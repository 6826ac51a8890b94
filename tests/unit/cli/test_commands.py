"""The command line as a stranger meets it: output, exit status, one clear line for errors."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from newsreader import __version__
from newsreader.cli import main
from newsreader.cli.main import run
from newsreader.paths import sample_files
from tests.unit.cli.conftest import Run
from tests.unit.cli.no_windows import NO_WINDOWS


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


def test_import_then_search(newsreader: Run, tmp_path: Path) -> None:
    library = ("--library", tmp_path / "library")
    newsreader("import", *sample_files(), *library)
    status, out, err = newsreader("search", '"fourteen cracks" source:halyard', *library)
    assert (status, err) == (0, "")
    assert re.match(r"article \d+: Varrowmouth to close .* · Halyard Press Agency · 2026-", out)
    _, out, _ = newsreader("search", "fourteen", "cracks", *library, "--format", "json")
    hit = json.loads(out)[0]
    assert list(hit) == [
        "kind", "id", "article", "title", "source", "date", "sentence", "words", "place",
    ]  # fmt: skip
    words = [hit["sentence"][start:end] for start, end in hit["words"]]
    assert words == ["fourteen", "cracks"]
    assert newsreader("search", "walrus", *library) == (0, "", "")
    assert newsreader("search", '"((', *library) == (0, "", "")


@pytest.mark.parametrize("words", [("search", "walrus"), ("stories",), ("notes",)])
def test_nothing_is_told_where_somebody_looks(
    newsreader: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: Sequence[str]
) -> None:
    library = ("--library", tmp_path / "library")
    assert newsreader(*words, *library) == (0, "", "")
    monkeypatch.setattr("newsreader.cli.library.has_colours", lambda: True)
    status, out, err = newsreader(*words, *library)
    assert (status, out, err.count("\n")) == (0, "", 1)
    assert newsreader(*words, *library, "--format", "json")[2] == ""


def test_wrong_use_is_told_in_plain_words(newsreader: Run) -> None:
    _, _, err = newsreader("compare", "one.txt")
    assert err == "newsreader: Name two files to compare, or a list with --pairs.\n"
    _, _, err = newsreader("stories", "--format", "yaml")
    assert "Value error" not in err


def test_backup_then_restore(newsreader: Run, tmp_path: Path) -> None:
    library = ("--library", tmp_path / "library")
    newsreader("import", sample_files()[0], *library)
    status, out, _ = newsreader("backup", *library, "--format", "json")
    made = json.loads(out)
    assert status == 0
    assert list(made) == ["path", "made", "size", "before_update"]
    assert Path(made["path"]).stat().st_size == made["size"]
    newsreader("import", sample_files()[1], *library)
    _, out, _ = newsreader("backup", "--list", *library, "--format", "json")
    assert json.loads(out) == [made]
    status, out, _ = newsreader("restore", *library, "--format", "json")
    restored = json.loads(out)
    assert status == 0
    assert list(restored) == ["library", "backup", "set_aside"]
    assert restored["backup"] == made["path"]
    _, out, _ = newsreader("stories", *library, "--format", "json")
    assert len(json.loads(out)[0]["articles"]) == 1
    status, out, _ = newsreader("restore", Path(restored["set_aside"]) / "library.sqlite", *library)
    assert status == 0
    assert "What was there before is in" in out
    _, out, _ = newsreader("backup", *library)
    status, notes, _ = newsreader("restore", "--notes", *library, "--format", "json")
    assert (status, json.loads(notes)) == (0, {"notes": 0, "waiting": 0, "damaged": 0})
    assert "journal: 0" in newsreader("restore", "--notes", *library)[1]
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC +\d+\.\d MB ", out)


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
        (["compare", "a", "b", "--format", "gif"], 2),
        (["compare", "a", "b", "--pairs", "c"], 2),
        (["read"], 2),
        (["read", "gone.txt"], 1),
        (["compare", "gone.txt", "gone.txt"], 1),
        (["stories", "--nonsense"], 2),
        (["comapre", "a.txt", "b.txt"], 2),
        (["self-test", "--nonsense"], 2),
        (["backup", "--library", "gone"], 1),
        (["restore", "--library", "gone"], 1),
        (["check", "--library", "gone"], 1),
        (["restore", "--notes", "--library", "gone"], 1),
        (["restore", "gone.sqlite", "--notes"], 2),
        (["restore", "gone.sqlite", "--library", "gone"], 1),
        (["compare", "--pairs", "gone.tsv"], 1),
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

    windows = NO_WINDOWS._replace(open=open_window)
    assert run([], windows) == 0
    assert run(["a.txt", "b.html"], windows) == 0
    assert run(["--sample", "--library", "here"], windows) == 0
    assert opened == [
        ([], None, False),
        ([Path("a.txt"), Path("b.html")], None, False),
        ([], Path("here"), True),
    ]


def test_a_word_without_a_dot_opens_the_window_when_there_is_such_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "clippings").mkdir()
    monkeypatch.chdir(tmp_path)
    assert run(["clippings"], NO_WINDOWS._replace(open=lambda *_: 7)) == 7


@pytest.mark.parametrize("mine", [0, 1])
def test_a_report_never_takes_the_place_of_an_article(
    newsreader: Run, tmp_path: Path, mine: int
) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, sample in zip(files, sample_files(), strict=False):
        file.write_bytes(sample.read_bytes())
    link = tmp_path / "report.html"
    link.symlink_to(files[mine])
    for output in (files[mine], link):
        status, out, err = newsreader("compare", *files, "--raw", "--output", output)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert files[mine].name in err
    assert files[mine].read_bytes() == sample_files()[mine].read_bytes()


def test_a_list_and_the_articles_in_it_are_not_written_over(
    newsreader: Run, tmp_path: Path
) -> None:
    a, listing = tmp_path / "a.txt", tmp_path / "pairs.tsv"
    a.write_text("The ferry leaves at six.", encoding="utf-8")
    listing.write_text(f"{a}\t{tmp_path / 'gone.txt'}\n", encoding="utf-8")
    for output in (a, listing):
        status, _, err = newsreader("compare", "--pairs", listing, "--output", output)
        assert status == 2
        assert output.name in err
    assert a.read_text(encoding="utf-8") == "The ferry leaves at six."


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_names_that_are_not_utf8_are_read_and_shown(newsreader: Run, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/Z\xfcrich.txt"))
    odd.write_bytes(sample_files()[0].read_bytes())
    listing = tmp_path / "pairs.tsv"
    listing.write_bytes(os.fsencode(odd) + b"\t" + os.fsencode(odd) + b"\n")
    shown = str(tmp_path / "Z\ufffdrich.txt")
    library = ("--library", tmp_path / "library")

    status, out, _ = newsreader("import", odd, *library)
    assert (status, out.partition(":")[0]) == (0, shown)
    status, out, _ = newsreader("stories", *library, "--format", "json")
    assert (status, json.loads(out)[0]["articles"][0]["path"]) == (0, shown)
    status, out, _ = newsreader("read", odd, "--format", "json")
    assert (status, json.loads(out)["path"]) == (0, shown)
    status, out, _ = newsreader("compare", odd, odd, "--raw", "--format", "html")
    assert (status, shown in out) == (0, True)
    status, out, _ = newsreader("compare", "--pairs", listing, "--raw")
    assert (status, json.loads(out)["a"]["path"]) == (0, shown)
    odd.unlink()
    status, _, err = newsreader("read", odd)
    assert (status, shown in err) == (1, True)


def test_a_list_may_begin_with_a_byte_order_mark_and_end_lines_as_windows_does(
    newsreader: Run, tmp_path: Path
) -> None:
    for name in ("a.txt", "b\u2028\x85.txt"):
        (tmp_path / name).write_text("The ferry leaves at six.", encoding="utf-8")
    listing = tmp_path / "pairs.tsv"
    line = f"{tmp_path / 'a.txt'}\t{tmp_path / 'b'}\u2028\x85.txt\r\n"
    listing.write_bytes(b"\xef\xbb\xbf" + line.encode())
    status, out, err = newsreader("compare", "--pairs", listing, "--raw")
    assert (status, err) == (0, "")
    assert json.loads(out)["coverage"]["a"]["same"] == 1


def test_a_list_that_is_missing_is_told_in_plain_words(newsreader: Run) -> None:
    _, _, err = newsreader("compare", "--pairs", "gone.tsv")
    assert err == "newsreader: gone.tsv: The list cannot be read: No such file or directory.\n"


def test_one_unreadable_file_does_not_stop_the_import(
    newsreader: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = tmp_path / "locked.txt"
    locked.write_bytes(sample_files()[1].read_bytes())
    access, read = os.access, os.open

    def may(path: object, mode: int, **how: Any) -> bool:
        return path != locked and access(path, mode, **how)  # type: ignore[arg-type]

    def opened(path: Any, *how: Any, **more: Any) -> int:
        if path == str(locked):
            raise PermissionError(13, "Permission denied")
        return read(path, *how, **more)

    monkeypatch.setattr(os, "access", may)
    monkeypatch.setattr(os, "open", opened)
    status, out, _ = newsreader(
        "import", locked, sample_files()[0], "--library", tmp_path / "library", "--format", "json"
    )
    refused, good = json.loads(out)["items"]
    assert status == 1
    assert "not allowed" in refused["reason"]
    assert good["outcome"] == "imported"


def test_no_path_is_judged_before_it_is_opened(
    newsreader: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = sample_files()[:2]
    listing, report = tmp_path / "pairs.tsv", tmp_path / "report"
    listing.write_text(f"{a}\t{b}\n", encoding="utf-8")
    report.touch()
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    assert newsreader("compare", a, b, "--raw", "--output", report)[0] == 0
    assert newsreader("compare", "--pairs", listing, "--raw")[0] == 0
    assert newsreader("read", a)[0] == 0
    assert newsreader("window", a, "--library", tmp_path)[0] == 0


def test_the_library_knows_where_a_file_lay_whatever_folder_one_is_in(
    newsreader: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ferry.txt").write_bytes(sample_files()[0].read_bytes())
    monkeypatch.chdir(tmp_path)
    newsreader("import", "ferry.txt", "--library", "library")
    _, out, _ = newsreader("stories", "--library", "library", "--format", "json")
    assert json.loads(out)[0]["articles"][0]["path"] == str(tmp_path / "ferry.txt")
    _, out, _ = newsreader("read", "ferry.txt", "--format", "json")
    assert json.loads(out)["path"] == "ferry.txt"


def test_files_cannot_give_orders_to_the_terminal(newsreader: Run, tmp_path: Path) -> None:
    library = ("--library", tmp_path / "library")
    text = sample_files()[0].read_text(encoding="utf-8").replace("ferry", "fer\x1b[2Jry\x9b1m")
    odd = tmp_path / "two\nlines \x1b]0;title\x07.txt"
    odd.write_text(text, encoding="utf-8")
    commands_and_words = (
        ("read", odd),
        ("compare", odd, odd, "--raw"),
        ("compare", odd, sample_files()[1]),
        ("import", odd, *library),
        ("stories", *library),
        ("read", tmp_path / "gone\x1b[2J.txt"),
    )
    for words in commands_and_words:
        _, out, err = newsreader(*words)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", out + err), words
    _, out, _ = newsreader("import", odd, *library)
    assert out.count("\n") == 1
    assert "two lines \ufffd]0;title\ufffd.txt" in out


def test_raw_keeps_every_character_but_the_byte_order_mark(newsreader: Run, tmp_path: Path) -> None:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    text = "Menu\r\n\r\nThe ferry leaves at six.\0\r\n\tNobody knows why.\r\n"
    a.write_bytes(b"\xef\xbb\xbf" + text.encode())
    b.write_bytes(text.encode("utf-16"))
    status, out, _ = newsreader("compare", a, b, "--raw", "--format", "json")
    document = json.loads(out)
    assert status == 0
    assert document["a"]["text"] == document["b"]["text"] == text


def test_nothing_of_reports_or_store_is_known_to_the_command_line() -> None:
    for file in Path(main.__file__).parent.glob("*.py"):
        assert not re.search(r"newsreader\.(reports|store)\b", file.read_text(encoding="utf-8"))
