"""A machine where something is missing is told exactly what, and how to get it."""

from __future__ import annotations

import pytest

from tests.packaging.machine import Machine

_WINDOW_LIBRARIES = (
    "libgl1 libegl1 libfontconfig1 libdbus-1-3 {glib} libxkbcommon0 libxkbcommon-x11-0"
    " libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0"
    " libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"
    " libwayland-client0 libwayland-cursor0"
)


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
    wanted = " xvfb xauth xdotool openbox dbus-daemon at-spi2-core python3-pyatspi strace\n"
    assert wanted in result.stderr


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
