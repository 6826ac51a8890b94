"""``python -m newsreader`` and the ``newsreader`` command."""

from __future__ import annotations

import sys

from newsreader.app import run


def main() -> None:
    """Run the program with the words of its command line and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
