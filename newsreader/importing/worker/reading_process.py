"""The separate process that reads untrusted files: bytes in, JSON out, nothing else allowed.

What goes over the pipes, each line a message::

    in   {"formats": ["application/pdf"],      which readers to load before the door closes,
          "prove": false}                      and whether to try then if it is closed
    out  {"layers": {"Landlock": true, …},     the door is closed; this is what holds,
          "tried": {"opens no file": true, …}} and what was tried, if it was asked for
    in   {"name": "a.pdf", "seconds": 20,      a file, and then its bytes
          "sha256": "…"}
    out  {"step": [100, 20000]}                a sign of life, as often as need be
    out  {"articles": [{…}]}                   an article, as often as there is one
    out  {"end": true}                         the file is read; or instead:
         {"refused": "a reason"}               there is no (further) article in it
         {"needs": "message/rfc822"}           a reader is missing, and cannot be loaded any more
"""

from __future__ import annotations

import encodings
import gc
import importlib
import json
import os
import pkgutil
import time
from collections.abc import Iterator
from typing import IO

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing import article_json
from newsreader.importing.formats import warm_up
from newsreader.importing.import_steps import read_each
from newsreader.importing.media_types import ALWAYS_LOADED, MediaType
from newsreader.importing.sandbox.limits import allow_seconds
from newsreader.importing.sandbox.lock_down import lock_down
from newsreader.importing.source import Reader, Step
from newsreader.importing.worker.pipe import receive, send

_MAX_FILE_BYTES = 256 << 20
_TOO_BIG = "Reading it needs more memory than one file may use."
_NOT_HERE = {"mbcs", "oem", "cp65001"}  # codecs that only Windows has
_STEP_EVERY = 0.2  # seconds
# Objects made before garbage is looked for: a page makes thousands, and hardly any in circles.
_BETWEEN_COLLECTIONS = 50_000


def main() -> None:
    """Load readers, lock this process down, say what holds, answer one file after another."""
    answers, files = os.fdopen(os.dup(1), "wb"), os.fdopen(os.dup(0), "rb")
    os.dup2(2, 1)  # what a library might print must not be taken for an answer
    _load_codecs()
    readers = {media_type: warm_up(media_type) for media_type in ALWAYS_LOADED}
    message = receive(files, _MAX_FILE_BYTES)
    if message is None:
        return
    wishes = json.loads(message)
    for name in wishes["formats"]:
        readers[MediaType(name)] = warm_up(MediaType(name))
    send(answers, json.dumps(_closed_door(wishes["prove"])).encode())
    gc.freeze()
    gc.set_threshold(_BETWEEN_COLLECTIONS)
    while (head := receive(files, _MAX_FILE_BYTES)) is not None:
        data = receive(files, _MAX_FILE_BYTES)
        if data is None or not _File(answers, json.loads(head), readers).answer(data):
            return


def _closed_door(prove: bool) -> dict[str, dict[str, bool]]:
    """Lock this process down; what holds then and, where that is to be proved, what was tried."""
    attempts = importlib.import_module("newsreader.importing.sandbox.attempts") if prove else None
    layers = lock_down()
    return {"layers": layers, "tried": attempts.try_forbidden() if attempts else {}}


class _NotLoadedError(Exception):
    """There is a reader for this format, and it is too late to load it."""


class _File:
    """One file that was asked about; ``head`` has its name and the time it may take."""

    def __init__(
        self, answers: IO[bytes], head: dict[str, object], readers: dict[MediaType, Reader]
    ) -> None:
        self._answers = answers
        self._name = str(head["name"])
        self._seconds = float(str(head["seconds"]))
        self._sha256 = str(head["sha256"])
        self._readers = readers
        self._last_step = time.monotonic()

    def answer(self, data: bytes) -> bool:
        """Read the file; False when the process is too worn out to take another."""
        healthy = True
        last: dict[str, object] = {"end": True}
        try:
            allow_seconds(self._seconds)
            for articles in self._articles(data):
                self._tell(articles)
        except UnreadableFileError as error:
            last = {"refused": error.reason}
        except _NotLoadedError as missing:
            last = {"needs": str(missing)}
        except (MemoryError, RecursionError):
            healthy = False
            last = {"refused": _TOO_BIG, "last": True}
        self._tell(json.dumps(last).encode())
        return healthy

    def _articles(self, data: bytes) -> Iterator[bytes]:
        found = read_each(data, self._name, self._reader_of, self._on_step, self._sha256)
        for article in found:
            yield article_json.to_json((article,))

    def _reader_of(self, media_type: MediaType) -> Reader:
        if media_type not in self._readers:
            raise _NotLoadedError(media_type.value)
        return self._readers[media_type]

    def _on_step(self, step: Step) -> None:
        if time.monotonic() - self._last_step > _STEP_EVERY:
            self._last_step = time.monotonic()
            self._tell(json.dumps({"step": [step.done, step.total]}).encode())

    def _tell(self, message: bytes) -> None:
        """Send a sign of life, after which the time that the file may take starts afresh."""
        send(self._answers, message)
        allow_seconds(self._seconds)


def _load_codecs() -> None:
    """Load what Python loads in the middle of a file, when no file can be opened any more."""
    for module in pkgutil.iter_modules(encodings.__path__):
        if module.name not in _NOT_HERE:
            importlib.import_module(f"encodings.{module.name}")


if __name__ == "__main__":
    main()
