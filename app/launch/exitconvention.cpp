// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/exitconvention.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace brood {

namespace {

using namespace std::string_view_literals;

constexpr std::array shells{"sh"sv,  "ash"sv,   "bash"sv, "busybox"sv, "csh"sv,  "dash"sv, "fish"sv,
                            "ksh"sv, "ksh93"sv, "mksh"sv, "rbash"sv,   "tcsh"sv, "yash"sv, "zsh"sv};
/// They run a command and end as a shell would have, or with what a shell elsewhere did.
constexpr std::array runners{"bwrap"sv, "docker"sv, "flock"sv,       "podman"sv,  "runuser"sv, "script"sv,
                             "ssh"sv,   "su"sv,     "systemd-run"sv, "unshare"sv, "watch"sv,   "xvfb-run"sv};
/// They call execve(2) at last.
constexpr std::array starters{"chroot"sv, "chrt"sv,    "doas"sv,    "env"sv,     "ionice"sv,  "nice"sv,
                              "nohup"sv,  "nsenter"sv, "numactl"sv, "prlimit"sv, "setarch"sv, "setpriv"sv,
                              "setsid"sv, "stdbuf"sv,  "sudo"sv,    "taskset"sv, "time"sv,    "xargs"sv};

std::string_view nameOf(const QByteArray& program)
{
    const qsizetype slash = program.lastIndexOf('/');
    return std::string_view(program.constData(), static_cast<std::size_t>(program.size()))
        .substr(static_cast<std::size_t>(slash + 1));
}

bool contains(const auto& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isShell(const QByteArray& program)
{
    const std::string_view name = nameOf(program);
    return contains(shells, name) || name.ends_with(".sh");
}

} // namespace

ExitConvention exitConventionOf(const QByteArrayList& arguments)
{
    if (arguments.isEmpty())
        return ExitConvention::Own;
    const std::string_view name = nameOf(arguments.first());
    if (name == "timeout")
        return ExitConvention::Timeout;
    if (isShell(arguments.first()) || contains(runners, name))
        return ExitConvention::Shell;
    if (!contains(starters, name))
        return ExitConvention::Own;
    // What comes first of its words that is no option or its value is not told from here.
    for (const QByteArray& word : arguments.sliced(1)) {
        if (nameOf(word) == "timeout")
            return ExitConvention::Timeout;
        if (isShell(word))
            return ExitConvention::Shell;
    }
    return ExitConvention::Starter;
}

} // namespace brood
