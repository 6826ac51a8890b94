"""What ``pip install .`` gives: a command that works anywhere and brings its resources."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

_TOP = Path(__file__).parents[2]


def _run(*words: str | Path, cwd: Path) -> str:
    result = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index")
    _run(*pip, "--no-build-isolation", "--wheel-dir", folder, _TOP, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with the wheel in it, which borrows the packages of this one."""
    venv = tmp_path_factory.mktemp("installed") / "a venv with spaces"
    _run(sys.executable, "-m", "venv", "--without-pip", venv, cwd=venv.parent)
    pip = (sys.executable, "-m", "pip", "--python", venv / "bin/python", "install")
    _run(*pip, "--quiet", "--no-deps", "--no-index", wheel, cwd=venv.parent)
    (site_packages,) = venv.glob("lib/python*/site-packages")
    (site_packages / "borrowed.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    return venv


def test_the_wheel_holds_every_resource_and_module(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    expected = (
        {
            path.relative_to(_TOP).as_posix()
            for path in (_TOP / "newsreader").rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        | {
            f"newsreader/{path.relative_to(_TOP).as_posix()}"
            for path in (_TOP / "resources").rglob("*")
            if path.is_file()
        }
        | {
            f"newsreader/resources/{path.relative_to(_TOP).as_posix()}"
            for path in (_TOP / "docs").rglob("*")
            if path.is_file()
        }
    )

    assert expected - inside == set()


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    roots = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}

    assert len(roots) == 2
    assert "newsreader" in roots


def test_the_installed_command_tells_its_version(installed: Path, tmp_path: Path) -> None:
    said = _run(installed / "bin/newsreader", "--version", cwd=tmp_path)

    assert said.startswith("newsreader 0.")


def test_the_installed_command_finds_its_sample_story(installed: Path, tmp_path: Path) -> None:
    listing = "from newsreader import paths; print(*paths.sample_files(), sep='\\n')"

    files = _run(installed / "bin/python", "-c", listing, cwd=tmp_path).splitlines()

    assert len(files) == 5
    assert all(Path(file).is_relative_to(installed) for file in files)


def test_the_installed_command_finds_its_guide(installed: Path, tmp_path: Path) -> None:
    place = Path(
        _run(
            installed / "bin/python",
            "-c",
            "from newsreader import paths; print(paths.documents())",
            cwd=tmp_path,
        ).strip()
    )

    assert place.is_relative_to(installed)
    assert (place / "guide" / "01_first_quarter_of_an_hour.md").is_file()


def test_the_installed_command_compares_two_articles(installed: Path, tmp_path: Path) -> None:
    (sample,) = installed.glob("lib/python*/site-packages/newsreader/resources/sample")
    first, second = sorted(sample.glob("[12]_*"))
    command = installed / "bin/newsreader"

    told = _run(command, "compare", first, second, "--format", "json", cwd=tmp_path)
    _run(command, "compare", first, second, "--format", "html", "--output", "r.html", cwd=tmp_path)

    assert json.loads(told)["links"]
    assert "</html>" in (tmp_path / "r.html").read_text(encoding="utf-8")
