"""Archives: every file inside is read, and no archive can flood the memory."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing import source
from newsreader.importing.import_steps import read_articles

ONE = b"Harbour of Velm reopens after storm\n\nThe harbour opened again, the port office said.\n"
TWO = b"Bridge tolls to rise in autumn\n\nDrivers will pay a third more from October, it said.\n"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(40)


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def read(data: bytes) -> tuple[Article, ...]:
    return read_articles(data, "letters.zip")


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as refused:
        read(data)
    return refused.value.reason


def test_each_file_inside_is_an_article_that_says_where_it_was() -> None:
    articles = read(packed({"a/one.txt": ONE, "two.html": b"<html><p>" + TWO}))
    assert [article.origin["part"] for article in articles] == ["a/one.txt", "two.html"]
    assert [article.path for article in articles] == ["letters.zip"] * 2
    assert [article.media_type for article in articles] == ["text/plain", "text/html"]


def test_what_cannot_be_read_is_told_and_costs_nothing_else() -> None:
    (article,) = read(packed({"photo.png": PICTURE, "one.txt": ONE}))
    assert article.warnings == ("photo.png: This is not text: it looks like a PNG picture.",)


def test_of_many_that_cannot_be_read_the_first_are_told_and_the_others_counted() -> None:
    files = {f"{number}.png": PICTURE for number in range(20)}
    (article,) = read(packed({**files, "one.txt": ONE}))
    assert article.warnings[-1] == "15 more parts of it were not read."


def test_an_archive_with_nothing_to_read_says_why() -> None:
    assert "PNG picture" in refusal(packed({"photo.png": PICTURE}))
    assert refusal(packed({})) == "The archive is empty."


def test_files_that_systems_add_to_folders_are_passed_over() -> None:
    (article,) = read(packed({"__MACOSX/._one.txt": PICTURE, "a/.DS_Store": PICTURE, "a": ONE}))
    assert article.warnings == ()


def test_archives_are_opened_three_deep() -> None:
    data = packed({"one.txt": ONE})
    for _ in range(2):
        data = packed({"inner.zip": data, "two.txt": TWO})
    assert len(read(data)) == 3
    assert (
        "more than 3 files deep" in read(packed({"inner.zip": data, "x.txt": TWO}))[-1].warnings[0]
    )


def test_a_bomb_is_refused_before_it_fills_the_memory() -> None:
    reason = refusal(packed({"bomb.txt": bytes(50 << 20)}))
    assert reason == "bomb.txt: It unpacks to far more than an article holds."


def test_many_files_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source.Allowance, "__init__", lambda self: _give(self, 250, 4))
    assert (
        "more than this program takes"
        in read(packed(dict.fromkeys("abc", ONE + ONE)))[0].warnings[0]
    )
    assert refusal(packed(dict.fromkeys("abcde", ONE))) == "The archive holds too many files."


def _give(allowance: source.Allowance, size: int, entries: int) -> None:
    allowance.bytes, allowance.entries = size, entries


def test_a_size_that_lies_is_not_believed() -> None:
    data = bytearray(packed({"bomb.txt": bytes(50 << 20)}))
    directory = data.index(b"PK\x01\x02")
    struct.pack_into("<L", data, directory + 24, 100)
    assert refusal(bytes(data)).endswith("The archive is damaged.")


@pytest.mark.parametrize("cut", [10, 60, -30, -4])
def test_a_cut_archive_is_damaged(cut: int) -> None:
    assert refusal(packed({"one.txt": ONE, "two.txt": TWO})[:cut]) == "The archive is damaged."


def test_a_locked_file_says_so() -> None:
    data = bytearray(packed({"one.txt": ONE}))
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(data)) == "one.txt: It is locked with a password."


def test_names_that_point_elsewhere_are_only_names() -> None:
    (article,) = read(packed({"../../etc/one.txt": ONE}))
    assert article.origin["part"] == "../../etc/one.txt"


def test_a_file_without_a_name_is_passed_over() -> None:
    (article,) = read(packed({"#": PICTURE, "one.txt": ONE}).replace(b"#", b"\0"))
    assert article.text.startswith("The harbour")
