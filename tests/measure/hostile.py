"""Imports all hostile files, the large ones too, and tells time and memory of each.

Run: python -m tests.measure.hostile [NAME…]; each file is imported by a process of its own.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.hostile.collection import FILES, write
from tests.hostile.made import Hostile

TOP = Path(__file__).resolve().parents[2]


def measure(file: Hostile, scratch: Path) -> str:
    """A line: seconds, megabytes that the program grew by, and what became of the file."""
    folder = scratch / file.name
    folder.mkdir()
    write(folder, [file])
    program = [sys.executable, "-m", "tests.hostile.import_folder"]
    run = subprocess.run(
        [*program, folder, f"{folder}.library"], cwd=TOP, capture_output=True, check=False
    )
    if run.returncode:
        return f"the program ended with {run.returncode}"
    told = json.loads(run.stdout)
    (_, outcome, reason), seconds = told["items"][0], told["seconds"].get(file.name, 0.0)
    return f"{seconds:6.2f} s {told['grown'] >> 10:5d} MB  {outcome}  {reason[:100]}"


def main() -> None:
    """Print the table, line by line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only these files")
    names = set(parser.parse_args().names)
    for file in FILES:
        if not names or file.name in names:
            with tempfile.TemporaryDirectory() as scratch:
                print(f"{file.name:24} {measure(file, Path(scratch))}", flush=True)


if __name__ == "__main__":
    main()
