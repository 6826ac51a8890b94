#!/bin/sh
# Makes this checkout ready for run.sh and test.sh; a second call finds everything done and is quick.
#
#   sh packaging/set_up.sh terminal   Python, .venv and the program's packages
#   sh packaging/set_up.sh window     the same, and the system libraries of a window
#   sh packaging/set_up.sh checks     the same, and all that the tests use
#
# Exit status 1 means that a person has to do something first, which the last lines on stderr tell.
set -eu

top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=$top/.venv
lists=$top/packaging

# shellcheck source=packaging/system_packages.sh
. "$lists/system_packages.sh"

say() { printf '%s\n' "$*" >&2; }

stop() {
    for sentence in "$@"; do say "$sentence"; done
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

read_wishes() {
    needs_window='' needs_checks=''
    case ${1:-} in
        terminal) ;;
        window) needs_window=yes ;;
        checks) needs_window=yes needs_checks=yes ;;
        *) say "Usage: sh packaging/set_up.sh terminal|window|checks"; exit 2 ;;
    esac
}

# Two set-ups at once would spoil each other's .venv; the kernel frees the lock when this script ends.
wait_for_turn() {
    has flock || return 0
    exec 9<"$lists/set_up.sh"
    flock -n 9 && return
    say "Another set-up of this checkout is under way; waiting for it."
    flock 9
}

# Debian ships the venv module without ensurepip until python3-venv is there.
is_usable_python() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' \
        >/dev/null 2>&1
}

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if is_usable_python "$python"; then return; fi
    done
    python=
}

# The stamp is the sum of all that a set-up depends on; a moved checkout or a new Python changes it.
state_of() {
    version=$("$venv/bin/python" -I -S -c 'import sys; print(sys.version)' 2>/dev/null) || version=
    { cat "$lists/set_up.sh" "$@"; printf '%s\n' "$top" "$version"; } | cksum
}

is_current() {
    [ ! -e "$venv/unfinished" ] && [ "$(cat "$venv/$1-state" 2>/dev/null)" = "$2" ]
}

# A set-up that was interrupted may have left halves of packages, which pip takes for whole; and
# the commands that pip writes into .venv name the folder where the checkout lay at that time.
is_sound_venv() {
    [ ! -e "$venv/unfinished" ] &&
        grep -qF "exec '$(starter_python)'" "$venv/bin/newsreader" &&
        "$venv/bin/python" -m pip --version
} >/dev/null 2>&1

make_venv() {
    if ! is_sound_venv; then
        say "Making .venv with $("$python" -V)."
        rm -rf "$venv"
        mkdir "$venv"
        : >"$venv/unfinished"
        "$python" -m venv "$venv" >&2
    fi
    : >"$venv/unfinished"
}

install_python_packages() {
    say "Installing $2 into .venv (the first time this takes a minute)."
    "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
        --requirement "$1" >&2 || stop \
        "The packages could not be installed; the lines above tell why." \
        "The package index must be within reach this one time. Then run this again."
}

starter_python() { printf '%s' "$venv/bin/python" | sed "s/'/'\\\\''/g"; }

# A .pth file and a starter do what an editable install does, without a build and its packages.
install_checkout() {
    packages=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$top" >"$packages/newsreader_checkout.pth"
    cat >"$venv/bin/newsreader" <<STARTER
#!/bin/sh
exec '$(starter_python)' -P -c 'import sys
from newsreader.__main__ import main
sys.argv[0] = "newsreader"
sys.exit(main())' "\$@"
STARTER
    chmod +x "$venv/bin/newsreader"
    say "Compiling."
    # A few packages ship templates that are no valid Python, so the status says nothing.
    "$venv/bin/python" -m compileall -q -j 0 "$packages" "$top/newsreader" >/dev/null 2>&1 || true
}

set_up_venv() {
    name=program list=$lists/requirements.txt title="the program's packages" more=
    if [ -n "$needs_checks" ]; then
        name=checks list=$lists/requirements-dev.txt title="the packages of program and checks"
        more=$list
    fi
    if is_current "$name" "$(state_of "$lists/requirements.txt" ${more:+"$more"})"; then return; fi
    make_venv
    install_python_packages "$list" "$title"
    install_checkout
    rm "$venv/unfinished"
    state_of "$lists/requirements.txt" >"$venv/program-state"
    if [ -n "$more" ]; then state_of "$lists/requirements.txt" "$more" >"$venv/checks-state"; fi
    say "Everything is set up."
}

read_wishes "$@"
wait_for_turn
if is_apt_system; then
    install_apt_packages
else
    require_python
    require_journey_commands
fi
set_up_venv
if ! is_apt_system; then require_window_libraries "$venv"; fi
