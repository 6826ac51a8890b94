#!/bin/sh
# Runs every check and stops at the first that fails; words after the command go to pytest.
set -eu

started=$(date +%s)
cd -- "$(dirname -- "$0")"
sh packaging/set_up.sh checks
python=.venv/bin/python
export LC_ALL=C.UTF-8

check() {
    printf '\n== %s ==\n' "$1"
    name=$1
    shift
    if ! "$@"; then
        printf '\nFailed: %s. What comes after it was not run.\n' "$name" >&2
        exit 1
    fi
}

check "Format" "$python" -m ruff format --check .
check "Lint" "$python" -m ruff check .
check "Types" "$python" -m mypy
check "Layers" .venv/bin/lint-imports
check "Tests" "$python" -m pytest --numprocesses=logical --dist=loadfile "$@"
printf '\nAll passed: format, lint, types, layers, tests, in %s s.\n' $(($(date +%s) - started))
