"""The scripts a newcomer types: plain POSIX, clear about what is missing, quick when repeated."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

_TOP = Path(__file__).parents[2]
_SCRIPTS = ["run.sh", "test.sh", ".ci/run", "packaging/set_up.sh", "packaging/system_packages.sh"]
_PLAIN_TOOLS = [
    "cat",
    "chmod",
    "cksum",
    "dirname",
    "env",
    "grep",
    "mkdir",
    "rm",
    "sed",
    "sort",
    "tr",
]
_SH = shutil.which("dash") or "/bin/sh"

_WINDOW_LIBRARIES = (
    "libgl1 libegl1 libfontconfig1 libdbus-1-3 {glib} libxkbcommon0 libxkbcommon-x11-0"
    " libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0"
    " libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"
    " libwayland-client0 libwayland-cursor0"
)


class Machine:
    """A copy of the scripts and a PATH of stand-ins: what a newcomer's machine answers."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a folder with spaces" / "newsreader"
        self.commands = folder / "commands"
        self.commands.mkdir(parents=True)
        for script in _SCRIPTS:
            (self.checkout / script).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(_TOP / script, self.checkout / script)
        for tool in _PLAIN_TOOLS:
            (self.commands / tool).symlink_to(shutil.which(tool) or tool)
        (self.commands / "sh").symlink_to(_SH)
        self.add("uname", "echo Linux")
        self.add("id", "echo 1000")
        self.add("date", "echo 0")

    def add(self, command: str, script: str) -> None:
        """Let the machine have a command that does what the script says."""
        path = self.commands / command
        path.unlink(missing_ok=True)
        path.write_text(f"#!{_SH}\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def add_apt(self, known: str = "", python3: str = "3.11.2-1") -> None:
        """Let it be a Debian or Ubuntu where nothing is installed yet."""
        self.add("apt-get", "exit 1")
        self.add("dpkg-query", "exit 1")
        self.add(
            "apt-cache",
            f'case "$1" in policy) echo "  Candidate: {python3}" ;;'
            f' *) case " {known} " in *" $2 "*) ;; *) exit 1 ;; esac ;; esac',
        )

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a script of the checkout from another folder, with nobody at the keyboard."""
        script, *arguments = words
        return subprocess.run(
            [_SH, str(self.checkout / script), *arguments],
            cwd=self.commands.parent,
            env={"PATH": str(self.commands), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize("script", _SCRIPTS)
def test_a_plain_shell_accepts_the_script(script: str) -> None:
    subprocess.run([_SH, "-n", str(_TOP / script)], check=True)


@pytest.mark.parametrize("script", ["run.sh", "test.sh"])
def test_the_script_can_be_typed(script: str) -> None:
    assert os.access(_TOP / script, os.X_OK)


def test_without_root_or_sudo_the_exact_list_is_told(machine: Machine) -> None:
    machine.add_apt()

    result = machine.run("run.sh", DISPLAY=":0")

    packages = "python3 python3-venv " + _WINDOW_LIBRARIES.format(glib="libglib2.0-0")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "These system packages are missing:",
        f"    {packages}",
        "Only an administrator can install them. Let one type, as root:",
        f"    apt-get update && apt-get install -y --no-install-recommends {packages}",
        "Then run this again.",
    ]


def test_without_a_display_no_library_of_the_window_is_asked_for(machine: Machine) -> None:
    machine.add_apt()

    result = machine.run("run.sh")

    assert result.returncode == 1
    assert "    python3 python3-venv" in result.stderr.splitlines()


def test_a_newer_release_names_a_library_otherwise(machine: Machine) -> None:
    machine.add_apt(known="libglib2.0-0t64")

    result = machine.run("packaging/set_up.sh", "window")

    assert _WINDOW_LIBRARIES.format(glib="libglib2.0-0t64") in result.stderr


def test_the_tests_also_ask_for_what_the_journeys_need(machine: Machine) -> None:
    machine.add_apt()

    result = machine.run("test.sh")

    assert result.returncode == 1
    assert " xvfb xauth xdotool openbox\n" in result.stderr


def test_what_is_installed_is_not_asked_for(machine: Machine) -> None:
    machine.add_apt()
    machine.add("dpkg-query", 'for name; do :; done; [ "$name" != libegl1 ] && echo "ii "')

    result = machine.run("packaging/set_up.sh", "checks")

    assert "    python3 python3-venv libegl1" in result.stderr.splitlines()


def test_an_older_release_gets_the_newest_python_that_it_offers(machine: Machine) -> None:
    machine.add_apt(known="python3.11-venv", python3="3.10.6-1~22.04")

    result = machine.run("packaging/set_up.sh", "terminal")

    assert "    python3.11 python3.11-venv" in result.stderr.splitlines()


@pytest.mark.parametrize(
    ("manager", "advice"),
    [
        ("dnf", "    sudo dnf install python3"),
        ("pacman", "    sudo pacman -S python3"),
        ("brew", "    brew install python3"),
        ("", "    (with this system's package manager) python3"),
    ],
)
def test_a_machine_without_apt_is_told_what_to_do(
    machine: Machine, manager: str, advice: str
) -> None:
    if manager:
        machine.add(manager, "exit 1")

    result = machine.run("run.sh")

    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        "Newsreader needs Python 3.11, 3.12, 3.13 or 3.14, and there is none here. Install it:",
        advice,
        "Then run this again.",
    ]


def test_a_machine_without_apt_is_told_which_test_commands_are_missing(machine: Machine) -> None:
    machine.add("python3", "exit 0")
    machine.add("Xvfb", "exit 0")
    machine.add("dnf", "exit 1")

    result = machine.run("test.sh")

    assert result.returncode == 1
    assert "these commands are missing: xauth xdotool openbox." in result.stderr
    assert "    sudo dnf install /usr/bin/xauth /usr/bin/xdotool /usr/bin/openbox" in result.stderr


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
    shutil.copytree(_TOP / "resources/sample", sample)
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
        f'#!{_SH}\necho "$CI ${{NEWSREADER_NEEDS_SEEDS:-no}}"\n', encoding="utf-8"
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
