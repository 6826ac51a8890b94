#!/bin/sh
# Makes build-venv, in which packaging/build.py runs, with every tool in its tested version.
set -eu

cd -- "$(dirname -- "$0")/.."
python3 -m venv build-venv
build-venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --requirement packaging/requirements-build.txt
