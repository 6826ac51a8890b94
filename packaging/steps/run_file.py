"""One file for any Linux: a shell script that carries the program and installs it for one user."""

from __future__ import annotations

import hashlib
import platform
import tempfile
from pathlib import Path

from steps.linux_tree import LINUX, lay_out
from steps.project import moment, run, version


def build_run_file(program: Path, into: Path) -> Path:
    """Build the .run of a built program; returns its path."""
    target = into / f"newsreader-{version()}-{platform.machine()}.run"
    with tempfile.TemporaryDirectory() as name:
        tree, packed = Path(name) / "tree", Path(name) / "tree.tar.xz"
        tree.mkdir()
        lay_out(program, tree)
        run(
            "tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
            f"--mtime=@{moment()}", "--format=gnu", "-C", tree, "-cJf", packed, "./usr",
            env={"XZ_OPT": "-6 -T1"},
        )  # fmt: skip
        data = packed.read_bytes()
    head = (LINUX / "install.sh").read_text(encoding="utf-8").replace("@VERSION@", version())
    head = head.replace("@SHA256@", hashlib.sha256(data).hexdigest())
    target.write_bytes(head.encode() + data)
    target.chmod(0o755)
    return target
