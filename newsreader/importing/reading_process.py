"""The separate process that reads untrusted files: bytes in, JSON out, nothing else allowed."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sys
from pathlib import PurePath
from typing import BinaryIO

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing import article_json, sandbox
from newsreader.importing.import_steps import read_articles
from newsreader.importing.pipe import receive, send

_MAX_FILE_BYTES = 256 << 20
_TOO_BIG = "It needs more memory than one file may use."


def main() -> None:
    """Lock this process down, say what holds, then answer one file after another."""
    answers = os.fdopen(os.dup(1), "wb")
    files = os.fdopen(os.dup(0), "rb")
    # What a library might print must not be taken for an answer.
    os.dup2(2, 1)
    _warm_up()
    send(answers, json.dumps({"layers": list(sandbox.lock_down())}).encode())
    while (head := receive(files, _MAX_FILE_BYTES)) is not None:
        data = receive(files, _MAX_FILE_BYTES)
        if data is None:
            return
        if not _answer(answers, json.loads(head), data):
            return


def _answer(answers: BinaryIO, head: dict[str, object], data: bytes) -> bool:
    """Read one file; False when the process is too worn out to take another."""
    sandbox.allow_seconds(int(str(head["seconds"])))
    healthy = True
    try:
        message = article_json.to_json(read_articles(data, str(head["name"])))
    except UnreadableFileError as error:
        message = json.dumps({"refused": error.reason}).encode()
    except (MemoryError, RecursionError):
        healthy = False
        message = json.dumps({"refused": _TOO_BIG}).encode()
    send(answers, message)
    return healthy


def _warm_up() -> None:
    """Load now what is otherwise loaded in the middle of a file, when no file can be opened."""
    import encodings

    for module in pkgutil.iter_modules(encodings.__path__):
        if module.name not in {"mbcs", "oem"}:
            importlib.import_module(f"encodings.{module.name}")
    page = b"<!doctype html><title>Warm</title><article><p>Up, \xe4\xf6\xfc.</article>"
    for data, name in ((page, "page.html"), (b"W\xe4rm \xfcp, twice, then go.\n" * 50, "text.txt")):
        try:
            read_articles(data, str(PurePath(name)))
        except UnreadableFileError as error:
            print(error, file=sys.stderr)


if __name__ == "__main__":
    main()
