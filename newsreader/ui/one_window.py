"""One window for each library: a second start hands its files to the window that is there."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from newsreader.domain.errors import NewsreaderError

_PATIENCE = 20.0  # seconds; a window that is just starting answers when it stands
_AGAIN = 50  # milliseconds
_TAKEN = b"taken\n"
_LONGEST = 16 * 1024 * 1024  # bytes of names
_GATHERED = 300  # milliseconds in which several starts become one import


class OneWindow(QObject):
    """Asks first for a lock, then over a local socket, which no other user and no network reaches.

    Both have a name made of the library's folder.  A lock that a killed program left is taken.
    """

    #: Files of later starts, and whether one of them wanted the sample story.
    handed = Signal(list, bool)

    def __init__(self, library: Path) -> None:
        super().__init__()
        folder = os.path.realpath(library)
        digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
        name = f"newsreader-{digest}"
        # Windows has pipes for it, which lie in no folder.
        self._name = name if sys.platform == "win32" else str(Path(place) / name)
        self._library = folder
        self._lock = QLockFile(str(Path(place) / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # a window may well be open for days
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        self._files: list[Path] = []
        self._wants_sample = False
        self._gathering = QTimer(self, singleShot=True, interval=_GATHERED)
        self._gathering.timeout.connect(self._tell)

    def is_first(self, files: Sequence[Path], *, sample: bool) -> bool:
        """Whether this is the only window; if not, the other one has taken the files.

        The caller is to ``listen`` soon: until then later starts wait.
        Raises NewsreaderError when another window is there and does not answer.
        """
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            if self._lock.tryLock(0):
                return True
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return True  # no place for a lock: better two windows than none
            if self._hand_over(files, sample=sample):
                return False
            time.sleep(_AGAIN / 1000)
        raise NewsreaderError(
            f"{self._library}: another Newsreader window has this library open and does not answer;"
            " close it, then try again."
        )

    def listen(self) -> None:
        """Take the files of later starts from now on; wants the Qt application to be there."""
        QLocalServer.removeServer(self._name)  # what a killed program left
        self._server.listen(self._name)

    def close(self) -> None:
        """Let the next start have a window of its own."""
        self._server.close()
        self._lock.unlock()

    def _hand_over(self, files: Sequence[Path], *, sample: bool) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_AGAIN):
            return False
        _let_come_to_the_front()
        names = [os.path.abspath(file) for file in files]  # noqa: PTH100 - links stay as named
        socket.write(json.dumps({"files": names, "sample": sample}).encode() + b"\n")
        answer = b""
        while not answer.endswith(b"\n") and socket.waitForReadyRead(int(_PATIENCE * 1000)):
            answer += bytes(socket.readAll().data())
        return answer == _TAKEN

    def _receive(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda one=socket: self._read(one))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        try:
            told = json.loads(bytes(socket.readLine().data()))
            files, sample = [Path(name) for name in told["files"]], bool(told["sample"])
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        self._files += files
        self._wants_sample |= sample
        self._gathering.start()
        socket.write(_TAKEN)
        socket.flush()

    def _tell(self) -> None:
        files, sample = self._files, self._wants_sample
        self._files, self._wants_sample = [], False
        self.handed.emit(files, sample)


def _let_come_to_the_front() -> None:
    """Windows lets a window come to the front only if the program in front allows it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
