"""What desktops are told of the program is valid, complete and of one version."""

from __future__ import annotations

import configparser
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import typer

from newsreader import __version__
from newsreader.cli.main import commands
from newsreader.domain.bundle import BUNDLE_ENDING
from newsreader.importing.media_types import MediaType
from tests.packaging.steps import PACKAGING, TOP, step

LINUX = PACKAGING / "linux"
BUNDLE_TYPE = "application/x-newsreader-bundle"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(LINUX / "newsreader.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_entry_starts_the_program_with_files(
    entry: configparser.SectionProxy,
) -> None:
    assert entry["Exec"] == "newsreader %F"
    assert entry["Icon"] == "newsreader"
    assert entry["Terminal"] == "false"


def test_open_with_is_offered_for_every_format(entry: configparser.SectionProxy) -> None:
    offered = entry["MimeType"].rstrip(";").split(";")
    assert {media.value for media in MediaType} <= set(offered)
    assert BUNDLE_TYPE in offered
    assert len(offered) == len(set(offered))


def test_the_bundle_has_its_media_type() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.parse(LINUX / "newsreader-mime.xml").getroot().find(f"{space}mime-type")
    assert kind is not None
    assert kind.get("type") == BUNDLE_TYPE
    glob = kind.find(f"{space}glob")
    assert glob is not None
    assert glob.get("pattern") == f"*{BUNDLE_ENDING}"


def test_the_software_centre_is_told_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1775088000")  # so that git need not be there
    name = "org.newsreader.Newsreader.metainfo.xml"
    step("project").fill_in(LINUX / name, tmp_path / name)
    told = ET.parse(tmp_path / name).getroot()
    assert told.findtext("id") == "org.newsreader.Newsreader"
    assert told.findtext("launchable") == "newsreader.desktop"
    release = told.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert release.get("date") == "2026-04-02"


def test_the_manual_names_every_command() -> None:
    manual = (LINUX / "newsreader.1").read_text(encoding="utf-8").replace("\\-", "-")
    group = typer.main.get_command(commands)
    names = list(group.commands)  # type: ignore[attr-defined]
    assert [
        name for name in names if not re.search(rf"^\.B\w* \"?{name}\b", manual, re.MULTILINE)
    ] == []


def test_the_version_stands_in_one_place() -> None:
    assert step("project").version() == __version__
    elsewhere = [
        path
        for path in PACKAGING.rglob("*")
        if path.is_file()
        and path.suffix not in {".txt", ".pyc"}
        and __version__ in path.read_text("utf-8")
    ]
    assert elsewhere == []


@pytest.mark.parametrize(
    ("version", "sorted_as"),
    [("0.1.0", "0.1.0"), ("0.1.0.dev0", "0.1.0~dev0"), ("0.2.0rc1", "0.2.0~rc1")],
)
def test_what_comes_before_a_release_sorts_before_it(
    version: str, sorted_as: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = step("project")
    monkeypatch.setattr(project, "version", lambda: version)
    assert project.sortable_version() == sorted_as


def test_every_resource_that_the_spec_names_is_there() -> None:
    spec = (PACKAGING / "program" / "newsreader.spec").read_text(encoding="utf-8")
    named = re.findall(r'TOP / "([^"]+)"', spec)
    assert {"resources", "LICENSE", "THIRD_PARTY_NOTICES.md"} <= set(named)
    assert [name for name in named if not (TOP / name).exists()] == []


def test_every_library_of_the_desktop_has_both_names() -> None:
    libraries = step("libraries")
    assert len(libraries.debian_packages()) == len(libraries.sonames())
    assert all(re.fullmatch(r"lib[\w.+-]+\.so\.\d+", name) for name in libraries.sonames())


@pytest.mark.parametrize(
    "needed",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Core.dll",
        "newsreader/resources/fonts/NotoSans_700Bold.ttf",
        "newsreader/resources/translations/newsreader_de.qm",
        "PySide6/Qt/translations/qtbase_de.qm",
        "newsreader/compare/linking/word_vectors.npz",
        "newsreader/ui/story/story_page.py",
        "lxml/etree.pyd",
        "numpy/_core/_multiarray_umath.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
    ],
)
def test_what_the_program_uses_is_never_trimmed(needed: str) -> None:
    assert step("trimmed").is_needed(needed)


@pytest.mark.parametrize(
    "unused",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt6Quick.dll",
        "PySide6/designer.exe",
        "numpy/_core/tests/test_umath.py",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "newsreader/resources/translations/newsreader_de.ts",
    ],
)
def test_what_nothing_uses_is_trimmed(unused: str) -> None:
    assert not step("trimmed").is_needed(unused)


def test_sums_are_those_that_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"")
    (tmp_path / "a.run").write_bytes(b"x")
    step("sums").write_sums(tmp_path)
    lines = step("sums").write_sums(tmp_path).read_text(encoding="utf-8").splitlines()
    assert [line.split("  ")[1] for line in lines] == ["a.run", "b.deb"]
    assert lines[1].startswith("e3b0c44298fc1c149afbf4c8996fb924")


def test_icons_are_drawn_the_same_every_time() -> None:
    icons = step("icons")
    assert icons.draw(32) == icons.draw(32)
    assert icons.draw(32).startswith(b"\x89PNG")
    assert icons.ico()[:6] == b"\0\0\1\0\6\0"
    assert icons.icns()[:4] == b"icns"
