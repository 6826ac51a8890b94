"""Takes the pictures of the window that the documents show (needs .venv/bin/python)."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

TOP = Path(__file__).resolve().parents[1]
SECONDS_TO_SETTLE = 1.5
_BESIDE = 3  # the sample's third article differs from the first in facts, too


def take(theme: str, target: Path, *, story: bool = False) -> None:
    """Open the sample in a library of its own and write what the window shows: pair or story."""
    # Imported here because the folders for settings and state are looked up at import time.
    from newsreader.app import build_window
    from newsreader.paths import resources
    from newsreader.ui.qt_setup import start_qt

    app = start_qt(resources())
    with tempfile.TemporaryDirectory() as library:
        window = build_window(Path(library))
        window.resize(1440, 900)
        window.show()
        while not window.is_furnished:
            app.processEvents()
        window.actions_by_name[f"theme_{theme}"].trigger()
        window.workplace.open_sample()
        while window.workplace.session.opened is None:
            app.processEvents()
        if story:
            window.actions_by_name["story"].trigger()
        else:
            window.workplace.library.article_picked.emit(_BESIDE)
        settled = time.monotonic() + SECONDS_TO_SETTLE
        while time.monotonic() < settled:
            app.processEvents()
        target.parent.mkdir(exist_ok=True)
        window.grab().save(str(target))
        window.close()
    print(target.relative_to(TOP))


def main() -> int:
    """Take all pictures; they do not depend on the settings of whoever takes them."""
    with tempfile.TemporaryDirectory() as home:
        for variable in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{variable}_HOME"] = home
        sys.path.insert(0, str(TOP))
        take("light", TOP / "docs" / "compare.png")
        take("dark", TOP / "docs" / "compare_dark.png")
        take("light", TOP / "docs" / "story.png", story=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
