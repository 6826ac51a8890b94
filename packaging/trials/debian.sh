#!/bin/sh
# Tries a .deb in a fresh Debian without Python: install, self-test, upgrade, removal.
#
#   sh packaging/trials/debian.sh FOLDER NEW.deb [OLD.deb]
#
# FOLDER is made by debootstrap unless it is there, and can be removed afterwards. Needs root,
# debootstrap, strace and xvfb. Exit status 1 tells that something is not as it must be.
set -eu

if [ $# -lt 2 ] || [ "$(id -u)" != 0 ]; then
    echo "Usage, as root: sh $0 FOLDER NEW.deb [OLD.deb]" >&2
    exit 2
fi
root=$1 new=$2 old=${3:-}
home=/var/tmp/reader
# shellcheck source=packaging/trials/root.sh
. "$(dirname -- "$0")/root.sh"

# The program is used by somebody who is not root.
as_reader() {
    trial_user=1000:1000 inside HOME="$home" DISPLAY="${trial_display:-}" \
        XAUTHORITY=/var/tmp/xauthority "$@"
}

prepare() {
    make_root bookworm
    if [ -n "${XAUTHORITY:-}" ]; then cp "$XAUTHORITY" "$root/var/tmp/xauthority"; fi
    chmod a+r "$root/var/tmp/xauthority"
    # What a trial that failed has left.
    inside dpkg --purge newsreader >/dev/null 2>&1 || true
    rm -rf "$root$home"
    mkdir -p "$root$home"
    chown 1000:1000 "$root$home"
    if inside sh -c 'command -v python3' >/dev/null; then fail "there is a Python in $root"; fi
}

install() {
    say "Installing $(basename "$1")"
    cp "$1" "$root/var/tmp/package.deb"
    inside apt-get install -y -q --no-install-recommends /var/tmp/package.deb \
        >"$root/var/tmp/apt.log" 2>&1 || { cat "$root/var/tmp/apt.log"; fail "it does not install"; }
    as_reader newsreader --version
}

files_of_the_system() {
    inside find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path "$home" \
        -o -path /var/tmp -o -path /run \) -prune -o -newer /var/tmp/moment -type f -print
}

try_it() {
    say "Self-test offscreen, and what it writes"
    touch "$root/var/tmp/moment"
    sleep 1
    as_reader newsreader self-test 2>/dev/null || fail "the self-test"
    written=$(files_of_the_system)
    if [ -n "$written" ]; then fail "it wrote outside its folders: $written"; fi
    inside find "$home" -type f
    say "Self-test on a screen"
    as_reader newsreader self-test --picture "$home/window.png" >/dev/null || fail "with a picture"
    ls -l "$root$home/window.png"
}

use_a_library() {
    say "A library in use"
    as_reader newsreader import /usr/lib/newsreader/_internal/newsreader/resources/sample
    stories >"$root/var/tmp/stories"
}

# A newer version may tell more of an article than these.
stories() {
    as_reader newsreader stories --format json |
        grep -E '^ *"(id|title|source|date|path|sha256)":' | sed 's/,$//'
}

compare_library() {
    stories >"$root/var/tmp/stories.after"
    diff "$root/var/tmp/stories" "$root/var/tmp/stories.after" ||
        fail "the library is not what it was"
    echo "The library is as it was."
}

remove() {
    say "Removal"
    inside apt-get purge -y -q newsreader | tail -n 2
    left=$(inside find / -xdev -path /proc -prune -o -path /var/tmp -prune -o -path /var/log -prune \
        -o -path /var/cache -prune -o -path /var/lib/apt -prune -o -path /var/lib/dpkg -prune \
        -o -iname '*newsreader*' -print)
    if [ -n "$left" ]; then fail "left behind: $left"; fi
    [ -f "$root$home/.local/share/Newsreader/library.sqlite" ] || fail "the library is gone"
    echo "Gone without a trace; the library is there."
}

if [ -z "${trial_display:-}" ] && command -v xvfb-run >/dev/null; then
    # The screen's socket has a name that a changed root can reach.
    # shellcheck disable=SC2016 # the inner shell is to see it
    exec xvfb-run -a -s '-screen 0 1440x900x24 -nolisten tcp' \
        sh -c 'trial_display=$DISPLAY exec sh "$@"' sh "$0" "$@"
fi
prepare
if [ -n "$old" ]; then
    install "$old"
    use_a_library
    install "$new"
    compare_library
else
    install "$new"
    use_a_library
fi
try_it
remove
say "All as it must be."
