#!/bin/sh
# What set_up.sh asks of the system: which packages are missing, who may install them, how.
# To be sourced; expects has, say, stop, find_python, needs_window and needs_checks.

# What the Qt platform plugins name as needed (objdump -p), as Debian and Ubuntu call it.
# A bar stands between the names of one package in newer and older releases.
window_libraries="libgl1 libegl1 libfontconfig1 libdbus-1-3 libglib2.0-0t64|libglib2.0-0
    libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0"
# The journeys open a real window on an X server of their own, drag with a real pointer, and read it
# with a screen reader of their own; what the program asks of the system is watched with strace,
# without which that test alone is left out.
journey_packages="xvfb xauth xdotool openbox dbus-daemon at-spi2-core python3-pyatspi strace"
journey_commands="Xvfb xauth xdotool openbox"

is_apt_system() { has apt-get && has apt-cache && has dpkg-query; }

is_installed() {
    case $(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null) in ii*) ;; *) return 1 ;; esac
}

is_known_to_apt() { apt-cache show "$1" >/dev/null 2>&1; }

add_missing() {
    names=$(printf '%s' "$1" | tr '|' ' ')
    for package in $names; do
        if is_installed "$package"; then return; fi
    done
    for package in $names; do
        # The oldest name needs no proof; apt resolves it through the newer one.
        if [ "$package" = "${1##*|}" ] || is_known_to_apt "$package"; then break; fi
    done
    missing="$missing $package"
}

python_packages() {
    offered=$(apt-cache policy python3 2>/dev/null | sed -n 's/^ *Candidate: 3\.\([0-9]*\).*/\1/p')
    if [ "${offered:-11}" -lt 11 ]; then
        for version in 3.13 3.12 3.11; do
            if is_known_to_apt "python$version-venv"; then
                printf '%s' "python$version python$version-venv"
                return
            fi
        done
    fi
    printf '%s' "python3 python3-venv"
}

list_missing_packages() {
    missing=
    find_python
    if [ -z "$python" ]; then missing=" $(python_packages)"; fi
    if [ -n "$needs_window" ]; then
        for entry in $window_libraries; do add_missing "$entry"; done
    fi
    if [ -n "$needs_checks" ]; then
        for entry in $journey_packages; do add_missing "$entry"; done
    fi
}

find_administrator() {
    if [ "$(id -u)" -eq 0 ]; then
        administrator=
    elif has sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        administrator=sudo
    else
        stop "These system packages are missing:" "   $missing" \
            "Only an administrator can install them. Let one type, as root:" \
            "    apt-get update && apt-get install -y --no-install-recommends$missing" \
            "Then run this again."
    fi
}

apt_get() {
    $administrator env DEBIAN_FRONTEND=noninteractive apt-get -qq -y "$@" </dev/null >/dev/null 9>&-
}

install_apt_packages() {
    list_missing_packages
    [ -n "$missing" ] || return 0
    find_administrator
    say "Fetching the lists of system packages."
    apt_get update || say "The lists could not be renewed; trying with those that are here."
    list_missing_packages # with fresh lists a package may bear another name
    say "Installing system packages:$missing"
    # shellcheck disable=SC2086 # one word a package
    apt_get install --no-install-recommends $missing || stop \
        "The system packages could not be installed; the lines above tell why." \
        "To do it by hand, type as root:" \
        "    apt-get update && apt-get install -y --no-install-recommends$missing"
    find_python
    [ -n "$python" ] || stop "This system offers no Python from 3.11 to 3.14." \
        "Install one from python.org, so that python3 starts it, and run this again."
}

advise_install() {
    if has dnf; then say "    sudo dnf install $1"
    elif has zypper; then say "    sudo zypper install $1"
    elif has pacman; then say "    sudo pacman -S $2"
    elif has brew; then say "    brew install $2"
    else say "    (with this system's package manager) $2"
    fi
}

require_python() {
    find_python
    [ -z "$python" ] || return 0
    say "Newsreader needs Python 3.11, 3.12, 3.13 or 3.14, and there is none here. Install it:"
    advise_install python3 python3
    stop "Then run this again."
}

require_journey_commands() {
    [ -n "$needs_checks" ] && [ "$(uname -s)" = Linux ] || return 0
    absent='' absent_paths=''
    for name in $journey_commands; do
        if ! has "$name"; then
            absent="$absent $name"
            absent_paths="$absent_paths /usr/bin/$name"
        fi
    done
    [ -n "$absent" ] || return 0
    say "The tests open a real window, and these commands are missing:$absent. Install them:"
    advise_install "${absent_paths# }" "${absent# }"
    stop "Then run this again."
}

# Where apt does not answer for the libraries, the loader is asked which of them it cannot find.
require_window_libraries() {
    [ -n "$needs_window" ] && [ "$(uname -s)" = Linux ] && has ldd || return 0
    absent=$(ldd "$1"/lib/python3*/site-packages/PySide6/QtWidgets.abi3.so \
        "$1"/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so |
        sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u)
    [ -n "$absent" ] || return 0
    say "The window needs these system libraries, which are not here. Install what holds them:"
    # shellcheck disable=SC2086 # one word a library
    advise_install "$(printf "'%s()(64bit)' " $absent)" "$(printf '%s ' $absent)"
    stop "Then run this again."
}
