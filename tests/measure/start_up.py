"""Time until the window stands, as a ratio to a bare QMainWindow: python tests/measure/start_up.py.

Runs both in turn, in fresh processes, without a screen, and prints medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
RUNS = 9

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
"""

OURS = """
import sys
from pathlib import Path
from newsreader.app import build_window
from newsreader.paths import resources
from newsreader.ui.qt_setup import start_qt
app = start_qt(resources())
window = build_window(Path(sys.argv[1]))
window.show()
window.repaint()
"""


def seconds(program: str, *words: str) -> float:
    """Wall time of one fresh process, its interpreter's start included."""
    begin = time.perf_counter()
    # The process ends at once, as soon as the window stands: leaving tidily is not measured.
    ended = program + "\nimport os\nos._exit(0)\n"
    subprocess.run([sys.executable, "-c", ended, *words], check=True, cwd=TOP, capture_output=True)
    return time.perf_counter() - begin


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as library:
        pairs = [(seconds(BARE), seconds(OURS, library)) for _ in range(RUNS)]
    bare, ours = (statistics.median(times) for times in zip(*pairs[1:], strict=True))
    print(f"bare QMainWindow {bare:.3f} s, Newsreader {ours:.3f} s, ratio {ours / bare:.2f}")


if __name__ == "__main__":
    main()
