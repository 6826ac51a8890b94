"""The files of a Linux package where they belong, below usr/."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from steps.icons import write_theme_icons
from steps.project import PACKAGING, RESOURCES, TOP, fill_in, settle

LINUX = PACKAGING / "linux"


def lay_out(program: Path, tree: Path) -> None:
    """Copy the built program into ``tree``, with what a desktop needs to know of it."""
    usr = tree / "usr"
    shutil.copytree(program, usr / "lib" / "newsreader", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / "newsreader").symlink_to("../lib/newsreader/newsreader")
    share = usr / "share"
    fill_in(LINUX / "newsreader.desktop", share / "applications" / "newsreader.desktop")
    fill_in(LINUX / "newsreader-mime.xml", share / "mime" / "packages" / "newsreader.xml")
    metainfo = "org.newsreader.Newsreader.metainfo.xml"
    fill_in(LINUX / metainfo, share / "metainfo" / metainfo)
    write_theme_icons(share / "icons" / "hicolor")
    _write_manual(share)
    _write_licences(share / "doc" / "newsreader")
    settle(tree)


def _write_manual(share: Path) -> None:
    page = share / "man" / "man1" / "newsreader.1"
    fill_in(LINUX / "newsreader.1", page)
    packed = gzip.compress(page.read_bytes(), mtime=0)
    page.with_name("newsreader.1.gz").write_bytes(packed)
    page.unlink()


def _write_licences(doc: Path) -> None:
    """The licences of program and parts; Debian looks for them in a file called copyright."""
    doc.mkdir(parents=True)
    notices = (TOP / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8")
    licence = (TOP / "LICENSE").read_text(encoding="utf-8")
    head = "Newsreader is published under the Apache License 2.0, which follows the notices.\n\n"
    (doc / "copyright").write_text(f"{head}{notices}\n{licence}", encoding="utf-8")
    shutil.copytree(RESOURCES / "licences", doc / "licences")
    changes = (TOP / "CHANGELOG.md").read_bytes()
    (doc / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
