"""Measures how fast files come into a library: python -m tests.measure.import_rate PATH…

From end to end: read, cleaned, prepared for comparison, stored, indexed.  Processor time of this
process and of those that read and prepare is told as well: on a busy computer it holds better.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library


def main() -> None:
    """Imports all files into a new library that is thrown away afterwards."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", type=Path, nargs="+")
    paths = parser.parse_args().paths
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder)) as library:
        before, begin = os.times(), time.perf_counter()
        report = import_files(library, paths)
        took, after = time.perf_counter() - begin, os.times()
        kept = len(library.articles.entries())
    files = len(report.items)
    here = after.user + after.system - before.user - before.system
    # Processes are counted when they have ended, which both have by now.
    others = after.children_user + after.children_system
    others -= before.children_user + before.children_system
    print(f"{files} files, {kept} articles in {took:.1f} s: {files / took:.1f} a second")
    print(
        f"processor: {1000 * here / files:.1f} ms a file here, {1000 * others / files:.1f} beside"
    )


if __name__ == "__main__":
    main()
