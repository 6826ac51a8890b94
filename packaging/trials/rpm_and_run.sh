#!/bin/sh
# Tries the .rpm and the .run file in a Debian without Python: install, self-test, removal of each.
#
#   sh packaging/trials/rpm_and_run.sh FOLDER NEW.rpm NEW.run
#
# FOLDER is made by debootstrap unless it is there. Debian's rpm knows none of Debian's packages, so
# that what the .rpm requires is looked for by the loader instead. Needs root and debootstrap. Exit
# status 1 tells that something is not as it must be.
set -eu

if [ $# -ne 3 ] || [ "$(id -u)" != 0 ]; then
    echo "Usage, as root: sh $0 FOLDER NEW.rpm NEW.run" >&2
    exit 2
fi
root=$1 rpm=$2 run_file=$3
home=/var/tmp/reader
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/trials/root.sh
. "$here/root.sh"

as_reader() {
    trial_user=1000:1000 inside HOME="$home" "$@"
}

prepare() {
    make_root bookworm
    libraries=$(sed -n '/^#/d; s/^\([^ |]*|\)*\([^ |]*\) .*/\2/p' "$here/../linux/needed_libraries.txt")
    # shellcheck disable=SC2086 # one word a package
    inside apt-get install -y -q --no-install-recommends rpm xz-utils $libraries \
        >"$root/var/tmp/apt.log" 2>&1 || { cat "$root/var/tmp/apt.log"; fail "no rpm"; }
    rm -rf "$root$home"
    mkdir -p "$root$home"
    cp "$rpm" "$root/var/tmp/package.rpm"
    cp "$run_file" "$root/var/tmp/package.run"
    chown 1000:1000 "$root$home"
    if inside sh -c 'command -v python3' >/dev/null; then fail "there is a Python in $root"; fi
}

look_for_libraries() {
    inside ldconfig -p >"$root/var/tmp/libraries"
    inside rpm -q --requires -p /var/tmp/package.rpm | grep '\.so' | while read -r library; do
        grep -qF "${library%%(*}" "$root/var/tmp/libraries" || fail "there is no $library"
    done
}

try_rpm() {
    say "The .rpm: $(basename "$rpm")"
    look_for_libraries
    inside rpm -i --nodeps /var/tmp/package.rpm
    inside rpm -V --nodeps newsreader || fail "its files are not as they were packed"
    as_reader newsreader self-test 2>/dev/null || fail "the self-test"
    say "The same again as an upgrade, then removal"
    inside rpm -U --nodeps --replacepkgs /var/tmp/package.rpm
    as_reader newsreader import /usr/lib/newsreader/_internal/newsreader/resources/sample | tail -n 1
    inside rpm -e newsreader
    left=$(inside find /usr /etc -xdev -iname '*newsreader*')
    if [ -n "$left" ]; then fail "left behind: $left"; fi
    [ -f "$root$home/.local/share/Newsreader/library.sqlite" ] || fail "the library is gone"
}

try_run_file() {
    say "The .run file: $(basename "$run_file")"
    as_reader sh /var/tmp/package.run
    as_reader "$home/.local/bin/newsreader" self-test 2>/dev/null || fail "the self-test"
    as_reader "$home/.local/bin/newsreader" stories
    as_reader sh /var/tmp/package.run --uninstall
    left=$(inside find "$home" -iname '*newsreader*' -not -path '*/share/Newsreader*' \
        -not -path '*/state/Newsreader*' -not -path '*/.cache/*')
    if [ -n "$left" ]; then fail "left behind: $left"; fi
    [ -f "$root$home/.local/share/Newsreader/library.sqlite" ] || fail "the library is gone"
}

prepare
try_rpm
try_run_file
say "All as it must be."
