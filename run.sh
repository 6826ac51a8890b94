#!/bin/sh
# Starts Newsreader, and first sets up whatever is missing.
#
#   ./run.sh             opens the sample story
#   ./run.sh FILE…       imports the files and opens the first two side by side
#
# Where there is no display it prints the comparison instead and writes it as an HTML report.
set -eu

top=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
newsreader=$top/.venv/bin/newsreader

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    sh "$top/packaging/set_up.sh" window
    if [ $# -eq 0 ]; then set -- --sample; fi
    exec "$newsreader" "$@"
fi

sh "$top/packaging/set_up.sh" terminal
case ${1:-} in
    -*) exec "$newsreader" "$@" ;;
    '') set -- "$top"/resources/sample/[12]_* ;;
esac
if [ $# -lt 2 ]; then
    echo "There is no display here, so two files are needed to compare them in the terminal." >&2
    exit 2
fi
echo "There is no display here, so the comparison is printed and written as a report." >&2
"$newsreader" compare "$1" "$2" --format text
folder=$PWD
if [ ! -w "$folder" ]; then folder=$(mktemp -d); fi
"$newsreader" compare "$1" "$2" --format html --output "$folder/newsreader-report.html"
echo "The same as a page for a browser: $folder/newsreader-report.html" >&2
