"""A folder that another program or machine also writes to is known by its name and by its marks."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from newsreader.store.place import network_disk, synced_by

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's mounts")


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/library", "Dropbox"),
        ("Dropbox (The Ferry)/a/b", "Dropbox"),
        ("OneDrive - The Ferry/library", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/library", "iCloud"),
        ("iCloud Drive/library", "iCloud"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Nextcloud2/library", "Nextcloud"),
        ("Library/CloudStorage/Strange-Box/library", "a cloud service"),
        ("Documents/library", ""),
        ("Dropbox notes/library", ""),
    ],
)
def test_services_are_known_by_their_folders(tmp_path: Path, folder: str, service: str) -> None:
    (tmp_path / folder).mkdir(parents=True)
    assert synced_by(tmp_path / folder) == service


def test_a_service_is_known_by_what_it_lays_into_its_folder(tmp_path: Path) -> None:
    (tmp_path / "shared" / "library").mkdir(parents=True)
    (tmp_path / "shared" / ".stfolder").touch()
    assert synced_by(tmp_path / "shared" / "library") == "Syncthing"


def test_a_service_is_believed_when_it_tells_where_its_folder_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = Path.home() / ".dropbox" / "info.json"
    info.parent.mkdir()
    info.write_text(json.dumps({"personal": {"path": str(tmp_path / "one")}}), encoding="utf-8")
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "two"))
    assert synced_by(tmp_path / "one" / "library") == "Dropbox"
    assert synced_by(tmp_path / "two" / "library") == "OneDrive"
    assert synced_by(tmp_path / "three") == ""
    info.write_bytes(b"[not what it was")
    assert synced_by(tmp_path / "one") == ""


@linux
def test_a_disk_of_another_machine_is_known_by_its_kind(tmp_path: Path) -> None:
    shared = tmp_path / "the share"
    shared.mkdir()
    mounts = tmp_path / "mounts"
    escaped = str(shared).replace(" ", "\\040")
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\n//there/share {escaped} cifs rw 0 0\n", encoding="utf-8"
    )
    assert network_disk(shared / "library", mounts) == "cifs"
    assert network_disk(tmp_path, mounts) == ""
    assert network_disk(tmp_path, tmp_path / "no mounts") == ""
