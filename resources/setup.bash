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

# Whether one of the packages of a line (PACKAGE | PACKAGE …) is in a list, one a line.
is_met() {
    local package
    for package in ${1//|/ }; do
        [[ $'\n'$2$'\n' == *$'\n'"$package"$'\n'* ]] && return
    done
    return 1
}

# Prints the first package of a line that apt knows, or else the first.
best_of() {
    local package
    for package in ${1//|/ }; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            echo "$package"
            return
        fi
    done
    echo "${1%% *}"
}

# Installs what is missing of the given sections. 1 if something stays missing; it has been said what, and a build
# may still find what it needs elsewhere.
install_packages() {
    local -a wanted missing=() packages=()
    local line installed
    mapfile -t wanted < <(listed_packages "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        printf 'There is no apt-get here. Please see that these are installed, by the names they have in Debian:\n' >&2
        printf '    %s\n' "${wanted[@]}" >&2
        return 1
    fi
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    for line in "${wanted[@]}"; do
        is_met "$line" "$installed" || missing+=("$line")
    done
    ((${#missing[@]} > 0)) || return 0

    local log=$top/build/packages.log
    if as_root true; then
        # Lists that can't be fetched may still be good enough.
        quietly "$log" as_root apt-get -o DPkg::Lock::Timeout=300 update || true
    fi
    for line in "${missing[@]}"; do
        packages+=("$(best_of "$line")")
    done
    if ! as_root true; then
        printf 'These packages are missing, and only root may install them:\n    %s\n' "${packages[*]}" >&2
        printf 'Please have this run:\n    apt-get update && apt-get install --no-install-recommends %s\n' \
            "${packages[*]}" >&2
        return 1
    fi
    printf 'Installing %s …\n' "${packages[*]}" >&2
    quietly "$log" as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Options::=--force-confold --yes --no-install-recommends install "${packages[@]}"
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
