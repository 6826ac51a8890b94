#!/bin/sh
# A file that installs Newsreader for one user, without root: sh newsreader-@VERSION@.run
#
#   --into DIR      the folder that gets bin, lib and share; ~/.local unless named
#   --uninstall     takes the program away again; articles and notes stay
set -eu

prefix=${HOME:?}/.local uninstall=
while [ $# -gt 0 ]; do
    case $1 in
        --into) prefix=${2:?--into names a folder}; shift ;;
        --uninstall) uninstall=yes ;;
        *) echo "Usage: sh $0 [--into DIR] [--uninstall]" >&2; exit 2 ;;
    esac
    shift
done
mkdir -p "$prefix"
prefix=$(CDPATH='' cd -- "$prefix" && pwd)
list=$prefix/lib/newsreader/installed-files

take_away() {
    [ -f "$list" ] || return 0
    while IFS= read -r file; do rm -f -- "$prefix/$file"; done <"$list"
    rm -rf -- "$prefix/lib/newsreader" "$prefix/share/doc/newsreader"
}

tell_desktop() {
    for command in "update-desktop-database $prefix/share/applications" \
        "update-mime-database $prefix/share/mime"; do
        # shellcheck disable=SC2086 # the words of a command
        if command -v "${command%% *}" >/dev/null 2>&1; then $command >/dev/null 2>&1 || true; fi
    done
}

if [ -n "$uninstall" ]; then
    take_away
    tell_desktop
    echo "Newsreader is gone. Your articles and notes stay in" \
        "${XDG_DATA_HOME:-$HOME/.local/share}/Newsreader."
    exit 0
fi
packed=$(mktemp)
trap 'rm -f "$packed"' EXIT
sed '1,/^__PACKED__$/d' "$0" >"$packed"
if [ "$(sha256sum <"$packed" | cut -d ' ' -f 1)" != "@SHA256@" ]; then
    echo "This file is damaged or incomplete; get it again." >&2
    exit 1
fi
take_away
tar -xJf "$packed" -C "$prefix" --strip-components=2 --no-same-owner
tar -tJf "$packed" | sed -n 's,^\./usr/,,; /^lib\/newsreader\//d; /\/$/d; /./p' >"$list"
sed -i "s,^Exec=newsreader,Exec=\"$prefix/bin/newsreader\"," \
    "$prefix/share/applications/newsreader.desktop"
tell_desktop
missing=$(find "$prefix/lib/newsreader/_internal/PySide6/Qt" -name 'lib*.so*' -type f \
    -exec ldd {} + 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | sort -u)
if [ -n "$missing" ]; then
    echo "The window will want these libraries of your system, which are not installed:" >&2
    echo "$missing" | tr '\n' ' ' >&2
    echo >&2
fi
echo "Newsreader is installed: $prefix/bin/newsreader"
echo "To take it away: sh $0 --uninstall"
exit 0
# shellcheck disable=SC2317 # what follows is no script
__PACKED__
