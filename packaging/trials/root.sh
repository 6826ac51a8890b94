#!/bin/sh
# A Debian of its own for a trial, and commands inside it. To be sourced; expects root, the folder.

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# A mount namespace of its own: what is mounted inside goes when the command ends. trial_user is
# who runs it; the words that follow may begin with settings, as env has them.
# shellcheck disable=SC2016,SC2154 # the inner shell is to see them; root comes from outside
inside() {
    trial_user=${trial_user:-0:0} unshare --mount --pid --fork --kill-child sh -euc '
        root=$1; shift
        mount --bind "$root" "$root"
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        chroot --userspec="$trial_user" "$root" /usr/bin/env -i \
            PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
        exit # The first process of all hears no signals, which xvfb-run waits for: it is this shell.
    ' sh "$root" "$@"
}

# The outer system's word on where packages come from holds inside as well.
make_root() {
    if [ ! -x "$root/usr/bin/apt-get" ]; then
        say "A fresh Debian ($1) in $root"
        debootstrap --variant=minbase "$1" "$root" >/dev/null
    fi
    cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
    cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
}
