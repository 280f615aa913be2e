# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What ./app/run and ./tests/run share: packages and builds. To be sourced; it only defines functions. Whatever they
# say goes to stderr, because stdout belongs to what is run.

top="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)"

# Prints the packages of the given sections (build, run, test).
listed_packages() {
    local line applies=no
    local heading='^# \[([a-z]+)( unless ([a-z]+))?\]'
    while IFS= read -r line; do
        if [[ $line =~ $heading ]]; then
            applies=no
            [[ " $* " == *" ${BASH_REMATCH[1]} "* ]] && applies=yes
            [[ -n ${BASH_REMATCH[3]} ]] && command -v "${BASH_REMATCH[3]}" >/dev/null && applies=no
        elif [[ $applies == yes && -n $line && $line != '#'* ]]; then
            printf '%s\n' "$line"
        fi
    done <"$top/resources/debian-packages.txt"
}

# Runs a command, its output kept in a file and shown only if it fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 && return
    local status=$?
    cat "$log" >&2
    printf '\nThis failed: %s\n' "$*" >&2
    return "$status"
}

# Runs a command as root: 1 and no output if there is no way to become root.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [[ -t 0 ]] && sudo -v; }; }; then
        sudo "$@"
    else
        return 1
    fi
}

# Prints the first of these packages that can be installed; without lists that would tell, the first of them.
first_available() {
    local package
    for package in "$@"; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            echo "$package"
            return
        fi
    done
    echo "$1"
}

# Installs what is missing of the given sections. 1 if something stays missing; it has been said what, and a build
# may still find what it needs elsewhere.
install_packages() {
    local -a wanted installed missing=()
    local line alternatives
    mapfile -t wanted < <(listed_packages "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        printf 'There is no apt-get here. Please see that these are installed, by the names they have in Debian:\n' >&2
        printf '    %s\n' "${wanted[@]}" >&2
        return 1
    fi
    mapfile -t installed < <(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' |
        sed -n 's/^installed //p')
    for line in "${wanted[@]}"; do
        read -ra alternatives <<<"${line//|/ }"
        grep --quiet --line-regexp --fixed-strings --file=<(printf '%s\n' "${alternatives[@]}") \
            <(printf '%s\n' "${installed[@]}") || missing+=("$(first_available "${alternatives[@]}")")
    done
    ((${#missing[@]} > 0)) || return 0

    local log=$top/build/packages.log
    local -a install=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300
        -o Dpkg::Options::=--force-confold --yes --no-install-recommends install "${missing[@]}")
    if ! as_root true; then
        printf 'These packages are missing, and only root may install them:\n    %s\n' "${missing[*]}" >&2
        printf 'Please have this run:\n    apt-get update && apt-get install --no-install-recommends %s\n' \
            "${missing[*]}" >&2
        return 1
    fi
    printf 'Installing %s …\n' "${missing[*]}" >&2
    # Lists that can't be fetched may still be good enough.
    quietly "$log" as_root apt-get -o DPkg::Lock::Timeout=300 update || true
    quietly "$log" as_root "${install[@]}"
}

# build PRESET MESSAGE [CMAKE_OPTION…]: configures if that has not been done yet, and builds. Says MESSAGE if there is
# something to do.
build() {
    local preset=$1 message=$2
    shift 2
    (
        cd "$top" || return
        mkdir -p "build/$preset"
        # Two at a time would build into each other's files.
        exec 9>"build/$preset/lock"
        flock 9
        if [[ ! -e build/$preset/build.ninja ]]; then
            printf '%s\n' "$message" >&2
            quietly "build/$preset/configure.log" cmake --preset "$preset" "$@" || return
        elif cmake --build --preset "$preset" -- -n 2>/dev/null | tail -n 1 | grep -q 'no work to do'; then
            return 0
        else
            printf '%s\n' "$message" >&2
        fi
        quietly "build/$preset/build.log" cmake --build --preset "$preset"
    )
}
