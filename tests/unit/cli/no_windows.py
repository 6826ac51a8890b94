"""What stands in for the window where the command line is tested without one."""

from __future__ import annotations

from newsreader.cli.options import Windows
from newsreader.domain.trial import Passed

NO_WINDOWS = Windows(lambda *_: 0, lambda *_: Passed("window", "None was opened."))
