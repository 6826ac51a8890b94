"""The disk image for macOS.  Written for a release job on a Mac; never run anywhere else."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from steps.project import BuildError, run, version


def build_dmg(program: Path, into: Path) -> Path:
    """Pack the built Newsreader.app as a disk image; returns its path.

    NEWSREADER_SIGN_AS of the release job names who signs; see packaging/README.md.
    """
    if sys.platform != "darwin":
        raise BuildError("A disk image for macOS can be built on macOS alone.")
    target = into / f"Newsreader-{version()}-{platform.machine()}.dmg"
    run(
        "hdiutil", "create", "-quiet", "-volname", "Newsreader", "-srcfolder", program,
        "-format", "ULMO", "-ov", target,
    )  # fmt: skip
    return target
