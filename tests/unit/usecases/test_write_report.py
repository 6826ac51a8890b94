"""Reports come whole into their place, or not at all."""

from __future__ import annotations

import os
import stat
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.errors import NewsreaderError
from newsreader.usecases.write_report import file_name, report_file, write_report

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


_DAY = date(2026, 4, 20)


def test_a_new_file_is_called_after_its_story_and_the_day() -> None:
    assert file_name("Bridge shut", _DAY, ".html") == "Bridge shut 2026-04-20.html"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('A/B: "who\\why"?', "A B who why 2026-04-20.pdf"),
        ("  ..hidden.. ", "hidden 2026-04-20.pdf"),
        ("CON", "_CON 2026-04-20.pdf"),
        ("com1.txt", "_com1.txt 2026-04-20.pdf"),
        ("Concrete", "Concrete 2026-04-20.pdf"),
        ("\u202efdp.exe\x07\ud800", "fdp.exe 2026-04-20.pdf"),
        ("///", "2026-04-20.pdf"),
        ("Brücke gesperrt – 桥", "Brücke gesperrt – 桥 2026-04-20.pdf"),
    ],
)
def test_a_name_is_fit_for_every_system(title: str, name: str) -> None:
    assert file_name(title, _DAY, ".pdf") == name


@given(st.text(max_size=400))
def test_no_name_is_too_long_or_leaves_its_folder(title: str) -> None:
    name = file_name(title, _DAY, ".newsreader")
    assert len(name.encode()) < 200
    assert not set('<>:"/\\|?*') & set(name)
    assert name.endswith("2026-04-20.newsreader")
    assert not name.startswith((" ", "."))


def test_a_report_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_text("earlier")
    write_report(report, "Bär\n")
    assert report.read_bytes() == "Bär\n".encode()
    assert list(tmp_path.iterdir()) == [report]


def test_a_report_that_is_not_finished_leaves_the_earlier_one(tmp_path: Path) -> None:
    report = tmp_path / "report.jsonl"
    report.write_text("earlier")

    def stopped() -> None:
        with report_file(report) as file:
            file.write(b"half a li")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert report.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [report]


def test_half_a_character_is_written_as_a_mark(tmp_path: Path) -> None:
    write_report(tmp_path / "report", "a\ud800b")
    assert (tmp_path / "report").read_text(encoding="utf-8") == "a\ufffdb"


@posix
def test_links_and_rights_of_the_earlier_report_stay(tmp_path: Path) -> None:
    report, link = tmp_path / "report", tmp_path / "link"
    report.write_text("earlier")
    report.chmod(0o600)
    link.symlink_to(report)
    write_report(link, "new")
    assert link.is_symlink()
    assert report.read_text() == "new"
    assert stat.S_IMODE(report.stat().st_mode) == 0o600


@posix
def test_a_device_is_written_to_and_stays_a_device() -> None:
    write_report(Path(os.devnull), "into nowhere")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize("place", [".", "no such folder/report.html"])
def test_a_place_that_takes_no_report_is_named(tmp_path: Path, place: str) -> None:
    with pytest.raises(NewsreaderError, match="The report cannot be written: "):
        write_report(tmp_path / place, "words")
    assert list(tmp_path.iterdir()) == []
