"""The scripts a newcomer types: plain POSIX, quick when repeated, clear about what they do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.packaging.machine import SCRIPTS, SH, TOP, Machine


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_plain_shell_accepts_the_script(script: str) -> None:
    subprocess.run([SH, "-n", str(TOP / script)], check=True)


@pytest.mark.parametrize("script", ["run.sh", "test.sh"])
def test_the_script_can_be_typed(script: str) -> None:
    assert os.access(TOP / script, os.X_OK)


def test_set_up_is_quick_when_repeated_and_heals_when_spoilt(machine: Machine) -> None:
    (machine.checkout / "packaging/requirements.txt").write_text("", encoding="utf-8")
    _write_stand_in_program(machine.checkout)
    (machine.commands / "python3").symlink_to(sys.executable)

    fresh = machine.run("run.sh", DISPLAY=":0")
    assert (fresh.returncode, fresh.stdout) == (0, "['--sample']\n"), fresh.stderr
    assert "Making .venv" in fresh.stderr

    started = time.monotonic()
    repeated = machine.run("run.sh", "an article.txt", DISPLAY=":0")
    assert time.monotonic() - started < 5
    assert (repeated.stdout, repeated.stderr) == ("['an article.txt']\n", "")

    (machine.checkout / ".venv/unfinished").touch()
    interrupted = machine.run("run.sh", DISPLAY=":0")
    assert (interrupted.returncode, interrupted.stdout) == (0, "['--sample']\n")
    assert "Making .venv" in interrupted.stderr

    machine.checkout = machine.checkout.rename(machine.checkout.with_name("it's elsewhere"))
    moved = machine.run("run.sh", DISPLAY=":0")
    assert (moved.returncode, moved.stdout) == (0, "['--sample']\n"), moved.stderr
    assert "Making .venv" in moved.stderr


def test_without_a_display_the_sample_pair_is_compared(machine: Machine) -> None:
    sample = machine.checkout / "resources/sample"
    shutil.copytree(TOP / "resources/sample", sample)
    _pretend_set_up(machine)
    machine.add(".newsreader", 'printf "%s\\n" "$*"')

    result = machine.run("run.sh")

    first, second = sorted(sample.iterdir())[:2]
    report = machine.commands.parent / "newsreader-report.html"
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [
        f"compare {first} {second} --format text",
        f"compare {first} {second} --format html --output {report}",
    ]
    assert result.stderr.splitlines() == [
        "There is no display here, so the comparison is printed and written as a report.",
        f"The same as a page for a browser: {report}",
    ]


def test_without_a_display_one_file_is_too_few(machine: Machine) -> None:
    _pretend_set_up(machine)

    result = machine.run("run.sh", "one.txt")

    assert result.returncode == 2
    assert "two files are needed" in result.stderr


def test_the_checks_stop_at_the_first_that_fails(machine: Machine) -> None:
    _pretend_set_up(machine)
    machine.add(".python", 'echo "$*"; [ "$2" != mypy ]')

    result = machine.run("test.sh", "-k", "words")

    assert result.returncode == 1
    assert result.stdout.split("\n== ")[1:] == [
        "Format ==\n-m ruff format --check .\n",
        "Lint ==\n-m ruff check .\n",
        "Types ==\n-m mypy\n",
    ]
    assert result.stderr == "\nFailed: Types. What comes after it was not run.\n"


def test_all_checks_end_with_one_line(machine: Machine) -> None:
    _pretend_set_up(machine)

    result = machine.run("test.sh", "-k", "words")

    assert result.returncode == 0
    assert result.stdout.endswith(
        "\n== Tests ==\n\nAll passed: format, lint, types, layers, tests, in 0 s.\n"
    )


@pytest.mark.parametrize(("beside", "needs"), [("shared", "1"), ("other", "no")])
def test_the_build_server_needs_the_articles_that_lie_beside(
    machine: Machine, beside: str, needs: str
) -> None:
    machine.checkout.with_name(beside).mkdir()
    (machine.checkout / "test.sh").write_text(
        f'#!{SH}\necho "$CI ${{NEWSREADER_NEEDS_SEEDS:-no}}"\n', encoding="utf-8"
    )

    result = machine.run(".ci/run")

    assert (result.returncode, result.stdout) == (0, f"true {needs}\n"), result.stderr


def _pretend_set_up(machine: Machine) -> None:
    """Let everything be set up, with commands that do nothing until the test says more."""
    (machine.checkout / "packaging/set_up.sh").write_text("exit 0\n", encoding="utf-8")
    tools = machine.checkout / ".venv/bin"
    tools.mkdir(parents=True)
    for command in ("newsreader", "python", "lint-imports"):
        machine.add(f".{command}", "exit 0")
        (tools / command).symlink_to(machine.commands / f".{command}")


def _write_stand_in_program(checkout: Path) -> None:
    """A program that prints the words it was given."""
    package = checkout / "newsreader"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(
        "import sys\n\ndef main() -> None:\n    print(sys.argv[1:])\n", encoding="utf-8"
    )
