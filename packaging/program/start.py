"""Where the built program begins: its window and commands, and the processes that it starts."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    """Run what this process was started for; a built program is its own interpreter."""
    # Windows and macOS too start the processes that compare lists of pairs in this way.
    multiprocessing.freeze_support()
    if sys.argv[1:] == ["--reading-process"]:
        # Imported here: each of these processes loads no more than it needs.
        from newsreader.importing.worker.reading_process import main as read_files

        read_files()
    else:
        from newsreader.__main__ import main as run

        run()


if __name__ == "__main__":
    main()
