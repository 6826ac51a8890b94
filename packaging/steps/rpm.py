"""The package for Fedora, openSUSE and the like."""

from __future__ import annotations

import platform
import shutil
import tempfile
from pathlib import Path

from steps.libraries import sonames
from steps.linux_tree import lay_out
from steps.project import run, sortable_version

_SPEC = """\
Name: newsreader
Version: {version}
Release: 1
Summary: Lay what several outlets wrote about one event side by side
License: Apache-2.0
AutoReqProv: no
{requires}
%description
Newsreader shows what two articles share, what one of them changed and what only
one of them says. It keeps articles and notes in a library on your own machine
and never uses the network.
%install
cp -a {tree}/. %{{buildroot}}
%postun
if [ "$1" = 0 ]; then
    echo "Newsreader is gone. Each user's articles and notes stay in ~/.local/share/Newsreader."
fi
%files
%defattr(-,root,root,-)
{files}
"""
# Nothing is changed on the way into the package, and nothing of this machine gets into it.
_FIXED = {
    "_build_id_links": "none",
    "_buildhost": "localhost",
    "__os_install_post": "%{nil}",
    "debug_package": "%{nil}",
    "use_source_date_epoch_as_buildtime": "1",
    "clamp_mtime_to_source_date_epoch": "1",
    "_binary_payload": "w19.zstdio",
}


def build_rpm(program: Path, into: Path) -> Path:
    """Build the .rpm of a built program; returns its path."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        tree = work / "tree"
        tree.mkdir()
        lay_out(program, tree)
        (work / "newsreader.spec").write_text(_spec(tree), encoding="utf-8")
        defined = {**_FIXED, "_topdir": work / "rpm", "_rpmdir": work / "out"}
        words = [word for pair in defined.items() for word in ("--define", f"{pair[0]} {pair[1]}")]
        run(
            "rpmbuild", "-bb", "--quiet", *words, work / "newsreader.spec",
            env={"HOME": str(work)},
        )  # fmt: skip
        (built,) = (work / "out").rglob("*.rpm")
        return Path(shutil.copy(built, into / built.name))


def _spec(tree: Path) -> str:
    files = [line for path in sorted(tree.rglob("*")) if (line := _line(path, tree))]
    bits = "()(64bit)" if platform.machine() in ("x86_64", "aarch64") else ""
    return _SPEC.format(
        version=sortable_version(),
        requires="\n".join(f"Requires: {library}{bits}" for library in sonames()),
        tree=tree,
        files="\n".join(files),
    )


def _line(path: Path, tree: Path) -> str:
    """How the spec names a file, or a folder of the program; nothing for one that all share."""
    place = path.relative_to(tree)
    if path.is_symlink() or path.is_file():
        return f'"/{place}"'
    return f'%dir "/{place}"' if "newsreader" in place.parts else ""
