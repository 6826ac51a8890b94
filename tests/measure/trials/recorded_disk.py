"""What a program did to a folder, as the system saw it, and what a power cut may leave of it."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_CALLS: Final = (
    "openat,pwrite64,write,fsync,fdatasync,ftruncate,rename,link,linkat,unlink,unlinkat,mkdir,rmdir"
)
_LINE: Final = re.compile(r"(\w+)\((.*)\) += (-?\d+)(?:<(.*)>)?$")
_STRING: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE: Final = re.compile(r"^\d+<([^>]*)>")
_SECTOR: Final = 512


@dataclass(frozen=True)
class Event:
    """One call: its name, the path or paths, bytes and place where it has them."""

    call: str
    paths: tuple[str, ...]
    data: bytes = b""
    place: int = 0


@dataclass
class _Inode:
    """A file's content that is safe, and what was done to it since: (place, bytes or new size)."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)
    size: int = 0


def record(command: Sequence[str], folder: Path, log: Path) -> list[Event]:
    """Run a program of one thread under strace; its calls in ``folder`` and what it prints."""
    strace = ["strace", "-y", "-xx", "-s", "4000000", "-e", f"trace={_CALLS}", "-o", str(log)]
    subprocess.run([*strace, *command], check=True, stdout=subprocess.PIPE)
    events = []
    with log.open(encoding="ascii") as lines:
        for line in lines:
            event = _event(line.strip())
            if event and any(path.startswith(str(folder)) for path in event.paths):
                events.append(event)
            elif event and event.call == "write" and event.paths[0].startswith("pipe:"):
                events.append(Event("told", (), event.data))
    return events


def _event(line: str) -> Event | None:
    match = _LINE.match(line)
    if not match or match[3].startswith("-"):
        return None
    call, words = match[1], match[2]
    strings = [_unhex(text) for text in _STRING.findall(words)]
    file = _FILE.match(words)
    path = _unhex(file[1]).decode() if file else ""
    if call in {"pwrite64", "write"}:
        place = int(words.rsplit(",", 1)[1]) if call == "pwrite64" else -1
        return Event(call, (path,), strings[0] if strings else b"", place)
    if call == "ftruncate":
        return Event(call, (path,), place=int(words.rsplit(",", 1)[1]))
    if call in {"fsync", "fdatasync"}:
        return Event("sync", (path,))
    if call == "openat":
        made = "O_CREAT" in words
        opened = _unhex(match[4] or "").decode()
        kind = "empty" if "O_TRUNC" in words else "open"
        return Event(kind, (opened,)) if made else None
    return Event(call.removesuffix("at"), tuple(text.decode() for text in strings))


def _unhex(text: str) -> bytes:
    escaped = re.sub(r"\\x([0-9a-f]{2})", lambda found: chr(int(found[1], 16)), text)
    return escaped.encode("latin-1")


def cut(events: Sequence[Event], folder: Path, target: Path, chance: random.Random) -> None:
    """Build in ``target`` what may be left of ``folder`` after a power cut behind these events.

    Of what was not synced each write is dropped, kept or torn between sectors; of what was done
    to names in a folder that was not synced, only the first changes may have come through.
    """
    names: dict[str, _Inode] = {}
    pending: list[tuple[str, Callable[[dict[str, _Inode]], None]]] = []
    safe: dict[str, _Inode] = {}
    for event in events:
        if event.call == "sync":
            _sync(event.paths[0], names, safe, pending)
        else:
            _apply(event, names, pending)
    for _, change in pending[: chance.randint(0, len(pending))]:
        change(safe)
    for path, inode in safe.items():
        file = target / Path(path).relative_to(folder)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_left(inode, chance))


def _sync(
    path: str,
    names: dict[str, _Inode],
    safe: dict[str, _Inode],
    pending: list[tuple[str, Callable[[dict[str, _Inode]], None]]],
) -> None:
    inode = names.get(path)
    if inode is not None:
        inode.safe = _with(inode.safe, inode.since)
        inode.since.clear()
        return
    # A folder: its names are safe, and those changed before them, which share a journal.
    last = max((at for at, (parent, _) in enumerate(pending) if parent == path), default=-1)
    for _, change in pending[: last + 1]:
        change(safe)
    del pending[: last + 1]


def _apply(
    event: Event,
    names: dict[str, _Inode],
    pending: list[tuple[str, Callable[[dict[str, _Inode]], None]]],
) -> None:
    path = event.paths[0] if event.paths else ""
    if event.call in {"open", "empty"} and path not in names:
        _change(path, pending, names, _put(path, _Inode()))
    elif event.call == "empty":
        _write(names[path], 0, None)
    elif event.call == "ftruncate":
        _write(names[path], event.place, None)
    elif event.call in {"write", "pwrite64"} and path in names:
        inode = names[path]
        _write(inode, inode.size if event.place < 0 else event.place, event.data)
    elif event.call == "link":
        _change(event.paths[1], pending, names, _put(event.paths[1], names[path]))
    elif event.call == "unlink":
        _change(path, pending, names, _take_away(path))
    elif event.call == "rename":
        # The folder that is synced afterwards is the one with the new name.
        _change(event.paths[1], pending, names, _rename(path, event.paths[1]))


def _change(
    path: str,
    pending: list[tuple[str, Callable[[dict[str, _Inode]], None]]],
    names: dict[str, _Inode],
    change: Callable[[dict[str, _Inode]], None],
) -> None:
    change(names)
    pending.append((path.rpartition("/")[0], change))


def _put(path: str, inode: _Inode) -> Callable[[dict[str, _Inode]], None]:
    def put(names: dict[str, _Inode]) -> None:
        names[path] = inode

    return put


def _take_away(path: str) -> Callable[[dict[str, _Inode]], None]:
    def take_away(names: dict[str, _Inode]) -> None:
        names.pop(path, None)

    return take_away


def _rename(old: str, new: str) -> Callable[[dict[str, _Inode]], None]:
    """Of a file, or of a folder with all that is in it."""

    def rename(names: dict[str, _Inode]) -> None:
        for path in [one for one in names if one == old or one.startswith(f"{old}/")]:
            names[new + path[len(old) :]] = names.pop(path)

    return rename


def _write(inode: _Inode, place: int, data: bytes | None) -> None:
    inode.since.append((place, data))
    inode.size = place if data is None else max(inode.size, place + len(data))


def _left(inode: _Inode, chance: random.Random) -> bytes:
    kept: list[tuple[int, bytes | None]] = []
    for place, data in inode.since:
        fate = chance.randrange(3)
        if fate and data is not None and fate == 2 and len(data) > _SECTOR:
            kept.append((place, data[: _SECTOR * chance.randrange(len(data) // _SECTOR)]))
        elif fate:
            kept.append((place, data))
    chance.shuffle(kept)
    return bytes(_with(inode.safe, kept))


def _with(content: bytearray, writes: Sequence[tuple[int, bytes | None]]) -> bytearray:
    made = bytearray(content)
    for place, data in writes:
        if data is None:
            del made[place:]
            made.extend(bytes(max(0, place - len(made))))
        else:
            made.extend(bytes(max(0, place + len(data) - len(made))))
            made[place : place + len(data)] = data
    return made


def can_record() -> bool:
    """Whether the tool is here that sees a program's calls."""
    return shutil.which("strace") is not None
