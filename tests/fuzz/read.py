"""Feeds one reader with changed files for as long as wanted, led by the code that they reach.

Run: python -m tests.fuzz.read FORMAT [--seconds N] [--keep FOLDER]; FORMAT is the name of a module
in newsreader/importing/readers.  Needs atheris (pip install -e '.[fuzz]'; Linux and macOS).  What
makes a reader fail is written to a file "crash-…" or "timeout-…": put it into the tests.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.source import Reader, Source
from tests.unit.importing.test_formats import FILES

_LONGEST = 200_000
_SECONDS_A_FILE = 5
_MEGABYTES = 2_000


def read_once(reader: Reader, data: bytes) -> None:
    """Read a file as a reader is asked to: any end but a refusal in words is a fault."""
    try:
        for found in reader(Source("a", data)):
            # By their fields: the modules, and so the types, were loaded anew to be watched.
            for block in getattr(found, "blocks", ()):
                block.text.encode("utf-8")
            if hasattr(found, "unpack"):
                found.unpack()
    except UnreadableFileError as error:
        if not error.reason.endswith("."):
            raise
    except (MemoryError, RecursionError):
        pass  # the reading process ends such a file with a reason


def seeds(module: str) -> list[bytes]:
    """Small files of the format, or of all where none is known by that name."""
    warm_up: bytes = importlib.import_module(f"newsreader.importing.readers.{module}").WARM_UP
    return [warm_up, *(data for data in FILES.values() if len(data) < _LONGEST)]


def main() -> None:
    """Run the fuzzer; it ends by itself after the seconds, or with the first fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("format", help="such as pdf_document")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--keep", type=Path, help="a folder for what reaches new code")
    wanted = parser.parse_args()
    # A developer's tool, which nobody else has installed.
    import atheris  # noqa: PLC0415

    with atheris.instrument_imports(include=["newsreader.importing"]):
        for name in [name for name in sys.modules if name.startswith("newsreader.importing")]:
            del sys.modules[name]
        reader = importlib.import_module(f"newsreader.importing.readers.{wanted.format}").read
    with tempfile.TemporaryDirectory() as scratch:
        folder = wanted.keep or Path(scratch)
        folder.mkdir(exist_ok=True)
        for number, data in enumerate(seeds(wanted.format)):
            (folder / f"seed{number}").write_bytes(data)
        options = [
            f"-max_total_time={wanted.seconds}",
            f"-max_len={_LONGEST}",
            "-len_control=0",
            f"-timeout={_SECONDS_A_FILE}",
            f"-rss_limit_mb={_MEGABYTES}",
        ]
        atheris.Setup([sys.argv[0], *options, str(folder)], lambda data: read_once(reader, data))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
