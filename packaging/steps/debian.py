"""The package for Debian and Ubuntu: the same bytes for the same commit."""

from __future__ import annotations

import hashlib
import platform
import shutil
import tempfile
from pathlib import Path

from steps.libraries import debian_packages
from steps.linux_tree import LINUX, lay_out
from steps.program import needed_glibc, size_of
from steps.project import run, settle, sortable_version

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_CONTROL = """\
Package: newsreader
Version: {version}
Architecture: {architecture}
Maintainer: The Newsreader authors <newsreader@newsreader.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Section: editors
Priority: optional
Description: lay what several outlets wrote about one event side by side
 Newsreader shows what two articles share, what one of them changed and what
 only one of them says. It keeps articles and notes in a library on your own
 machine and never uses the network.
"""


def build_deb(program: Path, into: Path) -> Path:
    """Build the .deb of a built program; returns its path."""
    architecture = _ARCHITECTURES[platform.machine()]
    target = into / f"newsreader_{sortable_version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as name:
        tree = Path(name) / "tree"
        tree.mkdir()
        lay_out(program, tree)
        control = tree / "DEBIAN"
        control.mkdir()
        depends = [f"libc6 (>= {needed_glibc(program)})", *debian_packages()]
        text = _CONTROL.format(
            version=sortable_version(),
            architecture=architecture,
            kilobytes=size_of(tree) // 1024,
            depends=", ".join(depends),
        )
        (control / "control").write_text(text, encoding="utf-8")
        (control / "md5sums").write_text(_sums(tree), encoding="utf-8")
        shutil.copyfile(LINUX / "postrm", control / "postrm")
        (control / "postrm").chmod(0o755)
        settle(tree)
        run(
            "dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1",
            "--build", tree, target,
        )  # fmt: skip
    return target


def _sums(tree: Path) -> str:
    lines = []
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(tree)}\n")
    return "".join(lines)
