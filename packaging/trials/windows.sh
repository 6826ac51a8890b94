#!/bin/sh
# Tries the Windows set-up program under Wine: install in silence, self-test, uninstall.
#
#   sh packaging/trials/windows.sh FOLDER SETUP.exe
#
# FOLDER becomes Wine's own Windows, and can be removed afterwards. Needs Debian's wine64, xvfb and
# gcc-mingw-w64-x86-64. Exit status 1 tells that something is not as it must be.
set -eu

if [ $# -lt 2 ]; then
    echo "Usage: sh $0 FOLDER SETUP.exe" >&2
    exit 2
fi
export WINEPREFIX="$1" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
setup=$2

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

if [ -z "${DISPLAY:-}" ]; then exec xvfb-run -a sh "$0" "$@"; fi
say "A Windows of Wine's in $WINEPREFIX"
wineboot --init >/dev/null 2>&1
for stub in icuuc bcryptprimitives; do
    x86_64-w64-mingw32-gcc -shared -O1 "$(dirname "$0")/$stub.c" -ladvapi32 \
        -o "$WINEPREFIX/drive_c/windows/system32/$stub.dll"
done

say "Installing in silence"
wine "$setup" /S
wineserver -w
local=$(find "$WINEPREFIX/drive_c/users" -type d -path '*AppData/Local/Programs/Newsreader' | head -n 1)
[ -f "$local/python/python.exe" ] || fail "nothing was installed"
du -sm "$local"

say "Self-test"
newsreader() {
    # Wine's programs want pipes for what they read and write.
    echo | timeout 170 wine "$local/python/python.exe" -m newsreader "$@" 2>&1 | cat
}

# A Wine that lacks a function waits in its debugger for ever.
export QT_QPA_PLATFORM=offscreen
newsreader self-test >"$1/told"
cat "$1/told"
grep -q '^ok  window' "$1/told" || fail "the self-test"
say "A library in use"
newsreader import "$local/lib/newsreader/resources/sample" | tail -n 1

say "Uninstalling in silence"
wine "$local/uninstall.exe" /S
wineserver -w
sleep 2
if [ -e "$local" ]; then fail "left behind: $(find "$local" | head)"; fi
find "$WINEPREFIX/drive_c/users" -name library.sqlite | grep . || fail "the library is gone"
say "All as it must be."
