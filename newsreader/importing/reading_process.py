"""The separate process that reads untrusted files: bytes in, JSON out, nothing else allowed."""

from __future__ import annotations

import contextlib
import encodings
import importlib
import json
import os
import pkgutil
from typing import IO

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing import article_json, sandbox
from newsreader.importing.import_steps import read_articles
from newsreader.importing.pipe import receive, send

_MAX_FILE_BYTES = 256 << 20
_TOO_BIG = "Reading it needs more memory than one file may use."
_NOT_HERE = {"mbcs", "oem", "cp65001"}  # codecs that only Windows has


def main() -> None:
    """Lock this process down, say what holds, then answer one file after another."""
    answers, files = os.fdopen(os.dup(1), "wb"), os.fdopen(os.dup(0), "rb")
    os.dup2(2, 1)  # what a library might print must not be taken for an answer
    _warm_up()
    send(answers, json.dumps({"layers": list(sandbox.lock_down())}).encode())
    while (head := receive(files, _MAX_FILE_BYTES)) is not None:
        data = receive(files, _MAX_FILE_BYTES)
        if data is None or not _answer(answers, json.loads(head), data):
            return


def _answer(answers: IO[bytes], head: dict[str, object], data: bytes) -> bool:
    """Read one file; False when the process is too worn out to take another."""
    sandbox.allow_seconds(int(str(head["seconds"])))
    healthy = True
    try:
        message = article_json.to_json(read_articles(data, str(head["name"])))
    except UnreadableFileError as error:
        message = json.dumps({"refused": error.reason}).encode()
    except (MemoryError, RecursionError):
        healthy = False
        message = json.dumps({"refused": _TOO_BIG, "last": True}).encode()
    send(answers, message)
    return healthy


def _warm_up() -> None:
    """Load now what is otherwise loaded in the middle of a file, when no file can be opened."""
    for module in pkgutil.iter_modules(encodings.__path__):
        if module.name not in _NOT_HERE:
            importlib.import_module(f"encodings.{module.name}")
    page = "<!doctype html><title>Warm</title><article><p>Up and ready, all of it.</article>"
    for data, name in ((page.encode(), "page.html"), ("Bär über Öl. ".encode("cp1252") * 50, "t")):
        with contextlib.suppress(UnreadableFileError):
            read_articles(data, name)


if __name__ == "__main__":
    main()
