#!/bin/sh
# Makes an AppImage of a laid-out tree (build.py tree); written for the release job, never run here.
#
#   sh packaging/appimage/build.sh TREE TARGET.AppImage
set -eu

tree=$1 target=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cp "$here/AppRun" "$tree/AppRun"
chmod +x "$tree/AppRun"
cp "$tree/usr/share/applications/newsreader.desktop" "$tree/newsreader.desktop"
cp "$tree/usr/share/icons/hicolor/256x256/apps/newsreader.png" "$tree/newsreader.png"
appimagetool --no-appstream "$tree" "$target"
