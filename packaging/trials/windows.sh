#!/bin/sh
# Tries the Windows set-up program under Wine: install in silence, self-test, a library, uninstall.
#
#   sh packaging/trials/windows.sh FOLDER SETUP.exe
#
# FOLDER becomes a Debian 13 with Wine 10 unless it is one, and can be removed afterwards. Needs root
# and debootstrap. Exit status 1 tells that something is not as it must be.
set -eu

if [ $# -ne 2 ] || [ "$(id -u)" != 0 ]; then
    echo "Usage, as root: sh $0 FOLDER SETUP.exe" >&2
    exit 2
fi
root=$1 setup=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/trials/root.sh
. "$here/root.sh"

make_root trixie
if ! inside sh -c 'command -v wine xvfb-run x86_64-w64-mingw32-gcc' >/dev/null; then
    say "Wine"
    inside apt-get update -q >"$root/var/tmp/apt.log"
    inside apt-get install -y -q --no-install-recommends wine64 wine xvfb xauth \
        gcc-mingw-w64-x86-64 >>"$root/var/tmp/apt.log" 2>&1 ||
        { cat "$root/var/tmp/apt.log"; fail "Wine does not install"; }
fi
rm -rf "$root/var/tmp/windows"
mkdir "$root/var/tmp/windows"
python3 "$here/fill_in_wine.py" "$root/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll"
cp "$here/icuuc.c" "$here/windows_inside.sh" "$root/var/tmp/windows/"
cp "$setup" "$root/var/tmp/windows/setup.exe"
inside env HOME=/var/tmp/windows xvfb-run -a sh /var/tmp/windows/windows_inside.sh
