#!/bin/sh
# The part of windows.sh that runs in its Debian, on a screen, beside setup.exe.
set -eu

cd -- "$(dirname -- "$0")"
export WINEPREFIX="$PWD/wine" WINEARCH=win64 WINEDEBUG=-all QT_QPA_PLATFORM=offscreen
export WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
most_bytes=150000000

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# Windows has this library, which Qt looks for, and Wine has none.
fill_in_wine() {
    x86_64-w64-mingw32-gcc -shared -O1 icuuc.c -o "$WINEPREFIX/drive_c/windows/system32/icuuc.dll"
}

newsreader() {
    # Wine's programs want pipes for what they read and write; one that lacks a function waits in
    # its debugger for ever.
    echo | timeout 600 wine "$local/python/python.exe" -m newsreader "$@" 2>&1 | cat
}

say "A Windows of Wine's"
wine --version
wineboot --init >/dev/null 2>&1
wineserver -w
fill_in_wine

say "Installing in silence"
wine setup.exe /S
wineserver -w
local=$(find "$WINEPREFIX/drive_c/users" -type d -path '*AppData/Local/Programs/Newsreader' | head -n 1)
[ -f "$local/python/python.exe" ] || fail "nothing was installed"
bytes=$(du -sb "$local" | cut -f 1)
echo "$bytes bytes on disk"
[ "$bytes" -le "$most_bytes" ] || fail "that is more than $most_bytes"

say "Self-test"
newsreader self-test >told
cat told
grep -q '^ok  window' told || fail "the self-test"
if grep -qv '^ok ' told; then fail "not all is well"; fi

say "A library in use"
newsreader import "$local/lib/newsreader/resources/sample" | tail -n 1
newsreader stories

say "Uninstalling in silence"
wine "$local/uninstall.exe" /S
wineserver -w
sleep 2
if [ -e "$local" ]; then fail "left behind: $(find "$local" | head)"; fi
find "$WINEPREFIX/drive_c/users" -name library.sqlite | grep . || fail "the library is gone"
say "All as it must be."
