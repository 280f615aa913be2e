// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The small text files with which the kernel tells of itself.

namespace brood::agent {

/// All of the file, or what can be read of it.
[[nodiscard]] std::string readTextFile(const std::string& path);

/// One that is read again and again: kept open as soon as it could be opened, which costs far less.
class TextFile
{
public:
    explicit TextFile(std::string path)
        : m_path(std::move(path))
    {}

    /// All of it as it is now, or what can be read of it; empty optional where it can't be opened.
    [[nodiscard]] std::optional<std::string> read();

private:
    std::string m_path;
    Descriptor m_file;
};

/// Without their ends.
using LineList = std::vector<std::string_view>;
[[nodiscard]] LineList linesOf(std::string_view text);

/// The number behind `name` and a blank at the beginning of a line; without a name, at the beginning of the
/// text.
[[nodiscard]] std::optional<std::uint64_t> numberIn(std::string_view text, std::string_view name = {});

/// The number behind `before` and blanks. Empty where `behind` doesn't follow it: it may be cut off.
[[nodiscard]] std::optional<std::uint64_t> numberAfter(std::string_view text, std::string_view before,
                                                       std::string_view behind);

/// What a line of /proc/PID/mountinfo tells of a mount (proc(5)).
struct Mount
{
    std::string root; ///< What of the file system is mounted.
    std::string point;
};
[[nodiscard]] std::optional<Mount> mountOf(std::string_view line);

} // namespace brood::agent
