"""Where a library lies: a folder that a service keeps in step, or another machine's disk."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

#: Services by the names that their folders have, with what people add: "OneDrive - The Ferry".
_SERVICES: Final = {
    "Dropbox": r"dropbox( \(.*\))?",
    "OneDrive": r"onedrive( ?- .*)?",
    "iCloud": r"icloud drive|icloud~.*|com~apple~clouddocs|iclouddrive|mobile documents",
    "Google Drive": r"google ?drive|my drive|googledrive-.*",
    "Nextcloud": r"nextcloud\d*",
    "ownCloud": r"owncloud( - .*)?",
    "pCloud": r"pcloud ?drive|pcloudsync",
    "MEGA": r"mega(sync)?( downloads)?",
    "a cloud service": r"cloudstorage",
}
#: What services lay into the folders that they keep in step.
_MARKS: Final = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".sync.ffs_db": "FreeFileSync",
}
_ONEDRIVE: Final = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK: Final = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|9p|afs|ncpfs|davfs|ceph|glusterfs|lustre|beegfs|vboxsf|prl_fs"
    r"|fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|smbnetfs|glusterfs|cephfs|google-drive.*)"
)
_MOUNTS: Final = Path("/proc/self/mounts")
_REMOTE_DRIVE: Final = 4  # DRIVE_REMOTE of GetDriveTypeW


def synced_by(folder: Path) -> str:
    """The service that keeps a folder in step with other machines; empty when none is known to."""
    folder = Path(os.path.realpath(folder))
    for kept, service in _folders_told():
        if folder.is_relative_to(kept):
            return service
    for part in (folder, *folder.parents):
        for service, names in _SERVICES.items():
            if re.fullmatch(names, part.name.lower()):
                return service
        for mark, service in _MARKS.items():
            if (part / mark).exists():
                return service
    return ""


def network_disk(folder: Path, mounts: Path = _MOUNTS) -> str:
    """The kind of network disk that a folder lies on; empty for a disk of this machine.

    Told by Linux and Windows; elsewhere empty always.
    """
    real = os.path.realpath(folder)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        drive = os.path.splitdrive(real)[0]
        is_remote = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE
        return "network drive" if drive.startswith("\\\\") or is_remote else ""
    kind, longest = "", -1
    for point, name in _mounted(mounts):
        if Path(real).is_relative_to(point) and len(point) >= longest:
            kind, longest = name, len(point)
    return kind if _NETWORK.fullmatch(kind) else ""


def _mounted(mounts: Path) -> Iterator[tuple[str, str]]:
    """Where each disk is mounted and of which kind it is: proc_pid_mounts(5)."""
    if not mounts.exists():
        return
    for line in mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1])
            yield point, fields[2]


def _folders_told() -> Iterator[tuple[Path, str]]:
    """The folders of which the services themselves say that they keep them in step."""
    for name in _ONEDRIVE:
        if folder := os.environ.get(name):
            yield Path(os.path.realpath(folder)), "OneDrive"
    homes = [Path.home() / ".dropbox", *(Path(p) / "Dropbox" for p in _app_data())]
    for home in homes:
        yield from _dropbox(home / "info.json")


def _app_data() -> list[str]:
    return [os.environ[name] for name in ("APPDATA", "LOCALAPPDATA") if name in os.environ]


def _dropbox(info: Path) -> Iterator[tuple[Path, str]]:
    try:
        told: object = json.loads(info.read_bytes())
    except (OSError, ValueError):
        return
    for account in told.values() if isinstance(told, dict) else ():
        if isinstance(account, dict) and isinstance(account.get("path"), str):
            yield Path(os.path.realpath(account["path"])), "Dropbox"
