"""The user's choices survive, and nonsense in the file does no harm."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from newsreader.settings import Settings, load_settings, save_settings


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == Settings()


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    chosen = Settings(
        theme="dark",
        text_scale=1.21,
        reading_font='Font "with" \\ marks\x7f',
        column_width="wide",
        unfolded=("caption", "credit"),
        language="de",
        tour_seen=True,
    )
    save_settings(tmp_path / "new folder" / "settings.toml", chosen)
    assert load_settings(tmp_path / "new folder" / "settings.toml") == chosen


@pytest.mark.parametrize(
    "content",
    [
        b"theme = ",
        b"\xff\xfe",
        b'theme = "pink"',
        b"theme = 3",
        b'text_scale = "huge"',
        b"unknown = 1",
        b'column_width = "none"',
        b"text_scale = true",
        b"unfolded = [1, 2]",
        b'tour_seen = "yes"',
    ],
)
def test_nonsense_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert load_settings(file) == Settings()


def test_sizes_stay_readable() -> None:
    assert Settings(text_scale=50).valid().text_scale == 2.5
    assert Settings(text_scale=0.01).valid().text_scale == 0.8


def test_settings_that_cannot_be_written_are_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.toml"
    save_settings(file, Settings(theme="dark"))

    def full(path: Path, *_: object, **__: object) -> int:
        path.write_bytes(b"theme = ")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space"):
        save_settings(file, Settings(theme="light"))
    assert load_settings(file).theme == "dark"
