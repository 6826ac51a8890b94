#!/bin/sh
# Runs the self-test of an installed or built program under strace: no socket of the internet, and
# nothing written outside the folder of its own that it is given.
#
#   sh packaging/trials/no_network.sh [PROGRAM]
set -eu

program=${1:-newsreader}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/home" "$folder/tmp"
env -i PATH="$PATH" HOME="$folder/home" TMPDIR="$folder/tmp" LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=offscreen \
    strace -f -qq -o "$folder/trace" -e trace=socket,connect,openat,open,creat,mkdir,rename \
    "$program" self-test >"$folder/told" 2>&1 || { cat "$folder/told"; exit 1; }
tail -n 1 "$folder/told"

# The reading process asks for a socket once, to prove that it is refused.
bad=$(grep -E 'socket\(AF_INET|sa_family=AF_INET' "$folder/trace" | grep -v ' = -1 EPERM' || true)
written=$(grep -E 'O_(WRONLY|RDWR|CREAT)|(creat|mkdir)\(' "$folder/trace" |
    grep -v ' = -1 ' | grep -vF "\"$folder" | grep -vE '"/(dev|proc|sys)/' |
    grep -vE 'openat\([0-9]+, "[^/]' || true)
if [ -n "$bad$written" ]; then
    printf 'FAILED: network: %s\nwritten elsewhere: %s\n' "$bad" "$written" >&2
    exit 1
fi
echo "No connection was opened, and nothing was written outside its own folders:"
(cd "$folder/home" && find . -type f | sort)
