"""Where the program's own files lie: resources, library, settings, logs."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_FOLDERS = PlatformDirs("Newsreader", appauthor=False)


def resources() -> Path:
    """The folder of fonts, templates and the sample story, installed or in a checkout."""
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def documents() -> Path:
    """The folder of the guide and the pages beside it, installed or in a checkout."""
    installed = resources() / "docs"
    return installed if installed.is_dir() else resources().parent / "docs"


def legal_texts() -> list[Path]:
    """The program's licence, the notices of what it stands on, and the licences of that."""
    beside = (resources(), resources().parent)
    first = [folder / name for name in ("LICENSE", "THIRD_PARTY_NOTICES.md") for folder in beside]
    return [file for file in first if file.is_file()] + sorted((resources() / "licences").iterdir())


def sample_files() -> list[Path]:
    """The articles of the sample story, in the order in which they are meant to be read."""
    folder = resources() / "sample"
    return sorted(p for p in folder.iterdir() if p.suffix in {".txt", ".html"})


def library_folder() -> Path:
    """Where the library lies unless the user names another folder."""
    return _FOLDERS.user_data_path


def settings_file() -> Path:
    """The user's own choices, a TOML file."""
    return _FOLDERS.user_config_path / "settings.toml"


def window_file() -> Path:
    """Size and place of the window, kept by Qt in INI form."""
    return _FOLDERS.user_state_path / "window.ini"


def log_folder() -> Path:
    """Where logs and crash reports are written."""
    return _FOLDERS.user_log_path
